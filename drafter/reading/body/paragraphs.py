"""The paragraphs of a body into blocks: what each line's shape says of its role."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from drafter.core.masthead import states
from drafter.core.model import Part, Run, merged
from drafter.core.openings import opening
from drafter.reading import shapes, tongues
from drafter.reading.body import inline
from drafter.reading.body.blocks import Block, Role
from drafter.reading.body.levels import is_main
from drafter.reading.body.runs import tidied
from drafter.reading.text import markup
from drafter.reading.text.rows import cells_of, is_rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from drafter.reading.text.joining import Piece

_STYLE = rf"[*_{markup.ITALIC}{markup.ROMAN}{markup.BOLD}{markup.LIGHT}]"
_RAW_NUMBER = re.compile(
    rf"(?P<before>{_STYLE}*)(?:{shapes.NUMBER.pattern.replace('P<number>', 'P<main>')}"
    rf"|{shapes.SUB_NUMBER.pattern.replace('P<number>', 'P<sub>')})"
)
_RAW_AFTER = re.compile(rf"(?P<main>\d{{1,3}}[.)]?)(?P<after>{_STYLE}+)\s+")
_DOUBLE = re.compile(r"(?P<main>\d{1,3}\.)\s+(?P<sub>\((?:a|i)\))\s+(?=[A-Z])")
"""A paragraph that begins with its first sub-paragraph: "58. (a) Requests"."""
_LONGEST_TITLE = 250
_LONGEST_HEADING = 500
_MARKDOWN_RANK = 1
_NUMBERED_RANK, _PLAIN_RANK = 8, 9
_PHRASE_WORDS = 14
"""Words up to which the italics of the source are taken for an opening phrase."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A paragraph with its words settled: marks are tokens, lines are joined."""

    text: str
    heading: int = 0
    strong: bool = False
    title: bool = False
    """Whether it may be a heading by its form."""
    leads: bool = False
    """Whether it leads into a list, and is no heading whatever its form."""


def whole_of(piece: Piece, text: str) -> Whole:
    """Return a piece with the text that its marks were settled in."""
    return Whole(text, piece.heading, piece.strong, piece.is_title, piece.leads)


def blocks_of(
    paragraphs: Iterable[Whole], note_of: Callable[[str], str | None], organ: str | None
) -> list[Block]:
    """Return the blocks of a body; ``note_of`` gives a note's id for a mark, None for none."""
    wholes = list(paragraphs)
    walk = _Walk(note_of, organ)
    walk.speaks = any(shapes.is_opening(markup.bare(whole.text)) for whole in wholes)
    for whole, below in pairwise([*wholes, None]):
        if whole and below and shapes.recommends(markup.bare(whole.text), markup.bare(below.text)):
            walk.open(whole)
        elif whole:
            walk.take(whole)
    return walk.blocks


class _Walk:
    """The walk down the paragraphs; knows whether it is in a preamble, and which annex."""

    def __init__(self, note_of: Callable[[str], str | None], organ: str | None) -> None:
        self.blocks: list[Block] = []
        self._note_of = note_of
        self._organ = organ
        self.speaks = True
        """Whether the text has the line that names its organ, above which nothing is a preamble."""
        self._preamble = False
        self._annex = 0

    def open(self, paragraph: Whole) -> None:
        """Add the block of a line that names its organ without a comma."""
        runs = inline.runs_of(paragraph.text, self._note_of)
        self._preamble = True
        self.blocks.append(self._block(Role.OPENING, "", _spoken(runs), paragraph))

    def take(self, paragraph: Whole) -> None:
        """Add the block of the next paragraph."""
        bare = markup.bare(paragraph.text)
        if paragraph.text.startswith("|"):
            self._take_row(paragraph.text)
            return
        if double := _DOUBLE.match(bare):
            self.take(replace(paragraph, text=f"{double['main']} "))
            place = paragraph.text.index(double["sub"])
            self.take(replace(paragraph, text=paragraph.text[place:]))
            return
        role, number, text = self._role(paragraph, bare)
        runs = inline.runs_of(text, self._note_of)
        if role is Role.HEADING:
            runs = tidied(replace(run, bold=False, italic=False) for run in runs)
        elif role is Role.OPENING:
            runs = _spoken(tuple(replace(run, bold=False) for run in runs))
        elif number and not is_main(number):
            runs = _without_stray(runs)  # what sub-paragraphs open with is roman
        else:
            runs = _styled(runs, self._organ, preamble=role is Role.PREAMBULAR)
        if runs or number:
            self.blocks.append(self._block(role, number, runs, paragraph))

    def _block(self, role: Role, number: str, runs: tuple[Run, ...], whole: Whole) -> Block:
        rank = 0
        if role is Role.HEADING:
            rank = _NUMBERED_RANK if number else _PLAIN_RANK
            rank = min(rank, whole.heading + _MARKDOWN_RANK) if whole.heading else rank
        return Block(
            role=role, runs=runs, number=number, rank=rank, annex=self._annex, leads=whole.leads
        )

    def _role(  # noqa: PLR0911 - one question after the other, the first yes decides
        self, paragraph: Whole, bare: str
    ) -> tuple[Role, str, str]:
        """Return a paragraph's role, its number, and its text without the number."""
        if shapes.is_opening(bare):
            self._preamble = True
            return Role.OPENING, "", paragraph.text
        if shapes.ANNEX.fullmatch(bare):
            self._annex += 1
            self._preamble = False
            return Role.HEADING, "", paragraph.text
        if self.blocks and (shapes.is_closing(bare) or self._is_voter(bare)):
            return Role.CLOSING, "", paragraph.text
        if self._is_below_numeral(bare):
            return Role.HEADING, "", paragraph.text
        if heading := _heading(paragraph, bare):
            return heading
        if numbered := _numbered(paragraph.text):
            self._preamble = self._preamble and not numbered[0][0].isdigit()
            return Role.PARAGRAPH, *numbered
        if self._is_preamble(bare):
            return Role.PREAMBULAR, "", paragraph.text
        last = self.blocks[-1] if self.blocks else None
        follows = shapes.begins_small(bare) and last is not None and last.role is Role.PARAGRAPH
        rest = follows and shapes.phrase_part(bare) is None  # Russian paragraphs begin small
        return (Role.REST if rest else Role.PARAGRAPH), "", paragraph.text

    def _is_preamble(self, bare: str) -> bool:
        """Whether an unnumbered paragraph is preambular, also in a piece of a text without head."""
        if self.speaks or self._annex:
            return self._preamble and _is_preambular(bare)
        return shapes.paragraph_part(bare) is Part.PREAMBULAR

    def _is_below_numeral(self, bare: str) -> bool:
        """Whether a paragraph is the words to the numeral on the line above."""
        last = self.blocks[-1] if self.blocks else None
        lone = last is not None and last.role is Role.HEADING and last.number and not last.text
        begins = shapes.is_complete(bare) or shapes.begins_paragraph(bare)
        return bool(lone and not begins and len(bare) <= _LONGEST_HEADING)

    def _is_voter(self, bare: str) -> bool:
        """Whether a paragraph lists those who voted in one way, below the line that says which."""
        return self.blocks[-1].role is Role.CLOSING and states.begins_with_state(bare)

    def _take_row(self, text: str) -> None:
        """Add a row to the table, or begin one."""
        if is_rule(text):
            return
        row = tuple(inline.runs_of(cell, self._note_of) for cell in cells_of(text))
        last = self.blocks[-1] if self.blocks else None
        if last and last.role is Role.TABLE:
            self.blocks[-1] = replace(last, rows=(*last.rows, row))
        else:
            self.blocks.append(Block(role=Role.TABLE, rows=(row,), annex=self._annex))


