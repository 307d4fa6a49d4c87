"""Opening phrases are listed in the language of the draft."""

from __future__ import annotations

import pytest

from drafter.core.model import Part, Run
from drafter.services.languages import OWN_NAMES
from drafter.services.opening_words import beginning_with, examples, opener, part_meant


@pytest.mark.parametrize(
    ("language", "part", "typed", "first"),
    [
        ("en", Part.PREAMBULAR, "reca", "Recalling"),
        ("fr", Part.PREAMBULAR, "gar", "Gardant à l’esprit"),
        ("fr", Part.PREAMBULAR, "Rapp", "Rappelant"),
        ("es", Part.OPERATIVE, "Exh", "Exhorta"),
        ("zh", Part.PREAMBULAR, "回", "回顾"),
    ],
)
def test_what_goes_on_from_what_was_typed_is_listed(
    language: str, part: Part, typed: str, first: str
):
    assert first in beginning_with(typed, part, language, most=8)[:2]


def test_nothing_is_listed_for_nothing():
    assert beginning_with(" ", Part.PREAMBULAR, "fr", most=8) == ()


def test_examples_of_openings_are_recognised_as_such():
    for language in OWN_NAMES:
        for part in (Part.PREAMBULAR, Part.OPERATIVE):
            for phrase in examples(part, language).replace(" …", "").split(", "):
                (first, *_) = opener(language)((Run(f"{phrase} x"),), part)
                assert first.italic, (language, phrase)
    assert examples(Part.OPENING, "fr") == "L’Assemblée générale,"


@pytest.mark.parametrize(
    ("text", "own", "language", "meant"),
    [
        ("Recalling its resolution 71/1,", Part.OPERATIVE, "en", Part.PREAMBULAR),
        ("Requests the Secretary-General", Part.PREAMBULAR, "en", Part.OPERATIVE),
        ("Recalling its resolution 71/1,", Part.PREAMBULAR, "en", Part.PREAMBULAR),
        ("Understanding that peace", Part.PREAMBULAR, "en", Part.PREAMBULAR),
        ("To this end, the Office", Part.OPERATIVE, "en", Part.OPERATIVE),
        ("Rappelant sa résolution 71/1,", Part.OPERATIVE, "fr", Part.PREAMBULAR),
        ("Prie le Secrétaire général", Part.OPERATIVE, "fr", Part.OPERATIVE),
        ("تطلب إلى الأمين العام", Part.PREAMBULAR, "ar", Part.OPERATIVE),
        ("Recalling its resolution 71/1,", Part.HEADING, "en", Part.HEADING),
    ],
)
def test_a_paragraph_is_of_the_part_that_its_opening_phrase_speaks_for(
    text: str, own: Part, language: str, meant: Part
):
    assert part_meant(text, own, language) is meant
