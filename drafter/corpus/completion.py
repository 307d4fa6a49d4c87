"""Completion: what adopted texts print after the words that were typed.

The longest context that occurs is asked first: the whole paragraph from its beginning, then its
last words, fewer and fewer. A continuation ends with the paragraph, or where the printed text
pauses.
"""

from __future__ import annotations

import re
from functools import partial
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.words import plain_words, words
from drafter.corpus import coding
from drafter.corpus.agreed_texts import AgreedTexts
from drafter.corpus.answers import Completion
from drafter.corpus.continuations import ways
from drafter.corpus.precedents import without_label
from drafter.corpus.segments import BORDER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.core.words import Word
    from drafter.corpus.agreed_texts import Stretches
    from drafter.corpus.continuations import Way
    from drafter.corpus.lexicon import Lexicon
    from drafter.corpus.passage_index import PassageIndex
    from drafter.corpus.places import Places

_CONTEXTS = (12, 8, 6, 5, 4, 3, 2)
"""Words of context that are tried when the paragraph from its beginning on is new."""
_FEWEST = 2
"""Words that must have been typed, the half one included."""
_LONGEST = 400
"""Words of a paragraph that are looked at."""
_SPELLINGS = 4000
"""Words that a half typed one may become."""
_WEIGHED = 2
"""Words before the last by which it is judged whether that one is whole."""
_WEIGHED_SPELLINGS = 64
"""Words that it may become, the commonest, for that judgement."""
_TRIED = 8
"""Places whose print is compared with what was typed."""
_BLANKS = re.compile(r"\s+")
_PAUSE = re.compile(r"[\])’”\"]*[,;:.](?=\s)")
"""Signs at which a reader pauses."""
_LINKS = frozenset({
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "its", "of", "on", "or",
    "that", "the", "their", "to", "upon", "which", "with",
})  # fmt: skip
"""Words that nothing naturally ends with."""


class _Typed(NamedTuple):
    """What was typed: whole words, a half one, and the signs after them."""

    context: tuple[int, ...]
    starts_paragraph: bool
    half: str
    gap: str


class _Context(NamedTuple):
    """Words that were typed, and where they stand."""

    numbers: tuple[int, ...]
    places: Stretches


class Completing:
    """Finds completions in the state being read."""

    def __init__(self, lexicon: Lexicon, index: PassageIndex, places: Places) -> None:
        self._lexicon = lexicon
        self._index = index
        self._places = places

    def complete(self, text: str, limit: int) -> tuple[Completion, ...]:
        """Return the likeliest continuations, best first.

        Raises:
            DamagedError: If the passage index must be made again first.
        """
        if limit < 1:
            return ()
        texts = AgreedTexts(self._index, self._places, frozenset())
        found: dict[str, Completion] = {}
        for typed, context in self._questions(texts, without_label(text)):
            starts = self._lexicon.beginning_with(typed.half, _SPELLINGS) if typed.half else None
            places = texts.stretches(context)
            for way in ways(texts, context, places, starts, limit):
                completion = self._completion(texts, _Context(context, places), way, typed)
                if completion and completion.text not in found:
                    found[completion.text] = completion
                if len(found) == limit:
                    return tuple(found.values())
        return tuple(found.values())

    def _questions(self, texts: AgreedTexts, text: str) -> Iterator[tuple[_Typed, tuple[int, ...]]]:
        """Yield what was typed with the contexts to try, the longest first.

        A last word with nothing after it may be whole or half typed: "to" or "together". What
        adopted texts say more often after the words before it comes first.
        """
        found = words(text)
        if len(found) < _FEWEST:
            return
        gap = text[found[-1].end :]
        whole = self._typed(found, half="", gap=gap)
        if gap:
            readings = [whole]
        else:
            half = self._typed(found[:-1], half=found[-1].text, gap="")
            readings = sorted((whole, half), key=partial(self._weight, texts), reverse=True)
        for step in zip_longest(*(_asked(reading) for reading in readings if reading)):
            yield from filter(None, step)

    def _weight(self, texts: AgreedTexts, typed: _Typed | None) -> int:
        """Return how often adopted texts say the last words that were typed."""
        if typed is None:
            return -1
        if not typed.half:
            return texts.stretches(typed.context[-_WEIGHED - 1 :]).size
        context = typed.context[-_WEIGHED:]
        places = texts.stretches(context)
        starts = self._lexicon.beginning_with(typed.half, _WEIGHED_SPELLINGS)
        return max((texts.narrowed(places, context, [start]).size for start in starts), default=0)

    def _typed(self, found: Sequence[Word], *, half: str, gap: str) -> _Typed | None:
        numbers = coding.numbers(self._lexicon.code(word.text for word in found)).tolist()
        unknown = max((index for index, number in enumerate(numbers) if not number), default=-1)
        numbers = numbers[unknown + 1 :]
        if not numbers:
            return None
        starts_paragraph = unknown < 0 and len(numbers) <= _LONGEST
        return _Typed(tuple(numbers), starts_paragraph, half, gap)

    def _completion(
        self, texts: AgreedTexts, context: _Context, way: Way, typed: _Typed
    ) -> Completion | None:
        """Return a way as it is printed, by the newest text whose signs go with what was typed."""
        places = texts.narrowed(context.places, context.numbers, way.numbers)
        for occurrence in texts.newest_occurrences(texts.newest_texts(places, _TRIED)[1], _TRIED):
            printed = self._places.printed(occurrence)
            found = words(printed)
            numbers = coding.numbers(self._lexicon.code(word.text for word in found)).tolist()
            first = _after(numbers, context.numbers, way)
            if first is None:
                continue
            start = _continues_at(printed, found, first, typed)
            last, end = _pause(printed, found, first, way)
            if start is None or _is_idle(printed[start:end]):
                continue
            kept = way.numbers[: last - first]
            return Completion(
                text=printed[start:end],
                place=self._places.place(occurrence),
                count=texts.count(texts.narrowed(context.places, context.numbers, kept)),
            )
        return None


