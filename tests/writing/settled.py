"""Tracked changes accepted or rejected by a few lines of our own: the oracle of the tests.

As Word does it: what is deleted goes, what is inserted stays, a paragraph whose mark goes becomes
the beginning of the next one, and a table without rows is none.
"""

from __future__ import annotations

import io
import re
import zipfile
from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree
from tests.writing.opened import Opened, R, W, elements, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_KEPT = {True: ("ins", "moveTo"), False: ("del", "moveFrom")}
_LEFT = re.compile(r"word/(document|footnotes|header_\w+|footer_\w+)\.xml")
_SILENT = frozenset({f"{W}keepNext", f"{W}spacing", f"{W}rPr", f"{W}numPr"})
"""Properties of paragraphs that are not tracked, or compared by what they show."""


def settled(content: bytes, *, accept: bool) -> bytes:
    """Return a Word file with all its changes accepted, or all rejected."""
    opened = Opened(content)
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, data in opened.parts.items():
            if _LEFT.fullmatch(name):
                root = opened.part(name)
                _settle(root, accept=accept)
                archive.writestr(name, etree.tostring(root))
            else:
                archive.writestr(name, data)
    return written.getvalue()


def _settle(root: etree._Element, *, accept: bool) -> None:
    for name in _KEPT[not accept]:
        for mark in elements(root, name):
            _take_out(mark)
    for name in _KEPT[accept]:
        for mark in elements(root, name):
            parent = _parent(mark)
            place = parent.index(mark)
            parent[place : place + 1] = list(mark)
    for mark in root.findall(".//*"):
        if mark.tag in _PROPERTIES:
            if not accept:
                _restore(_parent(mark), mark)
            _parent(mark).remove(mark)
        elif mark.tag in _RANGES:
            _parent(mark).remove(mark)
        elif mark.tag in _DELETED:
            mark.tag = _DELETED[str(mark.tag)]
    _join(root)


_PROPERTIES = frozenset({f"{W}pPrChange", f"{W}rPrChange"})
_RANGES = frozenset(f"{W}move{way}Range{end}" for way in ("From", "To") for end in ("Start", "End"))
_DELETED = {f"{W}delText": f"{W}t", f"{W}delInstrText": f"{W}instrText"}


def _take_out(mark: etree._Element) -> None:
    """Take out what a mark stands round, or note that a row or the end of a paragraph goes."""
    parent = _parent(mark)
    if parent.tag in {f"{W}trPr", f"{W}rPr"}:
        owner = _parent(parent)
        owner = _parent(owner) if parent.tag == f"{W}rPr" else owner
        owner.set("gone", "1")
    else:
        parent.remove(mark)


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    assert parent is not None
    return parent


def _restore(properties: etree._Element, mark: etree._Element) -> None:
    """Put back the properties from before a change."""
    for item in list(properties):
        if item is not mark:
            properties.remove(item)
    for item in mark[0]:
        mark.addprevious(deepcopy(item))


def _join(root: etree._Element) -> None:
    """Take out rows that are gone, and join paragraphs whose marks are gone to the next ones."""
    for row in [*root.iter(f"{W}tr")]:
        if row.get("gone"):
            _parent(row).remove(row)
    for table in [*root.iter(f"{W}tbl")]:
        if table.find(f"{W}tr") is None:
            _parent(table).remove(table)
    for paragraph in [*root.iter(f"{W}p")]:
        if paragraph.get("gone"):
            following = paragraph.getnext()
            content = [item for item in paragraph if item.tag != f"{W}pPr"]
            if following is not None and following.tag == f"{W}p":
                at = int(len(following) > 0 and following[0].tag == f"{W}pPr")
                following[at:at] = content
            else:
                lost = [item for part in content for item in part.iter(f"{W}r")]
                assert not lost, "the words of a paragraph that is gone have nowhere to go"
            _parent(paragraph).remove(paragraph)


def page(content: bytes, *, links: bool = True) -> list[object]:
    """Return all that a Word file shows, so that two files that show the same are equal.

    Numbers are as Word would count them; references of notes are the words of the notes.
    """
    opened = Opened(content)
    numbers = opened.numbers()
    shown: list[object] = [
        _Page(opened, "document", numbers, links=links).blocks(opened.document[0])
    ]
    for name in sorted(opened.parts):
        if re.fullmatch(r"word/(header|footer)_\w+\.xml", name):
            reader = _Page(opened, name[5:-4], {}, links=links)
            shown.append([name, *reader.blocks(opened.part(name))])
    return shown


