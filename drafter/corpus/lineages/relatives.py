"""What finding lineages needs to know of texts, kept in mind while documents are joined."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from drafter.core.words import plain_words
from drafter.corpus.lineages.known import Lineages
from drafter.corpus.precedents.calendar import calendar
from drafter.corpus.tables import coding
from drafter.corpus.tables.portions import marks, portions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.corpus.search.candidates import Candidates
    from drafter.corpus.search.codes import Codes
    from drafter.corpus.tables.store import Store

_MOST_WORDS, _FEWEST_WORDS = 16, 4
"""Words by which relatives are looked for."""
_SHARE = 0.57
"""Share of the weight of a text that those words have: relatives share so much of what they are
about that they cannot miss all of them."""
_LIKELY = 48
"""Texts that are compared."""
_KEPT = 200_000
"""Texts that are kept in mind."""


class Relatives:
    """Texts, their documents and their lineages, in one transaction after the other."""

    def __init__(self, store: Store, candidates: Candidates, codes: Codes) -> None:
        self._store = store
        self._read = codes
        self._connection = store.connection
        self._known = Lineages(store.connection)
        self._candidates = candidates
        self._state: tuple[int, str] | None = None
        self.forget()

    def forget(self) -> None:
        """Forget what was read: a transaction failed, or somebody else has changed something."""
        self._lineages: dict[int, int | None] = {}
        self._members: dict[int, list[int]] = {}
        self._documents: dict[int, set[int]] = {}
        self._whole: dict[int, set[int]] = {}
        """Documents by lineage."""
        self._codes: dict[int, str] = {}
        self._titles: dict[int, str] = {}
        self._sessions: dict[str, set[tuple[str, int]]] = {}
        """By title."""

    def begin(self) -> None:
        """Take note of what others have changed; call it when a transaction begins."""
        state = self._store.version(), self._store.fact("joined")
        if state != self._state or len(self._codes) > _KEPT:
            self.forget()
        self._state = state

    def end(self) -> None:
        """Count the change; call it before a transaction ends."""
        joined = int(self._store.fact("joined")) + 1
        self._store.state("joined", joined)
        self._state = self._store.version(), str(joined)

    def texts_of(self, document: int) -> list[int]:
        """Return the different texts of a document, in its order."""
        rows = self._connection.execute(
            "SELECT text FROM occurrences WHERE document = ? ORDER BY position", (document,)
        )
        texts = list(dict.fromkeys(text for (text,) in rows))
        self._look_up(texts)
        self._look_up_documents(texts)
        return texts

    def likely(self, telling: Iterable[Sequence[tuple[int, float]]]) -> list[list[int]]:
        """Return texts that share the most telling words of each of some texts.

        The words come with their weights. All that is found is looked up at once.
        """
        found = [self._sharing(words) for words in telling]
        self._look_up(list(dict.fromkeys(text for texts in found for text in texts)))
        return found

    def _sharing(self, telling: Sequence[tuple[int, float]]) -> list[int]:
        wanted = _SHARE * sum(weight for _, weight in telling)
        words: list[int] = []
        for number, weight in telling[:_MOST_WORDS]:
            if wanted < 0 and len(words) >= _FEWEST_WORDS:
                break
            words.append(number)
            wanted -= weight
        code = "".join(coding.character(number) for number in words)
        return self._candidates.sharing(code, _LIKELY)

    def lineage(self, text: int) -> int | None:
        """Return the lineage of a text that was looked up."""
        return self._lineages[text]

    def code(self, text: int) -> str:
        """Return the code of a text."""
        if text not in self._codes:
            self._look_up([text])
        return self._codes[text]

    def gather(self, lineages: Iterable[int]) -> None:
        """Look up the texts of some lineages and their documents, all at once."""
        missing = [lineage for lineage in lineages if lineage not in self._members]
        found = self._known.members(missing)
        self._members |= found
        texts = [text for members in found.values() for text in members]
        self._look_up(texts)
        self._look_up_documents(texts)

    def members(self, lineage: int) -> list[int]:
        """Return the texts of a lineage."""
        if lineage not in self._members:
            self.gather([lineage])
        return self._members[lineage]

    def documents(self, text: int) -> set[int]:
        """Return the documents that a text stands in."""
        if text not in self._documents:
            self._look_up_documents([text])
        return self._documents[text]

    def lineage_documents(self, lineage: int) -> set[int]:
        """Return the documents that the texts of a lineage stand in."""
        if lineage not in self._whole:
            self._whole[lineage] = set[int]().union(
                *(self.documents(text) for text in self.members(lineage))
            )
        return self._whole[lineage]

    def lineage_titles(self, lineage: int) -> set[str]:
        """Return the titles of the documents of a lineage."""
        return self.titles(self.lineage_documents(lineage))

    def titles(self, documents: Iterable[int]) -> set[str]:
        """Return the titles of some documents, whatever their case and the year."""
        documents = list(documents)
        missing = [document for document in documents if document not in self._titles]
        for some in portions(missing):
            rows = self._connection.execute(
                f"SELECT id, title FROM documents WHERE id IN ({marks(some)})",  # noqa: S608
                some,
            )
            for document, title in rows:
                self._titles[document] = _without_year(title or "")
        return {title for document in documents if (title := self._titles[document])}

    def sessions(self, title: str) -> set[tuple[str, int]]:
        """Return the sessions in which a title stands, each with its organ.

        Where documents have no session their year is one.
        """
        if not self._sessions:
            rows = self._connection.execute(
                "SELECT DISTINCT title, organ, session_number, substr(date, 1, 4) FROM documents"
                " WHERE title IS NOT NULL"
            )
            for printed, organ, session, year in rows:
                found = self._sessions.setdefault(_without_year(printed), set())
                found.add(
                    (f"{organ}" if session else f"{organ} by year", session or int(year or 0))
                )
        return self._sessions.get(title, set())

    def put(self, text: int, lineage: int) -> None:
        """Put a text into a lineage, out of the one that it was in."""
        self.take_out(text)
        members = self.members(lineage)
        if self._whole.get(lineage) is not None:
            self._whole[lineage] |= self.documents(text)
        members.append(text)
        self._lineages[text] = lineage
        self._connection.execute("INSERT INTO lineages VALUES (?, ?)", (text, lineage))

    def take_out(self, text: int) -> None:
        """Take a text out of its lineage, if it has one."""
        lineage = self._lineages[text]
        if lineage is not None:
            self.members(lineage).remove(text)
            self._whole.pop(lineage, None)
            self._lineages[text] = None
            self._connection.execute("DELETE FROM lineages WHERE text = ?", (text,))

    def _look_up(self, texts: Sequence[int]) -> None:
        missing = [text for text in texts if text not in self._codes or text not in self._lineages]
        for some in portions(missing):
            self._codes.update(self._read.of(some))
            self._lineages.update(dict.fromkeys(some))
            self._lineages.update(self._known.of_texts(some))

    def _look_up_documents(self, texts: Iterable[int]) -> None:
        missing = [text for text in texts if text not in self._documents]
        self._documents |= {text: set() for text in missing}
        for some in portions(missing):
            rows = self._connection.execute(
                f"SELECT text, document FROM occurrences WHERE text IN ({marks(some)})",  # noqa: S608
                some,
            )
            for text, document in rows:
                self._documents[text].add(document)


@lru_cache(maxsize=65_536)
def _without_year(title: str) -> str:
    """Return the words of a title that stay from year to year.

    "Programme budget for 2024", "Report of the Commission on its seventy-third session".
    """
    return " ".join(word for word in plain_words(title) if word not in _yearly())


@cache
def _yearly() -> frozenset[str]:
    """Return the ordinals of sessions, months and years."""
    return frozenset(
        word for word in calendar() if not word.isdecimal() or len(word) == len("2024")
    )
