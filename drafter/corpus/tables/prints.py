"""Texts as they are printed: their words, and the shape in which they stand at a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.corpus.tables.packing import unpack
from drafter.corpus.tables.shapes import printed

if TYPE_CHECKING:
    from collections.abc import Sequence


class Print:
    """The words of a text, and the shape in which they were printed first."""

    __slots__ = ("_first", "_shape", "_words")

    def __init__(self, words: Sequence[str], shape: bytes) -> None:
        self._words = words
        self._shape = shape
        self._first: str | None = None

    def at(self, own: bytes | None) -> str:
        """Return how it is printed at a place; ``own`` is the shape that it has there alone."""
        if own is not None:
            return printed(unpack(own), self._words)
        if self._first is None:
            self._first = printed(unpack(self._shape), self._words)
        return self._first
