"""Preambles that are none: what counts "1.", "2." below "Resolves that:" belongs to the main body.

Some AKN4UN files put such a text into the preamble, where sub-paragraphs go by letters.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from drafter.reading.body.blocks import Block, Role
from drafter.reading.body.levels import is_main

if TYPE_CHECKING:
    from collections.abc import Iterable


def without_counted_preambles(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks of which none is preambular and numbered as operative paragraphs are."""
    found = list(blocks)
    if not any(map(_is_counted, found)):
        return found
    leads = {id(block) for block, below in pairwise(found) if _leads(block, below)}
    return [_moved(block) if id(block) in leads or _is_counted(block) else block for block in found]


def _is_counted(block: Block) -> bool:
    return block.role is Role.PREAMBULAR and is_main(block.number)


def _leads(block: Block, below: Block) -> bool:
    """Whether a preambular block is the words above the first of such a count."""
    return block.role is Role.PREAMBULAR and not block.number and _is_counted(below)


def _moved(block: Block) -> Block:
    return replace(block, role=Role.PARAGRAPH, nest=0)
