"""Bytes of a text file into characters: UTF-8, UTF-16 with or without its mark, older ones."""

from __future__ import annotations

import codecs
import unicodedata

from drafter.core.errors import ReadError
from drafter.reading.text.legacy_encodings import encoding_of

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
"""Bytes looked at to tell UTF-16 without a mark; its blanks and letters have a zero each."""
_ZEROS = 0.01
"""Share of zero bytes from which on text is taken for UTF-16: no other text has any.

Chinese and Russian letters have none, but their blanks, figures and line ends do.
"""
_ONE_SIDED = 3
"""How many times more zeros one half of UTF-16 has."""
_CONTROLS = 0.01
"""Share of control characters from which on bytes are no text."""
_LAYOUT = frozenset("\t\n\r\f\v\x02\x85\x1c\x1d\x1e\x1f")
_SENSELESS = frozenset({"Cc", "Cn", "Cs"})
_OTHER_KINDS = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a .zip or Word file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)
_HINT = "Open it in the program that wrote it and save it as plain text (UTF-8) or .docx."


def decoded(data: bytes) -> str:
    """Return the characters of a text file, without a byte-order mark.

    Raises:
        ReadError: If the file is empty, or its bytes are no text.
    """
    if not data.strip(b"\x00\t\n\v\f\r \xef\xbb\xbf\xff\xfe"):
        message = "The file is empty."
        raise ReadError(message, hint="Choose a file with the text of a resolution in it.")
    for start, kind in _OTHER_KINDS:
        if data.startswith(start):
            message = f"This is {kind}, not a text file."
            raise ReadError(message, hint=_HINT)
    text = _characters(data)
    if _is_binary(text):
        message = "The bytes of this file are no text."
        raise ReadError(message, hint=_HINT)
    return text


def _characters(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    if wide := _wide_encoding(data[:_SAMPLE]):
        return data.decode(wide, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_nearly_utf8(data, error.start):
            return data.decode("utf-8", errors="replace")
        return data.decode(encoding_of(data), errors="replace")


def _wide_encoding(sample: bytes) -> str | None:
    """Return the UTF-16 that a sample without a mark is in, None where it is none."""
    pairs = len(sample) // 2
    if not pairs:
        return None
    first, second = sample[::2].count(0), sample[1::2].count(0)
    if max(first, second) < _ZEROS * pairs:
        return None
    if second > _ONE_SIDED * first:
        return "utf-16-le"
    return "utf-16-be" if first > _ONE_SIDED * second else None


def _is_nearly_utf8(data: bytes, bad: int) -> bool:
    """Whether a text is UTF-8 with a few broken bytes: most of its wide characters decode."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd", bad)
    wide = sum(sign > "\x7f" for sign in text) - broken
    return wide > 4 * broken


def _is_binary(text: str) -> bool:
    sample = text[: 4 * _SAMPLE]
    controls = sum(
        sign == "\ufffd" or (unicodedata.category(sign) in _SENSELESS and sign not in _LAYOUT)
        for sign in sample
    )
    return controls > _CONTROLS * len(sample) and controls > 1
