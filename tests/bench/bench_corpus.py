"""The corpus: adding, opening, asking, and how good the answers are, as it grows.

``DRAFTER_BENCH_DATA`` is a folder of AKN4UN files; from them and their families corpora of
10,000, 100,000 and 1,000,000 paragraphs are made (``DRAFTER_BENCH_SIZES`` names other sizes,
"10000,100000" takes a few minutes, the million most of an hour). Without it one of 10,000 is made
from the seeds.
"""

from __future__ import annotations

import os
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench import corpus_languages, corpus_quality, corpus_speed
from tests.bench.families import SEARCHED, Families
from tests.bench.table import Row

from drafter.corpus import Corpus
from drafter.reading import read
from drafter.services.importing import import_paths

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.core.model import Document

_SEEDS = Path(__file__).parents[2] / "seeds"
_SIZES = "10000,100000,1000000"
_BATCH = 64


def rows() -> list[Row]:
    """Return the figures for each size."""
    stated = os.environ.get("DRAFTER_BENCH_DATA")
    found: list[Row] = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        if stated:
            files = sorted(Path(stated).rglob("*.xml"))
            rows_of_files, documents = _import(files, folder / "real")
            found += [*rows_of_files, *corpus_quality.rows(documents, folder / "older")]
            found += corpus_languages.rows(documents, folder / "languages")
        else:
            documents = [read(path) for path in sorted(_SEEDS.glob("*.txt"))]
        sizes = os.environ.get("DRAFTER_BENCH_SIZES", _SIZES if stated else "10000")
        for size in map(int, sizes.split(",")):
            found += _of_size(documents, size, folder / str(size))
    return found


def _import(files: Sequence[Path], folder: Path) -> tuple[list[Row], list[Document]]:
    """Add real files, reading included; return the rate, the room they take, what was read."""
    start, used = time.perf_counter(), time.process_time()
    with Corpus.open(folder) as corpus:
        import_paths(corpus, files)
        rate = len(files) / (time.perf_counter() - start)
        busy = time.process_time() - used
        corpus.maintain()
        size = corpus.stats().bytes
        documents = [corpus.document(entry.name, entry.language) for entry in corpus.entries()]
    text = sum(len(p.text.encode()) for document in documents for p in document.paragraphs)
    return [
        Row(
            what="adding AKN4UN files, reading included",
            figure=rate,
            unit="documents/s",
            budget=150,
            is_floor=True,
            remark=f"{len(files)} files; the process that adds: processor {busy:.3g} s",
        ),
        Row(what="AKN4UN files: on disk", figure=size / text, unit="x the text", budget=2),
    ], documents


def _of_size(documents: Sequence[Document], size: int, folder: Path) -> list[Row]:
    """Make a corpus of some size, and return what is measured in it."""
    families = Families(documents)
    text = paragraphs = added = 0
    seconds = 0.0
    with Corpus.open(folder) as corpus:
        for batch in _batches(families.documents(size)):
            start = time.perf_counter()
            corpus.add(batch)
            seconds += time.perf_counter() - start
            added += len(batch)
            for document in batch:
                found = [p.text for p in document.paragraphs if p.part in SEARCHED]
                paragraphs += len(found)
                text += sum(len(p.text.encode()) for p in document.paragraphs)
        start, used = time.perf_counter(), time.process_time()
        corpus.tidy()
        tidied, tidied_used = time.perf_counter() - start, time.process_time() - used
        waiting = corpus.untended()
        start, used = time.perf_counter(), time.process_time()
        corpus.maintain()
        tended = waiting / (time.perf_counter() - start)
        tended_used = waiting / (time.process_time() - used)
        stats = corpus.stats()
    name = f"{paragraphs:,} paragraphs"
    real = sum(p.part in SEARCHED for document in documents for p in document.paragraphs)
    remark = f"{min(1, real / paragraphs):.0%} real; {stats.agreed_words:,} different agreed words"
    rate = paragraphs / seconds
    return [
        Row(what=f"{name}: adding", figure=rate, unit="paragraphs/s", remark=remark),
        Row(
            what=f"{name}: finding lineages",
            figure=tended,
            unit="documents/s",
            budget=30,
            is_floor=True,
            remark=f"{tended_used:.3g} a second of the processor",
        ),
        Row(
            what=f"{name}: bringing the indexes together",
            figure=tidied,
            unit="s",
            remark=f"processor {tidied_used:.3g} s",
        ),
        Row(what=f"{name}: on disk", figure=stats.bytes / text, unit="x the text", budget=2),
        *corpus_speed.rows(paragraphs, folder, families, documents[:added]),
    ]


def _batches(documents: Iterable[Document]) -> Iterable[list[Document]]:
    remaining = iter(documents)
    while batch := list(islice(remaining, _BATCH)):
        yield batch
