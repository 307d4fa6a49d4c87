"""Values from outside, each of the kind it is said to be.

JSON promises nothing: a name may be a number, a list a word. These functions return the value, or
raise ``TypeError`` or ``ValueError``, which whoever reads the whole turns into a sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def text(value: object) -> str:
    """Return a text; half a character, which nothing could write again, is replaced."""
    if not isinstance(value, str):
        raise TypeError(value)
    if value.isascii():
        return value
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def text_or_none(value: object) -> str | None:
    """Return a text, None for null and for one without a character."""
    return None if value is None else text(value) or None


def whole(value: object) -> int:
    """Return a whole number; true and false are none."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(value)
    return value


def whole_or_none(value: object) -> int | None:
    """Return a whole number, or None for null."""
    return None if value is None else whole(value)


def flag(value: object) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def items(value: object) -> Sequence[Any]:
    """Return the items of a list."""
    if not isinstance(value, (list, tuple)):
        raise TypeError(value)
    return cast("Sequence[Any]", value)


def fields(value: object) -> Mapping[str, Any]:
    """Return the fields of an object."""
    if not isinstance(value, dict):
        raise TypeError(value)
    return cast("Mapping[str, Any]", value)
