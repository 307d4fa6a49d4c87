"""Words of Chinese, which has no blanks, inside of clauses.

What stands between two signs is one word to the corpus. Who looks for words in Chinese looks for a
part of such a clause, or for the end of one, a sign, and the beginning of the next. So each word of
a phrase stands for all clauses that it may be a part of: the first for those that end with it, the
last for those that begin with it, a single one for those that hold it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from drafter.core.words import is_chinese, words
from drafter.corpus.tables import coding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.core.words import Word
    from drafter.corpus.tables.lexicon import Lexicon


class Pattern(NamedTuple):
    """A phrase: for each of its words the characters of all clauses that it may be a part of."""

    places: tuple[frozenset[str], ...]

    def stands_in(self, code: str) -> bool:
        """Whether the clauses of a text hold the phrase."""
        first, *others = self.places
        if not others:
            return not first.isdisjoint(code)
        return any(
            sign in first and self._goes_on(code[at + 1 : at + len(self.places)])
            for at, sign in enumerate(code)
        )

    def _goes_on(self, code: str) -> bool:
        others = self.places[1:]
        if len(code) < len(others):
            return False
        return all(sign in place for sign, place in zip(code, others, strict=True))


def is_part(wanted: Sequence[str]) -> bool:
    """Whether a phrase begins or ends within a Chinese clause, for all one knows."""
    return bool(wanted) and (is_chinese(wanted[0]) or is_chinese(wanted[-1]))


def pattern(lexicon: Lexicon, wanted: Sequence[str]) -> Pattern:
    """Return where a phrase may stand among the clauses of the corpus."""
    last = len(wanted) - 1
    places: list[frozenset[str]] = []
    for at, word in enumerate(wanted):
        if is_chinese(word):
            numbers = lexicon.holding(word, begins=at > 0, ends=at < last)
        else:
            numbers = lexicon.holding(word, begins=True, ends=True)
        places.append(frozenset(map(coding.character, numbers)))
    return Pattern(tuple(places))


def holders(lexicon: Lexicon, wanted: Sequence[str]) -> list[frozenset[str]]:
    """Return for each of some words the characters of all clauses that it may be a part of."""
    numbers = (
        lexicon.holding(word, begins=not is_chinese(word), ends=not is_chinese(word))
        for word in wanted
    )
    return [frozenset(map(coding.character, some)) for some in numbers]


def stretches(text: str, wanted: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Return where in a text a phrase stands; places do not overlap."""
    found = words(text)
    if len(wanted) == 1:
        return tuple(place for word in found for place in _inside(word, wanted[0]))
    size = len(wanted)
    places: list[tuple[int, int]] = []
    for at in range(len(found) - size + 1):
        run = found[at : at + size]
        first, last = run[0], run[-1]
        if (
            _ends(first.text, wanted[0])
            and _begins(last.text, wanted[-1])
            and [word.text for word in run[1:-1]] == list(wanted[1:-1])
        ):
            places.append((first.end - len(wanted[0]), last.start + len(wanted[-1])))
    return tuple(places)


def _inside(word: Word, part: str) -> Iterator[tuple[int, int]]:
    at = word.text.find(part)
    while at >= 0:
        yield word.start + at, word.start + at + len(part)
        at = word.text.find(part, at + len(part))


def _ends(word: str, part: str) -> bool:
    return word.endswith(part) if is_chinese(part) else word == part


def _begins(word: str, part: str) -> bool:
    return word.startswith(part) if is_chinese(part) else word == part
