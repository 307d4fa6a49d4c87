"""Finding the lineages of documents that were added: of each, which paragraphs it continues.

A document is joined to what is there, and nothing else is worked out anew: adding one costs about
that document. Its paragraphs and the lineages that are like them are paired, the closest first, and
no two paragraphs of a document ever come to one lineage. A paragraph that continues none begins its
own; where it is the missing link between two that could not be told to be one, they are joined.

Paragraphs are versions of each other when they are alike on average; with less, when the closest
of them is nearly the same, or stands in a text of the same title: what changed much over ten
years is still last year's paragraph. The same form that is filled with other names ("the Force in
Cyprus", "the Mission in Kosovo") is another paragraph, except under one title; and so is what
stands in a series of texts of its own, with its own sums (``sisters``). Paragraphs that say nothing
of their own ("Recalling its resolution 66/10") are versions under one title only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.corpus.lineages.kinship import Kinship
    from drafter.corpus.lineages.relatives import Relatives
    from drafter.corpus.lineages.sisters import Sisters

_AVERAGE = 0.6
"""A text belongs to a lineage if it is on average at least so like its versions, or ..."""
_CLOSE = 0.8
"""... at least so like the closest of them, ..."""
_DISTANT = 0.4
"""... and on average at least so like all, or ..."""
_FAR = 0.35
"""... on average at least so like all, where both stand under one title."""
_TITLED = 0.5
"""Likeness to the closest version without which no lineage is looked at, whatever the title."""
_BONUS = 0.15
"""What one title counts where a text may belong to several lineages."""
_CONTRAST = 20.0
"""Weight of the words that two texts are most about, so that they speak of two things."""
_APART = 0.34
"""Share of the versions of a lineage that may speak of another thing than a text, by their words:
those words may be new. Nor may more be sisters."""
_LEAST = 0.3
"""Likeness below which nobody asks how small it is."""
_SAMPLE = 24
"""Versions of a lineage that are compared."""


class _Pair(NamedTuple):
    """A text, and a lineage that it may belong to.

    ``closest`` is how alike it is to the closest version, and more under one title.
    """

    closest: float
    text: int
    lineage: int


class Joining:
    """Joins documents to lineages, in a transaction."""

    def __init__(self, relatives: Relatives, kinship: Kinship, sisters: Sisters) -> None:
        self._relatives = relatives
        self._kinship = kinship
        self._sisters = sisters

    def join(self, document: int) -> None:
        """Find the lineage of each paragraph of a document.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        relatives = self._relatives
        self._sisters.forget()
        texts = relatives.texts_of(document)
        self._part(texts)
        fresh = [text for text in texts if relatives.lineage(text) is None]
        telling = [self._kinship.telling(code) for code in self._codes(fresh)]
        likely = relatives.likely(telling)
        pairs = [
            pair
            for text, words, others in zip(fresh, telling, likely, strict=True)
            for pair in self._pairs(text, words, others)
        ]
        pairs.sort(key=lambda pair: (-pair.closest, pair.text, pair.lineage))
        for pair in pairs:
            own = relatives.lineage(pair.text)
            if own is None:
                if relatives.documents(pair.text).isdisjoint(
                    relatives.lineage_documents(pair.lineage)
                ):
                    relatives.put(pair.text, pair.lineage)
            else:
                self._link(own, pair.lineage)
        for text in fresh:
            if relatives.lineage(text) is None:
                relatives.put(text, text)

    def _part(self, texts: Sequence[int]) -> None:
        """Take apart versions of one lineage that now stand in one document."""
        together: dict[int, list[int]] = {}
        for text in texts:
            if (lineage := self._relatives.lineage(text)) is not None:
                together.setdefault(lineage, []).append(text)
        for lineage, members in together.items():
            if len(members) > 1:
                codes = self._codes(self._relatives.members(lineage)[:_SAMPLE])
                means = self._kinship.between(self._codes(members), codes).mean(axis=1)
                kept = members[int(means.argmax())]
                for text in members:
                    if text != kept:
                        self._relatives.take_out(text)

    def _pairs(
        self, text: int, telling: Sequence[tuple[int, float]], likely: Iterable[int]
    ) -> list[_Pair]:
        """Return the lineages that a text may belong to, among those of the likely texts."""
        relatives = self._relatives
        known = [
            other for other in likely if other != text and relatives.lineage(other) is not None
        ]
        if not known:
            return []
        (row,) = self._kinship.between([relatives.code(text)], self._codes(known), _LEAST)
        likeness = row.tolist()
        found: dict[int, list[tuple[float, int]]] = {}
        for one in zip(likeness, known, strict=True):
            found.setdefault(relatives.lineage(one[1]) or 0, []).append(one)
        says_something = self._kinship.is_telling(telling)
        pairs: list[_Pair] = []
        found = {lineage: near for lineage, near in found.items() if max(near)[0] >= _TITLED}
        relatives.gather(found)
        for lineage, near in found.items():
            closest = max(near)
            is_titled = self._is_titled(text, lineage)
            if (
                is_titled
                or (
                    closest[0] >= _AVERAGE
                    and says_something
                    and self._is_kin(text, lineage, closest[1])
                )
            ) and self._belongs(text, lineage, near, is_titled=is_titled):
                pairs.append(_Pair(closest[0] + is_titled * _BONUS, text, lineage))
        return pairs

    def _is_titled(self, text: int, lineage: int) -> bool:
        """Whether a text stands under a title under which a lineage stands."""
        relatives = self._relatives
        titles = relatives.titles(relatives.documents(text))
        return not titles.isdisjoint(relatives.lineage_titles(lineage))

    def _is_kin(self, text: int, lineage: int, closest: int) -> bool:
        """Whether a text does not speak of another thing than a lineage in the same words.

        ``closest`` is the version that it is most alike. Without titles that one alone is asked.
        """
        relatives = self._relatives
        if not relatives.titles(relatives.documents(text)) or not relatives.lineage_titles(lineage):
            return self._contrast(text, closest) < _CONTRAST
        return self._are_kin([text], lineage)

    def _are_kin(self, texts: Sequence[int], lineage: int) -> bool:
        """Whether texts do not speak of other things than most versions of a lineage.

        The closest would not do: between "the people of Bermuda" and "of Guam" there is "the
        people of the Territories", which is like either.
        """
        members = _spread(self._relatives.members(lineage))
        pairs = [(text, other) for text in texts for other in members]
        apart = sum(
            self._sisters.are(text, other) or self._contrast(text, other) >= _CONTRAST
            for text, other in pairs
        )
        return apart <= _APART * len(pairs)

    def _contrast(self, text: int, other: int) -> float:
        return self._kinship.contrast(self._relatives.code(text), self._relatives.code(other))

    def _belongs(
        self, text: int, lineage: int, near: Sequence[tuple[float, int]], *, is_titled: bool
    ) -> bool:
        """Whether a text is alike enough to a lineage, some versions of which were compared."""
        members = self._relatives.members(lineage)
        if len(near) == len(members):
            mean = sum(likeness for likeness, _ in near) / len(near)
        else:
            versions = self._codes(_spread(members))
            mean = float(self._kinship.between([self._relatives.code(text)], versions).mean())
        return (
            mean >= _AVERAGE
            or (max(near)[0] >= _CLOSE and mean >= _DISTANT)
            or (is_titled and mean >= _FAR)
        )

    def _link(self, kept: int, other: int) -> None:
        """Make one lineage of two, where they are alike on average and share no document."""
        relatives = self._relatives
        if kept == other or not relatives.members(other):
            return
        if not relatives.lineage_documents(kept).isdisjoint(relatives.lineage_documents(other)):
            return
        mine, theirs = (_spread(relatives.members(lineage)) for lineage in (kept, other))
        mean = self._kinship.between(self._codes(mine), self._codes(theirs)).mean()
        if mean >= _AVERAGE and (
            not self._are_titled_apart(kept, other) or self._are_kin(mine, other)
        ):
            for text in tuple(relatives.members(other)):
                relatives.put(text, kept)

    def _are_titled_apart(self, lineage: int, other: int) -> bool:
        """Whether two lineages stand under titles, and under no title both of them."""
        titles, others = map(self._relatives.lineage_titles, (lineage, other))
        return bool(titles and others) and titles.isdisjoint(others)

    def _codes(self, texts: Iterable[int]) -> list[str]:
        return [self._relatives.code(text) for text in texts]


def _spread(members: Sequence[int]) -> Sequence[int]:
    """Return some members, evenly spread over all of them."""
    return members[:: -(-len(members) // _SAMPLE)] if members else members
