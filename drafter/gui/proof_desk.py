"""The desk at which the spelling thread works: it holds dictionaries and a corpus of its own.

It is loaded by that thread itself, after the window is there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.gui.shelf import Shelf
from drafter.services import own_words
from drafter.services.spelling import Proofreader

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.model import Document
    from drafter.corpus import Edition
    from drafter.services.spelling import Spelling
    from drafter.spelling import Misspelling

_AT_ONCE = 100
"""New texts that are checked before one looks whether the user types: some 30 ms."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A document and what is misspelled in it."""

    document: Document
    spelling: Spelling


@dataclass(frozen=True, slots=True)
class Near:
    """What may have been meant by a word of a language, the likeliest first."""

    language: str
    word: str
    near: tuple[str, ...]


class ProofDesk:
    """Checks drafts and keeps the user's own words; used by one thread only."""

    def __init__(self, corpus: Path, own: Path) -> None:
        self._own = own
        self._shelf = Shelf(corpus)
        self._reader = Proofreader(self._shelf.corpus)

    def check(self, document: Document, edition: Edition | None) -> Checked | None:
        """Return what is misspelled in a document, None while some of it is still to be checked.

        Each time it is asked a few texts more are checked, so that a long draft can be left alone
        while the user types. Own words are read anew each time. ``edition`` is that of the corpus
        as far as the window took note of it.
        """
        if not self._reader.learn(document, _AT_ONCE, edition=edition):
            return None
        own = own_words.load(self._own)
        return Checked(document, self._reader.check(document, own, edition=edition))

    def near(self, language: str, found: Misspelling) -> Near:
        """Return what may have been meant by a misspelled word."""
        return Near(language, found.word, self._reader.near(language, found))

    def own_words(self) -> tuple[str, ...]:
        """Return the user's own words."""
        return own_words.load(self._own)

    def add(self, word: str) -> tuple[str, ...]:
        """Put a word into the user's own, and return them."""
        return own_words.add(self._own, word)

    def keep(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Let the user's own words be these."""
        return own_words.save(self._own, words)

    def close(self) -> None:
        """Close the corpus if it was opened."""
        self._shelf.close()
