"""Paragraphs on the clipboard: with structure for ourselves, as formatted text for others.

What comes from elsewhere is cleaned into paragraphs: broken lines are rejoined, numbers and
letters in front become parts and levels, opening phrases are recognised.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from drafter.core import codec
from drafter.core.errors import ReadError
from drafter.core.model import Comment, Document, Note, Paragraph, Part, Run, merged
from drafter.core.openings import opening
from drafter.gui.editor import carrying, copying, splice
from drafter.services import pasting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.gui.editor.splice import Selection

PARAGRAPHS = "application/x-drafter-paragraphs"
PRECEDENT = "application/x-drafter-precedent"
"""MIME type of a precedent card that is dragged."""

_SPACES = re.compile(r"[ \t\u00a0]+")
_NUMBERED = re.compile(r"\s*(?:\d{1,3}\.|\((?:[a-z]{1,2}|[ivx]+)\))\s")
_SUB = re.compile(r"^\((?:[a-z]{1,2}|[ivx]+)\)\s+")
_NUMBER = re.compile(r"^\d{1,3}\.\s+")
_END = re.compile(r"[.,;:!?]['”’\"]?$")


def packed_selection(document: Document, selection: Selection) -> QMimeData:
    """Return what is selected as what others may paste, with the comments on it for ourselves."""
    chosen = splice.selected(document, selection)
    comments = carrying.taken_along(document, selection)
    return packed(replace(document, comments=comments), chosen)


def packed(document: Document, paragraphs: Sequence[Paragraph]) -> QMimeData:
    """Return paragraphs of a document as what others may paste, with its comments."""
    used = {name for paragraph in paragraphs for name in paragraph.note_ids}
    part = replace(
        document,
        paragraphs=tuple(paragraphs),
        notes=tuple(note for note in document.notes if note.id in used),
    )
    carried = QMimeData()
    carried.setData(PARAGRAPHS, json.dumps(codec.to_json(part)).encode())
    copied = copying.copied(document, paragraphs)
    carried.setText(copying.as_text(copied))
    carried.setHtml(copying.as_html(copied))
    return carried


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was pasted. ``is_foreign`` says that it does not come from a draft of ours."""

    paragraphs: tuple[Paragraph, ...] = ()
    notes: tuple[Note, ...] = ()
    is_foreign: bool = True
    comments: tuple[Comment, ...] = ()


def unpacked(carried: QMimeData, part: Part) -> Pasted:
    """Return the paragraphs and notes in what was pasted; text becomes the given part."""
    if carried.hasFormat(PARAGRAPHS):
        try:
            value = json.loads(bytes(carried.data(PARAGRAPHS).data()))
            own = codec.from_json(value)
        except (ValueError, ReadError):
            return Pasted()
        return Pasted(own.paragraphs, own.notes, is_foreign=False, comments=own.comments)
    text = carried.text()
    if "\n" not in text.strip() and not carried.hasHtml() and not _NUMBERED.match(text):
        return Pasted(cleaned(text, part))
    found = pasting.understood(text, carried.html(), part)
    if found is None:
        return Pasted(cleaned(text, part))
    if len(found.paragraphs) == 1 and "\n" not in text.strip():
        return Pasted((_with_blanks(found.paragraphs[0], text),), found.notes)
    return Pasted(found.paragraphs, found.notes)


def _with_blanks(paragraph: Paragraph, text: str) -> Paragraph:
    """Return one paragraph with the blanks at the ends of what was copied: words of a line."""
    before, after = (Run(" ") if end.isspace() else Run() for end in (text[:1], text[-1:]))
    return replace(paragraph, runs=merged((before, *paragraph.runs, after)))


def is_precedent(carried: QMimeData) -> bool:
    """Whether a precedent card is carried."""
    return carried.hasFormat(PRECEDENT)


def words(carried: QMimeData) -> tuple[Run, ...]:
    """Return what was pasted as the words of one line, without notes."""
    runs: list[Run] = []
    for piece in unpacked(carried, Part.TEXT).paragraphs:
        runs += [Run(" "), *piece.runs] if runs else piece.runs
    return merged(tuple(run for run in runs if not run.note))


def cleaned(text: str, part: Part) -> tuple[Paragraph, ...]:
    """Return pasted text as paragraphs; those without an opening phrase are of the given part."""
    lines = _rejoined(text)
    if len(lines) == 1 and not (_SUB.match(lines[0]) or _NUMBER.match(lines[0])):
        kept = text if "\n" not in text.strip("\n") else lines[0]
        return (Paragraph(id="p1", part=part, runs=(Run(_SPACES.sub(" ", kept.strip("\n"))),)),)
    found: list[Paragraph] = []
    for line in lines:
        part = _part(line, part)
        level = 1 if _SUB.match(line) else 0
        words = _NUMBER.sub("", _SUB.sub("", line))
        runs: tuple[Run, ...] = (Run(words),)
        if level == 0:
            runs = opening.with_italics(runs, part)
        found.append(Paragraph(id=f"p{len(found) + 1}", part=part, level=level, runs=runs))
    return tuple(found)


def _rejoined(text: str) -> list[str]:
    """Return the lines of a text, those that a page or a mail broke joined again."""
    lines: list[str] = []
    open_end = False
    for raw in text.splitlines():
        line = _SPACES.sub(" ", raw).strip()
        if not line:
            continue
        begins = line[0].isupper() or _SUB.match(line) or _NUMBER.match(line)
        if open_end and not begins:
            lines[-1] += f" {line}"
        else:
            lines.append(line)
        open_end = not _END.search(line)
    return lines


def _part(line: str, before: Part) -> Part:
    if _SUB.match(line):
        return before
    if _NUMBER.match(line):
        return Part.OPERATIVE
    return opening.part_of(line) or before
