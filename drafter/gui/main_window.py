"""The window: puts the parts together and wires them; ``_connect`` is the whole wiring."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from drafter import resources
from drafter.core.errors import CorpusError
from drafter.gui import icons, menus, qt_actions
from drafter.gui.actions import THEMES, ActionId
from drafter.gui.advice import Advice
from drafter.gui.agenda import Agenda
from drafter.gui.basing import Basing
from drafter.gui.commands import Parts, handlers, move_paragraph
from drafter.gui.comment_bar import CommentBar
from drafter.gui.comparison.comparing import Comparing
from drafter.gui.corpus_trouble import CorpusTrouble
from drafter.gui.dialogs.front import Front
from drafter.gui.doubts import DraftDoubts
from drafter.gui.draft_language import DraftLanguage
from drafter.gui.editor.page import Page
from drafter.gui.elsewhere import show
from drafter.gui.file_drops import FileDrops
from drafter.gui.filing import Filing
from drafter.gui.find_bar import FindBar
from drafter.gui.first_steps import FirstSteps, Step
from drafter.gui.handing_in import HandingIn
from drafter.gui.keeping import Keeper
from drafter.gui.library import Library
from drafter.gui.looks import Looks
from drafter.gui.notice import Kind, Notice
from drafter.gui.outline.column import Outline
from drafter.gui.outline.rows import labelled
from drafter.gui.panes import Panes, column
from drafter.gui.preview import Preview
from drafter.gui.proofreading import Proofreading
from drafter.gui.readying import Readying
from drafter.gui.renewal import Renewals
from drafter.gui.safekeeping import Safekeeping
from drafter.gui.shortcuts import Shortcuts
from drafter.gui.sidebar.panel import Sidebar
from drafter.gui.source_exports import SourceExports
from drafter.gui.status import Status
from drafter.gui.studies import Studies
from drafter.gui.taking import Takings
from drafter.gui.translation import told, tr
from drafter.gui.window_place import WindowPlace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QCloseEvent, QContextMenuEvent

    from drafter.gui.desk import Holdings
    from drafter.gui.filework import Exported
    from drafter.gui.lookups import Lookups
    from drafter.gui.theme import Theme
    from drafter.services.places import Places
    from drafter.services.settings import Settings

    Wires = tuple[tuple[SignalInstance, Callable[..., object] | SignalInstance], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the window is given: where its user's files lie, and who works for it."""

    places: Places
    settings: Settings
    remarks: tuple[str, ...] = ()
    """What is wrong in the file of settings, in plain sentences."""
    lookups: Lookups
    disk: ThreadPoolExecutor
    """One thread: what goes to the disk goes in order."""
    journal: ThreadPoolExecutor
    """One thread: what is kept for recovery waits for no export."""


