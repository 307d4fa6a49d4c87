"""What others did to a Word file, laid beside the document that was read from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.changes.revisions import Marked, Revision
from drafter.core.model import Note, Run
from drafter.core.notes import marks
from drafter.reading.body.runs import tidied
from drafter.reading.docx.changes import lines_of
from drafter.reading.docx.comments import comments_of
from drafter.reading.docx.notes import Notes
from drafter.reading.docx.revisions import placed, revisions_of
from drafter.reading.notes.unique import unique

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafter.core.model import Document
    from drafter.reading.docx.changes import Line
    from drafter.reading.docx.package import Package
    from drafter.reading.docx.revisions import Placed
    from drafter.reading.docx.text import Context
    from drafter.reading.xml import Element


class Review:
    """The changes and comments of one file."""

    def __init__(self, context: Context, package: Package) -> None:
        """Take a file.

        Args:
            context: What the words of the main part refer to.
            package: The file.
        """
        self._package = package
        self._roots = [*package.related("footnotes"), *package.related("endnotes")]
        self._notes = Notes(self._roots)
        self._context = replace(context, notes=self._notes)

    def beside(self, document: Document, main: Element, header: Element | None) -> Marked:
        """Return a document with what was done to the file that it was read from."""
        names = [paragraph.id for paragraph in document.paragraphs]
        texts = [paragraph.text for paragraph in document.paragraphs]
        tables = {number for number, one in enumerate(document.paragraphs) if one.rows}
        body = placed(lines_of(main, self._context), texts, tables)
        cited = marks(document)
        known = {note.id: note for note in document.notes}
        note_texts = [known[name].text for name in cited]
        noted = {key: placed(lines, note_texts) for key, lines in self._note_lines()}
        ids = dict(self._ids(noted, list(cited)))
        struck = self._struck_notes(noted, ids, set(known))
        head = placed(lines_of(header, self._context), ()) if header is not None else []
        note_lines = [line for lines in noted.values() for line in lines]
        revisions = [
            *revisions_of(head, names, ()),
            *revisions_of(body, names, texts),
            *revisions_of(note_lines, list(cited), note_texts, of_notes=True),
        ]
        return Marked(
            document=document,
            revisions=tuple(_renamed(revision, ids) for revision in revisions),
            comments=comments_of(
                self._package.related("comments"),
                self._package.related("commentsExtended"),
                body, names, texts,
            ),
            struck_notes=struck,
            anchors=tuple(_anchors(body, names)),
        )  # fmt: skip

    def _note_lines(self) -> Iterator[tuple[str, list[Line]]]:
        """Yield the lines of every note that the body cites, in order, by the note's id here."""
        for name, element in self._notes.cited():
            yield name, lines_of(element, self._context)

    @staticmethod
    def _ids(noted: dict[str, list[Placed]], cited: list[str]) -> Iterator[tuple[str, str]]:
        """Yield which note of the document is which of the file."""
        for name, lines in noted.items():
            spots = (sign.spot for line in lines for sign in line.signs if sign.spot)
            spot = next(spots, None)
            if spot is not None:
                yield name, cited[spot.text]

    def _struck_notes(
        self, noted: dict[str, list[Placed]], ids: dict[str, str], taken: set[str]
    ) -> tuple[Note, ...]:
        """Return the notes that the document has lost; they are given ids of their own."""
        found: list[Note] = []
        for name, lines in noted.items():
            if name not in ids:
                ids[name] = unique(name, taken)
                taken.add(ids[name])
                runs = [run for one in lines for s in one.line.stretches for run in s.runs]
                found.append(Note(id=ids[name], runs=tidied(run for run in runs if not run.note)))
        return tuple(found)


def _renamed(revision: Revision, ids: dict[str, str]) -> Revision:
    """Return a change whose struck notes have the document's ids."""
    if not any(run.note for run in revision.runs):
        return revision
    runs = (
        Run(note=ids[run.note]) if run.note else run
        for run in revision.runs
        if not run.note or run.note in ids
    )
    return replace(revision, runs=tuple(runs))


def _anchors(lines: Iterable[Placed], names: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the bookmarks of the body with the paragraphs that they begin in."""
    waiting: list[str] = []
    for one in lines:
        waiting += one.line.bookmarks
        spot = next((sign.spot for sign in one.signs if sign.spot), None)
        if spot is not None:
            yield from ((names[spot.text], name) for name in waiting)
            waiting = []
