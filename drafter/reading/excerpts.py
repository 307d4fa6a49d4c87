"""Pieces of texts as they are pasted: from Word, PDF viewers, web pages and mail.

They go the way of whole files, except that no masthead is looked for: broken lines are rejoined,
the heads and feet of pages taken out, notes found again, numbers and opening phrases recognised.
"""

from __future__ import annotations

from drafter.core.errors import ReadError
from drafter.core.model import Document
from drafter.reading import markup, shapes
from drafter.reading.bounds import refuse_flood
from drafter.reading.html import lines_of_page
from drafter.reading.lines import Line, lines_of
from drafter.reading.mail import without_headers
from drafter.reading.text import excerpt, understood


def read_excerpt(text: str) -> Document:
    """Return the paragraphs and notes of a piece of plain text; none for one without words.

    Raises:
        ReadError: If it is too much.
    """
    refuse_flood(text)
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return _read(lines_of(markup.cleaned(without_headers(plain))))


def read_html_excerpt(html: str) -> Document:
    """Return the paragraphs and notes of a piece of a web page; none for one without words.

    Raises:
        ReadError: If it is too much, or no web page.
    """
    lines = lines_of_page(html)
    refuse_flood("\n".join(line.text for line in lines))
    return _read(lines)


def _read(lines: list[Line]) -> Document:
    """Read what has an opening line as a whole text, whose masthead stays behind."""
    if not lines:
        return Document()
    if any(shapes.is_opening(line.bare) for line in lines):
        try:
            return understood(lines)
        except ReadError:
            pass
    return excerpt(lines)
