"""Lines into whole paragraphs: wrapped lines rejoined, and sentences that a page cut in two.

The sign at the end of a piece and the first letter of the next say most: a paragraph of a
resolution ends in a comma, semicolon, colon or full stop, and begins with a number, an opening
phrase or a heading.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from drafter.reading import shapes
from drafter.reading.text import hyphens, markup
from drafter.reading.text.counting import Counting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.text.lines import Line

_WIDEST = 130
"""Longest lines, in letters, of a file that wraps its lines."""
_FEW = 8
"""Lines below which nothing can be told."""
_MIDST = 0.5
"""Share of full lines that end in the middle of a sentence in a file that wraps them."""
_FULL = 0.1
"""Share of lines that are full in a file that wraps them, long lists apart."""
_FIRST_CYRILLIC = "\u0400"
_STICKING_OUT = 0.1
"""Share of lines that may be longer: rows of tables, addresses."""
_NEARLY = 0.7
"""Share of the width that a line fills unless its paragraph ends."""
_DEEPER = 2
"""Columns from which on an indent means something."""
_BRIEF = 120
"""Letters up to which a piece without a sign at its end is not cut off but brief."""
_MOST_LINES = 4
_SHORT = 200
"""Letters up to which a piece without a sign at its end may be a heading."""


@dataclass(slots=True)
class Piece:
    """A paragraph as it grows.

    ``lines`` are its lines, each with the blank that parts it from the next; all else is the
    first one's.
    """

    heading: int = 0
    strong: bool = False
    lines: list[str] = field(default_factory=list[str])
    leads: bool = False

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
        if self.leads or len(self.lines) > _MOST_LINES or shapes.is_complete(self.end):
            return False
        bare = markup.bare(self.text)
        return len(bare) <= _SHORT and not shapes.begins_paragraph(bare)


def width_of(lines: Sequence[Line]) -> int | None:
    """Return the width at which a file wraps its lines, None where it wraps none.

    Wrapped lines are alike in length, and most of the full ones end in the middle of a sentence.
    """
    plain = [line.text for line in lines if not _is_row(line.text)]
    lengths = sorted(map(len, plain))
    if len(lengths) < _FEW:
        return None
    longest = lengths[int(len(lengths) * (1 - _STICKING_OUT))]
    full = [text for text in plain if len(text) > _NEARLY * longest]
    broken = sum(not shapes.is_complete(text) for text in full)
    wraps = longest <= _WIDEST and broken > _MIDST * len(full)
    return longest if wraps and len(full) > _FULL * len(lengths) else None


def _is_row(text: str) -> bool:
    """Whether a line has columns: tabs other than the one behind its number."""
    number = shapes.NUMBER.match(text) or shapes.SUB_NUMBER.match(text)
    return "\t" in text[number.end() if number else 0 :]


def joined(lines: Sequence[Line], width: int | None) -> list[Piece]:
    """Return the paragraphs that the lines of a body make up."""
    walk = _Walk(width, hyphens.Hyphens([line.text for line in lines]))
    for line, following in pairwise([*lines, None]):
        if line:
            walk.take(line, following)
    return walk.pieces


class _Walk:
    """The walk through the lines of a body."""

    def __init__(self, width: int | None, known: hyphens.Hyphens) -> None:
        self.pieces: list[Piece] = []
        self._width = width
        self._hyphens = known
        self._counting = Counting()
        self._last: Line | None = None

    def take(self, line: Line, following: Line | None = None) -> None:
        """Begin a paragraph with a line, or let the last one go on with it.

        ``following`` is the next line: a short one above a numbered paragraph is a heading.
        """
        piece = self.pieces[-1] if self.pieces else None
        bare = line.bare
        if (
            piece is None
            or self._last is None
            or self._begins(piece, self._last, line, bare)
            or self._is_heading(piece, line, following)
            or _is_title_of_another(line, following)
        ):
            self.pieces.append(Piece(line.heading, line.strong, [line.text], line.leads))
            self._counting.take(f"{bare} A" if shapes.is_number(bare) else bare)
        else:
            _append(piece, line.text, self._hyphens)
        self._last = line

    def _begins(self, piece: Piece, last: Line, line: Line, bare: str) -> bool:
        if not bare or (len(piece.lines) == 1 and shapes.is_number(markup.bare(piece.text))):
            return False
        row = line.text.startswith("|") or piece.lines[0].startswith("|")
        if line.begins or line.heading or piece.heading or piece.leads or row:
            return True
        if line.strong != piece.strong and (piece.strong or line.blanks or not self._width):
            return True
        if bare.isdigit() and not line.blanks:
            return False  # a mark that slipped to a line of its own
        if line.blanks or line.torn or self._width is None:
            return self._begins_after_gap(piece, line, bare)
        return self._begins_at_once(piece, last, line, bare)

    def _begins_after_gap(  # noqa: PLR0911 - one question after the other, the first yes decides
        self, piece: Piece, line: Line, bare: str
    ) -> bool:
        """Whether a line that blanks or a page's end set apart begins a paragraph."""
        whole = shapes.is_complete(piece.end)
        if shapes.is_opening(bare) or shapes.is_closing(bare) or shapes.ANNEX.fullmatch(bare):
            return True
        if shapes.NUMBER.match(bare) or shapes.SUB_NUMBER.match(bare):
            return whole or piece.is_title or self._counting.expects(bare)
        if shapes.is_number(bare):
            return self._counting.expects(f"{bare} A")
        if shapes.phrase_part(bare):
            return True
        if self._is_line_of_its_own(line, bare) and whole:
            return True
        if self._is_small_phrase(line, bare):
            return True
        if shapes.begins_small(bare):
            rest = not line.torn and self._counting.in_list
            return rest and markup.bare(piece.end).endswith((";", "."))
        if not whole:
            return piece.is_title or _is_brief(piece, line) or bool(shapes.NUMERAL.fullmatch(bare))
        if not markup.bare(piece.end).endswith(","):
            return True
        title = not line.torn and len(bare) <= _SHORT and not shapes.is_complete(bare)
        return shapes.may_be_preambular(bare) or title

    def _is_small_phrase(self, line: Line, bare: str) -> bool:
        """Whether a line set apart opens a preambular paragraph that lost its capital."""
        apart = line.blanks and not line.torn and self._width is None
        return bool(apart) and not self._counting.in_list and shapes.is_small_preambular(bare)

    def _is_line_of_its_own(self, line: Line, bare: str) -> bool:
        """Whether a line is a paragraph because the file wraps none; Russian ones begin small."""
        begins = not shapes.begins_small(bare) or bare[0] >= _FIRST_CYRILLIC
        return self._width is None and bool(line.blanks) and not line.torn and begins

    def _begins_at_once(self, piece: Piece, last: Line, line: Line, bare: str) -> bool:
        """Whether a line right below another one of a wrapped text begins a paragraph."""
        if shapes.is_closing(bare):
            return shapes.is_vote(bare) or shapes.is_stopped(piece.end) or _stands_alone(piece)
        if _stands_alone(piece):
            return not (shapes.is_adoption(markup.bare(piece.end)) and shapes.begins_small(bare))
        if not shapes.is_complete(piece.end):
            return piece.is_title and self._is_start(bare, "")
        end = markup.bare(piece.end)
        return self._is_start(bare, end) or self._is_set_off(end, last, line, bare)

    def _is_heading(self, piece: Piece, line: Line, following: Line | None) -> bool:
        """Whether a line of a wrapped text stands between one paragraph and a numbered next."""
        if self._width is None or following is None or len(line.text) >= _NEARLY * self._width:
            return False
        if not shapes.is_stopped(piece.end) and not markup.bare(piece.end).endswith((";", ",")):
            return False
        bare, below = line.bare, following.bare
        title = bare[:1].isupper() and not shapes.is_complete(bare)
        begins = shapes.NUMBER.match(below) and self._counting.expects(below)
        return bool(title and (begins or (shapes.phrase_part(below) and not following.blanks)))

    def _is_start(self, bare: str, end: str) -> bool:
        """Whether a line looks like the first one of a paragraph wherever it stands."""
        if (
            shapes.is_opening(bare)
            or shapes.ANNEX.fullmatch(bare)
            or shapes.NUMERAL.fullmatch(bare)
        ):
            return True
        if shapes.is_number(bare):
            return self._counting.expects(f"{bare} A")
        if shapes.NUMBERED_HEADING.match(bare) or shapes.DIVISION.fullmatch(bare):
            return True
        if shapes.NUMBER.match(bare) or shapes.SUB_NUMBER.match(bare):
            return self._counting.expects(bare)
        return shapes.phrase_part(bare) is not None and not end.endswith(":")

    def _is_set_off(self, end: str, last: Line, line: Line, bare: str) -> bool:
        """Whether a line stands off a finished one as first lines do: by indent, or after a gap."""
        if shapes.begins_small(bare):
            return False
        short = self._width is not None and len(last.text) < _NEARLY * self._width
        deeper = line.indent - last.indent >= _DEEPER
        return (short or deeper) and (not end.endswith(",") or shapes.may_be_preambular(bare))


