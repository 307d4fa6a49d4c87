"""Files and folders, shown in the programs that the user's system has for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from pathlib import Path


def show(path: Path) -> None:
    """Show a file or folder outside Drafter."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
