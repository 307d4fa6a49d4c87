"""Documents to JSON and back: the one form for the command line, saved drafts and the journal.

The fields of ``read --json`` are those of DESIGN section 5; what a document needs to come back
whole (runs, origins, how notes are told apart) stands beside them.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from drafter.core import notes as note_order
from drafter.core.errors import ReadError
from drafter.core.model import (
    Adoption,
    Document,
    Doubt,
    Masthead,
    Note,
    Origin,
    Paragraph,
    Part,
    Run,
    Status,
    Vote,
)
from drafter.core.numbering import Place, places

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FORMAT = 1
"""Version of the form; a reader refuses a later one."""

_MASTHEAD = (
    "symbol", "title", "kind", "organ", "committee", "session", "session_number", "agenda_item",
    "agenda_line", "agenda_title", "venue", "distribution", "date", "original_language",
)  # fmt: skip

Json = dict[str, Any]


def to_json(document: Document) -> Json:
    """Return a document as plain JSON values."""
    masthead, adoption = document.masthead, document.adoption
    marks = note_order.marks(document)
    notes = {note.id: note for note in document.notes}
    return {
        "format": FORMAT,
        "name": document.name,
        **{name: getattr(masthead, name) for name in _MASTHEAD},
        "status": str(document.status),
        "language": document.language,
        "sponsors": list(masthead.sponsors),
        "masthead_notes": dict(masthead.marks),
        "adopted_on": adoption.adopted_on,
        "meeting": adoption.meeting,
        "report": adoption.report,
        "vote": asdict(adoption.vote) if adoption.vote else None,
        "paragraphs": [
            _paragraph_to_json(paragraph, place, marks)
            for paragraph, place in zip(
                document.paragraphs, places(document.paragraphs), strict=True
            )
        ],
        "notes": {mark: notes[note_id].text for note_id, mark in marks.items()},
        "note_details": [_note_to_json(note) for note in document.notes],
        "doubts": [asdict(doubt) for doubt in document.doubts],
    }


def from_json(value: Mapping[str, Any]) -> Document:
    """Return the document that ``to_json`` made a value of.

    Raises:
        ReadError: If the value is of a later version, or is no document at all.
    """
    if value.get("format", FORMAT) > FORMAT:
        message = "This draft was written by a newer Drafter."
        raise ReadError(message, hint="Install the newest version, then open it again.")
    try:
        return _document(value)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        message = "This is no draft of Drafter's: its parts are missing or mixed up."
        raise ReadError(message, hint="Open the Word file it was saved as instead.") from error


def _document(value: Mapping[str, Any]) -> Document:
    vote = value.get("vote")
    return Document(
        name=value["name"],
        status=Status(value["status"]),
        language=value["language"],
        masthead=Masthead(
            **{name: value.get(name) for name in _MASTHEAD},
            sponsors=tuple(value["sponsors"]),
            marks=tuple(dict(value.get("masthead_notes", {})).items()),
        ),
        adoption=Adoption(
            adopted_on=value.get("adopted_on"),
            meeting=value.get("meeting"),
            report=value.get("report"),
            vote=Vote(**vote) if vote else None,
        ),
        paragraphs=tuple(_paragraph(item) for item in value["paragraphs"]),
        notes=_notes(value),
        doubts=tuple(Doubt(**item) for item in value.get("doubts", ())),
    )


def _paragraph_to_json(paragraph: Paragraph, place: Place, marks: Mapping[str, str]) -> Json:
    value: Json = {
        "id": paragraph.id,
        "part": str(paragraph.part),
        "level": paragraph.level,
        "number": place.number or None,
        "label": place.label,
        "opening_phrase": paragraph.opening_phrase,
        "text": paragraph.text,
        "notes": [marks[note_id] for note_id in paragraph.note_ids if note_id in marks],
        "annex": paragraph.annex,
        "runs": _runs_to_json(paragraph.runs),
    }
    if paragraph.number is not None:
        value["numbering"] = "printed"
    if paragraph.rows:
        value["rows"] = [[_runs_to_json(cell) for cell in row] for row in paragraph.rows]
    if paragraph.origin:
        value["origin"] = asdict(paragraph.origin)
    return value


def _paragraph(value: Mapping[str, Any]) -> Paragraph:
    origin = value.get("origin")
    printed = value.get("numbering") == "printed"
    runs = _runs(value["runs"]) if "runs" in value else (Run(value["text"]),)
    return Paragraph(
        id=value["id"],
        part=Part(value["part"]),
        level=int(value["level"]),
        runs=runs,
        number=(value["number"] or "") if printed else None,
        annex=value.get("annex"),
        origin=Origin(**origin) if origin else None,
        rows=tuple(tuple(_runs(cell) for cell in row) for row in value.get("rows", ())),
    )


def _notes(value: Mapping[str, Any]) -> tuple[Note, ...]:
    if "note_details" in value:
        return tuple(
            Note(id=item["id"], runs=_runs(item["runs"]), mark=item.get("mark"))
            for item in value["note_details"]
        )
    return tuple(
        Note(id=mark, mark=mark, runs=(Run(text),)) for mark, text in value.get("notes", {}).items()
    )


def _note_to_json(note: Note) -> Json:
    return {"id": note.id, "mark": note.mark, "runs": _runs_to_json(note.runs)}


def _runs_to_json(runs: Sequence[Run]) -> list[Json]:
    return [_run_to_json(run) for run in runs]


def _run_to_json(run: Run) -> Json:
    """Return what is said about a run; spelled out, as asdict takes most of an import's time."""
    value: Json = {}
    if run.text:
        value["text"] = run.text
    if run.italic:
        value["italic"] = True
    if run.bold:
        value["bold"] = True
    if run.link:
        value["link"] = run.link
    if run.note:
        value["note"] = run.note
    return value


def _runs(values: Sequence[Mapping[str, Any]]) -> tuple[Run, ...]:
    return tuple(Run(**value) for value in values)
