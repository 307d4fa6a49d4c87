"""Exporting a document to a file for others: Word, text and whatever else can be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter import writing

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.model import Document


def export(document: Document, path: Path, *, sources: bool = False) -> Path:
    """Write a document to a file whose suffix says how, and return the file.

    Args:
        document: What is to be written.
        path: The file; its folder must exist.
        sources: Name the documents that paragraphs were taken from, and their publisher.

    Raises:
        WriteError: If it cannot be written; what was there before is untouched.
    """
    writing.write(document, path, sources=sources)
    return path
