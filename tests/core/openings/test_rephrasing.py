"""Opening phrases take the form of the part that a paragraph becomes."""

from __future__ import annotations

import pytest
from tests.documents import body

from drafter.core.model import Part, Run
from drafter.core.openings import opening
from drafter.core.openings.repetitions import offered
from drafter.core.openings.rephrasing import misplaced, phrase_in, rephrased
from drafter.core.openings.usual import beginning_with, phrases

PAIRS = [
    ("Recalling", "Recalls"),
    ("Taking note", "Takes note"),
    ("Taking note with appreciation", "Takes note with appreciation"),
    ("Recalling also", "Also recalls"),
    ("Reaffirming further", "Further reaffirms"),
    ("Noting with appreciation also", "Also notes with appreciation"),
    ("Expressing its deep concern also", "Also expresses its deep concern"),
    ("Strongly condemning", "Strongly condemns"),
    ("Deeply concerned", "Is deeply concerned"),
    ("Recognizing and commending", "Recognizes and commends"),
    ("Continuing to encourage", "Continues to encourage"),
    ("Bearing in mind", "Bears in mind"),
    ("Regretting", "Regrets"),
    ("Calling upon", "Calls upon"),
]


@pytest.mark.parametrize(("preambular", "operative"), PAIRS)
def test_each_form_becomes_the_other(preambular: str, operative: str):
    assert phrase_in(Part.OPERATIVE, preambular) == operative
    assert phrase_in(Part.PREAMBULAR, operative) == preambular


@pytest.mark.parametrize("phrase", ["Having considered", "Pursuing", "The Committee", ""])
def test_what_has_no_other_form_stays(phrase: str):
    assert phrase_in(Part.OPERATIVE, phrase) == phrase


@pytest.mark.parametrize("phrase", ["Recalls", "Also takes note", "Is deeply concerned"])
def test_a_phrase_that_is_in_form_stays(phrase: str):
    assert phrase_in(Part.OPERATIVE, phrase) == phrase


def test_only_the_opening_phrase_of_a_paragraph_changes():
    runs = (Run("Noting", italic=True), Run(" with"), Run(" care", italic=True), Run(note="n1"))
    assert rephrased(runs, Part.PREAMBULAR, Part.OPERATIVE) == (
        Run("Notes", italic=True), Run(" with"), Run(" care", italic=True), Run(note="n1"),
    )  # fmt: skip


@pytest.mark.parametrize("part", [Part.PREAMBULAR, Part.OPERATIVE])
def test_every_usual_phrase_is_recognized_as_one(part: Part):
    known = [one for one in phrases(part) if opening.phrase_length(f"{one} the", part) > 0]
    assert len(phrases(part)) > 100
    assert [one for one in phrases(part) if one not in known] == []


def test_phrases_are_offered_as_one_types_most_used_first():
    assert beginning_with("rec", Part.PREAMBULAR, most=3) == (
        "Recalling", "Recognizing", "Recalling also",
    )  # fmt: skip
    assert beginning_with("Also  req", Part.OPERATIVE, most=3) == ("Also requests",)
    assert beginning_with("Recalls", Part.OPERATIVE, most=3)[:1] == ("Recalls with appreciation",)
    assert beginning_with("", Part.OPERATIVE, most=3) == ()


@pytest.mark.parametrize(
    ("lines", "phrase"),
    [
        ("P Recalling a,\nP Recalling b,", "Recalling also"),
        ("P Recalling also a,\nP Recalling b,", "Recalling further"),
        ("P Recalling further a,\nP Recalling b,", ""),
        ("P Recalling a,\nP Recalling also b,", ""),
        ("P Recalling a,\nP Noting b,", ""),
        ("P Recalling a,\nO Recalls b;", ""),
        ("O Requests the Commission to;\nO Requests the Commission;", "Also requests"),
        ("O Requests the Commission to;\nO Requests the Secretary-General;", ""),
        ("O Urges States:\n>O To act;\nO Urges States to;", "Also urges"),
        ("O Takes note of a;\nO Takes note of b;", "Also takes note"),
    ],
)
def test_a_repetition_is_offered_where_two_paragraphs_open_alike(lines: str, phrase: str):
    paragraphs = body(lines)
    assert offered(paragraphs, len(paragraphs) - 1) == phrase


@pytest.mark.parametrize(
    ("line", "language", "phrase", "form"),
    [
        ("O Recalling its resolution;", "en", "Recalling", "Recalls"),
        ("O Recalling also its resolution;", "en", "Recalling also", "Also recalls"),
        ("P Takes note of the report,", "en", "Takes note", "Taking note"),
        ("O *Rappelant* sa résolution ;", "fr", "Rappelant", "Rappelle"),
        ("P *Toma nota* del informe,", "es", "Toma nota", "Tomando nota"),
        ("O *ссылаясь* на резолюцию;", "ru", "ссылаясь", "ссылается"),
        ("P *تشير* إلى قرارها،", "ar", "تشير", "وإذ تشير"),
    ],
)
def test_a_phrase_of_the_other_part_has_a_form_in_this_one(
    line: str, language: str, phrase: str, form: str
):
    [paragraph] = body(line)
    assert misplaced(paragraph, language) == (len(phrase), form)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("P Recalling its resolution,", "en"),
        ("O Recalls its resolution;", "en"),
        ("O The Committee shall meet;", "en"),
        (">O Recalling its resolution;", "en"),
        ("T Recalling its resolution.", "en"),
        ("O *Sigue poniendo de relieve* la función;", "es"),
        ("O Rappelant sa résolution ;", "fr"),
        ("P *回顾* 其决议，", "zh"),
    ],
)
def test_a_paragraph_that_opens_as_its_part_does_is_left_alone(line: str, language: str):
    [paragraph] = body(line)
    assert misplaced(paragraph, language) == (0, "")
