"""The numbers of notes in a file with tracked changes: in the order of their references.

Word goes by the numbers whatever their order; LibreOffice counts from the first one, and would
otherwise set other notes' words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.writing.tracked.elements import W, attribute

if TYPE_CHECKING:
    from drafter.writing.tracked.elements import Element

_PLACE = re.compile(r"(?<=_Ref)\d+")
"""The number of a note in the name of its place."""


def put_in_order(root: Element) -> dict[str, str]:
    """Number the notes that a text refers to from 1 on, and return the numbers by the old ones."""
    references = list(root.iter(f"{W}footnoteReference"))
    numbers = {attribute(item, "id"): f"{turn}" for turn, item in enumerate(references, start=1)}

    def renumbered(found: re.Match[str]) -> str:
        return f"{int(numbers.get(str(int(found[0])), found[0])):08d}"

    for item in references:
        item.set(f"{W}id", numbers[attribute(item, "id")])
    for item in root.iter(f"{W}bookmarkStart", f"{W}hyperlink"):
        for name in (f"{W}name", f"{W}anchor"):
            if item.get(name):
                item.set(name, _PLACE.sub(renumbered, item.get(name, "")))
    for item in root.iter(f"{W}instrText", f"{W}delInstrText"):
        item.text = _PLACE.sub(renumbered, item.text or "")
    return numbers
