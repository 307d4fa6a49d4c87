"""Files of every kind, read into documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.reading.formats import READERS, read_bytes
from drafter.reading.sources import read_file

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.model import Document

__all__ = ["SUFFIXES", "read"]

SUFFIXES = tuple(sorted(READERS))
"""Ends of the names of files that can be read, in small letters."""


def read(path: Path) -> Document:
    """Return the document in a file; its content goes before the end of its name.

    Raises:
        ReadError: If the file cannot be read, or holds no text of the United Nations.
    """
    return read_bytes(read_file(path), path.suffix)
