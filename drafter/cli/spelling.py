"""The command that checks the spelling of a file."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from drafter import reading
from drafter.cli.places import chosen_corpus
from drafter.core import notes as note_order
from drafter.core.numbering import places
from drafter.services import own_words
from drafter.services.places import user_places
from drafter.services.spelling import Proofreader

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from drafter.cli.console import Console
    from drafter.core.model import Document
    from drafter.services.spelling import Spelling
    from drafter.spelling import Misspelling

_INDENT = 10


@dataclass(frozen=True, slots=True)
class _Row:
    """A misspelled word, where it stands ("OP3", "Note 4"), and what may have been meant."""

    where: str
    paragraph: str | None
    note: str | None
    found: Misspelling
    near: tuple[str, ...]


def spell(arguments: argparse.Namespace, console: Console) -> int:
    """Print the misspelled words of a file."""
    document = reading.read(arguments.file)
    own = own_words.load(user_places().own_words)
    with ExitStack() as open_ones:
        corpus = open_ones.enter_context(chosen_corpus(arguments))
        reader = Proofreader(lambda: corpus)
        spelling = reader.check(document, own)
        rows = tuple(_rows(document, spelling, reader))
    if arguments.json:
        console.json(_json(spelling, rows))
    elif not spelling.is_checked:
        console.line(f"There is no dictionary for the language of this text ({spelling.language}).")
    else:
        for row in rows:
            console.paragraph(_said(row), label=row.where, indent=_INDENT)
        count = len(rows)
        console.line(f"{count} word{'' if count == 1 else 's'} to look at.")
    return 0


def _rows(document: Document, spelling: Spelling, reader: Proofreader) -> Iterator[_Row]:
    """Yield the misspelled words in the order of the text, those of the notes after it."""
    near: dict[str, tuple[str, ...]] = {}

    def row(where: str, paragraph: str | None, note: str | None, found: Misspelling) -> _Row:
        if found.word not in near:
            near[found.word] = reader.near(document.language, found)
        return _Row(where, paragraph, note, found, near[found.word])

    labelled = zip(document.paragraphs, places(document.paragraphs), strict=True)
    for one, place in labelled:
        for found in spelling.paragraphs.get(one.id, ()):
            yield row(place.label or "Text", one.id, None, found)
    for note_id, mark in note_order.marks(document).items():
        for found in spelling.notes.get(note_id, ()):
            yield row(f"Note {mark}", None, mark, found)


def _said(row: _Row) -> str:
    meant = ", ".join(row.near) or "no word is near"
    why = f" ({row.found.authority})" if row.found.authority else ""
    return f"{row.found.word}: {meant}{why}"


def _json(spelling: Spelling, rows: tuple[_Row, ...]) -> dict[str, Any]:
    return {
        "language": spelling.language,
        "checked": spelling.is_checked,
        "misspellings": [
            {
                "paragraph": row.where if row.paragraph else None,
                "id": row.paragraph,
                "note": row.note,
                "start": row.found.start,
                "end": row.found.end,
                "word": row.found.word,
                "kind": str(row.found.kind),
                "form": row.found.form or None,
                "authority": row.found.authority or None,
                "suggestions": list(row.near),
            }
            for row in rows
        ],
    }
