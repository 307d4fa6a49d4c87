"""Documents and lists as people read them in a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core import notes
from drafter.core.changes.differences import Op
from drafter.core.masthead import dates, sponsors
from drafter.core.model import Part, Status
from drafter.core.numbering import places

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.cli.console import Console
    from drafter.core.changes.revisions import Marked, Revision
    from drafter.core.model import Comment, Document, Vote
    from drafter.corpus import Place

_GAP = 2
_LABELS = 24
"""Columns for labels at most; longer ones push their paragraph along."""


def show_document(document: Document, console: Console) -> None:
    """Print a document: masthead, paragraphs with their labels, notes and doubts.

    Marks of the notes that a paragraph cites stand in brackets behind it.
    """
    console.line(document.name)
    rows = [(name, value) for name, value in _masthead(document) if value]
    indent = max(len(name) for name, _ in rows) + _GAP
    for name, value in rows:
        console.paragraph(value, label=name, indent=indent)
    console.line()
    _show_paragraphs(document, console)
    _show_notes(document, console)
    for doubt in document.doubts:
        where = f" ({doubt.paragraph})" if doubt.paragraph else ""
        console.paragraph(f"{doubt.message}{where}", label="Doubt:", indent=len("Doubt: "))


def _masthead(document: Document) -> Iterator[tuple[str, str]]:
    masthead, adoption = document.masthead, document.adoption
    item = masthead.agenda_line or masthead.agenda_item or ""
    yield "Title", document.title or ""
    yield "Kind", masthead.kind or ""
    yield "Status", str(document.status)
    yield "Language", document.language
    yield "Organ", masthead.organ or ""
    yield "Committee", masthead.committee or ""
    yield "Session", masthead.session or ""
    yield "Place and time", masthead.venue or ""
    yield "Agenda item", ": ".join(part for part in (item, masthead.agenda_title) if part)
    yield "Distribution", masthead.distribution or ""
    yield "Date", dates.printed(masthead.date) if masthead.date else ""
    yield "Original", masthead.original_language or ""
    yield "Sponsors", sponsors.printed(masthead.sponsors)
    yield "Submitted", masthead.basis or ""
    yield "Adopted on", dates.printed(adoption.adopted_on) if adoption.adopted_on else ""
    yield "Meeting", adoption.meeting or ""
    yield "Report", f"{adoption.report}{adoption.report_rest}" if adoption.report else ""
    yield "Vote", vote_words(adoption.vote)


def _show_paragraphs(document: Document, console: Console) -> None:
    found = places(document.paragraphs)
    labels = [place.label or "" for place in found]
    indent = min(max((len(label) for label in labels), default=0) + _GAP, _LABELS)
    marks = notes.marks(document)
    for paragraph, place in zip(document.paragraphs, found, strict=True):
        number = f"{place.number} " if paragraph.part is Part.HEADING and place.number else ""
        cited = ", ".join(marks[note_id] for note_id in paragraph.note_ids if note_id in marks)
        text = f"{number}{paragraph.text}{f' [{cited}]' if cited else ''}"
        console.paragraph(text, label=place.label or "", indent=indent)


def _show_notes(document: Document, console: Console) -> None:
    marks = notes.marks(document)
    if not marks:
        return
    console.line()
    indent = max(len(mark) for mark in marks.values()) + _GAP
    texts = {note.id: note.text for note in document.notes}
    for note_id, mark in marks.items():
        console.paragraph(texts[note_id], label=mark, indent=indent)


def show_marks(marked: Marked, console: Console) -> None:
    """Print what others did to a document: tracked changes, then comments, each with its author."""
    labels = _labels(marked.document)
    for title, lines in (
        ("Changes", [(one.paragraph, change_words(one)) for one in marked.revisions]),
        ("Comments", [(one.paragraph, _comment_words(one)) for one in marked.said]),
    ):
        if lines:
            console.line()
            console.line(f"{title}, the text above being as it is with all changes accepted:"
                         if title == "Changes" else f"{title}:")  # fmt: skip
        for paragraph, words in lines:
            label = labels.get(paragraph or "", "")
            console.paragraph(words, label=label, indent=_LABELS // 2)


def _labels(document: Document) -> dict[str, str]:
    pairs = zip(document.paragraphs, places(document.paragraphs), strict=True)
    return {paragraph.id: place.label or "" for paragraph, place in pairs}


def change_words(change: Revision) -> str:
    """Return a change in words: "Ada (3 May 2036) inserted “of oil”"."""
    verb = "inserted" if change.op is Op.INSERT else "struck"
    moved = " (moved)" if change.is_move else ""
    words = change.text.strip(" ").replace("\n", " ¶ ").strip(" ")
    where = f" in note {change.note}" if change.note else ""
    return f"{_who(change.author, change.date)} {verb}{moved}{where} “{words}”"


def _comment_words(comment: Comment) -> str:
    quoted = f" on “{comment.quoted.replace(chr(10), ' ¶ ')}”" if comment.quoted else ""
    done = " (done)" if comment.is_done else ""
    words = " ".join(comment.text.split())
    return f"{_who(comment.author, comment.date)}{quoted}{done}: {words}"


def _who(author: str | None, date: str | None) -> str:
    when = f" ({dates.printed(date[:10])})" if date else ""
    return f"{author or 'Someone'}{when}"


def vote_words(vote: Vote | None) -> str:
    """Return a vote in words; empty where none is known."""
    if vote is None:
        return ""
    if vote.in_favour is None:
        return "adopted by mail" if vote.outcome == "by mail" else str(vote.outcome)
    return f"{vote.in_favour} in favour, {vote.against} against, {vote.abstaining} abstaining"


def place_words(place: Place) -> str:
    """Return a place as one reads it: "A/RES/72/195 OP3, adopted 19 December 2017"."""
    name = place.symbol or place.name.partition(": ")[0]  # our own names go on with the title
    where = " ".join(part for part in (name, place.label) if part)
    standing = "adopted" if place.status is Status.ADOPTED else "draft"
    when = f"{standing} {dates.printed(place.date)}" if place.date else standing
    return ", ".join(part for part in (where, when, vote_words(place.vote)) if part)


def show_table(rows: Sequence[Sequence[str]], console: Console, *, right: int = -1) -> None:
    """Print rows in columns as wide as their longest cell; column ``right`` is set to the right.

    The last column runs on.
    """
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        cells = [
            cell.rjust(width) if column == right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        console.line((" " * _GAP).join(cells).rstrip())
