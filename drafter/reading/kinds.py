"""What kind a file is: its first bytes go before the end of its name, which is often wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

_START = 2048
"""Bytes that are looked at to tell one kind of file from another."""
_AKN = b"<akomaNtoso"
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,800}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_MESSAGE = re.compile(
    rb"(?:[A-Z][\w-]{1,40}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n)*){0,60}?MIME-Version:"
)
_SIGNS = (
    (_PAGE, ".html"), (_MESSAGE, ".eml"), (re.compile(rb"%PDF"), ".pdf"),
    (re.compile(rb"\{\\rtf"), ".rtf"),
)  # fmt: skip
_PACKED = b"PK\x03\x04"
_WORD_PART = b"word/"
"""What the parts of Word files are called; names are not packed, so that the bytes show it."""
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument.text"
_OLD = b"\xd0\xcf\x11\xe0"
"""What files of Microsoft's old programs begin with, Word files among them."""
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The name of the part that a Word file with a password is packed in."""
_WORD = frozenset({".doc", ".dot", ".docx", ".docm", ".rtf", ".txt", ""})


def kind_of(data: bytes, suffix: str, unread: Container[str]) -> str:
    """Return the suffix that the first bytes speak for, or else the one that the file has.

    ``unread`` are the suffixes of kinds that are known and not read; packed files among them are
    what they say. A file without any suffix is text, unless its bytes say otherwise.
    """
    start, named = data[:_START], suffix.lower()
    if start.startswith(_PACKED):
        return _packed(data, named, unread)
    if _AKN in start:
        return ".xml"
    if start.startswith(_OLD) and named in _WORD:
        return ".docx" if _ENCRYPTED in data else ".doc"
    plain = start.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    found = next((kind for sign, kind in _SIGNS if sign.match(plain)), "")
    if named in {".doc", ".dot"} and not found:
        return ".txt"  # some programs give text this name
    return found or suffix or ".txt"


def _packed(data: bytes, named: str, unread: Container[str]) -> str:
    if _OPEN_DOCUMENT in data[:_START]:
        return ".odt"
    is_other = named in unread or named == ".odt"
    return named if is_other and _WORD_PART not in data else ".docx"
