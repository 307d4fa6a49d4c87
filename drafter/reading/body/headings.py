"""Headings: which blocks are, what their number is, and how deep they stand."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from drafter.reading.body.blocks import Block, Role
from drafter.reading.body.levels import is_main
from drafter.reading.body.runs import tidied, without

if TYPE_CHECKING:
    from collections.abc import Iterable

_NUMERAL = re.compile(
    r"(?:[IVXLC]{1,7}|[A-Z]|[АБВГД]|[一二三四五六七八九十]{1,3}|ألف|باء|جيم|دال)\.?"
)
_SENTENCE = re.compile(r"[.;:,،؛。；：，]\s*[”»\"]?$")
_LONGEST = 320
_CAPITAL = re.compile(r"(?:[A-Z]|[IVXLC]{1,7})\.")
_LONGEST_BARE = 60
_BOLD_RANK = 3
_ITALIC_RANK = 4


def with_headings(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks whose headings are told from paragraphs and carry their own number.

    Bold lines are headings although the file calls them paragraphs; a numeral alone on its line
    is the number of the heading below.
    """
    found: list[Block] = []
    judged = list(map(_judged, blocks))
    for paragraph, following in zip_longest(judged, judged[1:]):
        last = found[-1] if found else None
        bare = _is_bare_heading(last, paragraph, following)
        block = replace(paragraph, role=Role.HEADING, rank=_BOLD_RANK) if bare else paragraph
        if last and _continues(last, block):
            found[-1] = replace(block, number=last.number, rank=min(last.rank, block.rank))
        else:
            found.append(block)
    return found


class Headings:
    """The headings above a place, from which the depth of the next one follows."""

    def __init__(self) -> None:
        self._above: list[_Above] = []

    def level(self, block: Block) -> int:
        """Return the depth of a heading, from 0."""
        if block.depth is not None:
            return block.depth
        found = _Above(block.rank, self._kind(block), block.number)
        for place in range(len(self._above) - 1, -1, -1):
            if self._above[place].is_beside(found):
                del self._above[place:]
                break
        else:
            while self._above and not self._above[-1].governs(found):
                self._above.pop()
        self._above.append(found)
        return len(self._above) - 1

    def _kind(self, block: Block) -> str:
        """Return what sort of number a heading has; "I." below "H." is the letter."""
        bare = block.number.strip(" .")
        before = {above.number.strip(" .") for above in self._above if above.kind == "letter"}
        if len(bare) == 1 and bare.isascii() and chr(ord(bare) - 1) in before:
            return "letter"
        return _kind(bare)


class _Above(NamedTuple):
    """A heading that others may stand below: its rank, and what sort of number it has."""

    rank: int
    kind: str
    number: str

    def is_beside(self, other: _Above) -> bool:
        """Whether another heading stands at the same depth."""
        return (self.rank, self.kind) == (other.rank, other.kind)

    def governs(self, lower: _Above) -> bool:
        """Whether it stands above one below: of a higher rank, or numbered and of the same."""
        return self.rank < lower.rank or (self.rank == lower.rank and bool(self.kind))


def _judged(block: Block) -> Block:
    if block.leads:
        return block
    if block.role in {Role.PARAGRAPH, Role.PREAMBULAR} and (rank := _rank_of_line(block)):
        block = replace(block, role=Role.HEADING, rank=block.rank or rank)
    if block.role is not Role.HEADING:
        return block
    if _is_paragraph(block):
        return replace(block, role=Role.PARAGRAPH)
    runs = tidied(replace(run, bold=False) for run in block.runs)
    text = "".join(run.text for run in runs)
    if not block.number and _NUMERAL.fullmatch(text.strip()):
        notes = tuple(run for run in runs if run.note)
        return replace(block, number=text.strip(), runs=notes)
    if text.startswith(".") and block.number:
        runs = without(runs, 1)
    return replace(block, runs=runs)


def _rank_of_line(block: Block) -> int:
    """Return the rank of a heading that the file calls a paragraph, 0 for a true paragraph."""
    words = [run for run in block.runs if run.text.strip()]
    text = block.text
    if not words or len(text) > _LONGEST or _SENTENCE.search(text):
        return 0
    if _CAPITAL.fullmatch(block.number) and not words[0].italic:
        return _BOLD_RANK
    if block.nest or (block.number and not _NUMERAL.fullmatch(block.number)):
        return 0
    if all(run.bold and not run.italic for run in words):
        return _BOLD_RANK
    if all(run.italic for run in words):
        return _ITALIC_RANK
    plain = not any(run.italic or run.bold for run in words)
    return _BOLD_RANK if plain and block.role is Role.PREAMBULAR and block.rank else 0


def _is_bare_heading(last: Block | None, block: Block, following: Block | None) -> bool:
    """Whether a plain short line between two operative paragraphs is a heading of no style."""
    return (
        block.role is Role.PARAGRAPH
        and not (
            block.leads or block.number or block.nest or block.annex or _SENTENCE.search(block.text)
        )
        and 0 < len(block.text) <= _LONGEST_BARE
        and block.text[0].isupper()
        and last is not None
        and last.role in {Role.PARAGRAPH, Role.PREAMBULAR}
        and _SENTENCE.search(last.text) is not None
        and following is not None
        and following.role is Role.PARAGRAPH
        and is_main(following.number)
    )


def _is_paragraph(block: Block) -> bool:
    """Whether a block in a heading's style is a sentence all the same."""
    first = next((run for run in block.runs if run.text.strip()), None)
    opens = first is not None and first.italic and first.text.strip() != block.text.strip()
    return bool(block.number[:1].isdigit() and opens and _SENTENCE.search(block.text))


def _continues(last: Block, block: Block) -> bool:
    """Whether a heading is the words to the numeral on the line above."""
    if last.role is not Role.HEADING or block.role is not Role.HEADING:
        return False
    return bool(last.number and not last.text and not block.number and last.annex == block.annex
                and not any(run.note for run in last.runs))  # fmt: skip


def _kind(number: str) -> str:
    """Return what sort of number a heading has: roman, letter, figure, or none."""
    bare = number.strip(" .")
    if not bare:
        return ""
    if bare.isdigit():
        return "figure"
    return "letter" if len(bare) == 1 and bare not in "IVX" else "roman"
