"""The command ``spell``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.terminal import Terminal

_DRAFT = """The General Assembly,

Recalling the goverment of the Organisation,

1. Decides to act.
"""


@pytest.fixture
def draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a draft with two misspelled words, of a user without words of his own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    path = tmp_path / "draft.txt"
    path.write_text(_DRAFT, "utf-8")
    return path


def test_words_are_listed_with_what_may_have_been_meant(seeded: Terminal, draft: Path):
    ran = seeded.run("spell", draft)
    assert ran.status == 0
    first, second, last = ran.out.splitlines()
    assert first.split()[:3] == ["PP1", "goverment:", "government,"]
    assert second.startswith("PP1       Organisation: Organization (United Nations Editorial")
    assert last == "2 words to look at."


def test_as_json_each_word_has_its_place(seeded: Terminal, draft: Path):
    found = seeded.run("spell", draft, "--json").json
    assert (found["language"], found["checked"]) == ("en", True)
    one, other = found["misspellings"]
    assert (one["paragraph"], one["word"], one["kind"], one["form"]) == (
        "PP1", "goverment", "unknown", None,
    )  # fmt: skip
    assert _DRAFT.splitlines()[2][one["start"] : one["end"]] == "goverment"
    assert (other["form"], other["suggestions"]) == ("Organization", ["Organization"])


def test_own_words_are_right(seeded: Terminal, draft: Path, tmp_path: Path):
    own = tmp_path / "data" / "drafter" / "own-words.txt"
    own.parent.mkdir(parents=True)
    own.write_text("goverment\n", "utf-8")
    found = seeded.run("spell", draft, "--json").json
    assert [one["word"] for one in found["misspellings"]] == ["Organisation"]


def test_a_text_in_a_language_without_a_dictionary_is_not_checked(seeded: Terminal, draft: Path):
    draft.write_text("大会，\n\n回顾其第70/1号决议，\n\n1. 决定采取行动。\n", "utf-8")
    ran = seeded.run("spell", draft)
    assert (ran.status, ran.out) == (
        0, "There is no dictionary for the language of this text (zh).\n",
    )  # fmt: skip
