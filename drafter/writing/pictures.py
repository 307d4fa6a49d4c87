"""Pictures for the place of the emblem: PNG and JPEG, which every word processor shows."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from drafter.core.errors import WriteError

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_SIZES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
"""The segments of a JPEG that say how large it is."""
_BARE = frozenset({0x01, *range(0xD0, 0xD9)})
"""Segments without content."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as its file holds it; width and height are pixels."""

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
        WriteError: If it is neither PNG nor JPEG, or is damaged.
    """
    size, kind = None, ""
    if content.startswith(_PNG) and content[12:16] == b"IHDR" and len(content) > 24:  # noqa: PLR2004 - the end of the header
        size, kind = struct.unpack(">II", content[16:24]), "png"
    elif content.startswith(_JPEG):
        size, kind = _jpeg_size(content), "jpeg"
    if size is None or not all(size):
        message = "The picture for the emblem is no PNG or JPEG picture."
        raise WriteError(message, hint="Choose another picture in the preferences, or none.")
    return Picture(content, kind, *size)


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Return width and height of a JPEG; None where it does not say them."""
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:  # noqa: PLR2004 - the mark of a segment
        marker = content[at + 1]
        if marker in _BARE:
            at += 2
            continue
        if marker in _SIZES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return None
