"""Links and notes on resolutions that running text cites by number."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core import edits
from drafter.core.model import Note, Run, merged
from drafter.core.runs import cut

if TYPE_CHECKING:
    from drafter.core.citation_grammar import Cited
    from drafter.core.model import Document, Paragraph


def note_on(citation: Cited) -> str:
    """Return the words of a note that names a cited resolution: "Resolution 70/1."."""
    return f"{citation.name}."


def is_linked(paragraph: Paragraph, citation: Cited) -> bool:
    """Whether the words of a citation have a link."""
    inside = cut(cut(paragraph.runs, citation.end)[0], citation.start)[1]
    return any(run.link for run in inside)


def is_noted(paragraph: Paragraph, citation: Cited) -> bool:
    """Whether a note stands behind a citation, its date or the sign behind that."""
    before, after = cut(paragraph.runs, _mark_at(paragraph.text, citation))
    passed = cut(before, citation.end - 1)[1]
    return any(run.note for run in (*passed, *after[:1]))


def with_link_and_note(document: Document, index: int, citation: Cited) -> Document:
    """Return the document with a citation linked to what it cites, and a note that names it.

    What it has already stays.
    """
    here = document.paragraphs[index]
    runs = here.runs
    if not is_linked(here, citation):
        start, rest = cut(runs, citation.start)
        words, end = cut(rest, citation.end - citation.start)
        linked = (replace(run, link=str(citation.symbol)) if run.text else run for run in words)
        runs = (*start, *linked, *end)
    notes = document.notes
    if not is_noted(here, citation):
        name = edits.fresh_id((note.id for note in notes), "n")
        notes = (*notes, Note(id=name, runs=(Run(note_on(citation)),)))
        before, after = cut(runs, _mark_at(here.text, citation))
        runs = (*before, Run(note=name), *after)
    changed = replace(here, runs=merged(tuple(runs)))
    return edits.with_slice(replace(document, notes=notes), index, index + 1, (changed,))


def _mark_at(text: str, citation: Cited) -> int:
    """Return where the mark of a note stands: behind the date, and the sign behind it."""
    return citation.until + (1 if text[citation.until : citation.until + 1] in {",", ";"} else 0)
