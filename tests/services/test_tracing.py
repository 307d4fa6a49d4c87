"""The history of a paragraph, of the corpus or of the draft, whose wording comes last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.corpus.resolutions import operative, resolution

from drafter.core.errors import CorpusError
from drafter.core.model import Origin, Paragraph, Part, Run, Status
from drafter.corpus import Corpus
from drafter.services import tracing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FIRST = "Urges Member States to protect the oceans and the seas at all levels;"
_SECOND = "Urges all Member States to protect the oceans and the seas at all levels;"


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    """A paragraph in two versions, and another one."""
    with Corpus.open(tmp_path / "corpus") as opened:
        opened.add([
            operative("A/RES/68/1", _FIRST, date="2013-12-18"),
            resolution("A/C.2/70/L.1", f"O {_SECOND}", status=Status.DRAFT, date="2015-11-01"),
            operative("A/RES/69/2", "Decides to convene a conference.", date="2014-12-18"),
        ])  # fmt: skip
        yield opened


def paragraph(text: str, origin: str = "") -> Paragraph:
    """Return a paragraph of a draft, and what it was taken from."""
    taken = Origin(name="A/RES/68/1", text=origin) if origin else None
    return Paragraph(id="p1", part=Part.OPERATIVE, runs=(Run(text),), origin=taken)


def test_a_place_is_shown_among_all_versions_oldest_first(corpus: Corpus):
    place = corpus.suggest(_SECOND)[0].place
    trace = tracing.of_place(corpus, place)
    assert [version.place.name for version in trace.versions] == ["A/RES/68/1", "A/C.2/70/L.1"]
    assert (trace.shown, trace.draft) == (place, None)


def test_a_paragraph_of_the_draft_is_the_last_wording(corpus: Corpus):
    mine = "Urges all Member States to protect the oceans and the seas;"
    trace = tracing.of_draft(corpus, paragraph(mine))
    assert [version.place.name for version in trace.versions] == ["A/RES/68/1", "A/C.2/70/L.1"]
    assert trace.draft == mine


def test_what_was_rewritten_has_the_history_of_its_source(corpus: Corpus):
    mine = "Encourages partnerships for blue growth;"
    assert tracing.of_draft(corpus, paragraph(mine)).versions == ()
    trace = tracing.of_draft(corpus, paragraph(mine, origin=_FIRST))
    assert [version.text for version in trace.versions] == [_FIRST, _SECOND]


def test_an_empty_paragraph_has_no_history(corpus: Corpus):
    assert tracing.of_draft(corpus, paragraph("")).versions == ()


def test_a_place_that_is_gone_is_told(corpus: Corpus):
    place = corpus.suggest(_SECOND)[0].place
    corpus.remove([place.name])
    with pytest.raises(CorpusError):
        tracing.of_place(corpus, place)
