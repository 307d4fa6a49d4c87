"""Words become characters and characters words again, however many there are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from drafter.corpus.tables import coding

_NUMBERS = st.one_of(
    st.integers(1, 300),
    st.integers(0xD700, 0xE000),  # among them the halves of characters
    st.integers(0x10F7F0, 0x10F810),  # the last that take one character, the first that take two
    st.integers(0x10F800, 0x20_0000),
)
_TEXTS = st.lists(_NUMBERS, min_size=1, max_size=9)


def _code(numbers: list[int]) -> str:
    return "".join(map(coding.character, numbers))


@given(numbers=_TEXTS)
def test_a_code_gives_back_its_numbers(numbers: list[int]) -> None:
    code = coding.from_bytes(coding.as_bytes(_code(numbers)))
    assert coding.numbers(code).tolist() == numbers
    assert coding.length(code) == len(numbers)
    assert [coding.number(one) for one in coding.characters(code)] == numbers


@given(texts=st.lists(_TEXTS, min_size=1, max_size=5))
def test_many_codes_give_back_the_numbers_of_each(texts: list[list[int]]) -> None:
    found = coding.numbers_of_each(list(map(_code, texts)))
    assert [numbers.tolist() for numbers in found] == texts
