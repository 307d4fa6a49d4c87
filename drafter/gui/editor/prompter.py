"""What could come next: opening phrases while one types, offers when typing rests.

Nothing is changed until the user takes it, and taking it is one step of undo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot

from drafter.core.model import Part
from drafter.gui import keymap, messages
from drafter.gui.editor import blocks
from drafter.gui.editor.offer_tag import OfferTag
from drafter.gui.editor.offers import offers_at
from drafter.gui.editor.phrase_list import PhraseList
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from drafter.core.history import Caret
    from drafter.core.model import Document
    from drafter.gui.editor.offers import Offer
    from drafter.gui.editor.sheet import Sheet
    from drafter.gui.theme import Theme
    from drafter.services.settings import Settings

_REST_MS = 150
"""A rest in typing after which something is offered: a tag that came with each key flickers."""
_OPENED = frozenset({Part.PREAMBULAR, Part.OPERATIVE})


class Draft(Protocol):
    """What is written on; the page is one."""

    def document(self) -> Document:
        """Return the draft as it stands."""
        ...

    def caret(self) -> Caret:
        """Return where the cursor stands."""
        ...

    def unfinished_text(self) -> str | None:
        """Return the words of the paragraph if the cursor stands at their end, else None."""
        ...

    def take(self, offer: Offer) -> None:
        """Make the change that was offered."""
        ...

    def open_with(self, phrase: str) -> None:
        """Let the paragraph at the cursor open with a phrase."""
        ...


class Prompter(QObject):
    """Watches the cursor for the page, and shows what can be had there."""

    def __init__(self, draft: Draft, sheet: Sheet, theme: Theme) -> None:
        super().__init__(sheet)
        self._draft = draft
        self._sheet = sheet
        self._lists_phrases = True
        self._offer: Offer | None = None
        self._refused: set[tuple[int, str]] = set()
        self._tag = OfferTag(theme, sheet.viewport())
        self._phrases = PhraseList(sheet.viewport())
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self._tag.clicked.connect(self.take)
        self._phrases.chosen.connect(draft.open_with)
        sheet.verticalScrollBar().valueChanged.connect(self.rest)
        sheet.continuation.changed.connect(self._make_way)
        sheet.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._tag.set_theme(theme)

    def set_up(self, settings: Settings) -> None:
        """Offer what the settings want, and name the keys that they give."""
        self._lists_phrases = settings.list_phrases
        self._tag.set_keys(keymap.read(settings.shortcuts)[0])

    def forget(self) -> None:
        """Another draft is shown: nothing was refused in it."""
        self._refused.clear()
        self.rest()

    @Slot()
    def rest(self) -> None:
        """Show nothing until the cursor has rested."""
        if self._tag.isVisible():
            self._tag.hide()
        self._phrases.hide()
        self._offer = None
        self._rest.start()

    def follow_typing(self) -> None:
        """List the phrases that go on from the words just typed."""
        document = self._draft.document()
        here = document.paragraphs[self._draft.caret().index]
        typed = self._draft.unfinished_text()
        if self._lists_phrases and typed and here.level == 0 and here.part in _OPENED:
            self._phrases.narrow(typed, here.part, document.language, self._sheet.cursorRect())

    def answers(self, event: QKeyEvent) -> bool:
        """Let a key be for what is shown; say whether it was."""
        if self._phrases.answers(event):
            return True
        if event.key() == Qt.Key.Key_Escape and self._offer is not None:
            self._refused.add(self._offer.key)
            self.rest()
            return True
        return False

    @Slot()
    def take(self) -> None:
        """Take what is offered at the cursor; without an offer nothing happens."""
        offer = self._offer or self._best()
        self._offer = None
        if offer is not None:
            self._draft.take(offer)

    def _best(self) -> Offer | None:
        document, caret = self._draft.document(), self._draft.caret()
        if caret.index >= len(document.paragraphs):
            return None
        offset = blocks.offset_of(document.paragraphs[caret.index], caret.position)
        found = offers_at(document, caret, offset)
        return next((one for one in found if one.key not in self._refused), None)

    @Slot()
    def _on_rest(self) -> None:
        cursor = self._sheet.textCursor()
        if not self._sheet.hasFocus() or cursor.hasSelection() or self._phrases.list.isVisible():
            return
        self._offer = self._best()
        if self._offer is not None:
            self._tag.offer(self._offer.text, self._sheet.continuation.ground())
            messages.announce(self._sheet, tr("Offered: {text}", text=self._offer.text))

    @Slot()
    def _make_way(self) -> None:
        """Leave the room below the cursor to the words that go on from it."""
        if self._tag.isVisible():
            self._tag.stand_below(self._sheet.continuation.ground())

    # Qt's own names from here on

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """List no phrases while the keyboard is elsewhere."""
        if event.type() is QEvent.Type.FocusOut:
            self._phrases.hide()
        return super().eventFilter(watched, event)
