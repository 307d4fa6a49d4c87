"""The bar below the page in which comments are read, written and answered."""

from __future__ import annotations

import html
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
)

from drafter.gui import sizes
from drafter.gui.file_drops import files_in
from drafter.gui.icon_button import IconButton
from drafter.gui.theme import Role
from drafter.gui.translation import day, later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData

    from drafter.core.model import Comment
    from drafter.gui.editor.commentary import Begun
    from drafter.gui.editor.page import Page
    from drafter.gui.theme import Theme
    from drafter.services.settings import Settings

_LEAST, _READ, _WRITE = 44, 110, 60
"""Pixels of height for what is read, at least and at most, and for what is written, at the usual
size of text."""
_SHORT = 60
"""Characters of the commented words that are repeated in the bar."""
_EMPTY = later("There are no comments. Select words, then Insert > Comment makes one.")
_NONE_SHOWN = later("The signs in the margin, and Next comment, lead to the comments.")
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class _Task(Enum):
    """What the bar is for at the moment: reading, writing a comment, or answering one."""

    READ = 0
    BEGIN = 1
    ANSWER = 2


class CommentBar(QFrame):
    """Shows one comment with its answers, or a field to write one; hidden until it is wanted."""

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("commentBar")
        self._page = page
        self._comments = page.comments
        self._theme = theme
        self._at = ""
        """The comment that is shown, empty for none."""
        self._begun: Begun | None = None
        self._task = _Task.READ
        self._make_parts()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.hide()

    def _make_parts(self) -> None:
        self._title = QLabel()
        self._title.setObjectName("cardTitle")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._count = QLabel()
        self._previous = IconButton("chevron-up", tr("Previous comment"))
        self._next = IconButton("chevron-down", tr("Next comment"))
        self._cross = IconButton("x", tr("Close (Esc)"))
        self._text = QTextBrowser()
        self._text.setAccessibleName(tr("Comment and answers"))
        self._field = _Field()
        self._field.finished.connect(self._on_save)
        self._field.setAccessibleName(tr("Your comment"))
        self._field.setFixedHeight(sizes.scaled(_WRITE))
        self._field.setTabChangesFocus(True)
        self._answer = QPushButton(tr("&Answer"))
        self._done = QPushButton()
        self._remove = QPushButton(tr("Remo&ve"))
        self._save = QPushButton(tr("&Comment"))
        self._save.setToolTip(tr("Ctrl+Enter"))

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self._title, 1)
        for widget in (self._count, self._previous, self._next, self._cross):
            above.addWidget(widget)
        for button in (self._answer, self._done, self._remove, self._save):
            below.addWidget(button)
        below.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addLayout(above)
        layout.addWidget(self._text)
        layout.addWidget(self._field)
        layout.addLayout(below)

    def _connect(self) -> None:
        self._previous.clicked.connect(self.go_to_previous)
        self._next.clicked.connect(self.go_to_next)
        self._cross.clicked.connect(self.close_bar)
        self._answer.clicked.connect(self._on_answer)
        self._done.clicked.connect(self._on_done)
        self._remove.clicked.connect(self._on_remove)
        self._save.clicked.connect(self._on_save)
        self._field.textChanged.connect(self._on_typed)
        self._comments.pointed_at.connect(self._read)
        self._comments.forgotten.connect(self._on_forgotten)
        self._page.document_changed.connect(self._on_changed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for button in (self._previous, self._next, self._cross):
            button.set_theme(theme)
        self._show()

    @Slot(object)
    def set_up(self, settings: Settings) -> None:
        """Make comments under the name that the preferences give."""
        self._comments.make_as(settings.author)

    # What is shown

    @Slot()
    def go_to_next(self) -> None:
        """Show the next comment, and give it the keyboard."""
        self._go(1)

    @Slot()
    def go_to_previous(self) -> None:
        """Show the comment before, and give it the keyboard."""
        self._go(-1)

    def _go(self, step: int) -> None:
        found = self._comments.beside(step, self._at if self.isVisible() else "")
        self._read(found.id if found else "")

    @Slot(str)
    def _read(self, comment_id: str) -> None:
        """Show a comment with its answers; empty: that there is none."""
        self._at, self._task = comment_id, _Task.READ
        self._unfold()
        if thread := self._comments.thread_of(comment_id):
            self._comments.go_to(thread[0])
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _write(self, task: _Task) -> None:
        """Show the field; what was begun there before and not finished is still in it."""
        self._task = task
        self._unfold()
        self._comments.stay_in_sight()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.moveCursor(QTextCursor.MoveOperation.End)

    def _unfold(self) -> None:
        """Take room from the page at once, so that words are brought into what is left of it."""
        self._show()
        self.show()
        parent = self.parentWidget()
        if parent is not None and (layout := parent.layout()) is not None:
            layout.activate()

    @Slot()
    def begin(self) -> None:
        """Let the user write a comment on the selected words."""
        self._begun = self._comments.begin()
        if self._begun is not None:
            self._at = ""
            self._comments.leave()
            self._write(_Task.BEGIN)

    @Slot()
    def close_bar(self) -> None:
        """Give the room and the keyboard back to the page; what was begun stays in the field."""
        self.hide()
        self._task = _Task.READ
        self._comments.leave()
        self._page.focus_body()

    @Slot()
    def _on_forgotten(self) -> None:
        self._at, self._task, self._begun = "", _Task.READ, None
        self._field.clear()
        self.hide()

    @Slot()
    def _on_changed(self) -> None:
        """Follow the draft: the comment that is shown may say something else now, or be gone."""
        if self.isHidden():
            return
        if self._at and not self._comments.thread_of(self._at):
            self._at, self._task = "", _Task.READ
            self._comments.leave()
        self._show()

    def _show(self) -> None:
        """Show what is to be read or written, and offer only what can be done."""
        thread = self._comments.thread_of(self._at)
        is_read = self._task is _Task.READ
        self._title.setText(self._title_of(thread))
        self._text.setVisible(self._task is not _Task.BEGIN)
        self._text.setHtml(self._html(thread))
        needed = round(self._text.document().size().height()) + 2
        self._text.setFixedHeight(min(max(needed, sizes.scaled(_LEAST)), sizes.scaled(_READ)))
        self._text.setAccessibleDescription(self._title.text())
        for button in (self._answer, self._done, self._remove):
            button.setVisible(is_read and bool(thread))
        for widget in (self._field, self._save):
            widget.setVisible(not is_read)
        self._save.setText(tr("&Comment") if self._task is _Task.BEGIN else tr("&Answer"))
        is_done = bool(thread) and thread[0].is_done
        self._done.setText(tr("Open a&gain") if is_done else tr("&Done"))
        ids = [one.id for one in self._comments.threads()]
        at = ids.index(self._at) + 1 if self._at in ids else 0
        self._count.setText(tr("{at} of {count}", at=at, count=len(ids)) if at else "")
        for tool in (self._previous, self._next):
            tool.setEnabled(bool(ids))
        self._on_typed()

    def _title_of(self, thread: Sequence[Comment]) -> str:
        """Return which words are commented on, as they stand now."""
        if self._task is _Task.BEGIN and self._begun is not None:
            words = _shortened(self._begun.comment.quoted)
            return tr("Comment on “{words}”", words=words) if words else tr("Comment on this place")
        if not thread:
            return tr("Comments")
        first = thread[0]
        if words := self._comments.words_of(first):
            return tr("On “{words}”", words=_shortened(words))
        if first.quoted:
            return tr("On “{words}”, which is gone", words=_shortened(first.quoted))
        return tr("On the masthead or a note") if first.paragraph is None else tr("On this place")

    def _html(self, thread: Sequence[Comment]) -> str:
        if not thread:
            said = tr(_EMPTY) if not self._comments.threads() else tr(_NONE_SHOWN)
            return f'<p style="color:{self._theme.css(Role.MUTED)}">{html.escape(said)}</p>'
        return "".join(map(self._html_of, thread))

    def _html_of(self, comment: Comment) -> str:
        who = html.escape(comment.author or tr("Somebody"))
        when = day(comment.date[:10]) if comment.date else ""
        done = tr("done") if comment.is_done else ""
        about = html.escape(" · ".join(filter(None, (when, done))))
        left = 18 if comment.answers else 0
        words = html.escape(comment.text).replace("\n", "<br>")
        return (
            f'<p style="margin:0 0 6px {left}px"><b>{who}</b>&nbsp; '
            f'<span style="color:{self._theme.css(Role.MUTED)}">{about}</span><br>{words}</p>'
        )

    # What is done

    @Slot()
    def _on_typed(self) -> None:
        self._save.setEnabled(bool(self._field.toPlainText().strip()))

    @Slot()
    def _on_answer(self) -> None:
        self._write(_Task.ANSWER)

    @Slot()
    def _on_save(self) -> None:
        """Put what was written into the draft, and show it there."""
        text = self._field.toPlainText().strip()
        if not text or self._task is _Task.READ:
            return
        task, self._task = self._task, _Task.READ
        self._field.clear()
        if task is _Task.ANSWER:
            self._comments.answer(self._at, text)
        elif self._begun is not None:
            self._at = self._comments.finish(self._begun, text)
        self._read(self._at)

    @Slot()
    def _on_done(self) -> None:
        if thread := self._comments.thread_of(self._at):
            self._comments.settle(self._at, is_done=not thread[0].is_done)

    @Slot()
    def _on_remove(self) -> None:
        """Remove the comment, and show the one that comes next."""
        following = self._comments.beside(1, self._at)
        gone, self._at = self._at, following.id if following else ""
        self._comments.remove(gone)
        self._read("" if self._at == gone else self._at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc: from the field to what is read, from there to the page."""
        if event.key() == Qt.Key.Key_Escape:
            if self._task is _Task.ANSWER:
                self._read(self._at)
            else:
                self.close_bar()
        else:
            super().keyPressEvent(event)


class _Field(QPlainTextEdit):
    """Where one writes; Ctrl+Enter ends it, whatever that does elsewhere."""

    finished = Signal()

    def event(self, event: QEvent) -> bool:
        """Claim the key before the window's commands do."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_end(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Ctrl+Enter; Esc is for the bar."""
        if _is_end(event):
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Say what may be pasted or dropped; files are for the window, which opens them."""
        return super().canInsertFromMimeData(source) and not files_in(source)


def _is_end(event: QKeyEvent) -> bool:
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() in _ENTER and bool(control)


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1].rstrip()}…"
