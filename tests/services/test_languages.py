"""A draft that goes over from one language to another."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.documents import draft

from drafter.core.model import Masthead, Part
from drafter.services import opening
from drafter.services.languages import OWN_NAMES, in_language


@pytest.mark.parametrize("language", OWN_NAMES)
def test_a_new_draft_comes_back_to_english_from_every_language(language: str):
    english = opening.empty_draft().document
    there = in_language(english, language)
    assert there.language == language
    assert in_language(there, "en") == english


@pytest.mark.parametrize(
    ("language", "line"),
    [("fr", "L’Assemblée générale,"), ("zh", "大会，"), ("ar", "إن الجمعية العامة،")],
)
def test_the_organ_speaks_in_the_language(language: str, line: str):
    document = opening.empty_draft(language=language).document
    first = document.paragraphs[0]
    assert (first.part, first.text) == (Part.OPENING, line)
    assert [run.italic for run in first.runs] == [True, False]


def test_words_of_the_draft_are_left_alone():
    english = replace(
        draft("P *Recalling* its resolution 70/1,"),
        masthead=Masthead(title="Rights of the child", organ="Group of Friends"),
    )
    french = in_language(english, "fr")
    assert french.paragraphs == english.paragraphs
    assert french.masthead == english.masthead


def test_a_masthead_in_french_words_goes_over_into_spanish_ones():
    french = replace(
        opening.empty_draft(language="fr").document,
        masthead=Masthead(
            organ="General Assembly", committee="Troisième Commission",
            session="Soixante-dix-huitième session", session_number=78,
            kind="projet de résolution",
        ),
    )  # fmt: skip
    spanish = in_language(french, "es").masthead
    assert spanish.committee == "Third Committee"
    assert spanish.session == "Seventy-eighth session"
    assert spanish.kind == "draft resolution"
