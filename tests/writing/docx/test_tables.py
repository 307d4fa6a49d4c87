"""Tables stand as the United Nations prints them: rules at the head, at the end, around totals."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.writing import samples
from tests.writing.opened import Opened, W, elements, value

from drafter.core.model import Document, Paragraph, Part, Run
from drafter.writing import docx_bytes
from drafter.writing.columns import columns_of

if TYPE_CHECKING:
    from collections.abc import Sequence

Cell = tuple[Run, ...]


def row(*words: str) -> tuple[Cell, ...]:
    """Return the cells of a row; *words between stars* are bold, nothing is an empty cell."""
    return tuple(
        (Run(text.strip("*"), bold=text.startswith("*")),) if text else () for text in words
    )


POSTS = (
    row("Category", "Posts", "Total"),
    row("", "", ""),
    row("*Professional*", "", ""),
    row("P-5", "954", "1 140"),
    row("*Subtotal*", "*5 393*", "*6 441*"),
    row("Other level", "7", "9"),
    row("*Total*", "*10 594*", "*14 476*"),
)
"""Rows as in A/RES/79/257."""


def _rows(rows: Sequence[Sequence[Cell]]) -> list[dict[str, str]]:
    """Return the rules of each row in eighths of a point, and its height where it is fixed."""
    table = Paragraph(id="t", part=Part.TABLE, rows=tuple(map(tuple, rows)))
    document: Document = replace(samples.adopted(), paragraphs=(table,))
    found: list[dict[str, str]] = []
    for line in elements(Opened(docx_bytes(document)).document, "tbl", "tr"):
        borders = line.find(f"{W}tc/{W}tcPr/{W}tcBorders")
        rules = [] if borders is None else list(borders)
        said = {rule.tag.removeprefix(W): str(value(rule, "sz")) for rule in rules}
        height = line.find(f"{W}trPr/{W}trHeight")
        found.append(said if height is None else {**said, "height": str(value(height))})
    return found


def test_rules_stand_below_the_head_and_around_totals():
    thin = {"top": "4", "bottom": "4"}
    assert _rows(POSTS) == [
        {"bottom": "12"}, {"height": "120"}, {}, {}, thin, {}, {"top": "4"},
    ]  # fmt: skip


@pytest.mark.parametrize("words", [("*Part A*", "", ""), ("*Mixed*", "12", "13")])
def test_headings_within_a_table_and_words_in_bold_are_no_totals(words: tuple[str, ...]):
    assert _rows((POSTS[0], row(*words), POSTS[3]))[1] == {}


def test_a_column_of_sentences_gets_the_room_that_short_ones_do_not_need():
    long = "Member States with per capita gross national income below the average for all States"
    table = (
        row("Level", "Criterion", "Threshold"),
        row("D", long, "Under 22 946"),
        row("E", long, "Under 20 651"),
        row("H", long, "80 (or 70 on a voluntary basis)"),
    )
    level, criterion, threshold = (column.width for column in columns_of(table, 7306))
    assert criterion > level + threshold
