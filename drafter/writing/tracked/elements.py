"""Elements of Word's XML: taken apart, and made, for files with tracked changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import etree

from drafter.core.changes.signature import LONGEST_AUTHOR
from drafter.writing.markup import RELATIONS, WORD

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from drafter.core.changes.signature import Signature

    Element: TypeAlias = etree._Element  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - lxml has no public name for it

W = f"{{{WORD}}}"
R = f"{{{RELATIONS}}}"
_NAMES = {"w": WORD, "r": RELATIONS}


@dataclass(slots=True)
class Marks:
    """Makes the marks of tracked changes; each has a number of its own in the file."""

    signature: Signature
    _count: int = field(default=0)
    _is_later: bool = field(default=False)

    def number(self) -> str:
        """Return a number that nothing else in the file has."""
        self._count += 1
        return str(self._count)

    def turn(self) -> None:
        """Begin another block: its changes are two minutes before or after those of the last one.

        LibreOffice makes one change of what is inserted at the end of a paragraph and in the next
        one within a minute; rejecting it would join paragraphs that never were one.
        """
        self._is_later = not self._is_later

    def mark(self, kind: str, /, *children: Element, **attributes: str) -> Element:
        """Return a mark such as ``ins`` round some elements."""
        own = {"id": self.number(), "author": self.signature.author[:LONGEST_AUTHOR], **attributes}
        if self.signature.date:
            own["date"] = f"{self.signature.date}T00:0{2 * self._is_later}:00Z"
        return made(kind, *children, **own)


def parsed(text: str) -> Element:
    """Return the root of a part that we wrote."""
    return etree.fromstring(text.encode("utf-8"))


def serialized(root: Element) -> str:
    """Return a part as text, with its declaration."""
    written = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written.decode("utf-8")


def canonical(element: Element) -> str:
    """Return a name for what an element says: the same for two that say the same."""
    # Exclusively, or it would also say which namespaces the file around it has declared.
    return etree.tostring(element, method="c14n", exclusive=True, with_tail=False).decode("utf-8")


def made(kind: str, /, *children: Element, **attributes: str) -> Element:
    """Return an element of Word's with attributes of Word's."""
    element = etree.Element(W + kind, nsmap=_NAMES)
    for key, value in attributes.items():
        element.set(W + key, value)
    element.extend(children)
    return element


def renamed(element: Element, name: str) -> None:
    """Give every element of one name below an element another name: "t delText"."""
    old, new = name.split()
    for found in list(element.iter(W + old)):
        found.tag = W + new


def attribute(element: Element | None, name: str = "val") -> str:
    """Return an attribute of Word's, empty where it or the element is missing."""
    return "" if element is None else element.get(W + name, "")


def child(element: Element, name: str) -> Element | None:
    """Return the first child of a name."""
    return element.find(W + name)


def extended(element: Element, children: Iterable[Element]) -> Element:
    """Return the element with more children at its end."""
    element.extend(children)
    return element
