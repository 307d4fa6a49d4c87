"""The pieces of a Word file's body as blocks: headings, paragraphs, tables, closing lines.

Styles come first, then numbers, then the shapes of lines, as in plain text.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.model import Part, Run
from drafter.core.openings import opening
from drafter.reading import shapes
from drafter.reading.body.blocks import Block, Role
from drafter.reading.body.levels import is_main
from drafter.reading.body.runs import is_note_within, split, tidied, without
from drafter.reading.docx.masthead import is_opening

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafter.reading.docx.pieces import Piece

_RANKS = (
    (re.compile(r"H ?_*M"), 1),
    (re.compile(r"H ?_*Ch|Title_H_CH"), 2),
    (re.compile(r"H_?1|Title_H_?1"), 3),
    (re.compile(r"H_?2/?3|Title_H_?2"), 4),
    (re.compile(r"H_?4"), 5),
    (re.compile(r"H_?5/?6"), 6),
)
"""Headings by height, from the names of the United Nations' styles."""

_AFFIX = re.compile(r"^(?:Reg)?[_ ]*|_?G[CA]?$")
"""What stands round the names of styles in Geneva and elsewhere: "_ H_1_G", "Reg_H__Ch_G"."""
_OUTLINE_RANK = 10
"""Where the outline's own depths begin: below those of named styles."""
_TYPED = re.compile(
    r"\s*(?P<number>\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]{1,2}|[ivxlcIVXLC]{1,7})"
    r"(?: ?(?:bis|ter|quat(?:er)?))?[.)]{0,2}|[–—•·○▪-])\t\s*(?=\S)"
)
_OVER = re.compile(r"\s*(?P<number>[IVXLC]{1,7}|[A-Z])\.?\s*\n\s*(?=\S)")
_DEEPER_LIST = re.compile(r"List (?:Number|Bullet) ([2-5])")
"""Word's own styles of lists within lists, each of which counts for itself."""
_LONGEST_HEADING = 600
_LONGEST_CLOSING = 60
_MARGIN, _STEP = 1267, 475
"""Twips: where the text block begins, and from one stop to the next."""


def blocks_of(pieces: Iterable[Piece]) -> list[Block]:
    """Return the blocks of a body, in order."""
    pieces = list(pieces)
    opens = any(is_opening(piece) for piece in pieces)
    texts = (piece.text for piece in pieces if not _is_heading(piece, piece.text))
    first = next(map(shapes.phrase_part, texts), None)
    walk = _Walk(preamble=first is Part.PREAMBULAR and not opens)
    return [block for piece in pieces for block in walk.blocks(piece)]


class _Walk:
    """The walk down the body; knows whether it is in a preamble, and in which annex."""

    def __init__(self, *, preamble: bool) -> None:
        self._preamble = self._has_opened = preamble
        self._annex = 0
        self._is_closing = False
        self._is_in_list = False

    def blocks(self, piece: Piece) -> list[Block]:
        """Return what a piece stands for."""
        if piece.rows:
            return [Block(role=Role.TABLE, rows=piece.rows, annex=self._annex)]
        number, runs = _numbered(piece)
        block = Block(role=Role.PARAGRAPH, runs=runs, number=number, nest=self._nest(piece, number))
        role = self._role(piece, block)
        self._is_closing = role is Role.CLOSING
        if role is Role.CLOSING:
            return [Block(role=role, runs=_plain(line)) for line in split(piece.runs)]
        rank = _rank(piece) if role is Role.HEADING else 0
        depth = piece.depth if role is Role.HEADING else None
        return [replace(block, role=role, rank=rank, depth=depth, annex=self._annex)]

    def _role(self, piece: Piece, block: Block) -> Role:
        text = block.text
        if not (block.number or self._annex) and is_opening(piece):
            self._preamble = self._has_opened = True
            return Role.OPENING
        if shapes.ANNEX.fullmatch(text) and not block.number:
            self._annex += 1
            self._preamble = self._has_opened = False
            return Role.HEADING
        if piece.right and not block.number and self._may_close(text):
            return Role.CLOSING
        if _is_heading(piece, text):
            self._preamble = self._has_opened
            return Role.HEADING
        if is_main(block.number) and not block.nest:
            self._preamble = False
        if self._preamble and not block.number and _is_preambular(block):
            return Role.PREAMBULAR
        return Role.PARAGRAPH

    def _may_close(self, text: str) -> bool:
        """Whether a line on the right stands below a text; a vote is told over several lines."""
        return self._is_closing or len(text) <= _LONGEST_CLOSING or shapes.is_closing(text)

    def _nest(self, piece: Piece, number: str) -> int:
        """Return how deep a paragraph stands in lists.

        Word's own numbers tell it, and for text between sub-paragraphs how far it is set in.
        """
        if number and (deeper := _DEEPER_LIST.fullmatch(piece.style)):
            return int(deeper[1]) - 1
        if number:
            self._is_in_list = not is_main(number)
            return piece.level if piece.number and self._is_in_list else 0
        return max(0, (piece.indent - _MARGIN) // _STEP) if self._is_in_list else 0


def _numbered(piece: Piece) -> tuple[str, tuple[Run, ...]]:
    """Return number and words of a paragraph: Word's number, or one that is typed."""
    if piece.number:
        return piece.number, tidied(piece.runs)
    text = "".join(run.text for run in piece.runs)
    shape = _OVER if piece.outline is not None or _named_rank(piece) else _TYPED
    if shapes.is_number(text.strip()):
        return text.strip(), ()
    found = shape.match(text) or _TYPED.match(text)
    if not found or is_note_within(piece.runs, found.end()):
        return "", tidied(piece.runs)
    return found["number"], without(piece.runs, found.end())


def _is_heading(piece: Piece, text: str) -> bool:
    if len(text) > _LONGEST_HEADING:
        return False
    if _named_rank(piece):
        return True
    return piece.outline is not None and not shapes.phrase_part(text)


def _rank(piece: Piece) -> int:
    named = _named_rank(piece)
    if piece.outline is not None and not named:
        return _OUTLINE_RANK + piece.outline
    return named


def _named_rank(piece: Piece) -> int:
    """Return the rank of a heading that a style is named for, 0 for other styles."""
    name = _AFFIX.sub("", piece.style)
    return next((rank for shape, rank in _RANKS if shape.fullmatch(name)), 0)


def _is_preambular(block: Block) -> bool:
    part = shapes.paragraph_part(block.text)
    if part is Part.OPERATIVE:
        return shapes.ends_in_comma(block.text)
    italic = next((run.italic for run in block.runs if run.text.strip()), False)
    known = part is Part.PREAMBULAR or opening.phrase_length(block.text, Part.PREAMBULAR) > 0
    return known or italic or shapes.ends_in_comma(block.text)


def _plain(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return a closing line in roman: its italics are the printer's."""
    return tuple(replace(run, italic=False) for run in runs)
