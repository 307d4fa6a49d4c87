"""The outline on the left: every paragraph by label and first words; one click goes there.

A sign tells where a paragraph stands (``signs``): the corpus says it, and until then the paragraph
itself, if it was taken over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from drafter.core import differing
from drafter.core.model import Document, Part
from drafter.core.numbering import are_placed_alike, places
from drafter.gui import signs
from drafter.gui.shape import Shape
from drafter.gui.signs import Sign
from drafter.gui.sizes import scaled
from drafter.gui.theme import Role
from drafter.gui.translation import later, tr
from drafter.services.reviewing import State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from drafter.core.model import Paragraph
    from drafter.core.numbering import Place
    from drafter.gui.theme import Theme

_WORDS = 120
"""Characters of a paragraph that can be of use in a narrow column."""
_LEAST = 110
"""Pixels of height that the outline keeps at the usual size of text."""
_PAUSE_MS = 120
"""How long typing must rest until the outline follows."""
_ROW = Qt.ItemDataRole.UserRole
_DRAGGED = Qt.ItemFlag.ItemIsDragEnabled
_MIME = "application/x-drafter-outline-row"
_NAMES = {
    Part.HEADING: later("heading"),
    Part.OPENING: later("opening line"),
    Part.TEXT: later("text"),
    Part.TABLE: later("table"),
    Part.CLOSING: later("closing"),
}

_NO_SIGNS: Mapping[str, Sign] = MappingProxyType({})

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the outline.

    ``label`` is what stands before the words: "OP3", and "(a)" below it; ``path`` is the whole
    label of the paragraph: "OP3 (a)".
    """

    id: str
    part: Part
    level: int
    label: str
    path: str
    words: str
    sign: Sign | None

    @property
    def name(self) -> str:
        """How people refer to it."""
        return self.path or tr(_NAMES.get(self.part, str(self.part))).capitalize()

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        words = self.words or tr("empty")
        return ", ".join(filter(None, (f"{self.label or self.name}: {words}", self.tip)))

    @property
    def tip(self) -> str:
        """Where it stands, empty for a paragraph that nothing is known of."""
        return self.sign.words if self.sign else ""


def rows(document: Document) -> tuple[Row, ...]:
    """Return the lines of the outline of a document."""
    return Rows().of(document)


class Rows:
    """The lines of one draft through its states: a paragraph that stays costs nothing again."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Paragraph, Place, Row]] = {}
        self._shown: tuple[Paragraph, ...] = ()
        self._signs: Mapping[str, Sign] = _NO_SIGNS
        self._places: tuple[Place, ...] = ()
        self._rows: tuple[Row, ...] = ()

    def of(self, document: Document, signs: Mapping[str, Sign] = _NO_SIGNS) -> tuple[Row, ...]:
        """Return the lines of the draft's present state; ``signs`` are known by paragraph id."""
        body = document.paragraphs
        if signs is self._signs and are_placed_alike(self._shown, body):
            start, _, until = differing.stretch(self._shown, body)  # while one types: one line
        else:
            start, until = 0, len(body)
            self._places = places(body)
        known, lines = self._known, list(self._rows[:start])
        if until - start == len(body):
            self._known = {}
        for paragraph, place in zip(body[start:until], self._places[start:until], strict=True):
            # By identity: a paragraph that is kept here keeps its id() to itself
            found = known.get(id(paragraph))
            sign = signs.get(paragraph.id) or _taken(paragraph)
            if found is None or found[0] is not paragraph or found[1] != place:
                found = (paragraph, place, _row(paragraph, place, sign))
            elif found[2].sign != sign:
                found = (paragraph, place, replace(found[2], sign=sign))
            self._known[id(paragraph)] = found
            lines.append(found[2])
        lines += self._rows[until:] if until < len(body) else ()
        self._shown, self._signs, self._rows = body, signs, tuple(lines)
        return self._rows


def labelled(document: Document, label: str) -> str:
    """Return the id of the paragraph with a label, empty where there is none."""
    return next((row.id for row in rows(document) if row.path == label), "")


def _row(paragraph: Paragraph, place: Place, sign: Sign | None) -> Row:
    own_number = place.number.rstrip(".") if paragraph.level else ""
    return Row(
        id=paragraph.id,
        part=paragraph.part,
        level=paragraph.level,
        label=own_number or place.label or place.number,
        path=place.label or "",
        words=_beginning(paragraph.text),
        sign=sign,
    )


