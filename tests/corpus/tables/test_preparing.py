"""A document may be made ready for the corpus anywhere, and goes in as if it had been here."""

from __future__ import annotations

import pickle
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import settings as hypothesis_settings
from tests.corpus.resolutions import OCEANS, resolution
from tests.documents import DOCUMENTS

from drafter.corpus import Corpus, Outcome
from drafter.corpus.tables.preparing import prepared

if TYPE_CHECKING:
    import pytest

    from drafter.core.model import Document


@hypothesis_settings(max_examples=25)
@given(document=DOCUMENTS)
def test_what_another_process_made_ready_comes_back_whole(
    tmp_path_factory: pytest.TempPathFactory, document: Document
) -> None:
    named = replace(document, name="A/RES/1/1")
    sent = pickle.loads(pickle.dumps(prepared(named)))  # noqa: S301 - our own
    with Corpus.open(tmp_path_factory.mktemp("corpus")) as corpus:
        assert corpus.add_prepared([sent]) == (Outcome.ADDED,)
        assert corpus.document("A/RES/1/1", named.language) == replace(named, comments=())
        assert corpus.add([named]) == (Outcome.UNCHANGED,)
        assert corpus.check() == ()


def test_half_a_character_where_one_would_never_expect_it_does_no_harm(corpus: Corpus) -> None:
    document = resolution("A/RES/70/1", OCEANS)
    masthead = replace(document.masthead, organ="General \ud800 Assembly", committee="\udfff")
    first, *others = document.paragraphs
    paragraphs = (replace(first, id="p\ud800", number="\udfff"), *others)
    odd = replace(document, language="e\ud800", masthead=masthead, paragraphs=paragraphs)
    corpus.add([odd])
    (entry,) = corpus.entries()
    assert entry.name == "A/RES/70/1"
    assert corpus.check() == ()
