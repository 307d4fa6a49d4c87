"""Files of the passage index: words in as few bytes as they need, and words they do not have."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.corpus.agreed.matching import Runs, Where, longest, stretches
from drafter.corpus.agreed.segments import BORDER, Segment, built
from drafter.corpus.tables import coding

_EITHER = pytest.mark.parametrize("most", [0, 1 << 24], ids=["large", "small"])
"""As a file is written when there are many words, and when there are few."""


def _segment(most: int, *texts: list[int]) -> Segment:
    words = [np.asarray(text, np.uint32) for text in texts]
    return Segment(built(range(1, len(texts) + 1), words, most=most))


@_EITHER
@pytest.mark.parametrize(
    ("largest", "width"), [(3, 2), (65_533, 2), (65_534, 3), (70_000, 3), (1 << 24, 4)]
)
def test_words_take_no_more_bytes_than_they_need(largest: int, width: int, most: int) -> None:
    segment = _segment(most, [1, 2, largest])
    assert segment.width == width
    assert segment.all_numbers().tolist() == [BORDER, 1, 2, largest, BORDER]


@_EITHER
@pytest.mark.parametrize("new", [65_534, 65_535, 65_536, 65_538, 131_074])
def test_a_word_that_is_too_new_for_a_segment_stands_nowhere_in_it(new: int, most: int) -> None:
    segment = _segment(most, [1, 2, 3, 1, 2], [2, 3])
    words = np.asarray([1, 2, new, 2, 3, BORDER], np.int64)
    room = Runs(np.arange(5), 5 - np.arange(5))
    found = longest(Where(segment, None, 1), words, room)
    assert found.tolist() == [2, 1, 0, 2, 1]
    low, high = stretches(segment, words, Runs(np.asarray([0, 1, 2, 3]), np.asarray([2, 1, 1, 2])))
    assert (high - low).tolist() == [2, 3, 0, 2]
    begin, end = segment.stretch(segment.coded([1, 2, new]))
    assert begin == end


@_EITHER
@given(
    texts=st.lists(
        st.lists(st.sampled_from([1, 2, 300, 0xD800, 70_000, 0x10F7FF, 0x10F800, 3_000_000]),
                 min_size=1, max_size=9),
        min_size=1, max_size=9,
    ),
    wanted=st.lists(st.integers(0, 12), max_size=12),
)  # fmt: skip
def test_the_codes_of_texts_come_out_as_they_went_in(
    texts: list[list[int]], wanted: list[int], most: int
) -> None:
    segment = _segment(most, *texts)
    indices = segment.indices(np.asarray(wanted, np.int64))
    here = indices >= 0
    assert here.tolist() == [1 <= text <= len(texts) for text in wanted]
    assert coding.codes(*segment.words_of(indices[here])) == [
        "".join(map(coding.character, texts[text - 1]))
        for text, is_here in zip(wanted, here.tolist(), strict=True)
        if is_here
    ]


@_EITHER
@given(
    texts=st.lists(st.lists(st.integers(1, 3), min_size=1, max_size=60), min_size=1, max_size=9),
    run=st.lists(st.integers(1, 3), min_size=1, max_size=5),
)
def test_a_run_of_words_is_found_wherever_it_stands(
    texts: list[list[int]], run: list[int], most: int
) -> None:
    segment = _segment(most, *texts)
    low, high = segment.stretch(segment.coded(run))
    words = [word for text in texts for word in (BORDER, *text)]
    places = [at for at in range(len(words)) if words[at : at + len(run)] == run]
    assert sorted(segment.positions(slice(low, high)).tolist()) == places
    all_runs, runs = np.asarray(run, np.int64), Runs(np.asarray([0]), np.asarray([len(run)]))
    lows, highs = stretches(segment, all_runs, runs)
    assert (lows.tolist(), highs.tolist()) == ([low], [high]) or low == high
    assert (highs - lows).tolist() == [len(places)]
