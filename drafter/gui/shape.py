"""The shape of a whole draft at once: a strip with a line for each paragraph, by its state.

The more of a paragraph was adopted, the longer its line, so that the shape is seen without the
colours. A click goes there; so do the arrow keys and Enter.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip, QWidget

from drafter.core.changes import differing
from drafter.core.model import Part
from drafter.gui import signs
from drafter.gui.theme import Role
from drafter.gui.translation import tr
from drafter.services.reviewing import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from drafter.gui.outline.rows import Row
    from drafter.gui.theme import Theme

_WIDTH = 22
_EDGE = 4
_TALLEST = 9.0
"""Pixels of a line at most: a short draft does not fill the strip."""
_GAP_FROM = 4.0
"""Pixels of a line from which it is parted from the next by a gap."""
_SHARES = {State.VERBATIM: 1.0, State.ADAPTED: 0.68, State.TABLED: 0.42, State.NEW: 0.2}
"""How long the line of a state is, of the width of the strip."""
_COUNTED = frozenset({Part.PREAMBULAR, Part.OPERATIVE})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_FAR = 1_000_000
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10,
          Qt.Key.Key_Home: -_FAR, Qt.Key.Key_End: _FAR}  # fmt: skip


_Stretch = tuple[State, int, int]
"""Lines of one state that follow one another: the state, the first line, and how many."""


class Shape(QSlider):
    """The strip: one line a paragraph, from the top of the draft to its end.

    To a screen reader it is a slider whose value is the paragraph one is at, of so many.
    """

    paragraph_chosen = Signal(str)
    """The user wants to go to this paragraph (its id)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._rows: tuple[Row, ...] = ()
        self._stretches: list[_Stretch] = []
        self._current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Shape of the draft"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show the lines of another state of the draft."""
        before, self._rows = self._rows, tuple(row for row in rows if row.part in _COUNTED)
        start, stop, until = differing.stretch(before, self._rows)
        if [row.sign for row in before[start:stop]] == [
            row.sign for row in self._rows[start:until]
        ]:
            return  # words changed, at most: the shape is the same
        self._stretches = _stretches(self._rows)
        self._say()
        self.update()

    def mark(self, paragraph_id: str) -> None:
        """Mark the paragraph that the cursor is in."""
        if paragraph_id != self._current:
            self._current = paragraph_id
            self._say()
            self.update()

    def _say(self) -> None:
        """Tell a screen reader the shape in words, and where one is."""
        counted = Counter(row.sign.state for row in self._rows if row.sign)
        shape = ", ".join(
            f"{counted[state]} {tr(name).lower()}" for state, name in signs.NAMES.items()
        )
        names = [row.id for row in self._rows]
        here = self._rows[names.index(self._current)] if self._current in names else None
        self.setRange(1, max(1, len(names)))
        self.setValue(names.index(self._current) + 1 if here else 1)
        self.setAccessibleDescription(f"{shape}. {here.name}: {here.tip}" if here else shape)

    # Where lines lie

    @property
    def _line(self) -> float:
        """Height of a line."""
        return min(_TALLEST, (self.height() - 2 * _EDGE) / max(1, len(self._rows)))

    def _place(self, number: int) -> QRectF:
        return QRectF(0, _EDGE + number * self._line, self.width(), self._line)

    def row_at(self, y: float) -> Row | None:
        """Return the line at a height of the strip, None where there is none."""
        number = int((y - _EDGE) // self._line) if y >= _EDGE else -1
        return self._rows[number] if 0 <= number < len(self._rows) else None

    # Qt's own names from here on

    def sizeHint(self) -> QSize:
        """Return its width; it is as high as the outline."""
        return QSize(_WIDTH, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all lines."""
        del event
        painter = QPainter(self)
        self._paint_current(painter)
        gap = 1.0 if self._line >= _GAP_FROM else 0.0
        for state, first, count in self._stretches if not gap else self._singles():
            self._paint_lines(painter, state, first, count, gap)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour(Role.FOCUS), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _singles(self) -> list[_Stretch]:
        """Return every line by itself: they are parted by gaps."""
        return [(_state(row), number, 1) for number, row in enumerate(self._rows)]

    def _paint_current(self, painter: QPainter) -> None:
        number = next((n for n, row in enumerate(self._rows) if row.id == self._current), None)
        if number is not None:
            place = self._place(number)
            painter.fillRect(place.adjusted(0, -1, 0, 1), self._theme.colour(Role.SELECTION))
            bar = QRectF(place.right() - 3, place.top() - 1, 3, place.height() + 2)
            painter.fillRect(bar, self._theme.colour(Role.ACCENT))

    def _paint_lines(
        self, painter: QPainter, state: State, first: int, count: int, gap: float
    ) -> None:
        """Paint some lines of one state as one."""
        width = (self.width() - 2 * _EDGE) * _SHARES[state]
        top = self._place(first).top()
        painter.fillRect(
            QRectF(_EDGE, top, width, count * self._line - gap),
            self._theme.colour(signs.ROLES[state]),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the paragraph under the mouse."""
        row = self.row_at(event.position().y())
        if row is not None and event.button() is Qt.MouseButton.LeftButton:
            self.paragraph_chosen.emit(row.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag nothing: the value is where the cursor is."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it at the press."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from line to line with the arrows, and to the paragraph with Enter."""
        names = [row.id for row in self._rows]
        here = names.index(self._current) if self._current in names else 0
        if names and event.key() in _STEPS:
            self.mark(names[max(0, min(len(names) - 1, here + _STEPS[Qt.Key(event.key())]))])
        elif names and event.key() in _ENTER:
            self.paragraph_chosen.emit(names[here])
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell which paragraph lies under a resting mouse, and where it stands."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            row = self.row_at(event.pos().y())
            said = f"{row.name}: {row.tip or tr('not compared yet')}\n{row.words}" if row else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)


def _state(row: Row) -> State:
    return row.sign.state if row.sign else State.NEW


def _stretches(rows: Sequence[Row]) -> list[_Stretch]:
    """Return the lines by stretches of one state: two thousand lines are soon painted."""
    found: list[_Stretch] = []
    for state, group in groupby(rows, key=_state):
        first = found[-1][1] + found[-1][2] if found else 0
        found.append((state, first, sum(1 for _ in group)))
    return found
