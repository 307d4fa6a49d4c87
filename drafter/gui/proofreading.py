"""Spelling beside the writing: checked in a thread of its own while typing rests.

Only paragraphs that changed are looked at anew, and no key ever waits: the dictionary is loaded
once the corpus is open, and what may have been meant by a word is looked up before anybody asks.
"""

from __future__ import annotations

import importlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

from drafter.core.finding import Match
from drafter.core.replacing import Proposal, applied
from drafter.gui.jobs import Every, Latest
from drafter.gui.notice import Kind
from drafter.gui.spelling_entries import SpellingEntries
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from drafter.corpus import Edition
    from drafter.gui.desk import Holdings
    from drafter.gui.dialogs.own_words import OwnWordsDialog
    from drafter.gui.editor.page import Page
    from drafter.gui.editor.proofs import Placed
    from drafter.gui.looks import Looks
    from drafter.gui.lookups import Lookups
    from drafter.gui.notice import Notice
    from drafter.gui.proof_desk import Checked, Near, ProofDesk
    from drafter.services.places import Places
    from drafter.services.settings import Settings
    from drafter.services.spelling import Spelling
    from drafter.spelling import Misspelling

_PAUSE_MS = 350
"""A pause in typing after which the draft is checked."""
_MOST_WORDS = 60
"""Words of a draft for which it is looked up in advance what may have been meant."""


