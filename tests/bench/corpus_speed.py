"""How fast a corpus answers, beside what else could have answered."""

from __future__ import annotations

import random
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING

from tests.bench import corpus_peers
from tests.bench.table import Row, Times, percentile, times

from drafter.core.model import Part
from drafter.corpus import Corpus, Filters

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tests.bench.families import Families

    from drafter.core.model import Document

_QUERIES = 140
_SEED, _OTHERS = 3, 4
_SHORTEST, _LONGEST = 20, 120
_AGREED = frozenset({Part.PREAMBULAR, Part.OPERATIVE})


def rows(
    paragraphs: int, folder: Path, families: Families, documents: Sequence[Document]
) -> list[Row]:
    """Return the figures of one corpus, asked for paragraphs of its ``documents``, altered.

    There is something like each of them in it; what is like nothing is asked for apart.
    """
    name = f"{paragraphs:,} paragraphs"
    texts = _texts(documents)
    queries = [_altered(text, index, families) for index, text in enumerate(texts)]
    edited = [families.changed(text, 0.1) for text in texts]
    typed = [_typed(text, index) for index, text in enumerate(texts)]
    others = _texts(documents, seed=_OTHERS)
    with Corpus.open(folder) as corpus:
        # Warm is what a delegate's window is after a while: other questions have been answered.
        for index, text in enumerate(others):
            corpus.suggest(_altered(text, index, families))
            corpus.agreed([text])
            corpus.complete(_typed(text, index))
        new = _times(corpus.suggest, queries)
        # Once more: more texts than are kept in mind lie between a query and itself.
        suggest = _times(corpus.suggest, queries)
        only = Filters(part=Part.OPERATIVE, years=(2010, 2023))
        filtered = _times(lambda text: corpus.suggest(text, filters=only), queries)
        strange = _times(corpus.suggest, _strange(texts))
        agreed = _times(lambda text: corpus.agreed([text]), edited)
        newly = _times(corpus.complete, typed)
        complete = _times(corpus.complete, typed)
        likeliest = _times(lambda text: corpus.complete(text, limit=1), typed)
        drafts = [
            times([partial(corpus.agreed, _draft(edited, size, families))], rounds=3)
            for size in (30, 300)
        ]
        peers = corpus_peers.rows(paragraphs, folder, queries, suggest.clock)
    return [
        _row(f"{name}: suggest, p50", suggest, 0.5, 4),
        _row(f"{name}: suggest, p95", suggest, 0.95, 13),
        _row(f"{name}: suggest, texts never read before, p50", new, 0.5, None),
        _row(f"{name}: suggest, texts never read before, p95", new, 0.95, None),
        *peers,
        _row(f"{name}: suggest with filters, p95", filtered, 0.95, None),
        _row(f"{name}: suggest for what is like nothing in it, p95", strange, 0.95, None),
        _row(f"{name}: agreed passages of a paragraph, p95", agreed, 0.95, 6),
        _row(f"{name}: agreed passages, 30 paragraphs", drafts[0], 0.5, 25),
        _row(f"{name}: agreed passages, 300 paragraphs", drafts[1], 0.5, 120),
        _row(f"{name}: completion as the window shows it, p95", likeliest, 0.95, 5),
        _row(f"{name}: completion, five of them, p95", complete, 0.95, 5),
        _row(f"{name}: completion, five never read before, p95", newly, 0.95, None),
        *_from_cold(name, folder, queries),
    ]


def _texts(documents: Sequence[Document], seed: int = _SEED) -> list[str]:
    """Return paragraphs of usual length, spread over all documents."""
    texts = [
        paragraph.text
        for document in documents
        for paragraph in document.paragraphs
        if paragraph.part in _AGREED and _SHORTEST <= len(paragraph.text.split()) <= _LONGEST
    ]
    return random.Random(seed).sample(texts, min(_QUERIES, len(texts)))  # noqa: S311 - for a bench


def _altered(text: str, index: int, families: Families) -> str:
    """Return a paragraph as somebody might ask for it: edited, begun, half of it, reordered."""
    words = text.split()
    clauses = text.split(", ")
    kinds: tuple[Callable[[], str], ...] = (
        lambda: families.changed(text, 0.1),
        lambda: families.changed(text, 0.3),
        lambda: families.changed(text, 0.5),
        lambda: " ".join(words[:8]),
        lambda: " ".join(words[:15]),
        lambda: families.changed(" ".join(words[: len(words) // 2]), 0.1),
        lambda: ", ".join([*clauses[1:], clauses[0]]),
    )
    return kinds[index % len(kinds)]()


def _strange(texts: Sequence[str]) -> list[str]:
    """Return words of all paragraphs, thrown together."""
    chance = random.Random(_SEED)  # noqa: S311 - for a bench
    words = [word for text in texts for word in text.split()]
    return [" ".join(chance.sample(words, min(size, len(words)))) for size in (12, 30, 60) * 20]


def _typed(text: str, index: int) -> str:
    """Return a paragraph as far as somebody may have typed it."""
    return " ".join(text.split()[: 3 + index % 18]) + " "


def _draft(edited: Sequence[str], size: int, families: Families) -> list[str]:
    return [families.changed(edited[index % len(edited)], 0.1) for index in range(size)]


def _times(ask: Callable[[str], object], queries: Sequence[str]) -> Times:
    return times([lambda query=query: ask(query) for query in queries])


def _row(what: str, figures: Times, share: float, budget: float | None) -> Row:
    return Row(
        what=what,
        figure=percentile(figures.clock, share),
        budget=budget,
        remark=f"processor {percentile(figures.processor, share):.3g} ms",
    )


def _from_cold(name: str, folder: Path, queries: Sequence[str]) -> list[Row]:
    """Return how a process of its own fares, on files that are not in memory."""
    command = [sys.executable, "-m", "tests.bench.corpus_cold", str(folder)]
    done = subprocess.run(
        command, input="\n".join(queries), capture_output=True, text=True, check=True
    )
    opening, first, passages, resident, own = map(float, done.stdout.split())
    return [
        Row(what=f"{name}: opening, cold", figure=opening, budget=40),
        Row(what=f"{name}: first suggestion, cold", figure=first),
        Row(what=f"{name}: first agreed passages, cold", figure=passages),
        Row(what=f"{name}: memory after 100 queries", figure=resident, unit="MB", budget=300),
        Row(what=f"{name}: of it not mapped files", figure=own, unit="MB", budget=50),
    ]
