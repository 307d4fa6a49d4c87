"""The history of a paragraph: its wordings through the years, and the draft at their end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from drafter.corpus.answers import NO_FILTERS

if TYPE_CHECKING:
    from drafter.core.model import Paragraph
    from drafter.corpus import Filters, Place, Precedent, Version

_ALIKE = 50.0
"""Score from which on a precedent is taken for an earlier wording of a paragraph of the draft."""


class Archive(Protocol):
    """What knows earlier wordings; a ``Corpus`` is one."""

    def suggest(
        self, text: str, *, limit: int = 9, filters: Filters = NO_FILTERS
    ) -> tuple[Precedent, ...]:
        """Return the precedents for a text, best first."""
        ...

    def history(self, place: Place) -> tuple[Version, ...]:
        """Return all versions of the lineage of a place, oldest first."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """Wordings of one paragraph, oldest first.

    ``draft`` is the wording of the draft where the question was about one of its paragraphs,
    None otherwise; ``shown`` is the place that was asked about.
    """

    versions: tuple[Version, ...]
    draft: str | None = None
    shown: Place | None = None


def of_place(archive: Archive, place: Place) -> Trace:
    """Return the history of a paragraph of the corpus.

    Raises:
        CorpusError: If it was removed or changed since it was found.
    """
    return Trace(versions=archive.history(place), shown=place)


def of_draft(archive: Archive, paragraph: Paragraph) -> Trace:
    """Return the history of a paragraph of the draft: that of the text most like it.

    Where it was rewritten since it was taken over, the history is that of its source.
    """
    for text in (paragraph.text, paragraph.origin.text if paragraph.origin else ""):
        found = archive.suggest(text, limit=1) if text.strip() else ()
        if found and found[0].score >= _ALIKE:
            versions = archive.history(found[0].place) or found[0].versions[::-1]
            return Trace(versions=versions, draft=paragraph.text)
    return Trace(versions=(), draft=paragraph.text)
