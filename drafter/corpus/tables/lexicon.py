"""The words of the corpus and their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.bare import bare
from drafter.core.words import is_chinese
from drafter.corpus.tables.coding import UNKNOWN, character, characters, number
from drafter.corpus.tables.faults import damaged
from drafter.corpus.tables.portions import marks, portions
from drafter.corpus.tables.word_blocks import WordBlocks

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from drafter.core.errors import DamagedCorpusError


_KEPT = 50_000
"""Words that are kept in mind by what stands for them: those of texts that are shown."""


class Lexicon:
    """Words to characters and back; words are never taken out.

    What was once looked up is kept in mind. ``forget`` it when a transaction failed, as the
    words it had added are gone then.
    """

    def __init__(self, connection: sqlite3.Connection, folder: Path) -> None:
        self._connection = connection
        self._folder = folder
        self._blocks = WordBlocks(connection)
        self._characters: dict[str, str] = {}
        self._words: dict[str, str] = {}
        self._next = 0

    def code(self, words: Iterable[str]) -> str:
        """Return the code of a text; words that the corpus lacks become ``UNKNOWN``."""
        return "".join([self._characters.get(word) or self._found(word) for word in words])

    def added(self, words: Sequence[str]) -> str:
        """Return the code of a text, and add the words that are new. Needs a transaction."""
        try:
            return "".join([self._characters[word] for word in words])
        except KeyError:
            self.learn(words)
        return "".join([self._characters[word] for word in words])

    def learn(self, words: Iterable[str]) -> None:
        """Look up many words at once, and add those that are new. Needs a transaction."""
        missing = [word for word in dict.fromkeys(words) if word not in self._characters]
        for some in portions(missing):
            rows = self._connection.execute(
                f"SELECT word, number FROM lexicon WHERE word IN ({marks(some)})",  # noqa: S608
                some,
            )
            self._characters.update((word, character(number)) for word, number in rows)
        new = [word for word in missing if word not in self._characters]
        if not new:
            return
        numbered = list(enumerate(new, self._next))
        try:
            self._blocks.append(new)
        except LookupError as error:
            raise self._lacking() from error
        self._connection.executemany(
            "INSERT INTO lexicon VALUES (?, ?)", ((word, number) for number, word in numbered)
        )
        marked = [(plain, number) for number, word in numbered if (plain := unmarked(word)) != word]
        self._connection.executemany("INSERT INTO unmarked VALUES (?, ?)", marked)
        self._characters.update((word, character(number)) for number, word in numbered)
        self._next += len(new)

    def knows(self, word: str) -> bool:
        """Whether a word is in the corpus, or once was."""
        return (self._characters.get(word) or self._found(word)) != UNKNOWN

    def spelled(self, code: str) -> list[str]:
        """Return the words of a code.

        Raises:
            DamagedCorpusError: If the database lacks any of them.
        """
        signs = characters(code)
        try:
            return [self._words[sign] for sign in signs]
        except KeyError:
            self._look_up(signs)
        try:
            return [self._words[sign] for sign in signs]
        except KeyError as error:
            raise self._lacking() from error

    def words(self, numbers: Sequence[int]) -> dict[int, str]:
        """Return the words with some numbers."""
        return self._blocks.words(numbers)

    def beginning_with(self, start: str, limit: int) -> list[int]:
        """Return the numbers of at most ``limit`` words that begin so, the oldest first."""
        rows = self._connection.execute(
            "SELECT number FROM lexicon WHERE word >= ? AND word < ? ORDER BY number LIMIT ?",
            (start, start + "\U0010ffff", limit),
        )
        return [number for (number,) in rows]

    def beginning_so(self, start: str, sizes: tuple[int, int]) -> list[tuple[int, str]]:
        """Return the words that begin so, as long as ``sizes`` allow, with their numbers."""
        rows = self._connection.execute(
            "SELECT number, word FROM lexicon"
            " WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?",
            (start, start + "\U0010ffff", *sizes),
        )
        return rows.fetchall()

    def holding(self, part: str, *, begins: bool, ends: bool) -> list[int]:
        """Return the numbers of words with a part: at their beginning, at their end, or anywhere.

        ``begins`` says whether they begin with it, ``ends`` whether they end with it; looks at all.
        """
        asked = ["instr(word, :part) > 0"]
        if begins:
            asked = ["substr(word, 1, length(:part)) = :part"]
        if ends:
            asked.append("substr(word, -length(:part)) = :part")
        rows = self._connection.execute(
            f"SELECT number FROM lexicon WHERE {' AND '.join(asked)}",  # noqa: S608
            {"part": part},
        )
        return [number for (number,) in rows]

    def alike(self, word: str) -> list[str]:
        """Return the words of the corpus that are the same as one without marks on their letters.

        The word itself is among them if the corpus has it.
        """
        plain = unmarked(word)
        rows = self._connection.execute("SELECT number FROM unmarked WHERE bare = ?", (plain,))
        found = list(self.words([number for (number,) in rows]).values())
        return [plain, *found] if self.knows(plain) else found

    def has_chinese(self) -> bool:
        """Whether any word begins with a Chinese character of the usual ones."""
        row = self._connection.execute(
            "SELECT 1 FROM lexicon WHERE word >= '\u4e00' AND word < '\ua000' LIMIT 1"
        ).fetchone()
        return row is not None

    def size(self) -> int:
        """Return how many words there are."""
        return self._blocks.size()

    def is_whole(self) -> bool:
        """Whether every number has a word, found by it as by its spelling; looks at all."""
        rows = self._connection.execute("SELECT number, word FROM lexicon")
        spelled: dict[int, str] = dict(rows.fetchall())
        numbers = range(1, self.size() + 1)
        return len(spelled) == len(numbers) and self._blocks.words(numbers) == spelled

    def forget(self) -> None:
        """Forget what was looked up."""
        self._characters.clear()
        self._words.clear()
        self._blocks.forget()
        self._next = 0

    def begin(self) -> None:
        """Take note of the next free number; call it when a transaction begins."""
        self._next = self._blocks.size() + 1

    def _lacking(self) -> DamagedCorpusError:
        what = "it lacks words of its own texts"
        return damaged(what, self._folder)

    def _look_up(self, signs: Iterable[str]) -> None:
        """Look up the words that are not in mind."""
        if len(self._words) > _KEPT:
            self._words.clear()
        missing = [number(sign) for sign in set(signs) if sign not in self._words]
        self._words.update((character(one), word) for one, word in self.words(missing).items())

    def _found(self, word: str) -> str:
        row = self._connection.execute(
            "SELECT number FROM lexicon WHERE word = ?", (word,)
        ).fetchone()
        if row is None:
            return UNKNOWN
        self._characters[word] = character(row[0])
        return self._characters[word]


def unmarked(word: str) -> str:
    """Return a word without marks on its letters; Chinese clauses have none."""
    return word if is_chinese(word) else bare(word)
