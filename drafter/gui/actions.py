"""Every command the user can give, declared once.

Menus, toolbar, shortcuts, the palette of commands and the page of shortcuts are all built from
``ACTIONS``. Keys are written as Qt's portable names; Ctrl is Command on a Mac.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from drafter.gui.translation import tr
from drafter.services.languages import ENGLISH_NAMES, OWN_NAMES

MOST_PRECEDENTS = 9
"""As many precedents as there are digits to take them with."""


class Menu(StrEnum):
    """Where an action stands. A menu inside another is written ``Outer/Inner``."""

    FILE = "&File"
    RECENT = "&File/Open &recent"
    SOURCES = "&File/Export with so&urces"
    EDIT = "&Edit"
    LANGUAGE = "&Edit/&Language of the draft"
    PARAGRAPH = "&Paragraph"
    INSERT = "&Insert"
    IN_PLACE = "&Insert/Take precedent in p&lace"
    BELOW = "&Insert/Take precedent &below"
    VIEW = "&View"
    THEME = "&View/&Theme"
    CORPUS = "&Corpus"
    HELP = "&Help"


class ActionId(StrEnum):
    """Stable names of the actions, used in settings, tests and the user guide."""

    NEW = "draft.new"
    NEW_FROM = "draft.new_from"
    OPEN = "draft.open"
    OPEN_SAMPLE = "draft.open_sample"
    CLEAR_RECENT = "recent.clear"
    RECOVER = "draft.recover"
    SAVE = "draft.save"
    SAVE_AS = "draft.save_as"
    EXPORT_WORD = "draft.export_word"
    EXPORT_AS = "draft.export_as"
    EXPORT_SUBMISSION = "draft.export_submission"
    COMPARE = "draft.compare"
    EXPORT_BRACKETS = "sources.brackets"
    EXPORT_COMMENTS = "sources.comments"
    EXPORT_MEMO = "sources.memo"
    QUIT = "window.quit"
    UNDO = "edit.undo"
    REDO = "edit.redo"
    CUT = "edit.cut"
    COPY = "edit.copy"
    PASTE = "edit.paste"
    SELECT_ALL = "edit.select_all"
    ITALIC = "edit.italic"
    CLEAR_FORMATTING = "edit.clear_formatting"
    FIND = "edit.find"
    FIND_NEXT = "edit.find_next"
    FIND_PREVIOUS = "edit.find_previous"
    REPLACE = "edit.replace"
    GO_TO = "edit.go_to"
    NEXT_MISSPELLING = "edit.next_misspelling"
    OWN_WORDS = "edit.own_words"
    LANGUAGE_AR = "language.ar"
    LANGUAGE_ZH = "language.zh"
    LANGUAGE_EN = "language.en"
    LANGUAGE_FR = "language.fr"
    LANGUAGE_RU = "language.ru"
    LANGUAGE_ES = "language.es"
    PREFERENCES = "edit.preferences"
    NEW_BELOW = "paragraph.new_below"
    PREAMBULAR = "paragraph.preambular"
    OPERATIVE = "paragraph.operative"
    TEXT = "paragraph.text"
    HEADING = "paragraph.heading"
    DEEPER = "paragraph.deeper"
    SHALLOWER = "paragraph.shallower"
    MOVE_UP = "paragraph.move_up"
    MOVE_DOWN = "paragraph.move_down"
    DELETE = "paragraph.delete"
    HISTORY = "paragraph.history"
    JOIN = "paragraph.join"
    TAKE_OFFER = "paragraph.take_offer"
    NOTE = "insert.note"
    NOTE_OUT = "insert.note_out"
    COMMENT = "insert.comment"
    NEXT_COMMENT = "insert.next_comment"
    PREVIOUS_COMMENT = "insert.previous_comment"
    SECTION = "insert.section"
    ANNEX = "insert.annex"
    TAKE_NEWER = "insert.newer_wording"
    IN_PLACE_1 = "precedent.in_place_1"
    IN_PLACE_2 = "precedent.in_place_2"
    IN_PLACE_3 = "precedent.in_place_3"
    IN_PLACE_4 = "precedent.in_place_4"
    IN_PLACE_5 = "precedent.in_place_5"
    IN_PLACE_6 = "precedent.in_place_6"
    IN_PLACE_7 = "precedent.in_place_7"
    IN_PLACE_8 = "precedent.in_place_8"
    IN_PLACE_9 = "precedent.in_place_9"
    BELOW_1 = "precedent.below_1"
    BELOW_2 = "precedent.below_2"
    BELOW_3 = "precedent.below_3"
    BELOW_4 = "precedent.below_4"
    BELOW_5 = "precedent.below_5"
    BELOW_6 = "precedent.below_6"
    BELOW_7 = "precedent.below_7"
    BELOW_8 = "precedent.below_8"
    BELOW_9 = "precedent.below_9"
    MASTHEAD = "view.masthead"
    BODY = "view.body"
    NOTES = "view.notes"
    NEXT_PANE = "view.next_pane"
    PREVIOUS_PANE = "view.previous_pane"
    OUTLINE = "view.outline"
    SIDEBAR = "view.sidebar"
    PREVIEW = "view.preview"
    ZOOM_IN = "view.zoom_in"
    ZOOM_OUT = "view.zoom_out"
    ZOOM_RESET = "view.zoom_reset"
    THEME_SYSTEM = "theme.system"
    THEME_LIGHT = "theme.light"
    THEME_DARK = "theme.dark"
    THEME_CONTRAST = "theme.contrast"
    FULL_SCREEN = "view.full_screen"
    CORPUS = "corpus.documents"
    CORPUS_ADD_FILES = "corpus.add_files"
    CORPUS_ADD_FOLDER = "corpus.add_folder"
    CONCORDANCE = "corpus.concordance"
    CORPUS_SEARCH = "corpus.search"
    OPEN_SOURCE = "corpus.open_source"
    GUIDE = "help.guide"
    SHORTCUTS = "help.shortcuts"
    PALETTE = "help.palette"
    HINTS = "help.hints"
    ABOUT = "help.about"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """What an action says, where it stands and the keys that trigger it.

    ``english`` are its words in a menu, ``sentence`` says what it does, for the status bar, the
    palette and the user guide; ``icon`` is the name of a shipped file, empty for none. ``begins``
    puts a line above the action in its menu; ``checkable`` marks an action that is on or off,
    ``choice`` one of a group of which one is on.
    """

    id: ActionId
    english: str
    menu: Menu
    sentence: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    begins: bool = False
    checkable: bool = False
    choice: bool = False

    @property
    def text(self) -> str:
        """Its words in a menu, in the language of the window."""
        return tr(self.english)

    @property
    def tip(self) -> str:
        """What it does, in the language of the window."""
        return tr(self.sentence)

    @property
    def label(self) -> str:
        """The text without its mark for the menu key and without its dots."""
        return self.text.replace("&", "").removesuffix("…")


def _spec(  # noqa: PLR0913 - a row of the table below, read as one
    action: ActionId,
    text: str,
    menu: Menu,
    tip: str,
    keys: str = "",
    icon: str = "",
    *,
    begins: bool = False,
    checkable: bool = False,
    choice: bool = False,
) -> ActionSpec:
    """Write one row of the table; several keys are parted by blanks."""
    return ActionSpec(
        id=action,
        english=text,
        menu=menu,
        sentence=tip,
        keys=tuple(keys.split()),
        icon=icon,
        begins=begins,
        checkable=checkable,
        choice=choice,
    )


_A = ActionId
_M = Menu

# One row an action, to be read as a table
# fmt: off
_FILE = (
    _spec(_A.NEW, "&New", _M.FILE, "Start an empty draft.", "Ctrl+N", "new"),
    _spec(_A.NEW_FROM, "New &from a corpus document…", _M.FILE,
          "Start from an earlier text, such as last session’s resolution.", "Ctrl+Shift+N",
          "history"),
    _spec(_A.OPEN, "&Open…", _M.FILE, "Open a draft, or any text that can be read.", "Ctrl+O",
          "open", begins=True),
    _spec(_A.CLEAR_RECENT, "&Clear recent files", _M.RECENT, "Forget which files were open.",
          begins=True),
    _spec(_A.OPEN_SAMPLE, "Open the sa&mple draft", _M.FILE, "Open a short draft to try things on.",
          icon="book-open"),
    _spec(_A.RECOVER, "Reco&ver a draft…", _M.FILE,
          "Have work back that was never saved, or that you discarded lately."),
    _spec(_A.SAVE, "&Save", _M.FILE, "Save the draft.", "Ctrl+S", "save", begins=True),
    _spec(_A.SAVE_AS, "Save &as…", _M.FILE, "Save the draft under another name.", "Ctrl+Shift+S",
          "save-as"),
    _spec(_A.EXPORT_WORD, "&Export to Word…", _M.FILE, "Write the Word file that is handed in.",
          "Ctrl+E", "export", begins=True),
    _spec(_A.EXPORT_AS, "Ex&port as…", _M.FILE, "Write a PDF, a web page, plain text or data.",
          "Ctrl+Shift+E", "file-down"),
    _spec(_A.EXPORT_SUBMISSION, "Export for su&bmission…", _M.FILE,
          "Write the Word file with every change from an earlier text tracked.", "Ctrl+Alt+E"),
    _spec(_A.COMPARE, "&Compare…", _M.FILE, "See what differs between two texts, side by side.",
          "Ctrl+Alt+D"),
    _spec(_A.EXPORT_BRACKETS, "Sources in &brackets…", _M.SOURCES,
          "Write the draft with the source of each paragraph in brackets after it."),
    _spec(_A.EXPORT_COMMENTS, "Sources as Word &comments…", _M.SOURCES,
          "Write the draft with the source of each paragraph in a comment on it."),
    _spec(_A.EXPORT_MEMO, "Source &memo…", _M.SOURCES,
          "Write a table of all paragraphs with their nearest precedents.", begins=True),
    _spec(_A.QUIT, "&Quit", _M.FILE, "Close Drafter.", "Ctrl+Q", "exit", begins=True),
)



def _languages() -> tuple[ActionSpec, ...]:
    """The official languages, as each calls itself."""
    return tuple(
        _spec(
            ActionId(f"language.{code}"),
            name,
            _M.LANGUAGE,
            f"Write the draft in {ENGLISH_NAMES[code]}: its masthead, direction and dictionary.",
            choice=True,
        )
        for code, name in OWN_NAMES.items()
    )


_EDIT = (
    _spec(_A.UNDO, "&Undo", _M.EDIT, "Take the last change back.", "Ctrl+Z", "undo"),
    _spec(_A.REDO, "&Redo", _M.EDIT, "Make the change again.", "Ctrl+Y Ctrl+Shift+Z", "redo"),
    _spec(_A.CUT, "Cu&t", _M.EDIT, "Move the selection to the clipboard.", "Ctrl+X", "cut",
          begins=True),
    _spec(_A.COPY, "&Copy", _M.EDIT, "Copy the selection to the clipboard.", "Ctrl+C", "copy"),
    _spec(_A.PASTE, "&Paste", _M.EDIT, "Insert what the clipboard holds.", "Ctrl+V", "paste"),
    _spec(_A.SELECT_ALL, "Select &all", _M.EDIT, "Select the whole body.", "Ctrl+A"),
    _spec(_A.ITALIC, "&Italic", _M.EDIT, "Set the selection in italics, or back.", "Ctrl+I",
          "italic", begins=True),
    _spec(_A.CLEAR_FORMATTING, "Clear f&ormatting", _M.EDIT,
          "Set the selection in plain type; opening phrases stay italic.", "Ctrl+Space",
          "clear-formatting"),
    _spec(_A.FIND, "&Find…", _M.EDIT, "Find words in the draft.", "Ctrl+F", "search", begins=True),
    _spec(_A.FIND_NEXT, "Find &next", _M.EDIT, "Go to the next place found.", "F3"),
    _spec(_A.FIND_PREVIOUS, "Find pre&vious", _M.EDIT, "Go to the place found before.", "Shift+F3"),
    _spec(_A.REPLACE, "R&eplace…", _M.EDIT, "Find words and put others there.", "Ctrl+H",
          "replace"),
    _spec(_A.GO_TO, "&Go to paragraph…", _M.EDIT,
          "Go to a paragraph by its label, such as OP12 or PP3 (a).", "Ctrl+G", "arrow-right"),
    _spec(_A.NEXT_MISSPELLING, "Next &misspelling", _M.EDIT,
          "Go to the next misspelled word, and list what may have been meant.", "Alt+F7 Ctrl+F7",
          begins=True),
    _spec(_A.OWN_WORDS, "O&wn words…", _M.EDIT,
          "See and change the words that are right in all your drafts."),
    *_languages(),
    _spec(_A.PREFERENCES, "Preference&s…", _M.EDIT, "Theme, text size, agreed language, autosave.",
          "Ctrl+,", "settings", begins=True),
)

_PARAGRAPH = (
    _spec(_A.NEW_BELOW, "&New paragraph below", _M.PARAGRAPH,
          "Begin a paragraph of the same part below this one.", "Ctrl+Return", "plus"),
    _spec(_A.PREAMBULAR, "&Preambular", _M.PARAGRAPH, "Make it a preambular paragraph.",
          "Ctrl+Shift+P", "preambular", begins=True),
    _spec(_A.OPERATIVE, "&Operative", _M.PARAGRAPH, "Make it a numbered operative paragraph.",
          "Ctrl+Shift+O", "operative"),
    _spec(_A.HEADING, "&Heading", _M.PARAGRAPH, "Make it a heading.", "Ctrl+Shift+H", "heading"),
    _spec(_A.TEXT, "Plain &text", _M.PARAGRAPH,
          "Make it plain text, as in annexes and declarations.", "Ctrl+Shift+T", "text"),
    _spec(_A.DEEPER, "&Deeper", _M.PARAGRAPH,
          "Make it a sub-paragraph; Tab at its start does the same.", "Ctrl+]", "indent",
          begins=True),
    _spec(_A.SHALLOWER, "&Shallower", _M.PARAGRAPH,
          "Bring it one level up; Shift+Tab at its start does the same.", "Ctrl+[", "outdent"),
    _spec(_A.MOVE_UP, "Move &up", _M.PARAGRAPH, "Move the paragraph before the one above.",
          "Alt+Up", "arrow-up", begins=True),
    _spec(_A.MOVE_DOWN, "Move do&wn", _M.PARAGRAPH, "Move the paragraph behind the one below.",
          "Alt+Down", "arrow-down"),
    _spec(_A.HISTORY, "Histor&y of this paragraph", _M.PARAGRAPH,
          "Show its earlier wordings on a line of time, and what changed in each.", "Ctrl+Shift+Y",
          "history", begins=True),
    _spec(_A.JOIN, "&Join with the next", _M.PARAGRAPH,
          "Join the paragraph with the one below; Enter splits it again.", "Ctrl+J"),
    _spec(_A.TAKE_OFFER, "Ta&ke what is offered", _M.PARAGRAPH,
          "Take the offer at the cursor: also or further, a note and link for a citation.",
          "Ctrl+.", begins=True),
    _spec(_A.DELETE, "De&lete paragraph", _M.PARAGRAPH,
          "Take the whole paragraph out; undo brings it back.", "Ctrl+Shift+Backspace", "trash",
          begins=True),
)


def _takes(menu: Menu, verb: str, key: str, where: str) -> tuple[ActionSpec, ...]:
    """The nine rows of one way to take precedents over."""
    return tuple(
        _spec(
            ActionId(f"precedent.{verb}_{number}"),
            f"Precedent &{number}",
            menu,
            f"Take precedent {number} of the sidebar {where}.",
            f"{key}+{number}",
        )
        for number in range(1, MOST_PRECEDENTS + 1)
    )


_INSERT = (
    _spec(_A.NOTE, "&Note", _M.INSERT, "Add a footnote at the cursor.", "Ctrl+Alt+F", "note"),
    _spec(_A.NOTE_OUT, "&Remove note", _M.INSERT,
          "Take out the note that is written in, or whose mark is at the cursor.",
          "Ctrl+Alt+Shift+F"),
    _spec(_A.COMMENT, "&Comment…", _M.INSERT, "Say something of the selected words in the margin.",
          "Ctrl+Alt+C", "comment", begins=True),
    _spec(_A.NEXT_COMMENT, "Nex&t comment", _M.INSERT, "Read the next comment.", "F4"),
    _spec(_A.PREVIOUS_COMMENT, "&Previous comment", _M.INSERT, "Read the comment before.",
          "Shift+F4"),
    _spec(_A.SECTION, "&Section", _M.INSERT, "Begin a section above with a heading.",
          "Ctrl+Alt+H", begins=True),
    _spec(_A.ANNEX, "Anne&x", _M.INSERT, "Add an annex; annexes number themselves.", "Ctrl+Alt+X"),
    _spec(_A.TAKE_NEWER, "Ne&wer wording", _M.INSERT,
          "Take the newer adopted wording of this paragraph, where there is one.", "Ctrl+Alt+W",
          "refresh"),
    *_takes(_M.IN_PLACE, "in_place", "Ctrl", "in place of this paragraph"),
    *_takes(_M.BELOW, "below", "Alt", "as a new paragraph below"),
)

_VIEW = (
    _spec(_A.MASTHEAD, "Edit the &masthead", _M.VIEW, "Put the cursor into the masthead.",
          "Ctrl+Alt+M"),
    _spec(_A.BODY, "Edit the bo&dy", _M.VIEW, "Put the cursor into the body.", "Ctrl+Alt+B"),
    _spec(_A.NOTES, "Edit the &notes", _M.VIEW, "Put the cursor into the notes.", "Ctrl+Alt+N"),
    _spec(_A.NEXT_PANE, "Ne&xt pane", _M.VIEW, "Go on to outline, page or sidebar.", "F6",
          begins=True),
    _spec(_A.PREVIOUS_PANE, "Pre&vious pane", _M.VIEW, "Go back to the pane before.", "Shift+F6"),
    _spec(_A.OUTLINE, "&Outline", _M.VIEW, "Show or hide the outline.", "F7", "panel-left",
          begins=True, checkable=True),
    _spec(_A.SIDEBAR, "&Sidebar", _M.VIEW, "Show or hide the sidebar with the precedents.", "F8",
          "panel-right", checkable=True),
    _spec(_A.PREVIEW, "&Preview", _M.VIEW, "Show or hide the printed page.", "F9", "file-text",
          checkable=True),
    _spec(_A.ZOOM_IN, "&Larger", _M.VIEW, "Show the page larger.", "Ctrl++ Ctrl+=", "zoom-in",
          begins=True),
    _spec(_A.ZOOM_OUT, "Smalle&r", _M.VIEW, "Show the page smaller.", "Ctrl+-", "zoom-out"),
    _spec(_A.ZOOM_RESET, "&Actual size", _M.VIEW, "Show the page at its own size.", "Ctrl+0"),
    _spec(_A.THEME_SYSTEM, "As the s&ystem", _M.THEME, "Follow the system’s light or dark scheme.",
          icon="monitor", begins=True, choice=True),
    _spec(_A.THEME_LIGHT, "&Light", _M.THEME, "Dark type on light ground.", icon="sun",
          choice=True),
    _spec(_A.THEME_DARK, "&Dark", _M.THEME, "Light type on dark ground.", icon="moon", choice=True),
    _spec(_A.THEME_CONTRAST, "&High contrast", _M.THEME,
          "The strongest contrast of type and ground.", choice=True),
    _spec(_A.FULL_SCREEN, "&Full screen", _M.VIEW, "Use the whole screen, or the window again.",
          "F11", checkable=True),
)

_CORPUS = (
    _spec(_A.CORPUS, "&Documents…", _M.CORPUS,
          "List, read, add and remove the documents of the corpus.", "Ctrl+Shift+C", "corpus"),
    _spec(_A.CORPUS_ADD_FILES, "Add &files…", _M.CORPUS,
          "Add resolutions from files or .zip archives.", icon="file-up", begins=True),
    _spec(_A.CORPUS_ADD_FOLDER, "Add a f&older…", _M.CORPUS,
          "Add every resolution in a folder and its folders.", icon="folder"),
    _spec(_A.CONCORDANCE, "&Concordance of the selected words", _M.CORPUS,
          "List every place in the corpus where the selected words stand.", "Ctrl+Shift+F", "quote",
          begins=True),
    _spec(_A.CORPUS_SEARCH, "&Search the corpus", _M.CORPUS,
          "Search the corpus for words in any order, such as the selected ones.", "Ctrl+Shift+L",
          "search"),
    _spec(_A.OPEN_SOURCE, "Open the sou&rce of these words", _M.CORPUS,
          "Show the newest text that has the agreed words at the cursor.", "Ctrl+Alt+O",
          "external-link"),
)

_HELP = (
    _spec(_A.GUIDE, "&User guide", _M.HELP, "How to do what.", "F1", "help"),
    _spec(_A.SHORTCUTS, "&Keyboard shortcuts…", _M.HELP,
          "See every command with its keys, and change them.", "Ctrl+F1"),
    _spec(_A.PALETTE, "&All commands…", _M.HELP, "Find any command or corpus document by typing.",
          "Ctrl+K", "command"),
    _spec(_A.HINTS, "&First steps", _M.HELP, "Show the hints for the first draft.", begins=True),
    _spec(_A.ABOUT, "A&bout Drafter", _M.HELP, "Version, sources and licences.", icon="info"),
)

# fmt: on
THEMES = {
    "system": ActionId.THEME_SYSTEM,
    "light": ActionId.THEME_LIGHT,
    "dark": ActionId.THEME_DARK,
    "contrast": ActionId.THEME_CONTRAST,
}
"""The commands that choose a theme, by the value of the preference."""

LANGUAGES = {code: ActionId(f"language.{code}") for code in OWN_NAMES}
"""The commands that choose the draft's language, by its code (ISO 639-1)."""

ACTIONS: tuple[ActionSpec, ...] = (
    *_FILE,
    *_EDIT,
    *_PARAGRAPH,
    *_INSERT,
    *_VIEW,
    *_CORPUS,
    *_HELP,
)  # fmt: skip
"""Every action, in the order in which the menus show them."""
