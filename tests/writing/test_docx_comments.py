"""Comments stand on whole paragraphs, and the file stays one that Word accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.writing import samples
from tests.writing.opened import Opened, elements, value
from tests.writing.test_validity import faults

from drafter.core.acknowledgement import ACKNOWLEDGEMENT
from drafter.writing import docx_bytes
from drafter.writing.remarks import Remarks

if TYPE_CHECKING:
    from pathlib import Path

DRAFT = samples.draft()
SAID = Remarks(
    by_paragraph={one.id: f"<{one.id}> & more" for one in DRAFT.paragraphs}, author="Ada Lovelace"
)


def test_a_file_with_comments_is_valid(tmp_path: Path) -> None:
    assert faults(docx_bytes(DRAFT, remarks=SAID), tmp_path) == []


def test_each_paragraph_has_its_comment() -> None:
    opened = Opened(docx_bytes(DRAFT, remarks=SAID))
    said = elements(opened.part("word/comments.xml"), "comment")
    assert {value(one, "author") for one in said} == {"Ada Lovelace"}
    assert {value(one, "initials") for one in said} == {"AL"}
    starts = [value(one, "id") for one in elements(opened.document, "commentRangeStart")]
    ends = [value(one, "id") for one in elements(opened.document, "commentRangeEnd")]
    marks = [value(one, "id") for one in elements(opened.document, "commentReference")]
    assert starts == ends == marks == [value(one, "id") for one in said]


def test_the_publisher_of_the_sources_is_named() -> None:
    document = Opened(docx_bytes(DRAFT, remarks=SAID)).document
    assert elements(document, "t")[-1].text == ACKNOWLEDGEMENT


def test_without_remarks_there_is_no_part_for_them() -> None:
    assert "word/comments.xml" not in Opened(docx_bytes(DRAFT)).parts
