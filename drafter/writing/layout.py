"""From a document to its blocks: what is printed, in which style, order and distance.

Measured on genuine documents of the General Assembly in the New York layout. Pure: the same
document always gives the same layout, and nothing is read or written.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core import notes as note_order
from drafter.core.model import Part, Run, Status, merged
from drafter.core.numbering import places
from drafter.writing import cover
from drafter.writing.blocks import Block, Layout, Shape, Style
from drafter.writing.clean import cleaned
from drafter.writing.cover import SPACER
from drafter.writing.printing import Printing, pages_for
from drafter.writing.sources import source_blocks
from drafter.writing.wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.core.model import Document, Note, Paragraph

_GAP = SPACER
"""Points between two paragraphs."""
_ABOVE_HEADING = 2 * SPACER
_ABOVE_RULE = 3 * SPACER
_HEADINGS = (Style.HEADING_2, Style.HEADING_2, Style.HEADING_4, Style.HEADING_5)
_PLACES = frozenset({Style.SESSION, Style.HEADING_1, Style.AGENDA_ITEM, Style.AGENDA_TITLE})
"""The lines that stand close below the masthead."""
_COUNTED = frozenset({Part.OPERATIVE, Part.PREAMBULAR, Part.TEXT})
_LABEL = re.compile(
    r"(?:annex|appendix|enclosure|attachment|part|chapter|(?:\w+ )?section)(?:\s+[\w.]{1,6})?"
    r"|[IVXLC]+|[A-Z]",
    re.IGNORECASE,
)
"""Headings that are the number of the heading below them: "Annex I", "Part II", "A"."""
_PUNCTUATION = ",:;."


_AS_USUAL = Printing()


def lay_out(document: Document, *, sources: bool = False, printing: Printing = _AS_USUAL) -> Layout:
    """Return a document as printed; with ``sources``, and where its paragraphs came from."""
    document = cleaned(document)
    words = wording(document.language)
    body = [*_body(document)]
    early = _recommendation_end(document)
    above = cover.lines_above(document, words)
    recommendation = [replace(block, after=_ABOVE_HEADING) for block in body[:early]]
    headings = cover.title(document)
    blocks = _spaced([*above, *recommendation, *headings, *body[early:]])
    marks = note_order.marks(document)
    notes = _notes(document, marks)
    unplaced = frozenset(note.id for _, note in notes) - set(note_order.references(document))
    endings = [*_unplaced_notes(notes, unplaced), *_rule(blocks)]
    if endings and blocks:
        if blocks[-1].rows:
            endings[0] = replace(endings[0], before=_ABOVE_RULE)
        blocks[-1] = replace(blocks[-1], keep=True)
    if sources:
        endings += source_blocks(document)
    masthead = document.masthead
    return Layout(
        wording=words,
        pages=pages_for(document, words, printing),
        emblem=printing.emblem,
        cover=cover.cover(document, words),
        cover_notes=cover.cover_notes(masthead),
        head_symbol=masthead.symbol or "",
        head_title=_head_title(document),
        title=masthead.title or document.name,
        blocks=(*blocks, *endings),
        notes=notes,
        unplaced=unplaced,
    )


def _head_title(document: Document) -> str:
    """Return the title for the running heads: drafts have none there, but for their symbol."""
    masthead = document.masthead
    if document.status is Status.ADOPTED or not masthead.symbol:
        return masthead.title or ""
    return ""


def _recommendation_end(document: Document) -> int:
    """Return how many paragraphs stand above the title.

    A commission's draft first says to whom it recommends what follows (E/CN.15/2018/L.4); the
    title is the title of what is recommended.
    """
    for index, paragraph in enumerate(document.paragraphs):
        if paragraph.part is Part.OPENING:
            return index
        if paragraph.part is not Part.TEXT or paragraph.level or paragraph.annex:
            break
    return 0


def _body(document: Document) -> Iterator[Block]:
    numbers = (place.number for place in places(document.paragraphs))
    is_vote = False
    for paragraph, number in zip(document.paragraphs, numbers, strict=True):
        begins = paragraph.part is Part.CLOSING and paragraph.text.lstrip().startswith("[")
        is_vote = begins or (is_vote and paragraph.part is Part.CLOSING)
        yield _vote(paragraph, is_first=begins) if is_vote else _block(paragraph, number)


def _block(paragraph: Paragraph, number: str) -> Block:
    """Return the block of one paragraph."""
    runs = merged(paragraph.runs)
    part, identity = paragraph.part, paragraph.id
    if paragraph.rows:
        return Block(style=Style.SMALL, rows=paragraph.rows, paragraph=identity)
    if part is Part.HEADING:
        return _heading(paragraph, number, runs)
    if part is Part.CLOSING:
        italic = tuple(run if run.note else replace(run, italic=True) for run in runs)
        return Block(style=Style.TEXT, runs=italic, shape=Shape.RIGHT, paragraph=identity,
                     number=number)  # fmt: skip
    if part is Part.OPENING:
        runs = _opening(runs)
    return Block(
        style=Style.TEXT,
        runs=runs,
        shape=Shape.NUMBERED if number else Shape.INDENTED,
        number=number,
        family=part if part in _COUNTED else Part.TEXT,
        level=paragraph.level,
        after=_GAP,
        paragraph=identity,
    )


def _vote(paragraph: Paragraph, *, is_first: bool) -> Block:
    """A line of how a text was voted on: who voted how stands below the sentence that says so.

    So the Human Rights Council prints it, in brackets below meeting and date, which alone stand at
    the right.
    """
    runs = merged(paragraph.runs)
    if not is_first and paragraph.text.rstrip().endswith(":"):
        runs = tuple(run if run.note else replace(run, italic=True) for run in runs)
    return Block(
        style=Style.TEXT,
        runs=runs,
        shape=Shape.INDENTED,
        level=0 if is_first else 1,
        after=_GAP,
        paragraph=paragraph.id,
    )


def _heading(paragraph: Paragraph, number: str, runs: tuple[Run, ...]) -> Block:
    """A heading: "I" stands above its words, "1." and "A." in the margin before them."""
    style = _HEADINGS[min(paragraph.level, len(_HEADINGS) - 1)]
    shape = Shape.PLAIN
    if number:
        shape = Shape.HUNG if number.endswith((".", ")")) else Shape.BELOW
    return Block(
        style=style,
        runs=runs,
        shape=shape,
        number=number,
        level=paragraph.level,
        after=_GAP,
        paragraph=paragraph.id,
        keep=True,
    )


def _opening(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Set the opening line: the organ in italics, the comma after it in roman."""
    words = [index for index, run in enumerate(runs) if run.text.strip()]
    if not words:
        return runs
    last = words[-1]
    text = runs[last].text.rstrip()
    bare = text.rstrip(_PUNCTUATION)
    end = runs[last].text[len(bare) :]
    italic = [run if run.note else replace(run, italic=True) for run in runs]
    italic[last] = replace(italic[last], text=bare)
    return merged((*italic[: last + 1], Run(end), *italic[last + 1 :]))


