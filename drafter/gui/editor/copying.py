"""Paragraphs for other programs: HTML that Word, LibreOffice and mail take, and plain text.

Notes are real footnotes in what Word and LibreOffice make of it: each has its own way to say so in
HTML, and both are said. Every element carries its own style, as mail programs drop style sheets.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from drafter.core import notes as note_order
from drafter.core.model import Part
from drafter.core.numbering import places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from drafter.core.model import Document, Note, Paragraph, Run

_FONT = "font-family:'Times New Roman',serif"
_STEP = 36
"""Points from one level of sub-paragraphs to the next."""
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def as_html(document: Document, chosen: Sequence[Paragraph]) -> str:
    """Return some paragraphs of a document as HTML; one alone is words, without its number."""
    marks = note_order.marks(document)
    if len(chosen) == 1 and not chosen[0].rows:
        return f'<span style="{_FONT}">{_words(chosen[0].runs, marks)}</span>' + _notes(
            document, chosen, marks
        )
    numbers = _numbers(document)
    body = "".join(_block(one, numbers.get(one.id, ""), marks) for one in chosen)
    return body + _notes(document, chosen, marks)


def as_text(document: Document, chosen: Sequence[Paragraph]) -> str:
    """Return some paragraphs as plain text, their notes at the end; one alone is words only."""
    if len(chosen) == 1:
        return chosen[0].text
    marks, numbers = note_order.marks(document), _numbers(document)
    lines = [
        "\t" * one.level + (f"{numbers[one.id]}\t" if numbers.get(one.id) else "")
        + _plain(one, marks)
        for one in chosen
    ]  # fmt: skip
    notes = [f"{_raised(marks[note.id])} {note.text}" for note in _cited(document, chosen)]
    return "\n".join([*lines, *(["__________", *notes] if notes else [])])


def _numbers(document: Document) -> dict[str, str]:
    labelled = zip(document.paragraphs, places(document.paragraphs), strict=True)
    return {paragraph.id: place.number for paragraph, place in labelled}


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


def _notes(document: Document, chosen: Sequence[Paragraph], marks: Mapping[str, str]) -> str:
    notes = [_note(note, html.escape(marks[note.id]), marks) for note in _cited(document, chosen)]
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


def _cited(document: Document, chosen: Sequence[Paragraph]) -> Iterator[Note]:
    """Yield the notes that the paragraphs refer to, in the order of the document."""
    used = {note_id for paragraph in chosen for note_id in paragraph.note_ids}
    for note_id in note_order.marks(document):
        note = document.note(note_id) if note_id in used else None
        if note is not None:
            yield note
