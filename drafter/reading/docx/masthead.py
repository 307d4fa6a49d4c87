"""Where the masthead of a Word file ends, and what it says.

It stands in the first page's header, in a table on the page, or in plain lines; the styles of the
United Nations name some of them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core import symbols
from drafter.core.errors import SymbolError
from drafter.core.model import Note
from drafter.reading import shapes
from drafter.reading.body.runs import tidied, without
from drafter.reading.masthead.anchors import opens_body
from drafter.reading.masthead.fields import fields_of
from drafter.reading.masthead.known_lines import anchor_of
from drafter.reading.masthead.lines import head_of
from drafter.reading.notes.unique import unique
from drafter.reading.text import markup
from drafter.reading.text.lines import Line
from drafter.reading.text.mail import is_letter
from drafter.reading.text.preface import doubts_of_left_out, without_preface

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.core.model import Doubt, Run
    from drafter.reading.docx.pieces import Piece
    from drafter.reading.masthead.lines import Head

_AGENDA_TITLE = re.compile(r"Agenda_Title.*")
_TITLE = re.compile(r"Title_H_?(?:[12]|CH).*|Title")
_MASTHEAD = re.compile(
    r"Session|Agenda.*|Title.*|Sponsors|Publication|Distribution|Original|Release ?Date|XLarge"
)
_STAR_NOTE = re.compile(r"(\*{1,3})[\s\u00a0]*(?=[^\s*])")
_LONGEST_ORGAN = 250
_STAR = re.compile(f"{markup.MARK}(\\*[^{markup.END}]*){markup.END}|{markup.STAR}")
_BODY_HEADING = re.compile(r"_ H_(?:2/3|4|5/6)(?:_G)?")
_LONGEST_FIELD = 400
_LARGE = "H_1"
"""What the reader of PDF files calls headings in large type."""
_TITLE_DEPTH = 1
_FURTHEST = 40
"""Pieces among which the masthead of a text without an opening line is looked for."""


def parted(pieces: Sequence[Piece]) -> tuple[list[Piece], list[Piece]]:
    """Return the pieces of the masthead and those of the body.

    Between the sentence that recommends a text and the line "The General Assembly," stands the
    title, which belongs above.
    """
    opening = next((i for i, p in enumerate(pieces) if is_opening(p)), None)
    shown = [f"{piece.number} {piece.text}".strip() for piece in pieces[: opening or 0]]
    if (report := shapes.report_start(shown)) is not None:
        return list(pieces[:report]), list(pieces[report:])
    end = _head_length(pieces) if opening is None else opening
    sentence = next((i for i, p in enumerate(pieces[:end]) if opens_body(p.text)), None)
    if sentence is not None and opening is not None:
        above = [*pieces[:sentence], *pieces[sentence + 1 : opening]]
        return above, [pieces[sentence], *pieces[opening:]]
    while end and _BODY_HEADING.fullmatch(pieces[end - 1].style):
        end -= 1  # "A": the letter of the first of several resolutions
    return list(pieces[:end]), list(pieces[end:])


def without_letter(pieces: Sequence[Piece]) -> tuple[list[Piece], tuple[Doubt, ...]]:
    """Return the pieces above a body without the letter that they came in, and what was left out.

    Where no line greets or says what is attached, all of them are the masthead's.
    """
    lines = [
        Line(piece.text, place=place, blanks=1, heading=_TITLE_DEPTH if _styled(piece) else 0)
        for place, piece in enumerate(pieces)
    ]
    if not any(is_letter(line.bare) for line in lines):
        return list(pieces), ()
    kept = without_preface(lines)
    return [pieces[line.place] for line in kept], doubts_of_left_out(lines, kept)


def is_opening(piece: Piece) -> bool:
    """Whether a paragraph names the organ that speaks: by its form, or as all of it is italic."""
    text = piece.text
    if piece.rows or shapes.is_opening(text):
        return not piece.rows
    organ = text.startswith("The ") and text.endswith(",") and len(text) < _LONGEST_ORGAN
    words = [run for run in piece.runs if run.text.strip(" ,\t\n")]
    return organ and all(run.italic for run in words) and not shapes.phrase_part(text)


def without_star_notes(pieces: Sequence[Piece]) -> tuple[list[Piece], list[Note]]:
    """Return the pieces of a masthead without the notes to its stars, and these notes.

    Genuine files set them as paragraphs that are anchored to the foot of the first page.
    """
    kept: list[Piece] = []
    notes: list[Note] = []
    for piece in pieces:
        found = None if piece.rows or piece.number else _STAR_NOTE.match(piece.text)
        if found and not anchor_of(piece.text):
            mark = unique(found.group(1), {note.id for note in notes})
            runs = without(tidied(piece.runs), found.end())
            notes.append(Note(id=mark, mark=mark, runs=runs))
        else:
            kept.append(piece)
    return kept, notes


def masthead_of(
    header: Iterable[tuple[Run, ...]], pieces: Sequence[Piece], cover_notes: Sequence[str]
) -> Head:
    """Return what the head of the first page and the pieces above the body say.

    ``cover_notes`` are notes whose marks stand in the header, where Word allows no notes.
    """
    symbol, header = _symbol(list(header))
    lines = [line for runs in header if (line := _line(runs))]
    agenda: list[Piece] = []
    titles: list[Piece] = []
    for piece in pieces:
        styled = _styled(piece)
        if styled is not None:
            (titles if styled == "title" else agenda).append(piece)
        else:
            lines.extend(line for runs in _rows_of(piece) if (line := _line(runs)))
    head = head_of(lines, wrapped=False)
    masthead = replace(
        head.masthead,
        agenda_title=_words(agenda) or head.masthead.agenda_title,
        title=_words(titles) or head.masthead.title,
        symbol=head.masthead.symbol or symbol,
    )
    stars = [star for line in _in_order(lines) for star in _stars(line.text)]
    marks = [
        *_settled(head.marks, stars, cover_notes),
        *_on("agenda_title", agenda),
        *_on("title", titles),
    ]
    return replace(head, masthead=replace(masthead, marks=tuple(dict.fromkeys(marks))))


def _symbol(header: list[tuple[Run, ...]]) -> tuple[str | None, list[tuple[Run, ...]]]:
    """Return the symbol that stands in the header of the first page, and the other lines.

    A symbol that the lines of a masthead may have anywhere is left among them.
    """
    for index, runs in enumerate(header):
        text = "".join(run.text for run in runs)
        if fields_of(text) or any(run.note for run in runs):
            continue
        try:
            symbol = str(symbols.parse(text))
        except SymbolError:
            continue
        return symbol, [*header[:index], *header[index + 1 :]]
    return None, header


def _head_length(pieces: Sequence[Piece]) -> int:
    """Return how many pieces are the masthead of a text that has no opening line.

    Distribution and date stand at the right above the session; further down only what closes a
    text does.
    """
    length = 0
    is_below_cover = False
    for index, piece in enumerate(pieces[:_FURTHEST]):
        anchor = anchor_of(piece.text)
        closes = piece.right and (is_below_cover or not fields_of(piece.text))
        begins = shapes.begins_paragraph(piece.text) or opens_body(piece.text) or closes
        if anchor is None and (begins or len(piece.text) > _LONGEST_FIELD):
            titled = length and index == length + 1 and opens_body(piece.text)
            return index if titled else length  # right above a decision's sentence is its title
        lines = [_plain(runs) for runs in _rows_of(piece)]
        told = any(fields_of(line) or anchor_of(line) for line in lines)
        styled = _MASTHEAD.fullmatch(piece.style) and not piece.rows
        if told or styled or _is_title_below(pieces, index, length):
            length = index + 1
            is_below_cover = is_below_cover or not (piece.right or piece.rows)
        elif piece.outline is not None:
            break
    return length


def _is_title_below(pieces: Sequence[Piece], index: int, length: int) -> bool:
    """Whether a large heading stands right below the line that says what a text is."""
    if not index or index != length or pieces[index].style != _LARGE:
        return False
    above = anchor_of(pieces[index - 1].text)
    return above is not None and above.kind is not None and not above.title


def _styled(piece: Piece) -> str | None:
    """Return the field that a style names, None where the words have to tell."""
    if piece.rows:
        return None
    if _AGENDA_TITLE.fullmatch(piece.style) and not fields_of(piece.text):
        return "agenda_title"
    if _TITLE.fullmatch(piece.style) and anchor_of(piece.text) is None:
        return "title"
    return None


def _rows_of(piece: Piece) -> Sequence[tuple[Run, ...]]:
    if not piece.rows:
        return (piece.runs,)
    return piece.lines or [cell for row in piece.rows for cell in row]


def _line(runs: Iterable[Run]) -> Line | None:
    """Return a paragraph as the reader of plain lines knows it; each stands by itself."""
    text = _plain(runs)
    return Line(text=text, blanks=1) if text else None


def _plain(runs: Iterable[Run]) -> str:
    """Return words with the marks of notes as tokens; a star is a star."""
    return "".join(
        f"{markup.MARK}{run.note}{markup.END}" if run.note else run.text.replace("*", markup.STAR)
        for run in tidied(runs)
    )


def _words(pieces: Iterable[Piece]) -> str:
    return " ".join(piece.text for piece in pieces)


def _on(field: str, pieces: Iterable[Piece]) -> Iterator[tuple[str, str]]:
    for piece in pieces:
        yield from ((field, run.note) for run in piece.runs if run.note)


def _in_order(lines: Iterable[Line]) -> list[Line]:
    """Return the lines as their marks are reported: those of fields before those of words."""
    return sorted(lines, key=lambda line: not fields_of(line.text))


def _stars(text: str) -> Iterator[str]:
    """Yield the ids of the notes behind the stars of a line; "" for a star without a note."""
    for found in _STAR.finditer(text):
        yield found[1] or ""


def _settled(
    marks: Iterable[tuple[str, str]], stars: Sequence[str], cover_notes: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Yield fields with the ids of their notes; a star of no note's means the cover's next."""
    starred, waiting = list(stars), list(cover_notes)
    for field, mark in marks:
        note = mark
        if mark == "*":
            note = (starred.pop(0) if starred else "") or (waiting.pop(0) if waiting else "")
        if note:
            yield field, note
