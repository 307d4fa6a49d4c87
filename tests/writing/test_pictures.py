"""The picture in the emblem's place."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from tests.writing import samples
from tests.writing.lint import faults
from tests.writing.opened import Opened

from drafter.core.errors import WriteError
from drafter.writing import docx_bytes
from drafter.writing.pictures import picture
from drafter.writing.printing import Printing

if TYPE_CHECKING:
    from pathlib import Path


def chunk(kind: bytes, content: bytes) -> bytes:
    """Return a chunk of a PNG."""
    body = kind + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))


def png(width: int, height: int, said: bytes = b"") -> bytes:
    """Return a grey PNG, with some chunks before its pixels."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    head = b"\x89PNG\r\n\x1a\n"
    return head + chunk(b"IHDR", header) + said + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


_SIZE = b"\xff\xc0\x00\x0b\x08\x00\x20\x00\x40\x01\x01\x11\x00"
_PIXELS = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x7f\xff\xd9"
JPEG = b"\xff\xd8\xff\xe0\x00\x04\x00\x00" + _SIZE + _PIXELS
"""The bones of a JPEG of 64 by 32 pixels, with a segment that says nothing of its size."""


@pytest.mark.parametrize(
    ("content", "kind", "size"), [(png(40, 30), "png", (40, 30)), (JPEG, "jpeg", (64, 32))]
)
def test_a_picture_knows_its_size(content: bytes, kind: str, size: tuple[int, int]):
    found = picture(content)
    assert (found.kind, (found.width, found.height)) == (kind, size)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        JPEG[:10],
        JPEG[:-2],
        png(4, 3)[:20],
        png(4, 3)[:-6],
        png(4, 3).replace(b"IDAT", b"IDAU"),
        png(0, 3),
    ],
)
def test_what_is_no_picture_is_refused(content: bytes):
    with pytest.raises(WriteError, match="no PNG or JPEG"):
        picture(content)


@pytest.mark.parametrize("content", [png(30_000, 1), JPEG + b"0" * 8_000_000])
def test_a_picture_that_slows_everything_down_is_refused(content: bytes):
    with pytest.raises(WriteError, match="too large"):
        picture(content)


def test_what_a_camera_says_stays_at_home():
    said = chunk(b"tEXt", b"Author\0A. Delegate") + chunk(b"eXIf", b"MM place")
    assert picture(png(4, 3, said)).content == png(4, 3)
    head, rest = JPEG[:2], JPEG[2:]
    exif = b"\xff\xe1\x00\x0cExif\0\0home"
    comment = b"\xff\xfe\x00\x06name"
    assert picture(head + exif + comment + rest).content == JPEG


def test_a_picture_fills_its_place_without_being_stretched():
    assert picture(png(200, 100)).fitted(56, 47) == pytest.approx((56, 28))
    assert picture(png(100, 200)).fitted(56, 47) == pytest.approx((23.5, 47))


def test_the_masthead_shows_the_picture_and_the_file_stays_valid(tmp_path: Path):
    emblem = picture(png(40, 30))
    content = docx_bytes(samples.draft(), printing=Printing(emblem=emblem))
    assert faults(content, tmp_path) == []
    file = Opened(content)
    assert file.parts["word/media/emblem.png"] == emblem.content
    assert b"r:embed" in file.parts["word/header_first.xml"]


def test_without_a_picture_its_place_is_empty():
    parts = Opened(docx_bytes(samples.draft())).parts
    assert not [name for name in parts if "media" in name]
