"""Documents to JSON and back: the one form for the command line, saved drafts and the journal.

Scripts read it as ``read --json``: plain texts, labels and numbers are spelled out for them. What
a document needs to come back whole (runs, origins, how notes are told apart) stands beside them.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from itertools import count
from typing import TYPE_CHECKING, Any

from drafter.core import notes as note_order
from drafter.core import values
from drafter.core.comments.comments_json import comment_from_json, comment_to_json
from drafter.core.errors import ReadError
from drafter.core.model import (
    Adoption,
    Comment,
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
    merged,
)
from drafter.core.numbering import DEEPEST, Place, places

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FORMAT = 2
"""Version of the form; a reader refuses a later one."""
_WITHOUT_COMMENTS = 1
"""The version that knew no comments: a draft without any is still written for its readers. They
must refuse one with comments, which they would lose; of a Word file they read the page instead."""

_MASTHEAD = (
    "symbol", "title", "kind", "organ", "committee", "session", "agenda_item", "agenda_line",
    "agenda_title", "basis", "venue", "distribution", "date", "original_language",
)  # fmt: skip
"""Fields of the masthead that are texts."""

_FIRST = ("id", "part", "level", "number")
"""Fields of a paragraph that stand before those that follow from its words and its place."""

Json = dict[str, Any]


def to_json(document: Document) -> Json:
    """Return a document as plain JSON values."""
    marks = note_order.marks(document)
    paragraphs = zip(document.paragraphs, places(document.paragraphs), strict=True)
    return {
        **_head_to_json(document),
        "paragraphs": [_paragraph_to_json(one, place, marks) for one, place in paragraphs],
        **_tail_to_json(document, marks),
    }


def to_bare_json(document: Document, places_of: Sequence[Place]) -> Json:
    """Return what ``to_json`` does, without what follows from the words and places of paragraphs.

    The places are given: whoever stores a document needs them as well.
    """
    paragraphs = zip(document.paragraphs, places_of, strict=True)
    return {
        **_head_to_json(document),
        "paragraphs": [_bare_paragraph_to_json(one, place) for one, place in paragraphs],
        **_details_to_json(document),
    }


def to_text(document: Document) -> str:
    """Return the JSON text of what ``to_json`` returns.

    It is made paragraph by paragraph: one call for all of a long draft would let no other thread
    have its turn meanwhile, and a typist would feel it.
    """
    marks = note_order.marks(document)
    paragraphs = zip(document.paragraphs, places(document.paragraphs), strict=True)
    body = ", ".join(_text(_paragraph_to_json(one, place, marks)) for one, place in paragraphs)
    head, tail = _text(_head_to_json(document)), _text(_tail_to_json(document, marks))
    return f'{head[:-1]}, "paragraphs": [{body}], {tail[1:]}'


def _text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)


def _head_to_json(document: Document) -> Json:
    """What stands before the paragraphs."""
    masthead, adoption = document.masthead, document.adoption
    return {
        "format": FORMAT if document.comments else _WITHOUT_COMMENTS,
        "name": document.name,
        **{name: getattr(masthead, name) for name in _MASTHEAD},
        "session_number": masthead.session_number,
        "status": str(document.status),
        "language": document.language,
        "sponsors": list(masthead.sponsors),
        "masthead_notes": dict(masthead.marks),
        "adopted_on": adoption.adopted_on,
        "meeting": adoption.meeting,
        "report": adoption.report,
        "report_rest": adoption.report_rest,
        "vote": asdict(adoption.vote) if adoption.vote else None,
    }


def _tail_to_json(document: Document, marks: Mapping[str, str]) -> Json:
    """What stands after them."""
    notes = {note.id: note for note in document.notes}
    return {
        "notes": {mark: notes[note_id].text for note_id, mark in marks.items()},
        **_details_to_json(document),
    }


def _details_to_json(document: Document) -> Json:
    """What only Drafter itself needs, to have the document back whole."""
    return {
        "note_details": [note_to_json(note) for note in document.notes],
        "doubts": [asdict(doubt) for doubt in document.doubts],
        **({"passed_words": list(document.passed_words)} if document.passed_words else {}),
        **_comments_to_json(document),
    }


def _comments_to_json(document: Document) -> Json:
    if not document.comments:
        return {}
    return {"comments": [comment_to_json(one) for one in document.comments]}


def from_json(value: Mapping[str, Any]) -> Document:
    """Return the document that ``to_json`` made a value of.

    What a person or another program wrote may lack what only Drafter needs. Whatever stands there
    is checked, so that a damaged draft fails here and not while someone works on it.

    Raises:
        ReadError: If the value is of a later version, or is no document at all.
    """
    try:
        if values.whole(value.get("format", FORMAT)) > FORMAT:
            message = "This draft was written by a newer Drafter."
            raise ReadError(message, hint="Install the newest version, then open it again.")
        return _document(value)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        message = "This is no draft of Drafter's: its parts are missing or mixed up."
        raise ReadError(message, hint="Open the Word file it was saved as instead.") from error


def _document(value: Mapping[str, Any]) -> Document:
    paragraphs = tuple(map(_paragraph, values.items(value["paragraphs"])))
    return Document(
        name=values.text(value["name"]),
        status=Status(value["status"]),
        language=values.text(value["language"]),
        masthead=_masthead(value),
        adoption=_adoption(value),
        paragraphs=_told_apart(paragraphs),
        notes=_notes(value),
        doubts=tuple(map(_doubt, values.items(value.get("doubts", ())))),
        passed_words=tuple(map(values.text, values.items(value.get("passed_words", ())))),
        comments=_comments(value.get("comments", ())),
    )


def _masthead(value: Mapping[str, Any]) -> Masthead:
    texts = {name: values.text_or_none(value.get(name)) for name in _MASTHEAD}
    marks = values.fields(value.get("masthead_notes", {}))
    return Masthead(
        **texts,
        session_number=values.whole_or_none(value.get("session_number")),
        sponsors=tuple(map(values.text, values.items(value["sponsors"]))),
        marks=tuple((values.text(field), values.text(note)) for field, note in marks.items()),
    )


def _adoption(value: Mapping[str, Any]) -> Adoption:
    vote = value.get("vote")
    return Adoption(
        adopted_on=values.text_or_none(value.get("adopted_on")),
        meeting=values.text_or_none(value.get("meeting")),
        report=values.text_or_none(value.get("report")),
        report_rest=values.text(value.get("report_rest", "")),
        vote=_vote(values.fields(vote)) if vote else None,
    )


def _vote(value: Mapping[str, Any]) -> Vote:
    return Vote(
        outcome=values.text(value["outcome"]),
        in_favour=values.whole_or_none(value.get("in_favour")),
        against=values.whole_or_none(value.get("against")),
        abstaining=values.whole_or_none(value.get("abstaining")),
    )


def _doubt(value: object) -> Doubt:
    found = values.fields(value)
    return Doubt(
        message=values.text(found["message"]),
        paragraph=values.text_or_none(found.get("paragraph")),
    )


def _paragraph_to_json(paragraph: Paragraph, place: Place, marks: Mapping[str, str]) -> Json:
    value = _bare_paragraph_to_json(paragraph, place)
    return {
        **{name: value.pop(name) for name in _FIRST},
        "label": place.label,
        "opening_phrase": paragraph.opening_phrase,
        "text": paragraph.text,
        "notes": [marks[note_id] for note_id in paragraph.note_ids if note_id in marks],
        **value,
    }


def _bare_paragraph_to_json(paragraph: Paragraph, place: Place) -> Json:
    """Return a paragraph without what follows from its words and its place."""
    value: Json = {
        "id": paragraph.id,
        "part": str(paragraph.part),
        "level": paragraph.level,
        "number": place.number or None,
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


def paragraph_to_json(paragraph: Paragraph, like: Paragraph | None = None) -> Json:
    """Return a paragraph by itself; of one that is ``like`` another, but for its words, these."""
    if like is not None and replace(like, runs=paragraph.runs) == paragraph:
        return {"runs": _runs_to_json(paragraph.runs)}
    return _bare_paragraph_to_json(paragraph, Place(paragraph.number or "", None))


def paragraph_from_json(value: Mapping[str, Any], like: Paragraph | None = None) -> Paragraph:
    """Return the paragraph that ``paragraph_to_json`` made a value of.

    Raises:
        KeyError, TypeError, ValueError: If it is no such value.
    """
    if like is not None and "id" not in value:
        return replace(like, runs=_runs(value["runs"]))
    return _paragraph(value)


def note_to_json(note: Note) -> Json:
    """Return a note by itself."""
    return {"id": note.id, "mark": note.mark, "runs": _runs_to_json(note.runs)}


def note_from_json(value: Mapping[str, Any]) -> Note:
    """Return the note that ``note_to_json`` made a value of.

    Raises:
        KeyError, TypeError: If it is no such value.
    """
    return Note(
        id=values.text(value["id"]),
        runs=_runs(value["runs"]),
        mark=values.text_or_none(value.get("mark")),
    )


def _paragraph(value: object) -> Paragraph:
    found = values.fields(value)
    part, origin = Part(found["part"]), found.get("origin")
    number = values.text_or_none(found.get("number")) or ""
    return Paragraph(
        id=values.text(found["id"]),
        part=part,
        level=_level(found["level"], part),
        runs=_runs(found["runs"]) if "runs" in found else _runs_by_hand(found),
        number=number if found.get("numbering") == "printed" else None,
        annex=values.text_or_none(found.get("annex")),
        origin=_origin(values.fields(origin)) if origin else None,
        rows=tuple(
            tuple(_runs(cell) for cell in values.items(row))
            for row in values.items(found.get("rows", ()))
        ),
    )


def _level(value: object, part: Part) -> int:
    level = values.whole(value)
    if level < 0 or (part is not Part.HEADING and level > DEEPEST):
        raise ValueError(level)
    return level


def _runs_by_hand(value: Mapping[str, Any]) -> tuple[Run, ...]:
    """The runs of a paragraph that has text alone: its opening phrase, and its notes at the end."""
    text = values.text(value["text"])
    phrase = values.text_or_none(value.get("opening_phrase")) or ""
    cut = len(phrase) if text.startswith(phrase) else 0
    notes = (Run(note=values.text(note)) for note in values.items(value.get("notes", ())))
    return merged((Run(text[:cut], italic=True), Run(text[cut:]), *notes))


def _origin(value: Mapping[str, Any]) -> Origin:
    return Origin(
        name=values.text(value["name"]),
        label=values.text_or_none(value.get("label")),
        date=values.text_or_none(value.get("date")),
        text=values.text(value.get("text", "")),
    )


def _told_apart(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """Give a new id to every paragraph whose id an earlier one has."""
    ids = {paragraph.id for paragraph in paragraphs}
    if len(ids) == len(paragraphs):
        return paragraphs
    fresh = (name for name in map("p{}".format, count(1)) if name not in ids)
    seen: set[str] = set()
    found: list[Paragraph] = []
    for paragraph in paragraphs:
        is_known = paragraph.id in seen
        seen.add(paragraph.id)
        found.append(replace(paragraph, id=next(fresh)) if is_known else paragraph)
    return tuple(found)


def _notes(value: Mapping[str, Any]) -> tuple[Note, ...]:
    if "note_details" in value:
        return tuple(
            note_from_json(values.fields(item)) for item in values.items(value["note_details"])
        )
    return tuple(
        Note(id=mark, mark=mark, runs=(Run(values.text(text)),))
        for mark, text in values.fields(value.get("notes", {})).items()
    )


def _comments(value: object) -> tuple[Comment, ...]:
    found = [comment_from_json(values.fields(item)) for item in values.items(value)]
    if len({comment.id for comment in found}) < len(found):
        raise ValueError(value)
    return tuple(found)


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


def _runs(value: object) -> tuple[Run, ...]:
    return tuple(_run(values.fields(item)) for item in values.items(value))


def _run(value: Mapping[str, Any]) -> Run:
    return Run(
        text=values.text(value.get("text", "")),
        italic=values.flag(value.get("italic", False)),
        bold=values.flag(value.get("bold", False)),
        link=values.text(value.get("link", "")),
        note=values.text(value.get("note", "")),
    )
