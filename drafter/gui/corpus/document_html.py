"""A document as rich text, laid out as a resolution is, with labels in the margin."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from drafter.core import notes
from drafter.core.directions import is_right_to_left
from drafter.core.masthead import dates
from drafter.core.model import Part, Status
from drafter.core.numbering import places
from drafter.gui.sizes import scaled
from drafter.gui.theme import Role
from drafter.gui.translation import day, later, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from drafter.core.model import Document, Paragraph, Run
    from drafter.core.numbering import Place
    from drafter.gui.theme import Theme

_INDENT = 28
"""Pixels by which each level of sub-paragraphs is set in."""
_LABEL = 66
"""Width of the column of labels in pixels."""
_OUTCOMES = {
    "without a vote": later("Adopted without a vote"),
    "consensus": later("Adopted by consensus"),
    "by mail": later("Adopted by mail"),
    "recorded": later("Adopted by recorded vote"),
}


def rendered(document: Document, theme: Theme) -> str:
    """Return a whole document; each paragraph has an anchor named as its id."""
    marks = notes.marks(document)
    direction = "rtl" if is_right_to_left(document.language) else "ltr"
    parts = (
        *_masthead(document, theme),
        *_body(document, marks, theme),
        *_notes(document, marks),
    )
    return f'<div dir="{direction}">{"".join(parts)}</div>'


def _masthead(document: Document, theme: Theme) -> Iterator[str]:
    masthead = document.masthead
    left = [masthead.organ, masthead.committee, masthead.session, masthead.venue, _agenda(document)]
    right = [
        f"<b>{escape(masthead.symbol or (masthead.kind or '').capitalize())}</b>",
        escape(f"Distr.: {masthead.distribution}") if masthead.distribution else "",
        escape(dates.printed(masthead.date)) if masthead.date else "",
        escape(f"Original: {masthead.original_language}") if masthead.original_language else "",
    ]
    lines = "<br>".join(escape(line) for line in left if line)
    others = "<br>".join(line for line in right if line)
    is_mirrored = is_right_to_left(document.language)
    far = "left" if is_mirrored else "right"
    row = _row((f"<td>{lines}</td>", f'<td align="{far}">{others}</td>'), is_mirrored=is_mirrored)
    yield f'<table width="100%" cellpadding="4">{row}</table><hr>'
    muted = theme.css(Role.MUTED)
    sponsors = escape(", ".join(masthead.sponsors))
    if masthead.basis:
        sponsors += f" ({escape(masthead.basis)})"
    if sponsors and document.status is Status.DRAFT:
        yield f"<p><b>{sponsors}</b></p>"
    if masthead.title:
        yield f"<h3>{escape(masthead.title)}</h3>"
    yield f'<p style="color:{muted}">{escape(_adoption(document))}</p>'
    if sponsors and document.status is Status.ADOPTED:
        yield f'<p style="color:{muted}"><small>{tr("Sponsors")}: {sponsors}</small></p>'


def _agenda(document: Document) -> str:
    masthead = document.masthead
    line = masthead.agenda_line or (
        f"Agenda item {masthead.agenda_item}" if masthead.agenda_item else ""
    )
    return ": ".join(filter(None, (line, masthead.agenda_title)))


def _adoption(document: Document) -> str:
    """How the text came to be: "Adopted without a vote, 73rd plenary meeting, …"."""
    adoption = document.adoption
    if document.status is not Status.ADOPTED:
        return tr("Draft, not adopted")
    how = tr("Adopted")
    if vote := adoption.vote:
        how = tr(_OUTCOMES.get(vote.outcome, "Adopted"))
        if vote.outcome == "recorded" and vote.in_favour is not None:
            how += ": " + tr(
                "{yes} in favour, {no} against, {abstaining} abstaining",
                yes=vote.in_favour,
                no=vote.against or 0,
                abstaining=vote.abstaining or 0,
            )
    when = day(adoption.adopted_on)
    return ", ".join(filter(None, (how, adoption.meeting, when)))


def _body(document: Document, marks: Mapping[str, str], theme: Theme) -> Iterator[str]:
    yield '<p></p><table width="100%" cellspacing="0" cellpadding="5">'
    muted = theme.css(Role.MUTED)
    is_mirrored = is_right_to_left(document.language)
    for paragraph, place in zip(document.paragraphs, places(document.paragraphs), strict=True):
        label = escape(place.label or "").replace(" ", "&nbsp;")
        words = _paragraph(paragraph, place, marks, "right" if is_mirrored else "left")
        cells = (
            f'<td width="{scaled(_LABEL)}" style="color:{muted}"><small>{label}</small></td>',
            f'<td><a name="{escape(paragraph.id)}"></a>{words}</td>',
        )
        yield _row(cells, is_mirrored=is_mirrored)
    yield "</table>"


def _row(cells: tuple[str, str], *, is_mirrored: bool) -> str:
    """Return a row of two cells, told as one reads; Qt does not mirror tables by itself."""
    return f"<tr>{''.join(reversed(cells) if is_mirrored else cells)}</tr>"


def _paragraph(paragraph: Paragraph, place: Place, marks: Mapping[str, str], side: str) -> str:
    """Return a paragraph; ``side`` is where its lines begin."""
    if paragraph.rows:
        return _table(paragraph, marks)
    words = _runs(paragraph.runs, marks)
    number = f"{escape(place.number)}&nbsp;&nbsp;" if place.number else ""
    match paragraph.part:
        case Part.HEADING:
            return f'<p align="center"><b>{number}{words}</b></p>'
        case Part.CLOSING:
            far = "left" if side == "right" else "right"
            return f'<p align="{far}">{words}</p>'
        case _:
            indent = paragraph.level * scaled(_INDENT)
            return f'<p style="margin-{side}:{indent}px">{number}{words}</p>'


def _table(paragraph: Paragraph, marks: Mapping[str, str]) -> str:
    rows = "".join(
        "<tr>" + "".join(f"<td>{_runs(cell, marks)}</td>" for cell in row) + "</tr>"
        for row in paragraph.rows
    )
    return f'<table border="1" cellspacing="0" cellpadding="3">{rows}</table>'


def _runs(runs: Iterable[Run], marks: Mapping[str, str]) -> str:
    return "".join(_run(run, marks) for run in runs)


def _run(run: Run, marks: Mapping[str, str]) -> str:
    if run.note:
        mark = escape(marks.get(run.note, "?"))
        return f'<a href="#note-{mark}"><sup>{mark}</sup></a>'
    text = escape(run.text)
    if run.italic:
        text = f"<i>{text}</i>"
    return f"<b>{text}</b>" if run.bold else text


def _notes(document: Document, marks: Mapping[str, str]) -> Iterator[str]:
    if not marks:
        return
    yield '<hr width="40%"><table cellpadding="2">'
    for note_id, mark in marks.items():
        note = document.note(note_id)
        words = _runs(note.runs, marks) if note else ""
        yield (
            f'<tr><td width="24"><a name="note-{escape(mark)}"></a><sup>{escape(mark)}</sup></td>'
            f"<td><small>{words}</small></td></tr>"
        )
    yield "</table>"
