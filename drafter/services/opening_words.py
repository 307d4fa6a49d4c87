"""The opening phrases of a draft's language: set in italics as they are recognised, and listed.

English has a grammar of its own in ``core``; the other official languages have the table that
their texts are read with, which is loaded when the first such draft is shown.
"""

from __future__ import annotations

import importlib
from functools import cache
from typing import TYPE_CHECKING, cast

from drafter.core import opening_list, openings

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.core.model import Part, Run

    Opener = Callable[[tuple[Run, ...], Part], tuple[Run, ...]]


_OTHERS = frozenset({"ar", "es", "fr", "ru", "zh"})


def opener(language: str) -> Opener:
    """Return what sets the phrase that a paragraph of a part opens with in italics."""
    if _code(language) not in _OTHERS:
        return openings.with_italics
    return cast("Opener", importlib.import_module("drafter.reading.tongues").with_italics)


def beginning_with(typed: str, part: Part, language: str, *, most: int) -> tuple[str, ...]:
    """Return the usual phrases of a part that go on from what was typed, the likeliest first."""
    if _code(language) not in _OTHERS:
        return opening_list.beginning_with(typed, part, most=most)
    begun = " ".join(typed.split()).casefold().replace("'", "’")
    known = _phrases(_code(language), part) if begun else ()
    found = (one for one in known if one.casefold().startswith(begun) and len(one) > len(begun))
    return tuple(found)[:most]


@cache
def _phrases(language: str, part: Part) -> tuple[str, ...]:
    tongues = importlib.import_module("drafter.reading.tongues")
    return cast("tuple[str, ...]", tongues.phrases(language, part))


def _code(language: str) -> str:
    return language[:2].lower()
