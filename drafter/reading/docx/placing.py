"""Where changes and comments of a Word file stand in the document that was read from it.

The document's words are the file's, without typed numbers, with single blanks, and with the
masthead elsewhere; so its characters are found again in order, whatever lies between.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

_LONGEST_NUMBER = 14
"""Characters before the words of a paragraph that may be a typed number."""
_SHORT = 30
_NEAR = 2000
_WINDOW = 300
_TELLING = 6
"""Characters in a row that two lines hardly share by chance."""
_ENOUGH = 0.6
"""The share of a line's characters that must be found for it to be in the document."""


class Spot(NamedTuple):
    """A character of the document: in which text, and how many code points before it."""

    text: int
    offset: int


@dataclass(slots=True)
class Found:
    """The characters of some texts that are no blanks, and how far they have been found.

    ``tables`` are the texts, by number, in which lines may begin anywhere, as cells do.
    """

    texts: Sequence[str]
    tables: Collection[int] = ()
    _signs: str = ""
    _spots: list[Spot] = field(default_factory=list[Spot])
    _starts: set[int] = field(default_factory=set[int])
    _at: int = 0

    def __post_init__(self) -> None:
        for number, text in enumerate(self.texts):
            self._starts.add(len(self._spots))
            self._spots.extend(
                Spot(number, offset) for offset, sign in enumerate(text) if not sign.isspace()
            )
        self._signs = "".join(sign for text in self.texts for sign in text if not sign.isspace())

    def spots(self, signs: str) -> list[Spot | None]:
        """Return where the characters of the next line stand; None for those that stand nowhere.

        ``signs`` are those of a line that are no blanks.
        """
        for cut in _cuts(signs):
            start = self._start(signs[cut:])
            if start is not None:
                self._at = start + len(signs) - cut
                return [*[None] * cut, *self._spots[start : self._at]]
        return self._alike(signs)

    def _start(self, signs: str) -> int | None:
        """Return where a line begins, word for word: ahead, or for a long one anywhere."""
        start = self._signs.find(signs, self._at)
        while start >= 0 and (start - self._at <= _NEAR or len(signs) >= _SHORT):
            if self._may_begin(start):
                return start
            start = self._signs.find(signs, start + 1)
        start = self._signs.find(signs) if len(signs) >= _SHORT else -1
        return start if start in self._starts else None

    def _may_begin(self, start: int) -> bool:
        """Whether a line may begin at a character: the next one, the first of a text, or a cell."""
        return (
            start == self._at or start in self._starts or (self._spots[start].text in self.tables)
        )

    def _alike(self, signs: str) -> list[Spot | None]:
        """Return where a line stands that the document has with some differences."""
        window = self._signs[self._at : self._at + len(signs) + len(signs) // 2 + _WINDOW]
        found: list[Spot | None] = [None] * len(signs)
        if len(signs) < _SHORT:
            return found
        opcodes = Indel.opcodes(signs, window)
        equal = [
            op for op in opcodes if op.tag == "equal" and op.src_end - op.src_start >= _TELLING
        ]
        if not equal or sum(op.src_end - op.src_start for op in equal) < _ENOUGH * len(signs):
            return found
        for op in equal:
            spots = self._spots[self._at + op.dest_start : self._at + op.dest_end]
            found[op.src_start : op.src_end] = spots
        self._at += equal[-1].dest_end
        return found


def _cuts(signs: str) -> Iterable[int]:
    """Yield how many characters may be a number before the words: "12.", "(a)", "IV"."""
    if signs:
        yield 0
    for cut in range(1, min(_LONGEST_NUMBER, len(signs) - 1)):
        if not signs[cut - 1].isalpha() or signs[:cut].isupper():
            yield cut


def plain(texts: Iterable[str]) -> str:
    """Return the characters of some texts that are no blanks."""
    return "".join(sign for text in texts for sign in text if not sign.isspace())
