"""Saving a draft without ever costing the user a word.

A draft is a Word file, or JSON. The file is replaced whole or not at all; one that someone else
changed since it was opened is not overwritten without asking, also where two Drafters save it at
the same moment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter import writing
from drafter.core.errors import ChangedElsewhereError, WriteError
from drafter.services import files, locks
from drafter.services.opening import OWN_SUFFIXES
from drafter.writing.atomic import write_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.model import Document
    from drafter.services.files import Stamp

DEFAULT_SUFFIX = ".docx"


def save_draft(
    document: Document, path: Path, *, remembered: Stamp | None = None, overwrite: bool = False
) -> Stamp:
    """Write a draft to its file and return the file's new stamp, to be remembered.

    Args:
        document: The draft.
        path: A .docx or .json file.
        remembered: The stamp from opening or the last saving; None for a new file.
        overwrite: Write although someone else changed the file meanwhile.

    Raises:
        ChangedElsewhereError: If someone else changed the file; nothing was written.
        WriteError: If it cannot be written; the old file is untouched.
    """
    if path.suffix.lower() not in OWN_SUFFIXES:
        message = f"A draft is saved as .docx or .json, not as {path.suffix or 'this'}."
        raise WriteError(message, hint="Use Export for other kinds of files.")
    content = writing.document_bytes(document, path.suffix)  # a while, so that one looks afterwards
    with locks.turn(path):
        if remembered is not None and not overwrite and files.is_changed(path, remembered):
            message = f"{path.name} was changed by someone else since you opened it."
            raise ChangedElsewhereError(
                message, hint="Save under another name, or replace the other version."
            )
        return files.stamp_of(content, modified=write_bytes(path, content))


def offered_name(document: Document) -> str:
    """Return a file name for a draft's first saving, from its symbol, title or name."""
    name = document.symbol or document.title or document.name or "Draft"
    plain = "".join(sign if sign.isalnum() or sign in " -().,_" else "_" for sign in name)
    return plain.strip(" .")[:_LONGEST].strip(" .") + DEFAULT_SUFFIX


_LONGEST = 80
"""Characters of a file name, well below what any system allows."""
