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
_USUAL = (
    b'"note_details":[{"id":"1","mark":"1","runs":[{"text":"See "},{"text":"Resolution "},'
    b'{"text":"United Nations, "},{"text":"Treaty Series","italic":true},{"text":", vol. 1, No. "},'
    b'{"text":"70/1","link":"https://undocs.org/en/A/RES/70/1"},{"text":", annex."}]}],"doubts":[]}'
    b'{"id":"p2","part":"heading","level":0,"number":null,"annex":1,"runs":[{"bold":true,"length":2}'
    b'],"numbering":"printed"},{"id":"p3","part":"text","level":1,"number":"(a)","annex":1,"runs":['
    b'{"length":13},{"note":"1","length":0},{"length":283}],"numbering":"printed"},{"id":"p4","part"'
    b':"operative","level":1,"number":"(a)","annex":null,"runs":[{"italic":true,"length":8},{"length'
    b'":19},{"link":"https://undocs.org/en/S/RES/1325(2000)","length":26}],"numbering":"printed"},'
    b'{"format":1,"name":"A/RES/70/1","symbol":"A/RES/70/1","title":"","kind":"resolution",'
    b'"organ":"General Assembly","committee":"Third Committee","session":"Seventieth session",'
    b'"agenda_item":"1","agenda_line":"Agenda item 1","agenda_title":"","basis":null,"venue":null,'
    b'"distribution":"General","date":"2015-12-30","original_language":null,"session_number":70,'
    b'"status":"adopted","language":"en","sponsors":[],"masthead_notes":{},"adopted_on":"2015-12-1",'
    b'"meeting":"1 plenary meeting","report":"A/70/1","report_rest":", para. 1","vote":{"outcome":'
    b'"recorded","in_favour":1,"against":1,"abstaining":1},"paragraphs":[{"id":"p1","part":"opening"'
    b',"level":0,"number":null,"annex":null,"runs":[{"text":"The General Assembly","italic":true},{'
    b'"text":","}],"numbering":"printed"},{"id":"p2","part":"preambular","level":0,"number":null,'
    b'"annex":null,"runs":[{"italic":true,"length":8},{"length":19},{"length":26},{"link":'
    b'"https://undocs.org/en/A/RES/70/1","length":6},{"length":8}],"numbering":"printed"},{"id":"p3"'
    b',"part":"operative","level":0,"number":"1","annex":null,"runs":[{"italic":true,"length":8},{'
    b'"length":26},{"note":"1","length":0},{"length":2}],"numbering":"printed"},'
)
"""What documents usually say, to pack them by: of a short one a third less is left. It may never be
changed, as what was packed by it can be unpacked by it only."""


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
    labels = [place.label for place in places_of]
    packer = zlib.compressobj(_EFFORT, zdict=_USUAL)
    return PackedDocument(packer.compress(stored) + packer.flush(), _digest(stored, texts), labels)


def _digest(stored: bytes, texts: Mapping[int, str]) -> bytes:
    """Return what tells a document from any other, by its JSON and the texts kept apart."""
    digest = hashlib.blake2b(stored, digest_size=16)
    for position in sorted(texts):
        digest.update(texts[position].encode("utf-8", "surrogatepass"))
    return digest.digest()


def unpacked(stored: bytes) -> bytes:
    """Return the JSON of the document that was stored, in whichever way.

    Raises:
        zlib.error: If it is damaged.
    """
    unpacking = zlib.decompressobj(zdict=_USUAL)
    found = unpacking.decompress(stored)
    if not unpacking.eof:
        raise zlib.error  # it was cut off
    return found


def unpack_document(stored: bytes, texts: Mapping[int, str], digest: bytes) -> Document:
    """Return the document that was stored, with the texts that were kept apart.

    Raises:
        CorpusError: If it is not, word for word, the one that had this digest.
    """
    try:
        plain = unpacked(stored)
        if _digest(plain, texts) != digest:
            raise _damaged()
        value: dict[str, Any] = json.loads(plain.decode("utf-8", "surrogatepass"))
        for position, text in texts.items():
            _fill(value["paragraphs"][position]["runs"], text)
        return codec.from_json(value)
    except (zlib.error, ValueError, LookupError, TypeError, ReadError) as error:
        raise _damaged() from error


def unpack_masthead(stored: bytes) -> Masthead:
    """Return the masthead of the document that was stored.

    Raises:
        CorpusError: If it is damaged.
    """
    try:
        value: dict[str, Any] = json.loads(unpacked(stored).decode("utf-8", "surrogatepass"))
        value["paragraphs"], value["notes"] = [], {}
        return codec.from_json(value).masthead
    except (zlib.error, ValueError, LookupError, TypeError, ReadError) as error:
        raise _damaged() from error


def _damaged() -> CorpusError:
    message = "A document in the corpus is damaged."
    return CorpusError(message, hint="Remove it from the corpus, then add it again.")


def _fill(runs: Sequence[dict[str, Any]], text: str) -> None:
    """Give runs of which only the lengths were stored their words back."""
    start = 0
    for run in runs:
        end = start + run.pop("length")
        run["text"] = text[start:end]
        start = end
