"""Lines under agreed language, and signs in the margin: kept for each paragraph, painted in sight.

While one types the lines move with the words, and those whose words were touched go at once;
the next answer of the corpus replaces them all. What stands in adopted texts goes before what
only a draft has, and both before common phrases.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPen

from drafter.core.model import Status
from drafter.gui import signs
from drafter.gui.editor import shifting, stretches
from drafter.gui.theme import Role
from drafter.services.reviewing import State
from drafter.services.telling import is_common

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter, QTextBlock

    from drafter.core.model import Paragraph
    from drafter.corpus import Passage
    from drafter.gui.signs import Sign
    from drafter.gui.theme import Theme

    Spans = list[tuple[int, int]]

_BELOW = 3
"""Pixels from the baseline to the line."""
_THICK, _THIN = 1.6, 1.0
_SIGN_DOWN = 8.0
"""Pixels from the top of a paragraph to the middle of its sign."""
_UNDER_SIGN = 9.0
"""Pixels from there to the line that runs along the rest of the paragraph."""


@dataclass(frozen=True)
class _Marked:
    """The passages of a paragraph, the text they were found in, and the stretches they cover.

    The stretches are worked out when they are first painted: of a long draft most never are.
    """

    text: str
    passages: tuple[Passage, ...]

    @cached_property
    def agreed(self) -> Spans:
        """What stands in adopted texts and tells something."""
        return _joined(
            one for one in self.passages if not _is_tabled(one) and not is_common(one, self.text)
        )

    @cached_property
    def tabled(self) -> Spans:
        """What only a draft has."""
        return _without(_joined(filter(_is_tabled, self.passages)), self.agreed)

    @cached_property
    def common(self) -> Spans:
        """The common phrases of adopted texts."""
        common = _joined(
            one for one in self.passages if not _is_tabled(one) and is_common(one, self.text)
        )
        return _without(_without(common, self.agreed), self.tabled)


@dataclass(frozen=True, slots=True)
class _Laid:
    """Where the lines of a paragraph lie within its block, as long as the block is laid out so.

    ``lines`` are those under agreed language, under what only a draft has, and under common
    phrases.
    """

    paragraph: Paragraph
    marked: _Marked
    shape: stretches.Shape
    lines: tuple[list[QLineF], ...]


class Underlines:
    """Which words of which paragraph are agreed language, and where the paragraphs stand."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._marked: dict[str, _Marked] = {}
        self._laid: dict[str, _Laid] = {}
        self._signs: Mapping[str, Sign] = {}

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def show(
        self, found: Mapping[str, tuple[Passage, ...]], paragraphs: Sequence[Paragraph]
    ) -> None:
        """Mark the passages found, by paragraph id; other paragraphs keep theirs."""
        texts = {paragraph.id: paragraph.text for paragraph in paragraphs}
        self._marked = {name: kept for name, kept in self._marked.items() if name in texts}
        self._laid = {name: laid for name, laid in self._laid.items() if name in texts}
        for name, passages in found.items():
            if name in texts:
                known = self._marked.get(name)
                if known is None or (known.text, known.passages) != (texts[name], passages):
                    self._marked[name] = _Marked(texts[name], passages)

    def judge(self, found: Mapping[str, Sign]) -> None:
        """Show where the paragraphs stand, by paragraph id."""
        self._signs = found

    def sign(self, paragraph_id: str) -> Sign | None:
        """Return the sign of a paragraph, None where it has none."""
        return self._signs.get(paragraph_id)

    def forget(self) -> None:
        """Mark nothing any more."""
        self._marked, self._laid = {}, {}
        self._signs = {}

    def passages_at(self, paragraph: Paragraph, offset: int) -> tuple[Passage, ...]:
        """Return the passages that cover a code point of a paragraph, the longest first.

        Those of adopted texts come before what only a draft has.
        """
        marked = self._current(paragraph)
        passages = marked.passages if marked else ()
        return tuple(
            sorted(
                (p for p in passages if p.start <= offset <= p.end),
                key=lambda p: (not _is_tabled(p), p.end - p.start),
                reverse=True,
            )
        )

    def paint(
        self, painter: QPainter, block: QTextBlock, paragraph: Paragraph, offset: QPointF
    ) -> None:
        """Draw the lines under a block's words."""
        marked = self._current(paragraph)
        if marked is None or not marked.passages:
            return
        sign = self._signs.get(paragraph.id)
        is_verbatim = sign is not None and sign.state is State.VERBATIM
        state = State.VERBATIM if is_verbatim else State.ADAPTED
        faint = QPen(self._theme.colour(Role.OUTLINE), _THIN, Qt.PenStyle.DotLine)
        pens = (
            signs.pen(state, self._theme, _THICK),
            signs.pen(State.TABLED, self._theme, _THICK),
            signs.pen(state, self._theme, _THICK) if is_verbatim else faint,
        )
        origin = block.layout().position() + offset
        painter.translate(origin)
        for lines, pen in zip(self._lines(block, paragraph, marked), pens, strict=True):
            if lines:
                painter.setPen(pen)
                painter.drawLines(lines)
        painter.translate(-origin)

    def _lines(
        self, block: QTextBlock, paragraph: Paragraph, marked: _Marked
    ) -> tuple[list[QLineF], ...]:
        """Return where the lines of a block lie; worked out anew only when something is other."""
        shape = stretches.shape(block)
        laid = self._laid.get(paragraph.id)
        if (
            laid is None
            or laid.paragraph is not paragraph
            or laid.marked is not marked
            or laid.shape != shape
        ):
            kinds = (marked.agreed, marked.tabled, marked.common)
            lines = tuple(_below(block, paragraph, spans) for spans in kinds)
            laid = self._laid[paragraph.id] = _Laid(paragraph, marked, shape, lines)
        return laid.lines

    def paint_sign(self, painter: QPainter, paragraph: Paragraph, place: QRectF) -> None:
        """Draw the sign of a paragraph in the margin, and its line down the paragraph's height.

        ``place`` is where: its left edge is the middle of the sign.
        """
        sign = self._signs.get(paragraph.id)
        if sign is None or not paragraph.runs:
            return
        x, y = place.left(), place.top() + _SIGN_DOWN
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        signs.paint(painter, sign.state, QPointF(x, y), self._theme)
        top, bottom = y + _UNDER_SIGN, place.bottom() - _BELOW
        if sign.state is not State.NEW and bottom > top:
            painter.setPen(signs.pen(sign.state, self._theme, 2.0))
            painter.drawLine(QLineF(x, top, x, bottom))
        if sign.newer:
            signs.paint_newer(painter, QPointF(x + 13, y), self._theme)
        painter.restore()

    def _current(self, paragraph: Paragraph) -> _Marked | None:
        """Return the passages of a paragraph as its text stands now."""
        marked = self._marked.get(paragraph.id)
        if marked is None:
            return None
        text = paragraph.text
        if marked.text != text:
            marked = _Marked(text, shifting.moved(marked.passages, marked.text, text))
            self._marked[paragraph.id] = marked
        return marked


def _below(block: QTextBlock, paragraph: Paragraph, spans: Spans) -> list[QLineF]:
    """Return the lines below some stretches of a block, from the block's own corner."""
    return [
        QLineF(one.left(), one.bottom() + _BELOW, one.right(), one.bottom() + _BELOW)
        for one in stretches.rectangles(block, paragraph, spans, -block.layout().position())
    ]


def _joined(passages: Iterable[Passage]) -> Spans:
    """Return the stretches that overlapping passages cover, in order."""
    joined: Spans = []
    for passage in sorted(passages, key=_start):
        if joined and passage.start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], passage.end))
        else:
            joined.append((passage.start, passage.end))
    return joined


def _without(spans: Spans, others: Spans) -> Spans:
    """Return what is left of some stretches outside others."""
    left = spans
    for first, last in others:
        left = [
            piece
            for start, end in left
            for piece in ((start, min(end, first)), (max(start, last), end))
            if piece[0] < piece[1]
        ]
    return left


def _is_tabled(passage: Passage) -> bool:
    """Whether only a draft has the words."""
    return bool(passage.places) and passage.places[0].status is Status.DRAFT


def _start(passage: Passage) -> int:
    return passage.start
