"""Web pages: saved from browsers, by Word, Google Docs and LibreOffice, from mail, and our own.

A page becomes lines, and the lines are read as those of a text file are. Nothing is fetched, run
or followed.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree

from drafter.core.errors import ReadError
from drafter.core.model import Document, Doubt
from drafter.reading.bounds import refuse_flood
from drafter.reading.doubts import STRUCK
from drafter.reading.html.walk import Walk
from drafter.reading.text.encoding import decoded
from drafter.reading.text.reader import understood

if TYPE_CHECKING:
    from drafter.reading.text.lines import Line
    from drafter.reading.xml import Element

_MOST_TAGS = 300_000
"""Tags of a page; what browsers and Word save of the longest resolution has a tenth of that."""
LARGEST = 16 * 2**20
"""Bytes of HTML that are read at most; the longest resolution has 2 MB."""
_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?([\w.:-]{2,40})"
)
_START = 4096


def read_html(data: bytes) -> Document:
    """Return the document that a web page shows.

    Raises:
        ReadError: If the page is empty, too large, or shows no text of the United Nations.
    """
    if len(data) > LARGEST:
        message = f"This web page is larger than {LARGEST // 2**20} MB."
        raise ReadError(message, hint="Save the text alone from the browser, then try again.")
    if data.count(b"<") > _MOST_TAGS:
        message = "This web page has far more parts than any resolution."
        raise ReadError(message, hint="Save the text alone from the browser, then try again.")
    walk = Walk(_root(_characters(data)))
    refuse_flood("\n".join(line.text for line in walk.lines))
    document = understood(walk.lines)
    if walk.struck:
        document = replace(document, doubts=(*document.doubts, Doubt(message=STRUCK)))
    return document


def lines_of_page(text: str) -> list[Line]:
    """Return the lines that a web page, or a piece of one, shows.

    Raises:
        ReadError: If it shows nothing.
    """
    return list(Walk(_root(text)).lines)


def _root(text: str) -> Element:
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        message = "This web page shows no text."
        raise ReadError(message, hint="Save it again from the browser as a complete page.")
    return root


def _characters(data: bytes) -> str:
    """Return the characters of a page, in the encoding that it names unless its bytes say other."""
    found = _CHARSET.search(data[:_START].lower())
    name = found[1].decode("ascii", "replace") if found else ""
    try:
        known = codecs.lookup(name).name if name else ""
    except LookupError:
        known = ""
    if not known or known.startswith(("utf", "iso8859-1", "ascii")):
        return decoded(data)
    return data.decode(known, errors="replace")
