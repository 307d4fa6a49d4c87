"""PDF files that were made from text: the official ones, and what Word or a browser prints.

Characters with their places become lines, lines paragraphs, and paragraphs the pieces that Word
files are read by.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from drafter.core.errors import ReadError
from drafter.reading.body.interpretation import interpreted
from drafter.reading.docx.blocks import blocks_of
from drafter.reading.docx.labels import as_printed
from drafter.reading.docx.masthead import masthead_of, parted
from drafter.reading.docx.typed_notes import Found, with_typed_notes
from drafter.reading.doubts import doubts_of
from drafter.reading.pdf.characters import sheets
from drafter.reading.pdf.lines import Gaps, lines_of
from drafter.reading.pdf.notes import Notes
from drafter.reading.pdf.pages import body_and_foot, body_size
from drafter.reading.pdf.pieces import pieces_of
from drafter.reading.pdf.two_columns import gutter_of, in_reading_order
from drafter.reading.settling import settled
from drafter.reading.several import doubts_of_others
from drafter.reading.source_list import without_source_list
from drafter.reading.text.furniture import is_page_mark
from drafter.reading.text.hyphens import Hyphens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from drafter.core.model import Document
    from drafter.reading.pdf.characters import Sheet
    from drafter.reading.pdf.lines import Line

_NAMES: Mapping[str, str] = MappingProxyType({
    "Naciones Unidas": "es",
    "Nations Unies": "fr",
    "Организация Объединенных Наций": "ru",
    "联合国": "zh",
})  # fmt: skip
"""What the masthead of each language calls the United Nations."""


def read_pdf(data: bytes) -> Document:
    """Return the document that a PDF file holds.

    Raises:
        ReadError: If the file is damaged, protected or too large, or holds pictures of pages.
    """
    pages = sheets(data)
    lines = _lines(pages)
    size = body_size(_without_sources([line for page in lines for line in page]))
    body, foot = body_and_foot(lines, [page.height for page in pages], size)
    body = _without_sources(body)
    hyphens = Hyphens([line.text for line in (*body, *foot)])
    notes = Notes(foot, hyphens)
    pieces = [
        piece
        for piece in pieces_of(body, body_size(body), notes, hyphens)
        if piece.rows or not is_page_mark(piece.text)
    ]
    typed = Found(pieces) if foot else with_typed_notes(pieces)
    above, rest = parted(as_printed(typed.pieces))
    head = masthead_of((), above, ())
    language = _language(lines[0])
    paragraphs = interpreted(blocks_of(rest), language)
    found = (*notes.all(), *typed.notes)
    document = settled(head, paragraphs, found, language)
    cited = {note for paragraph in paragraphs for note in paragraph.note_ids}
    doubts = doubts_of(paragraphs, found, notes.lost, notes.used | cited)
    return replace(document, doubts=(*doubts_of_others(paragraphs), *doubts))


def _without_sources(lines: Sequence[Line]) -> list[Line]:
    """Return lines without the list of sources, whose small print may be most of a brief draft."""
    return without_source_list(lines, lambda line: line.text.strip())


def _language(page: Iterable[Line]) -> str:
    """Return the language in which the first page names the United Nations."""
    words = {" ".join(line.text.split()) for line in page}
    return next((code for name, code in _NAMES.items() if name in words), "en")


def _lines(pages: Sequence[Sheet]) -> list[list[Line]]:
    """Return the lines of all pages with their gaps settled.

    Raises:
        ReadError: If no page has text.
    """
    single = [lines_of(page, number) for number, page in enumerate(pages)]
    gutters = [gutter_of(lines) for lines in single]
    raw = [
        lines if gutter is None else lines_of(page, number, gutter)
        for number, (page, lines, gutter) in enumerate(zip(pages, single, gutters, strict=True))
    ]
    if not any(raw):
        message = "This PDF file holds pictures of pages, and no text that can be read."
        if not any(page.pictures for page in pages):
            message = "This PDF file holds no text."
        raise ReadError(
            message, hint="Take the Word file, or a PDF with text, from documents.un.org."
        )
    gaps = Gaps(line for page in raw for line in page)
    lines = [[gaps.settled(line) for line in page] for page in raw]
    return [
        page if gutter is None else in_reading_order(page, gutter)
        for page, gutter in zip(lines, gutters, strict=True)
    ]
