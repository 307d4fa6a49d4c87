"""How texts are printed after the words that were typed, to where a reader would pause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.words import plain_words, words
from drafter.corpus import coding
from drafter.corpus.segments import BORDER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.words import Word
    from drafter.corpus.continuations import Way
    from drafter.corpus.places import Occurrence, Places

_USUAL_LENGTH = 9
"""Characters of a word, the blank after it included."""
_BLANKS = re.compile(r"\s+")
_PAUSE = re.compile(r"[\])’”\"]*[,;:.](?=\s)")
"""Signs at which a reader pauses."""
_LINKS = frozenset({
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "its", "of", "on", "or",
    "that", "the", "their", "to", "upon", "which", "with",
})  # fmt: skip
"""Words that nothing naturally ends with."""


class Wording:
    """A text as it is printed at a place, with the numbers of its words."""

    def __init__(self, printed: str, numbers: list[int]) -> None:
        self.printed = printed
        self.numbers = numbers
        self._words: list[Word] = []
        self._read = 0
        """Characters that were looked through."""

    def words(self, count: int) -> list[Word]:
        """Return the first ``count`` words at least, or all there are.

        A long paragraph is not looked through for its first words; the last word of a part may be
        half of one, and is left out.
        """
        while len(self._words) < count and self._read < len(self.printed):
            self._read = max(_USUAL_LENGTH * count, 2 * self._read)
            found = words(self.printed[: self._read])
            self._words = found if self._read >= len(self.printed) else found[:-1]
        return self._words


class Continued(NamedTuple):
    """What is printed after a context, and how many of the words of a way it holds."""

    text: str
    words: int


class Wordings:
    """The wordings that one question comes upon; most of them more than once."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._known: dict[tuple[int, int], Wording] = {}
        self.asked = 0
        """How often a wording was asked for."""

    def at(self, occurrence: Occurrence) -> Wording:
        """Return the wording at a place."""
        self.asked += 1
        key = occurrence.document, occurrence.position
        if key not in self._known:
            printed, code = self._places.printed(occurrence)
            self._known[key] = Wording(printed, coding.numbers(code).tolist())
        return self._known[key]


def continued(
    wording: Wording, context: Sequence[int], way: Way, *, half: str, gap: str
) -> Continued | None:
    """Return how a wording goes on after a context.

    ``half`` is the beginning of the next word that was typed already, ``gap`` what was typed after
    the last whole word. None where other signs are printed there, or nothing worth taking follows.
    """
    first = _after(wording.numbers, context, way)
    if first is None:
        return None
    wording.words(first + len(way.numbers) + 1)  # all that is asked for below, at once
    start = _begins_at(wording, first, half, gap)
    if start is None:
        return None
    last, end = _pause(wording, first, way)
    if _is_idle(wording.printed[start:end]):
        return None
    return Continued(wording.printed[start:end], last - first)


def _after(numbers: Sequence[int], context: Sequence[int], way: Way) -> int | None:
    """Return the index of the word that follows a context, None in a text without it."""
    run = [number for number in (*context, *way.numbers) if number != BORDER]
    starts = range(len(numbers) - len(run) + 1) if context[0] != BORDER else range(1)
    at = next((start for start in starts if numbers[start : start + len(run)] == run), None)
    return None if at is None else at + len(run) - len(way.numbers)


def _begins_at(wording: Wording, first: int, half: str, gap: str) -> int | None:
    """Return where a printed text goes on, None where its signs are not those that were typed."""
    found = wording.words(first + 1)
    word = found[first]
    if half:
        return word.start + len(half) if word.end - word.start == len(word.text) else None
    before = found[first - 1].end
    between = _BLANKS.sub(" ", wording.printed[before : word.start])
    wanted = _BLANKS.sub(" ", gap)
    return before + len(wanted) if between.startswith(wanted) else None


def _pause(wording: Wording, first: int, way: Way) -> tuple[int, int]:
    """Return the word before which a continuation naturally ends, and the place where."""
    printed = wording.printed
    last = first + len(way.numbers)
    found = wording.words(last + 1)
    if way.reaches_end:
        return last, len(printed.rstrip())
    for index in range(last - 1, first + len(way.numbers) // 2 - 1, -1):
        gap = printed[found[index].end : found[index + 1].start] if index + 1 < len(found) else ""
        if sign := _PAUSE.match(gap):
            return index + 1, found[index].end + sign.end()
    while last > first + 1 and (
        found[last - 1].text in _LINKS or printed[found[last - 1].end :].startswith("-")
    ):
        last -= 1
    return last, found[last - 1].end


def _is_idle(text: str) -> bool:
    """Whether a continuation says nothing: it has no word, or only words that link."""
    return all(word in _LINKS for word in plain_words(text))
