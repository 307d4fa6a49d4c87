"""The main job without a window: base, precedents, agreed language, saving, exporting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from drafter.core import edits
from drafter.core.model import Document, Status
from drafter.core.numbering import places
from drafter.corpus import Corpus, Filters
from drafter.services import agreeing, basing, corpora, exporting, opening, saving, suggesting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Corpus]:
    """Open a corpus with the seeds."""
    with corpora.open_corpus(tmp_path_factory.mktemp("job") / "corpus") as opened:
        yield opened


def _labelled(document: Document, label: str) -> int:
    return [place.label for place in places(document.paragraphs)].index(label)


def test_last_sessions_text_becomes_a_draft_with_its_sources(corpus: Corpus) -> None:
    made = basing.based_on(corpus.document("A/RES/72/195"))
    assert made.document.masthead.session == "Seventy-third session"
    assert all(
        one.origin and one.origin.name == "A/RES/72/195"
        for one in made.document.paragraphs
        if one.part in agreeing.COUNTED
    )
    suggestions = {one.suggestion for one in made.renewals}
    assert "seventy-sixth" in suggestions
    assert "Seventy-fourth session" in suggestions
    assert any("72/195 of 19 December 2017" in (one or "") for one in suggestions)


def test_a_draft_made_from_an_adopted_text_is_agreed_language(corpus: Corpus) -> None:
    made = basing.based_on(corpus.document("A/RES/72/195")).document
    assert agreeing.agreed(corpus, made).share > 0.95


def test_the_base_itself_is_agreed_only_as_far_as_others_say_it(corpus: Corpus) -> None:
    base = corpus.document("A/RES/72/195")
    assert 0.4 < agreeing.agreed(corpus, base).share < 0.95


def test_a_precedent_taken_over_brings_its_notes_and_becomes_agreed(corpus: Corpus) -> None:
    draft = opening.empty_draft().document
    filters = Filters(status=Status.ADOPTED)
    (best, *_) = corpus.suggest(
        "Recalling the adoption of the 2030 Agenda for Sustainable Development", filters=filters
    )
    taken = edits.taken_in_place(draft, 1, suggesting.taking(corpus, best))
    assert taken.paragraphs[1].text == best.text
    assert taken.paragraphs[1].origin
    assert [note.text for note in taken.notes] == ["Resolution 70/1."]
    assert agreeing.agreed(corpus, taken).share == 1.0


def test_a_draft_survives_saving_opening_and_exporting(corpus: Corpus, tmp_path: Path) -> None:
    made = basing.based_on(corpus.document("A/RES/68/192")).document
    saving.save_draft(made, tmp_path / "draft.docx")
    opened = opening.open_draft(tmp_path / "draft.docx")
    assert opened.document == made
    exporting.export(opened.document, tmp_path / "out.txt", exporting.Wishes(sources=True))
    text = (tmp_path / "out.txt").read_text("utf-8")
    assert "A/RES/68/192" in text
    assert "United Nations" in text
    assert _labelled(opened.document, "OP1") == _labelled(made, "OP1")
