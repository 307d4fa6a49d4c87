"""What may be typed, and what is said about the rest."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from drafter.cli.commands import COMMANDS, Command
from drafter.cli.parser import UsageError, names_command, parsed


def _paths(commands: tuple[Command, ...], before: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for command in commands:
        path = (*before, command.name)
        found += [path, *_paths(command.commands, path)]
    return found


@pytest.mark.parametrize(
    "typed",
    [
        "read a.xml", "--corpus DIR suggest x", "--corpus=DIR suggest x", "corpus list", "--help",
        "-h", "--version", "suggest --help", "suggests x", "stats", "--frobnicate", "a.docx b.docx",
        "a.docx --json",
    ],
)  # fmt: skip
def test_commands_and_mistakes_are_for_the_terminal(typed: str) -> None:
    assert names_command(typed.split())


@pytest.mark.parametrize(
    "typed",
    [
        "", "draft.docx", "./read", "some/draft", "--corpus DIR", "--corpus DIR draft.json",
        "--corpus=DIR draft.json", "--demo OUT", "--corpus read", "-- -draft.docx",
    ],
)  # fmt: skip
def test_files_and_nothing_are_for_the_window(typed: str) -> None:
    assert not names_command(typed.split())


def test_a_file_without_a_suffix_is_a_file_if_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert names_command(["draft"])
    (tmp_path / "draft").touch()
    assert not names_command(["draft"])


@pytest.mark.parametrize(
    "typed",
    ["--corpus DIR suggest x", "suggest --corpus DIR x", "suggest x --corpus DIR",
     "corpus --corpus DIR list", "corpus list --corpus DIR",
     "--corpus OTHER corpus list --corpus DIR"],
)  # fmt: skip
def test_the_corpus_may_stand_before_or_after_the_command(typed: str) -> None:
    assert parsed(typed.split()).corpus == Path("DIR")


def test_without_a_corpus_the_users_own_is_meant() -> None:
    assert parsed(["suggest", "x"]).corpus is None


@pytest.mark.parametrize(
    ("typed", "years"),
    [("2015-2018", (2015, 2018)), ("2018–2015", (2015, 2018)), ("2017", (2017, 2017))],
)
def test_years_are_one_or_two(typed: str, years: tuple[int, int]) -> None:
    assert parsed(["suggest", "x", "--years", typed]).years == years


@pytest.mark.parametrize(
    "typed",
    [["corpus", "add", ""], ["read", ""], ["export", "x", "--to", ""]],
)
def test_an_empty_name_is_not_the_folder_that_one_is_in(typed: list[str]) -> None:
    with pytest.raises(UsageError, match="must name a file or a folder"):
        parsed(typed)


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ("", "A command is missing. Try “drafter --help”."),
        ("--bogus", "There is no option “--bogus” here. Try “drafter --help”."),
        ("suggests x", "invalid choice: 'suggests'"),
        ("corpus", "A command is missing. Try “drafter corpus --help”."),
        ("corpus --bogus", "There is no option “--bogus” here. Try “drafter corpus --help”."),
        ("corpus add", "required: PATH"),
        ("corpus remove", "required: NAME"),
        ("corpus show A B", "“B” is not needed. Try “drafter corpus show --help”."),
        ("suggest", "required: TEXT"),
        ("suggest x --limit 0", "1 or more"),
        ("suggest x --limit nine", "1 or more"),
        ("suggest x --part title", "invalid choice: 'title'"),
        ("suggest x --years 15", "must be a year"),
        ("read", "required: FILE"),
        ("read x --jso", "no option “--jso” here. Try “drafter read --help”."),
        ("export x", "required: --to"),
        ("export x --to y --over z", "no option “--over” here"),
        ("agreed x --min-words 0", "1 or more"),
    ],
)
def test_a_mistake_is_one_sentence_that_names_the_help(typed: str, complaint: str) -> None:
    with pytest.raises(UsageError) as failure:
        parsed(typed.split())
    assert complaint in str(failure.value)
    assert str(failure.value).endswith("--help”.")
    assert "\n" not in str(failure.value)


@pytest.mark.parametrize("path", _paths(COMMANDS), ids=" ".join)
def test_every_command_explains_itself(
    path: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ending:
        parsed([*path, "--help"])
    assert ending.value.code == 0
    printed = capsys.readouterr().out
    assert printed.startswith(f"usage: drafter {' '.join(path)}")
    assert "--corpus DIR" in printed


@pytest.mark.parametrize("path", _paths(COMMANDS), ids=" ".join)
def test_every_command_can_be_carried_out_or_leads_to_others(path: tuple[str, ...]) -> None:
    commands = COMMANDS
    for name in path:
        (command,) = (one for one in commands if one.name == name)
        commands = command.commands
        assert bool(command.handler) != bool(commands)
        if command.handler:
            module, _, function = command.handler.partition(":")
            assert callable(getattr(importlib.import_module(module), function))


def test_a_text_may_begin_with_a_dash_or_be_one() -> None:
    assert parsed(["suggest", "- a list"]).text == "- a list"
    assert parsed(["suggest", "-"]).text == "-"
    assert parsed(["suggest", "--", "--corpus"]).text == "--corpus"
