"""The kinds of files that Drafter reads, by the ends of their names."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from drafter.core.errors import ReadError
from drafter.core.revisions import Edited, Marked
from drafter.reading.akn import read_akn
from drafter.reading.docx import read_docx, read_edited, read_marked
from drafter.reading.drafts import read_draft
from drafter.reading.html import read_html
from drafter.reading.mail import read_message
from drafter.reading.pdf import read_pdf
from drafter.reading.text import read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from drafter.core.model import Document


def _read_message(data: bytes) -> Document:
    return read_message(data, lambda kind, text: READERS[kind](text))


READERS: Mapping[str, Callable[[bytes], Document]] = MappingProxyType({
    ".akn": read_akn,
    ".docm": read_docx,
    ".docx": read_docx,
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
})  # fmt: skip
"""How files are read, by suffix in small letters."""

_AS_DOCX = "Open it in Word or LibreOffice and save it as .docx, then try again."
UNREADABLE = MappingProxyType({
    ".doc": ("This is an old Word file.", _AS_DOCX),
    ".dot": ("This is an old Word template.", _AS_DOCX),
    ".odt": ("This is an OpenDocument text.", _AS_DOCX),
    ".pages": ("This is a Pages file.", "Export it from Pages as Word (.docx), then try again."),
    ".rtf": ("This is an RTF file.", _AS_DOCX),
    ".wpd": ("This is a WordPerfect file.", _AS_DOCX),
    ".zip": ("This is an archive of files.",
             "Unpack it and open one of them, or add the whole archive to a corpus."),
})  # fmt: skip
"""Kinds of documents that are known and not read: what they are, and what to do."""


_START = 2048
"""Bytes that are looked at to tell one kind of file from another."""
_AKN = b"<akomaNtoso"
_SIGNS = ((b"%PDF", ".pdf"), (b"{\\rtf", ".rtf"))
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,800}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_MESSAGE = re.compile(
    rb"(?:[A-Z][\w-]{1,40}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n)*){0,60}?MIME-Version:"
)
_PACKED = b"PK\x03\x04"
_WORD_PART = b"word/"
"""What the parts of Word files are called; names are not packed, so that the bytes show it."""


def read_bytes(data: bytes, suffix: str) -> Document:
    """Return the document in the bytes of a file with a suffix (".xml", in any case).

    Files are misnamed all the time: what the bytes begin with goes before the suffix.

    Raises:
        ReadError: If the kind is not read, or the bytes are no document of that kind.
    """
    reader = _reader(_kind(data, suffix))
    return reader(data)


def marked_bytes(data: bytes, suffix: str) -> Marked:
    """Return the document in the bytes of a file with what others did to it.

    Only Word files tell; those of other kinds have no changes and no comments.

    Raises:
        ReadError: As ``read_bytes`` does.
    """
    reader = _reader(_kind(data, suffix))
    return read_marked(data) if reader is read_docx else Marked(document=reader(data))


def edited_bytes(data: bytes, suffix: str) -> Edited:
    """Return what ``marked_bytes`` does by the words of the page, and the draft stored beside.

    Raises:
        ReadError: As ``read_bytes`` does.
    """
    reader = _reader(_kind(data, suffix))
    return read_edited(data) if reader is read_docx else Edited(None, marked_bytes(data, suffix))


def _reader(suffix: str) -> Callable[[bytes], Document]:
    """Return the reader of a kind of file; raises ``ReadError`` for a kind that is not read."""
    reader = READERS.get(suffix.lower())
    if reader is None:
        message, hint = UNREADABLE.get(suffix.lower(), _unknown(suffix))
        raise ReadError(message, hint=hint)
    return reader


def _kind(data: bytes, suffix: str) -> str:
    """Return the suffix that the first bytes speak for, or else the one that the file has.

    A file without any is text, unless its bytes say otherwise.
    """
    start = data[:_START]
    if start.startswith(_PACKED):
        return suffix if suffix.lower() in UNREADABLE and _WORD_PART not in data else ".docx"
    if _AKN in start:
        return ".xml"
    plain = start.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    if _PAGE.match(plain):
        return ".html"
    if _MESSAGE.match(plain):
        return ".eml"
    found = next((kind for sign, kind in _SIGNS if start.startswith(sign)), "")
    return found or suffix or ".txt"


def _unknown(suffix: str) -> tuple[str, str]:
    kinds = ", ".join(sorted(READERS))
    return f"Files ending in {suffix} are not read.", f"Drafter reads {kinds}."
