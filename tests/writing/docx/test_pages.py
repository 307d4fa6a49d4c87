"""On which paper a document is printed, and how it stands there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.writing import samples
from tests.writing.lint import faults
from tests.writing.opened import Opened, elements, value

from drafter.reading.docx.reader import read_docx
from drafter.writing import docx_bytes
from drafter.writing.layout import lay_out
from drafter.writing.measures import GENEVA, NEW_YORK, PAGE_SETS, VIENNA, PageSet
from drafter.writing.printing import Printing

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.model import Document


def of(organ: str, committee: str | None = None, source: Document | None = None) -> Document:
    """Return a draft of a body."""
    source = source or samples.draft()
    masthead = replace(source.masthead, organ=organ, committee=committee, symbol=None)
    return replace(source, masthead=masthead)


@pytest.mark.parametrize(
    ("organ", "committee", "pages"),
    [
        ("General Assembly", None, NEW_YORK),
        ("General Assembly", "Third Committee", NEW_YORK),
        ("Economic and Social Council", None, NEW_YORK),
        ("Economic and Social Council", "Commission on the Status of Women", NEW_YORK),
        ("Economic and Social Council", "Commission on Narcotic Drugs", VIENNA),
        ("Security Council", None, NEW_YORK),
        ("Human Rights Council", None, GENEVA),
        ("A body nobody knows", None, NEW_YORK),
    ],
)
def test_a_body_prints_where_it_meets(organ: str, committee: str | None, pages: PageSet):
    assert lay_out(of(organ, committee)).pages is pages


def test_what_a_council_adopts_for_a_commission_is_printed_where_the_council_meets():
    adopted = of("Economic and Social Council", "Commission on Narcotic Drugs", samples.adopted())
    assert lay_out(adopted).pages is NEW_YORK


@pytest.mark.parametrize("name", PAGE_SETS)
def test_the_user_may_choose_the_paper(name: str):
    layout = lay_out(samples.draft(), printing=Printing(pages=name))
    assert layout.pages is PAGE_SETS[name]


@pytest.mark.parametrize("pages", PAGE_SETS.values(), ids=PAGE_SETS)
def test_every_paper_has_its_size_and_margins(pages: PageSet):
    file = Opened(docx_bytes(samples.draft(), printing=Printing(pages=pages.name)))
    size, margins = elements(file.document, "pgSz")[0], elements(file.document, "pgMar")[0]
    assert [value(size, name) for name in ("w", "h")] == [str(pages.width), str(pages.height)]
    assert [value(margins, name) for name in ("top", "left", "bottom", "right")] == [
        str(side) for side in (pages.top, pages.side, pages.bottom, pages.side)
    ]


@pytest.mark.parametrize("pages", PAGE_SETS.values(), ids=PAGE_SETS)
def test_the_masthead_is_as_wide_as_the_text_between_the_margins(pages: PageSet):
    assert abs(sum(pages.masthead.columns) - pages.text_area) <= 20


@pytest.mark.parametrize("name", PAGE_SETS)
def test_files_for_every_paper_are_valid_and_come_back(name: str, tmp_path: Path):
    content = docx_bytes(samples.adopted(), printing=Printing(pages=name))
    assert faults(content, tmp_path) == []
    assert read_docx(content) == samples.adopted()


def test_geneva_has_its_own_styles():
    file = Opened(docx_bytes(of("Human Rights Council")))
    assert file.styled("_ Single Txt_G")[0] == "The General Assembly,"
    assert file.styled("_ H_1_G") == [samples.TITLE]
