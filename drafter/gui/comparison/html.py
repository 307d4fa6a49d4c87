"""A comparison as rich text: two columns, paragraph beside paragraph, with the words that differ.

What was taken out is struck and what was put in underlined, so that colours are never needed.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from drafter.core.changes.comparison import Kind, notes_in_order
from drafter.core.changes.differences import Op, differences
from drafter.core.numbering import places
from drafter.gui.theme import Role
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.core.changes.comparison import Comparison, Row
    from drafter.core.changes.differences import Change
    from drafter.core.model import Document
    from drafter.gui.theme import Theme

_TAGS = {
    Op.DELETE: ("s", Role.DELETE, Role.DELETE_GROUND),
    Op.INSERT: ("u", Role.INSERT, Role.INSERT_GROUND),
}
_KINDS = {
    Kind.CHANGED: later("changed"),
    Kind.ADDED: later("added"),
    Kind.REMOVED: later("taken out"),
    Kind.MOVED: later("moved"),
    Kind.SPLIT: later("split"),
    Kind.MERGED: later("joined"),
}

_LABEL = 92
"""Width of the column of labels in pixels."""


def anchor(number: int) -> str:
    """Return the name of the place of a change, counted from 0."""
    return f"change-{number}"


def rendered(
    old: Document, new: Document, comparison: Comparison, theme: Theme, *, only_changes: bool
) -> tuple[str, int]:
    """Return both texts side by side, and how many changes there are to go through."""
    page = _Page(theme, only_changes=only_changes)
    heads = "".join(f'<th align="left">{escape(side.name)}</th>' for side in (old, new))
    rows = [
        f"<tr><td></td>{heads}</tr>",
        *page.masthead(comparison),
        *page.rows(comparison.rows, _labels(old), _labels(new)),
        *page.rows(comparison.notes, _marks(old), _marks(new)),
    ]
    table = f'<table width="100%" cellspacing="0" cellpadding="6">{"".join(rows)}</table>'
    return table, page.changes


def _labels(document: Document) -> list[str]:
    return [place.label or "" for place in places(document.paragraphs)]


def _marks(document: Document) -> list[str]:
    return [tr("Note {mark}", mark=note.number) for note in notes_in_order(document)]


class _Page:
    """Writes the rows and counts the changes."""

    def __init__(self, theme: Theme, *, only_changes: bool) -> None:
        self._theme = theme
        self._only_changes = only_changes
        self.changes = 0

    def masthead(self, comparison: Comparison) -> Iterator[str]:
        """Yield the fields of the masthead that differ."""
        for change in comparison.masthead:
            name = tr(change.field.replace("_", " ").capitalize())
            yield self._row(name, tr("changed"), *self._sides(differences(change.old, change.new)))

    def rows(self, rows: Iterable[Row], old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
        """Yield paragraphs or notes; each has its label above it."""
        for row in rows:
            if row.kind is Kind.SAME and self._only_changes:
                continue
            before = ", ".join(filter(None, (old[place] for place in row.old)))
            after = ", ".join(filter(None, (new[place] for place in row.new)))
            label = " → ".join(dict.fromkeys(filter(None, (before, after))))
            yield self._row(label, tr(_KINDS.get(row.kind, "")), *self._sides(row.changes))

    def _row(self, label: str, kind: str, left: str, right: str) -> str:
        name = ""
        if kind:
            name = f'<a name="{anchor(self.changes)}"></a>'
            self.changes += 1
        said = "<br>".join(filter(None, (escape(label), kind)))
        muted = self._theme.css(Role.MUTED)
        head = f'<td width="{_LABEL}" style="color:{muted}">{name}<small>{said}</small></td>'
        return f'<tr>{head}<td width="46%">{left}</td><td width="46%">{right}</td></tr>'

    def _sides(self, changes: Sequence[Change]) -> tuple[str, str]:
        """Return the words of the old side and of the new one."""
        old = (self._stretch(op, text) for op, text in changes if op is not Op.INSERT)
        new = (self._stretch(op, text) for op, text in changes if op is not Op.DELETE)
        return "".join(old), "".join(new)

    def _stretch(self, op: Op, text: str) -> str:
        words = escape(text).replace("\n", "<br>")
        if op is Op.EQUAL:
            return words
        tag, ink, ground = _TAGS[op]
        style = f"color:{self._theme.css(ink)};background-color:{self._theme.css(ground)}"
        return f'<{tag}><span style="{style}">{words}</span></{tag}>'
