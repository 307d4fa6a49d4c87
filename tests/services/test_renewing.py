"""What a draft made from an earlier text must renew is found where it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.services.compact import adopted, draft

from drafter.core.model import Adoption, Document, Masthead, Run
from drafter.services.basing import based_on

if TYPE_CHECKING:
    from drafter.services.renewing import Renewal

_REPORT_IN_TWO_YEARS = (
    "A Requests the Secretary-General to submit a report on the implementation of the present "
    "resolution to the General Assembly at its seventy-fourth session."
)
_REPORT_NEXT_YEAR = _REPORT_IN_TWO_YEARS.replace("fourth", "third")


def _found(document: Document, *, years: int = 1) -> list[tuple[str, str | None]]:
    """Return the words pointed out in the body, and what might stand there."""
    made = based_on(document, years=years)
    texts = {one.id: one.text for one in made.document.paragraphs}
    return [
        (texts[one.paragraph][one.start : one.end], one.suggestion)
        for one in made.renewals
        if one.paragraph
    ]


def _fields(document: Document) -> dict[str, Renewal]:
    return {one.field: one for one in based_on(document).renewals if one.field}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_REPORT_IN_TWO_YEARS, [("report", None), ("seventy-fourth", "seventy-sixth")]),
        (_REPORT_NEXT_YEAR, [("report", None), ("seventy-third", "seventy-fourth")]),
        (
            "A Decides to take it up at its seventy-third and seventy-fourth sessions;",
            [("seventy-third", "seventy-fourth"), ("seventy-fourth", "seventy-fifth")],
        ),
        (
            "A Decides to include in the provisional agenda of its seventy‑third session the item;",
            [("seventy‑third", "seventy-fourth")],
        ),
        ("A Recalls the debate at its sixty-ninth session;", []),
        (
            "A Requests an update at both its seventy-third and its seventy-fourth sessions;",
            [("seventy-third", "seventy-fourth"), ("seventy-fourth", "seventy-fifth")],
        ),
        ("A Invites the Human Rights Council at its seventy-third session to consider it;", []),
        ("A Notes the seventy-third session of the International Law Commission;", []),
        ("A Decides to hold a first meeting and a second one in the same session;", []),
    ],
)
def test_session_ordinals_count_on_from_the_base(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert _found(adopted(text)) == expected


def test_a_text_taken_up_after_many_years_keeps_its_rhythm() -> None:
    assert ("seventy-fourth", "eighty-second") in _found(adopted(_REPORT_IN_TWO_YEARS), years=8)
    assert ("seventy-fourth", "eighty-second") in _found(adopted(_REPORT_IN_TWO_YEARS), years=7)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Welcomes the report to be produced in 2018;", [("2018", "2019")]),
        ("A Decides on its priorities in 2017 and beyond;", [("2017", "2018")]),
        ("A Decides to hold a meeting on 14 May 2018;", [("2018", "2019")]),
        ("A Recalls the meeting held in March 2017;", []),
        ("A Extends the mandate until 31 December 2017;", [("2017", "2018")]),
        ("P Recalling the meeting held on 27 September 2017,", []),
        ("P Noting the work done in 2017,", []),
        ("P Looking forward to the congress to be held in 2020,", [("2020", "2021")]),
        ("A Recalls its resolution 71/1 of 19 September 2016;", []),
        ("A Reaffirms the 2030 Agenda for Sustainable Development;", []),
        ("A Resolves to end it by 2030;", []),
        ("A Notes the Work Plan 2015–2018 and Council resolution 2018/17;", []),
        ("A Recalls Security Council resolution 2388 (2017) and document A/2018/1;", []),
    ],
)
def test_years_from_the_base_on_are_pointed_out(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert _found(adopted(text)) == expected


def test_years_follow_the_rhythm_of_the_report() -> None:
    text = f"A Looks forward to the next one in 2018;\n{_REPORT_IN_TWO_YEARS}"
    assert _found(adopted(text))[0] == ("2018", "2020")


_TITLE = "on improving the coordination of efforts against trafficking in persons"


@pytest.mark.parametrize(
    ("text", "words", "suggestion"),
    [
        (
            f"P Recalling its resolutions 61/180, 68/192 and 70/179 of 17 December 2015 {_TITLE},",
            " and 70/179 of 17 December 2015",
            ", 70/179 of 17 December 2015 and 72/195 of 19 December 2017",
        ),
        (
            f"P Recalling its resolution 61/180 of 20 December 2006 {_TITLE} and other texts,",
            "resolution 61/180 of 20 December 2006",
            "resolutions 61/180 of 20 December 2006 and 72/195 of 19 December 2017",
        ),
        (
            "P Recalling others, the latest of which was resolution 70/179 of 17 December 2015,",
            "70/179 of 17 December 2015",
            "72/195 of 19 December 2017",
        ),
    ],
)
def test_the_chain_of_forerunners_goes_on_to_the_base(
    text: str, words: str, suggestion: str
) -> None:
    assert (words, suggestion) in _found(adopted(text))


def test_chains_about_other_subjects_are_left_alone() -> None:
    text = "P Recalling its resolutions 55/67 of 4 December 2000 and 70/1 on something else,"
    assert _found(adopted(text)) == []


def test_chains_about_the_origins_of_a_subject_are_left_alone() -> None:
    text = (
        f"P Recalling its resolution 43/76 of 7 December 1988 {_TITLE}, including its resolution "
        "51/45 of 10 December 1996,"
    )
    assert _found(adopted(text)) == []


_PIECES = st.sampled_from([
    "seventy-fourth", "one hundredth", "Twenty‑first", "session", "sessions", "its", "of the",
    "General Assembly", "2018", "May 2019", "report", "Requests", "its resolution", "72/1", "and",
    "72/194 of 19 December 2017", ", ", "the latest of which was resolution", "ſ", "İ", "\n",
])  # fmt: skip


@given(st.lists(_PIECES, max_size=30), st.integers(1, 30))
def test_whatever_a_text_says_its_renewals_lie_inside_it(words: list[str], years: int) -> None:
    base = adopted("A x")
    runs = (Run(" ".join(words)),)
    made = based_on(
        replace(base, paragraphs=(replace(base.paragraphs[0], runs=runs),)), years=years
    )
    text = made.document.paragraphs[0].text
    assert all(0 <= one.start < one.end <= len(text) for one in made.renewals if one.paragraph)


def test_a_draft_without_a_chain_is_told_to_recall_its_base() -> None:
    (whole,) = [one for one in based_on(adopted("A Urges all.")).renewals
                if one.paragraph is None and one.field is None]  # fmt: skip
    assert whole.suggestion == "Recalling its resolution 72/195 of 19 December 2017,"


@pytest.mark.parametrize(
    ("symbol", "expected"),
    [
        ("A/HRC/RES/57/18", "57/18"),
        ("E/RES/2022/7", "2022/7"),
        ("S/RES/2719 (2023)", "2719 (2023)"),
    ],
)
def test_the_base_is_recalled_as_its_organ_numbers_it(symbol: str, expected: str) -> None:
    base = replace(adopted("A Urges all."), masthead=Masthead(symbol=symbol), name=symbol)
    assert based_on(base).renewals[-1].suggestion == (
        f"Recalling its resolution {expected} of 19 December 2017,"
    )


def test_a_draft_as_base_is_nothing_to_be_recalled() -> None:
    assert based_on(draft("P Recalling the Charter,\nA Urges all.")).renewals == ()


def test_the_masthead_shows_what_each_session_numbers_anew() -> None:
    fields = _fields(adopted(_REPORT_NEXT_YEAR))
    assert set(fields) == {"session", "agenda_item"}
    assert fields["agenda_item"].suggestion is None
    assert fields["session"].suggestion is None


def test_a_report_in_two_years_means_that_the_text_comes_back_in_two_years() -> None:
    assert _fields(adopted(_REPORT_IN_TWO_YEARS))["session"].suggestion == "Seventy-fourth session"


def test_place_and_days_of_a_commissions_session_are_pointed_out() -> None:
    base = Document(
        masthead=Masthead(
            organ="Economic and Social Council",
            committee="Commission on Crime Prevention and Criminal Justice",
            date="2018-04-16",
            session="Twenty-seventh session",
            session_number=27,
            venue="Vienna, 14–18 May 2018",
            agenda_line="Item 6 of the provisional agenda",
        ),
        adoption=Adoption(),
        paragraphs=draft(_REPORT_IN_TWO_YEARS).paragraphs,
    )
    assert set(_fields(base)) == {"session", "venue", "agenda_line"}
    assert ("seventy-fourth", "seventy-sixth") in _found(base)


def test_renewals_come_in_the_order_of_the_text() -> None:
    text = f"P Looking forward to 2018,\nA Decides on 2019 and 2020;\n{_REPORT_NEXT_YEAR}"
    made = based_on(adopted(text))
    order = {one.id: number for number, one in enumerate(made.document.paragraphs)}
    places = [(order[one.paragraph], one.start) for one in made.renewals if one.paragraph]
    assert places == sorted(places)
