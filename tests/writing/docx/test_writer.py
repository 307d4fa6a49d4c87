"""The Word file as a whole: page, masthead, heads and feet, and what only Drafter reads."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.writing import samples
from tests.writing.opened import Opened, W, elements, shown, value

from drafter.core.codec import from_json
from drafter.core.model import Document, Paragraph, Part, Run
from drafter.writing import docx_bytes
from drafter.writing.blocks import Style
from drafter.writing.docx.hidden import bookmark_name
from drafter.writing.measures import PAGE_SETS, PageSet
from drafter.writing.printing import Printing
from drafter.writing.template import style_ids

if TYPE_CHECKING:
    from lxml import etree


def opened(document: Document, *, sources: bool = False) -> Opened:
    """Return the Word file of a document, opened again."""
    return Opened(docx_bytes(document, sources=sources))


def texts(file: Opened, part: str) -> list[str]:
    """Return the words of the paragraphs of a header or footer that have any."""
    return [words for item in elements(file.part(part), "p") if (words := shown(item))]


def test_the_page_is_that_of_new_york():
    section = elements(opened(samples.draft()).document, "sectPr")[0]
    size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    assert [value(size, "w"), value(size, "h")] == ["12240", "15840"]
    names = ("top", "bottom", "left", "right", "header", "footer")
    assert [value(margins, name) for name in names] == [
        "1440", "1152", "1200", "1200", "432", "504",
    ]  # fmt: skip
    assert section.find(f"{W}titlePg") is not None


def test_even_and_odd_pages_differ_and_word_is_not_in_compatibility_mode():
    settings = opened(samples.draft()).part("word/settings.xml")
    assert elements(settings, "evenAndOddHeaders")
    modes = {value(item, "name"): value(item) for item in elements(settings, "compatSetting")}
    assert modes["compatibilityMode"] == "15"


def test_the_masthead_stands_in_the_head_of_the_first_page():
    assert texts(opened(samples.draft()), "word/header_first.xml") == [
        "United Nations",
        "A/C.2/80/L.99",
        "General Assembly",
        "Distr.: Limited",
        "14 October 2025",
        "Original: English",
    ]


def test_the_symbol_stands_on_the_outer_side_and_the_title_opposite():
    file = opened(samples.adopted())
    assert texts(file, "word/header_even.xml") == ["A/RES/72/999", samples.TITLE]
    assert texts(file, "word/header_default.xml") == [samples.TITLE, "A/RES/72/999"]


def test_the_foot_has_page_and_pages_on_the_outer_side_and_none_on_the_first():
    file = opened(samples.draft())
    for name, side in (("even", None), ("default", "right")):
        foot = file.part(f"word/footer_{name}.xml")
        assert [str(item.text).strip() for item in elements(foot, "instrText")] == [
            "PAGE",
            "NUMPAGES",
        ]
        assert value(elements(foot, "p")[0].find(f"{W}pPr/{W}jc")) == side
    assert texts(file, "word/footer_first.xml") == []


@pytest.mark.parametrize("pages", PAGE_SETS.values(), ids=PAGE_SETS)
def test_every_style_of_the_layout_stands_in_the_template(pages: PageSet):
    assert {pages.style(style) for style in Style} <= set(style_ids(pages.folder))


def test_paragraphs_have_the_styles_of_the_united_nations():
    file = opened(samples.draft())
    assert file.styled("Session") == ["Eightieth session"]
    assert file.styled("Agenda_Item_Normal") == ["Agenda item 19 (b)"]
    assert file.styled("Sponsors") == ["Iraq: draft resolution"]
    assert file.styled("Title_H1") == [samples.TITLE]
    assert file.styled("_ H_2/3") == ["General principles"]
    assert file.styled("__Single Txt")[0] == "The General Assembly,"


def test_opening_phrases_are_italic():
    paragraph = next(p for p in opened(samples.draft()).paragraphs() if "accede" in shown(p))
    italic = [
        shown(run) for run in elements(paragraph, "r") if run.find(f"{W}rPr/{W}i") is not None
    ]
    assert italic == ["Urges"]


def test_symbols_are_blue_links_without_underline():
    runs = (Run("See "), Run("S/RES/350 (1974)", link="S/RES/350 (1974)"), Run("."))
    file = opened(Document(paragraphs=(Paragraph(id="p1", part=Part.TEXT, runs=runs),)))
    assert b"https://docs.un.org/en/S/RES/350(1974)" in file.parts["word/_rels/document.xml.rels"]
    style = next(
        item for item in elements(file.part("word/styles.xml"), "style")
        if value(item, "styleId") == "Hyperlink"
    )  # fmt: skip
    assert value(style.find(f"{W}rPr/{W}color")) == "0000FF"
    assert value(style.find(f"{W}rPr/{W}u")) == "none"


def test_tables_have_rules_and_a_head_that_is_repeated():
    (table,) = elements(opened(samples.adopted()).document, "tbl")
    assert len(elements(table, "tblHeader")) == 1
    assert elements(table, "tblBorders")
    rows = [[shown(cell) for cell in elements(row, "tc")] for row in elements(table, "tr")]
    assert rows == [
        ["Category", "2024", "2025"],
        ["Wetlands", "1 204", "1 310"],
        ["Lakes", "87", ""],
    ]


def test_headings_stay_with_what_follows():
    styles = opened(samples.draft()).part("word/styles.xml")
    heading = next(item for item in elements(styles, "style") if value(item, "styleId") == "H1")
    assert heading.find(f"{W}pPr/{W}keepNext") is not None


def test_the_draft_lies_whole_in_the_hidden_part():
    source = samples.with_origins()
    root = opened(source).part("customXml/item1.xml")
    assert root.tag == "{urn:drafter:draft}draft"
    assert from_json(json.loads(str(root.text))) == source


def test_hidden_bookmarks_name_every_paragraph():
    source = samples.adopted()
    names = {
        value(mark, "name") for mark in elements(opened(source).document, "bookmarkStart")
    }  # fmt: skip
    assert {bookmark_name(paragraph.id) for paragraph in source.paragraphs} <= names


@pytest.mark.parametrize("identity", ["p1", "a-b", "é" * 60, "", "p 1"])
def test_names_of_bookmarks_are_such_as_word_allows(identity: str):
    name = bookmark_name(identity)
    assert len(name) <= 40
    assert name.replace("_", "a").isascii()
    assert name.replace("_", "a").isalnum()


def test_the_file_names_title_and_symbol_and_nobody():
    file = opened(samples.draft())
    properties = file.parts["docProps/core.xml"].decode()
    assert samples.TITLE in properties
    assert "A/C.2/80/L.99" in properties
    assert "creator" not in properties
    assert "modified" not in properties
    assert "docProps/app.xml" not in file.parts


def test_forbidden_characters_are_left_out_everywhere():
    dirty = Paragraph(id="p\x01", part=Part.TEXT, number="", runs=(Run("A\x02B\x0bC\ufffeD"),))
    file = opened(Document(paragraphs=(dirty,)))
    assert file.bookmarked() == {"p": "AB\nCD"}


def test_the_language_of_the_text_is_the_language_of_the_file():
    french = opened(replace(samples.draft(), language="fr")).part("word/styles.xml")
    assert value(elements(french, "lang")[0]) == "fr-FR"


def test_arabic_runs_from_right_to_left():
    file = opened(replace(samples.draft(), language="ar"))
    paragraphs = elements(file.document, "p")
    assert all(p.find(f"{W}pPr/{W}bidi") is not None for p in paragraphs)
    assert elements(file.document, "rtl")
    assert elements(file.part("word/header_first.xml"), "bidiVisual")


def test_arabic_notes_are_cited_as_often_as_others():
    cited = [
        len(elements(opened(replace(samples.draft(), language=code)).document, "footnoteReference"))
        for code in ("en", "ar")
    ]
    assert cited[0] == cited[1] > 0


def test_arabic_letters_are_not_spaced():
    for language, spaced in (("ar", False), ("en", True)):
        styles = opened(replace(samples.draft(), language=language)).part("word/styles.xml")
        spacing = [value(item) for item in elements(styles, "rPr", "spacing")]
        assert bool(spacing) is spaced


def test_sources_end_the_file():
    lines = opened(samples.with_origins(), sources=True).styled("Small")
    assert lines[0] == "PP1: A/RES/78/228, OP3 (19 December 2023)"
    assert "United Nations" in lines[1]


def test_a_long_title_does_not_burst_the_running_head():
    source = samples.adopted()
    long = replace(source, masthead=replace(source.masthead, title="Cooperation " * 40))
    title = texts(opened(long), "word/header_even.xml")[1]
    assert len(title) <= 232
    assert title.endswith("…")


def _stops(file: Opened, paragraph: etree._Element) -> list[int]:
    """Return where a tab in a paragraph leads, from its style and from what it says itself."""
    styles = {
        value(style, "styleId"): style for style in elements(file.part("word/styles.xml"), "style")
    }
    own = styles[value(paragraph.find(f"{W}pPr/{W}pStyle"))]
    tabs = [tab for holder in (own, paragraph) for tab in elements(holder, "tabs", "tab")]
    kinds = {int(str(value(tab, "pos"))): value(tab) for tab in tabs}
    return sorted(place for place, kind in kinds.items() if kind != "clear")


@pytest.mark.parametrize("level", range(5))
@pytest.mark.parametrize("pages", PAGE_SETS.values(), ids=PAGE_SETS)
def test_the_number_before_a_heading_ends_where_a_titles_does(level: int, pages: PageSet):
    heading = Paragraph(id="h", part=Part.HEADING, level=level, number="A.", runs=(Run("Aims"),))
    document = Document(paragraphs=(heading,))
    file = Opened(docx_bytes(document, printing=Printing(pages=pages.name)))
    found = next(one for one in elements(file.document, "p") if "Aims" in shown(one))
    assert _stops(file, found) == [pages.margin - pages.number_gap, pages.margin]


def test_a_symbol_of_many_lines_is_shown_whole():
    document = samples.draft()
    symbol = "A/CONF.123/PREP/SUBCOMMITTEE/2025/L.123/Rev.1/Add.2–E/2025/88–S/2025/123"
    long = replace(document, masthead=replace(document.masthead, symbol=symbol))
    rows = [
        elements(opened(one).part("word/header_first.xml"), "trHeight")[0]
        for one in (document, long)
    ]
    assert [value(row, "hRule") for row in rows] == ["exact", "atLeast"]
