"""Long lists of numbers as the parameters of statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_AT_ONCE = 500
"""Parameters in one statement."""


def portions(values: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield values in portions that one statement can take."""
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]


def marks(values: Sequence[int]) -> str:
    """Return a question mark for each value."""
    return ", ".join("?" * len(values))
