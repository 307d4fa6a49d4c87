"""Drafts that somebody hands in by office: the line is read as it is printed, in six languages."""

from __future__ import annotations

import pytest

from drafter.core.masthead.submission import LANGUAGES, Submission, begins_basis, parsed, printed

LINES = {
    "en": "Draft resolution submitted by the Vice-Chair of the Committee, Ana Souza (Brazil), on"
    " the basis of informal consultations on draft resolution A/C.2/90/L.22",
    "fr": "Projet de résolution déposé par le Président de la Commission à l’issue de consultations"
    " officieuses",
    "es": "Proyecto de resolución presentado por la Presidencia de la Comisión tras la celebración"
    " de consultas oficiosas",
    "ru": "Проект резолюции, представленный Председателем Комитета по итогам неофициальных"
    " консультаций",
    "ar": "مشروع قرار مقدم من رئيس اللجنة عقب مشاورات غير رسمية",
    "zh": "委员会主席经非正式协商后提出的决议草案",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_is_printed_as_it_was_read(language: str):
    found = parsed(LINES[language], language)
    assert found is not None
    assert found.basis
    assert printed((found.who,), found.kind, found.basis, language) == LINES[language]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("submitted by the Chair of the Committee following informal consultations",
         Submission("", "Chair of the Committee", "following informal consultations")),
        ("Draft decision submitted by the President of the General Assembly",
         Submission("Draft decision", "President of the General Assembly", None)),
        ("draft resolution proposed by the Bureau",
         Submission("draft resolution", "Bureau", None)),
        ("submitted by the President of the Council, Ana Souza (Brazil) and on the basis of talks",
         Submission("", "President of the Council, Ana Souza (Brazil)",
                    "on the basis of talks")),
        ("submitted by the Chair of the Committee following",
         Submission("", "Chair of the Committee", None)),
        ("Chad and Mali: draft resolution", None),
        ("Chad: draft resolution submitted by the Chair", None),
    ],
)  # fmt: skip
def test_who_and_what_it_came_of(line: str, expected: Submission | None):
    assert parsed(line, "en") == expected


@pytest.mark.parametrize(
    ("language", "sponsor", "kind"),
    [
        ("en", "Chad", "draft resolution"),
        ("fr", "Tchad", "projet de résolution"),
        ("es", "El Salvador", "proyecto de resolución"),
        ("ru", "Чад", "проект резолюции"),
        ("ar", "تشاد", "مشروع قرار"),
        ("zh", "乍得", "决议草案"),
    ],
)
def test_a_state_hands_nothing_in_by_office(language: str, sponsor: str, kind: str):
    assert printed((sponsor,), kind, None, language) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chair_needs_no_basis(language: str):
    found = parsed(LINES[language], language)
    assert found is not None
    line = printed((found.who,), found.kind, None, language)
    assert parsed(line, language) == found._replace(basis=None)


def test_a_language_without_a_form_has_no_such_line():
    assert parsed("Ein Entwurf", "de") is None
    assert printed(("Chair",), "draft resolution", None, "de") == ""


def test_the_name_of_the_economic_council_begins_no_basis():
    found = parsed("经济及社会理事会主席在非正式协商的基础上提出的决定草案", "zh")
    assert found == Submission("决定草案", "经济及社会理事会主席", "在非正式协商的基础上")


def test_a_wrapped_line_goes_on_with_the_basis():
    assert begins_basis("عقب مشاورات غير رسمية")
    assert not begins_basis("Lake Chad")
