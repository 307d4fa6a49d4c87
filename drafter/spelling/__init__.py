"""Spelling: dictionaries, the United Nations' own forms, and what is wrong in a text.

The only room that knows the spelling library. It is handed the words that are known besides the
dictionary's (those of the corpus, the user's own) and looks up nothing by itself.
"""

from __future__ import annotations

from drafter.spelling.checking import Kind, Misspelling

__all__ = ["Kind", "Misspelling"]
