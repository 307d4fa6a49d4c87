"""How texts are printed after the words that were typed, to where a reader would pause."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.words import plain_words, words_from
from drafter.corpus.completion.links import LINKS, goes_on

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.words import Word
    from drafter.corpus.completion.continuations import Way

_BLANKS = re.compile(r"\s+")
_PAUSE = re.compile(
    '[\\])\u2019\u201d"\u00bb\u300b\uff09]*\\s?(?:[,;:.\u060c\u061b](?=\\s)|[\uff0c\uff1b\uff1a\u3002])'
)
"""Signs at which a reader pauses, with what closes before them; French has a blank there."""


class Continued(NamedTuple):
    """What is printed after a context, and how many of the words of a way it holds."""

    text: str
    words: int


def continued(
    printed: str, first: int, way: Way, *, last: str, half: str, gap: str
) -> Continued | None:
    """Return how a printed text goes on from the word ``first`` on, which is the way's first.

    ``last`` is the last whole word that was typed (empty: none), ``half`` the beginning of the next
    that was, ``gap`` what was typed between. None where other signs are printed there, or nothing
    worth taking follows; and where the text was cut into words by an earlier version, otherwise
    than today, so that the words are not where they are looked for.
    """
    before = min(first, 1)
    coming = words_from(printed, first - before)
    found = list(islice(coming, before + len(way.numbers) + 1))
    is_elsewhere = before and last and found[:1] and found[0].text != last
    if is_elsewhere or len(found) < before + len(way.numbers):
        return None
    start = _begins_at(printed, found[: before + 1], half, gap)
    if start is None:
        return None
    count, end = _pause(printed, found[before:], way)
    if _is_idle(printed[start:end], half):
        return None
    return Continued(printed[start:end], count)


def _begins_at(printed: str, found: Sequence[Word], half: str, gap: str) -> int | None:
    """Return where a printed text goes on, None where its signs are not those that were typed.

    ``found`` are the last whole word that was typed, if there is one, and the word after it.
    """
    word = found[-1]
    if half:
        return word.start + len(half) if word.end - word.start == len(word.text) else None
    before = found[0].end
    between = _BLANKS.sub(" ", printed[before : word.start])
    wanted = _BLANKS.sub(" ", gap)
    return before + len(wanted) if between.startswith(wanted) else None


def _pause(printed: str, found: Sequence[Word], way: Way) -> tuple[int, int]:
    """Return after how many words a continuation naturally ends, and the place where.

    ``found`` are the words of the way, and the next one unless the text ends there.
    """
    count = len(way.numbers)
    if way.reaches_end:
        return count, len(printed.rstrip())
    for index in range(count - 1, count // 2 - 1, -1):
        gap = printed[found[index].end : found[index + 1].start] if index + 1 < len(found) else ""
        if sign := _PAUSE.match(gap):
            return index + 1, found[index].end + sign.end()
    while count > 1 and goes_on(found[count - 1].text, printed[found[count - 1].end :]):
        count -= 1
    return count, found[count - 1].end


def _is_idle(text: str, half: str) -> bool:
    """Whether a continuation says nothing: it has no word, or only words that link.

    What ends a ``half`` typed word says something, whatever letters are left of it.
    """
    return all(word in LINKS and not half for word in plain_words(text))
