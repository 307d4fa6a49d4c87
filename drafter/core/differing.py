"""Where two states of a sequence differ, when most of the one is in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def stretch(old: Sequence[object], new: Sequence[object]) -> tuple[int, int, int]:
    """Return where two sequences begin to differ, and where that stretch ends in each.

    ``new[start:until]`` stands in the place of ``old[start:stop]``; both are empty where nothing
    differs. Things that are the same object are not looked into: of a long
    draft in which one types, nearly all are.
    """
    most = min(len(old), len(new))
    start = _shared(old, new)
    tail = min(_shared(reversed(old), reversed(new)), most - start)
    return start, len(old) - tail, len(new) - tail


def _shared(old: Iterable[object], new: Iterable[object]) -> int:
    """Return how many things two sequences share at their start."""
    count = 0
    for before, after in zip(old, new, strict=False):
        if before is not after and before != after:
            break
        count += 1
    return count
