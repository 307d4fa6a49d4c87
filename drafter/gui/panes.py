"""The panes of the window in a row, and the way from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QVBoxLayout, QWidget

from drafter.gui import sizes

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDEST = (260, 380)
_SHARES = (0.17, 0.28)
"""How wide the panes at the sides begin: parts of the window, up to so many pixels."""
_PREVIEW = 0.42
"""What the preview takes of the room for page and preview."""
_NARROWEST = (170, 320, 180, 280)
"""Pixels; together they have room on a screen of 1,024."""
_BY_TAB = Qt.FocusPolicy.TabFocus


class Panes(QSplitter):
    """Outline, page, preview and sidebar; the page takes what the others leave.

    The preview is hidden until someone asks for it.
    """

    def __init__(self, outline: QWidget, page: QWidget, preview: QWidget, sidebar: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._panes = (outline, page, preview, sidebar)
        for number, pane in enumerate(self._panes):
            self.addWidget(pane)
            pane.setMinimumWidth(_NARROWEST[number])
            self.setCollapsible(number, False)  # noqa: FBT003 - Qt
            self.setStretchFactor(number, int(pane is page))
        self.setHandleWidth(1)

    def spread(self, width: int) -> None:
        """Share a width out among the panes; the page gets what is left."""
        outline, sidebar = (
            min(sizes.scaled(most), round(width * share))
            for most, share in zip(_WIDEST, _SHARES, strict=True)
        )
        middle = width - outline - sidebar
        preview = round(middle * _PREVIEW)
        self.setSizes([outline, middle - preview, preview, sidebar])

    @Slot()
    def next_pane(self) -> None:
        """Give the keyboard to the pane on the right; after the last comes the first."""
        self._go(1)

    @Slot()
    def previous_pane(self) -> None:
        """Give the keyboard to the pane on the left."""
        self._go(-1)

    def _go(self, step: int) -> None:
        shown = [pane for pane in self._panes if pane.isVisible()]
        inside = [self._has_keyboard(pane) for pane in shown]
        here = inside.index(True) if True in inside else 0
        _enter(shown[(here + step) % len(shown)])

    def _has_keyboard(self, pane: QWidget) -> bool:
        # Nobody may have it, though Qt's stubs say otherwise: so it is looked for, not asked
        return self.window().focusWidget() in {pane, *pane.findChildren(QWidget)}


def _enter(pane: QWidget) -> None:
    """Give the keyboard to a pane: to whom it says, to its list, or to its first control."""
    reason = Qt.FocusReason.ShortcutFocusReason
    proxy = pane.focusProxy()
    if isinstance(proxy, QWidget) and proxy.isVisible():
        proxy.setFocus(reason)
        return
    controls = [
        child
        for child in pane.findChildren(QWidget)
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & _BY_TAB
    ]
    lists = [child for child in controls if isinstance(child, QAbstractItemView)]
    for target in (*lists, *controls)[:1]:
        target.setFocus(reason)


def column(widgets: Sequence[QWidget], *, stretched: QWidget) -> QWidget:
    """Return widgets one above the other without gaps; one of them takes the room."""
    pane = QWidget()
    pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(pane)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, int(widget is stretched))
    pane.setFocusProxy(stretched)
    return pane
