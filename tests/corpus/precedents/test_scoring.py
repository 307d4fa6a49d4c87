"""Scores: as exact as was asked for, whatever is left uncompared on the way."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from drafter.corpus.precedents.scoring import ASIDE, MIDDLE, Comparison, yardstick

_CODES = st.text(st.sampled_from("abcdefgh"), min_size=1, max_size=140)


@given(
    query=_CODES,
    codes=st.lists(_CODES, min_size=1, max_size=30),
    stretch=st.sampled_from([MIDDLE, ASIDE]),
    count=st.integers(1, 40),
    steps=st.lists(st.floats(0, 100), min_size=1, max_size=3),
)
def test_the_best_are_as_exact_as_if_every_stretch_had_been_compared(
    query: str, codes: list[str], stretch: float, count: int, steps: list[float]
) -> None:
    plain = yardstick(query, codes)
    exact = np.maximum(plain, [stretch * _best_stretch(query, code) for code in codes])
    most = np.maximum(plain, [stretch * _best_anywhere(query, code) for code in codes])
    comparison = Comparison(query, codes, stretch)
    for least in steps:
        found = comparison.scores(count, least)
        assert (found <= most + 0.01).all()
        assert (found >= plain).all()
        reaching = np.sort(exact[exact >= least + 0.01])[::-1][:count]
        assert (np.sort(found)[::-1][: reaching.size] >= reaching - 0.01).all()


def _best_stretch(query: str, code: str) -> float:
    """Return how alike any stretch as long as the query is, or a shorter beginning."""
    size = len(query)
    if not _has_stretches(query, code):
        return 0
    stretches = [code[start : start + size] for start in range(len(code) - size + 1)]
    beginnings = [code[:end] for end in range(1, size)]
    return max(fuzz.ratio(query, some) for some in (*stretches, *beginnings))


def _best_anywhere(query: str, code: str) -> float:
    """Return the same with shorter endings, which may count and need not."""
    return fuzz.partial_ratio(query, code) if _has_stretches(query, code) else 0


def _has_stretches(query: str, code: str) -> bool:
    """Whether a text is so much longer than a query that parts of it are compared."""
    return len(code) > int(1.2 * len(query)) + 2
