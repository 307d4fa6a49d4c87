"""What the worker does with files: read, save, export, remember.

It needs large libraries, so that it is loaded by the worker itself, when a file is first wanted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.gui.sheet_form import sheet_form
from drafter.gui.translation import counted, tr
from drafter.services import exporting, opening, recent, saving, sourcing
from drafter.services.sourcing import Annotating, Annotation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from drafter.core.model import Document
    from drafter.services.exporting import Wishes
    from drafter.services.files import Stamp
    from drafter.services.opening import Opened
    from drafter.services.reviewing import ReviewedParagraph
    from drafter.services.settings import Settings


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that was written for others, and how many comments are not in it."""

    path: Path
    left_out: int = 0

    @property
    def words(self) -> str:
        """What the user is told of it."""
        said = tr("Exported to {path}", path=self.path)
        if not self.left_out:
            return said
        without = counted(
            self.left_out,
            "{n} comment in the margin is not in it.",
            "{n} comments in the margin are not in it.",
        )
        return f"{said}. {without}"


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


def save(document: Document, path: Path, stamp: Stamp | None, draft: int) -> Saved:
    """Save a draft, whose number comes back; without a ``stamp``, whatever lies there.

    Raises:
        ChangedElsewhereError: If someone else changed the file since ``stamp``.
        WriteError: If it cannot be written.
    """
    return Saved(draft, document, path, saving.save_draft(document, path, remembered=stamp))


def export(document: Document, path: Path, wishes: Wishes) -> Exported:
    """Write a file for others.

    Raises:
        WriteError: If it cannot be written.
    """
    left_out = 0 if wishes.comments else len(document.comments)
    return Exported(exporting.export(document, path, wishes), left_out)


def export_memo(
    document: Document, rows: Sequence[ReviewedParagraph], path: Path, min_words: int
) -> Exported:
    """Write the source memo of a draft.

    Raises:
        WriteError: If it cannot be written.
    """
    form = sheet_form()
    return Exported(sourcing.export_memo(document, rows, path, min_words=min_words, form=form))


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
    written = sourcing.export_annotated(document, rows, path, annotating, wishes=wishes)
    return Exported(written, len(document.comments))


def forget(listing: Path) -> tuple[Path, ...]:
    """Forget the recent files, and return those that are left: none.

    Raises:
        WriteError: If the list cannot be written.
    """
    recent.forget(listing)
    return ()
