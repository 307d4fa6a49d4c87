"""Tables name languages by two small letters, whatever a file says."""

from __future__ import annotations

import pytest

from drafter.core.language_tag import code_of


@pytest.mark.parametrize(
    ("tag", "code"), [("en", "en"), ("fr-CA", "fr"), ("ZH-Hans", "zh"), ("", "")]
)
def test_the_code_of_a_tag(tag: str, code: str):
    assert code_of(tag) == code
