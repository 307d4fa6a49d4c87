"""Opening phrases take the form of the part that a paragraph becomes, in other languages, too."""

from __future__ import annotations

import pytest

from drafter.core.model import Part, Run
from drafter.core.openings.rephrasing import rephrased
from drafter.core.openings.rephrasing_elsewhere import phrase_in

PAIRS = [
    ("fr", "Rappelant", "Rappelle"),
    ("fr", "Rappelant également", "Rappelle également"),
    ("fr", "Prenant note avec satisfaction", "Prend note avec satisfaction"),
    ("fr", "Se déclarant gravement préoccupée", "Se déclare gravement préoccupée"),
    ("fr", "Sachant gré", "Sait gré"),
    ("fr", "Consciente", "Est consciente"),
    ("fr", "S’inquiétant", "S’inquiète"),
    ("es", "Recordando también", "Recuerda también"),
    ("es", "Acogiendo con beneplácito", "Acoge con beneplácito"),
    ("es", "Expresando su profunda preocupación", "Expresa su profunda preocupación"),
    ("ru", "ссылаясь также", "ссылается также"),
    ("ru", "с удовлетворением отмечая", "с удовлетворением отмечает"),
    ("ru", "признавая и подтверждая", "признает и подтверждает"),
    ("ru", "Особо отмечая", "Особо отмечает"),
    ("ar", "وإذ تشير أيضا", "تشير أيضا"),
    ("ar", "وإذ يعرب عن قلقه", "يعرب عن قلقه"),
    ("zh", "又回顾", "又回顾"),
]


@pytest.mark.parametrize(("language", "preambular", "operative"), PAIRS)
def test_each_form_becomes_the_other(language: str, preambular: str, operative: str):
    assert phrase_in(Part.OPERATIVE, preambular, language) == operative
    assert phrase_in(Part.PREAMBULAR, operative, language) == preambular


@pytest.mark.parametrize(
    ("language", "phrase", "operative"),
    [
        ("fr", "Profondément préoccupée également", "Se déclare profondément préoccupée également"),
        ("fr", "Convaincus", "Se déclare convaincus"),
        ("ar", "إذ تشير", "تشير"),
        ("ar", "وإذ يساورها القلق", "وإذ يساورها القلق"),
        ("ar", "وقد نظرت", "وقد نظرت"),
        ("fr", "Ayant examiné", "Ayant examiné"),
        ("ru", "рассмотрев", "рассмотрев"),
        ("es", "", ""),
    ],
)
def test_what_opens_preambles_alone(language: str, phrase: str, operative: str):
    assert phrase_in(Part.OPERATIVE, phrase, language) == operative


@pytest.mark.parametrize(("language", "preambular", "operative"), PAIRS)
def test_a_phrase_that_is_in_form_stays(language: str, preambular: str, operative: str):
    assert phrase_in(Part.PREAMBULAR, preambular, language) == preambular
    assert phrase_in(Part.OPERATIVE, operative, language) == operative


def test_only_the_words_in_italics_change():
    runs = (Run("Prenant note", italic=True), Run(" du rapport, rappelant "), Run(note="n1"))
    assert rephrased(runs, Part.PREAMBULAR, Part.OPERATIVE, "fr") == (
        Run("Prend note", italic=True), Run(" du rapport, rappelant "), Run(note="n1"),
    )  # fmt: skip
    plain = (Run("Rappelant sa résolution"),)
    assert rephrased(plain, Part.PREAMBULAR, Part.OPERATIVE, "fr") == plain


def test_other_parts_have_no_form():
    assert phrase_in(Part.TEXT, "Rappelant", "fr") == "Rappelant"
