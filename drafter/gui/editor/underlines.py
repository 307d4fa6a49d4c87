"""Lines under agreed language: kept for each paragraph, painted for those in sight.

While one types the lines move with the words, and those whose words were touched go at once;
the next answer of the corpus replaces them all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPen

from drafter.gui.editor import stretches
from drafter.gui.theme import Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter, QTextBlock

    from drafter.core.model import Paragraph
    from drafter.corpus import Passage
    from drafter.gui.theme import Theme


_BELOW = 3
"""Pixels from the baseline to the line."""


@dataclass(frozen=True, slots=True)
class _Marked:
    """The passages of a paragraph, and the text they were found in."""

    text: str
    passages: tuple[Passage, ...]


class Underlines:
    """Which words of which paragraph are agreed language."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._marked: dict[str, _Marked] = {}

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def show(
        self, found: Mapping[str, tuple[Passage, ...]], paragraphs: Sequence[Paragraph]
    ) -> None:
        """Mark the passages found, by paragraph id; other paragraphs keep theirs."""
        texts = {paragraph.id: paragraph.text for paragraph in paragraphs}
        self._marked = {name: kept for name, kept in self._marked.items() if name in texts}
        for name, passages in found.items():
            if name in texts:
                self._marked[name] = _Marked(texts[name], passages)

    def forget(self) -> None:
        """Mark nothing any more."""
        self._marked = {}

    def passages_at(self, paragraph: Paragraph, offset: int) -> tuple[Passage, ...]:
        """Return the passages that cover a code point of a paragraph, the longest first."""
        return tuple(
            sorted(
                (p for p in self._current(paragraph) if p.start <= offset <= p.end),
                key=_length,
                reverse=True,
            )
        )

    def paint(
        self, painter: QPainter, block: QTextBlock, paragraph: Paragraph, offset: QPointF
    ) -> None:
        """Draw the lines under a block's agreed words."""
        passages = self._current(paragraph)
        if not passages:
            return
        painter.setPen(QPen(self._theme.colour(Role.VERBATIM), 1.6, Qt.PenStyle.SolidLine))
        for stretch in stretches.rectangles(block, paragraph, _joined(passages), offset):
            below = stretch.bottom() + _BELOW
            painter.drawLine(QLineF(stretch.left(), below, stretch.right(), below))

    def _current(self, paragraph: Paragraph) -> tuple[Passage, ...]:
        """Return the passages of a paragraph as its text stands now."""
        marked = self._marked.get(paragraph.id)
        if marked is None:
            return ()
        text = paragraph.text
        if marked.text != text:
            marked = _moved(marked, text)
            self._marked[paragraph.id] = marked
        return marked.passages


def _moved(marked: _Marked, text: str) -> _Marked:
    """Return the passages whose words an edit left alone, moved with them."""
    old = marked.text
    start = _shared(old, text)
    end = min(_shared(old[::-1], text[::-1]), min(len(old), len(text)) - start)
    shift = len(text) - len(old)
    kept = [p for p in marked.passages if p.end <= start]
    kept += [
        replace(p, start=p.start + shift, end=p.end + shift)
        for p in marked.passages
        if p.start >= len(old) - end and p.end > start
    ]
    return _Marked(text, tuple(kept))


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts share at their start."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _joined(passages: Sequence[Passage]) -> list[tuple[int, int]]:
    """Return the stretches that overlapping passages cover, in order."""
    joined: list[tuple[int, int]] = []
    for passage in sorted(passages, key=_start):
        if joined and passage.start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], passage.end))
        else:
            joined.append((passage.start, passage.end))
    return joined


def _start(passage: Passage) -> int:
    return passage.start


def _length(passage: Passage) -> int:
    return passage.end - passage.start
