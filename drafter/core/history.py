"""What was done to a draft, as frozen data: where undo leads back to, and redo forth.

Documents share their untouched paragraphs, so that a step costs two tuples.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.core.model import Document


@dataclass(frozen=True, slots=True)
class Caret:
    """Where the cursor stands: the index of its paragraph, and the place in that block."""

    index: int
    position: int


@dataclass(frozen=True, slots=True)
class State:
    """A document, and where one stood in it."""

    document: Document
    caret: Caret


@dataclass(frozen=True, slots=True)
class Done:
    """A step that was made: what it is called, where one stood before, and what it led to."""

    text: str
    before: Caret
    after: State


@dataclass(frozen=True, slots=True)
class History:
    """A draft with all that was done to it since ``base``.

    ``steps`` are in the order in which they were made; each begins where the one before ended. The
    draft stands behind the first ``index`` of them: undo goes back from there, redo forth.
    ``saved`` is the index at which the draft is as its file has it, None where it never is.
    """

    base: Document
    steps: tuple[Done, ...] = ()
    index: int = 0
    saved: int | None = None

    @property
    def document(self) -> Document:
        """The draft as it stands."""
        return self.document_at(self.index)

    @property
    def is_saved(self) -> bool:
        """Whether the file has the draft as it stands."""
        return self.saved == self.index

    def document_at(self, index: int) -> Document:
        """Return the draft as it stood behind the first ``index`` steps."""
        return self.steps[index - 1].after.document if index else self.base

    def without(self, cut: int) -> History:
        """Return the history without its oldest steps, of which none may be undone."""
        if cut == 0:
            return self
        saved = None if self.saved is None or self.saved < cut else self.saved - cut
        return History(self.document_at(cut), self.steps[cut:], self.index - cut, saved)