def _spoken(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return the line that names the organ, in italics as far as its comma."""
    english = "".join(run.text for run in runs).startswith("The ")
    styled = opening.with_italics if english else tongues.with_italics
    return styled(runs, Part.OPENING)


def _heading(paragraph: Whole, bare: str) -> tuple[Role, str, str] | None:
    """Return role, number and text of a heading; None for what is none."""
    if numeral := shapes.NUMERAL.fullmatch(bare):
        return Role.HEADING, numeral["number"], ""
    marked = paragraph.heading or (paragraph.strong and len(bare) <= _LONGEST_TITLE)
    ended = shapes.is_complete(bare)
    if paragraph.leads:
        return None
    if not marked and not (paragraph.title and not ended and bare[:1].isupper()):
        return None
    if _numbered(paragraph.text) or (ended and shapes.phrase_part(bare)):
        return None
    if numbered := shapes.NUMBERED_HEADING.match(bare):
        text = paragraph.text.replace("*", "").strip()
        place = text.find(numbered.group().strip()) + len(numbered.group().strip())
        return Role.HEADING, numbered["number"], text[place:].strip()
    return Role.HEADING, "", paragraph.text


def _numbered(text: str) -> tuple[str, str] | None:
    """Return number and words of a numbered paragraph, None for one without a number."""
    if found := _RAW_NUMBER.match(text):
        number = found["main"] or found["sub"]
        rest, before = text[found.end() :], found["before"]
        if before and rest.startswith(before):
            rest, before = rest[len(before) :], ""
        return _spaced(number), before + rest
    if found := _RAW_AFTER.match(text.lstrip("*_")):
        before = text[: len(text) - len(text.lstrip("*_"))]
        if before:
            return _spaced(found["main"]), text[len(before) + found.end() :]
    return None


def _spaced(number: str) -> str:
    return " ".join(number.split())


def _is_preambular(bare: str) -> bool:
    part = shapes.paragraph_part(bare)
    known = shapes.may_be_preambular(bare) or shapes.is_small_preambular(bare)
    return part is Part.PREAMBULAR or (part is None and (known or bare.endswith((",", "，", "،"))))


def _styled(runs: tuple[Run, ...], organ: str | None, *, preamble: bool) -> tuple[Run, ...]:
    """Return the runs of a paragraph whose opening italics are its phrase.

    The source's own italics stay, unless they are stray: none, or round far more than a phrase.
    """
    if not runs:
        return runs
    begins = "".join(run.text for run in runs[:8])[:200]
    known = shapes.phrase_part(begins)
    part = known or (Part.PREAMBULAR if preamble else None)
    if part is None:
        return _without_stray(runs)
    if runs[0].bold and not runs[-1].bold:
        runs = merged((replace(runs[0], bold=False, italic=True), *runs[1:]))
    leading = _leading_italics(runs)
    if leading and len(leading.split()) <= _PHRASE_WORDS and not leading.endswith((".", ";")):
        rest = "".join(run.text for run in runs)[len(leading) :].strip()
        if rest:
            return runs
    if tongues.part_of(begins) and not opening.part_of(begins):
        return tongues.with_italics(runs, part)
    return opening.with_italics(runs, part, organ=organ)


def _leading_italics(runs: tuple[Run, ...]) -> str:
    """Return the italic words at the start; marks of notes do not interrupt them."""
    text = ""
    for run in runs:
        if run.text.strip() and not run.italic:
            break
        text += run.text
    return text


def _without_stray(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Take italics off a paragraph that has nothing else."""
    if all(run.italic or run.note for run in runs):
        return merged(tuple(replace(run, italic=False) for run in runs))
    return runs
