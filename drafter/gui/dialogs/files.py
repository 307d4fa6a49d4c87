"""Asking for files: which to open, and where to put one."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from drafter import reading
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

_DRAFTS = later("Drafts (*.docx *.json)")
_WORD = later("Word document (*.docx)")
_OTHERS = {
    later("PDF (*.pdf)"): ".pdf",
    later("Web page (*.html)"): ".html",
    later("Plain text (*.txt)"): ".txt",
    later("XML of the United Nations (*.xml)"): ".xml",
    later("Data (*.json)"): ".json",
    _WORD: ".docx",
}

_MEMOS = {
    _WORD: ".docx",
    later("Table for spreadsheets (*.csv)"): ".csv",
    later("Data (*.json)"): ".json",
}


def to_open(parent: QWidget, folder: Path) -> Path | None:
    """Ask for a text to open."""
    readable = " ".join(f"*{suffix}" for suffix in sorted(reading.SUFFIXES))
    filters = ";;".join(
        (
            tr("All that can be read ({patterns})", patterns=readable),
            tr(_DRAFTS),
            tr("All files (*)"),
        )
    )
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open"), str(folder), filters)
    return Path(name) if name else None


def to_save(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a draft is to be saved; the suffix of a draft is added where it is missing."""
    filters = f"{tr(_WORD)};;{tr('Data (*.json)')}"
    name, chosen = QFileDialog.getSaveFileName(
        parent, tr("Save the draft"), str(suggested), filters
    )
    return _with_suffix(name, _shown(_OTHERS).get(chosen, ".docx"))


def to_export_word(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the Word file that is handed in is to be put."""
    title = tr("Export to Word")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), tr(_WORD))
    return _with_suffix(name, ".docx")


def to_export(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a file of another kind is to be put; its kind is the filter chosen."""
    kinds = _shown(_OTHERS)
    filters = ";;".join(kinds)
    name, chosen = QFileDialog.getSaveFileName(parent, tr("Export"), str(suggested), filters)
    return _with_suffix(name, kinds.get(chosen, ".txt"))


def to_export_list(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a list of places is to be put; its kind is the filter chosen."""
    kinds = {tr("Table for spreadsheets (*.csv)"): ".csv", tr(_WORD): ".docx"}
    title = tr("Export the list")
    name, chosen = QFileDialog.getSaveFileName(parent, title, str(suggested), ";;".join(kinds))
    if not name or Path(name).suffix.lower() in kinds.values():
        return Path(name) if name else None
    return Path(name + kinds.get(chosen, ".csv"))


def to_export_memo(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the source memo is to be put; its kind is the filter chosen."""
    kinds = _shown(_MEMOS)
    filters = ";;".join(kinds)
    name, chosen = QFileDialog.getSaveFileName(parent, tr("Source memo"), str(suggested), filters)
    return _with_suffix(name, kinds.get(chosen, ".docx"), known=_MEMOS)


def _shown(kinds: Mapping[str, str]) -> dict[str, str]:
    """Return kinds of files by their names as they are shown."""
    return {tr(name): suffix for name, suffix in kinds.items()}


def _with_suffix(
    name: str, suffix: str, *, known: Mapping[str, str] = MappingProxyType(_OTHERS)
) -> Path | None:
    """Return the path of a name typed, with a suffix where it has none that is known."""
    if not name:
        return None
    path = Path(name)
    is_known = path.suffix.lower() in known.values()
    return path if is_known else path.with_name(path.name + suffix)
