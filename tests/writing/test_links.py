"""Addresses behind symbols."""

from __future__ import annotations

import pytest

from drafter.writing.links import address


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("A/RES/79/307", "https://docs.un.org/en/A/RES/79/307"),
        ("A/80/5 (Vol. II)", "https://docs.un.org/en/A/80/5(Vol.II)"),
        ("https://undocs.org/en/A/RES/70/1", "https://undocs.org/en/A/RES/70/1"),
        ("https://example.org/a b\"c", "https://example.org/a%20b%22c"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("", ""),
        ("word", ""),
    ],
)  # fmt: skip
def test_links_become_addresses_or_nothing(link: str, expected: str):
    assert address(link) == expected
