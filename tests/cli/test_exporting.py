"""``drafter export`` writes the file that was asked for, or nothing and says why."""

from __future__ import annotations

import json
import os
import re
import sys
import zipfile
from typing import TYPE_CHECKING

import docx
import pytest
from tests.cli.terminal import is_one_plain_sentence

from drafter import resources

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.terminal import Terminal

_SEEDS = resources.seeds()


def _content(found: dict[str, object]) -> dict[str, object]:
    return {name: found[name] for name in ("name", "title", "session", "notes", "sponsors")}


@pytest.mark.parametrize("seed", _SEEDS, ids=lambda path: path.stem)
def test_a_seed_comes_out_as_the_document_it_was(
    terminal: Terminal, tmp_path: Path, seed: Path
) -> None:
    out = tmp_path / "out.docx"
    ran = terminal.run("export", seed, "--to", out)
    assert (ran.status, ran.err) == (0, "")
    before = terminal.run("read", seed, "--json").json
    after = terminal.run("read", out, "--json").json
    for name in ("label", "text", "notes", "part", "opening_phrase"):
        assert [one[name] for one in after["paragraphs"]] == [
            one[name] for one in before["paragraphs"]
        ]
    assert _content(after) == _content(before)


def test_comments_stay_at_home_unless_they_are_asked_for(
    terminal: Terminal, tmp_path: Path
) -> None:
    source, plain, whole = (tmp_path / name for name in ("a.json", "plain.docx", "whole.docx"))
    value = terminal.run("read", _SEEDS[1], "--json").json
    where = value["paragraphs"][3]["id"]
    said = {"id": "1", "text": "Between us.", "author": "Ada", "paragraph": where, "end": 5}
    source.write_text(json.dumps({**value, "comments": [said]}), "utf-8")
    ran = terminal.run("export", source, "--to", plain)
    assert (ran.status, "--comments" in ran.err) == (0, True)
    assert terminal.run("read", plain, "--json").json["comments"] == []
    ran = terminal.run("export", source, "--to", whole, "--comments")
    assert (ran.status, ran.err) == (0, "")
    (found,) = terminal.run("read", whole, "--json").json["comments"]
    assert (found["text"], found["paragraph"], found["end"]) == ("Between us.", where, 5)
    assert "Between us." in terminal.run("read", whole).out


@pytest.mark.parametrize("suffix", [".txt", ".html", ".json"])
def test_other_forms_follow_from_the_suffix(
    terminal: Terminal, tmp_path: Path, suffix: str
) -> None:
    out = tmp_path / f"out{suffix}"
    assert terminal.run("export", _SEEDS[1], "--to", out).status == 0
    assert "trafficking in persons" in out.read_text("utf-8")


@pytest.mark.parametrize("out", ["out.odt", "out", "missing/out.docx", "."])
def test_what_cannot_be_written_is_one_sentence_and_leaves_nothing(
    terminal: Terminal, tmp_path: Path, out: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    ran = terminal.run("export", _SEEDS[1], "--to", folder / out)
    assert (ran.status, ran.out) == (1, "")
    assert is_one_plain_sentence(ran.err), ran.err
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="a folder cannot be closed to this user"
)
def test_a_folder_that_may_not_be_written_is_one_sentence(
    terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "closed").mkdir(mode=0o500)
    ran = terminal.run("export", _SEEDS[1], "--to", tmp_path / "closed" / "out.docx")
    assert ran.status == 1
    assert is_one_plain_sentence(ran.err), ran.err


def test_a_file_that_cannot_be_read_leaves_the_old_export(
    terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "bad.txt").write_bytes(b"")
    (tmp_path / "out.docx").write_bytes(b"old")
    assert terminal.run("export", tmp_path / "bad.txt", "--to", tmp_path / "out.docx").status == 1
    assert (tmp_path / "out.docx").read_bytes() == b"old"


