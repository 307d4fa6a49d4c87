"""How places of a text move when it becomes another text."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from drafter.core.changes import differing

if TYPE_CHECKING:
    from collections.abc import Iterator


_WORDS = re.compile(r"\s*\w+|\s*[^\w\s]|\s+")
"""Words and signs, each with the blanks before it."""


@dataclass(frozen=True, slots=True)
class _Hunk:
    """A stretch of the old text, from ``start`` to ``stop``, and what took its place."""

    start: int
    stop: int
    new_start: int
    new_stop: int

    def holds(self, place: int) -> bool:
        """Whether the character behind a place of the old text is among what was replaced."""
        return self.start <= place < self.stop


class Shift:
    """Where the stretches of an old text stand in a new one."""

    def __init__(self, old: str, new: str) -> None:
        self._new = new
        self._hunks = list(_hunks(old, new))
        self._stops = [hunk.stop for hunk in self._hunks]

    def keeps(self, start: int, end: int) -> bool:
        """Whether anything of a stretch is left."""
        return not any(hunk.start <= start and end <= hunk.stop for hunk in self._hunks)

    def moved(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch stands now; one without words keeps to the word before it.

        Words that are put in at its edges do not belong to it, but for letters that go on with
        its last word: that is still being written. What was written over all of it does.
        """
        if start == end:
            place = self._behind(start)
            return place, place
        first = self._start(start, end)
        last = max(first, self._end(start, end))
        if last - first < end - start:  # it was cut: no blank is left at its ends
            words = self._new[first:last].strip()
            first += len(self._new[first:last]) - len(self._new[first:last].lstrip())
            last = first + len(words)
        return first, last

    def _start(self, start: int, end: int) -> int:
        hunk = self._hunk_of(start)
        if hunk is None:
            return self._character(start)
        is_whole = end <= hunk.stop
        return hunk.new_start if is_whole or hunk.start == start else hunk.new_stop

    def _end(self, start: int, end: int) -> int:
        hunk = self._hunk_of(end - 1)
        if hunk is None:
            return self._grown(self._character(end - 1) + 1, end)
        is_whole = hunk.start <= start
        return hunk.new_stop if is_whole or hunk.stop == end else hunk.new_start

    def _behind(self, place: int) -> int:
        """Return where a point stands that belongs to the character before it."""
        hunk = self._hunk_of(place - 1)
        if hunk is None:
            return self._character(place - 1) + 1 if place else 0
        return hunk.new_stop if hunk.stop == place else hunk.new_start

    def _grown(self, end: int, old_end: int) -> int:
        """Return the end of a stretch with the letters that were put in behind its last word."""
        hunk = next((one for one in self._hunks if one.start == old_end), None)
        if hunk is not None and self._new[end - 1].isalnum():
            while end < hunk.new_stop and self._new[end].isalnum():
                end += 1
        return end

    def _hunk_of(self, place: int) -> _Hunk | None:
        at = bisect_right(self._stops, place)
        hunk = self._hunks[at] if at < len(self._hunks) else None
        return hunk if hunk is not None and hunk.holds(place) else None

    def _character(self, place: int) -> int:
        """Return where a character stands that was kept."""
        at = bisect_right(self._stops, place)
        return place + (self._hunks[at - 1].new_stop - self._hunks[at - 1].stop if at else 0)


def _hunks(old: str, new: str) -> Iterator[_Hunk]:
    """Yield what differs: one stretch where one types or writes words over, else by words."""
    head, stop, until = differing.characters(old, new)
    gone, came = old[head:stop], new[head:until]
    if not (gone or came):
        return
    if not (gone and came):
        head -= _slack(old if gone else new, head, len(gone or came))
        yield _Hunk(head, head + len(gone), head, head + len(came))
    elif set(gone.split()).isdisjoint(came.split()):
        yield _Hunk(head, head + len(gone), head, head + len(came))
    else:
        yield from _by_words(old, new)


def _slack(text: str, start: int, length: int) -> int:
    """Return by how much earlier words may as well have come or gone, so that they are whole.

    Of "the lamps lit" becoming "the lit" it looks as if "amps l" were gone.
    """
    for back in range(start + 1):
        at = start - back
        if not at or (text[at - 1].isspace() and not text[at].isspace()):
            return back
        if text[at - 1] != text[at - 1 + length]:
            return 0
    return 0


def _by_words(old: str, new: str) -> Iterator[_Hunk]:
    words = _WORDS.findall(old), _WORDS.findall(new)
    place, until = ([0, *accumulate(map(len, side))] for side in words)
    start = new_start = 0
    for op in (*Indel.opcodes(*words), None):
        if op is None or op.tag == "equal":
            end = (op.src_start, op.dest_start) if op else (len(words[0]), len(words[1]))
            if (start, new_start) != end:
                yield _Hunk(place[start], place[end[0]], until[new_start], until[end[1]])
            start, new_start = (op.src_end, op.dest_end) if op else end
