"""The one undo stack and its steps: the whole document before and after each.

Documents share their untouched paragraphs, so that a step costs two tuples; undoing it rewrites
only what differs. Typing merges into one step a word, as writing programs do.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand, QUndoStack

from drafter.core.history import Done, History, State

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from drafter.core.model import Document, Paragraph

_PAUSE = 1.5
"""Seconds without a key after which typing begins another step."""


class Step(QUndoCommand):
    """A change that was made already; ``restore`` brings either state back.

    Steps with the same ``stream`` merge; the empty stream never does. A step ends where a word
    does, for example: nothing merges into it any more.
    """

    def __init__(
        self,
        text: str,
        states: tuple[State, State],
        restore: Callable[[State], None],
        *,
        stream: str = "",
        is_ended: bool = False,
    ) -> None:
        super().__init__(text)
        self._before, self._after = states
        self._restore = restore
        self._stream = stream
        self._fresh = True
        self._at = time.monotonic()
        self._ended = is_ended
        self._done: Done | None = None

    @property
    def before(self) -> State:
        """The state before the step."""
        return self._before

    def done(self) -> Done:
        """Return the step as what was done; the same object until something merges into it."""
        if self._done is None:
            self._done = Done(self.text(), self._before.caret, self._after)
        return self._done

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

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a later step of the same stream into this one."""
        if not isinstance(other, Step) or self._ended or other._stream != self._stream:  # noqa: SLF001
            return False
        if other._at - self._at > _PAUSE:  # noqa: SLF001 - another of our own kind
            return False
        self._after, self._at, self._ended = other._after, other._at, other._ended  # noqa: SLF001
        self._done = None
        return True


class Past(QUndoStack):
    """The undo stack of a draft, which can say what it holds and take it over from a journal.

    ``restore`` brings a state back, on the page.
    """

    def __init__(self, parent: QObject, restore: Callable[[State], None]) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._restore = restore
        self._is_filling = False

    def add(
        self, text: str, states: tuple[State, State], *, stream: str = "", is_ended: bool = False
    ) -> None:
        """Hold a change that was made already; what was undone cannot be made again from then on.

        Steps with the same ``stream`` (the paragraph that is typed in, a field of the masthead)
        merge while one goes on writing there; nothing merges into one that ``is_ended``.
        """
        step = Step(text, states, self._bring_back, stream=stream, is_ended=is_ended)
        del self._steps[self.index() :]
        self.push(step)
        if self.count() > len(self._steps):
            self._steps.append(step)

    def forget(self) -> None:
        """Hold no step any more; the draft is as its file has it."""
        self._steps.clear()
        self.clear()

    def history(self, document: Document) -> History:
        """Return what was done to a document that stands as it is."""
        base = self._steps[0].before.document if self._steps else document
        saved = self.cleanIndex()
        steps = tuple(step.done() for step in self._steps)
        return History(base, steps, self.index(), None if saved < 0 else saved)

    def take_over(self, history: History) -> None:
        """Hold the steps of a history whose document is shown, and stand where one stood in it."""
        self._is_filling = True
        self.forget()
        for index, done in enumerate(history.steps):
            self.add(done.text, (State(history.document_at(index), done.before), done.after))
        if history.saved is None:
            self.resetClean()
        else:
            self.setIndex(history.saved)
            self.setClean()
        self.setIndex(history.index)
        self._is_filling = False
        if history.index:
            self._restore(history.steps[history.index - 1].after)

    def _bring_back(self, state: State) -> None:
        if not self._is_filling:
            self._restore(state)


def is_typing(old: Paragraph, new: Paragraph) -> bool:
    """Whether one character came or went, as a key does it."""
    return old.id == new.id and abs(len(old.text) - len(new.text)) == 1
