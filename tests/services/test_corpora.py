"""A corpus that does not exist yet starts with the seeds, all of them, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from drafter.core.errors import CorpusError
from drafter.corpus import Corpus
from drafter.services.corpora import open_corpus

if TYPE_CHECKING:
    from pathlib import Path


def _names(folder: Path) -> set[str]:
    with open_corpus(folder) as corpus:
        return {entry.name for entry in corpus.entries()}


def test_a_new_corpus_has_the_five_seeds(tmp_path: Path) -> None:
    names = _names(tmp_path / "deep" / "corpus")
    assert len(names) == 5
    assert {"A/RES/68/192", "A/RES/72/195"} < names


def test_no_corpus_is_made_where_there_was_one_before(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="no longer in") as caught:
        open_corpus(tmp_path / "stick" / "corpus", makes=False)
    assert caught.value.hint
    assert list(tmp_path.iterdir()) == []


def test_a_corpus_whose_making_was_cut_off_gets_them_the_next_time(tmp_path: Path) -> None:
    Corpus.open(tmp_path / "corpus").close()
    assert len(_names(tmp_path / "corpus")) == 5


def test_what_the_user_removed_does_not_come_back(tmp_path: Path) -> None:
    with open_corpus(tmp_path / "corpus") as corpus:
        corpus.remove([entry.name for entry in corpus.entries()])
    assert _names(tmp_path / "corpus") == set()


def test_a_second_opening_adds_nothing(tmp_path: Path) -> None:
    with open_corpus(tmp_path / "corpus") as corpus:
        version = corpus.version()
    with open_corpus(tmp_path / "corpus") as corpus:
        assert corpus.version() == version


def test_a_place_that_cannot_hold_one_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(CorpusError) as failure:
        open_corpus(tmp_path / "file")
    assert failure.value.hint
