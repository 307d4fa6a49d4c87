"""What must be renewed in a draft that was made from an earlier text: a list to be worked off.

Nothing is changed by itself. Each line leads to its place; where a wording can be proposed, one
button puts it there as one step of undo.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.core import edits
from drafter.core.finding import Match
from drafter.core.masthead import ordinals
from drafter.core.model import Paragraph, Part, Run
from drafter.core.numbering import places
from drafter.core.openings import opening
from drafter.core.replacing import replaced
from drafter.gui import messages
from drafter.gui.translation import captioned, later, told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Document
    from drafter.services.renewing import Renewal

_LOWEST = 120
_FIELDS = {
    "session": later("Session"),
    "venue": later("Place and dates"),
    "agenda_line": later("Agenda item"),
    "agenda_item": later("Agenda item"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A renewal, the label of its place, and the words that stood there when it was found."""

    renewal: Renewal
    label: str
    words: str

    @property
    def text(self) -> str:
        """What the list says: where, what, and what might stand there."""
        what = told(self.renewal.what)
        what = captioned(self.label, what) if self.label else what[:1].upper() + what[1:]
        return f"{what} → “{self.renewal.suggestion}”" if self.renewal.suggestion else what


def lines(document: Document, renewals: Sequence[Renewal]) -> tuple[Line, ...]:
    """Return what is to be renewed in a draft as the list shows it."""
    body = document.paragraphs
    known = {
        paragraph.id: (paragraph.text, place.label or "")
        for paragraph, place in zip(body, places(body), strict=True)
    }
    found: list[Line] = []
    for renewal in renewals:
        text, label = known.get(renewal.paragraph or "", ("", ""))
        if renewal.field is not None:
            label = tr(_FIELDS.get(renewal.field, renewal.field.replace("_", " ").capitalize()))
        found.append(Line(renewal, label, text[renewal.start : renewal.end]))
    return tuple(found)


def place_of(document: Document, line: Line) -> Match | None:
    """Return where the words of a line stand now, None where they are gone or have no place.

    The user may have written before them since they were found: the nearest ones are meant.
    """
    renewal = line.renewal
    here = next((p for p in document.paragraphs if p.id == renewal.paragraph), None)
    if here is None or not line.words:
        return None
    starts = [n for n in range(len(here.text)) if here.text.startswith(line.words, n)]
    if not starts:
        return None
    start = min(starts, key=lambda n: abs(n - renewal.start))
    return Match(here.id, start, start + len(line.words))


def renewed(document: Document, line: Line) -> Document | None:
    """Return the draft with the proposed wording in place, None where it has no place any more."""
    renewal = line.renewal
    if renewal.suggestion is None:
        return None
    if renewal.field == "session":
        number = ordinals.session_number(renewal.suggestion)
        masthead = replace(document.masthead, session=renewal.suggestion, session_number=number)
        return replace(document, masthead=masthead)
    if renewal.paragraph is None:
        return _with_first_paragraph(document, renewal.suggestion)
    place = place_of(document, line)
    return replaced(document, [place], renewal.suggestion) if place else None


def _with_first_paragraph(document: Document, text: str) -> Document:
    """Put a new paragraph at the head of the preamble."""
    parts = [paragraph.part for paragraph in document.paragraphs]
    at = parts.index(Part.PREAMBULAR) if Part.PREAMBULAR in parts else len(parts)
    paragraph = Paragraph(
        id=edits.fresh_paragraph_id(document),
        part=Part.PREAMBULAR,
        runs=opening.with_italics((Run(text),), Part.PREAMBULAR),
    )
    return edits.with_slice(document, at, at, (paragraph,))


class Paper(Protocol):
    """What holds the draft; the page is one."""

    def document(self) -> Document:
        """Return the draft as it stands."""
        ...

    def select(self, paragraph_id: str, start: int, end: int, note_id: str = "") -> None:
        """Select words of a paragraph."""
        ...

    def go_to(self, paragraph_id: str) -> None:
        """Put the cursor into a paragraph."""
        ...

    def focus_masthead(self) -> None:
        """Give the keyboard to the masthead."""
        ...

    def change(self, text: str, document: Document) -> None:
        """Replace the draft by another state of it, as one step of undo."""
        ...


class Renewals(QFrame):
    """The list of what is left to renew; it hides when nothing is."""

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._paper = paper
        self._left: list[Line] = []
        self._title = QLabel()
        self._title.setObjectName("cardTitle")
        self._list = QListWidget()
        self._list.setAccessibleName(tr("What must be renewed"))
        self._list.setWordWrap(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setMinimumHeight(_LOWEST)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self._on_row)
        self._list.itemClicked.connect(self._on_item)
        self._list.itemActivated.connect(self._on_item)
        self._take = QPushButton(tr("&Renew"))
        self._take.setToolTip(tr("Put the proposed wording there; undo takes it back"))
        self._take.clicked.connect(self._on_take)
        self._done = QPushButton(tr("D&one"))
        self._done.setToolTip(tr("Take this line off the list"))
        self._done.clicked.connect(self._on_done)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._take)
        buttons.addWidget(self._done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        self.hide()

    def show_renewals(self, renewals: Sequence[Renewal]) -> None:
        """Show what must be renewed in the draft."""
        self._left = list(lines(self._paper.document(), renewals))
        self._list.clear()
        for line in self._left:
            self._list.addItem(QListWidgetItem(line.text))
        self._follow()
        self._list.setCurrentRow(0 if renewals else -1)

    def _current(self) -> Line | None:
        row = self._list.currentRow()
        return self._left[row] if 0 <= row < len(self._left) else None

    def _follow(self) -> None:
        self._title.setText(tr("To renew: {count}", count=len(self._left)))
        self.setVisible(bool(self._left))

    @Slot()
    def _on_row(self) -> None:
        line = self._current()
        self._take.setEnabled(line is not None and line.renewal.suggestion is not None)

    @Slot()
    def _on_item(self) -> None:
        """Show the place."""
        line = self._current()
        if line is None:
            return
        place = place_of(self._paper.document(), line)
        if place is not None:
            self._paper.select(*place)
        elif line.renewal.paragraph is not None:
            self._paper.go_to(line.renewal.paragraph)
        elif line.renewal.field is not None:
            self._paper.focus_masthead()

    @Slot()
    def _on_take(self) -> None:
        """Put the proposed wording there."""
        line = self._current()
        if line is None:
            return
        changed = renewed(self._paper.document(), line)
        if changed is None:
            messages.notify(self, tr("These words were changed already."))
        else:
            self._paper.change(tr("Renew"), changed)
        self._on_done()

    @Slot()
    def _on_done(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._left):
            del self._left[row]
            self._list.takeItem(row)
            self._follow()
