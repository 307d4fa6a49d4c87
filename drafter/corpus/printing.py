"""Texts and documents as they are stored: compressed, and back."""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from drafter.core import codec
from drafter.core.errors import CorpusError, ReadError
from drafter.core.numbering import places

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from drafter.core.model import Document, Masthead

_BARE = -15
"""Deflated without head and checksum: the pages of the database know no damage of their own, and
a paragraph is too short to carry them."""
_NEAR, _TABLES = -12, 5
"""The same, for texts of a few hundred words: whoever looks no farther back than 4 KB, in small
tables, packs them as small in a quarter of the time."""
_EFFORT = 6


def pack(text: str) -> bytes:
    """Return the shape of a paragraph as it is stored."""
    packer = zlib.compressobj(_EFFORT, zlib.DEFLATED, _NEAR, _TABLES)
    return packer.compress(text.encode("utf-8", "surrogatepass")) + packer.flush()


def unpack(stored: bytes) -> str:
    """Return the shape that was stored; for a time it was the text itself."""
    return zlib.decompress(stored, _BARE).decode("utf-8", "surrogatepass")


class PackedDocument(NamedTuple):
    """A document as it is stored, and what came to light on the way."""

    stored: bytes
    digest: bytes
    """Tells it from any other."""
    labels: list[str | None]
    """The labels of its paragraphs."""


def pack_document(document: Document, texts: Mapping[int, str]) -> PackedDocument:
    """Return a document as it is stored: without the texts of paragraphs that are kept apart.

    ``texts`` are these, by the paragraph's position; of their runs only the lengths are stored.
    What somebody says in its margin stays out of the corpus.
    """
    places_of = places(document.paragraphs)
    value = codec.to_bare_json(replace(document, comments=()), places_of)
    for position in texts:
        for run in value["paragraphs"][position]["runs"]:
            run["length"] = len(run.pop("text", ""))
    plain = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    stored = plain.encode("utf-8", "surrogatepass")
    digest = hashlib.blake2b(stored, digest_size=16)
    for text in texts.values():
        digest.update(text.encode("utf-8", "surrogatepass"))
    labels = [place.label for place in places_of]
    return PackedDocument(zlib.compress(stored, _EFFORT), digest.digest(), labels)


def unpack_document(stored: bytes, texts: Mapping[int, str]) -> Document:
    """Return the document that was stored, with the texts that were kept apart.

    Raises:
        CorpusError: If it is damaged.
    """
    try:
        value: dict[str, Any] = json.loads(zlib.decompress(stored).decode("utf-8", "surrogatepass"))
        for position, text in texts.items():
            _fill(value["paragraphs"][position]["runs"], text)
        return codec.from_json(value)
    except (zlib.error, ValueError, LookupError, TypeError, ReadError) as error:
        message = "A document in the corpus is damaged."
        raise CorpusError(message, hint="Remove it from the corpus, then add it again.") from error


def unpack_masthead(stored: bytes) -> Masthead:
    """Return the masthead of the document that was stored.

    Raises:
        CorpusError: If it is damaged.
    """
    try:
        value: dict[str, Any] = json.loads(zlib.decompress(stored).decode("utf-8", "surrogatepass"))
        value["paragraphs"], value["notes"] = [], {}
        return codec.from_json(value).masthead
    except (zlib.error, ValueError, LookupError, TypeError, ReadError) as error:
        message = "A document in the corpus is damaged."
        raise CorpusError(message, hint="Remove it from the corpus, then add it again.") from error


def _fill(runs: Sequence[dict[str, Any]], text: str) -> None:
    """Give runs of which only the lengths were stored their words back."""
    start = 0
    for run in runs:
        end = start + run.pop("length")
        run["text"] = text[start:end]
        start = end
