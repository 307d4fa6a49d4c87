"""The question before a draft goes out: are its sponsors written and sorted as is usual?

Nothing is corrected unasked, and what was answered for a list is not asked again. The source memo
names no sponsors, so that it goes out without a question.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from drafter.core.masthead.sponsor_check import checked
from drafter.gui import messages
from drafter.gui.messages import Answer
from drafter.gui.translation import later, told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from drafter.core.model import Document

_CORRECT = Answer(later("&Correct them first"), is_default=True)
_AS_IT_IS = Answer(later("&Export as it is"))
_AS_USUAL = Answer(later("&Export as it is"), is_default=True)
_MOST = 12
"""Remarks that are shown; the rest is counted."""


class Paper(Protocol):
    """What holds the draft; the page is one."""

    def document(self) -> Document:
        """Return the draft as it stands."""
        ...

    def change(self, text: str, document: Document) -> None:
        """Go on to another state of the draft; one step of undo, under a name."""
        ...


class HandingIn(QObject):
    """Looks a draft through before it is exported."""

    def __init__(self, paper: Paper, window: QWidget) -> None:
        super().__init__(window)
        self._paper, self._window = paper, window
        self._answered: tuple[str, ...] = ()

    def ask_first(self, then: Callable[[], None]) -> None:
        """Ask about what is unusual in the list of sponsors, and go on unless the user stays."""
        document = self._paper.document()
        found = checked(document)
        names = document.masthead.sponsors
        if not found.remarks or names == self._answered:
            then()
            return
        is_correctable = found.names != names
        answer = messages.ask(
            self._window,
            tr("The sponsors are not as the United Nations prints them."),
            _listed(found.remarks),
            (_CORRECT, _AS_IT_IS) if is_correctable else (_AS_USUAL,),
        )
        if answer is None:
            return
        if answer is _CORRECT:
            masthead = replace(document.masthead, sponsors=found.names)
            self._paper.change(tr("Correct sponsors"), replace(document, masthead=masthead))
            names = found.names
        self._answered = names
        then()


def _listed(remarks: tuple[str, ...]) -> str:
    rest = len(remarks) - _MOST
    more = (tr("… and {count} more.", count=rest),) if rest > 0 else ()
    return "\n".join((*map(told, remarks[:_MOST]), *more))
