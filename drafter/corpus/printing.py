"""Texts and documents as they are stored: compressed, and back."""

from __future__ import annotations

import hashlib
import json
import zlib
from typing import TYPE_CHECKING, Any

from drafter.core import codec
from drafter.core.errors import CorpusError, ReadError

if TYPE_CHECKING:
    from drafter.core.model import Document

_BARE = -15
"""Deflated without head and checksum: the pages of the database know no damage of their own, and
a paragraph is too short to carry them."""
_FOLLOWING = ("text", "label", "opening_phrase", "notes")
"""What a stored paragraph need not say, as it follows from its runs."""


def packed(text: str) -> bytes:
    """Return a paragraph's text as it is stored."""
    packer = zlib.compressobj(6, zlib.DEFLATED, _BARE)
    return packer.compress(text.encode("utf-8", "surrogatepass")) + packer.flush()


def unpacked(stored: bytes) -> str:
    """Return the text that was stored."""
    return zlib.decompress(stored, _BARE).decode("utf-8", "surrogatepass")


def packed_document(document: Document) -> tuple[bytes, bytes]:
    """Return a document as it is stored, and the digest that tells it from any other."""
    value = codec.to_json(document)
    for paragraph in value["paragraphs"]:
        for name in _FOLLOWING:
            del paragraph[name]
    del value["notes"]
    plain = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    stored = plain.encode("utf-8", "surrogatepass")
    return zlib.compress(stored, 6), hashlib.blake2b(stored, digest_size=16).digest()


def unpacked_document(stored: bytes) -> Document:
    """Return the document that was stored.

    Raises:
        CorpusError: If it is damaged.
    """
    try:
        value: dict[str, Any] = json.loads(zlib.decompress(stored).decode("utf-8", "surrogatepass"))
        return codec.from_json(value)
    except (zlib.error, ValueError, ReadError) as error:
        message = "A document in the corpus is damaged."
        raise CorpusError(message, hint="Remove it from the corpus, then add it again.") from error
