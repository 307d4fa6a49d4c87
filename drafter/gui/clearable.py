"""Fields with a cross that empties them; Qt gives the cross no name for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton

from drafter.gui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit


def make_clearable(field: QLineEdit | QKeySequenceEdit) -> None:
    """Give a field a cross that empties it."""
    field.setClearButtonEnabled(True)
    for cross in field.findChildren(QToolButton):
        cross.setAccessibleName(tr("Empty the field"))
        cross.setToolTip(tr("Empty the field"))
