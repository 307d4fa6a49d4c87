"""A readable name for a text that prints no symbol."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.masthead import sponsors
from drafter.core.model import Part

if TYPE_CHECKING:
    from drafter.core.model import Adoption, Masthead, Paragraph

_LONGEST_TITLE = 90
_MANY = 3
"""Sponsors beyond which only the first is named."""


def name_of(masthead: Masthead, adoption: Adoption, paragraphs: tuple[Paragraph, ...]) -> str:
    """Return the symbol, or a name made of kind, sponsors or body, year and title.

    "Draft resolution, Colombia, 2018: Improving the coordination of efforts …".
    """
    if masthead.symbol:
        return masthead.symbol
    kind = (masthead.kind or "text").capitalize()
    year = (masthead.date or adoption.adopted_on or "")[:4]
    parts = [kind, _author(masthead), year]
    title = _short(masthead.title or _first_words(paragraphs))
    return ": ".join(filter(None, [", ".join(filter(None, parts)), title]))


def _author(masthead: Masthead) -> str:
    names = masthead.sponsors
    if len(names) > _MANY:
        return f"{names[0]} and others"
    return sponsors.printed(names) or masthead.committee or masthead.organ or ""


def _first_words(paragraphs: tuple[Paragraph, ...]) -> str:
    worded = (p for p in paragraphs if p.text and p.part is not Part.OPENING)
    return next((paragraph.text for paragraph in worded), "")


def _short(title: str) -> str:
    """Return a title cut after a word where it is long."""
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:–") + " …"
