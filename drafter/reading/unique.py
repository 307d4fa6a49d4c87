"""Marks of notes as ids: the printed mark, told apart where a document prints one twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container


def unique(mark: str, taken: Container[str]) -> str:
    """Return a mark that is not taken: "1", then "1 (2)", "1 (3)" …; "*" for an empty one."""
    mark = mark or "*"
    found, times = mark, 1
    while found in taken:
        times += 1
        found = f"{mark} ({times})"
    return found
