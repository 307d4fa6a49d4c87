"""Text that any file may hold: without the characters that XML forbids.

Control characters come along from PDF files and the clipboard; one of them would make a whole
Word file unreadable.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Hashable

    from _typeshed import DataclassInstance

    from drafter.core.model import Document

_FORBIDDEN = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_ENDS = re.compile("\r\n?|\v|\f|\x85|\u2028|\u2029")


def cleaned_text(text: str) -> str:
    """Return a text without what XML forbids; every kind of line end becomes a line feed."""
    if text.isprintable():  # no such character is forbidden, nor the end of a line
        return text
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))


def cleaned(document: Document) -> Document:
    """Return a document all of whose texts are clean; the same one where they are."""
    return cast("Document", _cleaned(document))


def _cleaned(value: object) -> object:
    """Clean a value of the model and everything in it, sharing what is clean already."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return value if isinstance(value, Enum) else cleaned_text(value)
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        clean = tuple(_cleaned(item) for item in items)
        return clean if any(a is not b for a, b in zip(clean, items, strict=True)) else items
    changes: dict[str, object] = {}
    for name in _field_names(cast("Hashable", type(value))):
        old = getattr(value, name)
        new = _cleaned(old)
        if new is not old:
            changes[name] = new
    return replace(cast("DataclassInstance", value), **changes) if changes else value


@cache
def _field_names(kind: Hashable) -> tuple[str, ...]:
    """Return what a part of the model has in it; nothing for what is no part of it."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
