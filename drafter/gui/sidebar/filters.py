"""The row of filters above a list: part, adopted or draft, organ, session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QWidget

from drafter.core.model import Part, Status
from drafter.corpus import Filters
from drafter.gui import icons
from drafter.gui.sidebar.choice import Choice, Option
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from drafter.corpus import Entry
    from drafter.gui.theme import Theme

_SHORT_ORGANS = {
    later("General Assembly"): later("GA"),
    later("Security Council"): later("SC"),
    later("Human Rights Council"): later("HRC"),
    later("Economic and Social Council"): later("ECOSOC"),
}
SAME_PART = "same"
"""Stands for the part of the paragraph at the cursor."""

_SAME = Option(later("Same part as the paragraph"), later("Same part"), SAME_PART)
_PARTS = (
    Option(later("Any part"), later("Part"), None),
    Option(later("Preambular paragraphs"), later("Preambular"), Part.PREAMBULAR),
    Option(later("Operative paragraphs"), later("Operative"), Part.OPERATIVE),
)
_STATUSES = (
    Option(later("Adopted texts and drafts"), later("Status"), None),
    Option(later("Adopted texts"), later("Adopted"), Status.ADOPTED),
    Option(later("Drafts"), later("Drafts"), Status.DRAFT),
)
_ANY_ORGAN = Option(later("Any organ"), later("Organ"), None)
_ANY_SESSION = Option(later("Any session"), later("Session"), None)


class FilterRow(QWidget):
    """Four choices, and a button that takes all filters away."""

    changed = Signal()
    """The user chose something else."""

    def __init__(
        self, theme: Theme, *, follows_paragraph: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sessions: dict[str, set[int]] = {}
        self._grid = QGridLayout()
        self._columns = 0
        self._part = Choice(tr("Part of the text"), theme, self)
        self._status = Choice(tr("Adopted texts or drafts"), theme, self)
        self._organ = Choice(tr("Organ"), theme, self)
        self._session = Choice(tr("Session"), theme, self)
        self._clear = QToolButton(self)
        self._clear.setToolTip(tr("Take all filters away"))
        self._clear.setAccessibleName(tr("Clear filters"))
        self._follows_paragraph = follows_paragraph
        self.set_same_part(same=follows_paragraph)
        self._status.offer(_STATUSES)
        self._organ.offer((_ANY_ORGAN,))
        self._session.offer((_ANY_SESSION,))
        self._lay_out()
        self.set_theme(theme)
        for choice in self._choices:
            choice.currentIndexChanged.connect(self._on_chosen)
        self._organ.currentIndexChanged.connect(self._on_organ_chosen)
        self._clear.clicked.connect(self.clear)

    @property
    def is_active(self) -> bool:
        """Whether any filter does not stand at its default."""
        return any(choice.is_active for choice in self._choices)

    def filters(self, part: Part | None = None) -> Filters:
        """Return what is asked; ``part`` is that of the paragraph at the cursor."""
        wanted = self._part.value
        if wanted == SAME_PART:
            wanted = part if part in {Part.PREAMBULAR, Part.OPERATIVE} else None
        status, organ, session = self._status.value, self._organ.value, self._session.value
        return Filters(
            part=wanted if isinstance(wanted, Part) else None,
            status=status if isinstance(status, Status) else None,
            organ=organ if isinstance(organ, str) else None,
            session=session if isinstance(session, int) else None,
        )

    def set_same_part(self, *, same: bool) -> None:
        """Make "same part as the paragraph" the default, or any part."""
        options = (_SAME, *_PARTS) if self._follows_paragraph else _PARTS
        self._part.offer(options, SAME_PART if same and self._follows_paragraph else None)

    def set_entries(self, entries: Iterable[Entry]) -> None:
        """Offer the organs and sessions that the corpus has documents of."""
        self._sessions = {}
        for entry in entries:
            if entry.organ:
                sessions = self._sessions.setdefault(entry.organ, set())
                if entry.session_number is not None:
                    sessions.add(entry.session_number)
        organs = (
            Option(organ, _SHORT_ORGANS.get(organ, organ), organ)
            for organ in sorted(self._sessions)
        )
        self._organ.offer((_ANY_ORGAN, *organs))
        self._offer_sessions()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        for choice in self._choices:
            choice.set_theme(theme)
        self._clear.setIcon(icons.icon("x", theme))

    def clear(self) -> None:
        """Take all filters away."""
        was_active = self.is_active
        blockers = [QSignalBlocker(choice) for choice in self._choices]
        for choice in self._choices:
            choice.reset()
        del blockers
        self._offer_sessions()
        if was_active:
            self._on_chosen()

    @property
    def _choices(self) -> tuple[Choice, ...]:
        return self._part, self._status, self._organ, self._session

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 4, 0)
        row.setSpacing(4)
        self._grid.setSpacing(4)
        self._arrange(len(self._choices))
        row.addLayout(self._grid)
        row.addStretch(1)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        self._clear.hide()

    def _arrange(self, columns: int) -> None:
        """Set the choices into one row, or into two of two where there is no room for four."""
        if columns != self._columns:
            self._columns = columns
            for number, choice in enumerate(self._choices):
                self._grid.addWidget(choice, *divmod(number, columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two rows where the sidebar is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = sum(choice.sizeHint().width() + 4 for choice in self._choices)
        clear = self._clear.sizeHint().width() + 4 if self.is_active else 0
        free = self.width() - clear - 12
        self._arrange(len(self._choices) if needed <= free else 2)

    def _offer_sessions(self) -> None:
        organ = self._organ.value
        chosen = self._sessions.values() if organ is None else [self._sessions.get(str(organ), ())]
        numbers = sorted({number for sessions in chosen for number in sessions}, reverse=True)
        options = (
            Option(
                tr("Session {number}", number=number), tr("Session {number}", number=number), number
            )
            for number in numbers
        )
        self._session.offer((_ANY_SESSION, *options))

    def _on_organ_chosen(self) -> None:
        blocker = QSignalBlocker(self._session)
        self._offer_sessions()
        blocker.unblock()

    def _on_chosen(self) -> None:
        self._fit()
        self._clear.setVisible(self.is_active)
        self.changed.emit()
