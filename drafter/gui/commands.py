"""What each command does: the table of actions meets the parts of the window."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from drafter.core.annexes import named
from drafter.core.moving import moved_before
from drafter.gui import draft_language
from drafter.gui.actions import MOST_PRECEDENTS, ActionId
from drafter.gui.looks import STEP
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from drafter.gui.advice import Advice
    from drafter.gui.comment_bar import CommentBar
    from drafter.gui.comparison.comparing import Comparing
    from drafter.gui.dialogs.front import Front
    from drafter.gui.editor.page import Page
    from drafter.gui.filing import Filing
    from drafter.gui.find_bar import FindBar
    from drafter.gui.first_steps import FirstSteps
    from drafter.gui.handing_in import HandingIn
    from drafter.gui.library import Library
    from drafter.gui.looks import Looks
    from drafter.gui.main_window import MainWindow
    from drafter.gui.panes import Panes
    from drafter.gui.proofreading import Proofreading
    from drafter.gui.shortcuts import Shortcuts
    from drafter.gui.sidebar.panel import Sidebar
    from drafter.gui.source_exports import SourceExports
    from drafter.gui.studies import Studies

    Handlers = dict[ActionId, Callable[[], object]]

_VERBS = {
    ActionId.PREAMBULAR: "make_preambular",
    ActionId.OPERATIVE: "make_operative",
    ActionId.TEXT: "make_text",
    ActionId.HEADING: "make_heading",
    ActionId.DEEPER: "go_deeper",
    ActionId.SHALLOWER: "go_shallower",
    ActionId.MOVE_UP: "move_up",
    ActionId.MOVE_DOWN: "move_down",
    ActionId.NEW_BELOW: "insert_paragraph_below",
    ActionId.DELETE: "delete_paragraph",
    ActionId.JOIN: "join",
    ActionId.SECTION: "new_section",
    ActionId.ANNEX: "new_annex",
}
"""The page's verbs, by the action that performs them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The parts of the window that commands act on."""

    window: MainWindow
    page: Page
    sidebar: Sidebar
    filing: Filing
    handing_in: HandingIn
    comparing: Comparing
    front: Front
    library: Library
    find: FindBar
    comments: CommentBar
    panes: Panes
    first_steps: FirstSteps
    looks: Looks
    studies: Studies
    advice: Advice
    sourced: SourceExports
    proofreading: Proofreading
    shortcuts: Shortcuts


def handlers(parts: Parts) -> Handlers:
    """Return what each action does."""
    return {
        **_files(parts),
        **_edit(parts),
        **draft_language.handlers(parts.page),
        **{action: partial(parts.page.perform, verb) for action, verb in _VERBS.items()},
        **_precedents(parts.sidebar),
        ActionId.TAKE_NEWER: parts.advice.take_newer,
        ActionId.OPEN_SOURCE: parts.page.open_source,
        **_view(parts),
        **_corpus_and_help(parts),
    }


def move_paragraph(page: Page, paragraph_id: str, before: str) -> None:
    """Put a paragraph with its sub-paragraphs before another one, or at the end."""
    moved = moved_before(page.document(), paragraph_id, before or None)
    page.change(tr("Move paragraph"), named(moved))
    page.go_to(paragraph_id)


def _files(parts: Parts) -> Handlers:
    filing, window, handing_in = parts.filing, parts.window, parts.handing_in
    return {
        ActionId.NEW: filing.new,
        ActionId.NEW_FROM: parts.front.new_from,
        ActionId.RECOVER: parts.window.recover,
        ActionId.OPEN: filing.open,
        ActionId.OPEN_SAMPLE: window.open_sample,
        ActionId.CLEAR_RECENT: filing.clear_recent,
        ActionId.SAVE: filing.save,
        ActionId.SAVE_AS: filing.save_as,
        ActionId.EXPORT_WORD: partial(handing_in.ask_first, filing.export_word),
        ActionId.EXPORT_AS: partial(handing_in.ask_first, filing.export_as),
        ActionId.EXPORT_SUBMISSION: partial(handing_in.ask_first, parts.comparing.submit),
        ActionId.COMPARE: parts.comparing.compare,
        ActionId.EXPORT_BRACKETS: partial(handing_in.ask_first, parts.sourced.in_brackets),
        ActionId.EXPORT_COMMENTS: partial(handing_in.ask_first, parts.sourced.in_comments),
        ActionId.EXPORT_MEMO: parts.sourced.memo,
        ActionId.QUIT: window.close,
    }


