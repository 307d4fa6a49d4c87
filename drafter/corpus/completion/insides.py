"""Completion in the middle of a Chinese clause, which is one word to the corpus.

Where a clause is begun as none was before, the last characters of it may well stand in others: who
writes "…的负面影" goes on with "响", whatever the clause began with. Texts that have these
characters are found by their pairs, as precedents are.
"""

from __future__ import annotations

from collections import Counter
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.words import has_chinese, plain_words
from drafter.corpus.answers import Completion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus.agreed.texts import AgreedTexts
    from drafter.corpus.search.candidates import Candidates
    from drafter.corpus.tables.places import Occurrence, Places

_TAILS = (10, 6, 4, 3)
"""Characters of context that are tried, the most first."""
_TEXTS = 48
"""Texts that have a context's pairs and are read."""
_PLACES = 1000
"""Places of these that are looked at, the newest."""
_MOST = 60
"""Characters of a continuation."""
_AGREEMENT, _KEPT = 0.5, 0.34
"""Share of the places that must agree on the next character, and that must be left at the end."""
_PAUSES = "，；。：、"
"""Signs at which a reader pauses."""


class _Rest(NamedTuple):
    """How a text goes on, in how many places it stands, and the newest of them."""

    text: str
    weight: int
    occurrence: Occurrence


class Insides:
    """Completes clauses in the state being read."""

    def __init__(self, candidates: Candidates, places: Places) -> None:
        self._candidates = candidates
        self._places = places

    def completion(self, texts: AgreedTexts, typed: str) -> Completion | None:
        """Return how a clause goes on that was begun, None where that is not known.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        for size in _TAILS:
            tail = typed[-size:]
            if len(tail) == size and has_chinese(tail[-1]):
                found = _followed(self._rests(texts, tail))
                if found:
                    place = self._places.place(found.occurrence)
                    return Completion(text=found.text, place=place, count=found.weight)
        return None

    def _rests(self, texts: AgreedTexts, tail: str) -> list[_Rest]:
        """Return what adopted texts print after some characters, the newest first."""
        near = self._candidates.with_clause(plain_words(tail), _TEXTS)
        agreed = [text for text in near if text < texts.counts.size and texts.counts[text] > 0]
        newest: dict[int, Occurrence] = {}
        for occurrence in texts.newest_occurrences(agreed, _PLACES):
            newest.setdefault(occurrence.text, occurrence)
        prints = self._places.prints(list(newest.values()))
        found: list[_Rest] = []
        for text, occurrence in newest.items():
            printed = prints[text].at(occurrence.printed)
            _, is_there, rest = printed.partition(tail)
            if is_there and rest:
                found.append(_Rest(rest[:_MOST], int(texts.counts[text]), occurrence))
        return found


def _followed(rests: Sequence[_Rest]) -> _Rest | None:
    """Follow the characters that most places agree on; None where they agree on none."""
    total = weight = sum(rest.weight for rest in rests)
    at = 0
    while rests and at < _MOST:
        counts = Counter[str]()
        for rest in rests:
            counts[rest.text[at : at + 1]] += rest.weight
        sign, most = max(counts.items(), key=itemgetter(1))
        if most < _AGREEMENT * weight or most < _KEPT * total or not sign:
            break
        rests = [rest for rest in rests if rest.text[at : at + 1] == sign]
        weight, at = most, at + 1
    text = _to_a_pause(rests[0].text[:at]).rstrip() if at else ""
    if not plain_words(text):
        return None
    return _Rest(text, weight, rests[0].occurrence)


def _to_a_pause(text: str) -> str:
    """Return a continuation to the last sign in its second half at which a reader pauses."""
    pause = max(map(text.rfind, _PAUSES)) + 1
    return text[:pause] if pause >= len(text) // 2 else text
