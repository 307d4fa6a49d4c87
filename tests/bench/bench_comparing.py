"""Comparing two documents, paragraph by paragraph and word by word.

With real resolutions in ``DRAFTER_BENCH_DATA`` those of the same title in sessions 78 and 79;
otherwise drafts with words changed, paragraphs moved, added and taken out.
"""

from __future__ import annotations

import os
import random
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.bench_export import draft
from tests.bench.table import Row, milliseconds, percentile

from drafter import reading
from drafter.core.changes.comparison import compared
from drafter.core.errors import DrafterError
from drafter.core.model import Document, Run

if TYPE_CHECKING:
    from collections.abc import Iterator


def rows() -> list[Row]:
    """Return the figures for all pairs."""
    pairs = real_pairs(78, 79) or list(_made_pairs())
    for old, new in pairs[:10]:
        compared(old, new)
    figures = [milliseconds(lambda old=old, new=new: compared(old, new)) for old, new in pairs]
    return [
        Row(what=f"comparing, {len(pairs)} pairs, p50", figure=percentile(figures, 0.5), budget=5),
        Row(
            what=f"comparing, {len(pairs)} pairs, p95", figure=percentile(figures, 0.95), budget=40
        ),
    ]


def real_pairs(old: int, new: int) -> list[tuple[Document, Document]]:
    """Return the English resolutions of two sessions that have the same title."""
    folder = os.environ.get("DRAFTER_BENCH_DATA")
    if not folder:
        return []
    before, after = _by_title(Path(folder), old), _by_title(Path(folder), new)
    return [(found[0], after[title][0]) for title, found in before.items() if title in after]


def _by_title(folder: Path, session: int) -> dict[str, list[Document]]:
    found: dict[str, list[Document]] = defaultdict(list)
    for path in sorted(folder.rglob(f"{session}session/English/**/*.xml")):
        try:
            document = reading.read(path)
        except DrafterError:
            continue
        if document.title:
            found[document.title.casefold()].append(document)
    return found


def _made_pairs() -> Iterator[tuple[Document, Document]]:
    chosen = random.Random(1)  # noqa: S311 - the same drafts every time
    for size in range(20, 120, 2):
        old = draft(size)
        body = [
            replace(one, runs=(*one.runs, Run(f" of item {number} in list {number * 7}")))
            for number, one in enumerate(old.paragraphs)
        ]
        new = [
            replace(one, runs=(*one.runs, Run(" and of some more")))
            if chosen.random() < 0.3
            else one
            for one in body
            if chosen.random() > 0.06
        ]
        new.insert(chosen.randrange(len(new)), new.pop(chosen.randrange(len(new))))
        yield replace(old, paragraphs=tuple(body)), replace(old, paragraphs=tuple(new))
