"""Long lists of values as the parameters of statements."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_Value = TypeVar("_Value", int, str)

_AT_ONCE = 500
"""Parameters in one statement."""


def portions(values: Sequence[_Value]) -> Iterator[Sequence[_Value]]:
    """Yield values in portions that one statement can take."""
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]


def marks(values: Sequence[_Value]) -> str:
    """Return a question mark for each value."""
    return ", ".join("?" * len(values))
