"""Files from before Unicode are read in the encoding that makes sense of them."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.test_tongues import TEXTS

from drafter.core.errors import ReadError
from drafter.reading.text.encoding import decoded
from drafter.reading.text.reader import parse

_ENGLISH = (
    "The Assembly’s “plan”, adopted in Côte d’Ivoire – of\u00a02045 – and the résumé of it,\n"
)
_OLDER = {
    "fr": ("cp1252", "mac_roman", "iso8859_15"), "es": ("cp1252", "mac_roman"),
    "ru": ("cp1251", "koi8_r", "iso8859_5", "mac_cyrillic", "cp866"), "zh": ("gb18030", "big5"),
    "ar": ("cp1256", "iso8859_6"),
}  # fmt: skip


def _in_old_signs(text: str, encoding: str) -> bytes:
    """Return the bytes of a text, with plain signs for those that an encoding lacks."""
    plain = text.replace("’", "'").replace("¹", "(1)")
    return plain.encode(encoding, errors="ignore")


@pytest.mark.parametrize(
    ("code", "encoding"), [(code, name) for code, names in _OLDER.items() for name in names]
)
def test_every_official_language_is_read_in_its_older_encodings(code: str, encoding: str) -> None:
    data = _in_old_signs(TEXTS[code], encoding)
    assert decoded(data) == data.decode(encoding)


@pytest.mark.parametrize("code", sorted(TEXTS))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_every_official_language_is_read_in_unicode(code: str, encoding: str) -> None:
    assert decoded(TEXTS[code].encode(encoding)) == TEXTS[code]
    assert parse(decoded(TEXTS[code].encode(encoding))).language == code


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_a_few_signs_among_latin_letters_are_enough(encoding: str) -> None:
    assert decoded(_ENGLISH.encode(encoding)) == _ENGLISH


@pytest.mark.parametrize("word", ["naïve", "Å", "façade", "Türkiye", "1½", "perché", "10°"])
def test_a_single_sign_is_western(word: str) -> None:
    assert decoded(f"The word {word} stands alone.".encode("cp1252")).split()[2] == word


def test_the_oe_of_western_europe_is_no_half() -> None:
    assert decoded("au cœur de l'été".encode("iso8859_15")) == "au cœur de l'été"


def test_dashes_between_words_without_blanks_are_dashes() -> None:
    text = "The lamps—all of them—“shine”, says the Assembly’s report—at night."
    assert decoded(text.encode("cp1252")) == text


@given(st.binary(max_size=400))
def test_any_bytes_are_characters_or_refused(data: bytes) -> None:
    with suppress(ReadError):
        assert decoded(data).strip("\x00")
