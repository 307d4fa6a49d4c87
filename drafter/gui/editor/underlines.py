"""Lines under agreed language, and signs in the margin: kept for each paragraph, painted in sight.

While one types the lines move with the words, and those whose words were touched go at once;
the next answer of the corpus replaces them all. What stands in adopted texts goes before what
only a draft has, and both before common phrases.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPen

from drafter.core.model import Status
from drafter.gui import signs
from drafter.gui.editor import shifting, stretches
from drafter.gui.editor.spans import joined, without
from drafter.gui.theme import Role
from drafter.services.reviewing import State
from drafter.services.telling import is_common

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter, QTextBlock

    from drafter.core.model import Paragraph
    from drafter.corpus import Passage
    from drafter.gui.editor.spans import Spans
    from drafter.gui.signs import Sign
    from drafter.gui.theme import Theme

_BELOW = 3
"""Pixels from the baseline to the line."""
_THICK, _THIN = 1.6, 1.0
_SIGN_DOWN = 8.0
"""Pixels from the top of a paragraph to the middle of its sign."""
_UNDER_SIGN = 9.0
"""Pixels from there to the line that runs along the rest of the paragraph."""


class _Kind(Enum):
    """What a passage proves: that it is agreed, that it is in a draft, or next to nothing."""

    AGREED = 0
    TABLED = 1
    COMMON = 2


@dataclass(frozen=True)
class _Marked:
    """The passages of a paragraph, the text they were found in, and the stretches they cover.

    The stretches are worked out when they are first painted: of a long draft most never are.
    ``known`` are the kinds of the passages where they were worked out before.
    """

    text: str
    passages: tuple[Passage, ...]
    known: tuple[_Kind, ...] | None = None

    @cached_property
    def kinds(self) -> tuple[_Kind, ...]:
        """What each passage proves; it stays so while the words stay, wherever they go."""
        return self.known or tuple(_kind(one, self.text) for one in self.passages)

    @cached_property
    def spans(self) -> tuple[Spans, Spans, Spans]:
        """The stretches of each kind, without what a kind before has."""
        agreed, tabled, common = (
            joined(
                (one.start, one.end)
                for one, its in zip(self.passages, self.kinds, strict=True)
                if its is kind
            )
            for kind in _Kind
        )
        tabled = without(tabled, agreed)
        return agreed, tabled, without(without(common, agreed), tabled)


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
        self._found: dict[str, tuple[Paragraph, tuple[Passage, ...]]] = {}
        """What was found in which state of a paragraph: nothing needs to be done about it again."""
        self._signs: Mapping[str, Sign] = {}

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def show(
        self, found: Mapping[str, tuple[Passage, ...]], paragraphs: Sequence[Paragraph]
    ) -> None:
        """Mark the passages found, by paragraph id; other paragraphs keep theirs."""
        present = {paragraph.id: paragraph for paragraph in paragraphs}
        for known in (self._marked, self._laid, self._found):
            for name in [name for name in known if name not in present]:
                del known[name]
        for name, passages in found.items():
            paragraph = present.get(name)
            if paragraph is None:
                continue
            before = self._found.get(name)
            if before is None or before[0] is not paragraph or before[1] != passages:
                self._found[name] = (paragraph, passages)
                self._marked[name] = _Marked(paragraph.text, passages)

    def judge(self, found: Mapping[str, Sign]) -> None:
        """Show where the paragraphs stand, by paragraph id."""
        self._signs = found

    def sign(self, paragraph_id: str) -> Sign | None:
        """Return the sign of a paragraph, None where it has none."""
        return self._signs.get(paragraph_id)

    def forget(self) -> None:
        """Mark nothing any more."""
        self._marked, self._laid, self._found = {}, {}, {}
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
        self,
        painter: QPainter,
        block: QTextBlock,
        paragraph: Paragraph,
        offset: QPointF,
        shown: range,
    ) -> None:
        """Draw the lines under the words in some of a block's lines of text."""
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
        for lines, pen in zip(self._lines(block, paragraph, marked, shown), pens, strict=True):
            if lines:
                painter.setPen(pen)
                painter.drawLines(lines)
        painter.translate(-origin)

    def _lines(
        self, block: QTextBlock, paragraph: Paragraph, marked: _Marked, shown: range
    ) -> tuple[list[QLineF], ...]:
        """Return where the lines of a block lie; worked out anew only when something is other."""
        shape = stretches.shape(block, shown)
        laid = self._laid.get(paragraph.id)
        if (
            laid is None
            or laid.paragraph is not paragraph
            or laid.marked is not marked
            or laid.shape != shape
        ):
            lines = tuple(_below(block, paragraph, spans, shown) for spans in marked.spans)
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
            marked = self._marked[paragraph.id] = _moved(marked, text)
            self._found.pop(paragraph.id, None)
        return marked


def _moved(marked: _Marked, text: str) -> _Marked:
    """Return the passages whose words an edit left alone, moved with them."""
    kept = shifting.surviving(marked.passages, marked.text, text)
    kinds = tuple(marked.kinds[number] for number, _ in kept)
    return _Marked(text, tuple(passage for _, passage in kept), kinds)


def _below(block: QTextBlock, paragraph: Paragraph, spans: Spans, shown: range) -> list[QLineF]:
    """Return the lines below some stretches of a block, from the block's own corner."""
    corner = -block.layout().position()
    return [
        QLineF(one.left(), one.bottom() + _BELOW, one.right(), one.bottom() + _BELOW)
        for one in stretches.rectangles(block, paragraph, spans, corner, shown)
    ]


def _kind(passage: Passage, text: str) -> _Kind:
    if _is_tabled(passage):
        return _Kind.TABLED
    return _Kind.COMMON if is_common(passage, text) else _Kind.AGREED


def _is_tabled(passage: Passage) -> bool:
    """Whether only a draft has the words."""
    return bool(passage.places) and passage.places[0].status is Status.DRAFT
