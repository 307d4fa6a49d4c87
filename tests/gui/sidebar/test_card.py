"""A card shows the version that fits best, takes what it shows, and keeps its identity."""

from __future__ import annotations

from tests.gui.sidebar.examples import place, precedent, version

from drafter.gui.sidebar import card

NEW = version("Recalling its resolution 73/186,", place("A/RES/73/186", "PP7", "2018-12-17"))
OLD = version("Recalling its resolution 68/192,", place("A/RES/68/192", "PP6", "2013-12-18"))
FIRST = version("Recalling its resolution 68/192,", place("A/RES/66/1", "PP1", "2011-12-18"))
LINEAGE = precedent(OLD.text, OLD.place, versions=(NEW, OLD, FIRST), newest=NEW)


def test_the_first_nine_cards_have_the_digits_that_take_them() -> None:
    cards = card.of_precedents("", [precedent(f"Text {n}") for n in range(11)])
    assert [one.number for one in cards] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0]


def test_a_card_takes_the_version_it_shows() -> None:
    (shown,) = card.of_precedents("Recalling", [LINEAGE])
    assert shown.version is OLD
    assert card.swapped(shown).version is NEW
    assert card.swapped(shown).shows_newest


def test_swapping_twice_gives_the_best_match_back() -> None:
    (shown,) = card.of_precedents("Recalling its resolution 68/192,", [LINEAGE])
    back = card.swapped(card.swapped(shown))
    assert (back.version, back.text, back.shows_newest) == (shown.version, shown.text, False)


def test_a_card_without_a_newer_wording_stays_as_it_is() -> None:
    (shown,) = card.of_precedents("", [precedent("Recalling")])
    assert card.swapped(shown) is shown


def test_a_card_keeps_its_key_when_another_version_fits_best() -> None:
    other = precedent(NEW.text, NEW.place, versions=LINEAGE.versions)
    (before,) = card.of_precedents("Recalling", [LINEAGE])
    (after,) = card.of_precedents("Recalling its", [other])
    assert before.key == after.key


def test_each_version_says_what_changed_from_the_one_before() -> None:
    (shown,) = card.of_precedents("", [LINEAGE])
    assert [card.step(shown, n).change for n in range(3)] == [
        "Changed since 2013",
        "As in 2011",
        "First known wording",
    ]


def test_a_change_within_a_year_names_the_text_it_came_from() -> None:
    later = version("Recalling,", place("A/RES/68/193", "PP1", "2013-12-19"))
    (shown,) = card.of_precedents("", [precedent("Recalling,", versions=(later, OLD))])
    assert card.step(shown, 0).change == "Changed since A/RES/68/192"


def test_a_single_version_is_no_history() -> None:
    (shown,) = card.of_precedents("", [precedent("Recalling")])
    assert shown.versions == ()


def test_a_screen_reader_hears_all_that_the_card_says() -> None:
    (shown,) = card.of_precedents("Recalling", [LINEAGE])
    assert shown.spoken == (
        "1: 90 %, A/RES/68/192, PP6, 18 December 2013, adopted without a vote. "
        "Recalling its resolution 68/192, A newer wording exists. 3 versions 2011–2018."
    )
