"""Exporting a document to a file for others: Word, text and whatever else can be written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from drafter import writing
from drafter.core.errors import WriteError
from drafter.writing.pictures import MOST_BYTES, picture
from drafter.writing.printing import AS_THE_BODY, Printing
from drafter.writing.remarks import NO_REMARKS

if TYPE_CHECKING:
    from drafter.core.changes.signature import Signature
    from drafter.core.model import Document
    from drafter.services.settings import Settings
    from drafter.writing.pictures import Picture
    from drafter.writing.remarks import Remarks


_WITH_A_MARGIN = frozenset({".docx", ".json"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How a user wants files for others to be written.

    Args:
        sources: Name the documents that paragraphs were taken from, and their publisher.
        pages: The name of a paper in ``PAGE_SETS``.
        emblem: A picture for the emblem's place in the masthead, PNG or JPEG; None leaves it empty.
        comments: Write the comments in the margin, too; only Word files and JSON can hold them.
    """

    sources: bool = False
    pages: str = AS_THE_BODY
    emblem: Path | None = None
    comments: bool = False


_AS_USUAL = Wishes()


def wishes_of(settings: Settings) -> Wishes:
    """Return what the preferences say of exported files."""
    emblem = Path(settings.emblem) if settings.emblem else None
    return Wishes(sources=settings.name_sources, pages=settings.pages, emblem=emblem)


def export(
    document: Document,
    path: Path,
    wishes: Wishes = _AS_USUAL,
    *,
    remarks: Remarks = NO_REMARKS,
) -> Path:
    """Write a document to a file whose suffix says how, and return the file.

    What colleagues say in the margin of a draft is not for those it is handed to: unless it is
    wished for, the file has no comments, nor the draft that a Word file carries.

    Args:
        document: What is to be written.
        path: The file; its folder must exist.
        wishes: How it is to be written.
        remarks: Comments on paragraphs; only Word files take them.

    Raises:
        WriteError: If it cannot be written; what was there before is untouched.
    """
    if not wishes.comments:
        document = replace(document, comments=())
    elif path.suffix.lower() not in _WITH_A_MARGIN:
        message = "Only Word files can have comments."
        raise WriteError(message, hint="Give the file a name that ends in .docx.")
    printing = printing_of(wishes.pages, wishes.emblem)
    writing.write(document, path, sources=wishes.sources, printing=printing, remarks=remarks)
    return path


def export_tracked(
    base: Document,
    document: Document,
    path: Path,
    signature: Signature,
    *,
    pages: str = AS_THE_BODY,
    emblem: Path | None = None,
) -> Path:
    """Write a Word file in which every difference from a base is a tracked change.

    Args:
        base: The earlier text, as the United Nations published it.
        document: The text as it is now.
        path: The file; its folder must exist.
        signature: Who made the changes and when, as the file will say.
        pages: The name of a paper in ``PAGE_SETS``.
        emblem: A picture for the emblem's place in the masthead, PNG or JPEG.

    Raises:
        WriteError: If it cannot be written; what was there before is untouched.
    """
    printing = printing_of(pages, emblem)
    writing.write_tracked(base, document, path, signature, printing=printing)
    return path


def printing_of(pages: str, emblem: Path | None) -> Printing:
    """Return how to print, with the picture that a file holds.

    Raises:
        WriteError: If the picture cannot be read, or is none.
    """
    return Printing(pages=pages, emblem=_picture(emblem) if emblem else None)


def _picture(path: Path) -> Picture:
    try:
        content = _beginning(path)
    except OSError as error:
        message = f"The picture for the emblem, {path}, cannot be read."
        raise WriteError(message, hint="Choose another in the preferences, or none.") from error
    return picture(content)


def _beginning(path: Path) -> bytes:
    """Return no more of a file than shows that it is too large; a device has no end."""
    if not path.is_file():
        raise FileNotFoundError(path)
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)
