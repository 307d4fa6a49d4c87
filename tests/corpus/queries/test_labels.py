"""What was typed before a paragraph to number it is no part of it, in each language."""

from __future__ import annotations

import pytest

from drafter.corpus.queries.labels import without_label


@pytest.mark.parametrize(
    "label",
    [
        "12. ", "12.", "(a) ", "a) ", "1) ", "(12) ", "iv. ", "OP3 bis. ", "PP 4: ", "2 ter ",
        "1. (a) ", "1 - ", "١ - ", "(أ) ", "أ - ", "(هـ) ", "ب) ", "а) ", "(б) ", "аа) ",
        "一、", "（一）", "（1） ", "1、", "十二、", "- ", "• ", "– ",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "text",
    [
        "Urges all States",
        "Настоятельно призывает",
        "يحث جميع الدول",
        "敦促所有国家",
        "Pide al Comité",
    ],
)
def test_a_label_is_no_part_of_a_paragraph(label: str, text: str) -> None:
    assert without_label(f"{label}{text}") == text


@pytest.mark.parametrize(
    "text",
    [
        "2.5 per cent of the total", "2030 Agenda", "В 2030 году", "и другие", "二十国集团",
        "أو ما", "a number of States", "A/RES/70/1", "à tous les États", "y los Estados",
    ],
)  # fmt: skip
def test_words_and_figures_are_no_labels(text: str) -> None:
    assert without_label(text) == text
