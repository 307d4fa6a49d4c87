"""The row of filters above a list: part, adopted or draft, organ, session, years, language."""

from __future__ import annotations

from datetime import MAXYEAR
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QWidget

from drafter.core.model import Part, Status
from drafter.corpus import Filters
from drafter.gui import icons
from drafter.gui.sidebar import filter_options as options
from drafter.gui.sidebar.choice import Choice
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from drafter.corpus import Entry
    from drafter.gui.theme import Theme


_ONE_AND_ANY = 2
"""Options of a language where there is nothing to choose."""
_SPACING, _MARGINS = 4, 16
"""Pixels between two choices, and beside all of them."""


class FilterRow(QWidget):
    """The choices, and a button that takes all filters away.

    The choice of a language is there where the corpus has several.
    """

    changed = Signal()
    """The user chose something else."""

    def __init__(
        self, theme: Theme, *, follows_paragraph: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sessions: dict[str, set[int]] = {}
        self._grid = QGridLayout()
        self._arranged = 0, 0
        self._part = Choice(tr("Part of the text"), theme, self)
        self._status = Choice(tr("Adopted texts or drafts"), theme, self)
        self._organ = Choice(tr("Organ"), theme, self)
        self._session = Choice(tr("Session"), theme, self)
        self._years = Choice(tr("Years"), theme, self)
        self._language = Choice(tr("Language"), theme, self)
        self._clear = QToolButton(self)
        self._clear.setText(tr("Clear"))
        self._clear.setToolTip(tr("Take all filters away"))
        self._clear.setAccessibleName(tr("Clear filters"))
        self._follows_paragraph = follows_paragraph
        self.set_same_part(same=follows_paragraph)
        self._status.offer(options.STATUSES)
        self._lay_out()
        self.set_entries(())
        self.set_theme(theme)
        # First, so that nobody is asked about a session that another organ had
        self._organ.currentIndexChanged.connect(self._on_organ_chosen)
        for choice in self._choices:
            choice.currentIndexChanged.connect(self._on_chosen)
        self._clear.clicked.connect(self.clear)

    @property
    def is_active(self) -> bool:
        """Whether any filter does not stand at its default."""
        return any(choice.is_active for choice in self._choices)

    def filters(self, part: Part | None = None) -> Filters:
        """Return what is asked; ``part`` is that of the paragraph at the cursor."""
        wanted = self._part.value
        if wanted == options.SAME_PART:
            wanted = part if part in options.PARTED else None
        status, organ, session = self._status.value, self._organ.value, self._session.value
        since, language = self._years.value, self._language.value
        return Filters(
            part=wanted if isinstance(wanted, Part) else None,
            status=status if isinstance(status, Status) else None,
            organ=organ if isinstance(organ, str) else None,
            session=session if isinstance(session, int) else None,
            years=(since, MAXYEAR) if isinstance(since, int) else None,
            language=language if isinstance(language, str) else None,
        )

    def is_held_to(self, part: Part | None) -> bool:
        """Whether only paragraphs of the same part as that at the cursor are looked for."""
        return self._part.value == options.SAME_PART and part in options.PARTED

    def look_in_any_part(self) -> None:
        """Take the filter of the part away, whatever its default."""
        self._part.choose(None)

    def set_same_part(self, *, same: bool) -> None:
        """Make "same part as the paragraph" the default, or any part."""
        parts = (options.SAME, *options.PARTS) if self._follows_paragraph else options.PARTS
        default = options.SAME_PART if same and self._follows_paragraph else None
        self._part.offer(parts, default)

    def set_entries(self, entries: Iterable[Entry]) -> None:
        """Offer the organs, sessions, years and languages that the corpus has documents of."""
        entries = tuple(entries)
        self._sessions = {}
        for entry in entries:
            if entry.organ:
                sessions = self._sessions.setdefault(entry.organ, set())
                if entry.session_number is not None:
                    sessions.add(entry.session_number)
        self._organ.offer(options.organs(self._sessions))
        self._offer_sessions()
        self._years.offer(options.years(entries))
        languages = options.languages(entries)
        self._language.offer(languages)
        self._language.setVisible(len(languages) > _ONE_AND_ANY)
        self._fit()

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
        return (
            self._part, self._status, self._organ, self._session, self._years, self._language,
        )  # fmt: skip

    @property
    def _shown(self) -> list[Choice]:
        return [choice for choice in self._choices if not choice.isHidden()]

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 4, 0)
        row.setSpacing(_SPACING)
        self._grid.setSpacing(_SPACING)
        row.addLayout(self._grid)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self._clear.hide()

    def _arrange(self, columns: int) -> None:
        """Set the choices into rows of so many."""
        wanted = columns, len(self._shown)
        if wanted != self._arranged:
            self._arranged = wanted
            for number, choice in enumerate(self._shown):
                self._grid.addWidget(choice, *divmod(number, columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use more rows where the sidebar is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Use as few rows as there is room for; the button is only its sign where words cost one.

        So the choices stand still while filters come and go, wherever there is room for the sign.
        """
        styles = Qt.ToolButtonStyle
        self._clear.setToolButtonStyle(styles.ToolButtonIconOnly)
        columns = self._columns(self._clear.sizeHint().width())
        self._clear.setToolButtonStyle(styles.ToolButtonTextBesideIcon)
        if self._columns(self._clear.sizeHint().width()) != columns:
            self._clear.setToolButtonStyle(styles.ToolButtonIconOnly)
        self._arrange(columns)

    def _columns(self, spare: int) -> int:
        """Return how many choices have room beside each other and so many pixels."""
        free = self.width() - spare - _MARGINS
        widths = [choice.sizeHint().width() + _SPACING for choice in self._shown]
        rooms = {
            columns: sum(max(widths[column::columns]) for column in range(columns))
            for columns in (len(widths), 3, 2)
        }
        return next((columns for columns, room in rooms.items() if room <= free), 2)

    def _offer_sessions(self) -> None:
        organ = self._organ.value
        chosen = self._sessions.values() if organ is None else [self._sessions.get(str(organ), ())]
        self._session.offer(
            options.sessions({number for sessions in chosen for number in sessions})
        )

    def _on_organ_chosen(self) -> None:
        blocker = QSignalBlocker(self._session)
        self._offer_sessions()
        blocker.unblock()

    def _on_chosen(self) -> None:
        self._fit()
        self._clear.setVisible(self.is_active)
        self.changed.emit()