def _spaced(blocks: Sequence[Block]) -> list[Block]:
    """Set the gaps between neighbours, which depend on both of them, and what no page parts."""
    uppers: tuple[Block | None, ...] = (None, *blocks)
    lowers: tuple[Block | None, ...] = (*blocks[1:], None)
    return [
        replace(
            block,
            after=_gap(block, lower),
            before=_above(upper, block),
            keep=block.keep or _stays_with(block, lower),
        )
        for upper, block, lower in zip(uppers, blocks, lowers, strict=False)
    ]


def _stays_with(upper: Block, lower: Block | None) -> bool:
    """Whether a block stands on one page with the one below: the meeting stands with its date."""
    return upper.shape is Shape.RIGHT and lower is not None and lower.shape is Shape.RIGHT


def _gap(upper: Block, lower: Block | None) -> float:
    """Return the points between a block and the one below it (None: the closing rule)."""
    if lower is None:
        return _ABOVE_RULE
    if upper.shape is Shape.RIGHT:
        return 0 if lower.shape is Shape.RIGHT else _ABOVE_HEADING
    if upper.style in _HEADINGS and upper.paragraph and lower.style in _HEADINGS:
        return 0 if _LABEL.fullmatch(_words(upper)) else _GAP
    ends = lower.shape is Shape.RIGHT or lower.style in _HEADINGS
    return max(upper.after, _ABOVE_HEADING) if ends else upper.after


def _above(upper: Block | None, block: Block) -> float:
    """Return the points above a block: below a table, and where a text begins at the masthead.

    A table keeps no distance itself; the lines of session and agenda stand close to the masthead,
    what begins without them (as in the Security Council) does not.
    """
    if upper is None:
        return 0 if block.style in _PLACES else _ABOVE_RULE
    if not upper.rows:
        return 0
    return _ABOVE_HEADING if block.style in _HEADINGS else _GAP


def _words(block: Block) -> str:
    return "".join(run.text for run in block.runs).strip()


def _rule(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the rule that closes the text; nothing closes an empty page."""
    return (Block(style=Style.RULE),) if blocks else ()


def _notes(document: Document, marks: dict[str, str]) -> tuple[tuple[str, Note], ...]:
    known = {note.id: note for note in document.notes}
    return tuple((mark, known[note_id]) for note_id, mark in marks.items())


def _unplaced_notes(notes: Iterable[tuple[str, Note]], unplaced: frozenset[str]) -> Iterator[Block]:
    """Print the notes that the text does not refer to below it, so that none is lost."""
    for mark, note in notes:
        if note.id in unplaced:
            runs = (Run(f"{mark} "), *note.runs)
            yield Block(style=Style.SMALL, runs=runs, after=SPACER / 2)
