"""Text that any file may hold: without the characters that XML forbids.

Control characters come along from PDF files and the clipboard; one of them would make a whole
Word file unreadable.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from drafter.core.model import Document

_FORBIDDEN = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_ENDS = re.compile("\r\n?|\v|\f|\x85|\u2028|\u2029")

_T = TypeVar("_T")


def cleaned_text(text: str) -> str:
    """Return a text without what XML forbids; every kind of line end becomes a line feed."""
    if text.isascii() and text.isprintable():
        return text
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))


def cleaned(document: Document) -> Document:
    """Return a document all of whose texts are clean; the same one where they are."""
    return _cleaned(document)


def _cleaned(value: _T) -> _T:
    """Clean a value of the model and everything in it, sharing what is clean already."""
    known: Any = value
    if isinstance(known, str):
        return known if isinstance(known, Enum) else cleaned_text(known)
    if isinstance(known, tuple):
        items = tuple(_cleaned(item) for item in known)
        return items if any(a is not b for a, b in zip(items, known, strict=True)) else known
    if is_dataclass(known) and not isinstance(known, type):
        old = {field.name: getattr(known, field.name) for field in fields(known)}
        new = {name: _cleaned(item) for name, item in old.items()}
        changes = {name: item for name, item in new.items() if item is not old[name]}
        return replace(known, **changes) if changes else known
    return value
