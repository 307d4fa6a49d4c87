"""Notes as Word has them: which are counted by Word, and which keep their printed mark.

Word counts notes in the order of their references. A note whose printed mark is just that
number is Word's own and will follow when somebody adds one; any other mark (a star, a number out
of turn) is printed as it stands. A note that is cited again is a reference to the same note.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.writing.docx.fields import field
from drafter.writing.marks import is_star
from drafter.writing.markup import root, text, w

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.core.model import Run
    from drafter.writing.blocks import Block, Layout
    from drafter.writing.measures import PageSet

_MARK_GAP = 72
_FIGURE_WIDTH = 55
_STAR_WIDTH = 92
"""Twips: between a note's mark and its words, and of each character of the mark."""

HIDDEN_MARK = "\u200b"
"""The mark that a note with its own mark has for the word processor: a character of no width.

The printed mark stands beside it, in the text and at the note. LibreOffice would otherwise print
it twice at the note, and raise a star that belongs on the line. And on the first page's head,
where Word allows no notes, the star can stand alone, while its note hangs on the line below.
"""


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
        counted = mark == str(count + 1) and note_id not in layout.cover_notes
        count += counted
        again = times > 1
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


_REFERENCE = w("rPr", w("rStyle", val="FootnoteReference"))
"""The run properties of a reference that Word counts, or that nobody sees."""


def printed_mark(mark: str) -> str:
    """Return the run of a mark that is typed: a star on the line, a figure above it.

    It must not have the style of references: LibreOffice would take it for part of one.
    """
    if not mark:
        return ""
    light = w("b", val=0) + w("i", val=0)
    raised = "" if is_star(mark) else w("vertAlign", val="superscript")
    return w("r", w("rPr", light, raised), text(mark))


def first_reference(note: PlacedNote) -> str:
    """Return what puts a note at its place in the text."""
    if note.counted:
        return w("r", _REFERENCE, w("footnoteReference", id=note.number))
    return anchor(note) + printed_mark(note.mark)


def anchor(note: PlacedNote) -> str:
    """Return the place of a note whose mark is typed, without that mark."""
    reference = w("footnoteReference", customMarkFollows=1, id=note.number)
    return w("r", _REFERENCE, reference, text(HIDDEN_MARK))


def next_reference(note: PlacedNote) -> str:
    """Return a reference to a note that was cited before: the same note, the same mark."""
    if note.counted:
        return field(f"NOTEREF {note.bookmark} \\f \\h", note.mark, _REFERENCE)
    return w("hyperlink", printed_mark(note.mark), anchor=note.bookmark, history=1)


def note_markup(note: PlacedNote, words: str, *, bidirectional: str) -> str:
    """Return one note with its words; its mark ends shortly before them.

    Genuine files set the mark with a tab to the right; LibreOffice loses a tab before the mark.
    A hanging indent as wide as the mark puts it in the same place everywhere. It also loses the
    tab after a typed mark; hence the blank.
    """
    width = _STAR_WIDTH if is_star(note.mark) else _FIGURE_WIDTH
    hanging = w("ind", hanging=_MARK_GAP + width * len(note.mark)) if note.mark else ""
    counted = w("r", _REFERENCE, w("footnoteRef"))
    mark = counted if note.counted else printed_mark(note.mark) + w("r", text(" "))
    paragraph = w(
        "p",
        w("pPr", w("pStyle", val="FootnoteText"), bidirectional, hanging),
        mark,
        w("r", w("tab")),
        words,
    )
    return w("footnote", paragraph, id=note.number)


def notes_part(notes: Iterable[str], pages: PageSet, *, bidirectional: str) -> str:
    """Return the part of all notes, with the typed rule that stands above them."""
    separators = (
        w("footnote", _rule(kind, pages, bidirectional), type=kind, id=number)
        for kind, number in (("separator", -1), ("continuationSeparator", 0))
    )
    return root("footnotes", *separators, *notes)


def _rule(kind: str, pages: PageSet, bidirectional: str) -> str:
    """Return the typed rule; the United Nations does not use Word's.

    LibreOffice never prints it, but draws a rule of its own where it finds Word's. That one is
    there too, as hidden text, which Word does not print.
    """
    typed, left = pages.rule
    return w(
        "p",
        w("pPr", bidirectional, w("spacing", after=80), w("ind", left=left)),
        w("r", w("rPr", w("b"), w("sz", val=16), w("szCs", val=16)), text(typed)),
        w("r", w("rPr", w("vanish")), w(kind)),
    )
