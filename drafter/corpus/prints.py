"""Texts as they are printed: their words, and the shape in which they stand at a place."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from drafter.corpus.printing import unpack
from drafter.corpus.shapes import printed

if TYPE_CHECKING:
    from collections.abc import Sequence


class Print:
    """The words of a text, and the shape in which they were printed first."""

    def __init__(self, words: Sequence[str], shape: bytes) -> None:
        self._words = words
        self._shape = shape

    def at(self, own: bytes | None) -> str:
        """Return how it is printed at a place; ``own`` is the shape that it has there alone."""
        return self._first if own is None else printed(unpack(own), self._words)

    @cached_property
    def _first(self) -> str:
        return printed(unpack(self._shape), self._words)
