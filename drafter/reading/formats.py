"""The kinds of files that Drafter reads, by the ends of their names."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from drafter.core.changes.revisions import Edited, Marked
from drafter.core.errors import ReadError
from drafter.reading import office
from drafter.reading.akn.reader import read_akn
from drafter.reading.docx.reader import carries_draft, read_docx, read_edited, read_marked
from drafter.reading.drafts import read_draft
from drafter.reading.html.reader import read_html
from drafter.reading.kinds import kind_of
from drafter.reading.pdf.reader import read_pdf
from drafter.reading.recognition import is_recognised, unrecognised
from drafter.reading.text.mail import read_message
from drafter.reading.text.reader import read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from drafter.core.model import Document


def _read_word(data: bytes) -> Document:
    """Return what a Word file holds, which anybody may have written about anything."""
    return _known(read_docx(data), data)


def _known(document: Document, data: bytes) -> Document:
    """Refuse what a Word file says if nothing in it is of a resolution, and it is not our own."""
    if not is_recognised(document) and not carries_draft(data):
        raise unrecognised()
    return document


def _read_message(data: bytes) -> Document:
    return read_message(data, lambda kind, text: READERS[kind](text))


READERS: Mapping[str, Callable[[bytes], Document]] = MappingProxyType({
    ".akn": read_akn,
    ".docm": _read_word,
    ".docx": _read_word,
    ".eml": _read_message,
    ".htm": read_html,
    ".html": read_html,
    ".json": read_draft,
    ".markdown": read_text,
    ".md": read_text,
    ".mht": _read_message,
    ".mhtml": _read_message,
    ".pdf": read_pdf,
    ".text": read_text,
    ".txt": read_text,
    ".xhtml": read_html,
    ".xml": read_akn,
    **office.readers(),
})  # fmt: skip
"""How files are read, by suffix in small letters."""

UNREADABLE = MappingProxyType({
    ".pages": ("This is a Pages file.", "Export it from Pages as Word (.docx), then try again."),
    ".zip": ("This is an archive of files.",
             "Unpack it and open one of them, or add the whole archive to a corpus."),
})  # fmt: skip
"""Kinds of documents that are known and not read: what they are, and what to do."""


def read_bytes(data: bytes, suffix: str) -> Document:
    """Return the document in the bytes of a file with a suffix (".xml", in any case).

    Files are misnamed all the time: what the bytes begin with goes before the suffix.

    Raises:
        ReadError: If the kind is not read, or the bytes are no document of that kind.
    """
    reader = _reader(kind_of(data, suffix, UNREADABLE))
    return reader(data)


def marked_bytes(data: bytes, suffix: str) -> Marked:
    """Return the document in the bytes of a file with what others did to it.

    Only Word files tell; those of other kinds have no changes and no comments.

    Raises:
        ReadError: As ``read_bytes`` does.
    """
    reader = _reader(kind_of(data, suffix, UNREADABLE))
    if reader is not _read_word:
        return Marked(document=reader(data))
    marked = read_marked(data)
    _known(marked.document, data)
    return marked


def edited_bytes(data: bytes, suffix: str) -> Edited:
    """Return what ``marked_bytes`` does by the words of the page, and the draft stored beside.

    Raises:
        ReadError: As ``read_bytes`` does.
    """
    reader = _reader(kind_of(data, suffix, UNREADABLE))
    if reader is not _read_word:
        return Edited(None, marked_bytes(data, suffix))
    edited = read_edited(data)
    if edited.stored is None:
        _known(edited.printed.document, data)
    return edited


def _reader(suffix: str) -> Callable[[bytes], Document]:
    """Return the reader of a kind of file; raises ``ReadError`` for a kind that is not read."""
    reader = READERS.get(suffix.lower())
    if reader is None:
        message, hint = UNREADABLE.get(suffix.lower(), _unknown(suffix))
        raise ReadError(message, hint=hint)
    return reader


def _unknown(suffix: str) -> tuple[str, str]:
    kinds = ", ".join(sorted(READERS))
    return f"Files ending in {suffix} are not read.", f"Drafter reads {kinds}."
