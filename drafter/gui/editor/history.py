"""One step of the one undo stack: the whole document before and after.

Documents share their untouched paragraphs, so that a step costs two tuples; undoing it rewrites
only what differs. Typing merges into one step a word, as writing programs do.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.core.model import Document, Paragraph

_PAUSE = 1.5
"""Seconds without a key after which typing begins another step."""


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


class Step(QUndoCommand):
    """A change that was made already; ``restore`` brings either state back.

    Steps with the same ``stream`` (the paragraph that is typed in, a field of the masthead) merge
    while one goes on writing there; the empty stream never merges.
    """

    def __init__(
        self,
        text: str,
        states: tuple[State, State],
        restore: Callable[[State], None],
        *,
        stream: str = "",
    ) -> None:
        super().__init__(text)
        self._before, self._after = states
        self._restore = restore
        self._stream = stream
        self._fresh = True
        self._at = time.monotonic()
        self._ended = False

    def undo(self) -> None:
        """Go back to the state before."""
        self._restore(self._before)

    def redo(self) -> None:
        """Go to the state after; the first time the page is there already."""
        if self._fresh:
            self._fresh = False
            return
        self._restore(self._after)

    def id(self) -> int:
        """Return the kind of step: only writing merges."""
        return 1 if self._stream else -1

    def end(self) -> None:
        """Let nothing merge into this step any more: a word ends here."""
        self._ended = True

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a later step of the same stream into this one."""
        if not isinstance(other, Step) or self._ended or other._stream != self._stream:  # noqa: SLF001
            return False
        if other._at - self._at > _PAUSE:  # noqa: SLF001 - another of our own kind
            return False
        self._after, self._at, self._ended = other._after, other._at, other._ended  # noqa: SLF001
        return True


def is_typing(old: Paragraph, new: Paragraph) -> bool:
    """Whether one character came or went, as a key does it."""
    return old.id == new.id and abs(len(old.text) - len(new.text)) == 1
