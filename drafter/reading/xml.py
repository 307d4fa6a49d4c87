"""XML from anywhere, parsed so that it can do no harm.

No entities, no network, no huge trees: libxml2 then stops at 256 levels of nesting, and nothing a
file says can make it fetch or grow beyond its own size.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from lxml import etree

from drafter.core.errors import ReadError

if TYPE_CHECKING:
    from typing import TypeAlias

    Element: TypeAlias = etree._Element  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - lxml has no public name for it

LARGEST = 64 * 2**20
"""Bytes of XML that are read at most; the longest resolution of the archives has 2 MB."""
_MOST_TAGS = 300_000
"""Tags of a piece of XML; a resolution has 6,000 at most, a budget document in Word 50,000."""

_MOST_FIGURES = 9
_ENTITY = b"<!ENTITY"
_RENAMED = etree.ErrorTypes.ERR_TAG_NAME_MISMATCH
"""The fault of elements that close in the wrong order; no text is lost by it."""


def parsed(data: bytes, what: str) -> Element:
    """Return the root of a piece of XML; ``what`` names it in errors ("This XML file").

    Raises:
        ReadError: If it is empty, damaged, too large, or declares entities.
    """
    _refuse(data, what)
    try:
        return etree.fromstring(data, _parser())
    except etree.XMLSyntaxError as error:
        raise _damaged(what, error) from error


def mended(data: bytes, what: str) -> tuple[Element, bool]:
    """Return the root like ``parsed``, and whether the order of its closing tags was mended.

    The United Nations' own archive has files whose elements overlap; their text is all there.
    A file that breaks off is refused all the same.
    """
    _refuse(data, what)
    try:
        return etree.fromstring(data, _parser()), False
    except etree.XMLSyntaxError as error:
        root = _recovered(data) if getattr(error, "code", None) == _RENAMED else None
        if root is None:
            raise _damaged(what, error) from error
        return root, True


def local_name(element: Element) -> str:
    """Return the name of an element without its namespace, empty for comments and the like."""
    return _without_namespace(element.tag)


@lru_cache(maxsize=256)
def _without_namespace(tag: object) -> str:
    """Return the name in a tag; comments and the like have a function for one."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def all_text(element: Element) -> str:
    """Return all characters inside an element, as they stand."""
    return "".join(map(str, element.itertext()))


def line_of(element: Element) -> str:
    """Return the words inside an element with single blanks."""
    return " ".join(all_text(element).split())


def figure(text: str) -> int | None:
    """Return the number that an attribute gives in plain figures; None for anything else."""
    plain = text.isascii() and text.isdecimal() and len(text) <= _MOST_FIGURES
    return int(text) if plain else None


def _parser(*, recover: bool = False) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )


def _refuse(data: bytes, what: str) -> None:
    if not data.strip():
        message = f"{what} is empty."
        raise ReadError(message, hint="Fetch or export it again.")
    if len(data) > LARGEST:
        message = f"{what} is larger than {LARGEST // 2**20} MB."
        raise ReadError(message, hint="No resolution is that long; check what the file is.")
    if data.count(b"<") > _MOST_TAGS:
        message = f"{what} has far more parts than any resolution."
        raise ReadError(message, hint="Cut it into its documents, and read each by itself.")
    plain = data.replace(b"\x00", b"") if b"\x00" in data else data  # UTF-16 has zeros between
    if _ENTITY in plain:
        message = f"{what} declares entities of its own, which Drafter does not follow."
        raise ReadError(message, hint="Take the file from the place that publishes it.")


def _recovered(data: bytes) -> Element | None:
    """Read XML whose tags close in the wrong order, None where its end is missing."""
    closing = re.compile(rb"</(?:\w+:)?(\w+)\s*>\s*$").search(data)
    root = etree.fromstring(data, _parser(recover=True)) if closing else None
    if root is None or closing is None or local_name(root).encode() != closing.group(1):
        return None
    return root


def _damaged(what: str, error: etree.XMLSyntaxError) -> ReadError:
    line = f" at line {error.lineno}" if error.lineno else ""
    message = f"{what} is no well-formed XML: it is damaged or breaks off{line}."
    return ReadError(message, hint="Fetch or export it again.")
