"""A list of places as a Word file."""

from __future__ import annotations

from io import BytesIO

import docx

from drafter.core.model import Run
from drafter.writing.lists.listing import Column, Group, Listing
from drafter.writing.lists.listing_docx import docx_of

_ARABIC = "تطلب إلى الأمين العام أن يقدم تقريرا."


def test_each_cell_is_read_in_the_direction_of_its_words():
    row = ((Run("A/RES/78/283"),), (Run("تطلب", bold=True), Run(_ARABIC[4:])))
    listing = Listing(
        title="“تطلب”", remarks=(), source="United Nations",
        columns=(Column("Source", 2000), Column("Text", 6000)),
        groups=(Group(_ARABIC, (row,)),),
    )  # fmt: skip
    (table,) = docx.Document(BytesIO(docx_of(listing))).tables
    turned = {
        cell.text: bool(cell._tc.xpath(".//w:bidi")) and bool(cell._tc.xpath(".//w:rPr/w:rtl"))
        for line in table.rows
        for cell in line.cells
    }
    assert turned == {"Source": False, "Text": False, "A/RES/78/283": False, _ARABIC: True}
