"""Cutting runs at a place of their text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.model import merged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Run


def cut(runs: Sequence[Run], offset: int) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Return the runs before a code point of their text and those from it on.

    Marks of notes that stand at the place belong to what is before it.
    """
    before: list[Run] = []
    after: list[Run] = []
    for run in runs:
        if after or (offset <= 0 and not run.note):
            after.append(run)
        elif len(run.text) <= offset or run.note:
            before.append(run)
        else:
            before.append(replace(run, text=run.text[:offset]))
            after.append(replace(run, text=run.text[offset:]))
        offset -= len(run.text)
    return merged(tuple(before)), merged(tuple(after))
