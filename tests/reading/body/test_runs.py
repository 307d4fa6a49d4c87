"""Runs with single blanks, whatever the file did between its words."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from drafter.core.model import Run, text_of
from drafter.reading.body.runs import split, tidied, without

_TEXTS = st.text(st.sampled_from("ab \t\n\u00a0\u200b.")).map(str)
RUNS = st.lists(
    st.builds(Run, text=_TEXTS, italic=st.booleans(), bold=st.booleans())
    | st.builds(Run, note=st.sampled_from("12")),
    max_size=7,
)


def test_blanks_stand_outside_styles():
    runs = [Run(" Noting ", italic=True), Run("that"), Run(" all", bold=True)]
    assert tidied(runs) == (Run("Noting", italic=True), Run(" that "), Run("all", bold=True))


def test_blanks_stand_after_marks_and_never_twice():
    runs = [Run("Code, "), Run(note="1"), Run(" and\n more ")]
    assert tidied(runs) == (Run("Code,"), Run(note="1"), Run(" and more"))


def test_a_blank_between_two_runs_of_one_style_is_of_that_style():
    assert tidied([Run("in ", italic=True), Run("alia", italic=True)]) == (
        Run("in alia", italic=True),
    )


def test_no_break_spaces_stay_within_the_text():
    assert tidied([Run("\u00a0\u20073\u00a0May\u00a0")]) == (Run("3\u00a0May"),)


@given(RUNS)
def test_no_word_and_no_mark_is_lost(runs: list[Run]):
    tidy = tidied(runs)
    words = text_of(tuple(runs)).replace("\u200b", "").split()
    assert text_of(tidy).replace("\u200b", "").split() == words
    assert [run.note for run in tidy if run.note] == [run.note for run in runs if run.note]


@given(RUNS)
def test_what_is_tidy_stays_as_it_is(runs: list[Run]):
    assert tidied(tidied(runs)) == tidied(runs)


@given(RUNS)
def test_two_runs_of_one_look_never_stand_side_by_side(runs: list[Run]):
    tidy = tidied(runs)
    pairs = pairwise(tidy)
    assert all(a.note or b.note or (a.italic, a.bold) != (b.italic, b.bold) for a, b in pairs)


def test_pieces_are_cut_at_a_separator():
    runs = [Run("50th meeting\n19 May"), Run(" 2036\n\n", italic=True)]
    assert split(runs) == [(Run("50th meeting"),), (Run("19 May "), Run("2036", italic=True))]


def test_the_first_letters_are_cut_off_across_runs():
    runs = (Run("(a"), Run(") To", italic=True), Run(note="1"), Run(" act"))
    assert without(runs, 3) == (Run("To", italic=True), Run(note="1"), Run(" act"))
