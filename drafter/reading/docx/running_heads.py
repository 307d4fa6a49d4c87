"""What the heads and feet of a Word file's pages say that its first page does not: the symbol."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from drafter.core import symbols
from drafter.reading.xml import local_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafter.reading.xml import Element

_APART = re.compile(r"[\t\n|]+|\s{2,}")
"""What parts a symbol from the title or the number of the page beside it."""


def symbol_in(roots: Iterable[Element]) -> str | None:
    """Return the symbol that stands by itself in the heads and feet of pages, the commonest one.

    A symbol within a sentence is another text's.
    """
    found = Counter(symbol for root in roots for words in _words(root) if (symbol := _whole(words)))
    return found.most_common(1)[0][0] if found else None


def _words(root: Element) -> Iterator[str]:
    """Yield the words that stand apart from others, line by line."""
    for paragraph in root.iter("{*}p"):
        signs = (
            part.text or "" if local_name(part) == "t" else "\t"
            for part in paragraph.iter("{*}t", "{*}tab", "{*}br", "{*}ptab")
        )
        yield from map(str.strip, _APART.split("".join(signs)))


def _whole(words: str) -> str | None:
    """Return the symbol that some words are and nothing else."""
    found = list(symbols.find(words))
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(words)):
        return None
    return str(found[0].symbol)
