"""Annexes are made, and named by their order."""

from __future__ import annotations

from dataclasses import replace

from tests.documents import body

from drafter.core.annexes import named, with_annex
from drafter.core.model import Document


def _annexes(document: Document) -> list[tuple[str | None, str]]:
    return [(paragraph.annex, paragraph.text) for paragraph in document.paragraphs]


def test_the_first_annex_is_called_annex_and_comes_last():
    made, index = with_annex(Document(paragraphs=body("O One.")), 0)
    assert _annexes(made) == [(None, "One."), ("Annex", "Annex"), ("Annex", "")]
    assert index == 2


def test_several_annexes_are_numbered():
    one, index = with_annex(Document(paragraphs=body("O One.")), 0)
    two, _ = with_annex(one, index)
    assert [name for name, _ in _annexes(two)] == [
        None, "Annex I", "Annex I", "Annex II", "Annex II",
    ]  # fmt: skip
    assert [text for _, text in _annexes(two)] == ["One.", "Annex I", "", "Annex II", ""]
    between, _ = with_annex(two, index)
    assert [text for _, text in _annexes(between)][1::2] == ["Annex I", "Annex II", "Annex III"]
    alone = replace(two, paragraphs=two.paragraphs[:3])
    assert [name for name, _ in _annexes(named(alone))] == [None, "Annex", "Annex"]


def test_an_annex_with_a_name_of_its_own_keeps_it():
    document = Document(paragraphs=body("T Text.", annex="Appendix A"))
    assert named(document) == document