class MainWindow(QMainWindow):
    """One draft, with its outline on the left and the corpus on the right."""

    corpus_ready = Signal()
    """It is known what the corpus holds."""
    draft_shown = Signal()
    """Another draft is shown."""
    precedents_shown = Signal(str)
    """The precedents for a paragraph (its id) are shown."""
    precedent_taken = Signal()
    """A precedent is in the draft."""
    agreement_shown = Signal()
    """Agreed language is marked."""
    exported = Signal(object)
    """A file was written for others: its path."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._places = surroundings.places
        self._lookups = surroundings.lookups
        self._disk = surroundings.disk
        self._remarks = surroundings.remarks
        self._looks = Looks(surroundings.settings, self._places.settings, surroundings.disk, self)
        self._place = WindowPlace(self._places.settings.with_name("window.ini"))
        self._may_close = False
        self._build(surroundings.journal)
        self._connect()
        self._restore()
        self._looks.dress(
            (self, self._page, self._sidebar, self._outline, self._status, self._notice, self._find,
             self._comments, self._first_steps, self._front, self._library, self._studies,
             self._preview)
        )  # fmt: skip

    def _build(self, journal: ThreadPoolExecutor) -> None:
        """Make the parts and put them into their places."""
        theme = self._looks.theme
        self._page = Page(theme)
        self._sidebar = Sidebar(theme)
        self._outline = Outline(theme)
        self._status = Status(theme)
        self._notice = Notice(theme)
        self._find = FindBar(self._page, theme)
        self._comments = CommentBar(self._page, theme)
        self._renewals = Renewals(self._page)
        self._doubts = DraftDoubts(self._page)
        self._first_steps = FirstSteps(theme)
        self._preview = Preview(self._page, self._looks, theme)
        self._lay_out()
        self._filing = Filing(self._page, self, self._disk, self._places.recent)
        self._basing = Basing(self._filing, self._lookups, self._renewals, self)
        self._readying = Readying(self._disk, self)
        self._keeper = Keeper(journal, self._disk, self._places.journal, self)
        self._front = Front(self, theme)
        self._shortcuts = Shortcuts(self._looks, self)
        self._safe = Safekeeping(
            self._filing, self._keeper, self._front, self._notice, self._disk, self
        )
        self._comparing = Comparing(self._page, self, self._disk, self._places.corpus, theme)
        self._library = Library(self._places.corpus, theme, self)
        self._studies = Studies(self._places.corpus, self._lookups, theme, self)
        self._takings = Takings(self._page, self._lookups, self)
        self._takings.serve((self._sidebar, self._studies))
        self._advice = Advice(self._page, self._outline, self._sidebar, self._status, self._lookups)
        self._sourced = SourceExports(self._page, self._filing, self._advice, self, self._disk)
        Agenda(self._page, self._lookups)
        self._trouble = CorpusTrouble(self._places.corpus, self._lookups, self._notice, self)
        self._proofreading = Proofreading(self._page, self._places, self._notice, self)
        self._proofreading.serve(self._lookups, self._looks)
        FileDrops(self, self._filing.open_path).several.connect(self._on_several_dropped)
        self._offer_commands()

    def _offer_commands(self) -> None:
        """Make the commands, and put them into menus and toolbar."""
        parts = Parts(
            window=self,
            page=self._page,
            sidebar=self._sidebar,
            filing=self._filing,
            handing_in=HandingIn(self._page, self),
            comparing=self._comparing,
            front=self._front,
            library=self._library,
            find=self._find,
            comments=self._comments,
            panes=self._panes,
            first_steps=self._first_steps,
            looks=self._looks,
            studies=self._studies,
            advice=self._advice,
            sourced=self._sourced,
            proofreading=self._proofreading,
            shortcuts=self._shortcuts,
        )
        self._actions = qt_actions.build(self, handlers(parts))
        self._shortcuts.serve(self._actions)
        self._menus = menus.fill(self.menuBar(), self._actions)
        self._tools = menus.toolbar(self, self._actions)
        self.addToolBar(self._tools)
        DraftLanguage(self._page, self._actions)

    def _lay_out(self) -> None:
        """Put the parts that show beside each other."""
        hints = (self._doubts, self._renewals, self._first_steps)
        left = (self._outline.title(), self._outline, *hints)
        self._left = column(left, stretched=self._outline)
        self._left.setObjectName("leftPane")
        middle = (self._notice, self._find, self._page, self._comments)
        paper = column(middle, stretched=self._page)
        self._panes = Panes(self._left, paper, self._preview, self._sidebar)
        self.setCentralWidget(self._panes)
        self.setStatusBar(self._status)

    def _connect(self) -> None:
        """Wire everything: this and what it calls is all that knows who hears whom."""
        for signal, slot in (*self._writing_wires(), *self._keeping_wires()):
            signal.connect(slot)
        self._advice.connect_all()

    def _writing_wires(self) -> Wires:
        """Who hears of what happens on the page and in the corpus."""
        page, sidebar, lookups = self._page, self._sidebar, self._lookups
        undo, redo = self._actions[ActionId.UNDO], self._actions[ActionId.REDO]
        return (
            (page.document_changed, self._on_document_changed),
            (page.paragraph_entered, self._outline.mark),
            (self._outline.current_named, self._status.show_place),
            (page.source_requested, self._library.show_place),
            (page.undo_stack.canUndoChanged, undo.setEnabled),
            (page.undo_stack.canRedoChanged, redo.setEnabled),
            (page.undo_stack.undoTextChanged, partial(menus.say_what, undo, tr("&Undo"))),
            (page.undo_stack.redoTextChanged, partial(menus.say_what, redo, tr("&Redo"))),
            (self._outline.paragraph_chosen, page.go_to),
            (self._outline.paragraph_moved, partial(move_paragraph, page)),
            (sidebar.place_opened, self._library.show_place),
            (sidebar.history_requested, self._studies.trace),
            (self._studies.place_opened, self._library.show_place),
            (self._studies.use_opened, self._library.show_use),
            (sidebar.search_requested, self._on_search_requested),
            (sidebar.source_opened, self._library.show_place),
            (sidebar.min_words_chosen, partial(self._looks.set_option, "min_words")),
            (sidebar.documents_requested, self._library.add_files),
            (self._takings.taken, self._on_taken),
            (lookups.based, self._basing.show),
            (lookups.hits_found, sidebar.show_hits),
            (lookups.holdings_found, self._on_holdings),
            (lookups.holdings_found, self._comparing.know),
            (lookups.holdings_found, self._library.know),
            (lookups.failed, self._notice.warn),
            (lookups.unavailable, self._status.show_trouble),
            (lookups.unavailable, sidebar.show_trouble),
            (self._looks.failed, self._notice.warn),
            (self._library.corpus_changed, lookups.look_around),
            (self._library.adding, self._status.show_adding),
            (self._library.draft_requested, self._basing.begin),
        )

    def _keeping_wires(self) -> Wires:
        """Who hears of what happens to the draft as a whole, and of what the user chooses."""
        page, filing, keeper = self._page, self._filing, self._keeper
        front, status = self._front, self._status
        return (
            (self._advice.arrived, self.precedents_shown),
            (self._advice.agreed, self.agreement_shown),
            (filing.shown, self._on_draft_shown),
            (filing.proposals_found, front.proposals),
            (filing.state_changed, self._on_state_changed),
            (filing.exported, self._on_exported),
            (self._comparing.exported, self._on_exported),
            (self._sourced.exported, self._on_exported),
            (filing.recent_changed, partial(menus.fill_recent, self._menus, self._actions, filing)),
            (keeper.failed, self._on_state_changed),
            (keeper.kept, self._on_state_changed),
            (front.action_chosen, self.command),
            (front.document_chosen, self._library.show_entry),
            (front.base_chosen, self._basing.begin_with),
            (front.paragraph_chosen, page.go_to),
            (front.settings_chosen, self._looks.set),
            (status.agreement_clicked, partial(self._sidebar.show_tab, 1)),
            (status.corpus_clicked, self._library.show),
            (status.zoom_clicked, self._looks.reset_zoom),
            (self._looks.size_changed, page.set_zoom),
            (self._looks.zoom_changed, self._sidebar.set_zoom),
            (self._looks.zoom_changed, self._studies.set_zoom),
            (self._looks.settings_changed, self._on_settings),
            (self._shortcuts.changed, front.set_keys),
            (self._shortcuts.changed, self._first_steps.set_keys),
            (self._shortcuts.changed, self._find.set_keys),
            (self._shortcuts.changed, self._studies.set_keys),
            (self._looks.settings_changed, self._comparing.heed),
            (self._looks.settings_changed, self._comments.set_up),
            (self._looks.settings_changed, self._sourced.set_settings),
            (self._find.closed, page.focus_body),
            (self._first_steps.sample_requested, self.open_sample),
            (self._first_steps.closed, self._place.close_hints),
        )

    # Beginning and ending

    def begin(self, path: Path | None = None, *, recovers: bool = True) -> None:
        """Show an empty draft or a file, and set everything else going behind it.

        ``recovers`` offers work back that was cut off earlier.
        """
        self._filing.new_draft()
        if path is not None:
            self._filing.open_path(path)
        self._lookups.look_around()
        self._filing.list_recent()
        self._readying.begin()
        if remarks := (*map(told, self._remarks), *self._shortcuts.remarks):
            self._notice.say(Kind.WARNING, " ".join(remarks))
        if recovers:
            self._safe.seek()

    def abandon(self) -> None:
        """Close without asking, and without keeping anything."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes first, then end in good order."""
        if not self._library.may_close():
            event.ignore()
            return
        if not self._may_close and (self._filing.is_modified or self._filing.is_saving):
            event.ignore()
            self._filing.ask_first(self._close_for_good)
            return
        self._place.keep(self, self._panes)
        self._readying.close()
        self._keeper.close()
        self._trouble.close()
        self._library.shut_down()
        self._studies.shut_down()
        self._proofreading.close()
        self._lookups.close()
        super().closeEvent(event)

    def _close_for_good(self) -> None:
        """Close once the event that asked is over: Qt ignores a close within a close."""
        QTimer.singleShot(0, self.abandon)

    def _restore(self) -> None:
        """Stand where the window stood last time."""
        self._place.restore(self, self._panes)
        self._first_steps.setVisible(self._place.wants_hints)
        self._actions[ActionId.OUTLINE].setChecked(not self._left.isHidden())
        self._actions[ActionId.SIDEBAR].setChecked(not self._sidebar.isHidden())
        for name in (ActionId.UNDO, ActionId.REDO):
            self._actions[name].setEnabled(False)

    def keep_now(self) -> None:
        """Keep the draft for recovery before this returns, as in a crash."""
        self._safe.keep_now()

    def recover(self) -> None:
        """Offer all work that can be had back."""
        self._safe.recover()

    # What commands ask for

    def command(self, name: ActionId) -> None:
        """Do what a command does, if it can be given now."""
        self._actions[name].trigger()

    def go_to_label(self, label: str) -> str:
        """Go to the paragraph with a label, and return its id; empty where there is none."""
        found = labelled(self._page.document(), label)
        if found:
            self._page.go_to(found)
            self._advice.ask()
        return found

    def export_to(self, path: Path) -> None:
        """Write a file for others."""
        self._filing.export_to(path)

    def open_sample(self) -> None:
        """Open the sample draft, as a draft of the user's own."""
        sample = resources.path("sample", "sample-draft.json")
        self._first_steps.hide_sample()
        self._filing.ask_first(partial(self._filing.open_copy, sample))

    def go_to(self) -> None:
        """Let the user choose a paragraph to go to."""
        self._front.go_to(self._page.document())

    def show_palette(self) -> None:
        """Let the user find a command, a document or a paragraph by typing."""
        enabled = {name for name, one in self._actions.items() if one.isEnabled()}
        self._front.palette(enabled, self._page.document())

    def show_preferences(self) -> None:
        """Let the user set the preferences."""
        self._front.preferences(self._looks.settings)

    def toggle_outline(self) -> None:
        """Show or hide the outline."""
        self._left.setVisible(self._actions[ActionId.OUTLINE].isChecked())

    def toggle_sidebar(self) -> None:
        """Show or hide the sidebar."""
        self._sidebar.setVisible(self._actions[ActionId.SIDEBAR].isChecked())

    def search_corpus(self) -> None:
        """Search the corpus for the selected words."""
        self._sidebar.show()
        self._actions[ActionId.SIDEBAR].setChecked(True)
        self._sidebar.search_for(self._page.selected_text())

    # What happened on the page

    @Slot()
    def _on_document_changed(self) -> None:
        self._outline.follow(self._page.document())
        self._safe.follow()
        if self._filing.is_modified:
            self._first_steps.tick(Step.WRITE)
        self._on_state_changed()

    # What is wanted of the corpus, and what it answers

    @Slot()
    def _on_taken(self) -> None:
        self._first_steps.tick(Step.TAKE)
        self.precedent_taken.emit()

    @Slot(str)
    def _on_search_requested(self, query: str) -> None:
        self._lookups.search(query, self._sidebar.search_filters())

    @Slot(object)
    def _on_holdings(self, holdings: Holdings) -> None:
        self._notice.forget_warnings(CorpusError)
        self._status.show_corpus(len(holdings.entries))
        self._sidebar.set_entries(holdings.entries)
        self._front.set_entries(holdings.entries)
        self._advice.ask_anew()
        self.corpus_ready.emit()

    # What happened to the draft as a whole

    @Slot()
    def _on_draft_shown(self) -> None:
        self._outline.show_document(self._page.document())
        self._renewals.show_renewals(())
        self._safe.begin()
        self._advice.ask_anew()
        self._page.focus_body()
        self.draft_shown.emit()

    @Slot()
    def _on_state_changed(self) -> None:
        filing, document = self._filing, self._page.document()
        name = filing.path.name if filing.path else document.title or tr(document.name)
        self.setWindowTitle(tr("{name}[*] – Drafter", name=name))
        self.setWindowModified(filing.is_modified)
        self._status.show_safety(self._safe.safety())

    @Slot(object)
    def _on_exported(self, exported: Exported) -> None:
        self._first_steps.tick(Step.EXPORT)
        path = exported.path
        self._notice.say(
            Kind.DONE,
            exported.words,
            {tr("&Open it"): partial(show, path), tr("Show &folder"): partial(show, path.parent)},
            is_of_draft=True,
        )
        self.exported.emit(path)

    @Slot(object)
    def _on_several_dropped(self, paths: Sequence[Path]) -> None:
        self._notice.say(
            Kind.HINT,
            tr("One file at a time opens as a draft. Several can become precedents."),
            {tr("&Add them to the corpus"): partial(self._library.add_paths, paths)},
        )

    # What themes and preferences change

    def set_theme(self, theme: Theme) -> None:
        """Give the commands their icons in other colours."""
        qt_actions.dress(self._actions, theme)
        self._tools.setIconSize(icons.size(menus.ICON))

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        """Let the window be as the settings say."""
        self._actions[THEMES[settings.theme]].setChecked(True)
        self._status.show_zoom(settings.page_zoom)
        self._page.set_writing(settings)
        self._keeper.set_pause(settings.autosave_seconds)
        self._sidebar.set_same_part(same=settings.same_part_only)
        self._filing.set_exports(settings)
        self._takings.set_up(settings)
        self._actions[ActionId.PREVIEW].setChecked(settings.show_preview)
        self._advice.set_completing(on=settings.complete)
        self._advice.set_agreed(
            min_words=settings.min_words,
            shown=settings.show_agreed,
            points_out=settings.point_out,
        )

    # Mouse

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the page: Qt's own would have its own undo."""
        if not self._page.rect().contains(self._page.mapFromGlobal(event.globalPos())):
            return
        self._proofreading.open_menu(menus.context(self, self._actions), event)
