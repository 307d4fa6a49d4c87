"""About Drafter: its version, whose texts it works with, and what it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from drafter import __version__, resources
from drafter.gui import sizes
from drafter.gui.dialogs import markdown
from drafter.gui.theme import Role
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from drafter.gui.theme import Theme

_ICON = 64
SOURCE = later(
    "The texts in the corpus are documents of the United Nations, which is named as their source "
    "wherever they are quoted. The United Nations has no part in Drafter and does not vouch for it."
)


class About(QDialog):
    """Says what Drafter is, where the texts come from, and under which licences its parts are."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Drafter"))
        sign = QLabel()
        icon = QIcon(str(resources.path("icons", "drafter.svg")))
        sign.setPixmap(icon.pixmap(QSize(_ICON, _ICON)))
        version = tr("Version {number}", number=__version__)
        name = QLabel(
            f"<span style='font-size: 18pt; font-weight: 600'>Drafter</span><br>"
            f"<span style='color: {theme.css(Role.MUTED)}'>{version}</span>"
        )
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(sign)
        head.addWidget(name)
        head.addStretch(1)
        what = _paragraph(
            tr(
                "Write a United Nations draft resolution with its precedents beside it. Drafter "
                "works without a network: nothing that you write leaves this machine."
            )
        )
        notices = QTextBrowser()
        notices.setAccessibleName(tr("Licences"))
        notices.setFrameShape(QFrame.Shape.NoFrame)
        notices.setOpenLinks(False)
        notices.anchorClicked.connect(self._on_link)
        notices.document().setDocumentMargin(14)
        text = resources.path("notices.md").read_text("utf-8")
        markdown.show(notices, text.replace("# What", "### What", 1), theme)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 16)
        layout.setSpacing(14)
        layout.addLayout(head)
        layout.addWidget(what)
        layout.addWidget(_paragraph(tr(SOURCE)))
        layout.addWidget(notices, 1)
        layout.addWidget(buttons)
        sizes.open_at(self, 620, 640)

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        if link.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(link)


def _paragraph(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
