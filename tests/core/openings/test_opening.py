"""Opening phrases as the United Nations prints them in italics."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.core.model import Part, Run, text_of
from drafter.core.openings.grammar import participle, present
from drafter.core.openings.opening import part_of, phrase_length, with_italics

PREAMBULAR = [
    "Recalling| its resolution 72/1",
    "Recalling also| Economic and Social Council resolution 2017/18",
    "Recalling further| the outcome",
    "Once again recalling| the outcome",
    "Bearing in mind| that all States",
    "Bearing in mind also| that all States",
    "Taking note| of the report",
    "Taking note also| of the report",
    "Taking note with appreciation| of the report",
    "Taking note with appreciation also| of the report",
    "Deeply concerned| about the number",
    "Deeply concerned also| about the number",
    "Expressing| that",
    "Expressing its deep concern| at the number",
    "Expressing grave concern also| at the number",
    "Expressing concern| that victims",
    "Reiterating its strong condemnation| of trafficking",
    "Reiterating its call upon| all States",
    "Reaffirming also its unwavering commitment| to the Charter",
    "Condemning in the strongest terms| all acts",
    "Noting with satisfaction| the progress",
    "Noting with great concern| the lack",
    "Noting also with concern| the lack",
    "Having considered| the report",
    "Having also examined| the report",
    "Mindful| of the need",
    "Guided| by the purposes",
    "Remaining deeply concerned| at the pace",
    "Calling upon| all parties",
    "Continuing to underline| the need",
    "Alarmed and concerned| at reports",
    "Recognizing and affirming| that",
    "Believing it necessary| to continue",
    "Re-emphasizing| the need",
    "Welcoming| in this regard the decision",
    "Prefiguring| the outcome",
]
OPERATIVE = [
    "Urges| Member States",
    "Also urges| Member States",
    "Calls upon| Member States",
    "Calls once again upon| Member States",
    "Also calls upon| Member States",
    "Calls for| the full respect",
    "Takes note| of the report",
    "Takes note with appreciation| of the report",
    "Notes with concern| that",
    "Strongly condemns| all acts",
    "Condemns in the strongest possible terms| all acts",
    "Expresses its appreciation| to the Secretary-General",
    "Expresses solidarity with and compassion for| victims",
    "Expresses support| for the activities",
    "Reiterates its request| to the Secretary-General",
    "Reiterates its call upon| States",
    "Once again urges| all States",
    "Continues to encourage| the Office",
    "Continues to express its particular concern| about",
    "Remains seized| of the matter",
    "Welcomes and encourages| the efforts",
    "Expresses its concern| with respect to delays",
    "Encourages| further efforts",
    "Decides further| to meet",
    "Draws the attention| of States",
]


@pytest.mark.parametrize("marked", PREAMBULAR)
def test_a_preambular_phrase_ends_where_the_italics_do(marked: str):
    phrase, rest = marked.split("|")
    assert (phrase + rest)[: phrase_length(phrase + rest, Part.PREAMBULAR)] == phrase


@pytest.mark.parametrize("marked", OPERATIVE)
def test_an_operative_phrase_ends_where_the_italics_do(marked: str):
    phrase, rest = marked.split("|")
    assert (phrase + rest)[: phrase_length(phrase + rest, Part.OPERATIVE)] == phrase


@pytest.mark.parametrize(
    "text",
    [
        "", "T", "The General Assembly shall", "(a) Recalling the report", "recalling the report",
        "Taking", "Tak", "Member States", "Training of officials", "During the session",
        "Funding", "To promote", "States parties that urge", "Nothing in", "“Recalling", "1. Urges",
        "Recall", "Followin",
    ],
)  # fmt: skip
def test_ordinary_words_and_half_typed_ones_are_no_phrase(text: str):
    assert phrase_length(text, Part.PREAMBULAR) == 0
    assert phrase_length(text, Part.OPERATIVE) == 0


def test_a_verb_of_the_table_may_be_the_subject_of_a_sentence():
    assert phrase_length("Requests of this kind are considered", Part.OPERATIVE) == 0
    assert phrase_length("Demands shall be made", Part.OPERATIVE) == 0


def test_only_the_first_letter_of_a_phrase_is_a_capital():
    assert phrase_length("Recalling Further Education", Part.PREAMBULAR) == len("Recalling")


def test_words_that_each_have_a_capital_are_a_phrase_where_they_would_be_none_otherwise():
    for phrase, part in (
        ("Having Considered", Part.PREAMBULAR),
        ("Strongly Urges", Part.OPERATIVE),
    ):
        assert phrase_length(f"{phrase} the report", part) == len(phrase)
    assert part_of("Deeply Concerned By Rising Seas") is Part.PREAMBULAR
    assert part_of("Further Education") is None


def test_the_security_council_italicizes_the_verb_alone():
    text = "Expressing grave concern at the situation"
    assert phrase_length(text, Part.PREAMBULAR, organ="Security Council") == len("Expressing")
    assert phrase_length(text, Part.PREAMBULAR) == len("Expressing grave concern")


def test_the_opening_line_is_italic_but_for_its_comma():
    assert phrase_length("The General Assembly,", Part.OPENING) == len("The General Assembly")


@pytest.mark.parametrize("part", [Part.TEXT, Part.HEADING, Part.CLOSING, Part.TABLE])
def test_other_parts_have_no_phrase(part: Part):
    assert phrase_length("Recalling its resolution", part) == 0


def test_the_phrase_tells_the_part():
    assert part_of("Noting with concern the report") is Part.PREAMBULAR
    assert part_of("Notes with concern the report") is Part.OPERATIVE
    assert part_of("Promoting sustainable development") is None
    assert part_of("To promote universal ratification") is None


def test_nonbreaking_blanks_and_hyphens_do_not_hide_a_phrase():
    assert phrase_length("Calls\u00a0upon States", Part.OPERATIVE) == len("Calls upon")
    assert phrase_length("Re\u2011emphasizing", Part.PREAMBULAR) == len("Re-emphasizing")


def test_verbs_are_inflected():
    assert [participle(verb) for verb in ("note", "commit", "agree", "deny")] == [
        "noting", "committing", "agreeing", "denying",
    ]  # fmt: skip
    assert [present(verb) for verb in ("note", "stress", "deny", "convey", "be")] == [
        "notes", "stresses", "denies", "conveys", "is",
    ]  # fmt: skip


def test_italics_are_the_phrase_and_nothing_else_at_the_start():
    runs = (Run("Noting with concern the report", italic=True), Run(" and "), Run("x", italic=True))
    assert with_italics(runs, Part.PREAMBULAR) == (
        Run("Noting with concern", italic=True),
        Run(" the report and "),
        Run("x", italic=True),
    )


def test_note_marks_survive_new_italics():
    runs = (Run("Recalling the Agenda,"), Run(note="1"), Run(" which"))
    assert with_italics(runs, Part.PREAMBULAR) == (
        Run("Recalling", italic=True), Run(" the Agenda,"), Run(note="1"), Run(" which"),
    )  # fmt: skip


@given(
    st.lists(st.builds(Run, st.text(max_size=12), st.booleans(), st.booleans()), max_size=5).map(
        tuple
    ),
    st.sampled_from(list(Part)),
)
def test_italics_never_change_a_word(runs: tuple[Run, ...], part: Part):
    restyled = with_italics(runs, part)
    assert text_of(restyled) == text_of(runs)
    assert with_italics(restyled, part) == restyled


@given(st.text(), st.sampled_from(list(Part)))
def test_a_phrase_is_part_of_its_text(text: str, part: Part):
    assert 0 <= phrase_length(text, part) <= len(text)
