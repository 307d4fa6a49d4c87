"""Marks and notes paired by ids where one mark is printed twice: on each page, in each annex."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.reading.notes.unique import unique
from drafter.reading.text import markup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.notes.zone import FoundNote
    from drafter.reading.text.lines import Line

_MARK = re.compile(f"{markup.MARK}([^{markup.END}]*){markup.END}")


def with_ids(
    lines: Sequence[Line], notes: Sequence[FoundNote]
) -> tuple[list[Line], dict[str, FoundNote]]:
    """Return the lines with marks that name one note each, and the notes by these names.

    A mark that is printed twice means the next note with it, as at the foot of a page; after the
    last one it means that.
    """
    ids: dict[str, FoundNote] = {}
    places: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for note in notes:
        name = unique(note.mark, ids)
        ids[name] = note
        places[note.mark].append((note.place, name))
    doubled = {mark: found for mark, found in places.items() if len(found) > 1}
    if not doubled:
        return list(lines), ids
    return [_told_apart(line, doubled) for line in lines], ids


def _told_apart(line: Line, doubled: dict[str, list[tuple[int, str]]]) -> Line:
    def named(found: re.Match[str]) -> str:
        notes = doubled.get(found[1])
        if notes is None:
            return found.group()
        name = next((name for place, name in notes if place >= line.place), notes[-1][1])
        return f"{markup.MARK}{name}{markup.END}"

    return replace(line, text=_MARK.sub(named, line.text))
