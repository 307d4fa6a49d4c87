"""What was found out about the parts of a draft is kept while it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.services.learning import Learned

if TYPE_CHECKING:
    from collections.abc import Sequence


class _Teacher:
    """Knows how long words are, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def lengths(self, words: Sequence[str]) -> list[int]:
        self.asked += words
        return [len(word) for word in words]


def test_it_learns_so_many_at_a_time_and_says_when_it_knows_all():
    teacher = _Teacher()
    learned = Learned(teacher.lengths)
    assert not learned.learn(["a", "bb", "a", "ccc"], 2)
    assert teacher.asked == ["a", "bb"]
    assert learned.so_far(["a", "bb", "a", "ccc"]) == [1, 2, 1, None]
    assert learned.learn(["a", "bb", "a", "ccc"], 2)
    assert learned.all(["a", "bb", "a", "ccc"]) == [1, 2, 1, 3]
    assert teacher.asked == ["a", "bb", "ccc"]


def test_all_are_found_out_where_all_are_wanted():
    teacher = _Teacher()
    assert Learned(teacher.lengths).all(["a", "bb"]) == [1, 2]
    assert Learned(teacher.lengths).all([]) == []


def test_what_is_needed_no_more_is_asked_again_when_it_comes_back():
    teacher = _Teacher()
    learned = Learned(teacher.lengths)
    learned.all(["a", "bb"])
    learned.all(["bb"])
    learned.all(["a", "bb"])
    assert teacher.asked == ["a", "bb", "a"]


def test_it_begins_anew_when_it_is_told_to_forget():
    teacher = _Teacher()
    learned = Learned(teacher.lengths)
    learned.all(["a"])
    learned.forget()
    assert learned.so_far(["a"]) == [None]
    learned.all(["a"])
    assert teacher.asked == ["a", "a"]
