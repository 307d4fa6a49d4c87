"""One pass through a Word file: its parts, styles and notes, and what stands in the heads of pages.

Notes are counted as they are cited, so that a file is passed through once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.errors import ReadError
from drafter.reading.body.runs import tidied
from drafter.reading.docx.asides import drop_asides
from drafter.reading.docx.notes import Notes, noted_bookmarks
from drafter.reading.docx.review import Review
from drafter.reading.docx.running_heads import symbol_in
from drafter.reading.docx.styles import Styles
from drafter.reading.docx.text import Context, Text, explained_letters
from drafter.reading.docx.xml import attribute

if TYPE_CHECKING:
    from drafter.core.changes.revisions import Marked
    from drafter.core.model import Document, Note, Run
    from drafter.reading.docx.package import Package
    from drafter.reading.xml import Element

_CHANGES = ("{*}ins", "{*}del", "{*}moveFrom", "{*}moveTo", "{*}strike", "{*}dstrike")


class WordFile:
    """A Word file as far as it says something about a text.

    ``main`` is the root of its main part, without what Drafter put there that is no part of a
    draft; ``notes`` are those of Word's own.
    """

    def __init__(self, package: Package) -> None:
        """Take a file.

        Raises:
            ReadError: If it has no main part.
        """
        self._package = package
        self.main = _required(package)
        drop_asides(self.main)
        self.styles = Styles(self.first("styles"))
        self.notes = Notes([*package.related("footnotes"), *package.related("endnotes")])
        bookmarks = noted_bookmarks(self.main)
        letters = explained_letters(self.main, self.styles)
        self._contexts = {
            name: Context(self.styles, self.notes, bookmarks, package.targets(name), letters)
            for name in (package.main, *self._beside("footnotes", "endnotes", "header"))
        }

    def first(self, kind: str) -> Element | None:
        """Return the root of the first part of a kind, None without one."""
        return next(iter(self._package.related(kind)), None)

    def text(self) -> Text:
        """Return a reader of the paragraphs of the main part."""
        return Text(self._contexts[self._package.main])

    def all_notes(self) -> tuple[Note, ...]:
        """Return the notes that were cited so far."""
        return self.notes.all(self._note_words)

    def marked(self, document: Document) -> Marked:
        """Return a document that was read from this file with its changes and comments."""
        review = Review(self._contexts[self._package.main], self._package)
        return review.beside(document, self.main, self.header_part())

    def is_marked(self) -> bool:
        """Whether anybody has left tracked changes or comments."""
        parts = (*self.parts(), *self._package.related("endnotes"))
        changed = (next(root.iter(*_CHANGES), None) for root in parts if root is not None)
        return any(found is not None for found in changed) or any(
            len(root) for root in self._package.related("comments")
        )

    def parts(self) -> list[Element | None]:
        """Return what is printed: the head of the first page, the body, the notes."""
        return [self.header_part(), self.main, *self._package.related("footnotes")]

    def contents(self) -> list[bytes]:
        """Return the parts of ``parts`` as they lie in the file, and those of the comments."""
        names = [self._first_header(), self._package.main]
        names += self._beside("footnotes")
        names += [*self._beside("comments"), *self._beside("commentsExtended")]
        return [self._package.content(name) for name in names if name]

    def running_symbol(self) -> str | None:
        """Return the symbol that stands in the heads and feet of pages, None without one."""
        return symbol_in([*self._package.related("header"), *self._package.related("footer")])

    def header_part(self) -> Element | None:
        """Return the root of the first page's header, None without one."""
        found = self._first_header()
        return self._package.part(found) if found else None

    def header(self) -> list[tuple[Run, ...]]:
        """Return the lines of the first page's header, which holds the masthead."""
        root = self.header_part()
        if root is None:
            return []
        text = Text(self._contexts[self._first_header()])
        return [tidied(text.runs(line)) for line in root.iter("{*}p")]

    def _first_header(self) -> str:
        """Return the name of the part that is the first page's header, empty without one."""
        targets = self._package.targets(self._package.main)
        for reference in self.main.iter("{*}headerReference"):
            target = targets.get(attribute(reference, "id"))
            if attribute(reference, "type") == "first" and target and target.name in self._contexts:
                return target.name
        return ""

    def _note_words(self, kind: str, paragraph: Element) -> list[Run]:
        name = next(iter(self._beside(f"{kind}s")), self._package.main)
        return Text(self._contexts[name]).runs(paragraph)

    def _beside(self, *kinds: str) -> list[str]:
        """Return the names of the parts of some kinds that the main part points to."""
        targets = self._package.targets(self._package.main).values()
        return [target.name for target in targets if target.kind in kinds and not target.external]


def _required(package: Package) -> Element:
    root = package.part(package.main)
    if root is None:
        message = "This Word file has no text in it."
        raise ReadError(message, hint="Open it in Word, save it again, and try once more.")
    return root
