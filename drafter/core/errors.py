"""Every failure that Drafter knows how to explain to its user."""

from __future__ import annotations


class DrafterError(Exception):
    """A failure the user can understand and act on.

    Raise a subclass with a plain sentence that says what went wrong; ``hint`` says what to do
    next. Anything that is not a ``DrafterError`` is a bug, and ends in the crash dialog.
    """

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class ReadError(DrafterError):
    """A file cannot be read as a United Nations text."""


class SymbolError(DrafterError):
    """A text is not a United Nations document symbol."""


class CorpusError(DrafterError):
    """The corpus cannot be opened, searched or changed."""


class DamagedCorpusError(CorpusError):
    """The database of the corpus is damaged or missing: what is left of it can be saved."""


class WriteError(DrafterError):
    """A file cannot be written; what was there before is untouched."""


class ChangedElsewhereError(WriteError):
    """Someone else changed the file since it was opened; nothing was written."""
