"""What is wrong with a Word file: what two validators say, and what both of them miss."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import ooxml_integrity
from openxml_audit import OpenXmlValidator
from tests.writing.opened import Opened, R, W, elements, parse, value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml import etree
_PARAGRAPH_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"


def faults(content: bytes, folder: Path) -> list[str]:
    """Return what the validators and our own lint say of a Word file."""
    path = folder / "document.docx"
    path.write_bytes(content)
    audit = [str(error) for error in OpenXmlValidator().validate(path).errors]
    return audit + [str(found) for found in ooxml_integrity.check(path)] + problems(Opened(content))


def problems(opened: Opened) -> list[str]:
    """Return what Word would stumble over, one sentence each."""
    found = [*_numbering(opened), *_bookmarks(opened), *_relations(opened), *_notes(opened)]
    for name in opened.parts:
        if name.startswith("word/") and name.endswith(".xml"):
            found += [f"{name}: {problem}" for problem in _part(opened.part(name))]
    return found


def _part(root: etree._Element) -> Iterator[str]:
    depth = 0
    for char in elements(root, "fldChar"):
        depth += {"begin": 1, "end": -1}.get(str(value(char, "fldCharType")), 0)
        if depth < 0:
            yield "a field ends before it begins"
    if depth:
        yield "a field is not closed"
    if any(deleted.find(f".//{W}t") is not None for deleted in elements(root, "del")):
        yield "deleted text is not marked as deleted"
    names = [name for item in root.iter() if (name := item.get(_PARAGRAPH_ID))]
    for name, times in Counter(names).items():
        if times > 1:
            yield f"the paragraph id {name} is used twice"
    for cell in elements(root, "tc"):
        if cell[-1].tag != f"{W}p":
            yield "a cell does not end with a paragraph"


def _numbering(opened: Opened) -> Iterator[str]:
    root = parse(opened.parts.get("word/numbering.xml", b"<none/>"))
    lists = {value(item, "numId") for item in elements(root, "num")}
    abstracts = {value(item, "abstractNumId") for item in elements(root, "abstractNum")}
    for item in elements(opened.document, "numId"):
        if value(item) not in lists:
            yield f"the list {value(item)} does not exist"
    for item in elements(root, "num", "abstractNumId"):
        if value(item) not in abstracts:
            yield f"the abstract list {value(item)} does not exist"


def _bookmarks(opened: Opened) -> Iterator[str]:
    starts = elements(opened.document, "bookmarkStart")
    ends = [value(end, "id") for end in elements(opened.document, "bookmarkEnd")]
    names = [str(value(start, "name")) for start in starts]
    if sorted(str(value(start, "id")) for start in starts) != sorted(map(str, ends)):
        yield "bookmarks do not end once each"
    if len({name.casefold() for name in names}) != len(names):
        yield "two bookmarks have one name"
    if any(len(name) > 40 or not name.replace("_", "a").isalnum() for name in names):
        yield "a bookmark's name is too long, or holds what no name may hold"
    for link in elements(opened.document, "hyperlink"):
        anchor = value(link, "anchor")
        if anchor and anchor not in names:
            yield f"a link leads to {anchor}, which is nowhere"


def _relations(opened: Opened) -> Iterator[str]:
    present = [name for name in ("document", "footnotes") if f"word/{name}.xml" in opened.parts]
    for name in present:
        items = opened.part(f"word/{name}.xml").iter()
        used = {identity for item in items if (identity := item.get(f"{R}id"))}
        relations = opened.parts.get(f"word/_rels/{name}.xml.rels", b"<none/>")
        known = {item.get("Id") for item in parse(relations)}
        for missing in used - known:
            yield f"word/{name}.xml asks for {missing}, which is not there"


def _notes(opened: Opened) -> Iterator[str]:
    cited = Counter(value(item, "id") for item in elements(opened.document, "footnoteReference"))
    for note, times in cited.items():
        if times > 1:
            yield f"the note {note} stands in two places"
        if note not in opened.notes:
            yield f"the note {note} does not exist"
    for note in opened.notes:
        if note not in cited:
            yield f"the note {note} stands nowhere"