def _taken(paragraph: Paragraph) -> Sign | None:
    """Return the sign of a paragraph that was taken over, until the corpus says more of it."""
    origin = paragraph.origin
    if origin is None or paragraph.part not in {Part.PREAMBULAR, Part.OPERATIVE}:
        return None
    state = State.VERBATIM if origin.text == paragraph.text else State.ADAPTED
    return Sign(state=state, source=", ".join(filter(None, (origin.name, origin.label))))


def _beginning(text: str) -> str:
    """Return the first words of a text."""
    start = " ".join(text[: _WORDS + 1].split())
    return start if len(text) <= _WORDS else start[:_WORDS].rstrip() + "…"


class Outline(QWidget):
    """The column with the outline. It follows the draft after a short rest."""

    paragraph_chosen = Signal(str)
    """The user wants to go to this paragraph (its id)."""
    paragraph_moved = Signal(str, str)
    """The user dragged this paragraph before that one (ids), or to the end (empty)."""
    current_named = Signal(str)
    """How people refer to the paragraph at the cursor: "OP3 (a)", or what it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OutlineModel(self)
        self._delegate = _Delegate(theme, self)
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        self._view.setUniformItemSizes(True)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(tr("Outline of the draft"))
        self._view.setObjectName("outline")
        self._view.setMouseTracking(True)
        self._view.setDragDropMode(QListView.DragDropMode.DragDrop)
        self._view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._view.setDragDropOverwriteMode(False)
        self._model.row_dropped.connect(self.paragraph_moved)
        self._view.clicked.connect(self._on_chosen)
        self._view.activated.connect(self._on_chosen)
        self.setFocusProxy(self._view)
        self._shape = Shape(theme)
        self._shape.paragraph_chosen.connect(self.paragraph_chosen)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._shape)
        self._rows = Rows()
        self._signs: Mapping[str, Sign] = {}
        self._shown = Document()
        self._waiting: Document | None = None
        self._current = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)

    def minimumSizeHint(self) -> QSize:
        """Return room for some paragraphs: hints below that are long scroll rather than hide it."""
        return QSize(super().minimumSizeHint().width(), scaled(_LEAST))

    def title(self) -> QLabel:
        """Return a label for the head of the column."""
        made = QLabel(tr("Outline"))
        made.setObjectName("paneTitle")
        made.setBuddy(self)
        return made

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self._shape.set_theme(theme)
        self._view.viewport().update()

    def show_document(self, document: Document) -> None:
        """Show another draft, at once."""
        self._signs = {}
        self._waiting = document
        self._on_pause()

    def follow(self, document: Document) -> None:
        """Show the draft's new state as soon as typing rests."""
        self._waiting = document
        self._pause.start()

    def show_signs(self, found: Mapping[str, Sign]) -> None:
        """Show where the paragraphs stand, by paragraph id."""
        if found != self._signs:
            self._signs = found
            self._show_rows()

    def mark(self, paragraph_id: str) -> None:
        """Mark the paragraph that the cursor is in."""
        self._current = paragraph_id
        self._shape.mark(paragraph_id)
        index = self._model.index_of(paragraph_id)
        row = self._model.row(index)
        if row is None:
            return
        if index != self._view.currentIndex():
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)
        self.current_named.emit(row.name)

    @Slot()
    def _on_pause(self) -> None:
        self._pause.stop()
        if self._waiting is not None:
            self._shown, self._waiting = self._waiting, None
            self._show_rows()
            self.mark(self._current)

    def _show_rows(self) -> None:
        found = self._rows.of(self._shown, self._signs)
        self._model.show(found)
        self._shape.show_rows(found)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row is not None:
            self.paragraph_chosen.emit(row.id)


