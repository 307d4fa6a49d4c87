"""Broken, hostile and foreign XML: one plain sentence each, and at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.akn_files import main_body, op, resolution

from drafter.core.errors import ReadError
from drafter.reading.akn.reader import read_akn

GOOD = resolution(main_body(op("1.", "Urges all States;"), op("2.", "Decides.")))
LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><akomaNtoso>&c;</akomaNtoso>"""
OUTSIDE = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
<akomaNtoso>&e;</akomaNtoso>"""


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_file_that_breaks_off_is_refused(share: float):
    with pytest.raises(ReadError, match="breaks off") as caught:
        read_akn(GOOD[: int(len(GOOD) * share)])
    assert caught.value.hint


@pytest.mark.parametrize("data", [b"", b"  \n ", b"\x00\x00"])
def test_an_empty_file_is_refused(data: bytes):
    with pytest.raises(ReadError):
        read_akn(data)


@pytest.mark.parametrize("data", [LAUGHS, OUTSIDE, LAUGHS.decode().encode("utf-16")])
def test_entities_are_never_followed(data: bytes):
    with pytest.raises(ReadError, match="entities"):
        read_akn(data)


def test_a_hundred_thousand_levels_are_refused():
    deep = b"<akomaNtoso>" + b"<p>" * 100_000 + b"</p>" * 100_000 + b"</akomaNtoso>"
    with pytest.raises(ReadError):
        read_akn(deep)


def test_a_file_of_more_parts_than_a_resolution_can_have_is_refused():
    with pytest.raises(ReadError, match="far more parts"):
        read_akn(resolution(main_body("<p>x</p>" * 200_000)))


@pytest.mark.parametrize("tag", ["section", "p", "span", "list", "novelty", "authorialNote"])
@pytest.mark.parametrize("depth", [50, 240])
def test_deep_nesting_of_anything_is_read_or_refused(tag: str, depth: int):
    words = "<p>Deep words.</p>"
    data = resolution(main_body(f"<{tag}>" * depth + words + f"</{tag}>" * depth))
    try:
        found = read_akn(data)
    except ReadError as error:
        assert "nest" in str(error) or "well-formed" in str(error)  # noqa: PT017 - either is right
    else:
        words_read = [p.text for p in found.paragraphs] + [n.text for n in found.notes]
        assert any("Deep words." in text for text in words_read)


@pytest.mark.parametrize(
    ("data", "root"), [(b"<html><body/></html>", "html"), (b"<svg xmlns='x'/>", "svg")]
)
def test_xml_of_another_kind_is_named(data: bytes, root: str):
    with pytest.raises(ReadError, match=f"not Akoma Ntoso.*<{root}>") as caught:
        read_akn(data)
    assert "AKN4UN" in caught.value.hint


@pytest.mark.parametrize("data", [b"plain words", b"\xff\xfe\x00", b"PK\x03\x04junk", b"{}"])
def test_what_is_no_xml_is_refused(data: bytes):
    with pytest.raises(ReadError):
        read_akn(data)


@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=4))
def test_damage_anywhere_is_read_or_refused_in_a_sentence(place: int, damage: bytes):
    data = GOOD[:place] + damage + GOOD[place + len(damage) :]
    try:
        document = read_akn(data)
    except ReadError as error:
        assert str(error).endswith((".", ">"))  # noqa: PT017 - either way is right
    else:
        assert document.name
