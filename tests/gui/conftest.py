"""Every test of the window has an application, even one that makes no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """Qt's key names and fonts crash the interpreter without an application."""
    return qapp
