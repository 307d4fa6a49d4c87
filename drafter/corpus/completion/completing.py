"""Completion: what adopted texts print after the words that were typed.

The longest context that occurs is asked first: the whole paragraph from its beginning, then its
last words, fewer and fewer. A continuation ends with the paragraph, or where the printed text
pauses.
"""

from __future__ import annotations

from functools import partial
from itertools import chain, groupby, zip_longest
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.words import is_chinese, words
from drafter.corpus.agreed.segments import BORDER
from drafter.corpus.agreed.texts import AgreedTexts
from drafter.corpus.answers import Completion
from drafter.corpus.completion.continuations import ways
from drafter.corpus.completion.wordings import continued
from drafter.corpus.queries.labels import without_label
from drafter.corpus.tables import coding
from drafter.corpus.tables.tallies import document_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.core.words import Word
    from drafter.corpus.agreed.passage_index import PassageIndex
    from drafter.corpus.agreed.texts import Newest, Stretches
    from drafter.corpus.completion.continuations import Way
    from drafter.corpus.completion.insides import Insides
    from drafter.corpus.tables.lexicon import Lexicon
    from drafter.corpus.tables.places import Occurrence, Places

_CONTEXTS = (12, 8, 6, 5, 4, 3, 2)
"""Words of context that are tried when the paragraph from its beginning on is new."""
_FEWEST = 2
"""Words that must have been typed, the half one included."""
_CLAUSE = 3
"""Characters of a Chinese clause with which a paragraph may begin."""
_LONGEST = 400
"""Words of a paragraph that are looked at."""
_SPELLINGS = 4000
"""Words that a half typed one may become."""
_WEIGHED = 2
"""Words before the last by which it is judged whether that one is whole."""
_WEIGHED_SPELLINGS = 64
"""Words that it may become, the commonest, for that judgement."""
_TRIED = 8
"""Places of one way whose print is compared with what was typed."""
_TRIED_FOR_ONE, _TRIED_FOR_MORE = 30, 20
"""Places of all ways, for the first continuation and for further ones: where most print other signs
after these words, shorter contexts tell no more."""


class _Typed(NamedTuple):
    """What was typed: whole words, the last of them, a half one, and the signs after them."""

    context: tuple[int, ...]
    starts_paragraph: bool
    last: str
    half: str
    gap: str


class _Question(NamedTuple):
    """Words that were typed, those that may come next (None: any), and where they stand."""

    typed: _Typed
    context: tuple[int, ...]
    starts: Sequence[int] | None
    places: Stretches


class Completing:
    """Finds completions in the state being read."""

    def __init__(
        self, lexicon: Lexicon, index: PassageIndex, places: Places, insides: Insides
    ) -> None:
        self._lexicon = lexicon
        self._index = index
        self._places = places
        self._insides = insides

    def complete(self, text: str, limit: int) -> tuple[Completion, ...]:
        """Return the likeliest continuations, best first.

        Raises:
            DamagedError: If an index must be made again first.
        """
        if limit < 1:
            return ()
        texts = AgreedTexts(self._index, self._places, frozenset())
        reader = _Reader(texts, self._places)
        found: dict[str, Completion] = {}
        known: set[tuple[str, Way]] = set()
        for question in self._questions(texts, without_label(text)):
            for way in ways(texts, question.context, question.places, question.starts, limit):
                if (question.typed.half, way) in known:
                    continue  # the same words after fewer of those that were typed
                completion = reader.completion(question, way)
                if completion:
                    known.add((question.typed.half, way))
                    found.setdefault(completion.text, completion)
                most = _TRIED_FOR_MORE if found else _TRIED_FOR_ONE
                if len(found) == limit or reader.tried > most:
                    return tuple(found.values())
        if not found and (inside := self._insides.completion(texts, text)):
            return (inside,)
        return tuple(found.values())

    def _questions(self, texts: AgreedTexts, text: str) -> Iterator[_Question]:
        """Yield what to look up, the longest contexts first.

        A last word with nothing after it may be whole or half typed: "to" or "together". What
        adopted texts say more often after the words before it comes first.
        """
        found = words(text)
        if len(found) < _FEWEST and not any(_is_begun_clause(word.text) for word in found):
            return
        gap = text[found[-1].end :]
        whole = self._typed(found, half="", gap=gap)
        if gap:
            readings = [whole]
        else:
            half = self._typed(found[:-1], half=found[-1].text, gap="")
            readings = sorted((whole, half), key=partial(self._weight, texts), reverse=True)
        asked = [self._asked(texts, reading) for reading in readings if reading]
        for step in zip_longest(*asked):
            yield from filter(None, step)

    def _asked(self, texts: AgreedTexts, typed: _Typed) -> Iterator[_Question]:
        """Yield one reading with its contexts, without those that stand nowhere else."""
        starts = self._lexicon.beginning_with(typed.half, _SPELLINGS) if typed.half else None
        size = 0
        for context in _contexts(typed):
            places = texts.stretches(context)
            if places.size > size:
                size = places.size
                yield _Question(typed, context, starts, places)

    def _weight(self, texts: AgreedTexts, typed: _Typed | None) -> int:
        """Return how often adopted texts say the last words that were typed."""
        if typed is None:
            return -1
        if not typed.half:
            return texts.stretches(typed.context[-_WEIGHED - 1 :]).size
        context = typed.context[-_WEIGHED:] or (BORDER,)
        places = texts.stretches(context)
        starts = self._lexicon.beginning_with(typed.half, _WEIGHED_SPELLINGS)
        return max((texts.narrowed(places, context, [start]).size for start in starts), default=0)

    def _typed(self, found: Sequence[Word], *, half: str, gap: str) -> _Typed | None:
        numbers = coding.numbers(self._lexicon.code(word.text for word in found)).tolist()
        unknown = max((index for index, number in enumerate(numbers) if not number), default=-1)
        numbers = numbers[unknown + 1 :]
        if not numbers and not (unknown < 0 and _is_begun_clause(half)):
            return None
        starts_paragraph = unknown < 0 and len(numbers) <= _LONGEST
        last = found[-1].text if numbers else ""
        return _Typed(tuple(numbers), starts_paragraph, last, half, gap)


