"""Lines into whole paragraphs: wrapped lines rejoined, and sentences that a page cut in two.

The sign at the end of a piece and the first letter of the next say most: a paragraph of a
resolution ends in a comma, semicolon, colon or full stop, and begins with a number, an opening
phrase or a heading.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.reading import hyphens, markup, shapes
from drafter.reading.counting import Counting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.lines import Line

_WIDEST = 130
"""Longest lines, in letters, of a file that wraps its lines."""
_NEARLY = 0.7
"""Share of the width that a line fills unless its paragraph ends."""
_DEEPER = 2
"""Columns from which on an indent means something."""
_MOST_LINES = 4
_SHORT = 200
"""Letters up to which a piece without a sign at its end may be a heading."""


@dataclass(slots=True)
class Piece:
    """A paragraph as it grows.

    ``lines`` are its lines, each with the blank that parts it from the next; heading and strong
    are the first one's.
    """

    heading: int = 0
    strong: bool = False
    lines: list[str] = field(default_factory=list[str])

    @property
    def text(self) -> str:
        """The words of all its lines, with their marks and styles."""
        return "".join(self.lines)

    @property
    def end(self) -> str:
        """The last words, enough to see how it ends."""
        return "".join(words[-200:] for words in self.lines[-3:])[-200:]

    @property
    def is_title(self) -> bool:
        """Whether it may be a heading: short, and without the sign that ends a paragraph."""
        if len(self.lines) > _MOST_LINES or shapes.is_complete(self.end):
            return False
        bare = markup.bare(self.text)
        return len(bare) <= _SHORT and not shapes.begins_paragraph(bare)


def width_of(lines: Sequence[Line]) -> int | None:
    """Return the width at which a file wraps its lines, None where it wraps none."""
    lengths = Counter(min(len(line.text), _WIDEST + 1) for line in lines)
    total = sum(lengths.values())
    longest = seen = 0
    for longest in sorted(lengths, reverse=True):
        seen += lengths[longest]
        if seen > 0.02 * total:
            break
    if longest > _WIDEST or total < 8:  # noqa: PLR2004 - too few lines to tell
        return None
    full = sum(count for length, count in lengths.items() if length > _NEARLY * longest)
    return longest if full > 0.3 * total else None


def joined(lines: Sequence[Line], width: int | None) -> list[Piece]:
    """Return the paragraphs that the lines of a body make up."""
    walk = _Walk(width, hyphens.Hyphens(line.text for line in lines))
    for line in lines:
        walk.take(line)
    return walk.pieces


class _Walk:
    """The walk through the lines of a body."""

    def __init__(self, width: int | None, known: hyphens.Hyphens) -> None:
        self.pieces: list[Piece] = []
        self._width = width
        self._hyphens = known
        self._counting = Counting()
        self._last: Line | None = None

    def take(self, line: Line) -> None:
        """Begin a paragraph with a line, or let the last one go on with it."""
        piece = self.pieces[-1] if self.pieces else None
        bare = line.bare
        if piece is None or self._last is None or self._begins(piece, self._last, line, bare):
            self.pieces.append(Piece(line.heading, line.strong, [line.text]))
            self._counting.take(bare)
        else:
            _append(piece, line.text, self._hyphens)
        self._last = line

    def _begins(self, piece: Piece, last: Line, line: Line, bare: str) -> bool:
        if not bare:
            return False
        if line.heading or piece.heading or line.text.startswith("|"):
            return True
        if line.strong != piece.strong and (piece.strong or line.blanks or not self._width):
            return True
        if line.blanks or line.torn or self._width is None:
            return self._begins_after_gap(piece, line, bare)
        return self._begins_at_once(piece, last, line, bare)

    def _begins_after_gap(self, piece: Piece, line: Line, bare: str) -> bool:
        """Whether a line that blanks or a page's end set apart begins a paragraph."""
        whole = shapes.is_complete(piece.end)
        title = piece.is_title
        if shapes.is_opening(bare) or shapes.is_closing(bare) or shapes.ANNEX.fullmatch(bare):
            return True
        if shapes.NUMBER.match(bare) or shapes.SUB_NUMBER.match(bare):
            return whole or title or self._counting.expects(bare)
        if shapes.phrase_part(bare):
            return True
        if shapes.begins_small(bare):
            return whole and not line.torn and self._counting.in_list
        if not whole:
            return title or bool(shapes.NUMERAL.fullmatch(bare))
        cut = line.torn and markup.bare(piece.end).endswith(",")
        return not cut or shapes.may_be_preambular(bare)

    def _begins_at_once(self, piece: Piece, last: Line, line: Line, bare: str) -> bool:
        """Whether a line right below another one of a wrapped text begins a paragraph."""
        whole = shapes.is_complete(piece.end)
        if shapes.is_opening(bare) or shapes.is_closing(bare) or shapes.ANNEX.fullmatch(bare):
            return whole or piece.is_title or shapes.is_closing(markup.bare(piece.end))
        numeral = len(piece.lines) == 1 and shapes.NUMERAL.fullmatch(markup.bare(last.text))
        if numeral or shapes.NUMERAL.fullmatch(bare):
            return True
        if not whole:
            return False
        if shapes.NUMBER.match(bare) or shapes.SUB_NUMBER.match(bare):
            return self._counting.expects(bare)
        if shapes.phrase_part(bare):
            return True
        if shapes.begins_small(bare):
            return False
        short = self._width is not None and len(last.text) < _NEARLY * self._width
        deeper = line.indent - last.indent >= _DEEPER
        comma = markup.bare(piece.end).endswith(",")
        return (short or deeper) and (not comma or shapes.may_be_preambular(bare))


def _append(piece: Piece, text: str, known: hyphens.Hyphens) -> None:
    words = piece.lines[-1]
    dropped, between = known.seam(words, text)
    piece.lines[-1] = words[: len(words) - dropped] + between
    piece.lines.append(text)
