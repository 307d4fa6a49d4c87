"""Texts of the tests in a compact notation: one line a paragraph, its first word its part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.errors import CorpusError
from drafter.core.model import (
    Adoption,
    Document,
    Masthead,
    Paragraph,
    Part,
    Run,
    Status,
)
from drafter.corpus import Place

if TYPE_CHECKING:
    from pathlib import Path

_PARTS = {
    "H": Part.HEADING,
    "O": Part.OPENING,
    "P": Part.PREAMBULAR,
    "A": Part.OPERATIVE,
    "T": Part.TEXT,
    "C": Part.CLOSING,
}


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of lines such as ``P Recalling …``, ``A Urges …``, ``A- Sub …``.

    Each hyphen behind the letter is a level deeper.
    """
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    found: list[Paragraph] = []
    for number, line in enumerate(lines, start=1):
        mark, _, words = line.partition(" ")
        part, level = _PARTS[mark.rstrip("-")], mark.count("-")
        found.append(Paragraph(id=f"p{number}", part=part, level=level, runs=(Run(words),)))
    return tuple(found)


def draft(text: str, name: str = "A draft") -> Document:
    """Return a draft of the General Assembly with these paragraphs."""
    return Document(
        name=name,
        masthead=Masthead(organ="General Assembly", title="A subject", kind="draft resolution"),
        paragraphs=paragraphs(text),
    )


def adopted(text: str, symbol: str = "A/RES/72/195", on: str = "2017-12-19") -> Document:
    """Return an adopted resolution of the General Assembly's seventy-second session."""
    return Document(
        name=symbol,
        status=Status.ADOPTED,
        masthead=Masthead(
            organ="General Assembly",
            committee="Third Committee",
            symbol=symbol,
            distribution="General",
            date="2018-01-23",
            session="Seventy-second session",
            session_number=72,
            agenda_item="107",
            title="Improving the coordination of efforts against trafficking in persons",
            kind="resolution",
        ),
        adoption=Adoption(adopted_on=on, meeting="73rd plenary meeting", report="A/72/440"),
        paragraphs=paragraphs(text),
    )


def names_in(folder: Path) -> list[str]:
    """Return the names of all that lies in a folder, in order."""
    return sorted(path.name for path in folder.iterdir())


def place_of(document: Document, paragraph: Paragraph, label: str | None = None) -> Place:
    """Return the place of a paragraph as a corpus would tell it."""
    return Place(
        document=1,
        name=document.name,
        symbol=document.symbol,
        label=label,
        paragraph_id=paragraph.id,
        part=paragraph.part,
        status=document.status,
        date=document.adoption.adopted_on,
        organ=document.masthead.organ,
        session_number=document.masthead.session_number,
        vote=document.adoption.vote,
        language=document.language,
    )


@dataclass(frozen=True, slots=True)
class FakeShelf:
    """A shelf with some documents on it."""

    documents: tuple[Document, ...]

    def document(self, name: str, language: str | None = None) -> Document:
        """Return the document with a name."""
        for one in self.documents:
            if one.name == name and language in {None, one.language}:
                return one
        message = f"No {name}."
        raise CorpusError(message)
