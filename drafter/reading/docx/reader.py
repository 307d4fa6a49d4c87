"""Word files: our own, whole, and those of others by their words, styles and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.changes.revisions import Edited, Marked
from drafter.reading.docx.document import document_of
from drafter.reading.docx.file import WordFile
from drafter.reading.docx.hidden import hidden_draft, printed_words, written_pages
from drafter.reading.docx.package import Package
from drafter.reading.doubts import doubted
from drafter.reading.same_words import says_the_same

if TYPE_CHECKING:
    from drafter.core.model import Document
    from drafter.reading.docx.hidden import Hidden


def read_docx(data: bytes) -> Document:
    """Return the document that a Word file holds.

    A file of Drafter's own comes back as the draft it was, unless somebody changed its words.
    Tracked changes are read as accepted.

    Raises:
        ReadError: If it is no Word file, is damaged or protected, or holds no text.
    """
    package = Package(data)
    return _read(package, WordFile(package))


def read_marked(data: bytes) -> Marked:
    """Return what ``read_docx`` does, with the tracked changes and comments of the file.

    Raises:
        ReadError: As ``read_docx`` does.
    """
    package = Package(data)
    file = WordFile(package)
    document = _read(package, file)
    return file.marked(document) if file.is_marked() else Marked(document=document)


def read_page(data: bytes) -> Marked:
    """Return what a file says by its words alone, whatever draft it carries.

    Raises:
        ReadError: As ``read_docx`` does.
    """
    file = WordFile(Package(data))
    return file.marked(document_of(file))


def read_edited(data: bytes) -> Edited:
    """Return the draft that a file carries, and beside it what the page says now.

    Raises:
        ReadError: As ``read_docx`` does.
    """
    package = Package(data)
    file = WordFile(package)
    hidden = hidden_draft(package)
    if hidden is not None and hidden.pages == written_pages(file.contents()):
        return Edited(hidden.draft, Marked(document=hidden.draft), is_untouched=True)
    return Edited(hidden.draft if hidden else None, file.marked(document_of(file)))


def carries_draft(data: bytes) -> bool:
    """Whether a Word file is one of Drafter's own, with the draft in its hidden part.

    Raises:
        ReadError: If it is no Word file or is damaged.
    """
    return hidden_draft(Package(data)) is not None


def _read(package: Package, file: WordFile) -> Document:
    hidden = hidden_draft(package)
    if hidden is not None and _is_as_written(hidden, file):
        return hidden.draft
    found = document_of(file)
    if hidden is not None and says_the_same(hidden.draft, found):
        return hidden.draft
    return found if hidden else doubted(found)


def _is_as_written(hidden: Hidden, file: WordFile) -> bool:
    """Whether nobody has saved a file since; earlier drafts told it by their words alone."""
    if hidden.pages:
        return hidden.pages == written_pages(file.contents())
    return hidden.words == printed_words(file.parts())
