"""What the tab of agreed language lists, worked out before anything is painted."""

from __future__ import annotations

import math
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from drafter.gui.sidebar import wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.corpus import Passage
    from drafter.services.agreeing import AgreedParagraph

_CITED = 5
"""Places that the tip names."""
_OWN = 0.4
"""How much of a passage must lie outside longer ones for it to be listed beside them."""


@dataclass(frozen=True, slots=True)
class PassageAt:
    """An agreed passage and the paragraph of the draft it stands in."""

    paragraph_id: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A paragraph of the draft: its label and how much of it is agreed."""

    label: str
    words: int
    agreed_words: int

    @property
    def spoken(self) -> str:
        """What it says."""
        return f"{self.label}: {self.agreed_words} of {wording.counted(self.words, 'word')} agreed"


@dataclass(frozen=True, slots=True)
class PassageRow:
    """One passage: its words, and where they stand. ``label`` is its paragraph's."""

    at: PassageAt
    label: str
    text: str

    @property
    def source(self) -> str:
        """The newest place, how long the passage is, and how many texts have it."""
        passage = self.at.passage
        newest = passage.places[0] if passage.places else None
        parts = [
            wording.counted(passage.words, "word"),
            wording.source(newest) if newest else "",
            wording.year(newest) if newest else "",
            f"in {wording.counted(passage.count, 'place')}" if passage.count > 1 else "",
        ]
        return " · ".join(filter(None, parts))

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        places = self.at.passage.places
        where = wording.citation(places[0]) if places else ""
        return f"{self.label}: {self.text}. {self.source}. {where}"

    @property
    def tip(self) -> str:
        """All its words, and the newest places they stand in, as rich text."""
        places = self.at.passage.places
        cited = "".join(f"<li>{escape(wording.citation(place))}</li>" for place in places[:_CITED])
        rest = self.at.passage.count - min(len(places), _CITED)
        more = f"<p>and {wording.counted(rest, 'more place')}</p>" if rest > 0 else ""
        return f"<p>“{escape(self.text)}”</p><ul>{cited}</ul>{more}"

    @property
    def key(self) -> tuple[str, int, int]:
        """What tells it from other passages."""
        return self.at.paragraph_id, self.at.passage.start, self.at.passage.end


Row = HeadRow | PassageRow


def in_order(paragraphs: Iterable[AgreedParagraph]) -> tuple[Row, ...]:
    """Return the passages under their paragraphs, as they stand in the draft."""
    rows: list[Row] = []
    for paragraph in paragraphs:
        if paragraph.passages:
            rows.append(HeadRow(_label(paragraph), paragraph.words, paragraph.agreed_words))
            passages = sorted(_passages(paragraph), key=_start)
            rows.extend(passages)
    return tuple(rows)


def most_telling(paragraphs: Iterable[AgreedParagraph]) -> tuple[Row, ...]:
    """Return the passages without headings, the most telling first: long ones, and rare ones."""
    rows = [row for paragraph in paragraphs for row in _passages(paragraph)]
    return tuple(sorted(rows, key=telling, reverse=True))


def telling(row: PassageRow) -> float:
    """Return how telling a passage is: its words, less where many texts have them.

    "in accordance with the provisions of" stands everywhere and proves nothing.
    """
    return row.at.passage.words / (1 + math.log10(max(row.at.passage.count, 1)))


def share(paragraphs: Sequence[AgreedParagraph]) -> float | None:
    """Return how much of the draft is agreed, 0 to 1; None for a draft without words."""
    words = sum(paragraph.words for paragraph in paragraphs)
    return sum(paragraph.agreed_words for paragraph in paragraphs) / words if words else None


def _passages(paragraph: AgreedParagraph) -> list[PassageRow]:
    """Return the passages worth listing: those that longer ones do not mostly cover."""
    text, label = paragraph.paragraph.text, _label(paragraph)
    listed: list[Passage] = []
    for passage in sorted(paragraph.passages, key=_length, reverse=True):
        if _outside(passage, listed) >= _OWN * (passage.end - passage.start):
            listed.append(passage)
    return [
        PassageRow(PassageAt(paragraph.paragraph.id, one), label, text[one.start : one.end])
        for one in listed
    ]


def _outside(passage: Passage, others: Iterable[Passage]) -> int:
    """Count the letters of a passage that lie in none of the others."""
    pieces = [(passage.start, passage.end)]
    for other in others:
        cut = [
            piece
            for start, end in pieces
            for piece in ((start, min(end, other.start)), (max(start, other.end), end))
        ]
        pieces = [(start, end) for start, end in cut if start < end]
    return sum(end - start for start, end in pieces)


def _label(paragraph: AgreedParagraph) -> str:
    return paragraph.label or "Unnumbered"


def _length(passage: Passage) -> tuple[int, int]:
    return passage.words, passage.count


def _start(row: PassageRow) -> int:
    return row.at.passage.start