def test_a_draft_with_a_base_tracks_what_differs_and_names_who_was_named(
    terminal: Terminal, tmp_path: Path
) -> None:
    out = tmp_path / "submission.docx"
    words = ("--base", "A/RES/68/192", "--author", "Delegation of Belarus", "--date", "2026-09-15")
    ran = terminal.run("export", _SEEDS[1], "--to", out, *words)
    assert (ran.status, ran.err) == (0, "")
    with zipfile.ZipFile(out) as package:
        main = package.read("word/document.xml").decode()
    assert set(re.findall(r'w:author="([^"]*)"', main)) == {"Delegation of Belarus"}
    assert set(re.findall(r'w:date="(.{10})', main)) == {"2026-09-15"}


@pytest.mark.parametrize(
    "words",
    [("--base", "A/RES/1/1"), ("--base", "A/RES/68/192", "--sources")],
    ids=["no such base", "sources as well"],
)
def test_what_cannot_be_tracked_is_one_sentence(
    terminal: Terminal, tmp_path: Path, words: tuple[str, ...]
) -> None:
    ran = terminal.run("export", _SEEDS[1], "--to", tmp_path / "out.docx", *words)
    assert (ran.status, ran.out) == (1, "")
    assert is_one_plain_sentence(ran.err), ran.err
    assert not (tmp_path / "out.docx").exists()


@pytest.mark.parametrize("words", [("--date", "soon"), ("--author", " ")])
def test_a_signature_that_makes_no_sense_is_bad_usage(
    terminal: Terminal, tmp_path: Path, words: tuple[str, ...]
) -> None:
    out = tmp_path / "out.docx"
    ran = terminal.run("export", _SEEDS[1], "--to", out, "--base", "A/RES/68/192", *words)
    assert ran.status == 2
    assert not out.exists()


@pytest.mark.parametrize("how", ["brackets", "comments"])
def test_the_annotated_draft_says_where_its_paragraphs_come_from(
    seeded: Terminal, tmp_path: Path, how: str
) -> None:
    out = tmp_path / "annotated.docx"
    ran = seeded.run("export", _SEEDS[4], "--to", out, "--annotate", how)
    assert (ran.status, ran.err) == (0, "")
    texts = [one.text for one in docx.Document(str(out)).paragraphs]
    in_brackets = [text for text in texts if text.endswith("]") and "[based on A/RES/" in text]
    assert bool(in_brackets) == (how == "brackets")
    own = seeded.run("read", out, "--json").json["paragraphs"]
    assert not any("[based on A/RES/" in one["text"] for one in own)


def test_comments_in_plain_text_are_refused(seeded: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "annotated.txt"
    ran = seeded.run("export", _SEEDS[4], "--to", out, "--annotate", "comments")
    assert (ran.status, ran.out) == (1, "")
    assert is_one_plain_sentence(ran.err), ran.err
    assert not out.exists()


@pytest.mark.parametrize("suffix", [".docx", ".csv", ".json"])
def test_the_source_memo_is_written_beside_what_is_printed(
    seeded: Terminal, tmp_path: Path, suffix: str
) -> None:
    out = tmp_path / f"memo{suffix}"
    ran = seeded.run("agreed", _SEEDS[4], "--to", out, "--json")
    assert ran.status == 0
    assert ran.json["paragraphs"]
    assert out.stat().st_size > 1000


_LISTED = """General Assembly
Eightieth session
{sponsors}: draft resolution
Clean water for all
The General Assembly,
Recalling its resolution 70/1,
1. Calls upon all States to act.
"""


def test_what_is_unusual_in_the_sponsors_is_said_and_written_as_it_stands(
    terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "draft.txt").write_text(_LISTED.format(sponsors="Peru, Turkey and Chad"), "utf-8")
    out = tmp_path / "out.docx"
    ran = terminal.run("export", tmp_path / "draft.txt", "--to", out)
    assert ran.status == 0
    assert "“Turkey” is printed “Türkiye”." in ran.err
    assert "The names are not in English alphabetical order." in ran.err
    assert terminal.run("read", out, "--json").json["sponsors"] == ["Peru", "Turkey", "Chad"]