class _Reader:
    """Reads how ways to go on are printed, for one answer."""

    def __init__(self, texts: AgreedTexts, places: Places) -> None:
        self._texts = texts
        self._places = places
        self.tried = 0
        """Texts whose print was compared with what was typed."""

    def completion(self, question: _Question, way: Way) -> Completion | None:
        """Return a way as it is printed, by the newest text whose signs go with what was typed."""
        typed, context = question.typed, question.context
        further = (*way.numbers, BORDER) if way.reaches_end else way.numbers
        places = self._texts.narrowed(question.places, context, further)
        newest = self._texts.newest_texts(places, _TRIED)
        for occurrence, begin in self._prints(newest):
            self.tried += 1
            printed = self._places.printed(occurrence)
            found = continued(
                printed, begin + len(context), way,
                last=typed.last, half=typed.half, gap=typed.gap,
            )  # fmt: skip
            if found:
                count = newest.places
                if found.words < len(way.numbers):
                    kept = way.numbers[: found.words]
                    count = self._texts.count(self._texts.narrowed(question.places, context, kept))
                place = self._places.place(occurrence)
                return Completion(text=found.text, place=place, count=count)
        return None

    def _prints(self, newest: Newest) -> Iterator[tuple[Occurrence, int]]:
        """Yield places that are printed each in its own way, with the word that was found there.

        First come the newest places of each text; few have others that are printed otherwise.
        """
        begins = dict(zip(newest.texts, newest.words, strict=True))
        known: set[tuple[int, bytes | None]] = set()
        for occurrence in chain(self._newest_of_each(newest.texts), self._newest(newest.texts)):
            if (print_ := (occurrence.text, occurrence.printed)) not in known:
                known.add(print_)
                yield occurrence, begins[occurrence.text]

    def _newest_of_each(self, texts: Sequence[int]) -> Iterator[Occurrence]:
        """Yield the newest place of each of some texts, which come newest first."""
        for newest, same in groupby(texts, lambda text: int(self._texts.newest[text])):
            found = [self._places.agreed_in(document_of(newest), text) for text in same]
            yield from sorted(found, key=lambda occurrence: occurrence.age, reverse=True)

    def _newest(self, texts: Sequence[int]) -> Iterator[Occurrence]:
        """Yield the newest of all places of some texts, newest first, once they are wanted."""
        yield from self._texts.newest_occurrences(texts, _TRIED)


def _is_begun_clause(word: str) -> bool:
    """Whether a word is the beginning of a Chinese clause, which may say enough alone."""
    return is_chinese(word) and len(word) >= _CLAUSE


def _contexts(typed: _Typed) -> Iterator[tuple[int, ...]]:
    """Yield the contexts to try, the longest first."""
    if typed.starts_paragraph:
        yield (BORDER, *typed.context)
    for size in _CONTEXTS:
        if size <= len(typed.context):
            yield typed.context[-size:]
