"""``drafter read`` shows what the reader understood, or says in one sentence why it could not."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

import pytest
from tests.cli.terminal import is_one_plain_sentence
from tests.reading.docx_files import OPENING, docx, p, r

from drafter import resources

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.terminal import Terminal

_FIELDS = [
    "name", "symbol", "title", "kind", "status", "language", "organ", "committee", "session",
    "session_number", "agenda_item", "agenda_title", "distribution", "date", "original_language",
    "adopted_on", "meeting", "report", "sponsors", "vote", "paragraphs", "notes", "doubts",
]  # fmt: skip
_PARAGRAPH = ["id", "part", "level", "number", "label", "opening_phrase", "text", "notes", "annex"]
_ADOPTED = resources.seeds()[1]


def test_json_has_the_fields_of_the_design(terminal: Terminal) -> None:
    ran = terminal.run("read", _ADOPTED, "--json")
    assert (ran.status, ran.err) == (0, "")
    assert set(_FIELDS) <= set(ran.json)
    for paragraph in ran.json["paragraphs"]:
        assert set(_PARAGRAPH) <= set(paragraph)
        assert [name for name in paragraph if name in _PARAGRAPH] == _PARAGRAPH


def test_json_tells_an_adopted_resolution_as_it_is(terminal: Terminal) -> None:
    found = terminal.run("read", _ADOPTED, "--json").json
    assert found["name"] == found["symbol"] == "A/RES/72/195"
    assert (found["status"], found["adopted_on"]) == ("adopted", "2017-12-19")
    assert (found["session"], found["session_number"]) == ("Seventy-second session", 72)
    labels = [one["label"] for one in found["paragraphs"] if one["part"] == "operative"]
    assert labels[0] == "OP1"
    assert "OP22" in labels


def test_people_read_masthead_labels_and_notes(terminal: Terminal) -> None:
    ran = terminal.run("read", _ADOPTED)
    assert ran.status == 0
    assert ran.out.startswith("A/RES/72/195\n")
    assert "Seventy-second session" in ran.out
    assert any(line.startswith("OP22") for line in ran.out.splitlines())
    assert "1   Resolution 70/1.\n" in ran.out


def _changed(folder: Path) -> Path:
    """Return a Word file in which Ada struck a word and remarked on another."""
    by = 'w:author="Ada" w:date="2036-05-03T09:30:00Z"'
    struck = f'<w:del {by}><w:r><w:delText xml:space="preserve">dim </w:delText></w:r></w:del>'
    path = folder / "theirs.docx"
    path.write_bytes(docx(OPENING, p(r("Keep ") + struck + r("lamps lit."))))
    return path


def test_json_tells_tracked_changes_beside_the_text(terminal: Terminal, tmp_path: Path) -> None:
    found = terminal.run("read", _changed(tmp_path), "--json").json
    _, paragraph = found["paragraphs"]
    assert (paragraph["text"], paragraph["original_text"]) == (
        "Keep lamps lit.",
        "Keep dim lamps lit.",
    )
    assert found["changes"] == [
        {"op": "delete", "text": " dim", "author": "Ada", "date": "2036-05-03T09:30:00Z",
         "paragraph": "p2", "note": None, "start": 4, "end": 4, "moved": False},
    ]  # fmt: skip
    assert found["comments"] == []


def test_people_read_who_changed_what(terminal: Terminal, tmp_path: Path) -> None:
    shown = terminal.run("read", _changed(tmp_path)).out
    assert "Ada (3 May 2036) struck “dim”" in shown


def test_reading_makes_no_corpus(terminal: Terminal) -> None:
    terminal.run("read", _ADOPTED)
    assert not terminal.corpus.exists()


def _truncated_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>" * 500)
    path.write_bytes(path.read_bytes()[:100])


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("empty.xml", b""),
        ("empty.docx", b""),
        ("empty.json", b""),
        ("blank.txt", b" \n\n\t\n"),
        ("truncated.xml", b"<?xml version='1.0'?><akomaNtoso><statement><preface>"),
        ("other.xml", b"<html><body><p>Hello</p></body></html>"),
        ("bytes.txt", bytes(range(256)) * 20),
        ("zeros.txt", b"\0" * 4096),
        ("bytes.docx", bytes(range(256)) * 20),
        ("bytes.xml", b"\xff\xfe\xfa" * 100),
        ("letter.txt", b"Dear aunt, the weather is fine here. Yours, Bob.\n"),
        ("other.json", b'{"name": 1}'),
        ("list.json", b"[1, 2, 3]"),
        ("later.json", b'{"format": 99}'),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 64),
    ],
)
def test_bad_files_are_one_sentence(
    terminal: Terminal, tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    ran = terminal.run("read", tmp_path / name, "--json")
    assert (ran.status, ran.out) == (1, "")
    assert is_one_plain_sentence(ran.err), ran.err


def test_a_truncated_word_file_is_one_sentence(terminal: Terminal, tmp_path: Path) -> None:
    _truncated_zip(tmp_path / "cut.docx")
    ran = terminal.run("read", tmp_path / "cut.docx")
    assert (ran.status, ran.out) == (1, "")
    assert is_one_plain_sentence(ran.err), ran.err


def test_a_missing_file_and_a_folder_are_one_sentence(terminal: Terminal, tmp_path: Path) -> None:
    for path in (tmp_path / "missing.docx", tmp_path):
        ran = terminal.run("read", path)
        assert (ran.status, ran.out) == (1, "")
        assert is_one_plain_sentence(ran.err), ran.err


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_texts_of_the_usual_encodings_are_read(
    terminal: Terminal, tmp_path: Path, encoding: str
) -> None:
    text = _ADOPTED.read_text("utf-8")
    (tmp_path / "text.txt").write_bytes(text.encode(encoding, "replace"))
    wanted = terminal.run("read", _ADOPTED, "--json").json
    found = terminal.run("read", tmp_path / "text.txt", "--json").json
    assert [one["text"] for one in found["paragraphs"]] == [
        one["text"] for one in wanted["paragraphs"]
    ]


def test_a_draft_of_ours_comes_back_as_it_was(terminal: Terminal, tmp_path: Path) -> None:
    printed = terminal.run("read", _ADOPTED, "--json").out
    (tmp_path / "draft.json").write_text(printed, "utf-8")
    assert json.loads(terminal.run("read", tmp_path / "draft.json", "--json").out) == json.loads(
        printed
    )
