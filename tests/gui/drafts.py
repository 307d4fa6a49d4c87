"""Small drafts in the United Nations manner, and something that holds one as the page does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from drafter.core.history import Caret, State
from drafter.core.model import Document, Masthead, Origin, Paragraph, Part, Run
from drafter.core.openings import opening
from drafter.gui.editor.history import Past

if TYPE_CHECKING:
    from drafter.core.finding import Match

_SIGNS = {"P": Part.PREAMBULAR, "O": Part.OPERATIVE, "H": Part.HEADING, "T": Part.TEXT}


def draft(*lines: str, title: str = "Clean water for all") -> Document:
    """Return a draft from lines such as "P Recalling …", "O Calls upon …", "O1 To build …"."""
    paragraphs = [Paragraph(id="p1", part=Part.OPENING, runs=(Run("The General Assembly,"),))]
    for number, line in enumerate(lines, 2):
        sign, _, text = line.partition(" ")
        part, level = _SIGNS[sign[0]], int(sign[1:] or 0)
        runs = (Run(text),) if text else ()
        if level == 0 and part in {Part.PREAMBULAR, Part.OPERATIVE}:
            runs = opening.with_italics(runs, part)
        paragraphs.append(Paragraph(id=f"p{number}", part=part, level=level, runs=runs))
    masthead = Masthead(organ="General Assembly", title=title, kind="draft resolution")
    return Document(name="A draft", masthead=masthead, paragraphs=tuple(paragraphs))


def taken(document: Document, paragraph_id: str, words: str) -> Document:
    """Return the draft with a paragraph that was taken from a resolution which said ``words``."""
    origin = Origin(name="A/RES/70/1", label="OP3", date="2015-09-25", text=words)
    return replace(
        document,
        paragraphs=tuple(
            replace(paragraph, origin=origin) if paragraph.id == paragraph_id else paragraph
            for paragraph in document.paragraphs
        ),
    )


_HERE = Caret(0, 0)


class Paper:
    """Holds a draft as the page does, without showing it."""

    def __init__(self, document: Document) -> None:
        # A stack says once more that it is clean when it dies: it must not die with its listeners
        application = QApplication.instance()
        assert application is not None
        self.undo_stack = Past(application, self._restore)
        self.selected: tuple[str, int, int] | None = None
        self.selected_note = ""
        self.marked: tuple[Match, ...] = ()
        self.gone_to = ""
        self.selection = ""
        self._document = document

    def document(self) -> Document:
        """Return the draft as it stands."""
        return self._document

    def show_document(self, document: Document) -> None:
        """Show another draft."""
        self._document = document
        self.undo_stack.forget()

    def change(self, text: str, document: Document) -> None:
        """Replace the draft by another state of it."""
        before, self._document = self._document, document
        self.undo_stack.add(text, (State(before, _HERE), State(document, _HERE)))

    def _restore(self, state: State) -> None:
        self._document = state.document

    def selected_text(self) -> str:
        """Return the words that are selected."""
        return self.selection

    def select(self, paragraph_id: str, start: int, end: int, note_id: str = "") -> None:
        """Select words of a paragraph, or of a note."""
        self.selected = (paragraph_id, start, end)
        self.selected_note = note_id

    def show_matches(self, found: tuple[Match, ...]) -> None:
        """Mark all places where something was found."""
        self.marked = found

    def go_to(self, paragraph_id: str) -> None:
        """Put the cursor into a paragraph."""
        self.gone_to = paragraph_id

    def focus_masthead(self) -> None:
        """Give the keyboard to the masthead."""
        self.gone_to = "masthead"