class _Page:
    """Reads one part of a Word file as it is shown."""

    def __init__(
        self, opened: Opened, part: str, numbers: dict[etree._Element, str], *, links: bool
    ) -> None:
        self._opened, self._part, self._numbers, self._links = opened, part, numbers, links
        relations = opened.parts.get(f"word/_rels/{part}.xml.rels", b"<none/>")
        self._targets = {item.get("Id"): item.get("Target") for item in etree.fromstring(relations)}
        notes = elements(opened.part("word/footnotes.xml"), "footnote")
        self._notes = {value(note, "id"): note for note in notes}

    def blocks(self, container: Iterable[etree._Element]) -> list[object]:
        """Return paragraphs and tables."""
        shown: list[object] = []
        for element in container:
            if element.tag == f"{W}p":
                shown.append(self._paragraph(element))
            elif element.tag == f"{W}tbl":
                rows = element.findall(f"{W}tr")
                shown.append(
                    [[self.blocks(cell) for cell in row.findall(f"{W}tc")] for row in rows]
                )
        return shown

    def _paragraph(self, paragraph: etree._Element) -> object:
        properties = paragraph.find(f"{W}pPr")
        said = [] if properties is None else [
            _plain(item) for item in properties if item.tag not in _SILENT
        ]  # fmt: skip
        runs: list[tuple[str, str, str]] = []
        for words, style, link in self._runs(paragraph, ""):
            if runs and runs[-1][1:] == (style, link):
                runs[-1] = (runs[-1][0] + words, style, link)
            else:
                runs.append((words, style, link))
        return said, self._numbers.get(paragraph, ""), runs

    def _runs(self, parent: etree._Element, link: str) -> Iterator[tuple[str, str, str]]:
        is_field = False
        for element in parent:
            if element.tag == f"{W}hyperlink" and len(element):
                yield from self._runs(element, self._target(element) if self._links else "")
            elif element.tag == f"{W}r":
                kind = value(element.find(f"{W}fldChar"), "fldCharType")
                is_field = kind == "begin" or (is_field and kind != "end")
                properties = element.find(f"{W}rPr")
                style = "" if properties is None else "".join(map(_plain, properties))
                if not self._links:
                    style = style.replace(_LINK_STYLE, "")
                words = "".join(self._typed(element, is_field=is_field))
                if words:
                    yield words, style, link

    def _target(self, link: etree._Element) -> str:
        anchor = value(link, "anchor")
        return self._cited(anchor) if anchor else str(self._targets[link.get(f"{R}id")])

    def _typed(self, run: etree._Element, *, is_field: bool) -> Iterator[str]:
        for item in run:
            if item.tag == f"{W}footnoteReference":
                note = self._notes[value(item, "id")]
                inner = _Page(self._opened, "footnotes", {}, links=self._links)
                yield f"<note {inner.blocks(note)}>"
            elif item.tag == f"{W}instrText":
                instruction = str(item.text)
                yield f"<{self._cited(instruction) or instruction}>"
            elif item.tag == f"{W}t" and not is_field:
                yield str(item.text)
            elif item.tag in {f"{W}tab", f"{W}br", f"{W}footnoteRef"}:
                yield f"<{item.tag}>"

    def _cited(self, name: str) -> str:
        """Return the words of the note that a field or link leads to, by its bookmark."""
        found = re.search(r"_Ref\d+", name)
        if not found:
            return ""
        starts = elements(self._opened.document, "bookmarkStart")
        start = next(item for item in starts if value(item, "name") == found[0])
        reference = start.getnext()
        assert reference is not None
        lead = reference.find(f".//{W}footnoteReference")
        if lead is None and reference.tag == f"{W}r":
            lead = reference.find(f"{W}footnoteReference")
        note = self._notes[value(lead, "id")]
        return f"again {''.join(map(str, note.itertext()))}"


_LINK_STYLE = 'rStyle[val="Hyperlink"]'


def _plain(element: etree._Element) -> str:
    """Return an element as text, without the declarations of its namespaces."""
    attributes = "".join(
        f'[{etree.QName(key).localname}="{text}"]' for key, text in sorted(element.attrib.items())
    )
    inner = "".join(map(_plain, element))
    return f"{etree.QName(element).localname}{attributes}" + (f"({inner})" if inner else "")
