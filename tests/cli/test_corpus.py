"""``drafter corpus``: documents go in, are listed, shown, counted, checked and removed."""

from __future__ import annotations

import io
import threading
from typing import TYPE_CHECKING

from tests.cli.terminal import is_one_plain_sentence

from drafter import resources
from drafter.cli.console import Console
from drafter.cli.run import main

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.terminal import Terminal

_SEEDS = resources.seeds()


def _names(terminal: Terminal) -> list[str]:
    return [entry["name"] for entry in terminal.run("corpus", "list", "--json").json]


def test_a_new_corpus_starts_with_the_seeds(seeded: Terminal) -> None:
    names = _names(seeded)
    assert len(names) == 5
    assert {"A/RES/68/192", "A/RES/72/195"} < set(names)


def test_an_emptied_corpus_stays_empty(terminal: Terminal) -> None:
    assert terminal.run("corpus", "remove", *_names(terminal)).status == 0
    assert _names(terminal) == []
    assert "empty" in terminal.run("corpus", "list").out


def test_people_see_a_table(seeded: Terminal) -> None:
    head, *rows = seeded.run("corpus", "list").out.splitlines()
    assert len(rows) == 5
    column = head.index("Status")
    assert {row[column:].split()[0] for row in rows} == {"adopted", "draft"}


def test_adding_a_seed_again_changes_nothing(seeded: Terminal) -> None:
    report = seeded.run("corpus", "add", _SEEDS[0], "--json").json
    assert (report["added"], report["updated"], report["unchanged"]) == (0, 0, 1)
    assert report["failed"] == []


class _Screen(io.StringIO):
    """A terminal that notes which threads there are while something is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.threads: set[str] = set()

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.threads |= {type(thread).__name__ for thread in threading.enumerate()}
        return super().write(text)


def test_a_terminal_shows_how_far_it_is_without_a_thread_for_it(terminal: Terminal) -> None:
    screen = _Screen()
    typed = ["--corpus", str(terminal.corpus), "corpus", "add", str(_SEEDS[0])]
    assert main(typed, Console(io.StringIO(), io.StringIO(), screen)) == 0
    assert "files" in screen.getvalue()
    assert "TMonitor" not in screen.threads


def test_a_folder_goes_in_but_for_what_cannot_be_read(terminal: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    text = _SEEDS[1].read_text("utf-8").replace("72/195", "73/195")
    (folder / "good.txt").write_text(text, "utf-8")
    (folder / "bad.xml").write_text("<akomaNtoso>", "utf-8")
    ran = terminal.run("corpus", "add", folder, "--json")
    assert (ran.status, ran.err) == (0, "")
    assert ran.json["added"] == 1
    (failure,) = ran.json["failed"]
    assert "bad.xml" in failure["name"]
    assert failure["reason"]
    assert "A/RES/73/195" in _names(terminal)


def test_a_path_that_gives_nothing_ends_in_failure(terminal: Terminal, tmp_path: Path) -> None:
    ran = terminal.run("corpus", "add", _SEEDS[0], tmp_path / "missing.xml")
    assert ran.status == 1
    assert "1 unchanged, 1 failed" in ran.out
    assert "missing.xml" in ran.out
    assert is_one_plain_sentence(ran.err)
    assert "missing.xml" in ran.err


def test_a_failure_is_told_on_standard_error_also_beside_json(
    terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("", "utf-8")
    ran = terminal.run("corpus", "add", tmp_path / "a.txt", "--json")
    assert ran.status == 1
    assert ran.json["failed"][0]["reason"] == "The file is empty."
    assert ran.err.startswith("drafter: The file is empty.")
    ran = terminal.run("corpus", "add", tmp_path / "a.txt", tmp_path / "b.txt", "--json")
    assert "2 of the paths gave no document" in ran.err
    assert is_one_plain_sentence(ran.err)


def test_a_document_is_shown_as_it_was_read(seeded: Terminal) -> None:
    shown = seeded.run("corpus", "show", "a/res/72/195", "--json").json
    read = seeded.run("read", _SEEDS[1], "--json").json
    assert shown["paragraphs"] == read["paragraphs"]
    assert seeded.run("corpus", "show", "A/RES/72/195").out.startswith("A/RES/72/195\n")


def test_an_unknown_name_names_the_nearest(seeded: Terminal) -> None:
    ran = seeded.run("corpus", "show", "A/RES/72/159")
    assert (ran.status, ran.out) == (1, "")
    assert is_one_plain_sentence(ran.err.replace("?", "."))
    assert "Did you mean A/RES/72/195?" in ran.err


def test_removing_is_all_or_nothing(terminal: Terminal) -> None:
    ran = terminal.run("corpus", "remove", "A/RES/72/195", "A/RES/1/1")
    assert ran.status == 1
    assert len(_names(terminal)) == 5
    ran = terminal.run("corpus", "remove", "A/RES/72/195", "--json")
    assert (ran.status, ran.json["removed"]) == (0, 1)
    assert "A/RES/72/195" not in _names(terminal)


def test_what_it_holds_is_counted(seeded: Terminal) -> None:
    assert seeded.run("corpus", "stats", "--json").json["documents"] == 5
    assert "Documents" in seeded.run("corpus", "stats").out


def test_a_sound_corpus_is_said_to_be_sound(seeded: Terminal) -> None:
    assert seeded.run("corpus", "check", "--json").json == {"sound": True, "problems": []}
    assert seeded.run("corpus", "check").out == "The corpus is sound.\n"


def test_a_corpus_that_cannot_be_made_is_one_sentence(terminal: Terminal) -> None:
    terminal.corpus.write_text("a file", "utf-8")
    ran = terminal.run("corpus", "list")
    assert (ran.status, ran.out) == (1, "")
    assert is_one_plain_sentence(ran.err), ran.err


def test_a_damaged_corpus_is_rescued_and_what_is_lost_is_said(terminal: Terminal) -> None:
    assert "There is no corpus" in terminal.run("corpus", "rescue").err
    terminal.run("corpus", "list")
    assert "nothing to be saved" in terminal.run("corpus", "rescue").out
    with (terminal.corpus / "corpus.sqlite").open("r+b") as database:
        database.write(bytes(4096))
    told = terminal.run("corpus", "list")
    assert told.status == 1
    assert is_one_plain_sentence(told.err)
    assert "drafter corpus rescue" in told.err
    found = terminal.run("corpus", "rescue", "--json").json
    assert (found["saved"], found["lost"], found["nameless"]) == (5, [], 0)
    assert len(terminal.run("corpus", "list", "--json").json) == 5
    (terminal.corpus / "corpus.sqlite").unlink()
    lines = terminal.run("corpus", "rescue").out.splitlines()
    assert lines[0] == "0 documents saved, 0 lost."
    assert lines[1].startswith("What was damaged is kept in ")
