"""The pieces of a Word file's body as blocks: headings, paragraphs, tables, closing lines.

Styles come first, then numbers, then the shapes of lines, as in plain text.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core import openings
from drafter.core.model import Part, Run
from drafter.reading import shapes
from drafter.reading.blocks import Block, Role
from drafter.reading.levels import is_main
from drafter.reading.runs import tidied

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafter.reading.docx_pieces import Piece

_RANKS = ((re.compile(r"_? ?_? ?H _*M"), 1), (re.compile(r"_? ?H _?Ch|Title_H_CH|HCh"), 2),
          (re.compile(r"_? ?H_1|Title_H1|H1"), 3), (re.compile(r"_? ?H_2/3|Title_H2|H23"), 4),
          (re.compile(r"_? ?H_4|H4"), 5), (re.compile(r"_? ?H_5/6|H56"), 6))  # fmt: skip
"""Headings by height, from the names of the United Nations' styles."""

_OUTLINE_RANK = 10
"""Where the outline's own depths begin: below those of named styles."""
_TYPED = re.compile(
    r"\s*(?P<number>\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]{1,2}|[ivxlcIVXLC]{1,7})"
    r"(?: ?(?:bis|ter|quat(?:er)?))?[.)]{0,2}|[–—•·○▪-])\t\s*(?=\S)"
)
_OVER = re.compile(r"\s*(?P<number>[IVXLC]{1,7}|[A-Z])\.?\s*\n\s*(?=\S)")
_LONGEST_HEADING = 300


def blocks_of(pieces: Iterable[Piece]) -> list[Block]:
    """Return the blocks of a body, in order."""
    walk = _Walk()
    return [block for piece in pieces for block in walk.blocks(piece)]


class _Walk:
    """The walk down the body; knows whether it is in a preamble, and in which annex."""

    def __init__(self) -> None:
        self._preamble = False
        self._has_opened = False
        self._annex = 0
        self._is_closing = False

    def blocks(self, piece: Piece) -> list[Block]:
        """Return what a piece stands for."""
        if piece.rows:
            return [Block(role=Role.TABLE, rows=piece.rows, annex=self._annex)]
        number, runs = _numbered(piece)
        block = Block(role=Role.PARAGRAPH, runs=runs, number=number, nest=_nest(piece, number))
        role = self._role(piece, block)
        self._is_closing = role is Role.CLOSING
        if role is Role.CLOSING:
            lines = _plain(runs)
            return [Block(role=role, runs=line, annex=self._annex) for line in lines]
        rank = _rank(piece) if role is Role.HEADING else 0
        depth = piece.depth if role is Role.HEADING else None
        return [replace(block, role=role, rank=rank, depth=depth, annex=self._annex)]

    def _role(self, piece: Piece, block: Block) -> Role:
        text = block.text
        if shapes.is_opening(text) and not block.number:
            self._preamble = self._has_opened = True
            return Role.OPENING
        if shapes.ANNEX.fullmatch(text) and not block.number:
            self._annex += 1
            self._preamble = self._has_opened = False
            return Role.HEADING
        if piece.right and not block.number and (self._is_closing or shapes.is_closing(text)):
            return Role.CLOSING
        if _is_heading(piece, text):
            self._preamble = self._has_opened
            return Role.HEADING
        if is_main(block.number) and not block.nest:
            self._preamble = False
        if self._preamble and not block.number and _is_preambular(block):
            return Role.PREAMBULAR
        return Role.PARAGRAPH


def _numbered(piece: Piece) -> tuple[str, tuple[Run, ...]]:
    """Return number and words of a paragraph: Word's number, or one that is typed."""
    if piece.number:
        return piece.number, tidied(piece.runs)
    text = "".join(run.text for run in piece.runs)
    shape = _OVER if piece.outline is not None or _named_rank(piece) else _TYPED
    found = shape.match(text) or _TYPED.match(text)
    if not found or any(run.note for run in _first(piece.runs, found.end())):
        return "", tidied(piece.runs)
    return found["number"], tidied(_after(piece.runs, found.end()))


def _first(runs: Iterable[Run], length: int) -> list[Run]:
    """Return the runs that stand within the first letters of a paragraph."""
    found: list[Run] = []
    for run in runs:
        if length <= 0:
            break
        found.append(run)
        length -= len(run.text)
    return found


def _after(runs: Iterable[Run], length: int) -> list[Run]:
    """Return the runs without the first letters of the paragraph."""
    rest: list[Run] = []
    for run in runs:
        cut = min(length, len(run.text))
        length -= cut
        rest.append(replace(run, text=run.text[cut:]))
    return rest


def _nest(piece: Piece, number: str) -> int:
    """Return how deep a list nests a paragraph; typed numbers tell it by themselves."""
    return piece.level if piece.number and number and not is_main(number) else 0


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
    name = piece.style.removesuffix("_G").removesuffix("G").strip()
    return next((rank for shape, rank in _RANKS if shape.fullmatch(name)), 0)


def _is_preambular(block: Block) -> bool:
    part = shapes.phrase_part(block.text)
    if part is Part.OPERATIVE:
        return block.text.endswith(",")
    italic = next((run.italic for run in block.runs if run.text.strip()), False)
    known = part is Part.PREAMBULAR or openings.phrase_length(block.text, Part.PREAMBULAR) > 0
    return known or italic or block.text.endswith(",")


def _plain(runs: tuple[Run, ...]) -> list[tuple[Run, ...]]:
    """Return a closing line in roman: its italics are the printer's."""
    return [tuple(replace(run, italic=False) for run in runs)]
