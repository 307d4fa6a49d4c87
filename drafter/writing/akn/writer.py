"""A document as AKN4UN, the XML in which the United Nations publishes its resolutions.

The elements are those of the published files, valid by the schema of Akoma Ntoso 3.0. Where that
form has no room (provenance, what is only a draft's), the draft itself travels in ``proprietary``,
as in our Word files; the words that are printed win over it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from drafter.core.notes import marks as marks_of
from drafter.core.words import fingerprint
from drafter.writing.akn.body import Body
from drafter.writing.akn.elements import AKN, AKN4UN, XHTML, Writer, element, spaces
from drafter.writing.akn.front import cover_page, preface
from drafter.writing.akn.meta import meta, statement_name
from drafter.writing.clean import cleaned
from drafter.writing.wording import wording

if TYPE_CHECKING:
    from drafter.core.model import Document

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'


def akn_bytes(document: Document) -> bytes:
    """Return a document as an AKN4UN file; the same document always gives the same bytes."""
    document = cleaned(document)
    writer = Writer(document, marks_of(document))
    words = wording(document.language)
    cover = cover_page(document, words, writer)
    front = preface(document, writer)
    body = [*Body(document, writer).elements()]
    printed = [*([cover, front] if front is not None else [cover]), *body]
    told = fingerprint("".join(map(str, part.itertext())) for part in printed)
    name = statement_name(document)
    text = element("statement", meta(document, writer.uncited(), told), *printed, name=name)
    root = etree.Element(f"{{{AKN}}}akomaNtoso", nsmap=spaces(html=XHTML, akn4un=AKN4UN))
    root.append(text)
    etree.cleanup_namespaces(root, keep_ns_prefixes=["html", "akn4un"])
    return _DECLARATION + etree.tostring(root, encoding="utf-8") + b"\n"
