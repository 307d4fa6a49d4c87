"""The printed page beside the draft: what will be handed in, always at the cursor.

After a pause in typing a worker sets the draft and paints one page; the pane shows it scaled to
its width and follows the cursor. It costs nothing while it is hidden.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from drafter.core.errors import DrafterError
from drafter.gui.icon_button import IconButton
from drafter.gui.jobs import Latest
from drafter.gui.translation import later, told, tr
from drafter.services.previewing import Proofs, Wanted

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from drafter.gui.editor.page import Page
    from drafter.gui.looks import Looks
    from drafter.gui.theme import Theme
    from drafter.services.previewing import Sheet
    from drafter.services.settings import Settings

_PAUSE_MS, _LONGEST_PAUSE_MS = 80, 2000
"""Rest in typing before the page is set anew: as long as setting took the last time, within these.
A draft of a hundred pages must not be set between any two words, with a core that the keys need."""
_MARGIN = 12
_ABOVE = 0.25
"""Where in the pane the paragraph at the cursor is shown: a quarter from above."""
_EMPTY = later("The printed page appears here.")


class Preview(QWidget):
    """One page of the draft as it will be printed, and the buttons that turn pages."""

    def __init__(self, page: Page, looks: Looks, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("preview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page = page
        self._paragraph: str | None = None
        self._number = 1
        self._wishes = ("", "")
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="preview")
        self._proofs = Proofs()
        self._sheet = QLabel(tr(_EMPTY))
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._sheet.setObjectName("sheet")
        self._sheet.setWordWrap(True)
        self._sheet.setAccessibleName(tr("Printed page"))
        self._area = QScrollArea()
        self._area.setWidget(self._sheet)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setAccessibleName(tr("Preview"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(self._area)
        self._buttons = (
            self._button("arrow-left", tr("Previous page"), -1),
            self._button("arrow-right", tr("Next page"), 1),
        )
        self._told = QLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(self._area, 1)
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._since_asked = QElapsedTimer()
        self._setting = Latest(self._pool, self)
        self._connect()
        looks.settings_changed.connect(self.set_up)
        self.destroyed.connect(partial(self._pool.shutdown, wait=False, cancel_futures=True))
        self.set_theme(theme)

    def _head(self) -> QHBoxLayout:
        title = QLabel(tr("Preview"))
        title.setObjectName("paneTitle")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._told)
        for button in self._buttons:
            head.addWidget(button)
        return head

    def _button(self, icon: str, name: str, step: int) -> IconButton:
        button = IconButton(icon, name)
        button.setEnabled(False)
        button.clicked.connect(partial(self._turn, step))
        return button

    def _connect(self) -> None:
        self._page.document_changed.connect(self._on_changed)
        self._page.paragraph_entered.connect(self._on_entered)
        self._timer.timeout.connect(self._ask)
        self._setting.finished.connect(self._on_set)
        self._setting.failed.connect(self._on_failed)

    def set_theme(self, theme: Theme) -> None:
        """Wear a theme; paper is white in each."""
        for button in self._buttons:
            button.set_theme(theme)

    @Slot(object)
    def set_up(self, settings: Settings) -> None:
        """Show or hide the pane, and print as the preferences say."""
        self._wishes = (settings.pages, settings.emblem)
        self.setVisible(settings.show_preview)
        self._on_changed()

    # When to show another page

    @Slot()
    def _on_changed(self) -> None:
        if self.isVisible():
            self._timer.start()

    @Slot(str)
    def _on_entered(self, paragraph: str) -> None:
        self._paragraph = paragraph
        self._on_changed()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the page at once when the pane appears."""
        super().showEvent(event)
        QTimer.singleShot(0, self._ask)

    def hideEvent(self, event: QHideEvent) -> None:
        """Do nothing while nobody looks."""
        self._timer.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill another width."""
        super().resizeEvent(event)
        self._on_changed()

    def _turn(self, step: int) -> None:
        """Show another page; the cursor's comes back when the cursor moves."""
        self._number += step
        self._paragraph = None
        self._ask()

    # The work

    @Slot()
    def _ask(self) -> None:
        ratio = self.devicePixelRatioF()
        width = round((self._area.viewport().width() - 2 * _MARGIN) * ratio)
        if width > 0:
            pages, emblem = self._wishes
            wanted = Wanted(
                paragraph=self._paragraph,
                number=self._number,
                width=width,
                pages=pages,
                emblem=emblem,
            )
            self._since_asked.start()
            self._setting.run(partial(self._proofs.sheet, self._page.document(), wanted))

    @Slot(object)
    def _on_set(self, sheet: Sheet) -> None:
        if sheet.is_set_anew:
            pause = min(self._since_asked.elapsed(), _LONGEST_PAUSE_MS)
            self._timer.setInterval(max(pause, _PAUSE_MS))
        image = QImage(
            sheet.pixels, sheet.width, sheet.height, sheet.stride, QImage.Format.Format_RGB32
        )
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._sheet.setPixmap(picture)
        self._sheet.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._number = sheet.number
        told = tr("Page {number} of {count}", number=sheet.number, count=sheet.count)
        self._told.setText(told)
        self._sheet.setAccessibleDescription(told)
        for button, enabled in zip(
            self._buttons, (sheet.number > 1, sheet.number < sheet.count), strict=True
        ):
            button.setEnabled(enabled)
        if sheet.down is not None:
            self._follow(picture.deviceIndependentSize().toSize(), sheet.down)

    def _follow(self, size: QSize, down: float) -> None:
        """Scroll so that the paragraph at the cursor is seen, if it is not."""
        place = _MARGIN + round(size.height() * down)
        bar, height = self._area.verticalScrollBar(), self._area.viewport().height()
        if not bar.value() <= place <= bar.value() + height - _MARGIN:
            bar.setMaximum(max(bar.maximum(), size.height() + 2 * _MARGIN - height))
            bar.setValue(place - round(height * _ABOVE))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, DrafterError):
            raise error
        self._sheet.setText(f"{told(str(error))} {told(error.hint)}")
        self._told.clear()
