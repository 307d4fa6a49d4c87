"""How a corpus keeps the room it takes small."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.corpus.importing import numbered
from tests.corpus.resolutions import resolution

from drafter.core.errors import CorpusError
from drafter.corpus import Corpus
from drafter.corpus.tables.packing import unpacked
from drafter.corpus.tables.schema import DATABASE

if TYPE_CHECKING:
    from pathlib import Path

_DOCUMENTS = [resolution(f"A/RES/70/{number}", numbered(number)) for number in range(30)]


def _filled(folder: Path) -> Corpus:
    corpus = Corpus.open(folder)
    for document in _DOCUMENTS:
        corpus.add([document])
    return corpus


def _with_gaps(folder: Path) -> int:
    return (folder / DATABASE).stat().st_size


def _without_gaps(folder: Path) -> int:
    with closing(sqlite3.connect(folder / DATABASE)) as database:
        copy = sqlite3.connect(":memory:")
        database.backup(copy)
    copy.execute("VACUUM")
    return int(copy.execute("PRAGMA page_count").fetchone()[0]) * 4096


def test_a_small_corpus_has_no_gaps_once_it_was_maintained(tmp_path: Path) -> None:
    with _filled(tmp_path) as corpus:
        corpus.maintain()
        assert _with_gaps(tmp_path) == _without_gaps(tmp_path)
        corpus.remove([document.name for document in _DOCUMENTS[:20]])
        corpus.add(_DOCUMENTS[:25])
        assert [corpus.document(one.name) for one in _DOCUMENTS] == _DOCUMENTS
        assert corpus.check() == ()


def test_another_window_goes_on_reading_meanwhile(tmp_path: Path) -> None:
    with _filled(tmp_path) as corpus, closing(sqlite3.connect(tmp_path / DATABASE)) as other:
        other.execute("BEGIN")
        before = other.execute("SELECT count(*) FROM occurrences").fetchone()
        corpus.maintain()
        assert other.execute("SELECT count(*) FROM occurrences").fetchone() == before
        other.execute("ROLLBACK")
        assert [corpus.document(one.name) for one in _DOCUMENTS] == _DOCUMENTS


def test_documents_that_were_packed_in_another_way_are_read(tmp_path: Path) -> None:
    with _filled(tmp_path):
        pass
    with closing(sqlite3.connect(tmp_path / DATABASE)) as database, database:
        for number, stored in database.execute("SELECT document, json FROM contents").fetchall():
            plain = zlib.compress(unpacked(stored))
            database.execute("UPDATE contents SET json = ? WHERE document = ?", (plain, number))
    with Corpus.open(tmp_path) as corpus:
        assert [corpus.document(one.name) for one in _DOCUMENTS] == _DOCUMENTS


def test_a_document_that_was_cut_off_is_damaged(tmp_path: Path) -> None:
    with _filled(tmp_path):
        pass
    with closing(sqlite3.connect(tmp_path / DATABASE)) as database, database:
        database.execute("UPDATE contents SET json = substr(json, 1, length(json) / 2)")
    with Corpus.open(tmp_path) as corpus, pytest.raises(CorpusError):
        corpus.document(_DOCUMENTS[0].name)
