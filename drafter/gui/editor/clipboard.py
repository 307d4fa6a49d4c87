"""Paragraphs on the clipboard: with structure for ourselves, as formatted text for others.

What comes from elsewhere is cleaned into paragraphs: broken lines are rejoined, numbers and
letters in front become parts and levels, opening phrases are recognised.
"""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from drafter.core import codec, openings
from drafter.core import notes as note_order
from drafter.core.errors import ReadError
from drafter.core.model import Document, Note, Paragraph, Part, Run, merged

if TYPE_CHECKING:
    from collections.abc import Sequence

PARAGRAPHS = "application/x-drafter-paragraphs"
PRECEDENT = "application/x-drafter-precedent"
"""MIME type of a precedent card that is dragged."""

_SPACES = re.compile(r"[ \t\u00a0]+")
_SUB = re.compile(r"^\((?:[a-z]{1,2}|[ivx]+)\)\s+")
_NUMBER = re.compile(r"^\d{1,3}\.\s+")
_END = re.compile(r"[.,;:!?]['”’\"]?$")


def packed(document: Document, paragraphs: Sequence[Paragraph]) -> QMimeData:
    """Return paragraphs of a document as what others may paste."""
    used = {name for paragraph in paragraphs for name in paragraph.note_ids}
    part = replace(
        document,
        paragraphs=tuple(paragraphs),
        notes=tuple(note for note in document.notes if note.id in used),
    )
    marks = note_order.marks(document)
    carried = QMimeData()
    carried.setData(PARAGRAPHS, json.dumps(codec.to_json(part)).encode())
    carried.setText("\n".join(_as_text(paragraph) for paragraph in paragraphs))
    carried.setHtml("".join(_as_html(paragraph, marks) for paragraph in paragraphs))
    return carried


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was pasted. ``is_foreign`` says that it does not come from a draft of ours."""

    paragraphs: tuple[Paragraph, ...] = ()
    notes: tuple[Note, ...] = ()
    is_foreign: bool = True


def unpacked(carried: QMimeData, part: Part) -> Pasted:
    """Return the paragraphs and notes in what was pasted; text becomes the given part."""
    if carried.hasFormat(PARAGRAPHS):
        try:
            value = json.loads(bytes(carried.data(PARAGRAPHS).data()))
            found = codec.from_json(value)
        except (ValueError, ReadError):
            return Pasted()
        return Pasted(found.paragraphs, found.notes, is_foreign=False)
    return Pasted(cleaned(carried.text(), part))


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
            runs = openings.with_italics(runs, part)
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
    return openings.part_of(line) or before


def _as_text(paragraph: Paragraph) -> str:
    return paragraph.text


def _as_html(paragraph: Paragraph, marks: dict[str, str]) -> str:
    pieces: list[str] = []
    for run in paragraph.runs:
        if run.note:
            pieces.append(f"<sup>{html.escape(marks.get(run.note, '*'))}</sup>")
            continue
        words = html.escape(run.text)
        words = f"<i>{words}</i>" if run.italic else words
        pieces.append(f"<b>{words}</b>" if run.bold else words)
    return f"<p>{''.join(pieces)}</p>"
