"""The comments of a page: which stands where, the way to it, and what can be done with it.

Everything that is done is one step of undo.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from drafter.core.changes.signature import LONGEST_AUTHOR
from drafter.core.comments import commenting
from drafter.core.comments.moves import followed
from drafter.core.model import Comment
from drafter.gui.editor import blocks, carets
from drafter.gui.editor.widening import word_round
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from drafter.core.model import Document, Paragraph
    from drafter.gui.editor.page import Page
    from drafter.gui.editor.sheet import Sheet
    from drafter.gui.editor.splice import Selection


_NOBODY = "Drafter"
"""Who makes comments where the preferences name nobody."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A comment that is being written: the draft as it was then, with the comment's place."""

    document: Document
    comment: Comment


class Commentary(QObject):
    """Finds, makes and changes the comments of a page."""

    pointed_at = Signal(str)
    """The user clicked on the sign of a comment: its id."""
    forgotten = Signal()
    """Another draft is shown: what was read or begun in the one before is not there."""

    def __init__(self, page: Page, sheet: Sheet) -> None:
        super().__init__(page)
        self._page = page
        self._sheet = sheet
        self.author = _NOBODY
        """Who makes comments here."""
        page.document_changed.connect(self._on_changed)
        sheet.margin_clicked.connect(self._on_margin_clicked)

    # What there is

    def threads(self) -> tuple[Comment, ...]:
        """Return the comments that answer none, in the order of the text."""
        return commenting.beginnings(self._page.document())

    def thread_of(self, comment_id: str) -> tuple[Comment, ...]:
        """Return a comment and its answers; nothing for one that is gone."""
        return commenting.thread_of(self._page.document(), comment_id)

    def words_of(self, comment: Comment) -> str:
        """Return the words that a comment is on, as they stand now."""
        return next(
            (
                one.text[comment.start : comment.end]
                for one in self._page.document().paragraphs
                if one.id == comment.paragraph
            ),
            "",
        )

    def of(self, paragraph: Paragraph, position: int) -> tuple[Comment, ...]:
        """Return the comments on what stands at a position in a block; -1: in its whole margin."""
        found = self._sheet.comments.of(paragraph)
        if position < 0:
            return found
        offset = blocks.offset_of(paragraph, position)
        return tuple(one for one in found if one.start <= offset <= one.end)

    def beside(self, step: int, comment_id: str = "") -> Comment | None:
        """Return the comment after (1) or before (-1) one, or else the cursor; None for none."""
        found = self.threads()
        if not found:
            return None
        ids = [one.id for one in found]
        if comment_id in ids:
            return found[(ids.index(comment_id) + step) % len(found)]
        here = self._here()
        later = [index for index, one in enumerate(found) if self._place(one) >= here]
        first = later[0] if later else len(found)
        return found[(first if step > 0 else first - 1) % len(found)]

    def _here(self) -> tuple[int, int]:
        caret = self._page.caret()
        body = self._page.document().paragraphs
        if caret.index >= len(body):
            return caret.index, 0
        return caret.index, blocks.offset_of(body[caret.index], caret.position)

    def _place(self, comment: Comment) -> tuple[int, int]:
        body = self._page.document().paragraphs
        index = next((i for i, one in enumerate(body) if one.id == comment.paragraph), -1)
        return index, comment.start

    # What is done

    def go_to(self, comment: Comment) -> None:
        """Select the words of a comment and paint them as those that are read."""
        self._sheet.comments.point_out(comment.id)
        if comment.paragraph:
            self._page.select(comment.paragraph, comment.start, comment.end)
        self._sheet.viewport().update()

    def stay_in_sight(self) -> None:
        """Bring the cursor into what is left of the page."""
        self._sheet.ensureCursorVisible()

    def make_as(self, author: str) -> None:
        """Make comments under a name; without one, under the program's."""
        self.author = author[:LONGEST_AUTHOR] or _NOBODY

    def forget(self) -> None:
        """Let go of what was read or begun: another draft is shown."""
        self._sheet.comments.point_out("")
        self.forgotten.emit()

    def leave(self) -> None:
        """Paint no comment as one that is read."""
        self._sheet.comments.point_out("")
        self._sheet.viewport().update()

    def begin(self) -> Begun | None:
        """Return a comment on the selected words, or on the word at the cursor, to be written."""
        document = self._page.document()
        cursor = word_round(self._sheet.textCursor(), self._sheet.document())
        stretches = _stretches(document, carets.selection_of(cursor))
        if not stretches:
            return None
        paragraph, start, end = max(stretches, key=_length)
        comment = Comment(
            id="", text="", author=self.author, paragraph=paragraph.id, start=start, end=end,
            quoted=paragraph.text[start:end],
        )  # fmt: skip
        return Begun(document, comment)

    def finish(self, begun: Begun, text: str) -> str:
        """Put a comment into the draft, at its words as they stand now; return its id."""
        before = commenting.commented(begun.document, _said(begun.comment, text))
        now = self._page.document()
        placed = followed(before, replace(now, comments=(before.comments[-1],))).comments
        if not placed:  # its paragraph is gone
            placed = (replace(before.comments[-1], paragraph=None, start=0, end=0),)
        changed = commenting.commented(now, placed[0])
        self._page.change(tr("Comment"), changed)
        return changed.comments[-1].id

    def answer(self, comment_id: str, text: str) -> None:
        """Answer a comment."""
        said = _said(Comment(id="", text="", author=self.author), text)
        document = commenting.answered(self._page.document(), comment_id, said)
        self._page.change(tr("Answer"), document)

    def settle(self, comment_id: str, *, is_done: bool) -> None:
        """Mark a comment as dealt with, or open it again."""
        document = commenting.settled(self._page.document(), comment_id, is_done=is_done)
        self._page.change(tr("Comment done") if is_done else tr("Open comment again"), document)

    def remove(self, comment_id: str) -> None:
        """Remove a comment with its answers."""
        document = commenting.uncommented(self._page.document(), comment_id)
        self._page.change(tr("Remove comment"), document)

    @Slot()
    def _on_changed(self) -> None:
        self._sheet.comments.show(self._page.document())

    @Slot(int)
    def _on_margin_clicked(self, index: int) -> None:
        body = self._page.document().paragraphs
        found = self._sheet.comments.of(body[index]) if index < len(body) else ()
        if found:
            self.pointed_at.emit(found[0].id)


def _stretches(document: Document, selected: Selection) -> list[tuple[Paragraph, int, int]]:
    """Return what is selected in each paragraph: from one code point of its text to another."""
    found: list[tuple[Paragraph, int, int]] = []
    for index in selected.indices:
        if index < len(document.paragraphs):
            paragraph = document.paragraphs[index]
            start, end = 0, len(paragraph.text)
            if index == selected.start.index:
                start = blocks.offset_of(paragraph, selected.start.position)
            if index == selected.end.index:
                end = blocks.offset_of(paragraph, selected.end.position)
            found.append((paragraph, start, max(start, end)))
    return found


def _length(stretch: tuple[Paragraph, int, int]) -> int:
    return stretch[2] - stretch[1]


def _said(comment: Comment, text: str) -> Comment:
    """Return a comment that says something now."""
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return replace(comment, text=text.strip(), date=now)
