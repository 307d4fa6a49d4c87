"""The list and the chart of a concordance, before anything is painted."""

from __future__ import annotations

from dataclasses import replace

from tests.gui.sidebar.examples import place

from drafter.corpus import Concordance, Use, YearCount
from drafter.gui.concordance import rows, years
from drafter.gui.concordance.rows import Context, Group


def use(text: str, year: int = 2015, *found: tuple[int, int]) -> Use:
    """Return a place of words."""
    return Use(place=place(date=f"{year}-12-18"), text=text, found=found)


_TWO = (use("Urges States to act;", 2017, (6, 12)), use("Urges States;", 2013, (6, 12)))
_ONE = (use("Calls upon States;", 2015, (11, 17)),)
_FOUND = Concordance(
    words="states",
    lineages=(_TWO, _ONE),
    count=3,
    years=(
        YearCount(year=2013, adopted=1, drafts=1),
        YearCount(year=2015, adopted=1, drafts=0),
        YearCount(year=None, adopted=0, drafts=1),
    ),
)


def test_a_lineage_of_several_places_is_a_group_and_one_stands_alone():
    group, alone = rows.rows(_FOUND)
    assert isinstance(group, Group)
    assert (group.title, group.extent) == ("Urges States to act;", "2 places, 2013–2017")
    assert alone == _ONE[0]


def test_a_long_paragraph_is_named_by_its_beginning_in_a_script_without_blanks_too():
    chinese = use("敦促" + "会员国采取行动" * 60, 2017)
    (group,) = rows.rows(replace(_FOUND, lineages=((chinese, chinese),)))
    assert isinstance(group, Group)
    assert group.title.startswith("敦促会员国采取行动会员国")
    assert group.title.endswith("…")


def test_words_stand_in_their_context():
    assert rows.context(_TWO[0]) == Context("Urges ", "States", " to act;")


def test_what_is_not_listed_is_counted():
    assert rows.summary(_FOUND, rows.rows(_FOUND)) == "3 places in 2 different paragraphs"
    many = replace(_FOUND, count=5000)
    assert rows.summary(many, rows.rows(many)) == (
        "5,000 places; the newest 3 are listed, an exported list has all"
    )


def test_every_year_has_its_column_also_those_without_places():
    columns = years.columns(_FOUND.years)
    assert [column.key for column in columns] == [2013, 2014, 2015, None]
    assert columns[0].spoken == "2013: 1 place in adopted texts, 1 place in drafts"
    assert columns[1].spoken == "2014: none"
    assert columns[3].spoken == "Undated: 1 place in drafts"
    assert [sum(bar.height for bar in column.bars) for column in columns] == [1, 0, 0.5, 0.5]


def test_many_places_of_a_year_are_written_with_the_sign_for_thousands():
    (column,) = years.columns((YearCount(year=2024, adopted=12_724, drafts=0),))
    assert column.value == "12,724"
