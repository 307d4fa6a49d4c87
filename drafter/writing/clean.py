"""Text that any file may hold: without the characters that XML forbids.

Control characters come along from PDF files and the clipboard; one of them would make a whole
Word file unreadable.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from drafter.core.model import Document

_FORBIDDEN = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_ENDS = re.compile("\r\n?|\v|\f|\x85|\u2028|\u2029")


def cleaned_text(text: str) -> str:
    """Return a text without what XML forbids; every kind of line end becomes a line feed."""
    if text.isascii() and text.isprintable():
        return text
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))


def cleaned(document: Document) -> Document:
    """Return a document all of whose texts are clean; the same one where they are."""
    return cast("Document", _cleaned(document))


def _cleaned(value: object) -> object:
    """Clean a value of the model and everything in it, sharing what is clean already."""
    if isinstance(value, str):
        return value if isinstance(value, Enum) else cleaned_text(value)
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        clean = tuple(_cleaned(item) for item in items)
        return clean if any(a is not b for a, b in zip(clean, items, strict=True)) else items
    if is_dataclass(value) and not isinstance(value, type):
        old: dict[str, object] = {field.name: getattr(value, field.name) for field in fields(value)}
        new = {name: _cleaned(item) for name, item in old.items()}
        changes = {name: item for name, item in new.items() if item is not old[name]}
        return replace(value, **changes) if changes else value
    return value
