"""Indexes that another version of Drafter wrote are made anew without being asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.corpus import Corpus, segments

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from drafter.core.model import Document


def test_a_passage_index_of_another_form_is_written_anew(
    tmp_path: Path, seeds: tuple[Document, ...], monkeypatch: pytest.MonkeyPatch
):
    texts = [paragraph.text for paragraph in seeds[2].paragraphs[:9]]
    with Corpus.open(tmp_path) as corpus:
        corpus.add(seeds)
        before = corpus.agreed(texts)
    monkeypatch.setattr(segments, "_FORM", 99)
    with Corpus.open(tmp_path) as corpus:
        assert corpus.agreed(texts) == before
        assert corpus.check() == ()
