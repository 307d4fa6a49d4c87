"""A source is worded as people argue with it."""

from __future__ import annotations

import pytest
from tests.gui.sidebar.examples import RECORDED, place, version

from drafter.core.model import Status, Vote
from drafter.gui.sidebar import wording


@pytest.mark.parametrize(
    ("status", "vote", "expected"),
    [
        (Status.ADOPTED, Vote(outcome="without a vote"), "Adopted without a vote"),
        (Status.ADOPTED, RECORDED, "Adopted by recorded vote 130-2-40"),
        (Status.ADOPTED, Vote(outcome="recorded"), "Adopted by recorded vote"),
        (Status.ADOPTED, Vote(outcome="consensus"), "Adopted by consensus"),
        (Status.ADOPTED, Vote(outcome="by mail"), "Adopted by mail"),
        (Status.ADOPTED, None, "Adopted"),
        (Status.DRAFT, None, "Draft, not adopted"),
    ],
)
def test_it_says_whether_and_how_a_text_was_adopted(
    status: Status, vote: Vote | None, expected: str
) -> None:
    assert wording.adoption(place(status=status, vote=vote)) == expected


@pytest.mark.parametrize(
    ("status", "vote", "expected"),
    [
        (Status.ADOPTED, Vote(outcome="without a vote"), "Without a vote"),
        (Status.ADOPTED, RECORDED, "Vote 130-2-40"),
        (Status.ADOPTED, None, "Adopted"),
        (Status.DRAFT, None, "Draft"),
    ],
)
def test_where_there_is_little_room_it_says_it_shortly(
    status: Status, vote: Vote | None, expected: str
) -> None:
    assert wording.adoption_shortly(place(status=status, vote=vote)) == expected


def test_a_citation_names_text_paragraph_date_and_vote() -> None:
    cited = wording.citation(place(vote=RECORDED))
    assert cited == "A/RES/72/195, PP5, 19 December 2017, adopted by recorded vote 130-2-40"


def test_a_citation_leaves_out_what_is_not_known() -> None:
    draft = place("Trafficking in persons (2008)", None, None, status=Status.DRAFT)
    assert wording.citation(draft) == "Trafficking in persons (2008), draft, not adopted"


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (("2018-12-17", "2013-12-18", "2008-04-14"), "3 versions 2008–2018"),
        (("2018-12-17", "2018-01-03"), "2 versions 2018"),
        ((None, None), "2 versions"),
    ],
)
def test_versions_are_counted_with_their_first_and_last_year(
    dates: tuple[str | None, ...], expected: str
) -> None:
    assert wording.versions([version("a", place(date=date)) for date in dates]) == expected


def test_only_equal_words_are_a_hundred_per_cent() -> None:
    assert wording.percentage(100) == "100 %"
    assert wording.percentage(99.8) == "99 %"
    assert wording.percentage(71.2) == "71 %"
