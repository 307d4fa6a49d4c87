"""Paragraphs for other programs: HTML that Word, LibreOffice and mail take, and plain text.

Notes are real footnotes in what Word and LibreOffice make of it: each has its own way to say so in
HTML, and both are said. Every element carries its own style, as mail programs drop style sheets.
"""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core import notes as note_order
from drafter.core.model import Part
from drafter.core.numbering import numbers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from drafter.core.model import Document, Note, Paragraph, Run

_FONT = "font-family:'Times New Roman',serif"
_STEP = 36
"""Points from one level of sub-paragraphs to the next."""
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class Copied:
    """Paragraphs that are copied, with what their document says of them."""

    chosen: Sequence[Paragraph]
    numbers: Mapping[str, str]
    """By the paragraph's id, as printed; empty for one paragraph alone, which is only words."""
    marks: Mapping[str, str]
    """By the note's id, as printed."""
    notes: Sequence[Note]
    """Those that the paragraphs refer to, in the order of the document."""


def copied(document: Document, chosen: Sequence[Paragraph]) -> Copied:
    """Return some paragraphs of a document as they are copied."""
    marks = note_order.marks(document)
    used = {note_id for paragraph in chosen for note_id in paragraph.note_ids}
    known = {note.id: note for note in document.notes if note.id in used}
    counted = zip(document.paragraphs, numbers(document.paragraphs), strict=True)
    return Copied(
        chosen,
        {one.id: number for one, number in counted} if len(chosen) > 1 else {},
        marks,
        tuple(known[note_id] for note_id in marks if note_id in known),
    )


def as_html(copied: Copied) -> str:
    """Return paragraphs as HTML; one alone is words, without its number."""
    chosen, marks = copied.chosen, copied.marks
    if len(chosen) == 1 and not chosen[0].rows:
        words = f'<span style="{_FONT}">{_words(chosen[0].runs, marks)}</span>'
        return words + _notes(copied)
    body = "".join(_block(one, copied.numbers.get(one.id, ""), marks) for one in chosen)
    return body + _notes(copied)


def as_text(copied: Copied) -> str:
    """Return paragraphs as plain text, their notes at the end; one alone is words only."""
    chosen, marks = copied.chosen, copied.marks
    if len(chosen) == 1:
        return chosen[0].text
    lines = [_tabbed(one, copied.numbers.get(one.id)) + _plain(one, marks) for one in chosen]
    notes = [f"{_raised(marks[note.id])} {note.text}" for note in copied.notes]
    return "\n".join([*lines, *(["__________", *notes] if notes else [])])


def _tabbed(paragraph: Paragraph, number: str | None) -> str:
    """Return what stands before a paragraph's words: a tab a level, and its number."""
    return "\t" * paragraph.level + (f"{number}\t" if number else "")


def _plain(paragraph: Paragraph, marks: Mapping[str, str]) -> str:
    if paragraph.rows:
        return paragraph.text
    pieces = (_raised(marks.get(run.note, "")) if run.note else run.text for run in paragraph.runs)
    return "".join(pieces)


def _raised(mark: str) -> str:
    return mark.translate(_RAISED)


def _block(paragraph: Paragraph, number: str, marks: Mapping[str, str]) -> str:
    if paragraph.rows:
        cells = (
            f"<tr>{''.join(f'<td>{_words(cell, marks)}</td>' for cell in row)}</tr>"
            for row in paragraph.rows
        )
        return f'<table border="1" style="border-collapse:collapse">{"".join(cells)}</table>'
    lead = f"{html.escape(number)}&nbsp;&nbsp;&nbsp;" if number else ""
    words = f"{lead}{_words(paragraph.runs, marks)}" or "&nbsp;"
    if paragraph.part is Part.HEADING:
        level = min(6, 2 + paragraph.level)
        return f'<h{level} style="{_FONT}">{words}</h{level}>'
    left = _STEP * paragraph.level
    style = (
        f"{_FONT};font-size:11pt;margin:0 0 6pt {left}pt;text-align:justify;text-indent:{_STEP}pt"
    )
    return f'<p style="{style}">{words}</p>'


def _words(runs: Sequence[Run], marks: Mapping[str, str]) -> str:
    return "".join(_mark(run.note, marks) if run.note else _styled(run) for run in runs)


def _styled(run: Run) -> str:
    words = html.escape(run.text).replace("  ", "&nbsp; ")
    words = f"<i>{words}</i>" if run.italic else words
    words = f"<b>{words}</b>" if run.bold else words
    is_address = run.link.startswith(("http://", "https://", "mailto:"))
    return f'<a href="{html.escape(run.link)}">{words}</a>' if is_address else words


def _mark(note_id: str, marks: Mapping[str, str]) -> str:
    mark = html.escape(marks.get(note_id, "*"))
    return (
        f'<a class="sdfootnoteanc" style="mso-footnote-id:sdfootnote{mark}"'
        f' name="sdfootnote{mark}anc" href="#sdfootnote{mark}sym"><sup>{mark}</sup></a>'
    )


def _notes(copied: Copied) -> str:
    marks = copied.marks
    notes = [_note(note, html.escape(marks[note.id]), marks) for note in copied.notes]
    if not notes:
        return ""
    return f'<div style="mso-element:footnote-list">{"".join(notes)}</div>'


def _note(note: Note, mark: str, marks: Mapping[str, str]) -> str:
    return (
        f'<div id="sdfootnote{mark}" style="mso-element:footnote">'
        f'<p class="sdfootnote" style="{_FONT};font-size:9pt;margin:0">'
        f'<a class="sdfootnotesym" style="mso-footnote-id:sdfootnote{mark}"'
        f' name="sdfootnote{mark}sym" href="#sdfootnote{mark}anc">{mark}</a> '
        f"{_words(note.runs, marks)}</p></div>"
    )
