"""What a query is about, in the order of the texts that fit it.

Likeness counts every word the same. Of two texts with the same likeness the one is better that has
the words which tell what the query is about: "Urges Member States to ratify the Convention" asks
for what others say of ratifying, not for what else they urge. So a share of the score is the share
of the query's telling words that a text has. And what begins word by word as the query does fits
almost as well as if it were the whole of it. The share was chosen by the experiment that the bench
of the corpus prints. Whatever that comes to, the text with the words that are most like the query's
is the first or the second.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from drafter.corpus.tables import coding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from drafter.corpus.lineages.families import Family
    from drafter.corpus.lineages.kinship import Kinship
    from drafter.corpus.precedents.fitting import Fit

SHARE = 0.25
"""Of the score, what telling words count."""
FEW = 10
"""Words of a short query: a beginning, or words that come to mind, in whatever order."""
_SHARE_OF_FEW = 0.5
"""What telling words count there. With it and all candidates weighed, not those alone that are most
alike, five words of a paragraph in any order find it among the first three in 97 cases of 100 where
it was 70."""
_EQUAL = 0.4
"""Of 100: texts whose likeness differs less are as alike."""
_MOST = 16
"""Telling words of a query that are looked for; the others weigh next to nothing."""


class Weighing:
    """Finds what queries are about, in the state being read."""

    def __init__(self, kinship: Kinship) -> None:
        self._kinship = kinship

    def of(self, code: str, worth: float) -> Weigher:
        """Return what weighs the fits of a query's code; ``worth`` is what all of them are worth.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        known = code.replace(coding.UNKNOWN, "")
        telling = self._kinship.telling(known)[:_MOST] if known else []
        signs = tuple(
            (coding.character(number), weight) for number, weight in telling if weight > 0
        )
        return Weigher(code, worth, signs)


class Weigher(NamedTuple):
    """Weighs the fits of one query: its code, its worth, its telling words and their weights."""

    code: str
    worth: float
    telling: tuple[tuple[str, float], ...]

    def weighed(self, fits: Sequence[Fit]) -> list[Fit]:
        """Return fits with what they are about weighed in, in their order."""
        if not fits:
            return []
        codes = [fit.candidate.code for fit in fits]
        alike = np.asarray([max(fit.score, fit.begun) for fit in fits], np.float64)
        scores = self.scores(codes, alike)
        return [fit._replace(score=score) for fit, score in zip(fits, scores.tolist(), strict=True)]

    def scores(self, codes: Sequence[str], alike: NDArray[np.floating]) -> NDArray[np.floating]:
        """Return how well codes fit, what they are about weighed in, from how alike they are."""
        if not self.telling:
            return alike
        share = SHARE if len(self.code) > FEW else _SHARE_OF_FEW
        telling = 100 * covered(self.telling, codes)
        found: NDArray[np.floating] = self.worth * ((1 - share) * alike + share * telling)
        return found


def with_closest(families: Sequence[Family], midst: str = "") -> list[Family]:
    """Return families, the best first, so that the first or second shows what is most alike.

    That is a text whose words are as like those of the query as any's; among equals it is the one
    that came first anyway. It is the first of its family then, and its score no less than
    the next family's.

    ``midst`` is the code of a query that begins in the middle of a sentence. The first of a family
    that says just this in its midst stays the first: likeness knows wholes and beginnings only.
    """
    if not families:
        return []
    alike = [
        [one.fit.likeness for one in family.texts[: 1 if _says(midst, family) else None]]
        for family in families
    ]
    enough = max(map(max, alike)) - _EQUAL
    if any(some[0] >= enough for some in alike[:2]):
        return list(families)
    index = next(index for index, some in enumerate(alike) if max(some) >= enough)
    family = families[index]
    at = next(at for at, one in enumerate(alike[index]) if one >= enough)
    others = [*families[:index], *families[index + 1 :]]
    place = min(index, 1)
    least = others[place].texts[0].fit.score if place < len(others) else 0.0
    mine = family.texts[at]
    first = mine._replace(fit=mine.fit._replace(score=max(mine.fit.score, least)))
    kept = [first, *family.texts[:at], *family.texts[at + 1 :]]
    return [*others[:place], family._replace(texts=kept), *others[place:]]


def _says(midst: str, family: Family) -> bool:
    """Whether the first of a family has words as they stand, not at its beginning."""
    return bool(midst) and family.texts[0].fit.candidate.code.find(midst) > 0


def closest(fits: Sequence[Fit]) -> Fit | None:
    """Return the fit whose words are most like the query's, None without any."""
    return max(fits, key=attrgetter("likeness"), default=None)


def covered(telling: Sequence[tuple[str, float]], codes: Sequence[str]) -> NDArray[np.float64]:
    """Return which share of the weight of some words each code has, 0 to 1."""
    signs = [sign for sign, _ in telling]
    weights = np.asarray([weight for _, weight in telling], np.float64)
    has = np.asarray([[sign in code for sign in signs] for code in codes], bool)
    shares: NDArray[np.float64] = np.where(has, weights, 0.0).sum(axis=-1) / weights.sum()
    return shares
