"""What the list of a concordance shows: groups of places, and the words in their context."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.shortening import beginning
from drafter.gui.sidebar import wording
from drafter.gui.translation import counted, number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus import Concordance, Use

_READ = 240
"""Characters of a paragraph that stand for it above its places."""


@dataclass(frozen=True, slots=True)
class Context:
    """The words as a place prints them, and what stands before and after them."""

    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Group:
    """The places of one lineage, newest first; there are at least two."""

    uses: tuple[Use, ...]

    @property
    def title(self) -> str:
        """How its newest paragraph begins."""
        return beginning(self.uses[0].text, _READ)

    @property
    def extent(self) -> str:
        """How many places there are, and of which years: "12 places, 2008–2023"."""
        years = sorted(filter(None, (wording.year(use.place) for use in self.uses)))
        said = counted(len(self.uses), "{n} place", "{n} places")
        if not years:
            return said
        return f"{said}, {years[0] if years[0] == years[-1] else f'{years[0]}–{years[-1]}'}"

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return f"{self.extent}: {self.title}"


def rows(concordance: Concordance) -> tuple[Group | Use, ...]:
    """Return groups of several places, and places that stand alone."""
    return tuple(_row(*uses) for uses in concordance.lineages if uses)


def _row(first: Use, *more: Use) -> Group | Use:
    return Group((first, *more)) if more else first


def context(use: Use) -> Context:
    """Return the first of the stretches of a place in its context."""
    text = use.text.replace("\n", " ").replace("\t", " ")
    if not use.found:
        return Context("", "", text)
    start, end = use.found[0]
    return Context(text[:start], text[start:end], text[end:])


def spoken(use: Use) -> str:
    """Return what a screen reader says of a place."""
    return f"{wording.cited(use.place)}. {use.text}"


def summary(concordance: Concordance, listed: Sequence[Group | Use], when: str = "") -> str:
    """Return how many places there are: "1,160 places in 756 different paragraphs".

    ``when`` says of which year they are, where only those are listed: " of 2015".
    """
    said = f"{counted(concordance.count, '{n} place', '{n} places')}{when}"
    if concordance.listed < concordance.count:
        return tr(
            "{said}; the newest {listed} are listed, an exported list has all",
            said=said,
            listed=number(concordance.listed),
        )
    return tr(
        "{said} in {count}",
        said=said,
        count=counted(len(listed), "{n} paragraph", "{n} different paragraphs"),
    )
