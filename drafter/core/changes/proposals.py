"""What colleagues changed in a draft, change by change, to be taken or left.

Leaving all changes gives the stored draft, taking all gives what the colleague's file says; each
can be decided for itself, because a change is a row of signs that are in one of the two texts.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from drafter.core import notes as note_order
from drafter.core.changes import margin, tape
from drafter.core.model import Comment, Document, Note, Paragraph

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from drafter.core.changes.margin import Act, Said
    from drafter.core.changes.weaving import Hand, Strand


class Kind(StrEnum):
    """What a change does."""

    WORDS = "words"
    """Words within a paragraph came, went, or took the place of others."""
    LOOK = "look"
    """The same words in italics, bold or roman."""
    ADDED = "added"
    """A whole paragraph came."""
    REMOVED = "removed"
    """A whole paragraph went."""
    MOVED = "moved"
    SPLIT = "split"
    JOINED = "joined"
    SHAPE = "shape"
    """A paragraph became another part, or stands at another level."""
    TABLE = "table"
    NOTE = "note"
    MASTHEAD = "masthead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One change: whose it is, where it stands, and what it says before and after.

    ``paragraph`` is the id of the stored paragraph that it stands in, or after; None before the
    first. ``lead`` and ``tail`` are the stored words of its paragraph round the change.
    For a change of the masthead ``field`` is its name, for one of a note the note's id.
    """

    number: int
    kind: Kind
    hand: Hand
    before: str = ""
    after: str = ""
    lead: str = ""
    tail: str = ""
    paragraph: str | None = None
    field: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What was done to a comment: made, removed, reworded or dealt with.

    ``comment`` is the file's, at its place in the stored draft; of one that was removed, the
    draft's.
    """

    number: int
    act: Act
    comment: Comment


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposals:
    """A stored draft, all that was done to its file elsewhere, and how any choice comes out.

    ``strands`` are all signs of both texts, each with the number of the change that it belongs
    to, -1 for what both have. ``masthead`` has the new values of its fields, and ``note_changes``
    the notes as they would be, both by the number of the change. ``margin`` are all comments of
    both, and ``remarks`` those among them to which something was done.
    """

    stored: Document
    items: tuple[Proposal, ...] = ()
    remarks: tuple[Remark, ...] = ()
    strands: tuple[tuple[Strand, int], ...] = ()
    new_notes: tuple[Note, ...] = ()
    masthead: Mapping[int, Any] = field(default_factory=dict[int, Any])
    note_changes: Mapping[int, Note] = field(default_factory=dict[int, Note])
    margin: tuple[Said, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was changed, in the text or in its margin."""
        return not (self.items or self.remarks)

    @property
    def numbers(self) -> frozenset[int]:
        """The numbers of all changes."""
        changes = {item.number for item in self.items}
        return frozenset(changes | {remark.number for remark in self.remarks})

    def result(self, taken: Collection[int]) -> Document:
        """Return the draft with some changes taken, by their numbers, and the others left."""
        document = self._with_fields(taken)
        if any(number in taken for _, number in self.strands):
            body = tape.paragraphs(self._pieces(taken), self.stored.paragraphs)
            document = replace(document, paragraphs=_told_apart(body))
            document = replace(document, notes=tuple(self._notes(document)))
        if not self.margin:
            return document
        return replace(document, comments=margin.chosen(self.margin, self.strands, document, taken))

    def _pieces(self, taken: Collection[int]) -> Iterator[tape.Piece]:
        for strand, number in self.strands:
            pieces = strand.new if number in taken else strand.old
            yield from pieces or ()

    def _with_fields(self, taken: Collection[int]) -> Document:
        """Return the stored draft with the changes of its masthead and its notes."""
        fields = {
            item.field: self.masthead[item.number]
            for item in self.items
            if item.number in self.masthead and item.number in taken
        }
        changed = {note.id: note for number, note in self.note_changes.items() if number in taken}
        return replace(
            self.stored,
            masthead=replace(self.stored.masthead, **fields),
            notes=tuple(changed.get(note.id, note) for note in self.stored.notes),
        )

    def _notes(self, document: Document) -> Iterator[Note]:
        """Yield the notes that are cited now, or were never cited."""
        cited = set(note_order.references(document))
        before = set(note_order.references(self.stored))
        yield from (one for one in document.notes if one.id in cited or one.id not in before)
        known = {one.id for one in document.notes}
        yield from (one for one in self.new_notes if one.id in cited and one.id not in known)


def _told_apart(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """Return paragraphs of which none has the id of an earlier one."""
    seen: set[str] = set()
    found: list[Paragraph] = []
    for paragraph in paragraphs:
        name, times = paragraph.id, 1
        while name in seen:
            times += 1
            name = f"{paragraph.id}-{times}"
        seen.add(name)
        found.append(paragraph if name == paragraph.id else replace(paragraph, id=name))
    return tuple(found)
