"""Files of every kind, read into documents.

The readers are loaded when the first file is read: the window must not wait for them to start.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.changes.revisions import Edited, Marked
    from drafter.core.model import Document

    SUFFIXES: tuple[str, ...]
    """Ends of the names of files that can be read, in small letters."""

__all__ = ["SUFFIXES", "read", "read_edited", "read_marked"]


def read(path: Path) -> Document:
    """Return the document in a file; its content goes before the end of its name.

    Raises:
        ReadError: If the file cannot be read, or holds no text of the United Nations.
    """
    return cast("Document", _read("read_bytes", path))


def read_marked(path: Path) -> Marked:
    """Return the document in a file, with its tracked changes and comments.

    Raises:
        ReadError: As ``read`` does.
    """
    return cast("Marked", _read("marked_bytes", path))


def read_edited(path: Path) -> Edited:
    """Return what a file says by its words, with its changes, and the draft that it carries.

    Raises:
        ReadError: As ``read`` does.
    """
    return cast("Edited", _read("edited_bytes", path))


def _read(function: str, path: Path) -> object:
    content = importlib.import_module("drafter.reading.sources").read_file(path)
    formats = importlib.import_module("drafter.reading.formats")
    return getattr(formats, function)(content, path.suffix)


def read_excerpt(text: str, *, is_html: bool = False) -> Document:
    """Return the paragraphs and notes of a piece of a text, as one pastes it.

    Raises:
        ReadError: If it is too much.
    """
    excerpts = importlib.import_module("drafter.reading.excerpts")
    read_piece = excerpts.read_html_excerpt if is_html else excerpts.read_excerpt
    return cast("Document", read_piece(text))


def __getattr__(name: str) -> object:
    """Load ``SUFFIXES`` when it is first asked for (PEP 562)."""
    if name == "SUFFIXES":
        return tuple(sorted(importlib.import_module("drafter.reading.formats").READERS))
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
