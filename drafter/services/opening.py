"""Opening any readable file as a draft, and making an empty one."""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter import reading
from drafter.core import edits
from drafter.core.model import Document, Masthead, Paragraph, Part, Run, Status
from drafter.services import files

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.services.files import Stamp

OWN_SUFFIXES = frozenset({".docx", ".json"})
"""Files that a draft is saved in."""
_HIDDEN_PART = b"urn:drafter:draft"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A draft and the file it belongs to.

    ``path`` is None for a draft that was never saved: an empty one, or one read from a file that
    is not Drafter's own, because saving would replace what that file holds beyond our model
    (pictures, comments, page design). ``stamp`` is the file as it was when it was read.
    """

    document: Document
    path: Path | None = None
    stamp: Stamp | None = None


def open_draft(path: Path) -> Opened:
    """Return a file as a draft, with the numbers and marks that follow by themselves let go.

    Raises:
        ReadError: If it cannot be read as a United Nations text.
    """
    stamp = files.stamp(path)
    document = edits.released(reading.read(path))
    if is_own(path):
        return Opened(document=document, path=path.absolute(), stamp=stamp)
    return Opened(document=document)


def empty_draft(organ: str = "General Assembly") -> Opened:
    """Return a draft with nothing but the organ, its opening line and a paragraph of each part."""
    return Opened(
        document=Document(
            name="Untitled draft",
            status=Status.DRAFT,
            masthead=Masthead(
                organ=organ,
                distribution="Limited",
                original_language="English",
                kind="draft resolution",
            ),
            paragraphs=(
                Paragraph(id="p1", part=Part.OPENING, runs=_opening_line(organ)),
                Paragraph(id="p2", part=Part.PREAMBULAR),
                Paragraph(id="p3", part=Part.OPERATIVE),
            ),
        )
    )


def is_own(path: Path) -> bool:
    """Whether a file was written by Drafter as a draft, so that saving may replace it."""
    suffix = path.suffix.lower()
    if suffix != ".docx":
        return suffix in OWN_SUFFIXES
    try:
        with zipfile.ZipFile(path) as package:
            parts = [name for name in package.namelist() if name.startswith("customXml/item")]
            return any(_HIDDEN_PART in package.read(name) for name in parts)
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error):
        return False


def _opening_line(organ: str) -> tuple[Run, ...]:
    """The organ in italics, its comma in roman (un-document-style, 1.6)."""
    return (Run(f"The {organ}", italic=True), Run(","))
