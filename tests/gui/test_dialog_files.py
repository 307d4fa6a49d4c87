"""Where a file is put: its suffix is added, and no other file is replaced unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from drafter.gui import messages
from drafter.gui.dialogs import files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from drafter.gui.messages import Answer

    Ask = Callable[[QWidget, Path], Path | None]


class User:
    """Types names into the dialog for files one after the other, and answers questions."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self.folder = folder
        self.names: Iterator[str] = iter(())
        self.kind = ""
        self.replaces = True
        self.asked: list[str] = []
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self._types)
        monkeypatch.setattr(messages, "ask", self._answers)

    def says(self, *names: str, kind: str = "Word document (*.docx)") -> None:
        """Type these names; an empty one gives up."""
        self.names, self.kind = iter(names), kind

    def _types(self, *_: object) -> tuple[str, str]:
        name = next(self.names)
        return (str(self.folder / name) if name else "", self.kind)

    def _answers(
        self, _: QWidget, question: str, more: str, answers: tuple[Answer, ...]
    ) -> Answer | None:
        self.asked.append(f"{question} {more}")
        return answers[0] if self.replaces else None


@pytest.fixture
def user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> User:
    """Somebody who is asked where files go."""
    return User(monkeypatch, tmp_path)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window to ask from."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


_WAYS = [
    (files.to_save, "Word document (*.docx)", ".docx"),
    (files.to_save, "Data (*.json)", ".json"),
    (files.to_export_word, "Word document (*.docx)", ".docx"),
    (files.to_export, "PDF (*.pdf)", ".pdf"),
    (files.to_export_list, "Table for spreadsheets (*.csv)", ".csv"),
    (files.to_export_memo, "Table for spreadsheets (*.csv)", ".csv"),
]


@pytest.mark.parametrize(("ask", "kind", "suffix"), _WAYS)
def test_a_name_gets_the_suffix_of_its_kind(
    user: User, parent: QWidget, ask: Ask, kind: str, suffix: str
):
    user.says("A_C.3_80_L.12", kind=kind)
    assert ask(parent, user.folder) == user.folder / f"A_C.3_80_L.12{suffix}"
    user.says(f"mine{suffix}", kind=kind)
    assert ask(parent, user.folder) == user.folder / f"mine{suffix}"
    assert user.asked == []


@pytest.mark.parametrize(("ask", "kind", "suffix"), _WAYS)
def test_a_file_that_the_suffix_leads_to_is_replaced_only_when_one_agrees(
    user: User, parent: QWidget, ask: Ask, kind: str, suffix: str
):
    there = user.folder / f"mine{suffix}"
    there.write_text("of value")
    user.says("mine", kind=kind)
    assert ask(parent, user.folder) == there
    assert user.asked == [f"mine{suffix} is there already. Replace it? What it says now is lost."]
    user.replaces = False
    user.says("mine", "other", kind=kind)
    assert ask(parent, user.folder) == user.folder / f"other{suffix}"
    user.says("mine", "", kind=kind)
    assert ask(parent, user.folder) is None


def test_what_the_dialog_has_asked_is_not_asked_again(user: User, parent: QWidget):
    (user.folder / "mine.docx").write_text("of value")
    user.says("mine.docx")
    assert files.to_save(parent, user.folder) == user.folder / "mine.docx"
    assert user.asked == []
