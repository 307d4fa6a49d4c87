"""Asking for files: which to open, and where to put one."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from drafter import reading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

_DRAFTS = "Drafts (*.docx *.json)"
_WORD = "Word document (*.docx)"
_OTHERS = {
    "PDF (*.pdf)": ".pdf",
    "Web page (*.html)": ".html",
    "Plain text (*.txt)": ".txt",
    "XML of the United Nations (*.xml)": ".xml",
    "Data (*.json)": ".json",
    _WORD: ".docx",
}

_MEMOS = {_WORD: ".docx", "Table for spreadsheets (*.csv)": ".csv", "Data (*.json)": ".json"}


def to_open(parent: QWidget, folder: Path) -> Path | None:
    """Ask for a text to open."""
    readable = " ".join(f"*{suffix}" for suffix in sorted(reading.SUFFIXES))
    filters = f"All that can be read ({readable});;{_DRAFTS};;All files (*)"
    name, _ = QFileDialog.getOpenFileName(parent, "Open", str(folder), filters)
    return Path(name) if name else None


def to_save(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a draft is to be saved; the suffix of a draft is added where it is missing."""
    filters = f"{_WORD};;Data (*.json)"
    name, chosen = QFileDialog.getSaveFileName(parent, "Save the draft", str(suggested), filters)
    return _with_suffix(name, _OTHERS.get(chosen, ".docx"))


def to_export_word(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the Word file that is handed in is to be put."""
    title = "Export to Word"
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), _WORD)
    return _with_suffix(name, ".docx")


def to_export(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a file of another kind is to be put; its kind is the filter chosen."""
    filters = ";;".join(_OTHERS)
    name, chosen = QFileDialog.getSaveFileName(parent, "Export", str(suggested), filters)
    return _with_suffix(name, _OTHERS.get(chosen, ".txt"))


def to_export_list(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a list of places is to be put; its kind is the filter chosen."""
    kinds = {"Table for spreadsheets (*.csv)": ".csv", _WORD: ".docx"}
    title = "Export the list"
    name, chosen = QFileDialog.getSaveFileName(parent, title, str(suggested), ";;".join(kinds))
    if not name or Path(name).suffix.lower() in kinds.values():
        return Path(name) if name else None
    return Path(name + kinds.get(chosen, ".csv"))


def to_export_memo(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the source memo is to be put; its kind is the filter chosen."""
    filters = ";;".join(_MEMOS)
    name, chosen = QFileDialog.getSaveFileName(parent, "Source memo", str(suggested), filters)
    return _with_suffix(name, _MEMOS.get(chosen, ".docx"), known=_MEMOS)


def _with_suffix(
    name: str, suffix: str, *, known: Mapping[str, str] = MappingProxyType(_OTHERS)
) -> Path | None:
    """Return the path of a name typed, with a suffix where it has none that is known."""
    if not name:
        return None
    path = Path(name)
    is_known = path.suffix.lower() in known.values()
    return path if is_known else path.with_name(path.name + suffix)
