"""The numbered lists of two Word files in one file.

A list of the old file that counts as one of the new file does becomes that one, so that a
paragraph that stayed in it is not changed; any other gets a number of its own.
"""

from __future__ import annotations

from collections import defaultdict
from copy import deepcopy
from typing import TYPE_CHECKING

from drafter.writing.tracked.elements import W, attribute, canonical, parsed, serialized

if TYPE_CHECKING:
    from drafter.writing.tracked.elements import Element


def joined_lists(old: str, new: str) -> tuple[dict[str, str], str]:
    """Return the new numbers of the old lists, and the part that holds the lists of both."""
    root = parsed(new)
    lists = root.findall(f"{W}num")
    alike: dict[str, list[str]] = defaultdict(list)
    for item in reversed(lists):
        alike[_way(item)].append(attribute(item, "numId"))
    numbers: dict[str, str] = {}
    highest = len(lists)
    for item in parsed(old).findall(f"{W}num"):
        number = attribute(item, "numId")
        if twins := alike[_way(item)]:
            numbers[number] = twins.pop()
            continue
        highest += 1
        added = deepcopy(item)
        added.set(f"{W}numId", str(highest))
        (lists[-1] if lists else root[-1]).addnext(added)
        lists.append(added)
        numbers[number] = str(highest)
    return numbers, serialized(root)


def _way(item: Element) -> str:
    """Return how a list counts: all that it says but its own number."""
    return "".join(map(canonical, item))
