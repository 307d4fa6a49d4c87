"""Asking for files: which to open, and where to put one."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from drafter import reading
from drafter.gui import messages
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

_DRAFTS = later("Drafts (*.docx *.json)")
_WORD = later("Word document (*.docx)")
_TABLE = later("Table for spreadsheets (*.csv)")
_DATA = later("Data (*.json)")
_OTHERS = {
    later("PDF (*.pdf)"): ".pdf",
    later("Web page (*.html)"): ".html",
    later("Plain text (*.txt)"): ".txt",
    later("XML of the United Nations (*.xml)"): ".xml",
    _DATA: ".json",
    _WORD: ".docx",
}

_LISTS = {_TABLE: ".csv", _WORD: ".docx"}
_MEMOS = {_WORD: ".docx", _TABLE: ".csv", _DATA: ".json"}


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
    kinds = {tr(_WORD): ".docx", tr(_DATA): ".json"}
    return _to_put(parent, tr("Save the draft"), suggested, kinds)


def to_export_word(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the Word file that is handed in is to be put."""
    return _to_put(parent, tr("Export to Word"), suggested, {tr(_WORD): ".docx"})


def to_export(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a file of another kind is to be put; its kind is the filter chosen."""
    return _to_put(parent, tr("Export"), suggested, _shown(_OTHERS))


def to_export_list(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a list of places is to be put; its kind is the filter chosen."""
    return _to_put(parent, tr("Export the list"), suggested, _shown(_LISTS), known=_LISTS)


def to_export_memo(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the source memo is to be put; its kind is the filter chosen."""
    return _to_put(parent, tr("Source memo"), suggested, _shown(_MEMOS), known=_MEMOS)


def _to_put(
    parent: QWidget,
    title: str,
    suggested: Path,
    kinds: Mapping[str, str],
    *,
    known: Mapping[str, str] = MappingProxyType(_OTHERS),
) -> Path | None:
    """Ask where a file is to be put, which gets the suffix of its kind where it has none known.

    The dialog asks before it replaces the file that was named, but knows nothing of the suffix.
    """
    usual = next(iter(kinds.values()))
    while True:
        name, chosen = QFileDialog.getSaveFileName(parent, title, str(suggested), ";;".join(kinds))
        if not name:
            return None
        named = Path(name)
        has_suffix = named.suffix.lower() in known.values()
        path = named if has_suffix else named.with_name(named.name + kinds.get(chosen, usual))
        if path == named or not path.exists() or _may_replace(parent, path):
            return path
        suggested = path


def _may_replace(parent: QWidget, path: Path) -> bool:
    replace = messages.Answer(tr("Replace"), discards=True)
    question = tr("{name} is there already. Replace it?", name=path.name)
    return messages.ask(parent, question, tr("What it says now is lost."), (replace,)) is replace


def _shown(kinds: Mapping[str, str]) -> dict[str, str]:
    """Return kinds of files by their names as they are shown."""
    return {tr(name): suffix for name, suffix in kinds.items()}
