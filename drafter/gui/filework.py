"""What the worker does with files: read, save, export, remember.

It needs large libraries, so that it is loaded by the worker itself, when a file is first wanted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.services import exporting, opening, recent, saving, sourcing
from drafter.services.sourcing import Annotating, Annotation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from drafter.core.model import Document
    from drafter.services.files import Stamp
    from drafter.services.opening import Opened
    from drafter.services.reviewing import ReviewedParagraph
    from drafter.services.settings import Settings


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written for others."""

    path: Path


@dataclass(frozen=True, slots=True)
class Saved:
    """A draft that was saved: the how manieth, which state of it, where, and the file's looks."""

    draft: int
    document: Document
    path: Path
    stamp: Stamp | None


@dataclass(frozen=True, slots=True)
class Read:
    """A file that was read."""

    path: Path
    opened: Opened


def read(path: Path) -> Read:
    """Read a file as a draft.

    Raises:
        ReadError: If it cannot be read.
    """
    return Read(path, opening.open_draft(path))


def keep_received(path: Path) -> Path:
    """Copy a file that a colleague sent to a name beside it, and return where it lies.

    Raises:
        WriteError: If it cannot be copied.
    """
    return saving.keep_received(path)


def save(document: Document, path: Path, stamp: Stamp | None, draft: int) -> Saved:
    """Save a draft, whose number comes back; without a ``stamp``, whatever lies there.

    Raises:
        ChangedElsewhereError: If someone else changed the file since ``stamp``.
        WriteError: If it cannot be written.
    """
    return Saved(draft, document, path, saving.save_draft(document, path, remembered=stamp))


def export(
    document: Document, path: Path, *, sources: bool, pages: str, emblem: Path | None
) -> Exported:
    """Write a file for others.

    Raises:
        WriteError: If it cannot be written.
    """
    return Exported(exporting.export(document, path, sources=sources, pages=pages, emblem=emblem))


def export_memo(
    document: Document, rows: Sequence[ReviewedParagraph], path: Path, min_words: int
) -> Exported:
    """Write the source memo of a draft.

    Raises:
        WriteError: If it cannot be written.
    """
    return Exported(sourcing.export_memo(document, rows, path, min_words=min_words))


def export_annotated(
    document: Document,
    rows: Sequence[ReviewedParagraph],
    path: Path,
    how: str,
    settings: Settings,
) -> Exported:
    """Write a draft with the source of each paragraph, as the preferences say of exports.

    Raises:
        WriteError: If it cannot be written.
    """
    annotating = Annotating(how=Annotation(how), author=settings.author)
    wishes = exporting.wishes_of(settings)
    return Exported(sourcing.export_annotated(document, rows, path, annotating, wishes=wishes))


def forget(listing: Path) -> tuple[Path, ...]:
    """Forget the recent files, and return those that are left: none.

    Raises:
        WriteError: If the list cannot be written.
    """
    recent.forget(listing)
    return ()