class OutlineModel(QAbstractListModel):
    """The lines of the outline; a new state touches only the lines that differ.

    A line that is dropped is not moved here: the draft is changed, and the lines follow it.
    """

    row_dropped = Signal(str, str)
    """A line was dropped before another one, or at the end (empty); ids of their paragraphs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._numbers: dict[str, int] = {}

    def show(self, shown: tuple[Row, ...]) -> None:
        """Show other lines, keeping selection and scroll position where lines stay."""
        old = self._rows
        start, stop, until = differing.stretch(old, shown)
        removed, added = stop - start, until - start
        same = min(removed, added)
        self._rows = (*shown[: start + same], *old[start + same :])
        if same:
            self.dataChanged.emit(self.index(start), self.index(start + same - 1))
        if removed > added:
            self.beginRemoveRows(QModelIndex(), start + same, start + removed - 1)
            self._rows = shown
            self.endRemoveRows()
        elif added > removed:
            self.beginInsertRows(QModelIndex(), start + same, start + added - 1)
            self._rows = shown
            self.endInsertRows()
        self._rows = shown
        if removed != added or any(map(_is_another, old[start:stop], shown[start:until])):
            self._numbers = {row.id: number for number, row in enumerate(shown)}

    def row(self, index: Index) -> Row | None:
        """Return the line at an index, None where there is none."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def index_of(self, paragraph_id: str) -> QModelIndex:
        """Return where a paragraph stands; an invalid index where it is not shown."""
        number = self._numbers.get(paragraph_id)
        return QModelIndex() if number is None else self.index(number)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let lines be dragged, and dropped between others."""
        flags = super().flags(index)
        return flags | (_DRAGGED if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def supportedDropActions(self) -> Qt.DropAction:
        """Say that lines are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Say what may be dropped: a line of an outline."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what is carried: the id of the line's paragraph."""
        carried = QMimeData()
        row = self.row(indexes[0]) if indexes else None
        carried.setData(_MIME, (row.id if row else "").encode())
        return carried

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell what was dropped where; the lines stay until the draft has changed."""
        del action, column
        at = parent.row() if parent.isValid() else row
        before = self._rows[at].id if 0 <= at < len(self._rows) else ""
        self.row_dropped.emit(bytes(data.data(_MIME).data()).decode(), before)
        return False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line says, shows on hover or hands to the painter."""
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words
            case Qt.ItemDataRole.ToolTipRole:
                tip = row.tip
                return f"{row.words}\n{tip[:1].upper()}{tip[1:]}" if tip else row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _:
                return row if role == _ROW else None


def _is_another(old: Row, new: Row) -> bool:
    """Whether two lines belong to two paragraphs."""
    return old.id != new.id


class _Delegate(QStyledItemDelegate):
    """Paints label, first words and sign of a line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's
        """Return the height of a line, whatever it says."""
        return QSize(120, option.fontMetrics.height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        row: Row | None = index.data(_ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        rect = option.rect.adjusted(12, 0, -10, 0)
        rect.setLeft(rect.left() + 14 * row.level)
        if row.sign is not None:
            self._paint_sign(painter, row.sign, rect)
            rect.setRight(rect.right() - (32 if row.sign.newer else 18))
        self._paint_words(painter, option, row, rect)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.colour(Role.SELECTION))
            bar = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
            painter.fillRect(bar, self._theme.colour(Role.ACCENT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.colour(Role.HOVER))

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, rect: QRect
    ) -> None:
        font = QFont(option.font)
        middle = Qt.AlignmentFlag.AlignVCenter
        if row.label:
            painter.setFont(font)
            painter.setPen(self._theme.colour(Role.MUTED))
            painter.drawText(rect, int(middle), row.label)
            widest = option.fontMetrics.horizontalAdvance("(viii)" if row.level else "OP99")
            used = option.fontMetrics.horizontalAdvance(row.label)
            rect = rect.adjusted(max(widest, used) + 8, 0, 0, 0)
        font.setBold(row.part is Part.HEADING)
        font.setItalic(row.part is Part.OPENING or not row.words)
        painter.setFont(font)
        painter.setPen(self._theme.colour(Role.TEXT if row.words else Role.MUTED))
        elide = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(row.words or tr("Empty"), elide, rect.width())
        painter.drawText(rect, int(middle), words)

    def _paint_sign(self, painter: QPainter, sign: Sign, rect: QRect) -> None:
        """Paint the sign of the state, and before it whether a newer wording was adopted."""
        middle = QPointF(rect.right() - 5, rect.center().y() + 0.5)
        if sign.state is not State.NEW:
            signs.paint(painter, sign.state, middle, self._theme)
        if sign.newer:
            signs.paint_newer(painter, middle - QPointF(14, 0), self._theme)