class Proofreading(QObject):
    """Has the draft checked, marks what is misspelled, and offers what may have been meant."""

    checked = Signal()
    """Misspelled words are marked."""

    def __init__(self, page: Page, places: Places, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._places = places
        self._notice = notice
        self._window = parent
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="spelling")
        self._desk: ProofDesk | None = None
        self._is_on = False
        self._has_begun = False
        self._edition: Edition | None = None
        """Edition of the corpus that the window took note of."""
        self._wants_next = False
        """Whether the user waits for the next misspelled word until all is checked."""
        self._spelling: Spelling | None = None
        self._near: dict[tuple[str, str], tuple[str, ...]] = {}
        """What may have been meant, by language and word."""
        self._entries: SpellingEntries | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._check = Latest(self._pool, self)
        self._check.finished.connect(self._on_checked)
        self._look_up = Every(self._pool, self)
        self._look_up.finished.connect(self._on_near)
        self._own = Every(self._pool, self)
        self._own.finished.connect(self._on_own_words)
        self._keep = Every(self._pool, self)
        self._keep.finished.connect(self._on_kept)
        self._streams = (self._check, self._look_up, self._own, self._keep)
        for stream in self._streams:
            stream.failed.connect(notice.warn)
        page.document_changed.connect(self._on_changed)

    def serve(self, lookups: Lookups, looks: Looks) -> None:
        """Begin when the corpus is open, or cannot be, and heed the settings."""
        lookups.holdings_found.connect(self._on_holdings)
        lookups.failed.connect(self.begin)
        looks.settings_changed.connect(self.heed)

    # When

    @Slot()
    def begin(self) -> None:
        """Check from now on: what the first key needs is loaded."""
        self._has_begun = True
        self._on_changed()

    @Slot(object)
    def _on_holdings(self, holdings: Holdings) -> None:
        self._edition = holdings.edition
        self.begin()

    @Slot(object)
    def heed(self, settings: Settings) -> None:
        """Check, or do not, as the settings say."""
        if settings.check_spelling == self._is_on:
            return
        self._is_on = settings.check_spelling
        self._on_changed()
        if not self._is_on:
            self._pause.stop()
            self._check.forget()
            self._spelling = None
            self._page.proofs.forget()

    def close(self) -> None:
        """End the thread; nothing is asked any more."""
        self._has_begun = False
        self._pause.stop()
        for stream in self._streams:
            stream.forget()
        self._pool.submit(self._close)
        self._pool.shutdown()

    @Slot()
    def _on_changed(self) -> None:
        if self._is_on and self._has_begun:
            self._pause.start()

    @Slot()
    def _ask(self) -> None:
        document, edition = self._page.document(), self._edition
        self._put(self._check, lambda desk: desk.check(document, edition))

    @Slot(object)
    def _on_checked(self, found: Checked | None) -> None:
        """Show what was found; go on with a long draft, unless the rest after a key will."""
        if not self._is_on:
            return
        if found is None:
            if not self._pause.isActive():
                self._ask()
            return
        self._spelling = found.spelling
        self._page.proofs.show(found.spelling, found.document)
        self._prepare()
        self.checked.emit()
        if self._wants_next:
            self._wants_next = False
            self._show_next()

    # What may have been meant

    def _prepare(self) -> None:
        """Look up the next word of which it is not known what may have been meant.

        One at a time, so that a check never waits for more than one.
        """
        spelling = self._spelling
        if spelling is None or self._look_up.is_busy():
            return
        found = (*spelling.paragraphs.values(), *spelling.notes.values())
        all_ = (one for some in found for one in some)
        words = {one.word: one for one in all_}
        missing = [
            one for word, one in words.items() if (spelling.language, word) not in self._near
        ]
        if missing and len(words) - len(missing) < _MOST_WORDS:
            self._seek(spelling.language, missing[0])

    def _seek(self, language: str, found: Misspelling) -> None:
        self._put(self._look_up, lambda desk: desk.near(language, found))

    @Slot(object)
    def _on_near(self, found: Near) -> None:
        self._near[found.language, found.word] = found.near
        if self._entries is not None and self._entries.word == found.word:
            self._entries.show_near(found.near)
        self._prepare()

    # What the user does

    @Slot()
    def go_to_next(self) -> None:
        """Select the next misspelled word, and offer what may have been meant.

        What was just written is checked first.
        """
        if self._pause.isActive():
            self._pause.stop()
            self._ask()
        self._wants_next = self._check.is_busy()
        if not self._wants_next:
            self._show_next()

    def _show_next(self) -> None:
        placed = self._page.proofs.next()
        if placed is None:
            self._notice.say(Kind.HINT, self._nothing(), is_of_draft=True)
            return
        point = self._page.proofs.select(placed)
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        self._fill(menu, placed)
        menu.popup(point)

    def open_menu(self, menu: QMenu, event: QContextMenuEvent) -> None:
        """Open the page's menu; over a misspelled word it begins with what may have been meant."""
        proofs = self._page.proofs
        is_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        placed = proofs.at_caret() if is_by_key else proofs.at_point(event.globalPos())
        if placed is not None:
            self._fill(menu, placed)
        menu.popup(event.globalPos())

    @Slot()
    def edit_own_words(self) -> None:
        """Let the user see and change the words of his own."""
        self._put(self._own, lambda desk: desk.own_words())

    def _fill(self, menu: QMenu, placed: Placed) -> None:
        entries = SpellingEntries(menu, placed)
        entries.replaced.connect(self._on_replaced)
        entries.added.connect(self._on_added)
        entries.passed.connect(self._on_passed)
        entries.destroyed.connect(self._forget_entries)
        self._entries = entries
        language = self._page.document().language
        near = self._near.get((language, placed.found.word))
        if near is not None:
            entries.show_near(near)
        else:
            self._seek(language, placed.found)

    @Slot()
    def _forget_entries(self) -> None:
        self._entries = None

    @Slot(object, str)
    def _on_replaced(self, placed: Placed, word: str) -> None:
        """Put another word in place of a misspelled one, as one step of undo."""
        document, found = self._page.document(), placed.found
        place = Match(placed.paragraph, found.start, found.end, placed.note)
        changed = applied(document, [Proposal(place, found.word, word)])
        self._page.change(tr("Spelling"), changed)
        end = found.start + len(word)
        self._page.select(placed.paragraph, end, end, placed.note)

    @Slot(str)
    def _on_added(self, word: str) -> None:
        self._put(self._keep, lambda desk: desk.add(word))

    @Slot(str)
    def _on_passed(self, word: str) -> None:
        document = self._page.document()
        passed = tuple(dict.fromkeys((*document.passed_words, word)))
        self._page.change(tr("Pass over a word"), replace(document, passed_words=passed))

    @Slot(object)
    def _on_own_words(self, words: tuple[str, ...]) -> None:
        module = importlib.import_module("drafter.gui.dialogs.own_words")
        dialog = cast("OwnWordsDialog", module.OwnWordsDialog(words, self._window))
        dialog.chosen.connect(self._on_words_chosen)
        dialog.open()

    @Slot(object)
    def _on_words_chosen(self, words: tuple[str, ...]) -> None:
        self._put(self._keep, lambda desk: desk.keep(words))

    @Slot(object)
    def _on_kept(self, _words: tuple[str, ...]) -> None:
        """Check again: other words are right now."""
        self._on_changed()

    def _nothing(self) -> str:
        """Return why there is no word to go to."""
        if not self._is_on:
            return tr("Spelling is not checked; the preferences can change that.")
        if self._spelling is None:
            return tr("The spelling is still being checked.")
        if not self._spelling.is_checked:
            return tr("There is no dictionary for the language of this draft.")
        return tr("No word of the draft is misspelled.")

    def _put(self, stream: Every, work: Callable[[ProofDesk], object]) -> None:
        if self._has_begun:
            stream.run(partial(self._worked, work))

    def _worked(self, work: Callable[[ProofDesk], object]) -> object:
        """Do some work, in the worker thread; nothing else touches the desk."""
        if self._desk is None:
            module = importlib.import_module("drafter.gui.proof_desk")
            made = module.ProofDesk(self._places.corpus, self._places.own_words)
            self._desk = cast("ProofDesk", made)
        return work(self._desk)

    def _close(self) -> None:
        if self._desk is not None:
            self._desk.close()
