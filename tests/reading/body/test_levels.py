"""Levels of sub-paragraphs, from their numbers alone and from how files nest them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.core.numbering import DEEPEST, sub_number
from drafter.reading.body.levels import Levels, is_main


def levels_of(numbers: str) -> list[int]:
    """Return the levels of some numbers; "(a)@2" is nested in two lists."""
    levels = Levels()
    pairs = (number.partition("@") for number in numbers.split())
    return [levels.level(number, int(nest or 0)) for number, _, nest in pairs]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ("(a) (b) (c)", [1, 1, 1]),
        ("(a) (i) (ii) (b)", [1, 2, 2, 1]),
        ("(a) (i) a. b. (ii) (b)", [1, 2, 3, 3, 2, 1]),
        ("(h) (i) (j)", [1, 1, 1]),
        ("(g) (h) (i) (i) (ii)", [1, 1, 1, 2, 2]),
        ("(i) (ii) (iii) (iv) (v)", [1, 1, 1, 1, 1]),
        ("(i) (a) (b) (ii)", [1, 2, 2, 1]),
        ("(z) (aa) (bb)", [1, 1, 1]),
        ("a) b) i) ii) c)", [1, 1, 2, 2, 1]),
        ("(xix) xx) xxi)", [1, 1, 1]),
        ("(a)@1 –@2 –@2 (b)@1", [1, 2, 2, 1]),
        ("a.@1 b.@1", [1, 1]),
        ("•@1 •@2 •@1", [1, 2, 1]),
        ("(a)@1 (b)@0 (c)@1", [1, 1, 1]),
        ("(أ) (ب) (ج)", [1, 1, 1]),
        ("㈠ ㈡", [1, 1]),
    ],
)
def test_what_a_number_continues_says_where_it_stands(numbers: str, expected: list[int]):
    assert levels_of(numbers) == expected


def test_a_new_paragraph_begins_anew():
    levels = Levels()
    assert levels.level("(i)", 0) == 1
    levels.restart()
    assert [levels.level(number, 0) for number in ("(a)", "(i)")] == [1, 2]


@pytest.mark.parametrize("number", ["1.", "12", "3 -", "4-", "2.1", "7 bis.", "231."])
def test_figures_number_paragraphs(number: str):
    assert is_main(number)


@pytest.mark.parametrize("number", ["(a)", "(1)", "i.", "–", "", "II", "A."])
def test_anything_else_does_not(number: str):
    assert not is_main(number)


@given(st.lists(st.integers(0, 2), min_size=1, max_size=25))
def test_well_numbered_trees_of_any_shape_are_understood(steps: list[int]):
    depth, counts = 0, [0] * (DEEPEST + 2)
    numbers: list[str] = []
    expected: list[int] = []
    for step in steps:
        depth = max(1, min(DEEPEST, depth + 1 - step)) if expected else 1
        counts[depth] += 1
        counts[depth + 1 :] = [0] * (DEEPEST + 1 - depth)
        numbers.append(f"{sub_number(depth, counts[depth])}@{depth}")
        expected.append(depth)
    assert levels_of(" ".join(numbers)) == expected
