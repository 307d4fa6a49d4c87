"""What Drafter's own files say of a draft in words that are no part of it.

Sources in brackets behind paragraphs, and the list of sources at the end, stand in hidden bookmarks
whose names tell the words in them. Where somebody has changed these words they stay: then they say
something that we did not write.
"""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

from drafter.reading.docx.xml import attribute
from drafter.reading.xml import local_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.xml import Element

_NAME = re.compile(r"_ds_([0-9a-f]{8})(?:_\d+)?")


def drop_asides(root: Element) -> None:
    """Take what is no part of the draft out of the body of a file, as far as nobody changed it."""
    for start in list(root.iter("{*}bookmarkStart")):
        name = _NAME.fullmatch(attribute(start, "name"))
        if name and (held := _held(start)) and _checksum(held) == name[1]:
            for element in held:
                parent = element.getparent()
                if parent is not None:
                    parent.remove(element)


def _held(start: Element) -> list[Element]:
    """Return what stands in a bookmark, where it ends in the paragraph in which it begins."""
    number = attribute(start, "id")
    held: list[Element] = []
    for element in start.itersiblings():
        if local_name(element) == "bookmarkEnd" and attribute(element, "id") == number:
            return held
        held.append(element)
    return []


def _checksum(elements: Sequence[Element]) -> str:
    words = "".join(part.text or "" for one in elements for part in one.iter("{*}t"))
    return f"{zlib.crc32(words.encode('utf-8', 'replace')):08x}"
