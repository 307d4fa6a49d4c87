"""Putting other words where words were found, with styles and notes kept."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.core.errors import DrafterError
from drafter.core.finding import Match, matches, pattern_of, text_at
from drafter.core.model import Note, Run, merged

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.core.finding import Query
    from drafter.core.model import Document, Paragraph

_Key = tuple[str, str]
"""Which text: the paragraph and the note of its places; only one of them is not empty."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Other words for one place: what stands there, and what would."""

    place: Match
    old: str
    new: str


def proposals(document: Document, query: Query, text: str) -> tuple[Proposal, ...]:
    r"""Return what replacing all would do, place by place.

    With a regular expression ``\1`` and ``\\g<name>`` stand for its groups.

    Raises:
        DrafterError: If the expression, or what it is to be replaced by, cannot be understood.
    """
    pattern = pattern_of(query) if query.words else None
    found: list[Proposal] = []
    for place in matches(document, query):
        said = text_at(document, place)
        new = text
        if pattern is not None and query.is_pattern:
            new = _expanded(pattern, said, place, text)
        found.append(Proposal(place, said[place.start : place.end], new))
    return tuple(found)


def applied(document: Document, chosen: Iterable[Proposal]) -> Document:
    """Return the draft with the chosen words in place, in the style of what stood there.

    Marks of notes that stood among the words come after the new ones.
    """
    by_text: dict[_Key, list[Proposal]] = {}
    for one in chosen:
        key = ("", one.place.note) if one.place.note else (one.place.paragraph, "")
        by_text.setdefault(key, []).append(one)
    return replace(
        document,
        paragraphs=tuple(
            _in_paragraph(paragraph, by_text[paragraph.id, ""])
            if (paragraph.id, "") in by_text
            else paragraph
            for paragraph in document.paragraphs
        ),
        notes=tuple(
            Note(id=note.id, runs=_in_runs(note.runs, by_text["", note.id]), mark=note.mark)
            if ("", note.id) in by_text
            else note
            for note in document.notes
        ),
    )


def replaced(document: Document, places: Iterable[Match], text: str) -> Document:
    """Return the draft with the same words in some places."""
    return applied(document, [Proposal(place, "", text) for place in places])


def _expanded(pattern: re.Pattern[str], said: str, place: Match, text: str) -> str:
    """Return the replacement with the groups of a match in it."""
    match = pattern.search(said, place.start)
    try:
        return match.expand(text) if match else text
    except (re.error, IndexError) as error:
        message = f"What is to be put there cannot be understood: {error}."
        raise DrafterError(
            message, hint=r"Write \1 for the first group of the expression, and \\ for a backslash."
        ) from error


def _in_paragraph(paragraph: Paragraph, chosen: Sequence[Proposal]) -> Paragraph:
    if paragraph.rows:
        return replace(paragraph, rows=_in_rows(paragraph.rows, chosen))
    return replace(paragraph, runs=_in_runs(paragraph.runs, chosen))


def _in_rows(
    rows: tuple[tuple[tuple[Run, ...], ...], ...], chosen: Sequence[Proposal]
) -> tuple[tuple[tuple[Run, ...], ...], ...]:
    """Replace in the cells of a table; a place that reaches over several cells is left alone."""
    offset = 0
    changed: list[tuple[tuple[Run, ...], ...]] = []
    for row in rows:
        cells: list[tuple[Run, ...]] = []
        for cell in row:
            end = offset + sum(len(run.text) for run in cell)
            inside = [
                replace(one, place=one.place._replace(
                    start=one.place.start - offset, end=one.place.end - offset))
                for one in chosen
                if offset <= one.place.start and one.place.end <= end
            ]  # fmt: skip
            cells.append(_in_runs(cell, inside))
            offset = end + 1
        changed.append(tuple(cells))
    return tuple(changed)


def _in_runs(runs: tuple[Run, ...], chosen: Sequence[Proposal]) -> tuple[Run, ...]:
    for one in sorted(chosen, key=_place, reverse=True):
        runs = tuple(_with_words(runs, one.place.start, one.place.end, one.new))
    return merged(runs)


def _place(one: Proposal) -> tuple[int, int]:
    return one.place.start, one.place.end


def _with_words(runs: tuple[Run, ...], start: int, end: int, text: str) -> Iterator[Run]:
    """Yield the runs with ``text`` in place of the code points from ``start`` to ``end``."""
    position, is_put = 0, False
    for run in runs:
        first, position = position, position + len(run.text)
        if run.note or position <= start or first >= end:
            yield run
            continue
        yield replace(run, text=run.text[: max(0, start - first)])
        if not is_put:
            yield replace(run, text=text)
            is_put = True
        yield replace(run, text=run.text[end - first :] if position > end else "")
