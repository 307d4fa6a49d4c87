"""Resolutions cited in running text by number: "its resolution 70/1 of 25 September 2015".

The words before the number say whose it is; "its resolution" is the speaking organ's own.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from drafter.core import bodies, edits, symbols
from drafter.core.model import Note, Run, merged
from drafter.core.runs import cut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.model import Document, Paragraph
    from drafter.core.symbols import Symbol

_ORGANS = "|".join(re.escape(name) for name in bodies.RESOLUTIONS)
_NUMBER = (
    r"(?:(?:S-|ES-)?\d{1,4}/\d{1,3}(?:\s?[A-Z](?=\W|$))?"
    r"|\d{1,4}(?:\s[A-Z])?\s\((?:(?:ES-|S-)?[IVXLC]+|(?:19|20)\d\d)\))"
)
_CITED = re.compile(
    rf"\b(?:(?P<organ>{_ORGANS})\s+)?resolution\s+(?P<number>{_NUMBER})"
    r"(?P<date>,?\s+of\s+\d{1,2}\s+[A-Z][a-z]+\s+\d{4})?",
)


class Citation(NamedTuple):
    """A resolution cited by number; ``start`` to ``end`` are the code points of its words.

    ``end`` leaves out the date, behind which ``until`` lies.
    """

    symbol: Symbol
    start: int
    end: int
    until: int


def citations(text: str, organ: str | None) -> Iterator[Citation]:
    """Yield the resolutions that a text cites, in order; ``organ`` is the one that speaks."""
    for found in _CITED.finditer(text):
        symbol = symbols.of_resolution(found["number"], found["organ"] or organ)
        if symbol is not None:
            yield Citation(symbol, found.start(), found.end("number"), found.end())


def note_on(citation: Citation, text: str) -> str:
    """Return the words of a note that names a cited resolution: "Resolution 70/1."."""
    words = text[citation.start : citation.end]
    return f"{words[:1].upper()}{words[1:]}."


def is_linked(paragraph: Paragraph, citation: Citation) -> bool:
    """Whether the words of a citation have a link."""
    inside = cut(cut(paragraph.runs, citation.end)[0], citation.start)[1]
    return any(run.link for run in inside)


def is_noted(paragraph: Paragraph, citation: Citation) -> bool:
    """Whether a note stands behind a citation, its date or the sign behind that."""
    before, after = cut(paragraph.runs, _mark_at(paragraph.text, citation))
    passed = cut(before, citation.end - 1)[1]
    return any(run.note for run in (*passed, *after[:1]))


def with_link_and_note(document: Document, index: int, citation: Citation) -> Document:
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
        notes = (*notes, Note(id=name, runs=(Run(note_on(citation, here.text)),)))
        before, after = cut(runs, _mark_at(here.text, citation))
        runs = (*before, Run(note=name), *after)
    changed = replace(here, runs=merged(tuple(runs)))
    return edits.with_slice(replace(document, notes=notes), index, index + 1, (changed,))


def _mark_at(text: str, citation: Citation) -> int:
    """Return where the mark of a note stands: behind the date, and the sign behind it."""
    return citation.until + (1 if text[citation.until : citation.until + 1] in {",", ";"} else 0)
