"""The draft that a Word file of Drafter's own carries in a part that nobody sees."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.errors import ReadError
from drafter.core.words import fingerprint
from drafter.reading.docx.xml import attribute
from drafter.reading.drafts import draft_of
from drafter.reading.xml import all_text, local_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafter.core.model import Document
    from drafter.reading.docx.package import Package
    from drafter.reading.xml import Element

NAMESPACE = "urn:drafter:draft"
_STRUCK = frozenset({"del", "moveFrom"})


@dataclass(frozen=True, slots=True)
class Hidden:
    """A draft in a Word file, with fingerprints of what was printed with it.

    ``words`` is one of the words, ``pages`` one of the parts as they were written.
    """

    draft: Document
    words: str
    pages: str = ""


def hidden_draft(package: Package) -> Hidden | None:
    """Return the draft that a file carries, None where it has none or one that is damaged.

    The words on the page are always there to be read instead.
    """
    for target in package.targets(package.main).values():
        if target.kind == "customXml" and not target.external:
            try:
                found = _hidden(package.part(target.name))
            except ReadError:
                continue
            if found is not None:
                return found
    return None


def _hidden(root: Element | None) -> Hidden | None:
    """Return the draft in a custom part, None for a part of somebody else's."""
    if root is None or root.tag != f"{{{NAMESPACE}}}draft":
        return None
    draft = draft_of(all_text(root))
    return Hidden(draft, attribute(root, "words"), attribute(root, "pages"))


def written_pages(parts: Iterable[bytes]) -> str:
    """Return the fingerprint of the parts that are printed, byte by byte."""
    return hashlib.sha256(b"".join(parts)).hexdigest()


def printed_words(parts: Iterable[Element | None]) -> str:
    """Return the fingerprint of the words that the parts of a file print."""
    roots = (part for part in parts if part is not None)
    return fingerprint("".join(_words(p)) for root in roots for p in root.iter("{*}p"))


def _words(element: Element) -> Iterator[str]:
    for part in element:
        name = local_name(part)
        if name == "t":
            yield part.text or ""
        elif name in {"tab", "br", "p"}:
            yield " "
        elif name == "noBreakHyphen":
            yield "\u2011"  # as other word processors write that character
        elif name not in _STRUCK:
            yield from _words(part)
