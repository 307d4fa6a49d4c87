"""How many words a draft has, counted a little at a time, between keys."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from drafter.core import words
from drafter.core.changes import differing
from drafter.core.language_tag import code_of
from drafter.gui.translation import counted

if TYPE_CHECKING:
    from drafter.core.model import Document, Paragraph

_AT_ONCE = 40
"""New paragraphs that are counted before other events get their turn: some 2 ms."""


def length_in(language: str, count: int) -> str:
    """Return how long something is in words, or in Chinese, which parts no words, in characters."""
    if code_of(language) == "zh":
        return counted(count, "{n} character", "{n} characters")
    return counted(count, "{n} word", "{n} words")


class WordCount(QObject):
    """Counts the words of a draft's states; what was counted once costs nothing again."""

    counted = Signal(int)
    """The words of the newest state."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paragraphs: tuple[Paragraph, ...] = ()
        self._counts: list[int | None] = []
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)

    def count(self, document: Document) -> None:
        """Count a state of the draft; an older one that is still being counted is let go."""
        body = document.paragraphs
        start, stop, until = differing.stretch(self._paragraphs, body)
        self._counts[start:stop] = [None] * (until - start)
        self._paragraphs = body
        self._turn.start()

    @Slot()
    def _on_turn(self) -> None:
        missing = (at for at, count in enumerate(self._counts) if count is None)
        for at in list(islice(missing, _AT_ONCE)):
            self._counts[at] = words.count(self._paragraphs[at].text)
        if None not in self._counts:
            self._turn.stop()
            self.counted.emit(sum(count or 0 for count in self._counts))
