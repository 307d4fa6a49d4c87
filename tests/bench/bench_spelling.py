"""Checking the spelling of a draft, and how long keys would be held up by it."""

from __future__ import annotations

import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.table import Row, milliseconds

from drafter.core.model import Document, Paragraph, Part, Run
from drafter.reading import read
from drafter.services.spelling import Proofreader

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_SEEDS = Path(__file__).parents[2] / "seeds"
_SIZE = 300
_FIRST, _ALL, _CHANGED, _HELD = 400.0, 300.0, 5.0, 20.0
"""Budgets in milliseconds."""


class _NoCorpus:
    """A corpus without words: then the dictionary is asked for the most."""

    def version(self) -> int:
        return 1

    def standing(self, words: Sequence[str], *, language: str, least: int) -> frozenset[str]:
        del words, language, least
        return frozenset()

    def near(self, word: str, *, language: str, least: int) -> tuple[str, ...]:
        del word, language, least
        return ()


def rows() -> list[Row]:
    """Return the figures for a draft of many paragraphs of the seeds, each a little different."""
    document = _draft()
    words = sum(len(paragraph.text.split()) for paragraph in document.paragraphs)
    before = _resident()
    reader = Proofreader(_NoCorpus)
    first = replace(document, paragraphs=document.paragraphs[:1])
    load, load_held = _measured(lambda: reader.check(first))
    whole, whole_held = _measured(lambda: reader.check(document))
    edited = Paragraph(id="p1", part=Part.TEXT, runs=(Run("Recalling the goverment,"),))
    changed = replace(document, paragraphs=(edited, *document.paragraphs[1:]))
    again, _ = _measured(lambda: reader.check(changed))
    (found,) = reader.check(changed).paragraphs["p1"]
    near, near_held = _measured(lambda: reader.near("en", found))
    held = max(load_held, whole_held, near_held)
    return [
        Row(what="dictionary loaded, first paragraph checked", figure=load, budget=_FIRST,
            remark=f"{_resident() - before:.0f} MB more in memory at the end"),
        Row(what=f"spelling, {_SIZE} paragraphs, first time", figure=whole, budget=_ALL,
            remark=f"{words:,} words"),
        Row(what=f"spelling, {_SIZE} paragraphs, one changed", figure=again, budget=_CHANGED),
        Row(what="what may have been meant by a word", figure=near),
        Row(what="longest that another thread waited meanwhile", figure=held, budget=_HELD,
            remark=f"load {load_held:.1f}, check {whole_held:.1f}, propose {near_held:.1f}"),
    ]  # fmt: skip


def _draft() -> Document:
    found = [p.text for path in sorted(_SEEDS.glob("*.txt")) for p in read(path).paragraphs]
    texts = [text for text in found if len(text) > 100]  # no headings
    return Document(
        name="Bench",
        paragraphs=tuple(
            Paragraph(
                id=f"p{number}", part=Part.TEXT,
                runs=(Run(f"{texts[number % len(texts)]} step{number % 7}, word number {number}"),),
            )
            for number in range(1, _SIZE + 1)
        ),
    )  # fmt: skip


def _measured(work: Callable[[], object]) -> tuple[float, float]:
    """Return how long some work takes, and the longest that a waking thread waits meanwhile."""
    sys.setswitchinterval(0.001)  # as the window does
    longest, is_over = 0.0, threading.Event()
    ready = threading.Event()

    def wake() -> None:
        nonlocal longest
        ready.set()
        last = time.perf_counter()
        while not is_over.is_set():
            time.sleep(0.001)
            now = time.perf_counter()
            longest, last = max(longest, now - last), now

    thread = threading.Thread(target=wake)
    thread.start()
    ready.wait()
    figure = milliseconds(work)
    is_over.set()
    thread.join()
    return figure, longest * 1000


def _resident() -> float:
    """Return the memory of this process in megabytes, 0 where the system does not say."""
    try:
        pages = Path("/proc/self/statm").read_text("ascii").split()[1]
    except OSError:
        return 0.0
    return int(pages) * 4096 / 1e6
