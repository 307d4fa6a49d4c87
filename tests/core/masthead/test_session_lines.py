"""Sessions as mastheads print them in the six languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.core.masthead import session_lines

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


@pytest.mark.parametrize(
    ("language", "number", "line"),
    [
        ("en", 77, "Seventy-seventh session"),
        ("fr", 1, "Première session"),
        ("fr", 55, "Cinquante-cinquième session"),
        ("fr", 71, "Soixante et onzième session"),
        ("fr", 78, "Soixante-dix-huitième session"),
        ("fr", 80, "Quatre-vingtième session"),
        ("fr", 81, "Quatre-vingt-unième session"),
        ("es", 78, "Septuagésimo octavo período de sesiones"),
        ("es", 83, "Octogésimo tercer período de sesiones"),
        ("ru", 56, "Пятьдесят шестая сессия"),
        ("ru", 80, "Восьмидесятая сессия"),
        ("zh", 10, "第十届会议"),
        ("zh", 77, "第七十七届会议"),
        ("zh", 101, "第一百零一届会议"),
        ("ar", 11, "الدورة الحادية عشرة"),
        ("ar", 77, "الدورة السابعة والسبعون"),
        ("ar", 80, "الدورة الثمانون"),
        ("de", 77, "Seventy-seventh session"),
    ],
)
def test_a_session_of_the_assembly_is_written_out(language: str, number: int, line: str):
    assert session_lines.line(number, language) == line


def test_other_organs_print_figures_in_spanish():
    line = session_lines.line(57, "es", "Human Rights Council")
    assert line == "57º período de sesiones"
    assert session_lines.number_in(line) == 57


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Session de 2023", 2023),
        ("2021年届会", 2021),
        ("Сессия 2023 года", 2023),
        ("دورة عام 2023", 2023),
        ("Cinquante-cinquième\u00a0session", 55),
        ("Resumed eleventh emergency special session", 11),
        ("Une session", None),
    ],
)
def test_a_line_of_any_language_gives_its_number(line: str, number: int | None):
    assert session_lines.number_in(line) == number


@given(st.sampled_from(LANGUAGES), st.integers(1, session_lines.HIGHEST))
def test_what_is_written_is_understood(language: str, number: int):
    assert session_lines.number_in(session_lines.line(number, language)) == number
