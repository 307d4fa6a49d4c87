"""The list of documents with the box and the choices that filter it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from drafter.core.model import Status
from drafter.gui import fonts, icons
from drafter.gui.clearable import make_clearable
from drafter.gui.corpus import columns
from drafter.gui.corpus.columns import COLUMNS
from drafter.gui.corpus.entries import Entries
from drafter.gui.sidebar.choice import Choice, Option
from drafter.gui.sidebar.empty import EmptyState
from drafter.gui.sizes import scaled
from drafter.gui.theme import Role
from drafter.gui.translation import counted, later, number, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafter.corpus import Entry
    from drafter.gui.theme import Theme

_STATUSES = (
    Option(later("Adopted texts and drafts"), later("Adopted and drafts"), None),
    Option(later("Adopted texts"), later("Adopted"), Status.ADOPTED),
    Option(later("Drafts"), later("Drafts"), Status.DRAFT),
)
_REVIEWS = (
    Option(later("All documents"), later("All"), None),
    Option(later("To check: the reader was unsure"), later("To check"), False),  # noqa: FBT003 - what it stands for
    Option(later("Looked at"), later("Looked at"), True),  # noqa: FBT003
)
_ANY_ORGAN = Option(later("Any organ"), later("Any organ"), None)
_ROW_HEIGHT = 26


class ListPane(QWidget):
    """All documents, filtered and sorted; several can be selected."""

    chosen = Signal(object)
    """Another ``Entry`` is chosen, None when none is."""
    activated = Signal(object)
    """An ``Entry`` was double clicked, or Enter was pressed on it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = Entries(theme, self)
        self._told: tuple[str, str] | None = None
        self._scale = 1.0
        self._box = QLineEdit()
        self._icon = self._box.addAction(
            icons.icon("filter", theme, Role.MUTED), QLineEdit.ActionPosition.LeadingPosition
        )
        self._status = Choice(tr("Adopted texts or drafts"), theme)
        self._organ = Choice(tr("Organ"), theme)
        self._review = Choice(tr("Documents to check"), theme)
        self._count = QLabel(tr("Listing the documents…"))
        self._table = QTableView()
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._status.offer(_STATUSES)
        self._organ.offer((_ANY_ORGAN,))
        self._review.offer(_REVIEWS)
        self._set_up_table()
        self._lay_out()
        self._box.textChanged.connect(self._on_filter_changed)
        self._status.currentIndexChanged.connect(self._on_filter_changed)
        self._organ.currentIndexChanged.connect(self._on_filter_changed)
        self._review.currentIndexChanged.connect(self._on_filter_changed)
        self._table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._table.activated.connect(self._on_activated)
        self._empty.action_requested.connect(self._clear_filters)

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Replace the documents; what is chosen, filtered and scrolled to stays so."""
        scrolled = self._table.verticalScrollBar().value()
        with QSignalBlocker(self._table.selectionModel()):
            self._model.show(entries)
        organs = (Option(organ, organ, organ) for organ in self._model.organs())
        self._organ.offer((_ANY_ORGAN, *organs))
        self._table.setColumnHidden(columns.LANGUAGE, not self._model.has_languages())
        self._show_review()
        self._after_change()
        self._table.verticalScrollBar().setValue(scrolled)

    def selected(self) -> list[Entry]:
        """Return the documents that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        return [self._model.shown[row] for row in rows]

    def entry(self, name: str, language: str) -> Entry | None:
        """Return what is known of a document, None where it is not listed."""
        return next(
            (one for one in self._model.all if (one.name, one.language) == (name, language)), None
        )

    def choose(self, name: str, language: str) -> None:
        """Choose a document; filters that hide it are taken away.

        One that is not listed yet is chosen when it is.
        """
        if self._model.row_of(name, language) is None:
            self._clear_filters()
        row = self._model.row_of(name, language)
        if row is None:
            self._told = (name, language)
            return
        self._select(row)
        self._table.scrollTo(self._model.index(row, 0))

    def focus_filter(self) -> None:
        """Give the keyboard to the box that filters."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._model.set_theme(theme)
        self._status.set_theme(theme)
        self._organ.set_theme(theme)
        self._review.set_theme(theme)
        self._empty.set_theme(theme)
        self._icon.setIcon(icons.icon("filter", theme, Role.MUTED))
        self._table.viewport().update()

    def show_unchecked(self) -> None:
        """List the documents with doubts that nobody has looked at, and choose the first."""
        self._box.clear()
        for choice in (self._status, self._organ):
            choice.reset()
        self._review.choose(False)  # noqa: FBT003 - what the option stands for
        if self._model.shown:
            self._select(0)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Give words of another size their room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._follow_text_size()

    @property
    def is_checking(self) -> bool:
        """Whether only documents to check are listed."""
        return self._reviewed_wanted() is False

    def _set_up_table(self) -> None:
        table = self._table
        table.setModel(self._model)
        table.setAccessibleName(tr("Documents of the corpus"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        for place, column in enumerate(COLUMNS):
            table.setColumnWidth(place, column.width)
        self._follow_text_size()
        for hidden in (columns.LANGUAGE, columns.TO_CHECK):
            table.setColumnHidden(hidden, True)  # noqa: FBT003 - Qt's signature
        for before in (columns.LANGUAGE, columns.TO_CHECK):
            header.moveSection(header.visualIndex(before), columns.STATUS)
        header.setSortIndicator(columns.DATE, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)

    def _follow_text_size(self) -> None:
        """Let columns, also those that somebody made wider, and rows grow as their words do."""
        factor = fonts.scale() / self._scale
        self._scale = fonts.scale()
        self._table.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        for place, column in enumerate(COLUMNS):
            hidden = self._table.isColumnHidden(place)  # and then of no width that could grow
            now = self._table.columnWidth(place) * factor
            wide = scaled(column.width) if hidden else round(now)
            self._table.setColumnWidth(place, wide)

    def _lay_out(self) -> None:
        self._box.setPlaceholderText(tr("Filter by symbol, title, organ, session, date …"))
        self._box.setAccessibleName(tr("Filter the documents"))
        make_clearable(self._box)
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 8, 6)
        row.setSpacing(6)
        row.addWidget(self._box, 1)
        row.addWidget(self._status)
        row.addWidget(self._organ)
        row.addWidget(self._review)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        box.addWidget(self._stack, 1)
        self._count.setContentsMargins(10, 4, 10, 6)
        box.addWidget(self._count)

    def _reviewed_wanted(self) -> bool | None:
        wanted = self._review.value
        return wanted if isinstance(wanted, bool) else None

    def _show_review(self) -> None:
        """Speak of doubts only where there are any."""
        doubtful = self._model.have_doubts()
        self._table.setColumnHidden(columns.TO_CHECK, not doubtful)
        self._review.setVisible(doubtful)
        if not doubtful:
            self._review.reset()

    def _after_change(self) -> None:
        """Choose again what was chosen, and count anew."""
        shown, everything = len(self._model.shown), len(self._model.all)
        total = counted(everything, "{n} document", "{n} documents")
        self._count.setText(
            total
            if shown == everything
            else tr("{shown} of {total} shown", shown=number(shown), total=total)
        )
        self._show_whether_any()
        row = self._model.row_of(*self._told) if self._told else None
        if row is None:
            self._tell(None)
            return
        with QSignalBlocker(self._table.selectionModel()):
            self._select(row)
        self._table.viewport().update()

    def _show_whether_any(self) -> None:
        """Show the list, or why it is empty: with no documents at all the window says that."""
        has_any = bool(self._model.shown) or not self._model.all
        self._stack.setCurrentWidget(self._table if has_any else self._empty)
        if has_any:
            return
        if self.is_checking and not self._box.text():
            said = (
                tr("Nothing is left to check"),
                tr("Somebody has looked at every document of which the reader was unsure."),
            )
        else:
            said = (
                tr("No document passes the filters"),
                tr("Take the filters away, or use fewer words."),
            )
        self._empty.say("filter", *said, tr("Clear filters"))

    def _clear_filters(self) -> None:
        self._box.clear()
        for choice in (self._status, self._organ, self._review):
            choice.reset()

    def _select(self, row: int) -> None:
        """Choose a row and no other, whatever keys are held: selectRow() adds one while Ctrl is."""
        flags = QItemSelectionModel.SelectionFlag
        self._table.selectionModel().setCurrentIndex(
            self._model.index(row, 0), flags.ClearAndSelect | flags.Rows
        )

    def _tell(self, entry: Entry | None) -> None:
        told = (entry.name, entry.language) if entry else None
        if told != self._told:
            self._told = told
            self.chosen.emit(entry)

    def _on_filter_changed(self) -> None:
        status, organ = self._status.value, self._organ.value
        with QSignalBlocker(self._table.selectionModel()):
            self._model.filter(
                self._box.text(),
                status if isinstance(status, Status) else None,
                organ if isinstance(organ, str) else None,
                reviewed=self._reviewed_wanted(),
            )
        self._after_change()

    def _on_row_changed(self, current: QModelIndex) -> None:
        self._tell(self._model.entry(current))

    def _on_activated(self, index: QModelIndex) -> None:
        entry = self._model.entry(index)
        if entry is not None:
            self.activated.emit(entry)
