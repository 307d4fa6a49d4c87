"""Annexes are made, and named by their order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.documents import body, draft

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


@pytest.mark.parametrize(
    ("language", "one", "second", "eleventh"),
    [
        ("en", "Annex", "Annex II", "Annex XI"),
        ("fr", "Annexe", "Annexe II", "Annexe XI"),
        ("es", "Anexo", "Anexo II", "Anexo XI"),
        ("ru", "Приложение", "Приложение II", "Приложение XI"),
        ("zh", "附件", "附件二", "附件十一"),
        ("ar", "المرفق", "المرفق الثاني", "المرفق 11"),
        ("de", "Annex", "Annex II", "Annex XI"),
    ],
)
def test_annexes_are_called_as_in_the_language(language: str, one: str, second: str, eleventh: str):
    document = replace(draft("P Noting,"), language=language)
    document, _ = with_annex(document, 0)
    assert document.paragraphs[-1].annex == one
    for _ in range(10):
        document, _ = with_annex(document, 0)
    names = list(dict.fromkeys(p.annex for p in document.paragraphs if p.annex))
    assert (names[1], names[10]) == (second, eleventh)
    english = named(replace(document, language="en"))
    assert english.paragraphs[-1].annex == "Annex XI"
