"""Documents, written to files.

``write`` chooses the form by the suffix of the name. Whatever goes wrong, an existing file of
that name stays as it was.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from drafter.core.codec import to_json
from drafter.core.errors import WriteError
from drafter.writing.atomic import write_bytes
from drafter.writing.docx import docx_bytes
from drafter.writing.html import html_of_document
from drafter.writing.text import text_of_document

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.model import Document

SUFFIXES = (".docx", ".txt", ".html", ".json")
"""The forms that a document can be written in."""

__all__ = ["SUFFIXES", "document_bytes", "docx_bytes", "write"]


def write(document: Document, path: Path, *, sources: bool = False) -> None:
    """Write a document to a file, in the form that the name's suffix asks for.

    With ``sources`` the file ends with where the paragraphs came from; JSON always says that.

    Raises:
        WriteError: If the form is unknown or the file cannot be written; an existing file of
            that name is untouched then, and no other file is left.
    """
    write_bytes(path, document_bytes(document, path.suffix, sources=sources))


def document_bytes(document: Document, suffix: str, *, sources: bool = False) -> bytes:
    """Return a document in the form of a suffix (".docx").

    Raises:
        WriteError: If there is no such form.
    """
    suffix = suffix.lower()
    if suffix == ".docx":
        return docx_bytes(document, sources=sources)
    if suffix == ".txt":
        return text_of_document(document, sources=sources).encode("utf-8")
    if suffix == ".html":
        return html_of_document(document, sources=sources).encode("utf-8")
    if suffix == ".json":
        return (json.dumps(to_json(document), ensure_ascii=False, indent=2) + "\n").encode("utf-8")
    named = f'"{suffix}"' if suffix else "without a suffix"
    message = f"A document cannot be written as a file {named}."
    hint = f"Give the file a name that ends in {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}."
    raise WriteError(message, hint=hint)
