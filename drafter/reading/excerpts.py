"""Pieces of texts as they are pasted: from Word, PDF viewers, web pages and mail.

They go the way of whole files, except that no masthead is looked for: broken lines are rejoined,
the heads and feet of pages taken out, notes found again, numbers and opening phrases recognised.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.core.errors import ReadError
from drafter.core.model import Document
from drafter.reading import shapes
from drafter.reading.bounds import refuse_flood
from drafter.reading.html.reader import lines_of_page
from drafter.reading.masthead.fields import fields_of
from drafter.reading.masthead.known_lines import anchor_of
from drafter.reading.text import markup
from drafter.reading.text.furniture import is_furniture
from drafter.reading.text.lines import Line, lines_of
from drafter.reading.text.mail import without_headers
from drafter.reading.text.reader import excerpt, understood

if TYPE_CHECKING:
    from drafter.reading.masthead.fields import Field

_SYMBOL = r"(?:A|E|S|T|ST|TD)(?:/[\w.-]+){2,5}(?: \(\d{4}\))?"
_HEAD = re.compile(rf"{_SYMBOL}(?:\s+\S.{{0,200}}[^\s.,;:])?|\S.{{0,200}}[^\s.,;:]\s+{_SYMBOL}")
_TELLING = frozenset({"symbol", "distribution", "original_language"})
"""Fields that stand in mastheads only."""
_FIRST_HEAD = re.compile(rf"{_SYMBOL}\s+[A-Z].{{0,200}}[^\s.,;:]")
_BULLET = re.compile(r"^\s*[\u2022\u00b7\u25aa\u25cf\uf0b7\u00a7*-]\s", re.MULTILINE)
_HOLLOW = re.compile(r"^(\s*)o\s+(?=[A-Z])", re.MULTILINE)
_HOLLOW_WITH_TAB = re.compile(r"^(\s*)o\t\s*(?=\S)", re.MULTILINE)


def read_excerpt(text: str) -> Document:
    """Return the paragraphs and notes of a piece of plain text; none for one without words.

    Raises:
        ReadError: If it is too much.
    """
    refuse_flood(text)
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    lines = lines_of(markup.cleaned(without_headers(_with_bullets(plain))))
    return _read(_without_heads(lines))


def read_html_excerpt(html: str) -> Document:
    """Return the paragraphs and notes of a piece of a web page; none for one without words.

    Raises:
        ReadError: If it is too much, or no web page.
    """
    lines = lines_of_page(html)
    refuse_flood("\n".join(line.text for line in lines))
    return _read(lines)


def _with_bullets(text: str) -> str:
    """Return a text in which Word's hollow bullets, copied as the letter "o", are bullets."""
    has_others = _BULLET.search(text) is not None
    return (_HOLLOW if has_others else _HOLLOW_WITH_TAB).sub("\\1\N{BULLET} ", text)


def _without_heads(lines: list[Line]) -> list[Line]:
    """Return the lines without the running heads beside the marks of pages.

    A piece of a text does not say its symbol and title; but a line that begins or ends with a
    symbol and is no sentence, right below or above the number of a page, is nothing else.
    """
    marks = {
        at for at, line in enumerate(lines) if line.bare and is_furniture(line, _next(lines, at))
    }
    beside = {at + step for at in marks for step in (-1, 1)} - marks
    return [
        line for at, line in enumerate(lines) if at not in beside or not _HEAD.fullmatch(line.bare)
    ]


def _next(lines: list[Line], at: int) -> Line | None:
    return lines[at + 1] if at + 1 < len(lines) else None


def _read(lines: list[Line]) -> Document:
    """Read what has an opening line as a whole text, whose masthead stays behind."""
    if not lines:
        return Document()
    if any(shapes.is_opening(line.bare) for line in lines):
        try:
            return understood(lines)
        except ReadError:
            pass
    return excerpt(_without_masthead(lines))


def _without_masthead(lines: list[Line]) -> list[Line]:
    """Return the lines without the masthead above a piece that breaks off before the opening line.

    Dates, organs and items of an agenda may also begin a piece; one of its first lines has to say
    what stands in mastheads only. The head of a page that a piece begins with is none of it either.
    """
    head: list[Field] = []
    for at, line in enumerate(lines):
        found, following = fields_of(line.text), _next(lines, at)
        if found is None and anchor_of(line.bare) is None and not is_furniture(line, following):
            is_masthead = any(field.name in _TELLING for field in head)
            rest = lines[at:] if is_masthead else lines
            return rest[1:] if _begins_with_head(rest) else rest
        head += found[0] if found else []
    return lines


def _begins_with_head(lines: list[Line]) -> bool:
    """Whether the first line is the head of a page: symbol and title, right above a paragraph.

    Where the rest of a sentence follows, so may be what seems to be the head.
    """
    is_head = _FIRST_HEAD.fullmatch(lines[0].bare) is not None
    return is_head and len(lines) > 1 and shapes.begins_paragraph(lines[1].bare)
