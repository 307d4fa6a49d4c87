"""A concordance as a list for others: every place, the words in bold, the source named."""

from __future__ import annotations

import csv
import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from tests.corpus.resolutions import operative, resolution
from tests.gui.sidebar.examples import place

from drafter.core.errors import WriteError
from drafter.core.model import Status, Vote
from drafter.corpus import Concordance, Corpus, Use
from drafter.services import concording
from drafter.writing.lists.spreadsheet import WITH_COMMAS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_ACT = "Urges Member States to protect the oceans;"
_VOTE = Vote(outcome="recorded", in_favour=120, against=3, abstaining=40)


@pytest.fixture
def found(tmp_path: Path) -> Iterator[Concordance]:
    """Two places of one paragraph, and one of another."""
    with Corpus.open(tmp_path / "corpus") as corpus:
        corpus.add([
            resolution("A/RES/68/1", f"O {_ACT}", date="2013-12-18", vote=_VOTE),
            resolution("A/C.2/70/L.1", f"O {_ACT}", status=Status.DRAFT, date="2015-11-01"),
            operative("A/RES/69/2", "=cmd the oceans.", date="2014-12-18"),
        ])  # fmt: skip
        yield corpus.concordance("the oceans")


def test_a_table_has_a_line_for_every_place(found: Concordance, tmp_path: Path):
    path = concording.export(found, tmp_path / "list.csv")
    lines = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
    assert lines[0] == [
        "Group", "Source", "Paragraph", "Date", "Organ", "Session", "Status", "How adopted", "Text",
    ]  # fmt: skip
    assert lines[1][:4] == ["1", "A/C.2/70/L.1", "OP1", "2015-11-01"]
    assert lines[2][6:] == ["Adopted", "recorded vote 120-3-40", _ACT]
    assert "United Nations" in lines[-1][0]


def test_no_cell_is_a_formula_for_a_spreadsheet(found: Concordance, tmp_path: Path):
    path = concording.export(found, tmp_path / "list.csv")
    lines = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
    assert lines[3][-1] == "'=cmd the oceans."


def test_a_word_file_has_the_words_in_bold_and_names_the_source(found: Concordance, tmp_path: Path):
    path = concording.export(found, tmp_path / "list.docx")
    markup = zipfile.ZipFile(path).read("word/document.xml").decode()
    assert markup.count('<w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">the oceans<') == 3
    assert "A/C.2/70/L.1" in markup
    assert "Texts of earlier resolutions: United Nations." in markup


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("会员国采取行动" * 20, "会员国采取行动" * 12 + "会员国采取行… (2 places)"),
        ("تطلب تقريرا؛", "تطلب تقريرا؛ \u200e(2 places)\u200e"),
    ],
    ids=["Chinese has no blanks", "Arabic turns brackets"],
)  # fmt: skip
def test_the_head_of_a_group_is_read_in_every_script(text: str, title: str):
    uses = tuple(Use(place=place(), text=text, found=()) for _ in range(2))
    found = Concordance(words="", lineages=(uses,), count=2, years=())
    assert concording.listing(found).groups[0].title == title


def test_columns_are_parted_as_the_spreadsheet_wants_them(found: Concordance, tmp_path: Path):
    path = concording.export(found, tmp_path / "list.csv", WITH_COMMAS)
    assert path.read_text("utf-8-sig").startswith("Group;Source;Paragraph;Date;")


def test_another_kind_of_file_is_refused(found: Concordance, tmp_path: Path):
    with pytest.raises(WriteError, match="cannot be written"):
        concording.export(found, tmp_path / "list.xyz")
