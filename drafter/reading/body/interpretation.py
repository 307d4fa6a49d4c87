"""Blocks into paragraphs: which part each is, at which level, under which annex.

What the file says goes first (a preamble is a preamble); where it says nothing, numbers, opening
phrases and italics decide, as a reader of the printed page would.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.model import Paragraph, Part, Run, merged
from drafter.core.numbering import DEEPEST
from drafter.core.openings import opening
from drafter.reading import shapes, tongues
from drafter.reading.body.annexes import annex_name
from drafter.reading.body.blocks import Block, Role
from drafter.reading.body.counted import without_counted_preambles
from drafter.reading.body.headings import Headings, with_headings
from drafter.reading.body.levels import Levels, is_main
from drafter.reading.body.typed_numbers import with_numbers
from drafter.reading.body.votes import with_votes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_MISTYPED = frozenset({"l.", "I."})
"""Letters that files have for the number 1."""
_SMALL = frozenset({"ru"})
"""Languages whose paragraphs open in small letters: they go on where the opening line stopped."""
_LEADS_ON = re.compile(r"[:：]\s*[”»\"]?$")
_AND = "并و"
_SEMICOLONS = (";", "；", "؛")
_FULL_STOPS = (".", "。", "؟", "!", "?")
_WORD = re.compile(r"\w")
_FIGURES = re.compile(r"\d+")
_SENTENCE_END = re.compile(r"[.;:,]$")
_FIXED = {
    Role.HEADING: Part.HEADING,
    Role.OPENING: Part.OPENING,
    Role.TABLE: Part.TABLE,
    Role.CLOSING: Part.CLOSING,
}
_PARAGRAPHS = frozenset({Role.PARAGRAPH, Role.PREAMBULAR, Role.REST})
_FEW = 0.5
"""Share of numbered paragraphs with an opening phrase below which they are no operative ones."""


def interpreted(blocks: Iterable[Block], language: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs that the blocks of a file stand for, in order, with their ids."""
    found: list[Paragraph] = []
    scopes = _scopes(with_headings(without_counted_preambles(with_numbers(with_votes(blocks)))))
    headings, annex = Headings(), 0
    for index, scope in enumerate(scopes):
        if scope[0].annex != annex:
            headings, annex = Headings(), scope[0].annex
        following = scopes[index + 1 : index + 2]
        leads_on = any(below[0].role is Role.OPENING for below in following)
        walk = _Scope(scope, language, headings, leads_on=leads_on)
        found.extend(walk.paragraphs(len(found) + 1))
    return tuple(found)


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

    def __init__(
        self, blocks: Sequence[Block], language: str, headings: Headings, *, leads_on: bool
    ) -> None:
        self._blocks = blocks
        self._language = language
        self._last = blocks[-1] if leads_on else None
        self._has_opening = any(block.role is Role.OPENING for block in blocks)
        self._is_counted = any(is_main(block.number) and not block.nest for block in blocks)
        self._following = _following(blocks)
        self._shares = _shares(blocks, _is_styled)
        self._mostly_operative = _shares(blocks, has_phrase)[0] >= _FEW
        self._number = 0
        self._levels = Levels()
        self._headings = headings
        self._parent = Part.TEXT
        self._in_text = False
        self._annex: str | None = None

    def paragraphs(self, first: int) -> list[Paragraph]:
        """Return the paragraphs of this text; the id of the first has that number."""
        return [
            self._paragraph(index, block, f"p{first + index}")
            for index, block in enumerate(self._blocks)
        ]

    def _paragraph(self, index: int, block: Block, paragraph_id: str) -> Paragraph:
        part, level = self._part_and_level(index, block)
        if block.annex:
            self._annex = annex_name(block, self._annex)
        runs = block.runs
        if part is Part.OPENING:
            runs = _spoken(runs)
        elif part in {Part.PREAMBULAR, Part.OPERATIVE} and level == 0:
            runs = _with_phrase(runs, part, self._language)
        return Paragraph(
            id=paragraph_id,
            part=part,
            level=level,
            runs=runs,
            number=block.number,
            annex=self._annex,
            rows=block.rows,
        )

    def _part_and_level(self, index: int, block: Block) -> tuple[Part, int]:
        if block.role in _FIXED:
            return self._fixed(index, block)
        if block.number and (block.nest or not _is_main(block)):
            return self._parent, self._levels.level(block.number, self._nest(index, block))
        if not block.number and (level := self._level_inside(index, block)):
            return self._parent, level
        part = self._part_of(block)
        self._levels.restart()
        self._parent = part
        if part is Part.OPERATIVE and not block.number and _LEADS_ON.search(block.text):
            self._in_text = self._shares[index + 1] < _FEW
        return part, 0

    def _nest(self, index: int, block: Block) -> int:
        """Return how deep the file nests a sub-paragraph, 0 where it is plainly mistaken.

        "(i)" after "(h) … ;" is the next letter, however the file nests it: nothing leads on to
        a list below.
        """
        above = self._blocks[index - 1] if index else None
        led_on = above is not None and _LEADS_ON.search(above.text)
        return block.nest if led_on or not self._levels.continues(block.number, 0) else 0

    def _fixed(self, index: int, block: Block) -> tuple[Part, int]:
        """Return part and level of what the file itself names."""
        if block.role is Role.HEADING:
            if not self._parts_sub_paragraphs(index):
                self._levels.restart()
                self._parent = Part.TEXT
            return Part.HEADING, self._headings.level(block)
        self._in_text = self._in_text and block.role is not Role.OPENING
        return _FIXED[block.role], 0

    def _parts_sub_paragraphs(self, index: int) -> bool:
        """Whether a heading stands among the sub-paragraphs of one paragraph."""
        following = self._following[index]
        if following is None or (is_main(following.number) and not following.nest):
            return False
        leads_on = index and _LEADS_ON.search(self._blocks[index - 1].text)
        return self._levels.continues(following.number, following.nest) or bool(leads_on)

    def _level_inside(self, index: int, block: Block) -> int:
        """Return the level of unnumbered text between sub-paragraphs, 0 for any other text.

        What comes after it tells: "(c)" below it goes on where "(b)" above it stopped.
        """
        following = self._following[index]
        if following is None or (is_main(following.number) and not following.nest):
            return min(block.nest, DEEPEST)
        number, nest = following.number, following.nest
        if self._levels.continues(number, nest):
            if _SENTENCE_END.search(block.text):
                return min(self._levels.depth + 1, DEEPEST)
            return self._levels.peek(number, nest)
        if self._levels.depth and self._levels.deepens(number) and _LEADS_ON.search(block.text):
            return min(self._levels.depth + 1, DEEPEST)
        return min(block.nest, DEEPEST)

    def _part_of(self, block: Block) -> Part:
        if self._is_text(block):
            return Part.TEXT
        if block.role is Role.PREAMBULAR:
            return Part.OPERATIVE if block.number else Part.PREAMBULAR
        if block.number:
            return self._part_of_numbered(block)
        if not self._has_opening or not (_is_styled(block) or self._opens_uncounted(block)):
            return Part.TEXT
        unknown = Part.PREAMBULAR if shapes.ends_in_comma(block.text) else Part.OPERATIVE
        return opening.part_of(block.text) or unknown

    def _opens_uncounted(self, block: Block) -> bool:
        """Whether a paragraph is one of a resolution where none is numbered and none styled.

        It opens with a phrase of another language, or with an unknown one and ends as operative
        ones do.
        """
        if self._is_counted:
            return False
        ended = block.text[:1].isalpha() and block.text.rstrip().endswith(_SEMICOLONS)
        return ended or _is_foreign(block)

    def _is_text(self, block: Block) -> bool:
        """Whether a paragraph is none of a resolution's own."""
        if (block.annex and not self._has_opening) or self._in_text or block.role is Role.REST:
            return True
        if block is self._last and _LEADS_ON.search(block.text):
            return True  # "Recommends the adoption of the following draft resolution:"
        if block.number:
            return False
        is_known = block.role is Role.PREAMBULAR and shapes.is_small_preambular(block.text)
        goes_on = block.text[:1].islower() and self._language not in _SMALL and not is_known
        return goes_on or not _WORD.search(block.text)

    def _part_of_numbered(self, block: Block) -> Part:
        """Return the part of a numbered paragraph; a quoted one counts out of turn."""
        figures = _FIGURES.match(block.number)
        number = int(figures.group()) if figures else int(_is_main(block))
        in_turn = number == self._number + 1
        operative = self._has_opening and self._mostly_operative and in_turn
        if not operative and not has_phrase(block):
            return Part.TEXT
        self._number = number
        return Part.OPERATIVE


