"""What a screen reader needs of a Word file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.writing import samples
from tests.writing.opened import Opened, W, elements, shown, value
from tests.writing.test_pictures import png

from drafter.writing import docx_bytes
from drafter.writing.measures import PAGE_SETS
from drafter.writing.pictures import picture
from drafter.writing.printing import Printing

_DC = "{http://purl.org/dc/elements/1.1/}"


@pytest.fixture(params=PAGE_SETS)
def file(request: pytest.FixtureRequest) -> Opened:
    """Return the adopted sample on each paper."""
    return Opened(docx_bytes(samples.adopted(), printing=Printing(pages=request.param)))


def test_the_file_says_its_title_and_its_language(file: Opened):
    core = file.part("docProps/core.xml")
    assert core.findtext(f"{_DC}title") == samples.TITLE
    assert core.findtext(f"{_DC}language") == "en-GB"


@pytest.mark.parametrize(
    ("language", "kind", "tag"),
    [
        ("en", "val", "en-GB"),
        ("fr", "val", "fr-FR"),
        ("ar", "bidi", "ar-SA"),
        ("zh", "eastAsia", "zh-CN"),
    ],
)
def test_words_are_read_out_in_their_language(language: str, kind: str, tag: str):
    document = replace(samples.draft(), language=language)
    opened = Opened(docx_bytes(document))
    assert value(elements(opened.part("word/styles.xml"), "lang")[0], kind) == tag


def test_headings_are_headings_one_can_jump_to(file: Opened):
    outlines = {
        value(style, "styleId"): value(level)
        for style in elements(file.part("word/styles.xml"), "style")
        if (level := style.find(f"{W}pPr/{W}outlineLvl")) is not None
    }
    own = {shown(p): value(p.find(f"{W}pPr/{W}outlineLvl")) for p in file.paragraphs()}
    styles = {shown(p): value(p.find(f"{W}pPr/{W}pStyle")) for p in file.paragraphs()}
    for words in ("General principles", "Annex", "Plan of action"):
        assert own[words] is not None
    title = next(words for words in styles if words.endswith(samples.TITLE))
    bases = {
        value(style, "styleId"): value(style.find(f"{W}basedOn"))
        for style in elements(file.part("word/styles.xml"), "style")
    }
    name = styles[title]
    while name not in outlines:
        name = bases[name]
    assert outlines[name] == "0"


def test_the_first_row_of_a_table_is_its_head(file: Opened):
    rows = elements(elements(file.document, "tbl")[0], "tr")
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False]


def test_a_picture_says_what_it_shows():
    printing = Printing(emblem=picture(png(40, 30)))
    head = Opened(docx_bytes(samples.draft(), printing=printing)).part("word/header_first.xml")
    described = [item.get("descr") for item in head.iter() if item.get("descr") is not None]
    assert described == ["Emblem", "Emblem"]


def test_the_file_names_nobody(file: Opened):
    core = file.parts["docProps/core.xml"]
    assert b"creator" not in core
    assert b"lastModifiedBy" not in core
