"""Fields with what belongs to each beside it, or below it where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHARES = (3, 4)
"""Of the width: for the fields, and for what is beside them."""


class Beside(QGridLayout):
    """Lays out pairs, one below the other; a corner stands at the end of the first line."""

    def __init__(
        self, parent: QWidget, pairs: Sequence[tuple[QWidget, QWidget]], corner: QWidget
    ) -> None:
        super().__init__(parent)
        self._pairs = tuple(pairs)
        self._corner = corner
        self._is_narrow: bool | None = None
        self.setHorizontalSpacing(10)
        for column, share in enumerate(_SHARES):
            self.setColumnStretch(column, share)
        self.arrange(is_narrow=False)

    @property
    def end(self) -> int:
        """The number of the line below all pairs, however they are arranged."""
        return 2 * len(self._pairs)

    def arrange(self, *, is_narrow: bool) -> None:
        """Give each field a line for itself, or what belongs to it the end of its line."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        wide = 2 if is_narrow else 1
        for number, (field, beside) in enumerate(self._pairs):
            self.addWidget(field, number * wide, 0, 1, wide)
            self.addWidget(beside, (number + 1) * wide - 1, 2 - wide, 1, wide)
        self.addWidget(self._corner, 0, 2)
        self.activate()  # before the next paint, which would show the parts without room
