"""Notes that somebody typed in a Word file: figures in the text, and their words at the end.

Texts that were pasted from a page or a mail have them so. They are looked for where the file has
no notes of Word's own, in the way in which those of text files are found.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.core.model import Note, Run
from drafter.reading.body import inline
from drafter.reading.notes import bracketed, slashed, zone
from drafter.reading.notes.ids import with_ids
from drafter.reading.notes.marks import marked
from drafter.reading.text import markup
from drafter.reading.text.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.reading.docx.pieces import Piece

_RULE = frozenset("_-—–─")
_LONG = 5
"""Signs of a rule that is typed above notes."""


@dataclass(frozen=True, slots=True)
class Found:
    """Pieces whose marks are those of notes, without the pieces that are these notes."""

    pieces: Sequence[Piece]
    notes: tuple[Note, ...] = ()


def with_typed_notes(pieces: Sequence[Piece]) -> Found:
    """Return the pieces of a file that has no notes of Word's with the notes that are typed."""
    lines = [line_of(piece, place) for place, piece in enumerate(pieces) if not _is_rule(piece)]
    certain = bracketed.with_certain_marks(slashed.with_certain_marks(lines))
    body, found = zone.separated([line for line in certain if line.text], None)
    body, notes = with_ids(body, found)
    if not notes or _is_among(notes.values(), body):
        return Found(pieces)
    texts = marked([line.text for line in body], notes.values())
    cited = {mark for text in texts for mark in markup.marks_in(text)}
    is_starred = any(set(note.mark) == {"*"} for note in notes.values())
    if not is_starred and not cited & notes.keys():
        return Found(pieces)
    marked_texts = dict(zip((line.place for line in body), texts, strict=True))
    kept = [
        _marked(piece, marked_texts.get(place), notes.keys())
        for place, piece in enumerate(pieces)
        if place in marked_texts or piece.rows
    ]
    return Found(kept, tuple(_notes(notes)))


def _is_among(notes: Iterable[zone.FoundNote], body: Sequence[Line]) -> bool:
    """Whether text follows what was taken for notes: then it is counted text itself."""
    first = min(note.place for note in notes)
    return any(line.place > first for line in body)


def _notes(notes: dict[str, zone.FoundNote]) -> Iterable[Note]:
    for name, note in notes.items():
        runs = inline.runs_of(note.text, lambda _mark: None)
        yield Note(id=name, mark=note.mark, runs=runs)


def line_of(piece: Piece, place: int, *, blanks: int = 1) -> Line:
    """Return a piece as a line with its styles; nothing of a table, in which marks are letters."""
    if piece.rows:
        return Line("", place=place, blanks=blanks)
    number = f"{piece.number} " if piece.number else ""
    text = number + "".join(map(_shown, piece.runs))
    return Line(text.strip(), place=place, blanks=blanks)


def _shown(run: Run) -> str:
    """Return the words of a run with their style and link as signs of ours."""
    if run.note:
        return f"{markup.MARK}{run.note}{markup.END}"
    words = markup.visible(run.text).replace("*", markup.STAR)
    if run.link and not set(words) & set("[]"):
        words = f"[{words}]({run.link})"
    if run.bold:
        words = f"{markup.BOLD}{words}{markup.LIGHT}"
    return f"{markup.ITALIC}{words}{markup.ROMAN}" if run.italic else words


def _is_rule(piece: Piece) -> bool:
    """Whether a piece is a rule above notes, typed as a row of signs."""
    text = piece.text.replace(" ", "")
    return len(text) >= _LONG and set(text) <= _RULE and not piece.rows


def _marked(piece: Piece, text: str | None, known: Iterable[str]) -> Piece:
    """Return a piece with the marks that its text was found to have."""
    if not text or not markup.marks_in(text):
        return piece
    words = text.removeprefix(piece.number).lstrip() if piece.number else text
    meant = {*known, *(run.note for run in piece.runs)}
    runs = inline.runs_of(words, lambda mark: mark if mark in meant else None)
    return replace(piece, runs=runs)
