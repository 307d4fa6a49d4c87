"""Files of every kind, read into documents.

The readers are loaded when the first file is read: the window must not wait for them to start.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.model import Document

    SUFFIXES: tuple[str, ...]
    """Ends of the names of files that can be read, in small letters."""

__all__ = ["SUFFIXES", "read"]


def read(path: Path) -> Document:
    """Return the document in a file; its content goes before the end of its name.

    Raises:
        ReadError: If the file cannot be read, or holds no text of the United Nations.
    """
    content = importlib.import_module("drafter.reading.sources").read_file(path)
    formats = importlib.import_module("drafter.reading.formats")
    return cast("Document", formats.read_bytes(content, path.suffix))


def __getattr__(name: str) -> object:
    """Load ``SUFFIXES`` when it is first asked for (PEP 562)."""
    if name == "SUFFIXES":
        return tuple(sorted(importlib.import_module("drafter.reading.formats").READERS))
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
