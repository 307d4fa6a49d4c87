"""Scores: as exact as was asked for, whatever is left uncompared on the way."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from drafter.corpus.scoring import ASIDE, MIDDLE, Comparison, yardstick

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
    middles = [
        stretch * fuzz.partial_ratio(query, code) if len(code) > len(query) else 0 for code in codes
    ]
    exact = np.maximum(plain, middles)
    comparison = Comparison(query, codes, stretch)
    for least in steps:
        found = comparison.scores(count, least)
        assert (found <= exact + 0.01).all()
        assert (found >= plain).all()
        reaching = np.sort(exact[exact >= least + 0.01])[::-1][:count]
        assert np.allclose(np.sort(found)[::-1][: reaching.size], reaching, atol=0.01)
