"""What the window of the concordance asks of the corpus: in a thread of its own.

Very common words take seconds, in which the precedents of what is being written must not wait.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from drafter.corpus import Filters
from drafter.gui.jobs import Every, Latest
from drafter.gui.sheet_form import sheet_form
from drafter.gui.shelf import Shelf
from drafter.services import concording

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.model import Status
    from drafter.corpus import Concordance

MOST_LISTED = 2000
"""Places that the window lists, the newest; an exported list has all of them."""


@dataclass(frozen=True, slots=True)
class Question:
    """Words, and which places count: of a status and a year, None for any."""

    words: str
    status: Status | None = None
    year: int | None = None

    @property
    def filters(self) -> Filters:
        """The filters that the corpus understands."""
        years = (self.year, self.year) if self.year is not None else None
        return Filters(status=self.status, years=years)


@dataclass(frozen=True, slots=True)
class Answer:
    """A question with its concordance."""

    question: Question
    concordance: Concordance


class Asker(QObject):
    """The corpus as this window sees it. It is opened at the first question."""

    answered = Signal(object)
    """The ``Answer`` to the newest question."""
    exported = Signal(object)
    """The path of a list that was written."""
    failed = Signal(Exception)
    """What could not be done."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="concordance")
        self._desk = _Desk(folder)
        self._ask = Latest(self._pool, self)
        self._ask.finished.connect(self.answered)
        self._export = Every(self._pool, self)
        self._export.finished.connect(self.exported)
        for stream in (self._ask, self._export):
            stream.failed.connect(self.failed)

    def ask(self, question: Question) -> None:
        """Ask; an earlier question is forgotten."""
        self._ask.run(partial(self._desk.answer, question))

    def export(self, question: Question, path: Path) -> None:
        """Write every place that answers a question to a file."""
        self._export.run(partial(self._desk.export, question, path))

    def close(self) -> None:
        """Close the corpus and end the thread; questions not begun are dropped."""
        for stream in (self._ask, self._export):
            stream.forget()
        self._pool.submit(self._desk.close)
        self._pool.shutdown()


class _Desk:
    """What the thread works on; nothing here is touched from outside it."""

    def __init__(self, folder: Path) -> None:
        self._shelf = Shelf(folder)

    def answer(self, question: Question) -> Answer:
        """Return the newest places, and how many there are."""
        return Answer(question, self._found(question, MOST_LISTED))

    def export(self, question: Question, path: Path) -> Path:
        """Write all places to a file, and return its path."""
        return concording.export(self._found(question, None), path, sheet_form())

    def close(self) -> None:
        """Close the corpus if it was opened."""
        self._shelf.close()

    def _found(self, question: Question, limit: int | None) -> Concordance:
        corpus = self._shelf.corpus()
        return corpus.concordance(question.words, limit=limit, filters=question.filters)
