"""Lists of sponsors as printed: commas between the names, "and" before the last.

English alphabetical order without regard to accents and apostrophes (measured on the sponsor
lists of A/64/L.63/Rev.1 and later drafts).
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_JOINED = (
    "Antigua and Barbuda",
    "Bosnia and Herzegovina",
    "Saint Kitts and Nevis",
    "Saint Vincent and the Grenadines",
    "Sao Tome and Principe",
    "Trinidad and Tobago",
    "United Kingdom of Great Britain and Northern Ireland",
)
"""Names with an "and" of their own."""

_HELD = "\x00"
_COMMA = "\x01"
_ASIDE = re.compile(r"\([^()]*\)")
"""What is said of one name: "(on behalf of the Group of 77 and China)"."""
_AND = re.compile(r",?\s+and\s+")


def printed(names: Sequence[str]) -> str:
    """Return sponsors as printed: "Belarus, Egypt and Türkiye"; empty for none."""
    if len(names) < 2:  # noqa: PLR2004 - one name needs no "and"
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def parsed(text: str) -> tuple[str, ...]:
    """Return the names of a printed list, in its order."""
    held = _ASIDE.sub(_whole, text)
    for name in _JOINED:
        held = held.replace(name, name.replace(" and ", f" {_HELD} "))
    names = [part for piece in held.split(",") for part in _AND.split(f" {piece} ".strip())]
    return tuple(
        name.replace(f" {_HELD} ", " and ").replace(_COMMA, ",").strip().removeprefix("and ")
        for name in names
        if name.strip()
    )


def _whole(aside: re.Match[str]) -> str:
    """Keep what stands in brackets in one piece."""
    return aside.group().replace(" and ", f" {_HELD} ").replace(",", _COMMA)


def alphabetical(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names in the order in which the United Nations lists them."""
    return tuple(sorted(names, key=_sort_key))


def _sort_key(name: str) -> str:
    bare = unicodedata.normalize("NFD", name.casefold()).replace("’", "").replace("'", "")
    return "".join(sign for sign in bare if not unicodedata.combining(sign))
