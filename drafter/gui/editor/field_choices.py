"""The choices that a field of the masthead offers while one writes in it."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Slot

from drafter.gui.editor.choice_list import ChoiceList
from drafter.gui.translation import tr
from drafter.services.masthead_choices import Setting, choices

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from drafter.core.masthead.agenda import AgendaItem
    from drafter.core.model import Masthead
    from drafter.gui.editor.field import Field
    from drafter.services.masthead_choices import Choice


class FieldChoices(QObject):
    """Watches the fields, and lists what the one that is written in may say."""

    def __init__(
        self, fields: Mapping[str, Field], masthead: Callable[[], Masthead], page: QWidget
    ) -> None:
        super().__init__(page)
        self._masthead = masthead
        self._page = page
        self._field: Field | None = None
        self._fields = fields
        self._found: tuple[Choice, ...] = ()
        self._agenda: tuple[AgendaItem, ...] = ()
        self.language = "en"
        """The draft's language, in which the choices are."""
        self._list = ChoiceList(tr("Choices"), page)
        self._list.taken.connect(self._on_taken)
        for name, field in fields.items():
            field.answers = self._list.answers
            field.choices_wanted.connect(partial(self._show, name, field))
            field.edited.connect(partial(self._on_edited, name, field))
            field.left.connect(self._list.hide)

    @Slot(object)
    def set_agenda(self, agenda: tuple[AgendaItem, ...]) -> None:
        """Offer these items of the organ's agendas from now on."""
        self._agenda = agenda

    def _on_edited(self, name: str, field: Field, _text: str) -> None:
        if field.hasFocus():
            self._show(name, field)

    def _show(self, name: str, field: Field) -> None:
        """List what may stand in a field; an empty one, or one asked for, offers everything."""
        self._field = field
        today = dt.datetime.now().astimezone().date().isoformat()
        typed = field.text_before_cursor()
        setting = Setting(
            masthead=self._masthead(), today=today, agenda=self._agenda, language=self.language
        )
        self._found = choices(name, typed, setting)
        corner = field.viewport().mapTo(self._page, field.cursorRect().topLeft())
        place = QRect(corner, field.cursorRect().size())
        self._list.offer([one.label for one in self._found], place, field.list_font())

    @Slot(int)
    def _on_taken(self, row: int) -> None:
        if self._field is not None:
            choice = self._found[row]
            self._field.write(choice.text)
            self._write_title(choice.title)

    def _write_title(self, title: str) -> None:
        """Let the title go with its item, unless somebody wrote one of their own."""
        field = self._fields["agenda_title"]
        known = {item.title for item in self._agenda}
        if title and (not field.text() or field.text() in known) and field.text() != title:
            field.selectAll()
            field.insertPlainText(title)
