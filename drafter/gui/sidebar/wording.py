"""How the sidebar words a source: where a text stands, since when, and how it was adopted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.masthead import dates
from drafter.core.model import Status
from drafter.gui.translation import counted, day, later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Vote
    from drafter.corpus import Place, Version


def source(place: Place) -> str:
    """Return which text and which paragraph: "A/RES/72/195, PP5"."""
    name = place.symbol or place.name
    return f"{name}, {place.label}" if place.label else name


def date(place: Place) -> str:
    """Return the date as people write it, empty where none is known."""
    return day(place.date)


def year(place: Place) -> str:
    """Return the year of a place, empty where none is known."""
    return (place.date or "")[:4]


def adoption(place: Place) -> str:
    """Return whether and how the text was adopted: what the argument in the room turns on."""
    said, figures = _adopted(place)
    return f"{tr(said)} {figures}".rstrip()


def adoption_shortly(place: Place) -> str:
    """Return the same where there is little room: "Vote 130-2-40", "Draft"."""
    if place.status is not Status.ADOPTED:
        return tr("Draft")
    match place.vote.outcome if place.vote else None:
        case "recorded" if place.vote:
            return tr("Vote {figures}", figures=_figures(place.vote)).strip()
        case "without a vote":
            return tr("Without a vote")
        case _:
            return tr("Adopted")


_HOW = {
    "without a vote": later("Adopted without a vote"),
    "consensus": later("Adopted by consensus"),
    "recorded": later("Adopted by recorded vote"),
    "by mail": later("Adopted by mail"),
}


def _adopted(place: Place) -> tuple[str, str]:
    """Return how a text was adopted, in English, and the figures of a vote."""
    if place.status is not Status.ADOPTED:
        return later("Draft, not adopted"), ""
    if place.vote is None:
        return later("Adopted"), ""
    said = _HOW.get(place.vote.outcome, f"Adopted {place.vote.outcome}")
    return said, _figures(place.vote) if place.vote.outcome == "recorded" else ""


def _figures(vote: Vote) -> str:
    """The figures as people quote them, in favour-against-abstaining: "130-2-40"."""
    figures = (vote.in_favour, vote.against, vote.abstaining)
    return "-".join(map(str, figures)) if None not in figures else ""


def cited(place: Place) -> str:
    """Return a source as the window names it: "A/RES/72/195, PP5, 23 January 2018, adopted …"."""
    return _cited(source(place), date(place), adoption(place))


def citation(place: Place) -> str:
    """Return a source as one cites it in a text, which is in English whatever the window speaks."""
    when = dates.printed(place.date) if place.date else ""
    return _cited(source(place), when, " ".join(filter(None, _adopted(place))))


def _cited(where: str, when: str, how: str) -> str:
    return ", ".join(filter(None, (where, when, how[:1].lower() + how[1:])))


def versions(wordings: Sequence[Version]) -> str:
    """Return how many wordings one paragraph had and when: "4 versions 2008–2018"."""
    years = sorted(filter(None, (year(wording.place) for wording in wordings)))
    count = counted(len(wordings), "{n} versions", "{n} versions")
    if not years:
        return count
    return f"{count} {years[0]}" if years[0] == years[-1] else f"{count} {years[0]}–{years[-1]}"


def percentage(score: float) -> str:
    """Return a score as whole per cent; only what is the same word for word is 100 %."""
    return f"{min(round(score), 99) if score < 100 else 100} %"  # noqa: PLR2004 - per cent
