"""The list of sources that our own exports may end with; it is no part of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from drafter.core.acknowledgement import ACKNOWLEDGEMENT, SOURCES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_T = TypeVar("_T")
_WORD = re.compile(r"\w+")
_LAST = tuple(_WORD.findall(ACKNOWLEDGEMENT))


def without_source_list(lines: Sequence[_T], words_of: Callable[[_T], str]) -> list[_T]:
    """Return lines or paragraphs without the list of sources, from its heading to its last words.

    Those words may be wrapped over several lines.
    """
    starts = [index for index, line in enumerate(lines) if words_of(line) == SOURCES]
    end = _end(lines, words_of, starts[-1]) if starts else 0
    return [*lines[: starts[-1]], *lines[end:]] if end else list(lines)


def _end(lines: Sequence[_T], words_of: Callable[[_T], str], start: int) -> int:
    """Return where the acknowledgement below a heading ends, 0 where there is none."""
    for end in range(len(lines), start, -1):
        words: tuple[str, ...] = ()
        for line in reversed(lines[:end]):
            words = (*_WORD.findall(words_of(line)), *words)
            if words == _LAST[-len(words) :] and len(words) < len(_LAST):
                continue
            break
        if words == _LAST:
            return end
    return 0
