"""Shows pages of Markdown with their pictures, as wide as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser

from drafter.gui.translation import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_MARGIN = 24
_NARROWEST = 240
_REST_MS = 120


class Pages(QTextBrowser):
    """Opens no link by itself; all pictures lie in the folder that it is given."""

    room_changed = Signal()
    """Pictures have more room, or less."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.room_changed)
        self._shown = 0
        self.setAccessibleName(tr("Page of the guide"))
        self.setOpenLinks(False)
        # Always: a bar that came with the text would take room that a picture has
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(_MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell, once the size rests, that pictures need another one."""
        super().resizeEvent(event)
        if self.room() != self._shown:
            self._shown = self.room()
            self._rest.start()

    def room(self) -> int:
        """Return how wide a picture may be, in pixels of the window."""
        return max(_NARROWEST, self.viewport().width() - 2 * _MARGIN - 4)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture in the size in which it is shown: scaled later, its words blur."""
        url = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, url)
        # Translated pages lie a folder deeper than their pictures: the name alone tells
        picture = QImage(str(self._folder / url.fileName()))
        if picture.isNull():
            return None
        sharpness = self.devicePixelRatioF()
        width = min(picture.width(), round(self.room() * sharpness))
        smooth = Qt.TransformationMode.SmoothTransformation
        scaled = picture.scaledToWidth(width, smooth)
        scaled.setDevicePixelRatio(sharpness)
        return scaled
