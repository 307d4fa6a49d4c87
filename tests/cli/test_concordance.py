"""``concordance`` lists every place of some words, prints it, and writes it as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.terminal import Terminal

_WORDS = "trafficking in persons, especially women"


def test_every_place_is_listed_by_lineage_and_counted_by_year(seeded: Terminal) -> None:
    found = seeded.run("concordance", _WORDS, "--json").json
    uses = [use for uses in found["lineages"] for use in uses]
    assert found["count"] == len(uses) > 0
    assert sum(year["adopted"] + year["drafts"] for year in found["years"]) == found["count"]
    for use in uses:
        for start, end in use["found"]:
            assert use["text"][start:end].casefold() == _WORDS


@pytest.mark.parametrize("status", ["adopted", "draft"])
def test_filters_hold(seeded: Terminal, status: str) -> None:
    found = seeded.run("concordance", _WORDS, "--status", status, "--json").json
    assert {use["status"] for uses in found["lineages"] for use in uses} == {status}


def test_people_read_the_years_and_the_places(seeded: Terminal) -> None:
    ran = seeded.run("concordance", _WORDS)
    assert "2017: " in ran.out
    assert "A/RES/72/195" in ran.out


def test_words_that_stand_nowhere_are_told_so(seeded: Terminal) -> None:
    assert seeded.run("concordance", "women especially").out == (
        "These words stand nowhere together.\n"
    )


def test_the_list_is_written_to_a_file(seeded: Terminal, tmp_path: Path) -> None:
    ran = seeded.run("concordance", _WORDS, "--to", str(tmp_path / "list.csv"))
    assert (ran.status, ran.out) == (0, "")
    assert "A/RES/72/195" in (tmp_path / "list.csv").read_text("utf-8-sig")
