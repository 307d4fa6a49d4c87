"""Documents as they go into a corpus, as far as that can be made ready without the corpus.

Half the work of adding a document is of this kind. It needs neither the database nor the large
libraries, so that the process that reads a file can do it too (``services.readers``), and what
it sends is plain texts, many times quicker to send than a document.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date as calendar_date
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.model import Part
from drafter.corpus.tables.facets import facet_of
from drafter.corpus.tables.packing import pack, pack_document
from drafter.corpus.tables.shapes import taken_apart

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.core.model import Document
    from drafter.corpus.tables.facets import Facet

SEARCHED = frozenset({Part.PREAMBULAR, Part.OPERATIVE, Part.TEXT})
"""Parts that precedents come from."""


class PreparedParagraph(NamedTuple):
    """A paragraph that can be found."""

    position: int
    """Which one of the document's it is."""
    words: str
    """Its normalised words, with blanks between them."""
    shape: bytes
    """How they are printed."""
    facet: Facet
    id: str | None
    """None where it follows from the position."""
    label: str | None


class Row(NamedTuple):
    """What the table of documents says about a document, by the names of its columns."""

    key: str
    language: str
    name: str
    symbol: str | None
    title: str | None
    kind: str | None
    status: str
    organ: str | None
    committee: str | None
    session: str | None
    session_number: int | None
    date: str | None
    day: int
    published: str | None
    vote: str | None
    paragraphs: int
    digest: bytes
    doubts: int


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document ready to go into a corpus.

    ``stored`` is all of it but the words of the paragraphs.
    """

    row: Row
    stored: bytes
    paragraphs: tuple[PreparedParagraph, ...]


class _Found(NamedTuple):
    """A paragraph that can be found: how it is printed, its words, and its shape."""

    position: int
    printed: str
    words: str
    shape: str


def prepared(document: Document) -> Prepared:
    """Return a document ready to go into a corpus."""
    found = [
        _Found(position, printed, *apart)
        for position, paragraph in enumerate(document.paragraphs)
        if paragraph.part in SEARCHED and not paragraph.rows
        if (apart := taken_apart(printed := paragraph.text)).words
    ]
    packed = pack_document(document, {one.position: one.printed for one in found})
    row = _row(document, len(found), packed.digest)
    return Prepared(
        row=row,
        stored=packed.stored,
        paragraphs=tuple(_paragraphs(document, found, packed.labels)),
    )


def key_of(name: str) -> str:
    """Return what two ways of writing one name have in common."""
    return " ".join(name.casefold().split())


def day_of(date: str | None) -> int:
    """Return an ISO date as a count of days, 0 for none or for what is no date."""
    try:
        return calendar_date.fromisoformat((date or "")[:10]).toordinal()
    except ValueError:
        return 0


def _row(document: Document, paragraphs: int, digest: bytes) -> Row:
    masthead, adoption = document.masthead, document.adoption
    name = _plain(document.name or document.symbol or document.title or "Untitled")
    date = _date(document)
    return Row(
        key=key_of(name),
        language=_plain(document.language),
        name=name,
        symbol=_plain_or_none(masthead.symbol),
        title=_plain_or_none(masthead.title),
        kind=_plain_or_none(masthead.kind),
        status=str(document.status),
        organ=_plain_or_none(masthead.organ),
        committee=_plain_or_none(masthead.committee),
        session=_plain_or_none(masthead.session),
        session_number=masthead.session_number,
        date=_plain_or_none(date),
        day=day_of(date),
        published=_plain_or_none(masthead.date or adoption.adopted_on),
        vote=json.dumps(asdict(adoption.vote)) if adoption.vote else None,
        paragraphs=paragraphs,
        digest=digest,
        doubts=len(document.doubts),
    )


def _date(document: Document) -> str | None:
    """Return when a document was adopted, or else its own date."""
    return document.adoption.adopted_on or document.masthead.date


def _paragraphs(
    document: Document, found: Sequence[_Found], labels: Sequence[str | None]
) -> Iterator[PreparedParagraph]:
    """Yield the paragraphs that can be found."""
    facets = {part: _plain_facet(document, part) for part in SEARCHED}
    for position, _, words, shape in found:
        paragraph = document.paragraphs[position]
        yield PreparedParagraph(
            position=position,
            words=words,
            shape=pack(shape),
            facet=facets[paragraph.part],
            id=None if paragraph.id == f"p{position + 1}" else _plain(paragraph.id),
            label=_plain_or_none(labels[position]),
        )


def _plain_facet(document: Document, part: Part) -> Facet:
    facet = facet_of(document, part, _date(document))
    return facet._replace(organ=_plain_or_none(facet.organ), language=_plain(facet.language))


def _plain(text: str) -> str:
    """Return a text that the database can hold: without halves of characters."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _plain_or_none(text: str | None) -> str | None:
    return None if text is None else _plain(text)
