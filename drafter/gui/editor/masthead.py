"""The masthead at the head of the page: laid out as in print, edited in place."""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from drafter.core.masthead import sponsors, states
from drafter.core.masthead.bodies import GENERAL_ASSEMBLY, SECURITY_COUNCIL
from drafter.core.model import Masthead
from drafter.gui.editor import formats
from drafter.gui.editor.field import PADDING, Field
from drafter.gui.editor.field_choices import FieldChoices
from drafter.gui.editor.masthead_fields import FIELDS, FieldSpec
from drafter.gui.editor.measures import Measures
from drafter.gui.theme import Role, Theme
from drafter.gui.translation import tr
from drafter.services import masthead_lines
from drafter.services.masthead_choices import is_sortable

_RIGHT = ("distribution", "date", "original_language")
_BELOW = ("session", "committee", "venue", "agenda_item", "agenda_title")
_NARROWEST_BELOW = 260
"""What the lines below the head need, at the size of print, before room is left beside them."""
_FACTS = 0.45
"""Share of the head that symbol, distribution and date get at most, where there is little room."""
_SORTED = "sponsors in their order"
_INDENTED = ("sponsors", "title")


class MastheadPane(QWidget):
    """Fields laid out as print; lies over the room that the sheet leaves above its text."""

    edited = Signal(str, object)
    """The name of a field, and the masthead that its words now say."""
    entered = Signal(object, QRect)
    """The widget in which writing begins and its place in it, to bring it into sight."""
    left_downwards = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._masthead = Masthead()
        self._measures = Measures()
        self._names_written = False
        self._specs = {spec.name: spec for spec in FIELDS}
        self._fields = {spec.name: Field(theme, tr(spec.label), self) for spec in FIELDS}
        self._united_nations = _Nations(self)
        self._rules = (_Rule(theme, 1, self), _Rule(theme, 2, self))
        self._layout = QVBoxLayout(self)
        self._head = QGridLayout()
        self._organ = QVBoxLayout()
        self._facts = QVBoxLayout()
        self._below = QVBoxLayout()
        self._title = QVBoxLayout()
        self._arrange()
        self.choices = FieldChoices(self._fields, self.masthead, parent)
        self._connect()
        self.setAccessibleName(tr("Masthead"))

    def masthead(self) -> Masthead:
        """Return the masthead as it is written."""
        return self._masthead

    def show_masthead(self, masthead: Masthead) -> None:
        """Show a masthead; a field keeps its wording if that says the same."""
        self._masthead = masthead
        for name, field in self._fields.items():
            if not field.text() or self._parsed(name, masthead, field.text()) != masthead:
                field.set_text(self._printed(name))
        is_seated = masthead.organ not in {None, GENERAL_ASSEMBLY, SECURITY_COUNCIL}
        self._fields["venue"].setVisible(bool(masthead.venue) or is_seated)
        self._on_resized()

    def _printed(self, name: str) -> str:
        """Return what a field prints in the language of the draft."""
        return masthead_lines.printed(name, self._masthead, self._measures.language)

    def _parsed(self, name: str, masthead: Masthead, text: str) -> Masthead:
        """Return a masthead in which a field says what is written."""
        return masthead_lines.parsed(name, masthead, text, self._measures.language)

    def _speak(self, language: str) -> None:
        """Print everything in another language."""
        self.choices.language = language
        self._united_nations.setText(masthead_lines.nations(language))
        for name, field in self._fields.items():
            field.set_hint(self._specs[name].shown_hint(language))
            field.set_text(self._printed(name))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        for field in self._fields.values():
            field.set_theme(theme)
        for rule in self._rules:
            rule.set_theme(theme)

    def set_measures(self, measures: Measures) -> None:
        """Print at another zoom, in the language of the draft."""
        before, self._measures = self._measures, measures
        if measures.language != before.language or not self._united_nations.text():
            self._speak(measures.language)
        for name, field in self._fields.items():
            spec = self._specs[name]
            field.set_type(round(measures.px(spec.points)), bold=spec.bold, serif=formats.FAMILY)
        self._united_nations.set_type(round(measures.px(14)))
        edges = (measures.margin, round(measures.px(20)), measures.right, round(measures.px(10)))
        self._inset(self._layout, edges)
        self._head.setColumnMinimumWidth(0, measures.indent)
        self._head.setRowMinimumHeight(2, round(measures.px(72)))
        self._organ.setContentsMargins(0, round(measures.px(6)), 0, 0)
        self._facts.setContentsMargins(0, round(measures.px(6)), 0, 0)
        self._united_nations.setContentsMargins(PADDING, 0, 0, round(measures.px(3)))
        self._share_width(self.width())
        self._inset(self._title, (measures.indent, round(measures.px(10)), 0, 0))
        self._mirror()
        self._on_resized()

    def _share_width(self, width: int) -> None:
        """Share the width as in print, where there is room: beside the head, session and agenda."""
        measures = self._measures
        spare = width - measures.margin - measures.right - measures.px(_NARROWEST_BELOW)
        head = width - measures.margin - measures.right - measures.indent
        self._head.setColumnMinimumWidth(2, round(max(0, min(measures.px(110), head * _FACTS))))
        end = round(min(measures.px(190), max(0, spare)))
        self._inset(self._below, (0, round(measures.px(8)), end, 0))

    def _inset(self, part: QVBoxLayout, edges: tuple[int, int, int, int]) -> None:
        """Give a part its margins, as they are where one reads from left to right."""
        begin, top, end, bottom = edges
        if self._measures.is_mirrored:
            begin, end = end, begin
        part.setContentsMargins(begin, top, end, bottom)

    def _mirror(self) -> None:
        """Let words begin where lines do; those on the far side stand against the edge."""
        is_mirrored = self._measures.is_mirrored
        self.setLayoutDirection(formats.direction(self._measures))
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        self._united_nations.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        for name in ("organ", *_BELOW, *_INDENTED):
            self._fields[name].set_side(is_right=is_mirrored)
        self._fields["symbol"].set_side(is_right=not is_mirrored)

    def height_for(self, width: int) -> int:
        """Take a width and return the height that the fields need in it."""
        self._share_width(width)
        self.resize(width, max(1, self.height()))
        self._layout.activate()
        return self._layout.sizeHint().height()

    @property
    def last(self) -> QWidget:
        """The field from which the Tab key leads on to the text."""
        return self._fields[FIELDS[-1].name]

    def enter(self, name: str = "title") -> None:
        """Put the cursor into a field."""
        field = self._fields[name]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.ensureCursorVisible()

    def _arrange(self) -> None:
        self._layout.setSpacing(0)
        for grid in (self._head, self._below, self._title):
            grid.setSpacing(0)
        self._head.addWidget(self._united_nations, 0, 1, Qt.AlignmentFlag.AlignBottom)
        self._head.addWidget(self._fields["symbol"], 0, 2, Qt.AlignmentFlag.AlignBottom)
        self._head.addWidget(self._rules[0], 1, 0, 1, 3)
        self._organ.addWidget(self._fields["organ"])
        self._organ.addStretch(1)
        self._head.addLayout(self._organ, 2, 1)
        self._facts.setSpacing(0)
        for name in _RIGHT:
            self._facts.addWidget(self._fields[name])
        self._facts.addStretch(1)
        self._head.addLayout(self._facts, 2, 2)
        self._head.addWidget(self._rules[1], 3, 0, 1, 3)
        self._head.setColumnStretch(1, 3)
        self._head.setColumnStretch(2, 2)
        for name in _BELOW:
            self._below.addWidget(self._fields[name])
        for name in _INDENTED:
            self._title.addWidget(self._fields[name])
        self._title.insertSpacing(1, 8)
        for part in (self._head, self._below, self._title):
            self._layout.addLayout(part)

    def _connect(self) -> None:
        order = [self._fields[spec.name] for spec in FIELDS]
        for spec, field in zip(FIELDS, order, strict=True):
            field.edited.connect(partial(self._on_edited, spec))
            field.entered.connect(partial(self._on_entered, field))
            field.left.connect(partial(self._on_left, spec))
            field.resized.connect(self._on_resized)
        for before, after in itertools.pairwise(order):
            QWidget.setTabOrder(before, after)
            before.left_downwards.connect(partial(self._step, after, 1))
            after.left_upwards.connect(partial(self._step, before, -1))
        order[-1].left_downwards.connect(self.left_downwards)

    def _on_entered(self, field: Field) -> None:
        self.entered.emit(field, field.rect())

    def _step(self, field: Field, step: int) -> None:
        """Go to a neighbour, past the ones that are not shown."""
        names = [spec.name for spec in FIELDS]
        index = next(i for i, name in enumerate(names) if self._fields[name] is field)
        while 0 <= index < len(names) and not self._fields[names[index]].isVisible():
            index += step
        if 0 <= index < len(names):
            self._fields[names[index]].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_edited(self, spec: FieldSpec, text: str) -> None:
        changed = self._parsed(spec.name, self._masthead, text)
        if changed != self._masthead:
            self._names_written |= spec.name == "sponsors"
            self._masthead = changed
            self.edited.emit(spec.name, changed)

    def _on_left(self, spec: FieldSpec) -> None:
        """Put what was written in its printed form, and a list of States in its order.

        A list that nobody wrote in stays as it is: it may come from an official document.
        """
        is_written = spec.name == "sponsors" and self._names_written
        if is_written and is_sortable(self._masthead.sponsors, self._measures.language):
            language = self._measures.language
            printed = [states.as_printed(one, language) for one in self._masthead.sponsors]
            names = sponsors.alphabetical(printed)
            if names != self._masthead.sponsors:
                self._masthead = replace(self._masthead, sponsors=names)
                self.edited.emit(_SORTED, self._masthead)
        if spec.name == "sponsors":
            self._names_written = False
        self._fields[spec.name].set_text(self._printed(spec.name))

    def _on_resized(self) -> None:
        self.resized.emit()


def masthead_step(name: str) -> str:
    """Return what undo calls a change of a field, by the name that is told with it."""
    return tr("Sort sponsors") if name == _SORTED else tr("Masthead")


class _Nations(QLabel):
    """The words "United Nations", printed smaller where the page is too narrow for them."""

    def set_type(self, pixels: int) -> None:
        """Print in a size."""
        self._pixels = pixels
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the type to the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        font = QFont(formats.FAMILY)
        font.setPixelSize(self._pixels)
        needed = QFontMetricsF(font).horizontalAdvance(self.text()) + 2 * PADDING
        shrunk = int(self._pixels * self.width() / max(1, needed))
        font.setPixelSize(max(6, min(self._pixels, shrunk)))
        self.setFont(font)


class _Rule(QWidget):
    """A rule across the masthead."""

    def __init__(self, theme: Theme, thickness: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(thickness)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour(Role.TEXT))
