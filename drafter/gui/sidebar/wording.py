"""How the sidebar words a source: where a text stands, since when, and how it was adopted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core import dates
from drafter.core.model import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Vote
    from drafter.corpus import Place, Version


def source(place: Place) -> str:
    """Return which text and which paragraph: "A/RES/72/195, PP5"."""
    name = place.symbol or place.name
    return f"{name}, {place.label}" if place.label else name


def date(place: Place) -> str:
    """Return the date as printed, empty where none is known."""
    return dates.printed(place.date) if place.date else ""


def year(place: Place) -> str:
    """Return the year of a place, empty where none is known."""
    return (place.date or "")[:4]


def adoption(place: Place) -> str:
    """Return whether and how the text was adopted: what the argument in the room turns on."""
    if place.status is not Status.ADOPTED:
        return "Draft, not adopted"
    return f"Adopted {_by(place.vote)}".strip() if place.vote else "Adopted"


def adoption_shortly(place: Place) -> str:
    """Return the same where there is little room: "Vote 130-2-40", "Draft"."""
    if place.status is not Status.ADOPTED:
        return "Draft"
    match place.vote.outcome if place.vote else None:
        case "recorded":
            return f"Vote {_figures(place.vote)}".strip() if place.vote else "Adopted"
        case "without a vote":
            return "Without a vote"
        case _:
            return "Adopted"


def _by(vote: Vote) -> str:
    match vote.outcome:
        case "without a vote":
            return "without a vote"
        case "consensus":
            return "by consensus"
        case "recorded":
            return f"by recorded vote {_figures(vote)}"
        case "by mail":
            return "by mail"
        case other:
            return other


def _figures(vote: Vote) -> str:
    """The figures as people quote them, in favour-against-abstaining: "130-2-40"."""
    figures = (vote.in_favour, vote.against, vote.abstaining)
    return "-".join(map(str, figures)) if None not in figures else ""


def citation(place: Place) -> str:
    """Return a source as one cites it: "A/RES/72/195, PP5, 23 January 2018, adopted …"."""
    how = adoption(place)
    how = how[0].lower() + how[1:]
    return ", ".join(part for part in (source(place), date(place), how) if part)


def versions(wordings: Sequence[Version]) -> str:
    """Return how many wordings one paragraph had and when: "4 versions 2008–2018"."""
    years = sorted(filter(None, (year(wording.place) for wording in wordings)))
    count = f"{len(wordings)} versions"
    if not years:
        return count
    return f"{count} {years[0]}" if years[0] == years[-1] else f"{count} {years[0]}–{years[-1]}"


def percentage(score: float) -> str:
    """Return a score as whole per cent; only what is the same word for word is 100 %."""
    return f"{min(round(score), 99) if score < 100 else 100} %"  # noqa: PLR2004 - per cent


def counted(count: int, singular: str, plural: str = "") -> str:
    """Return a number with its noun: "1 text", "14 texts", "2,666 documents"."""
    return f"{count:,} {singular if count == 1 else plural or singular + 's'}"
