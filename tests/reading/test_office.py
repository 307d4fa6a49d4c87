"""Files that LibreOffice reads for us: old Word files, RTF, OpenDocument; and what can go wrong."""

from __future__ import annotations

import stat
import subprocess
from typing import TYPE_CHECKING

import docx as python_docx
import pytest
from tests.reading.docx_files import OPENING, docx

from drafter.core.errors import ReadError
from drafter.core.numbering import places
from drafter.reading import office, read
from drafter.reading.formats import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """General Assembly

Eightieth session

Iraq: draft resolution

The lake

The General Assembly,

Recalling the 2030 Agenda,¹ which is agreed,

1. Urges States:

(a) To act;

(b) To report;

2. Decides to meet.

¹ Resolution 70/1.
"""
WRITTEN = r"""{\rtf1\ansi{\fonttbl{\f0 Times New Roman;}}\f0
General Assembly\par
Eightieth session\par
Iraq: draft resolution\par
{\b The lake}\par
{\i The General Assembly},\par
{\i Recalling} the 2030 Agenda,
{\super\chftn{\footnote\plain{\super\chftn} Resolution 70/1.}} which is agreed,\par
1.\tab {\i Urges} States:\par
(a)\tab To act;\par
(b)\tab To report;\par
2.\tab {\i Decides} to meet.\par
}"""
FILTERS = {".doc": "doc:MS Word 97", ".odt": "odt", ".rtf": ""}
DOC, RTF = office.KINDS[0], next(kind for kind in office.KINDS if kind.suffix == ".rtf")


def _saved_as(suffix: str, folder: Path) -> Path:
    """Have LibreOffice save a text as another kind of file."""
    source = folder / "draft.rtf"
    source.write_text(WRITTEN)
    return _converted(source, suffix) if FILTERS[suffix] else source


def _converted(source: Path, suffix: str) -> Path:
    """Have LibreOffice save a file as another kind of file beside it."""
    folder = source.parent
    subprocess.run(
        [
            "soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--convert-to", FILTERS[suffix], "--outdir", str(folder), str(source),
        ],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    return source.with_suffix(suffix)


@pytest.mark.requires("soffice")
@pytest.mark.parametrize("last", [None, "2. Decides to meet."], ids=["the end", "a paragraph"])
def test_a_table_of_an_old_word_file_keeps_its_cells_before(last: str | None, tmp_path: Path):
    written = python_docx.Document()
    for words in (
        "The General Assembly,",
        "Recalling its resolution 70/1,",
        "1. Urges all to pay:",
    ):
        written.add_paragraph(words)
    table = written.add_table(rows=2, cols=3)
    cells = [["State", "Part", "Sum"], ["Iraq", "3 per cent", "5,000"]]
    for row, texts in zip(table.rows, cells, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    if last:
        written.add_paragraph(last)
    source = tmp_path / "draft.docx"
    written.save(str(source))
    document = read(_converted(source, ".doc"))
    (found,) = [one for one in document.paragraphs if one.rows]
    assert [["".join(run.text for run in cell) for cell in row] for row in found.rows] == cells


@pytest.mark.requires("soffice")
@pytest.mark.parametrize("suffix", sorted(FILTERS))
def test_other_word_processors_files_are_read(suffix: str, tmp_path: Path):
    document = read(_saved_as(suffix, tmp_path))
    labels = [place.label for place in places(document.paragraphs)]
    assert labels == [None, "PP1", "OP1", "OP1 (a)", "OP1 (b)", "OP2"]
    assert document.paragraphs[1].text == "Recalling the 2030 Agenda, which is agreed,"
    assert [p.opening_phrase for p in document.paragraphs if p.opening_phrase] == [
        "Recalling", "Urges", "Decides",
    ]  # fmt: skip
    assert [note.text for note in document.notes] == ["Resolution 70/1."]
    assert document.masthead.title == "The lake"


@pytest.mark.requires("soffice")
def test_a_file_that_is_none_is_refused():
    with pytest.raises(ReadError, match="could not read this file") as caught:
        read_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3000), ".doc")
    assert caught.value.hint


@pytest.mark.parametrize("kind", office.KINDS, ids=lambda kind: kind.suffix)
def test_without_libreoffice_a_sentence_says_so(kind: office.Kind):
    with pytest.raises(
        ReadError, match="LibreOffice, which reads such files, is not inst"
    ) as error:
        office.converted(b"{words}", kind, None)
    assert ".docx" in error.value.hint


def _program(folder: Path, script: str) -> Path:
    path = folder / "office"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.mark.requires("sh")
def test_a_program_that_hangs_is_stopped_with_all_that_it_started(tmp_path: Path):
    started = tmp_path / "started"
    program = _program(tmp_path, f"(sleep 60; touch {started}) & wait")
    with pytest.raises(ReadError, match=r"longer than 0\.2 seconds"):
        office.converted(b"{\\rtf1}", RTF, program, seconds=0.2)
    assert not started.exists()


@pytest.mark.requires("sh")
def test_a_program_gets_a_profile_without_macros_that_is_thrown_away(tmp_path: Path):
    script = 'for word; do case "$word" in -env*) echo "$word" > "$(dirname "$0")/env";; esac; done'
    with pytest.raises(ReadError, match="could not read"):
        office.converted(b"{\\rtf1}", RTF, _program(tmp_path, script))
    address = (tmp_path / "env").read_text().strip().removeprefix("-env:UserInstallation=file://")
    assert address.startswith("/")
    assert not (tmp_path / address).exists()


def test_too_large_and_empty_files_are_refused(tmp_path: Path):
    program = tmp_path / "office"
    with pytest.raises(ReadError, match="more than 32 MB"):
        office.converted(b"x" * (office.LARGEST + 1), DOC, program)
    with pytest.raises(ReadError, match="empty"):
        office.converted(b"  ", DOC, program)
    with pytest.raises(ReadError, match="could not be started"):
        office.converted(b"x", DOC, program)


@pytest.mark.parametrize("suffix", [".doc", ".dot"])
def test_other_files_with_the_name_of_word_files_are_what_they_are(suffix: str):
    assert read_bytes(TEXT.encode(), suffix).masthead.title == "The lake"
    assert read_bytes(docx(OPENING), suffix).paragraphs[0].text == "The General Assembly,"
