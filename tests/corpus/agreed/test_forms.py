"""Indexes that another version of Drafter wrote are made anew without being asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.corpus.earlier import write_otherwise
from tests.corpus.importing import numbered
from tests.corpus.resolutions import resolution

from drafter.corpus import Corpus, Outcome
from drafter.corpus.agreed import passage_index

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.model import Document

_MERGED = 5
"""Files of one size that are left as they are; one more, and they are made one."""


def test_a_passage_index_of_another_form_is_written_anew(
    tmp_path: Path, seeds: tuple[Document, ...], monkeypatch: pytest.MonkeyPatch
):
    texts = [paragraph.text for paragraph in seeds[2].paragraphs[:9]]
    with Corpus.open(tmp_path) as corpus:
        corpus.add(seeds)
        before = corpus.agreed(texts)
    write_otherwise(monkeypatch)
    with Corpus.open(tmp_path) as corpus:
        assert corpus.agreed(texts) == before
        assert corpus.check() == ()


@pytest.mark.parametrize("is_removing", [False, True])
def test_what_is_added_or_removed_goes_together_with_files_of_another_form(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch, *, is_removing: bool
) -> None:
    for number in range(_MERGED):
        corpus.add([resolution(f"A/RES/70/{number}", numbered(number))])
    write_otherwise(monkeypatch)
    monkeypatch.setattr(passage_index, "_FAN", _MERGED)
    with Corpus.open(corpus.folder) as newer:
        if is_removing:
            assert newer.remove(["A/RES/70/0"]) == 1
        else:
            document = resolution("A/RES/70/99", numbered(99))
            assert newer.add([document]) == (Outcome.ADDED,)
            text = document.paragraphs[2].text
            assert newer.agreed([text])[0]
        assert newer.check() == ()