def _asked(typed: _Typed) -> Iterator[tuple[_Typed, tuple[int, ...]]]:
    for context in _contexts(typed):
        yield typed, context


def _is_idle(text: str) -> bool:
    """Whether a continuation says nothing: it has no word, or only words that link."""
    return all(word in _LINKS for word in plain_words(text))


def _contexts(typed: _Typed) -> Iterator[tuple[int, ...]]:
    """Yield the contexts to try, the longest first."""
    if typed.starts_paragraph:
        yield (BORDER, *typed.context)
    for size in _CONTEXTS:
        if size <= len(typed.context):
            yield typed.context[-size:]


def _after(numbers: Sequence[int], context: Sequence[int], way: Way) -> int | None:
    """Return the index of the word that follows a context, None in a text without it."""
    run = [number for number in (*context, *way.numbers) if number != BORDER]
    ends = range(len(numbers) - len(run) + 1) if context[0] != BORDER else range(1)
    at = next((start for start in ends if list(numbers[start : start + len(run)]) == run), None)
    return None if at is None else at + len(run) - len(way.numbers)


def _continues_at(printed: str, found: Sequence[Word], first: int, typed: _Typed) -> int | None:
    """Return where a printed text goes on, None where its signs are not those that were typed."""
    word = found[first]
    if typed.half:
        return word.start + len(typed.half) if word.end - word.start == len(word.text) else None
    before = found[first - 1].end
    gap, wanted = _BLANKS.sub(" ", printed[before : word.start]), _BLANKS.sub(" ", typed.gap)
    return before + len(wanted) if gap.startswith(wanted) else None


def _pause(printed: str, found: Sequence[Word], first: int, way: Way) -> tuple[int, int]:
    """Return the word before which a continuation naturally ends, and the place where."""
    last = first + len(way.numbers)
    if way.reaches_end:
        return last, len(printed.rstrip())
    for index in range(last - 1, first + len(way.numbers) // 2 - 1, -1):
        gap = printed[found[index].end : found[index + 1].start] if index + 1 < len(found) else ""
        if sign := _PAUSE.match(gap):
            return index + 1, found[index].end + sign.end()
    while last > first + 1 and (
        found[last - 1].text in _LINKS or printed[found[last - 1].end :].startswith("-")
    ):
        last -= 1
    return last, found[last - 1].end
