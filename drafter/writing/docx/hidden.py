"""What a Word file says only to Drafter: the draft as it was, and where its paragraphs stand.

The draft lies in a custom part, as JSON; hidden bookmarks name the paragraphs. Both survive
other people's word processors (seen in LibreOffice), and neither says anything of a person.
"""

from __future__ import annotations

import hashlib
import html
import json
import re
import zlib
from typing import TYPE_CHECKING

from drafter.core.codec import to_json
from drafter.core.words import fingerprint
from drafter.writing.docx.package import Part, Relationship
from drafter.writing.markup import DECLARATION, escaped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafter.core.model import Document

NAMESPACE = "urn:drafter:draft"
BOOKMARK = "_dr_"
ASIDE = "_ds_"
"""Begins the name of the bookmark round what is said of a draft and is no part of it."""

_ITEM = "{6D0D9F2C-5C3E-4B0B-9C55-64726166746F}"
"""The id of the part within the file; any will do, and the same one always."""
_DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_BREAK = re.compile(r"<w:(?:tab|br)/>")
_TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_UNSAFE = re.compile(r"[^A-Za-z0-9_]")
_LONGEST = 40 - len(BOOKMARK)
"""Word cuts names of bookmarks after 40 characters."""


def bookmark_name(paragraph_id: str) -> str:
    """Return the name of the hidden bookmark of a paragraph: "_dr_p12".

    Characters that Word does not allow in names are written as their code points.
    """
    safe = _UNSAFE.sub(lambda sign: f"_{ord(sign[0]):x}_", paragraph_id)
    return BOOKMARK + safe[:_LONGEST]


def aside_name(content: str) -> str:
    """Return the name of the hidden bookmark of words that are no part of the draft.

    It tells which words these are, so that what somebody wrote among them is not left out.
    """
    words = html.unescape("".join(_TEXT.findall(content)))
    return f"{ASIDE}{zlib.crc32(words.encode()):08x}"


def hidden_parts(
    document: Document, visible: Iterable[str] = (), margin: Iterable[str] = ()
) -> tuple[Part, Part]:
    """Return the part that holds the draft, and the part that names it.

    ``visible`` are the parts that are printed: a fingerprint of their words goes with the draft,
    by which a reader knows whether somebody has changed them since; ``pages`` is one of their
    very bytes, by which it knows that nobody has so much as saved them again. ``margin`` are parts
    that are not printed and belong to those bytes: the comments.
    """
    visible = tuple(visible)
    words = fingerprint(text for part in visible for text in _paragraphs(part))
    pages = hashlib.sha256("".join((*visible, *margin)).encode()).hexdigest()
    value = json.dumps(to_json(document), ensure_ascii=True, separators=(",", ":"))
    draft = f'{DECLARATION}<draft xmlns="{NAMESPACE}" words="{words}" pages="{pages}">'
    draft += f"{escaped(value)}</draft>"
    properties = (
        f'{DECLARATION}<ds:datastoreItem xmlns:ds="{_DATASTORE}" ds:itemID="{_ITEM}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    )
    described = Relationship("rId1", "customXmlProps", "itemProps1.xml")
    return (
        Part("customXml/item1.xml", "application/xml", draft, (described,)),
        Part(
            "customXml/itemProps1.xml",
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
            properties,
        ),
    )


def _paragraphs(part: str) -> Iterator[str]:
    """Yield the words of each paragraph of a part, without instructions of fields."""
    for paragraph in part.split("</w:p>"):
        spaced = _BREAK.sub("<w:t> </w:t>", paragraph)
        yield html.unescape("".join(_TEXT.findall(spaced)))
