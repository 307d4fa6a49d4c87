"""Word files opened again for the tests: what stands in them, read without our own readers."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def parse(content: bytes) -> etree._Element:
    """Return the root of an XML part."""
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))


def elements(root: etree._Element, *path: str) -> list[etree._Element]:
    """Return all elements at a path of Word names below an element, at any depth to begin."""
    return root.findall(".//" + "/".join(W + name for name in path))


def value(element: etree._Element | None, name: str = "val") -> str | None:
    """Return an attribute of Word's namespace; None where it or the element is missing."""
    return None if element is None else element.get(W + name)


@dataclass
class Opened:
    """The parts of a Word file."""

    content: bytes
    parts: dict[str, bytes] = field(init=False)

    def __post_init__(self) -> None:
        with zipfile.ZipFile(io.BytesIO(self.content)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}

    def part(self, name: str) -> etree._Element:
        """Return the root of a part: "word/document.xml"."""
        return parse(self.parts[name])

    @cached_property
    def document(self) -> etree._Element:
        """The root of the main part."""
        return self.part("word/document.xml")

    @cached_property
    def notes(self) -> dict[str, str]:
        """The visible words of each note by Word's id, marks that are typed included."""
        if "word/footnotes.xml" not in self.parts:
            return {}
        root = self.part("word/footnotes.xml")
        found = elements(root, "footnote")
        return {
            str(value(note, "id")): shown(note).strip() for note in found if not value(note, "type")
        }

    def paragraphs(self) -> list[etree._Element]:
        """Return the paragraphs of the body that stand outside tables."""
        body = elements(self.document, "body")[0]
        return body.findall(f"{W}p")

    def styled(self, style: str) -> list[str]:
        """Return the words of all paragraphs of a style, given by its name."""
        identity = self.style_ids[style]
        return [
            shown(paragraph)
            for paragraph in elements(self.document, "p")
            if value(paragraph.find(f"{W}pPr/{W}pStyle")) == identity
        ]

    @cached_property
    def style_ids(self) -> dict[str, str]:
        """Ids of styles by name."""
        styles = elements(self.part("word/styles.xml"), "style")
        return {
            str(value(style.find(f"{W}name"))): str(value(style, "styleId")) for style in styles
        }

    def bookmarked(self) -> dict[str, str]:
        """Return number and words of the paragraphs by the ids in their hidden bookmarks."""
        numbers = self.numbers()
        found: dict[str, str] = {}
        for paragraph in self.paragraphs():
            for mark in paragraph.findall(f"{W}bookmarkStart"):
                name = str(value(mark, "name"))
                if name.startswith("_dr_"):
                    found[name.removeprefix("_dr_")] = numbers.get(paragraph, "") + shown(paragraph)
        return found

    def numbers(self) -> dict[etree._Element, str]:
        """Return the numbers that Word would print, by paragraph, each with a tab after it."""
        counter = Counter(self.part("word/numbering.xml"))
        return {
            paragraph: counter.number(numbering) + "\t"
            for paragraph in elements(self.document, "p")
            if (numbering := paragraph.find(f"{W}pPr/{W}numPr")) is not None
        }


class Counter:
    """Counts as Word does: lists of one abstract list count on, until one says where to start."""

    def __init__(self, root: etree._Element) -> None:
        self._levels = {
            (value(abstract, "abstractNumId"), value(level, "ilvl")): level
            for abstract in elements(root, "abstractNum")
            for level in abstract.findall(f"{W}lvl")
        }
        self._lists = {value(item, "numId"): item for item in elements(root, "num")}
        self._counts: dict[tuple[str | None, int], int] = {}
        self._begun: set[tuple[str | None, int]] = set()

    def number(self, numbering: etree._Element) -> str:
        """Return the number of the next paragraph."""
        level = int(str(value(numbering.find(f"{W}ilvl"))))
        list_id = value(numbering.find(f"{W}numId"))
        item = self._lists[list_id]
        abstract = value(item.find(f"{W}abstractNumId"))
        start = item.find(f"{W}lvlOverride[@{W}ilvl='{level}']/{W}startOverride")
        if start is not None and (list_id, level) not in self._begun:
            self._counts[abstract, level] = int(str(value(start))) - 1
        self._begun.add((list_id, level))
        self._counts[abstract, level] = self._counts.get((abstract, level), 0) + 1
        for deeper in range(level + 1, 9):
            self._counts.pop((abstract, deeper), None)
        shape = self._levels[abstract, str(level)]
        pattern = str(value(shape.find(f"{W}lvlText")))
        form = value(shape.find(f"{W}numFmt"))
        return pattern.replace(f"%{level + 1}", _printed(self._counts[abstract, level], form))


def _printed(count: int, form: str | None) -> str:
    if form == "lowerLetter":
        times, index = divmod(count - 1, 26)
        return _LETTERS[index] * (times + 1)
    if form == "lowerRoman":
        tens, ones = divmod(count, 10)
        small = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[ones]
        return ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")[tens] + small
    return str(count)


def shown(element: etree._Element) -> str:
    """Return the words that are seen in an element, without the marks of notes."""
    words: list[str] = []
    in_result = False
    after_reference = False
    for run in element.iter(f"{W}r"):
        char = value(run.find(f"{W}fldChar"), "fldCharType")
        in_result = char == "separate" or (in_result and char != "end")
        parent = run.getparent()
        cited_again = parent is not None and value(parent, "anchor") is not None
        typed_mark = after_reference and value(run.find(f"{W}rPr/{W}b")) == "0"
        if not (in_result or typed_mark or cited_again):
            words.append(typed(run))
        reference = run.find(f"{W}footnoteReference")
        after_reference = value(reference, "customMarkFollows") is not None
    return "".join(words)


def typed(element: etree._Element) -> str:
    """Return all words that are typed in an element, with the marks that are typed."""
    items = element.iter(*_TYPED)
    found = "".join(_TYPED[str(item.tag)] or item.text or "" for item in items)
    return found.replace("\u200b", "")


_TYPED = {f"{W}t": "", f"{W}tab": "\t", f"{W}br": "\n"}
