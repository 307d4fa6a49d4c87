"""The command that compares two documents."""

from __future__ import annotations

import re
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from drafter.cli import forms
from drafter.cli.places import chosen_corpus
from drafter.core.changes.comparison import Kind, compared, notes_in_order
from drafter.core.changes.differences import Op, differences
from drafter.core.changes.signature import Signature
from drafter.core.numbering import places
from drafter.services import comparing, exporting

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.cli.console import Console
    from drafter.core.changes.comparison import Comparison, Row
    from drafter.core.changes.differences import Change
    from drafter.core.model import Document

_SIGNS = {Op.EQUAL: ("", ""), Op.DELETE: ("[-", "-]"), Op.INSERT: ("{+", "+}")}
"""As in word-by-word differences of other programs."""
_CONTEXT = 6
"""Words beside a change that are shown; of longer stretches the middle is left out."""
_WORDS = re.compile(r"\S+")


def compare(arguments: argparse.Namespace, console: Console) -> int:
    """Print what differs between two documents."""
    opened = partial(chosen_corpus, arguments)
    old, new = (comparing.found(named, opened) for named in (arguments.old, arguments.new))
    comparison = compared(old, new, lenient=not arguments.json)
    if arguments.to is not None:
        signature = Signature(arguments.author, arguments.date)
        exporting.export_tracked(old, new, arguments.to, signature)
    if arguments.json:
        console.json(forms.comparison(old, new, comparison))
    else:
        _show(old, new, comparison, console)
    return 0


def _show(old: Document, new: Document, comparison: Comparison, console: Console) -> None:
    console.line(f"{old.name} → {new.name}")
    if comparison.is_same:
        console.line("No differences.")
        return
    console.line()
    for change in comparison.masthead:
        name = change.field.replace("_", " ").capitalize()
        console.line(f"{name}: changed")
        console.paragraph("".join(_marked(differences(change.old, change.new))), indent=2)
        console.line()
    before = [place.label for place in places(old.paragraphs)]
    after = [place.label for place in places(new.paragraphs)]
    _show_rows(comparison.rows, before, after, console)
    _show_rows(comparison.notes, _note_names(old), _note_names(new), console)
    console.line(_summary(comparison.rows))


def _note_names(document: Document) -> list[str]:
    return [f"Note {note.number}" for note in notes_in_order(document)]


def _show_rows(rows: Iterable[Row], old: Sequence[str | None], new: Sequence[str | None],
               console: Console) -> None:  # fmt: skip
    for row in rows:
        if row.kind is not Kind.SAME:
            console.line(_head(row, old, new))
            console.paragraph("".join(_marked(row.changes)), indent=2)
            console.line()


def _head(row: Row, old: Sequence[str | None], new: Sequence[str | None]) -> str:
    """Return "OP3 → OP4: changed", or the one side that there is."""
    sides = (
        ", ".join(dict.fromkeys(labels[place] or "unnumbered" for place in places_of))
        for labels, places_of in ((old, row.old), (new, row.new))
    )
    return f"{' → '.join(dict.fromkeys(filter(None, sides)))}: {row.kind}"


def _marked(changes: Sequence[Change]) -> Iterator[str]:
    """Yield the stretches with signs round what was taken out and put in."""
    for index, (op, text) in enumerate(changes):
        if op is Op.EQUAL:
            yield _shortened(text, is_first=not index, is_last=index == len(changes) - 1)
        else:
            yield text.join(_SIGNS[op])


def _shortened(text: str, *, is_first: bool, is_last: bool) -> str:
    words = list(_WORDS.finditer(text))
    ahead, behind = 0 if is_first else _CONTEXT, 0 if is_last else _CONTEXT
    if len(words) <= 2 * _CONTEXT + 1:
        return text
    start = text[: words[ahead - 1].end()] + " " if ahead else ""
    end = " " + text[words[-behind].start() :] if behind else ""
    return f"{start}…{end}"


def _summary(rows: Iterable[Row]) -> str:
    counts = Counter(row.kind for row in rows)
    told = ", ".join(f"{counts[kind]} {kind}" for kind in Kind if counts[kind])
    return f"Paragraphs: {told or 'none'}."
