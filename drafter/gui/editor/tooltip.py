"""What a resting mouse tells about agreed language: where the words were adopted."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from drafter.core import dates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Vote
    from drafter.corpus import Passage, Place


def text(passages: Sequence[Passage]) -> str:
    """Return the newest and the first place of the longest passage, and how many there are."""
    passage = passages[0]
    places = passage.places
    if not places:
        return ""
    lines = [f"<b>Agreed language</b>: {passage.words} words", _line("Newest", places[0])]
    if len(places) > 1:
        lines.append(_line("First", places[-1]))
    noun = "place" if passage.count == 1 else "places"
    lines.append(f"{passage.count} {noun} in adopted texts")
    return "<br>".join(lines)


def _line(what: str, place: Place) -> str:
    named = place.symbol or place.name
    label = f", {place.label}" if place.label else ""
    date = f", {dates.printed(place.date)}" if place.date else ""
    return f"{what}: {html.escape(named + label + date)}{_vote(place.vote)}"


def _vote(vote: Vote | None) -> str:
    """Return how a text was adopted, as delegates say it."""
    if vote is None:
        return ""
    if vote.in_favour is None:
        return f", adopted {html.escape(vote.outcome)}" if vote.outcome == "without a vote" else ""
    return f", adopted by {vote.in_favour}-{vote.against}-{vote.abstaining}"
