"""What one card of the sidebar shows, worked out before anything is painted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.core.changes.differences import similarity
from drafter.corpus import Version
from drafter.gui.sidebar import marked, wording
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Part
    from drafter.corpus import Place, Precedent
    from drafter.gui.sidebar.marked import Marked

MOST_NUMBERED = 9
"""As many cards as there are digits to take them with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A precedent, or a hit of a search, as it is shown.

    ``number`` is the digit that takes it, 0 beyond the ninth. ``version`` is the wording that is
    shown, and what is taken. ``other`` is a wording one key away: the newest adopted one, or back
    from it the one that fits best. ``key`` stays the same while one types, so that an open card
    stays open. ``score`` is None for hits of a search.
    """

    key: str
    number: int
    version: Version
    text: Marked
    draft: str = ""
    score: float | None = None
    other: Version | None = None
    shows_newest: bool = False
    versions: tuple[Version, ...] = ()

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        place = self.version.place
        score = f"{wording.percentage(self.score)}, " if self.score is not None else ""
        number = f"{self.number}: " if self.number else ""
        more = f" {wording.versions(self.versions)}." if self.versions else ""
        newer = tr(" A newer wording exists.") if self.other and not self.shows_newest else ""
        return f"{number}{score}{wording.cited(place)}. {self.version.text}{newer}{more}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One wording of a paragraph's history, with what changed from the one before it.

    ``older`` is that one, None for the first.
    """

    version: Version
    older: Version | None
    text: Marked

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return f"{wording.cited(self.version.place)}. {self.change}. {self.version.text}"

    @property
    def change(self) -> str:
        """How it came from the one before, in a few words."""
        if self.older is None:
            return tr("First known wording")
        before = wording.year(self.older.place)
        if not before or before == wording.year(self.version.place):
            before = self.older.place.symbol or self.older.place.name
        return (
            tr("Changed since {before}", before=before)
            if marked.differs(self.text)
            else tr("As in {before}", before=before)
        )


def of_precedents(draft: str, precedents: Sequence[Precedent]) -> tuple[Card, ...]:
    """Return the cards for the paragraph that is being written, best first."""
    return tuple(
        _of_precedent(draft, precedent, number) for number, precedent in enumerate(precedents, 1)
    )


def of_hits(query: str, hits: Sequence[Version]) -> tuple[Card, ...]:
    """Return the cards for what a search found, in its order."""
    return tuple(
        Card(
            key=_key(version),
            number=number if number <= MOST_NUMBERED else 0,
            version=version,
            text=marked.with_found(query, version.text, *_kind(version.place)),
        )
        for number, version in enumerate(hits, 1)
    )


def swapped(card: Card) -> Card:
    """Return the card with the wording that is one key away; without one, the same card."""
    if card.other is None:
        return card
    return replace(
        card,
        version=card.other,
        other=card.version,
        text=marked.against_draft(card.draft, card.other.text, *_kind(card.other.place)),
        score=card.other.score or similarity(card.draft, card.other.text),
        shows_newest=not card.shows_newest,
    )


def step(card: Card, index: int) -> Step:
    """Return the ``index``-th wording of a card's history, newest first."""
    version = card.versions[index]
    older = card.versions[index + 1] if index + 1 < len(card.versions) else None
    kind = _kind(version.place)
    text = (
        marked.against_older(older.text, version.text, *kind)
        if older
        else marked.plain(version.text, *kind)
    )
    return Step(version=version, older=older, text=text)


def _of_precedent(draft: str, precedent: Precedent, number: int) -> Card:
    place = precedent.place
    version = next(
        (one for one in precedent.versions if one.place == place and one.text == precedent.text),
        None,
    )
    shown = version or Version(text=precedent.text, place=place, score=precedent.score)
    return Card(
        key=_key(precedent.versions[0] if precedent.versions else shown),
        number=number if number <= MOST_NUMBERED else 0,
        version=shown,
        text=marked.against_draft(draft, precedent.text, *_kind(place)),
        draft=draft,
        score=precedent.score,
        other=precedent.newest,
        versions=precedent.versions if len(precedent.versions) > 1 else (),
    )


def _kind(place: Place) -> tuple[Part, str]:
    """Return what the opening phrase of a text goes by: its part and its language."""
    return place.part, place.language


def _key(version: Version) -> str:
    place = version.place
    return f"{place.name} {place.language} {place.paragraph_id}"
