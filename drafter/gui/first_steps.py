"""Three hints for the first draft, each ticked off when it was done: teaching by doing."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from drafter.gui import icons
from drafter.gui.icon_button import IconButton
from drafter.gui.theme import Role
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from drafter.gui.keymap import Keymap
    from drafter.gui.theme import Theme

_ICON = 16


class Step(Enum):
    """A first step, in words."""

    WRITE = later("Click into the page and write. Precedents appear on the right as you go.")
    TAKE = later("Ctrl+1 takes the first precedent in place of the paragraph, Alt+1 below it.")
    EXPORT = later("Ctrl+E writes the Word file that you hand in.")


class FirstSteps(QFrame):
    """The card with the hints."""

    sample_requested = Signal()
    """The user wants to try things on the sample draft."""
    closed = Signal()
    """The user has seen enough, or done it all: the next start needs no hints."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self._done: set[Step] = set()
        self._title = QLabel(tr("First steps"))
        self._title.setObjectName("cardTitle")
        tip = tr("Hide these hints; Help › First steps brings them back")
        self._cross = IconButton("x", tr("Hide the first steps"), tip=tip, pixels=_ICON - 2)
        self._cross.clicked.connect(self.hide)
        self._cross.clicked.connect(self.closed)
        self._signs = {step: QLabel() for step in Step}
        self._said = {step: QLabel() for step in Step}
        self._sample = QPushButton(tr("Try the &sample"))
        self._sample.clicked.connect(self.sample_requested)
        # Its words never make the card wider than the pane: the hints would be laid out too low
        self._sample.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._area = _Area(self._steps())
        self._lay_out()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(12, 8, 8, 12)
        layout.setVerticalSpacing(8)
        layout.setColumnStretch(0, 1)
        layout.addWidget(self._title, 0, 0)
        layout.addWidget(self._cross, 0, 1)
        layout.addWidget(self._area, 1, 0, 1, 2)
        layout.addWidget(self._sample, 2, 0, 1, 2)

    def _steps(self) -> QWidget:
        """Return the steps one below the other."""
        steps = QWidget()
        layout = QGridLayout(steps)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(8)
        layout.setColumnStretch(1, 1)
        for row, step in enumerate(Step):
            said = self._said[step]
            said.setText(tr(step.value))
            said.setWordWrap(True)
            layout.addWidget(self._signs[step], row, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(said, row, 1)
        return steps

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._cross.set_theme(theme)
        for step, sign in self._signs.items():
            done = step in self._done
            name, role = ("circle-check", Role.SUCCESS) if done else ("arrow-right", Role.LINK)
            sign.setPixmap(icons.pixmap(name, theme, _ICON, role))
            sign.setAccessibleName(tr("Done") if done else tr("To do"))

    @Slot(object)
    def set_keys(self, keymap: Keymap) -> None:
        """Name these keys."""
        for step, said in self._said.items():
            said.setText(keymap.in_words(tr(step.value)))

    def tick(self, step: Step) -> None:
        """Tick a step off."""
        if step not in self._done:
            self._done.add(step)
            self.set_theme(self._theme)
        if len(self._done) == len(Step):
            self.closed.emit()

    def hide_sample(self) -> None:
        """Offer the sample no more: it is open."""
        self._sample.hide()

    def begin(self) -> None:
        """Show the hints afresh."""
        self._done.clear()
        self._sample.show()
        self.set_theme(self._theme)
        self.show()


class _Area(QScrollArea):
    """As high as what it holds needs in its width; it scrolls where there is no room for that."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Return what everything needs in the width that there is."""
        return QSize(100, self._inner.heightForWidth(max(1, self.viewport().width())))

    def minimumSizeHint(self) -> QSize:
        """Return two lines: the rest can be scrolled to."""
        return QSize(0, 2 * self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height in another width."""
        super().resizeEvent(event)
        self.updateGeometry()
