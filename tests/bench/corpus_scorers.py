"""The experiment by which the score was chosen: other ways to score, asked of real paragraphs.

Each way ranks the texts that share the most telling words with a query, those of one lineage
together. Told is the mean reciprocal rank of the lineages of the paragraph's earlier versions, over
all kinds of queries: those of the bench of quality, and three harder ones.
"""

from __future__ import annotations

import random
from collections import Counter
from statistics import mean
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz import fuzz, process
from rapidfuzz.distance import Indel
from tests.bench.table import Row

from drafter.corpus.precedents.scoring import ASIDE, MIDDLE, beginnings, yardstick
from drafter.corpus.precedents.weighing import SHARE, covered
from drafter.corpus.tables import coding

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from drafter.corpus.precedents.scoring import Likeness

_PARAGRAPHS, _CANDIDATES, _TELLING = 60, 300, 16
_VERSION = 0.7
"""Likeness from which on an older text is taken for a version of the paragraph."""
_SHARES = (0.1, SHARE, 0.4)


class _Query(NamedTuple):
    """A query, and the texts that it is compared with: their index, code, and what they share."""

    code: str
    stretch: float
    indices: list[int]
    codes: list[str]
    shares: Likeness


class _Way(NamedTuple):
    """A way to score."""

    name: str
    score: Callable[[_Query], Likeness]


class Scorers:
    """Asks all ways the same."""

    def __init__(self, database: sqlite3.Connection, code_of: Callable[[str], str]) -> None:
        self._code_of = code_of
        rows = database.execute(
            "SELECT code, lineage, max(day) FROM texts JOIN lineages ON text = texts.id"
            " JOIN occurrences USING (text) JOIN documents ON documents.id = document"
            " GROUP BY texts.id"
        ).fetchall()
        self._codes = [coding.from_bytes(code) for code, _, _ in rows]
        self._lineages = [lineage for _, lineage, _ in rows]
        self._days = [day for _, _, day in rows]
        self._counts = Counter(sign for code in self._codes for sign in set(code))

    def rows(self, texts: Sequence[str], kinds: dict[str, Callable[[str], str]]) -> list[Row]:
        """Return a row for each way, what it comes to for each kind of query beside it."""
        asked = {**kinds, **_harder()}
        ranks: dict[str, dict[str, list[float]]] = {
            way.name: {kind: [] for kind in asked} for way in _WAYS
        }
        for text in texts[:_PARAGRAPHS]:
            wanted = self._wanted(self._code_of(text))
            for kind, made in asked.items() if wanted else ():
                query = self._query(made(text))
                for way in _WAYS:
                    rank = self._rank(query, way.score(query), wanted)
                    ranks[way.name][kind].append(1 / rank if rank else 0)
        return [_row(name, of_kinds) for name, of_kinds in ranks.items()]

    def _wanted(self, code: str) -> set[int]:
        """Return the lineages of the versions of a paragraph."""
        like = process.cdist(
            [code], self._codes, scorer=Indel.normalized_similarity, score_cutoff=_VERSION
        )[0]
        return {self._lineages[index] for index in np.flatnonzero(like).tolist()}

    def _query(self, text: str) -> _Query:
        code = self._code_of(text)
        rarest = sorted(set(code) & set(self._counts), key=self._counts.__getitem__)[:_TELLING]
        weights = [np.log1p(len(self._codes) / self._counts[sign]) ** 2 for sign in rarest]
        shares = covered(list(zip(rarest, weights, strict=True)), self._codes)
        order: list[int] = np.argsort(-shares, kind="stable")[:_CANDIDATES].tolist()
        return _Query(
            code=code,
            stretch=MIDDLE if text[:1].islower() else ASIDE,
            indices=order,
            codes=[self._codes[index] for index in order],
            shares=shares[order].astype(np.float32),
        )

    def _rank(self, query: _Query, scores: Likeness, wanted: set[int]) -> int:
        """Return the rank of the first of the lineages that are wanted, 0 for none of them."""
        close = beginnings(query.code, query.codes).closeness.tolist()
        days = [self._days[index] for index in query.indices]
        keys = list(zip(scores.round(1).tolist(), close, days, strict=True))
        order = sorted(range(len(keys)), key=keys.__getitem__, reverse=True)
        lineages = dict.fromkeys(self._lineages[query.indices[index]] for index in order)
        return next((rank for rank, one in enumerate(lineages, 1) if one in wanted), 0)


def _whole(query: _Query) -> Likeness:
    likeness = process.cdist([query.code], query.codes, scorer=Indel.normalized_similarity)
    found: Likeness = 100 * likeness[0].astype(np.float32)
    return found


def _as_designed(query: _Query) -> Likeness:
    return yardstick(query.code, query.codes)


def _with_stretches(query: _Query) -> Likeness:
    stretches = process.cdist(
        [query.code], query.codes, scorer=fuzz.partial_ratio, dtype=np.float32
    )[0]
    worth = np.float32(query.stretch)
    worths = [worth if len(code) > len(query.code) else np.float32(0) for code in query.codes]
    found: Likeness = np.maximum(_as_designed(query), stretches * np.asarray(worths, np.float32))
    return found


def _with_beginnings(query: _Query) -> Likeness:
    found: Likeness = np.maximum(_with_stretches(query), beginnings(query.code, query.codes).begun)
    return found


def _with_share(share: float) -> Callable[[_Query], Likeness]:
    def score(query: _Query) -> Likeness:
        found = (1 - share) * _with_beginnings(query) + 100 * share * query.shares
        return found.astype(np.float32)

    return score


_WAYS = (
    _Way("the whole alone", _whole),
    _Way("or its beginning (the yardstick)", _as_designed),
    _Way("or its best stretch", _with_stretches),
    _Way("or word by word as it begins", _with_beginnings),
    *(_Way(f"and {share:.0%} for what it is about", _with_share(share)) for share in _SHARES),
)


def _harder() -> dict[str, Callable[[str], str]]:
    """Return further kinds of queries: a telegram, slips of the pen, and few words."""
    chance = random.Random(3)  # noqa: S311 - for a bench

    def telegram(text: str) -> str:
        first, *others = text.split()
        return " ".join([first, *(word for word in others if chance.random() < 2 / 5)])

    return {
        "a telegram": telegram,
        "first 5 words": lambda text: " ".join(text.split()[:5]),
        "6 words from the middle": lambda text: " ".join(text.split()[10:16]).lower(),
    }


def _row(name: str, of_kinds: dict[str, list[float]]) -> Row:
    means = {kind: mean(ranks) if ranks else 0.0 for kind, ranks in of_kinds.items()}
    remark = ", ".join(f"{kind} {figure:.3f}" for kind, figure in means.items())
    return Row(
        what=f"reciprocal rank if scored by {name}",
        figure=mean(means.values()),
        unit="",
        remark=remark,
    )
