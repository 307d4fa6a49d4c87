"""Notes as Word has them: which are counted by Word, and which keep their printed mark.

Word counts notes in the order of their references. A note whose printed mark is just that
number is Word's own and will follow when somebody adds one; any other mark (a star, a number out
of turn) is printed as it stands. A note that is cited again is a reference to the same note.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.writing.markup import root, text, w

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.core.model import Run
    from drafter.writing.blocks import Block, Layout

RULE = "_" * 18
"""The typed rule above the notes; the United Nations does not use Word's."""

HIDDEN_MARK = "\u200b"
"""The mark of a note on the first page's head, where Word allows no notes: the star is printed
there, and the note hangs on this character of no width in the first line below."""


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note at its place in the file."""

    number: int
    """Word's own id of it, from 1."""
    mark: str
    counted: bool
    """Whether Word's count gives its mark."""
    cited_again: bool
    runs: tuple[Run, ...]

    @property
    def bookmark(self) -> str:
        """The name of the place of its first reference."""
        return f"_Ref{self.number:08d}"


def placed_notes(layout: Layout) -> dict[str, PlacedNote]:
    """Return the notes that the text refers to, by id, in the order of the file."""
    known = {note.id: (mark, note) for mark, note in layout.notes}
    cited = Counter(note_id for note_id in references(layout) if note_id in known)
    placed: dict[str, PlacedNote] = {}
    count = 0
    for number, (note_id, times) in enumerate(cited.items(), start=1):
        mark, note = known[note_id]
        counted = mark == str(count + 1)
        count += counted
        again = times > 1 and note_id not in layout.cover_notes
        placed[note_id] = PlacedNote(number, mark, counted, again, note.runs)
    return placed


def references(layout: Layout) -> Iterator[str]:
    """Yield the ids of notes in the order in which the file refers to them."""
    if layout.blocks:
        yield from layout.cover_notes
    for block in layout.blocks:
        yield from _in_block(block)


def _in_block(block: Block) -> Iterator[str]:
    cells: Iterable[Sequence[Run]] = (cell for row in block.rows for cell in row)
    for runs in (block.runs, *cells):
        yield from (run.note for run in runs if run.note)


def is_star(mark: str) -> bool:
    """Whether a mark is of stars or daggers, which stand on the line; numbers stand above it."""
    return bool(mark) and all(sign in "*†‡§" for sign in mark)


def mark_properties(mark: str) -> str:
    """Return the run properties of a note's mark."""
    style = w("rStyle", val="FootnoteReference")
    if not is_star(mark):
        return w("rPr", style)
    return w("rPr", style, w("b", val=0), w("i", val=0), w("vertAlign", val="baseline"))


def first_reference(note: PlacedNote, *, mark: str | None = None) -> str:
    """Return the run that puts a note at its place; ``mark`` is printed instead of its own."""
    if note.counted:
        reference = w("footnoteReference", id=note.number)
    else:
        reference = w("footnoteReference", customMarkFollows=1, id=note.number)
        reference += text(note.mark if mark is None else mark)
    return w("r", mark_properties(note.mark), reference)


def note_markup(note: PlacedNote, words: str, *, bidirectional: str) -> str:
    """Return one note with its words; its mark is right-aligned before them."""
    mark = w("footnoteRef") if note.counted else text(note.mark)
    tab = w("r", w("tab"))
    paragraph = w(
        "p",
        w("pPr", w("pStyle", val="FootnoteText"), bidirectional),
        tab,
        w("r", mark_properties(note.mark), mark),
        tab,
        words,
    )
    return w("footnote", paragraph, id=note.number)


def notes_part(notes: Iterable[str], *, bidirectional: str) -> str:
    """Return the part of all notes, with the typed rule that stands above them."""
    rule = w(
        "p",
        w("pPr", bidirectional, w("spacing", after=80), w("ind", left=792)),
        w("r", w("rPr", w("b"), w("sz", val=16), w("szCs", val=16)), text(RULE)),
    )
    separators = (
        w("footnote", rule, type="separator", id=-1),
        w("footnote", rule, type="continuationSeparator", id=0),
    )
    return root("footnotes", *separators, *notes)
