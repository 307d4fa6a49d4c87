"""What the corpus is asked and what it answers, as frozen data that any thread may read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from drafter.core.model import Part, Status, Vote


class Outcome(StrEnum):
    """What adding a document came to."""

    ADDED = "added"
    UPDATED = "updated"
    """Another text stood under the same name, and this one was published later."""
    UNCHANGED = "unchanged"
    """The same text, or a later one, is in the corpus already."""


class Edition(NamedTuple):
    """What tells a state of a corpus from all others, also from those of another corpus."""

    corpus: str
    """What one corpus is known by, wherever its folder lies."""
    version: int
    """Grows with every change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What a precedent must be; None asks nothing. All of it holds for one and the same place."""

    part: Part | None = None
    status: Status | None = None
    organ: str | None = None
    """Name of the organ, whatever its case."""
    session: int | None = None
    language: str | None = None
    years: tuple[int, int] | None = None
    """First and last year of the place's date, both included."""


NO_FILTERS = Filters()
"""The filters that let everything through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One paragraph of one document of the corpus, with what there is to say about it."""

    document: int
    """Row of the document; never used again, also when the document is removed."""
    name: str
    symbol: str | None
    label: str | None
    paragraph_id: str
    part: Part
    status: Status
    date: str | None
    """ISO date of adoption, or of the document where none is known."""
    organ: str | None
    session_number: int | None
    vote: Vote | None
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A wording in one document, and how well it fits the query (0 to 100)."""

    text: str
    place: Place
    score: float
    lineage: int | None = None
    """Number of the lineage, the same for all its versions; None while it is not known yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Precedent:
    """One lineage: the version that fits best, and all of them, newest first."""

    score: float
    text: str
    place: Place
    versions: tuple[Version, ...]
    newest: Version | None
    """A newer adopted version with other words, None where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A maximal run of words that stands in adopted texts."""

    start: int
    """Code points in the text of the paragraph, as ``end``."""
    end: int
    words: int
    places: tuple[Place, ...]
    """Newest first, at most 50."""
    count: int
    """All places."""
    first: Place | None = None
    """The oldest place where it was looked up, as it may not be among the newest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """A way in which adopted texts go on."""

    text: str
    """What follows what was typed, with the blank before it where one is needed."""
    place: Place
    """The newest place that goes on so."""
    count: int
    """Places that go on so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A place where some words stand: its text, and where in it they are (code points)."""

    place: Place
    text: str
    found: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearCount:
    """In how many places of one year some words stand; ``year`` is None for undated ones."""

    year: int | None
    adopted: int
    drafts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Concordance:
    """Every place where some words stand.

    ``lineages`` hold the places by lineage, newest first, the lineage with the most places
    first. Where there are more places than were asked for they hold the newest; ``count`` and
    ``years`` (in order, undated places last) count all of them.
    """

    words: str
    lineages: tuple[tuple[Use, ...], ...]
    count: int
    years: tuple[YearCount, ...]

    @property
    def listed(self) -> int:
        """How many of the places are listed."""
        return sum(map(len, self.lineages))


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A document as a list shows it."""

    id: int
    name: str
    symbol: str | None
    title: str | None
    kind: str | None
    status: Status
    organ: str | None
    committee: str | None
    session: str | None
    session_number: int | None
    date: str | None
    language: str
    paragraphs: int
    doubts: int = 0
    """Of how many things the reader was unsure."""
    is_reviewed: bool = False
    """Whether someone has looked at them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stats:
    """How much there is."""

    documents: int
    adopted: int
    """Documents that were adopted."""
    paragraphs: int
    """Paragraphs that can be found, repeated ones each time."""
    texts: int
    """Different ones among them."""
    words: int
    """Different words."""
    agreed_words: int
    """Words of the different adopted texts."""
    bytes: int
    """Size on disk."""
