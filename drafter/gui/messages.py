"""What the window says to its user: the one door to message boxes.

A failure is a plain sentence and what to do next; a question names what each answer does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox  # noqa: TID251 - this is the door

from drafter.gui.translation import told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton, QWidget

    from drafter.core.errors import DrafterError

_NOTICE_MS = 6000
_TITLE = "Drafter"
_UNBROKEN = re.compile(r"\w{30}(?=\w)")
_BREAK = "\N{ZERO WIDTH SPACE}"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question: what its button says, and what kind of answer it is.

    ``is_default`` is taken by Enter. ``discards`` marks the answer that loses something, so that
    it stands apart from the others; where there is no other, Enter leaves everything as it is.
    """

    text: str
    is_default: bool = False
    discards: bool = False


def show_error(parent: QWidget | None, error: DrafterError) -> None:
    """Show what went wrong and what to do next, without holding up the caller."""
    box = _box(QMessageBox.Icon.Warning, parent, told(str(error)), told(error.hint))
    box.addButton(QMessageBox.StandardButton.Ok)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def ask(
    parent: QWidget | None, question: str, explanation: str, answers: Sequence[Answer]
) -> Answer | None:
    """Ask a question and return the answer; None when the user would rather not say.

    Escape, and closing the box, always mean "leave everything as it is"; a button for it is
    added by itself.
    """
    box = _box(QMessageBox.Icon.Question, parent, told(question), told(explanation))
    buttons: dict[QPushButton, Answer] = {}
    for answer in answers:
        kind = QMessageBox.ButtonRole.AcceptRole
        if answer.discards:
            kind = QMessageBox.ButtonRole.DestructiveRole
        button = box.addButton(tr(answer.text), kind)
        buttons[button] = answer
        if answer.is_default:
            box.setDefaultButton(button)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    if all(answer.discards and not answer.is_default for answer in answers):
        box.setDefaultButton(cancel)
    box.exec()
    clicked = box.clickedButton()
    chosen = next((answer for button, answer in buttons.items() if button is clicked), None)
    box.deleteLater()
    return chosen


def notify(widget: QWidget, text: str) -> None:
    """Say something in passing: for six seconds in the status bar, and to screen readers."""
    window = widget.window()
    if isinstance(window, QMainWindow):
        window.statusBar().showMessage(text, _NOTICE_MS)
    announce(widget, text)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say what cannot be read from the widget itself."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def _box(icon: QMessageBox.Icon, parent: QWidget | None, text: str, more: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle(_TITLE)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(breakable(text))
    box.setInformativeText(breakable(more))
    return box


def breakable(text: str) -> str:
    """Return a text whose long names may go on in the next line: what is wider is cut off."""
    return _UNBROKEN.sub(rf"\g<0>{_BREAK}", text)
