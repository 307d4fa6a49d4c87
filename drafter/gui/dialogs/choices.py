"""What can be chosen by typing: commands, documents of the corpus, paragraphs of the draft."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.core.model import Status
from drafter.gui.actions import ACTIONS
from drafter.gui.dialogs.chooser import Chooser, Item, fit
from drafter.gui.outline.rows import Row
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtWidgets import QWidget

    from drafter.corpus import Entry
    from drafter.gui.actions import ActionId
    from drafter.gui.keymap import Keymap
    from drafter.gui.theme import Theme

_SIGNS = re.compile(r"[^0-9a-z]+")


def palette(theme: Theme, parent: QWidget) -> Chooser:
    """Return the palette of all commands and documents."""
    return Chooser(
        theme,
        parent,
        title=tr("All commands"),
        hint=tr("Type a command, a document, or a paragraph such as OP12"),
        nothing=tr("No command, no document and no paragraph fits."),
        fits=_fit_anything,
    )


def documents(theme: Theme, parent: QWidget) -> Chooser:
    """Return the list of documents a draft can start from."""
    return Chooser(
        theme,
        parent,
        title=tr("New draft from a corpus document"),
        hint=tr("Type a symbol or words of a title, such as 72/195 or trafficking"),
        nothing=tr("No document fits. Add resolutions to the corpus under Corpus › Add files."),
    )


def paragraphs(theme: Theme, parent: QWidget) -> Chooser:
    """Return the list of paragraphs to go to."""
    return Chooser(
        theme,
        parent,
        title=tr("Go to paragraph"),
        hint=tr("Type a label, such as OP12 or PP3 (a), or words of the paragraph"),
        nothing=tr("No paragraph fits."),
        fits=fit_paragraph,
    )


def of_actions(enabled: Collection[ActionId], keys: Keymap) -> list[Item]:
    """Return the commands that can be given now."""
    return [
        Item(spec.label, spec.tip.removesuffix("."), keys.native(spec.id), spec.id)
        for spec in ACTIONS
        if spec.id in enabled
    ]


def of_documents(entries: Sequence[Entry]) -> list[Item]:
    """Return the documents of the corpus."""
    return [Item(entry.name, _about(entry), _kind(entry), entry) for entry in entries]


def of_paragraphs(rows: Sequence[Row]) -> list[Item]:
    """Return the paragraphs of a draft that have something to go by."""
    return [
        Item(row.path or row.label, row.words, "", row) for row in rows if row.label or row.words
    ]


def fit_paragraph(query: str, item: Item) -> int | None:
    """Return how well a paragraph fits: its label first, however it is written, then its words.

    "op 12", "OP12" and "12" all mean operative paragraph 12.
    """
    wanted = _plain(query)
    row = item.stands_for
    label = _plain(row.path) if isinstance(row, Row) else ""
    if wanted and label:
        if wanted in {label, label.removeprefix("op")}:
            return 0
        if label.startswith(wanted):
            return 1
    found = fit(query, item)
    return None if found is None else found + 2


def _fit_anything(query: str, item: Item) -> int | None:
    """Return how well something fits; a paragraph by its whole label only: its words are many."""
    if not isinstance(item.stands_for, Row):
        return fit(query, item)
    return 0 if _plain(query) == _plain(item.stands_for.path) != "" else None


def _plain(label: str) -> str:
    return _SIGNS.sub("", label.casefold())


def _about(entry: Entry) -> str:
    return entry.title or ""


def _kind(entry: Entry) -> str:
    year = entry.date[:4] if entry.date else ""
    word = tr("adopted") if entry.status is Status.ADOPTED else tr("draft")
    return f"{word} {year}".strip()
