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


def characters(old: str, new: str) -> tuple[int, int, int]:
    """Return the same for two texts, whose characters are compared many at a time."""
    most = min(len(old), len(new))
    start = _alike(old, new, most)
    tail = _alike(old[::-1], new[::-1], most - start)
    return start, len(old) - tail, len(new) - tail


def _shared(old: Iterable[object], new: Iterable[object]) -> int:
    """Return how many things two sequences share at their start."""
    count = 0
    for before, after in zip(old, new, strict=False):
        if before is not after and before != after:
            break
        count += 1
    return count


def _alike(one: str, other: str, most: int) -> int:
    """Return how many characters two texts share at their start, ``most`` at most."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