def _is_main(block: Block) -> bool:
    """Whether a number is one of paragraphs: "12.", and the letter l that stands for a one."""
    is_mistyped = block.number in _MISTYPED and opening.part_of(block.text) is Part.OPERATIVE
    return is_mistyped or is_main(block.number)


def _shares(blocks: Sequence[Block], opens: Callable[[Block], bool]) -> list[float]:
    """Return for every place how many of the numbered paragraphs from there on open as operative.

    0 to 1; the last is for the end, and 1 stands where no numbered paragraph is left.
    """
    shares = [1.0]
    numbered = opened = 0
    for block in reversed(blocks):
        if block.role is Role.PARAGRAPH and not block.nest and is_main(block.number):
            numbered += 1
            opened += opens(block)
        shares.append(opened / numbered if numbered else 1.0)
    return shares[::-1]


def _following(blocks: Sequence[Block]) -> list[Block | None]:
    """Return for every block the next numbered one; None where a heading or end comes first."""
    found: list[Block | None] = []
    following: Block | None = None
    for block in reversed(blocks):
        found.append(following)
        if _goes_on(block):
            following = block if block.role in _PARAGRAPHS else None
    return found[::-1]


def _goes_on(block: Block) -> bool:
    """Whether a block says where the text before it stood: by its number, or by ending it all."""
    return bool(block.number) or block.role in {Role.HEADING, Role.OPENING, Role.CLOSING}


def has_phrase(block: Block) -> bool:
    """Whether a block opens as a preambular or operative paragraph does."""
    return _is_styled(block) or _is_foreign(block)


def _is_styled(block: Block) -> bool:
    """Whether a block's phrase stands in italics or bold; English ones are known without."""
    first = next((run for run in block.runs if run.text.strip()), None)
    if first is None:
        return False
    phrase = first.text.rstrip()
    is_label = (
        block.text.lstrip().removeprefix(phrase).lstrip().startswith(":") or phrase[-1] == ":"
    )
    styled = (first.italic or first.bold) and not phrase.endswith(_FULL_STOPS) and not is_label
    return styled or opening.part_of(block.text.lstrip("[(")) is not None


def _is_foreign(block: Block) -> bool:
    """Whether a whole paragraph opens with a phrase of another language, in no style.

    "And" in front of one goes on with the paragraph above.
    """
    text = block.text
    return bool(tongues.part_of(text)) and text[0] not in _AND and shapes.is_complete(text)


def _spoken(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return the line that names the organ in italics as far as its sign, if it lost them."""
    is_styled = any(run.italic or run.bold for run in runs)
    return runs if is_styled else tongues.with_italics(runs, Part.OPENING)


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
    if language == "en":
        return opening.with_italics(runs, part)
    return tongues.with_italics(runs, part, is_other=True) if tongues.part_of(first.text) else runs
