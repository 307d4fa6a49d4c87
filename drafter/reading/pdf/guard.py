"""What a PDF file from a stranger may not do: swell when it is unpacked, or draw itself for ever.

PDFium unpacks whatever a page asks for, and follows drawings inside drawings wherever they lead,
and nothing can stop it on its way. So the file is looked through first. Streams always lie open in
a file, even where the rest of it is packed.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SIGN, _SIGN_WITHIN = b"%PDF-", 1024
_STREAM = re.compile(rb">>\s*stream\r?\n")
_OBJECT = re.compile(rb"(\d{1,10})\s+\d{1,5}\s+obj\b")
_FARTHEST = 20_000
"""Bytes before a stream in which its object begins."""
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_FILTER = re.compile(rb"/(?:Filter|F)\s*(?:\[([^\]]*)\]|/(\w+))")
_NAME = re.compile(rb"/(\w+)")
_IS_FORM = re.compile(rb"/Subtype\s*/Form\b")
_IS_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
_IS_FONT = re.compile(rb"/Length[123]\b|/Subtype\s*/(?:Type1C|CIDFontType0C|OpenType)\b")
_IS_HIDDEN = re.compile(rb"/Subtype\s+\d+\s+\d+\s+R")
_DRAWS = re.compile(rb"\bDo\b")
_REFERENCES = re.compile(rb"\[((?:\s*\d{1,10}\s+\d{1,5}\s+R){2,})\s*\]")
_NUMBER = re.compile(rb"(\d{1,10})\s+\d{1,5}\s+R")
_IS_PROFILE = re.compile(rb"/N\s+[134]\b|/Type\s*/Metadata\b")
_MOST, _MOST_PROFILE, _MOST_FONT, _MOST_IN_ALL = 2 << 20, 4 << 20, 64 << 20, 100 << 20
"""Bytes unpacked: of a page or drawing, of colours or metadata, of a font, of all.

A page of print has some 50,000.
"""
_MOST_DRAWN = 50 << 20
"""Bytes of drawings inside pages, each time that one is drawn counted."""
_CHUNK = 1 << 18
_FLATE = frozenset({"FlateDecode", "Fl"})
_LZW = frozenset({"LZWDecode", "LZW"})
_MOST_LZW = 200_000
_HINT = "Print it to a new PDF file, and try that one."


@dataclass(frozen=True, slots=True)
class _Stream:
    """A stream: its object's number, where its dictionary lies, and what it holds unpacked."""

    number: int
    start: int
    end: int
    size: int
    content: bytes
    is_form: bool


def guarded(data: bytes) -> bytes:
    """Return a PDF file that PDFium may open: the same, or without drawings inside drawings.

    Raises:
        ReadError: If it is no PDF file, or would grow beyond measure.
    """
    if _SIGN not in data[:_SIGN_WITHIN]:
        message = "This is not a PDF file."
        raise ReadError(message, hint="Get the file once more, and try again.")
    streams: list[_Stream] = []
    total = 0
    for stream in _streams(data):
        total += stream.size
        if total > _MOST_IN_ALL:
            raise _swollen()
        streams.append(stream)
    sizes = {stream.number: stream.size for stream in streams}
    for text in (data, *(s.content for s in streams if not s.is_form)):
        _check_lists(text, sizes)
    return _without_drawings(data, streams)


def _streams(data: bytes) -> Iterator[_Stream]:
    """Yield the streams of a file that hold no pictures."""
    for found in _STREAM.finditer(data):
        before = data[max(0, found.start() - _FARTHEST) : found.start() + 2]
        begun = list(_OBJECT.finditer(before))
        if not begun:
            continue
        start = found.start() + 2 - len(before) + begun[-1].end()
        raw = data[start : found.start() + 2]
        said = _ESCAPED.sub(lambda sign: bytes([int(sign[1], 16)]), raw)
        is_form = bool(_IS_FORM.search(said))
        if (is_form and not _IS_FORM.search(raw)) or _IS_HIDDEN.search(said):
            raise _swollen()  # nobody writes the name of a drawing in code without a reason
        if _IS_PICTURE.search(said):
            continue
        most = _MOST_PROFILE if _IS_PROFILE.search(said) else _MOST
        most = _MOST_FONT if _IS_FONT.search(said) else most
        size, content = _unpacked(data, found.end(), said, most)
        if size > most:
            raise _swollen()
        yield _Stream(int(begun[-1][1]), start, found.start() + 2, size, content, is_form)


def _unpacked(data: bytes, start: int, said: bytes, most: int) -> tuple[int, bytes]:
    """Return the size of a stream unpacked, at least as far as ``most``, and its first bytes."""
    end = data.find(b"endstream", start)
    packed = data[start : end if end >= 0 else len(data)]
    content = packed
    for name in _filters(said):
        if name in _LZW and len(content) > _MOST_LZW:
            raise _swollen()
        content = _step(name, content, most)
    return len(content), content[:_MOST]


def _filters(said: bytes) -> list[str]:
    found = _FILTER.search(said)
    if not found:
        return ["FlateDecode"] if b"/Filter" in said else []
    names = _NAME.findall(found[1]) if found[1] is not None else [found[2]]
    return [name.decode("ascii", "replace") for name in names]


def _step(name: str, packed: bytes, most: int) -> bytes:
    """Return what one filter makes of some bytes; as they are where it makes them smaller."""
    try:
        if name in {"ASCII85Decode", "A85"}:
            return base64.a85decode(packed.strip().removesuffix(b"~>"))
        if name in {"ASCIIHexDecode", "AHx"}:
            return binascii.unhexlify(b"".join(packed.split()).rstrip(b">"))
    except ValueError:
        return packed
    return _inflated(packed, most) if name in _FLATE else packed


def _inflated(packed: bytes, most: int) -> bytes:
    """Return as much of a packed stream as can be unpacked, a little more than ``most`` at most."""
    unpacker = zlib.decompressobj()
    content = bytearray()
    rest = packed
    try:
        while rest and len(content) <= most and not unpacker.eof:
            content += unpacker.decompress(rest, _CHUNK)
            rest = unpacker.unconsumed_tail
    except zlib.error:
        pass  # PDFium too reads such a stream as far as it goes
    return bytes(content)


def _check_lists(text: bytes, sizes: dict[int, int]) -> None:
    """Refuse a file with a list of streams that together are too long for a page."""
    for found in _REFERENCES.finditer(text):
        numbers = _NUMBER.findall(found[1])
        if sum(sizes.get(int(number), 0) for number in numbers) > _MOST:
            raise _swollen()


def _without_drawings(data: bytes, streams: Iterable[_Stream]) -> bytes:
    """Return a file without drawings that draw others, and without any that are drawn too often.

    Text stands in pages; what is left out is under another name of the same length.
    """
    streams = list(streams)
    forms = [stream for stream in streams if stream.is_form]
    drawn = sum(len(_DRAWS.findall(stream.content)) for stream in streams if not stream.is_form)
    largest = max((stream.size for stream in forms), default=0)
    too_often = drawn * largest > _MOST_DRAWN
    left_out = [stream for stream in forms if too_often or _DRAWS.search(stream.content)]
    if not left_out:
        return data
    changed = bytearray(data)
    for stream in left_out:
        words = data[stream.start : stream.end]
        changed[stream.start : stream.end] = words.replace(b"/Form", b"/Gone")
    return bytes(changed)


def _swollen() -> ReadError:
    message = "This PDF file would grow beyond measure when it is opened."
    return ReadError(message, hint=_HINT)
