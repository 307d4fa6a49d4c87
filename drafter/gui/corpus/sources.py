"""Where the United Nations publishes its resolutions as data, for who fetches them himself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from drafter.gui import sizes
from drafter.gui.translation import later, tr

_ADDRESS = "https://github.com/UNxml/"
_REPOSITORIES = (
    ("GAresolutions", later("Resolutions of the General Assembly")),
    ("SCresolutions", later("Resolutions of the Security Council")),
    ("HRCresolutions", later("Resolutions of the Human Rights Council")),
    ("GAdecisions", later("Decisions of the General Assembly")),
    ("ECOSOCresolutions", later("Resolutions of the Economic and Social Council")),
)
SOURCE = later("Source of the texts: United Nations.")
"""Named wherever its texts are shown."""

_PUBLISHED = later(
    "The United Nations publishes its resolutions as data (Akoma Ntoso XML) on GitHub:"
)
_FETCHED = later(
    "On such a page choose <b>Code&nbsp;› Download&nbsp;ZIP</b>, then add the .zip file here: drop "
    "it on this window, or use <b>Add files</b>. It need not be unpacked."
)
_OTHERS = later(
    "Drafter itself never goes to the network. It also reads resolutions as Word files and as text."
)


def told() -> str:
    """Return where the texts are to be had and how to add them, as rich text."""
    rows = "".join(
        f'<tr><td><a href="{_ADDRESS}{name}">{_ADDRESS}{name}</a></td>'
        f"<td>&nbsp;&nbsp;{tr(text)}</td></tr>"
        for name, text in _REPOSITORIES
    )
    return (
        f"<p>{tr(_PUBLISHED)}</p><table cellpadding='2'>{rows}</table>"
        f"<p>{tr(_FETCHED)}</p><p>{tr(_OTHERS)}</p><p>{tr(SOURCE)}</p>"
    )


class SourcesDialog(QDialog):
    """Says where documents are to be had."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Where to find documents"))
        text = QLabel(told())
        text.setObjectName("linked")
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setOpenExternalLinks(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        text.setMinimumWidth(sizes.scaled(560))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(text)
        box.addWidget(buttons)
