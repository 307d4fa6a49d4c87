"""What the worker does for comparisons: finds the texts, compares them, writes tracked changes.

It needs large libraries, so that it is loaded by the worker itself, when it is first wanted.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from drafter.core.changes.comparison import compared
from drafter.core.model import Document
from drafter.gui.filework import Exported
from drafter.services import comparing, corpora, exporting

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.changes.comparison import Comparison
    from drafter.core.changes.signature import Signature
    from drafter.services.exporting import Wishes

    Text = Document | str
    """A document, or what names one: a file's path, or the symbol of a corpus document."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Two documents and what differs between them."""

    old: Document
    new: Document
    comparison: Comparison


def compare(old: Text, new: Text, corpus: Path) -> Compared:
    """Return two texts with their differences.

    Raises:
        DrafterError: If one of them cannot be found or read.
    """
    before, after = _found(old, corpus), _found(new, corpus)
    return Compared(before, after, compared(before, after, lenient=True))


def export(
    old: Text, new: Text, corpus: Path, path: Path, *, signature: Signature, wishes: Wishes
) -> Exported:
    """Write the new text to a Word file, every difference from the old one a tracked change.

    Raises:
        DrafterError: If the old text cannot be found, or the file not be written.
    """
    base, document = _found(old, corpus), _found(new, corpus)
    exporting.export_tracked(
        base, document, path, signature, pages=wishes.pages, emblem=wishes.emblem
    )
    return Exported(path, len(document.comments))


def _found(text: Text, corpus: Path) -> Document:
    if isinstance(text, Document):
        return text
    return comparing.found(text, partial(corpora.open_corpus, corpus, makes=False))
