"""Which note is which: of a stored draft, of our reading of its page, and of a colleague's file."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from drafter.core import edits
from drafter.core import notes as note_order
from drafter.core.changes.differences import similarity
from drafter.core.changes.revisions import without
from drafter.core.words import plain_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.changes.revisions import Marked
    from drafter.core.model import Document, Note

_SAME, _SAME_WORDS = 101.0, 100.0
_ALIKE = 50.0
"""How alike the words of two notes are, at least, if one became the other."""


class NotePairs:
    """Numbers for notes, the same for the same note in each of three texts.

    ``of_stored``, ``of_page`` and ``of_theirs`` are by the ids of each text; ``new_notes`` are
    the notes that only the colleague's file has, under ids that the draft does not use.
    """

    def __init__(self, stored: Document, page: Document, theirs: Marked) -> None:
        self._stored = {note.id: note for note in stored.notes}
        self._page = page
        self._theirs = theirs
        self.of_stored = {name: i for i, name in enumerate(note_order.marks(stored), 1)}
        mine = [(name, stored.note(name)) for name in self.of_stored]
        self.of_page = dict(_numbered(_in_order(page), [note for _, note in mine if note]))
        self.of_theirs = self._paired()
        self._ids = {number: name for name, number in self.of_stored.items()}
        self.new_notes = tuple(self._named_anew())

    def stored_id(self, their_id: str) -> str:
        """Return the draft's id of a note of the colleague's file."""
        return self._ids.get(self.of_theirs.get(their_id, 0), their_id)

    def changed(self) -> Iterator[tuple[Note, Note]]:
        """Yield the draft's notes whose words are others now, each with the colleague's."""
        page = {self.of_page.get(note.id, 0): note for note in self._page.notes}
        for note in self._theirs.document.notes:
            number = self.of_theirs.get(note.id, 0)
            read, mine = page.get(number), self._stored.get(self._ids.get(number, ""))
            if read and mine and (read.text, _looks(read)) != (note.text, _looks(note)):
                yield mine, note

    def _paired(self) -> dict[str, int]:
        """Return numbers for the colleague's notes: by their words as they were, then alike."""
        page = [note for note in _in_order(self._page) if note.id in self.of_page]
        theirs = [*_in_order(self._theirs.document), *self._theirs.struck_notes]
        changes = self._theirs.revisions
        before = {
            note.id: without(note.text, [one for one in changes if one.note == note.id])
            for note in theirs
        }
        found: dict[str, int] = {}
        for least in (_SAME, _SAME_WORDS, _ALIKE, 0.0):
            for note in theirs:
                free = [one for one in page if self.of_page[one.id] not in found.values()]
                if note.id in found or not free or (not least and len(page) != len(theirs)):
                    continue
                scores = [_alike(before[note.id], one.text) for one in free]
                best = max(scores)
                if best >= least:
                    found[note.id] = self.of_page[free[scores.index(best)].id]
        new = max((*self.of_stored.values(), *self.of_page.values()), default=0)
        left = (note.id for note in theirs if note.id not in found)
        return found | {name: new + i for i, name in enumerate(left, 1)}

    def _named_anew(self) -> Iterator[Note]:
        taken = set(self._stored)
        for note in (*self._theirs.document.notes, *self._theirs.struck_notes):
            number = self.of_theirs[note.id]
            if number not in self._ids:
                name = edits.fresh_id(taken, "n")
                taken.add(name)
                self._ids[number] = name
                yield replace(note, id=name, mark=None)


def _in_order(document: Document) -> list[Note]:
    found = (document.note(name) for name in note_order.marks(document))
    return [note for note in found if note is not None]


def _numbered(page: list[Note], stored: list[Note]) -> Iterator[tuple[str, int]]:
    """Yield numbers for the notes that our reader found on our page: by words, in order.

    What it takes for a note although the draft has none such gets a number beyond.
    """
    free = list(enumerate(stored, 1))
    beyond = count(len(stored) + 1)
    for note in page:
        words = plain_words(note.text)
        same = next((one for one in free if plain_words(one[1].text) == words), None)
        if same is not None:
            free.remove(same)
        yield note.id, same[0] if same else next(beyond)


def _alike(one: str, other: str) -> float:
    if one == other:
        return _SAME
    if plain_words(one) == plain_words(other):
        return _SAME_WORDS
    return min(similarity(one, other), _SAME_WORDS - 1)


def _looks(note: Note) -> list[tuple[str, bool, bool]]:
    return [(run.text, run.italic, run.bold) for run in note.runs]
