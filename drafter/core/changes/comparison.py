"""Two documents side by side: what became of every paragraph, and which words differ."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING

from drafter.core.changes.alignment import Link, aligned
from drafter.core.changes.differences import Op, differences
from drafter.core.masthead import sponsors
from drafter.core.model import Masthead, Paragraph, Part
from drafter.core.notes import marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.core.changes.differences import Change
    from drafter.core.model import Document

_NOT_PRINTED = frozenset({"session_number", "marks"})
"""Fields of a masthead that follow from others, or say nothing themselves."""
BOUNDARY = "\n"
"""What stands between the paragraphs of a split or merged row in its changes."""


class Kind(StrEnum):
    """What became of a paragraph."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    """It stands elsewhere among its neighbours, and may have changed as well."""
    SPLIT = "split"
    MERGED = "merged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One paragraph in both texts, or the several that it was split into or merged from.

    ``old`` and ``new`` are places in the bodies of the two documents, from 0. All ``changes``
    but the insertions give the old text, all but the deletions the new one; the paragraphs of a
    side are separated by ``BOUNDARY``.
    """

    kind: Kind
    old: tuple[int, ...]
    new: tuple[int, ...]
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of the masthead that is not the same in both documents; empty where it lacks."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """All that differs between two documents, and all that does not.

    ``rows`` are the paragraphs and ``notes`` the notes by their marks, both in the order of the
    new document; what is gone stands where it stood, before what came in its place. Everything
    of either document is in one row.
    """

    rows: tuple[Row, ...]
    notes: tuple[Row, ...]
    masthead: tuple[FieldChange, ...]

    @property
    def is_same(self) -> bool:
        """Whether the two documents say the same throughout."""
        kept = all(row.kind is Kind.SAME for row in (*self.rows, *self.notes))
        return kept and not self.masthead


def compared(old: Document, new: Document, *, lenient: bool = False) -> Comparison:
    """Return what became of every paragraph, note and masthead line of the old document.

    ``lenient`` is for the eye: kinds of hyphens, quotes and blanks count as the same, which differ
    between the forms of one text; unchanged stretches are then as in the new document.
    """
    return Comparison(
        rows=rows(old.paragraphs, new.paragraphs, lenient=lenient),
        notes=rows(notes_in_order(old), notes_in_order(new), lenient=lenient),
        masthead=tuple(_fields(old.masthead, new.masthead)),
    )


def rows(
    old: Sequence[Paragraph], new: Sequence[Paragraph], *, lenient: bool = False
) -> tuple[Row, ...]:
    """Return what became of some paragraphs."""
    old_texts = [paragraph.text for paragraph in old]
    new_texts = [paragraph.text for paragraph in new]
    ordered = in_order(aligned(old, new), len(old), len(new))
    return tuple(_row(link, old_texts, new_texts, lenient=lenient) for link in ordered)


def notes_in_order(document: Document) -> list[Paragraph]:
    """Return the notes in the order of their marks, as paragraphs with the marks as numbers."""
    known = {note.id: note for note in document.notes}
    return [
        Paragraph(id=identity, part=Part.TEXT, number=mark, runs=known[identity].runs)
        for identity, mark in marks(document).items()
    ]


def _fields(old: Masthead, new: Masthead) -> Iterator[FieldChange]:
    for field in fields(Masthead):
        if field.name not in _NOT_PRINTED:
            before = _printed(getattr(old, field.name))
            after = _printed(getattr(new, field.name))
            if before != after:
                yield FieldChange(field.name, before, after)


def _printed(value: str | tuple[str, ...] | None) -> str:
    return sponsors.printed(value) if isinstance(value, tuple) else value or ""


def in_order(links: Sequence[Link], old: int, new: int) -> Iterator[Link]:
    """Yield links in the order of the new text, with those of what is gone and what was added.

    Args:
        links: What belongs together, in the order of the new text.
        old: How many paragraphs the old text has.
        new: How many the new one has.
    """
    linked = {place for link in links for place in link.old}
    kept = sorted(link.old[0] for link in links if link.old and not link.is_moved)
    starts = {link.new[0]: link for link in links}
    inside = {place for link in links for place in link.new[1:]}
    ends = iter((*kept, old))
    yield from _gone(range(next(ends)), linked)
    for place in range(new):
        link = starts.get(place)
        if link:
            yield link
            if not link.is_moved:
                yield from _gone(range(link.old[-1] + 1, next(ends)), linked)
        elif place not in inside:
            yield Link((), (place,))


def _gone(places: Iterable[int], linked: set[int]) -> Iterator[Link]:
    return (Link((place,), ()) for place in places if place not in linked)


def _row(link: Link, old_texts: Sequence[str], new_texts: Sequence[str], *, lenient: bool) -> Row:
    old = BOUNDARY.join(old_texts[place] for place in link.old)
    new = BOUNDARY.join(new_texts[place] for place in link.new)
    changes = differences(old, new, lenient=lenient)
    kind = _kind(link, is_same=all(change.op is Op.EQUAL for change in changes))
    return Row(kind=kind, old=link.old, new=link.new, changes=changes)


def _kind(link: Link, *, is_same: bool) -> Kind:
    if not link.old:
        return Kind.ADDED
    if not link.new:
        return Kind.REMOVED
    if len(link.new) > 1:
        return Kind.SPLIT
    if len(link.old) > 1:
        return Kind.MERGED
    if link.is_moved:
        return Kind.MOVED
    return Kind.SAME if is_same else Kind.CHANGED
