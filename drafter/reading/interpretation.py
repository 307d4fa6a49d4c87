"""Blocks into paragraphs: which part each is, at which level, under which annex.

What the file says goes first (a preamble is a preamble); where it says nothing, numbers, opening
phrases and italics decide, as a reader of the printed page would.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core import openings
from drafter.core.model import Paragraph, Part, Run, merged
from drafter.reading.annexes import annex_name
from drafter.reading.blocks import Block, Role
from drafter.reading.headings import Headings, with_headings
from drafter.reading.levels import Levels, is_main

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ADOPTS = re.compile(r"[:：]\s*[”»\"]?$")
_FEW = 0.5
"""Share of numbered paragraphs with an opening phrase below which they are no operative ones."""


def interpreted(blocks: Iterable[Block], language: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs that the blocks of a file stand for, in order, with their ids."""
    found: list[Paragraph] = []
    for scope in _scopes(with_headings(blocks)):
        found.extend(_Scope(scope, language).paragraphs())
    return tuple(
        replace(paragraph, id=f"p{number}") for number, paragraph in enumerate(found, start=1)
    )


def _scopes(blocks: Iterable[Block]) -> list[list[Block]]:
    """Cut the text where another text begins: at opening lines, at annexes, and after them."""
    scopes: list[list[Block]] = [[]]
    for block in blocks:
        last = scopes[-1][-1] if scopes[-1] else None
        begins = block.role is Role.OPENING and not (last and last.role is Role.OPENING)
        if last and (begins or block.annex != last.annex):
            scopes.append([])
        scopes[-1].append(block)
    return [scope for scope in scopes if scope]


class _Scope:
    """One text of a file: a resolution, a part of it under its own opening, or an annex."""

    def __init__(self, blocks: Sequence[Block], language: str) -> None:
        self._blocks = blocks
        self._language = language
        self._has_opening = any(block.role is Role.OPENING for block in blocks)
        self._mostly_operative = self._share_with_phrase() >= _FEW
        self._levels = Levels()
        self._headings = Headings()
        self._parent = Part.TEXT
        self._in_text = False
        self._annex: str | None = None

    def paragraphs(self) -> list[Paragraph]:
        """Return the paragraphs of this text; their ids are not yet set."""
        return [self._paragraph(block) for block in self._blocks]

    def _paragraph(self, block: Block) -> Paragraph:
        part, level = self._part_and_level(block)
        if block.annex:
            self._annex = annex_name(block, self._annex)
        runs = block.runs
        if part in {Part.PREAMBULAR, Part.OPERATIVE} and level == 0:
            runs = _with_phrase(runs, part, self._language)
        return Paragraph(
            id="",
            part=part,
            level=level,
            runs=runs,
            number=block.number,
            annex=self._annex,
            rows=block.rows,
        )

    def _part_and_level(self, block: Block) -> tuple[Part, int]:
        if block.role is Role.HEADING:
            self._levels.restart()
            self._parent = Part.TEXT
            return Part.HEADING, self._headings.level(block)
        if block.role is Role.OPENING:
            self._in_text = False
            return Part.OPENING, 0
        if block.role in {Role.TABLE, Role.CLOSING}:
            return (Part.TABLE if block.role is Role.TABLE else Part.CLOSING), 0
        if block.role is Role.REST:
            return Part.TEXT, 0
        if block.number and (block.nest or not is_main(block.number)):
            return self._parent, self._levels.level(block.number, block.nest)
        return self._main_part(block), 0

    def _main_part(self, block: Block) -> Part:
        """Return the part of a paragraph that is nobody's sub-paragraph."""
        part = self._part_of(block)
        if block.number or part is not Part.TEXT:
            self._levels.restart()
            self._parent = part
        if part is Part.OPERATIVE and not block.number and _ADOPTS.search(block.text):
            self._in_text = not self._mostly_operative
        return part

    def _part_of(self, block: Block) -> Part:
        if block.annex and not self._has_opening:
            return Part.TEXT
        if block.role is Role.PREAMBULAR:
            return Part.PREAMBULAR if not block.number else Part.OPERATIVE
        if self._in_text:
            return Part.TEXT
        if block.number:
            operative = self._has_opening and self._mostly_operative
            return Part.OPERATIVE if operative or has_phrase(block) else Part.TEXT
        if not has_phrase(block) or not self._has_opening:
            return Part.TEXT
        return openings.part_of(block.text) or Part.OPERATIVE

    def _share_with_phrase(self) -> float:
        """Return how many of the numbered paragraphs open like operative ones, 0 to 1."""
        numbered = [
            has_phrase(block)
            for block in self._blocks
            if block.role is Role.PARAGRAPH and not block.nest and is_main(block.number)
        ]
        return sum(numbered) / len(numbered) if numbered else 1.0


def has_phrase(block: Block) -> bool:
    """Whether a block opens as a preambular or operative paragraph does."""
    first = next((run for run in block.runs if run.text.strip()), None)
    if first is None:
        return False
    styled = first.italic or first.bold
    return styled or openings.part_of(block.text) is not None


def _with_phrase(runs: tuple[Run, ...], part: Part, language: str) -> tuple[Run, ...]:
    """Return runs that begin with their opening phrase in italics.

    Arabic and Chinese texts print it bold; English ones that lost their italics get them back.
    """
    first = next((run for run in runs if run.text.strip()), None)
    if first is None or first.italic:
        return runs
    if first.bold:
        place = runs.index(first)
        return merged((*runs[:place], replace(first, italic=True), *runs[place + 1 :]))
    return openings.with_italics(runs, part) if language == "en" else runs
