"""A text is read from where its first letter says."""

from __future__ import annotations

import pytest

from drafter.core.directions import reads_from_the_right


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Recalling its resolution", False),
        ("وإذ تشير إلى قرارها", True),
        ("1- تطلب إلى الأمين العام", True),
        ("“A/RES/78/1” وإذ تشير", False),
        ("回顾其决议", False),
        ("2025", False),
        ("", False),
    ],
)
def test_the_first_letter_decides(text: str, *, expected: bool) -> None:
    assert reads_from_the_right(text) is expected
