"""The source memo as a file: a table made for printing, and data for spreadsheets."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import ooxml_integrity
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator
from tests.writing.opened import Opened, elements, value

from drafter.core.acknowledgement import ACKNOWLEDGEMENT
from drafter.core.changes.differences import differences
from drafter.core.model import Vote
from drafter.writing.lists.memo import Memo, MemoRow, MemoSource, memo_bytes

if TYPE_CHECKING:
    from pathlib import Path

_TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=40)
_SOURCES = st.builds(
    MemoSource,
    name=_TEXTS,
    symbol=st.none() | st.sampled_from(["A/RES/72/195", "<&>"]),
    label=st.none() | st.just("PP5"),
    status=st.sampled_from(["adopted", "draft"]),
    date=st.none() | st.just("2017-12-19"),
    vote=st.none() | st.just(Vote(outcome="recorded", in_favour=1, against=2, abstaining=3)),
    adoption=_TEXTS,
    likeness=st.floats(0, 100),
    changes=st.builds(differences, _TEXTS, _TEXTS),
    remark=_TEXTS,
)
_ROWS = st.builds(
    MemoRow,
    label=_TEXTS,
    text=_TEXTS,
    state=st.sampled_from(["Verbatim", "Adapted", "New"]),
    words=st.integers(0, 500),
    agreed_words=st.integers(0, 500),
    sources=st.lists(_SOURCES, max_size=3).map(tuple),
    remarks=st.lists(_TEXTS, max_size=2).map(tuple),
)
MEMOS = st.builds(
    Memo,
    title=_TEXTS,
    language=st.sampled_from(["en", "fr", "ar"]),
    min_words=st.integers(4, 20),
    rows=st.lists(_ROWS, max_size=4).map(tuple),
)


def _memo(*texts: str) -> Memo:
    rows = tuple(
        MemoRow(label=f"PP{number}", text=text, state="New", words=2, agreed_words=0)
        for number, text in enumerate(texts, 1)
    )
    return Memo(title="Clean water", language="en", min_words=6, rows=rows)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(memo=MEMOS)
def test_any_memo_is_a_valid_word_file(
    memo: Memo, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("memo") / "memo.docx"
    path.write_bytes(memo_bytes(memo, ".docx"))
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []
    assert [str(found) for found in ooxml_integrity.check(path)] == []


def test_the_page_lies_and_the_head_of_the_table_is_repeated() -> None:
    opened = Opened(memo_bytes(_memo("Recalling,", "Noting,"), ".docx"))
    (size,) = elements(opened.document, "pgSz")
    assert value(size, "orient") == "landscape"
    assert int(value(size, "w") or 0) > int(value(size, "h") or 0)
    rows = elements(opened.document, "tr")
    assert [bool(elements(row, "tblHeader")) for row in rows] == [True, False, False]
    footer = opened.part("word/footer1.xml")
    assert [one.text for one in elements(footer, "instrText")] == [" PAGE ", " NUMPAGES "]


def test_the_united_nations_is_named_as_the_source() -> None:
    opened = Opened(memo_bytes(_memo(), ".docx"))
    assert elements(opened.document, "t")[-1].text == ACKNOWLEDGEMENT


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])
def test_no_cell_is_taken_for_a_formula(text: str) -> None:
    rows = list(csv.reader(io.StringIO(memo_bytes(_memo(text), ".csv").decode("utf-8-sig"))))
    assert rows[1][-1] == f"'{text}"


@given(memo=MEMOS)
def test_every_line_of_the_table_has_all_columns(memo: Memo) -> None:
    head, *rows, notice = csv.reader(
        io.StringIO(memo_bytes(memo, ".csv").decode("utf-8-sig"), newline="")
    )
    assert {len(row) for row in rows} <= {len(head)}
    assert len(rows) == sum(max(1, len(row.sources)) for row in memo.rows)
    assert notice == [ACKNOWLEDGEMENT]


def test_the_same_memo_gives_the_same_bytes(tmp_path: Path) -> None:
    assert tmp_path
    memo = _memo("Recalling,")
    assert memo_bytes(memo, ".docx") == memo_bytes(memo, ".docx")