def _is_title_of_another(line: Line, following: Line | None) -> bool:
    """Whether a line set apart stands right above the line that names an organ."""
    if not line.blanks or line.torn or following is None or shapes.begins_small(line.bare):
        return False
    return shapes.is_opening(following.bare)


def _is_brief(piece: Piece, line: Line) -> bool:
    """Whether a piece without a sign at its end is a short item of a list rather than cut off."""
    if line.torn or len(piece.lines) > 1 or len(piece.end) >= _BRIEF:
        return False
    bare = markup.bare(piece.text)
    return not shapes.NUMBER.match(bare) and not shapes.phrase_part(bare)


def _stands_alone(piece: Piece) -> bool:
    """Whether nothing goes on with a piece: an organ's line, a numeral, a closing line."""
    if len(piece.lines) > 1:
        return False
    bare = markup.bare(piece.end)
    if bare.startswith("[") and not bare.endswith(("]", ":")):
        return False
    shape = shapes.NUMERAL.fullmatch(bare) or shapes.DIVISION.fullmatch(bare)
    return bool(shape or shapes.is_opening(bare) or shapes.is_closing(bare))


def _append(piece: Piece, text: str, known: hyphens.Hyphens) -> None:
    words = piece.lines[-1]
    dropped, between = known.seam(words, text)
    piece.lines[-1] = words[: len(words) - dropped] + between
    piece.lines.append(text)
