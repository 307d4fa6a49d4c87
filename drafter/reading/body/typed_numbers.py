"""Numbers that a file holds as words: "(a)" typed at the start of a sub-paragraph."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.openings import opening
from drafter.reading.body.blocks import Block, Role
from drafter.reading.body.runs import without

if TYPE_CHECKING:
    from collections.abc import Iterable

_BODY = re.compile(
    r"(\((?:[a-z]{1,2}|[ivxl]{2,6}|[A-Z]|\d{1,2}|[^\W\dA-Za-z]{1,3})\)|[a-zа-я]\)|[ivxl]{1,6}\)"
    r"|\d{1,3}(?:\.| ?[-–](?=\s))(?!\d)|[a-z]\.|[ivx]{1,5}\.|[–—•·○](?=\s))[\s\u200e]*(?=\S)"
)
_ARABIC = (
    "أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|حادي عشر|ثاني عشر|ثالث عشر"
    "|رابع عشر|خامس عشر|سادس عشر|سابع عشر|ثامن عشر|تاسع عشر|عشرون"
    "|ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم|نون"
)
"""How Arabic texts number sections, and parts by the names of letters."""
_HEADING = re.compile(
    r"([IVXLC]{1,7}\.|[A-Z]\.|\d{1,2}\.(?!\d)|\([a-z]\))[\s\u200e]+(?=\S)"
    rf"|({_ARABIC})\s*[-–]\s*(?=\S)"
)
_ALONE = re.compile(rf"[IVXLC]{{1,7}}\.?|[A-Z]\.?|{_ARABIC}")
"""The number of a section that stands on a line of its own above its title."""
_BARE = re.compile(r"(\d{1,3})(?:\s+\.?|\.)(?=[^\W\d_])")
_FIGURES = re.compile(r"(\d{1,3})\.")
_BLANK = re.compile(r"[\s\u200e]")
_NUMBERED = frozenset({Role.PARAGRAPH, Role.PREAMBULAR, Role.REST})


def with_numbers(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks that carry their numbers, whether marked up, typed, or alone on a line."""
    found: list[Block] = []
    for block in _with_bare(map(_with_typed, blocks)):
        last = found[-1] if found else None
        if last and _is_number_of(last, block):
            found[-1] = replace(block, number=last.number, nest=last.nest)
        else:
            found.append(block)
    return found


def _with_bare(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks with numbers that lost their full stop: "26 Condemns" after "25."."""
    found: list[Block] = []
    last = 0
    for block in blocks:
        number = _BARE.match(block.text) if block.role is Role.PARAGRAPH and last else None
        if number and not block.number and int(number[1]) == last + 1:
            rest = without(block.runs, number.end())
            if rest and (rest[0].italic or opening.part_of("".join(run.text for run in rest))):
                block = replace(block, number=f"{number[1]}.", runs=rest)  # noqa: PLW2901 - mended
        figures = _FIGURES.match(block.number)
        last = int(figures[1]) if figures and not block.nest else last
        found.append(block)
    return found


def typed_number(text: str) -> tuple[str, int]:
    """Return the number that a paragraph's text begins with, and how many letters it takes.

    The empty string and 0 where it begins with none.
    """
    found = _BODY.match(text)
    if not found or not _BLANK.search(found.group()):
        return "", 0
    return found.group(1), found.end()


def _with_typed(block: Block) -> Block:
    if block.number or not block.runs or block.runs[0].note:
        return block
    if block.role in _NUMBERED:
        number, length = typed_number(block.text)
    elif block.role is Role.HEADING:
        number, length = _number_of_heading(block.text)
    else:
        return block
    if not number:
        return block
    role = Role.PARAGRAPH if block.role is Role.REST else block.role
    return replace(block, role=role, number=number, runs=without(block.runs, length))


def _number_of_heading(text: str) -> tuple[str, int]:
    if _ALONE.fullmatch(text.strip()):
        return text.strip(), len(text)
    found = _HEADING.match(text)
    return (found[1] or found[2], found.end()) if found else ("", 0)


def _is_number_of(last: Block, block: Block) -> bool:
    """Whether a block is the words to a number that stands alone before it."""
    if last.role is Role.HEADING and block.role is Role.HEADING:
        is_bare = bool(last.number) and not last.runs and not block.number
        return is_bare and last.rank == block.rank and last.annex == block.annex
    return (
        last.role is Role.PARAGRAPH
        and block.role is Role.PARAGRAPH
        and bool(last.number)
        and not last.runs
        and not block.number
        and last.annex == block.annex
    )