def _edit(parts: Parts) -> Handlers:
    page, find = parts.page, parts.find
    return {
        ActionId.UNDO: page.undo_stack.undo,
        ActionId.REDO: page.undo_stack.redo,
        ActionId.CUT: partial(_clip, QLineEdit.cut, page.cut),
        ActionId.COPY: partial(_clip, QLineEdit.copy, page.copy),
        ActionId.PASTE: partial(_clip, QLineEdit.paste, page.paste),
        ActionId.SELECT_ALL: partial(_clip, QLineEdit.selectAll, page.select_all),
        ActionId.ITALIC: page.toggle_italic,
        ActionId.CLEAR_FORMATTING: page.clear_formatting,
        ActionId.FIND: partial(find.begin, replacing=False),
        ActionId.FIND_NEXT: find.find_next,
        ActionId.FIND_PREVIOUS: find.find_previous,
        ActionId.REPLACE: partial(find.begin, replacing=True),
        ActionId.GO_TO: parts.window.go_to,
        ActionId.NEXT_MISSPELLING: parts.proofreading.go_to_next,
        ActionId.OWN_WORDS: parts.proofreading.edit_own_words,
        ActionId.PREFERENCES: parts.window.show_preferences,
        ActionId.COMMENT: parts.comments.begin,
        ActionId.NEXT_COMMENT: parts.comments.go_to_next,
        ActionId.PREVIOUS_COMMENT: parts.comments.go_to_previous,
        ActionId.NOTE: page.footnotes.add,
        ActionId.NOTE_OUT: page.footnotes.remove,
        ActionId.TAKE_OFFER: page.take_offer,
    }


def _precedents(sidebar: Sidebar) -> Handlers:
    made: Handlers = {}
    for number in range(1, MOST_PRECEDENTS + 1):
        in_place = ActionId(f"precedent.in_place_{number}")
        made[in_place] = partial(sidebar.take, number, below=False)
        made[ActionId(f"precedent.below_{number}")] = partial(sidebar.take, number, below=True)
    return made


def _view(parts: Parts) -> Handlers:
    window, page, panes, looks = parts.window, parts.page, parts.panes, parts.looks
    return {
        ActionId.MASTHEAD: page.focus_masthead,
        ActionId.BODY: page.focus_body,
        ActionId.NOTES: page.focus_notes,
        ActionId.NEXT_PANE: panes.next_pane,
        ActionId.PREVIOUS_PANE: panes.previous_pane,
        ActionId.OUTLINE: window.toggle_outline,
        ActionId.SIDEBAR: window.toggle_sidebar,
        ActionId.PREVIEW: looks.toggle_preview,
        ActionId.ZOOM_IN: partial(looks.zoom_by, STEP),
        ActionId.ZOOM_OUT: partial(looks.zoom_by, -STEP),
        ActionId.ZOOM_RESET: looks.reset_zoom,
        ActionId.THEME_SYSTEM: partial(looks.choose_theme, "system"),
        ActionId.THEME_LIGHT: partial(looks.choose_theme, "light"),
        ActionId.THEME_DARK: partial(looks.choose_theme, "dark"),
        ActionId.THEME_CONTRAST: partial(looks.choose_theme, "contrast"),
        ActionId.FULL_SCREEN: partial(_toggle_full_screen, window),
    }


def _corpus_and_help(parts: Parts) -> Handlers:
    window, front = parts.window, parts.front
    return {
        ActionId.CORPUS: parts.library.show,
        ActionId.CORPUS_ADD_FILES: parts.library.add_files,
        ActionId.CORPUS_ADD_FOLDER: parts.library.add_folder,
        ActionId.CORPUS_SEARCH: window.search_corpus,
        ActionId.CONCORDANCE: partial(_concordance, parts),
        ActionId.HISTORY: partial(_history, parts),
        ActionId.GUIDE: front.guide,
        ActionId.SHORTCUTS: parts.shortcuts.show,
        ActionId.PALETTE: window.show_palette,
        ActionId.HINTS: parts.first_steps.begin,
        ActionId.ABOUT: front.about,
    }


def _toggle_full_screen(window: QWidget) -> None:
    """Use the whole screen, or the window as it was."""
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)


def _concordance(parts: Parts) -> None:
    """Look up the selected words, of the page or of the field that has the keyboard."""
    focused = QApplication.focusWidget()
    in_field = focused.selectedText() if isinstance(focused, QLineEdit) else ""
    parts.studies.look_up(in_field or parts.page.selected_words())


def _history(parts: Parts) -> None:
    """Show the history of the paragraph at the cursor."""
    here = parts.page.current_paragraph()
    if here is not None:
        parts.studies.trace_draft(here)


def _clip(in_field: Callable[[QLineEdit], None], in_page: Callable[[], None]) -> None:
    """Cut, copy or paste in the one-line field that has the keyboard, or else in the page."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit):
        in_field(focused)
    else:
        in_page()
