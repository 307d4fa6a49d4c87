"""Recorded votes as the Human Rights Council prints them below its texts, side by side or in lines.

"[Adopted by a recorded vote of 27 to 5, with 15 abstentions. The voting was as follows:", then who
voted in favour, against, and who abstained, each list below its words. Files break these lists
wherever a line or a page ends; here they become what they are.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.model import Run
from drafter.reading import shapes, tongues
from drafter.reading.body.blocks import Block, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SIDE = re.compile(rf"({shapes.VOTED.pattern}|{tongues.VOTED.pattern})", re.IGNORECASE)
_BEGUN = re.compile(r"\[[^\]]{0,400}[:：]|\[[^\]]{10,400}")
_MOST = 24
"""Blocks that the lists of one vote are broken into at most."""


def with_votes(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks in which every recorded vote is closing lines: its words, and a list a side."""
    found: list[Block] = []
    rest = list(blocks)
    index = 0
    while index < len(rest):
        length = _length(rest[index:index + _MOST])  # fmt: skip
        found += _lines(rest[index : index + length]) if length else [rest[index]]
        index += length or 1
    return found


def _length(blocks: Sequence[Block]) -> int:
    """Return how many blocks a vote that begins with the first of some takes, 0 without one."""
    if not _begins(blocks[0]):
        return 0
    for index, block in enumerate(blocks):
        if index and (block.number or block.rows or block.role is Role.OPENING):
            return 0
        if block.text.rstrip().endswith("]"):
            lists = any(_SIDE.search(each.text) for each in blocks[: index + 1])
            return index + 1 if lists else 0
    return 0


def _begins(block: Block) -> bool:
    text = block.text
    return not block.number and text.startswith("[") and bool(_BEGUN.match(text))


def _lines(blocks: Sequence[Block]) -> list[Block]:
    """Return the closing lines that the blocks of a vote stand for."""
    text = " ".join(" ".join(block.text for block in blocks).split())
    pieces = (piece.strip() for piece in _SIDE.split(text) if piece)
    bare = replace(blocks[0], role=Role.CLOSING, rank=0, depth=None, nest=0, annex=0)
    return [replace(bare, runs=(Run(piece),)) for piece in pieces if piece]
