"""What else could have answered: tantivy alone, SQLite's full-text search, comparing everything."""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import tantivy
from tests.bench.table import Row, milliseconds, percentile

from drafter.core.words import plain_words
from drafter.corpus.precedents.scoring import yardstick
from drafter.corpus.tables import coding
from drafter.corpus.tables.lexicon import Lexicon
from drafter.corpus.tables.schema import DATABASE, SEARCH

if TYPE_CHECKING:
    from collections.abc import Sequence

_RAREST, _TEXTS = 16, 200
_FLOOR = "reading, comparing and placing what it finds takes 3 ms"
"""Why the budget cannot be kept: it is from when the bare query took 2.4 ms in a million.
On a quiet machine there, at the median: 0.8 ms until the index has answered, 0.7 to read the words
of its two hundred texts, 0.9 to compare and weigh them, and 0.9 to find lineages and places and to
print all versions, of 4.6 in all."""
_TIMES, _MANY = 2, 1_000_000
"""The budget, and for how many paragraphs it is set: in fewer the bare query takes next to none."""
_FEW = 21
"""Queries of the slow ones."""


def rows(
    paragraphs: int, folder: Path, queries: Sequence[str], suggest: Sequence[float]
) -> list[Row]:
    """Return the figures of the peers, and how suggesting compares with tantivy alone."""
    with contextlib.closing(sqlite3.connect(folder / DATABASE)) as database:
        lexicon = Lexicon(database, folder)
        codes = [lexicon.code(plain_words(query)) for query in queries]
        terms, bare = _tantivy(folder / SEARCH, codes)
        fts = _fts5(database, terms[:_FEW])
        brute = _brute(database, codes[:_FEW])
    name = f"{paragraphs:,} paragraphs"
    ratio = percentile(suggest, 0.5) / percentile(bare, 0.5)
    return [
        Row(
            what=f"{name}: suggest, times tantivy's bare query, p50",
            figure=ratio,
            unit="x",
            budget=_TIMES if paragraphs >= _MANY else None,
            remark=f"the bare query takes {percentile(bare, 0.5):.2g} ms; {_FLOOR}",
        ),
        Row(what=f"{name}: (tantivy's bare query, p95)", figure=percentile(bare, 0.95)),
        Row(what=f"{name}: (SQLite FTS5, p50)", figure=percentile(fts, 0.5)),
        Row(what=f"{name}: (scoring every paragraph, p50)", figure=percentile(brute, 0.5)),
    ]  # fmt: skip


def _tantivy(folder: Path, codes: Sequence[str]) -> tuple[list[list[str]], list[float]]:
    """Return the rarest words of each query, and how long tantivy alone takes."""
    index = tantivy.Index.open(str(folder))
    searcher = index.searcher()
    found: list[list[str]] = []
    figures: list[float] = []
    for code in codes:
        words = {f"{ord(sign):x}" for sign in code if sign != coding.UNKNOWN}
        rarest = sorted(words, key=lambda word: searcher.doc_freq("words", word))[:_RAREST]
        query = tantivy.Query.boolean_query([
            (tantivy.Occur.Should, tantivy.Query.term_query(index.schema, "words", word, "freq"))
            for word in rarest
        ])  # fmt: skip
        figures.append(
            milliseconds(lambda query=query: searcher.search(query, _TEXTS, count=False).hits)
        )
        found.append(rarest)
    return found, figures


def _fts5(database: sqlite3.Connection, terms: Sequence[Sequence[str]]) -> list[float]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "fts.sqlite"
        with contextlib.closing(sqlite3.connect(path)) as peer:
            peer.execute("CREATE VIRTUAL TABLE texts USING fts5 (words, content='', detail=full)")
            rows = database.execute("SELECT id, code FROM texts")
            peer.executemany(
                "INSERT INTO texts (rowid, words) VALUES (?, ?)",
                (
                    (text, " ".join(f"w{ord(sign):x}" for sign in coding.from_bytes(code)))
                    for text, code in rows
                ),
            )
            peer.commit()
            return [
                milliseconds(
                    lambda some=some: peer.execute(
                        "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?",
                        (" OR ".join(f"w{word}" for word in some), _TEXTS),
                    ).fetchall()
                )
                for some in terms
            ]


def _brute(database: sqlite3.Connection, codes: Sequence[str]) -> list[float]:
    texts = [coding.from_bytes(code) for (code,) in database.execute("SELECT code FROM texts")]
    return [milliseconds(lambda code=code: yardstick(code, texts)) for code in codes]
