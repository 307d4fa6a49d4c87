"""Work that others add to is never less done than before, and never more than all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.cli.remaining import Remaining

_COUNTS = st.integers(min_value=0, max_value=100)


def test_what_others_add_makes_it_more_work_and_no_less_done() -> None:
    remaining = Remaining(3)
    remaining.note(1)
    assert (remaining.done, remaining.total) == (2, 3)
    remaining.note(10)
    assert (remaining.done, remaining.total) == (2, 12)
    remaining.note(0)
    assert (remaining.done, remaining.total) == (12, 12)


@given(st.lists(_COUNTS, min_size=1))
def test_it_never_goes_back_or_too_far(counts: list[int]) -> None:
    remaining = Remaining(counts[0])
    before = 0
    for left in counts:
        remaining.note(left)
        assert before <= remaining.done <= remaining.total
        before = remaining.done
