"""A review says where each paragraph of a draft stands to what was adopted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.services.compact import adopted, draft

from drafter.core.changes.differences import Op
from drafter.corpus import Corpus
from drafter.services import agreeing, reviewing
from drafter.services.reviewing import State

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from drafter.core.model import Document
    from drafter.services.reviewing import Review

OLD = (
    "Urges Member States to take all appropriate measures to protect victims of trafficking in "
    "persons, without delay;"
)
NEW = (
    "Urges Member States to take all appropriate measures to identify, protect and assist victims "
    "of trafficking in persons, without delay;"
)
OTHER = "Recalling the Convention on the Rights of the Child and the Optional Protocols thereto,"
TABLED = "Welcoming the establishment of a trust fund for island ports and their dredging fleets,"


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    """A corpus of two resolutions, the later of which reworded the earlier, and a draft."""
    with Corpus.open(tmp_path) as made:
        made.add(
            [
                adopted(f"P {OTHER}\nA {OLD}", "A/RES/68/192", "2013-12-18"),
                adopted(f"P {OTHER}\nA {NEW}", "A/RES/72/195", "2017-12-19"),
                draft(f"P {TABLED}", "A/C.3/73/L.9"),
            ]
        )
        yield made


def _review(corpus: Corpus, document: Document, **more: bool) -> Review:
    (found,) = reviewing.review(corpus, agreeing.agreed(corpus, document), **more)
    assert found.review is not None
    return found.review


def test_the_same_words_are_verbatim_whatever_the_signs(corpus: Corpus) -> None:
    review = _review(corpus, draft(f"P {OTHER.upper().replace(',', ';')}"))
    assert review.state is State.VERBATIM
    assert review.nearest is not None
    assert review.nearest.place.symbol == "A/RES/72/195"
    assert review.newer is None
    assert review.changes == ()


def test_an_older_wording_names_the_newer_one(corpus: Corpus) -> None:
    review = _review(corpus, draft(f"A {OLD}"))
    assert review.state is State.VERBATIM
    assert review.newer is not None
    assert (review.newer.place.symbol, review.newer.text) == ("A/RES/72/195", NEW)


def test_the_newest_wording_has_no_newer_one(corpus: Corpus) -> None:
    assert _review(corpus, draft(f"A {NEW}")).newer is None


def test_a_changed_paragraph_is_adapted_and_says_what_was_changed(corpus: Corpus) -> None:
    changed = NEW.replace("Urges", "Invites").replace(", without delay", "")
    review = _review(corpus, draft(f"A {changed}"))
    assert review.state is State.ADAPTED
    dropped = [change.text for change in review.changes if change.op is Op.DELETE]
    assert dropped == ["Urges", ", without delay"]
    assert [remark.message for remark in review.remarks] == [
        "“Urges” became “Invites”, which commits to less.",
        "“without delay” was dropped.",
    ]


def test_remarks_can_be_left_out(corpus: Corpus) -> None:
    changed = draft(f"A {NEW.replace('Urges', 'Invites')}")
    assert _review(corpus, changed, remarks=False).remarks == ()


def test_what_only_a_draft_has_is_said_so(corpus: Corpus) -> None:
    review = _review(corpus, draft(f"P {TABLED}"))
    assert review.state is State.TABLED
    assert review.nearest is not None
    assert review.nearest.place.name == "A/C.3/73/L.9"


def test_what_nobody_said_is_new(corpus: Corpus) -> None:
    review = _review(corpus, draft("A Decides to build a lighthouse on each of the forty rocks;"))
    assert review.state is State.NEW
    assert review.nearest is None


def test_a_shortened_paragraph_is_adapted_and_not_verbatim(corpus: Corpus) -> None:
    review = _review(corpus, draft("P Recalling the Convention on the Rights of the Child,"))
    assert review.state is State.ADAPTED


def test_a_document_is_no_source_of_its_own(corpus: Corpus) -> None:
    review = _review(corpus, adopted(f"A {NEW}", "A/RES/72/195"))
    assert review.state is State.ADAPTED
    assert review.nearest is not None
    assert review.nearest.place.symbol == "A/RES/68/192"


def test_an_empty_paragraph_is_new(corpus: Corpus) -> None:
    assert _review(corpus, draft("A ")).state is State.NEW
