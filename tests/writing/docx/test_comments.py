"""Comments stand on their words or on whole paragraphs, and Word accepts the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.writing import samples
from tests.writing.lint import faults
from tests.writing.opened import Opened, W, elements, typed, value

from drafter.core.acknowledgement import ACKNOWLEDGEMENT
from drafter.core.changes.signature import Signature
from drafter.core.model import Comment, Document, Paragraph, Part, Run
from drafter.writing import docx_bytes
from drafter.writing.remarks import Remarks
from drafter.writing.tracked.document import tracked_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element as Element

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


def said(words: str, *, author: str | None = None, date: str | None = None) -> Comment:
    """Return a comment on some words of the sample."""
    paragraph = next(one for one in DRAFT.paragraphs if words in one.text)
    start = paragraph.text.index(words)
    return Comment(
        id="c", text="Why?\n<Why> & how?", author=author, date=date, paragraph=paragraph.id,
        start=start, end=start + len(words),
    )  # fmt: skip


def commented(*comments: Comment) -> Document:
    """Return the sample with these comments."""
    told = (replace(one, id=f"c{number}") for number, one in enumerate(comments, 1))
    return replace(DRAFT, comments=tuple(told))


def commented_words(document: Element) -> dict[str, str]:
    """Return the words between the signs of each comment."""
    found: dict[str, str] = {}
    begun: set[str] = set()
    for element in document.iter():
        name = str(element.tag).removeprefix(W)
        if name == "commentRangeStart":
            begun.add(value(element, "id") or "")
            found[value(element, "id") or ""] = ""
        elif name == "commentRangeEnd":
            begun.discard(value(element, "id") or "")
        elif name == "t":
            found |= {number: found[number] + (element.text or "") for number in begun}
    return found


_FIRST = DRAFT.paragraphs[1].text[:20].strip()
_LAST = DRAFT.paragraphs[-1].text[-12:].strip()


def test_a_comment_is_on_its_words_and_tells_its_author_and_time(tmp_path: Path) -> None:
    when = "2036-05-03T09:30:00Z"
    data = docx_bytes(commented(said(_FIRST, author="Ada Lovelace", date=when), said(_LAST)))
    opened = Opened(data)
    assert list(commented_words(opened.document).values()) == [_FIRST, _LAST]
    first, last = elements(opened.part("word/comments.xml"), "comment")
    assert [value(first, name) for name in ("author", "initials", "date")] == [
        "Ada Lovelace", "AL", when,
    ]  # fmt: skip
    assert (value(last, "author"), value(last, "date")) == ("Drafter", None)
    assert [len(elements(one, "p")) for one in (first, last)] == [2, 2]
    assert faults(data, tmp_path) == []


def test_a_name_that_is_longer_than_word_takes_is_cut(tmp_path: Path) -> None:
    data = docx_bytes(commented(said(_FIRST, author="Ada" * 99)))
    assert faults(data, tmp_path) == []


def test_answers_and_what_is_done_are_told_apart(tmp_path: Path) -> None:
    data = docx_bytes(
        commented(replace(said(_FIRST), is_done=True), replace(said(_LAST), answers="c1"))
    )
    threads = Opened(data).part("word/commentsExtended.xml")
    assert [one.attrib.values()[-1] for one in threads] == ["1", "0"]
    assert len(threads[1].attrib) == 3
    assert faults(data, tmp_path) == []


def test_a_comment_on_no_paragraph_is_not_lost(tmp_path: Path) -> None:
    elsewhere = replace(said(_LAST), paragraph="elsewhere")
    data = docx_bytes(commented(Comment(id="c", text="Whose?"), elsewhere))
    assert len(elements(Opened(data).document, "commentReference")) == 2
    assert faults(data, tmp_path) == []


def test_a_comment_in_a_table_is_in_its_cell(tmp_path: Path) -> None:
    rows = (((Run("Oil"),), (Run("40"),)), ((Run("Tar"),),))
    table = Paragraph(id="t", part=Part.TABLE, rows=rows)
    start = table.text.index("Tar")
    comments = (
        Comment(id="a", text="Why?", paragraph="t", start=start, end=start + 3),
        Comment(id="b", text="How?", paragraph="t", start=4, end=6),
    )
    data = docx_bytes(replace(DRAFT, paragraphs=(*DRAFT.paragraphs, table), comments=comments))
    assert sorted(commented_words(Opened(data).document).values()) == ["40", "Tar"]
    assert faults(data, tmp_path) == []


def test_numbers_of_comments_are_no_numbers_of_notes() -> None:
    opened = Opened(docx_bytes(commented(said(_FIRST))))
    notes = {value(one, "id") for one in elements(opened.part("word/footnotes.xml"), "footnote")}
    comments = {value(one, "id") for one in elements(opened.part("word/comments.xml"), "comment")}
    assert notes
    assert not notes & comments


def test_a_file_with_tracked_changes_has_no_comments() -> None:
    document = commented(said(_FIRST))
    data = tracked_bytes(DRAFT, document, Signature("Ada", ""))
    assert "word/comments.xml" not in Opened(data).parts
    assert "word/comments.xml" in Opened(docx_bytes(document)).parts


def test_without_remarks_there_is_no_part_for_them() -> None:
    assert "word/comments.xml" not in Opened(docx_bytes(DRAFT)).parts


def test_a_symbol_that_a_comment_ends_in_stands_whole_from_left_to_right() -> None:
    words = "إذ تشير إلى قرارها A/RES/70/1 المؤرخ"
    start = words.index("A/RES")
    runs = (Run(words[: start + 5]), Run(words[start + 5 : start + 9], bold=True),
            Run(words[start + 9 :]))  # fmt: skip
    paragraph = Paragraph(id="p1", part=Part.PREAMBULAR, runs=runs)
    comment = Comment(id="a", text="Why?", paragraph="p1", start=3, end=start + 7)
    document = Document(language="ar", paragraphs=(paragraph,), comments=(comment,))
    file = Opened(docx_bytes(document)).document
    found = [
        (typed(run), run.find(f"{W}rPr/{W}rtl") is not None)
        for run in elements(file, "r")
        if typed(run) and typed(run) in words
    ]
    turned = "".join(part for part, is_turned in found if is_turned)
    assert turned == words.replace("A/RES/70/1", "")
    assert [part for part, is_turned in found if not is_turned] == ["A/RES", "/7", "0/", "1"]
