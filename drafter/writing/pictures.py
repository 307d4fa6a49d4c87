"""Pictures for the place of the emblem: PNG and JPEG, which every word processor shows.

A picture goes into files for others as it looks, without what a camera or a program wrote beside
it: place, time, names.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

from drafter.core.errors import WriteError

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_PRIVATE = frozenset({b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME"})
"""The chunks of a PNG that say who made it, when, where and with what."""
_FRAME = 12
"""Bytes of a chunk beside its content: length, name, check sum."""
_JPEG = b"\xff\xd8"
_SIZES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
"""The segments of a JPEG that say how large it is."""
_BARE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Segments without content."""
_JPEG_PRIVATE = frozenset({0xE1, *range(0xE3, 0xEE), 0xEF, 0xFE})
"""Segments with what cameras and programs say; colours (profile, Adobe's mark) are others."""
_SCAN, _END = 0xDA, 0xD9
MOST_BYTES = 8_000_000
_MOST_PIXELS = 20_000
"""Along one side; a larger picture makes word processors slow, and is seen no better."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as files hold it; width and height are pixels."""

    content: bytes
    kind: str
    """"png" or "jpeg"."""
    width: int
    height: int

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """Return the size at which the picture fills a place without being stretched."""
        scale = min(width / self.width, height / self.height)
        return self.width * scale, self.height * scale


def picture(content: bytes) -> Picture:
    """Return the picture that a file holds.

    Raises:
        WriteError: If it is neither PNG nor JPEG, is damaged, or too large.
    """
    hint = "Choose another picture in the preferences, or none."
    found: Picture | None = None
    if len(content) <= MOST_BYTES:
        found = _png(content) if content.startswith(_PNG) else None
        found = _jpeg(content) if content.startswith(_JPEG) else found
        if found is None:
            message = "The picture for the emblem is no PNG or JPEG picture, or is damaged."
            raise WriteError(message, hint=hint)
    if found is None or max(found.width, found.height) > _MOST_PIXELS:
        message = "The picture for the emblem is too large."
        raise WriteError(message, hint=hint)
    return found


def _png(content: bytes) -> Picture | None:
    """Return a PNG without what is said beside it; None for a damaged one."""
    kept, at, name = [_PNG], len(_PNG), b""
    size = (0, 0)
    has_pixels = False
    while name != b"IEND" and at + _FRAME <= len(content):
        end = at + _FRAME + int.from_bytes(content[at : at + 4], "big")
        chunk = content[at:end]
        name, said = chunk[4:8], chunk[8:-4]
        if len(chunk) < end - at or zlib.crc32(chunk[4:-4]) != int.from_bytes(chunk[-4:], "big"):
            return None
        if name == b"IHDR" and len(said) >= 8:  # noqa: PLR2004 - width and height
            size = struct.unpack(">II", said[:8])
        has_pixels = has_pixels or name == b"IDAT"
        if name not in _PNG_PRIVATE:
            kept.append(chunk)
        at = end
    is_whole = name == b"IEND" and has_pixels and all(size)
    return Picture(b"".join(kept), "png", *size) if is_whole else None


def _jpeg(content: bytes) -> Picture | None:
    """Return a JPEG without what is said beside it; None for one that ends too early."""
    kept, at = [_JPEG], len(_JPEG)
    size = (0, 0)
    while at + 4 <= len(content) and content[at] == 0xFF:  # noqa: PLR2004 - the mark of a segment
        marker = content[at + 1]
        if marker in {0xFF, *_BARE}:  # filling, or a mark alone
            at += 1 if marker not in _BARE else 2
            continue
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4], "big")
        if marker in _SIZES and at + 9 <= len(content):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            size = (width, height)
        if marker == _SCAN:  # the pixels follow, up to the mark of the end
            is_whole = all(size) and bytes((0xFF, _END)) in content[end:]
            return Picture(b"".join((*kept, content[at:])), "jpeg", *size) if is_whole else None
        if marker not in _JPEG_PRIVATE:
            kept.append(content[at:end])
        at = end
    return None
