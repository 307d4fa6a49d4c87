"""The chart of a concordance: in how many places the words stand, year by year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.gui.strip.column import Bar, Column, Fill
from drafter.gui.translation import counted, number, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.corpus import YearCount


def columns(years: Sequence[YearCount]) -> tuple[Column, ...]:
    """Return a column for every year from the first to the last, and one for undated texts."""
    highest = max((count.adopted + count.drafts for count in years), default=0)
    known = {count.year: count for count in years}
    return tuple(_column(year, known.get(year), highest) for year in _all(known))


def _all(known: dict[int | None, YearCount]) -> Iterator[int | None]:
    dated = [year for year in known if year is not None]
    if dated:
        yield from range(min(dated), max(dated) + 1)
    if None in known:
        yield None


def _column(year: int | None, count: YearCount | None, highest: int) -> Column:
    adopted, drafts = (count.adopted, count.drafts) if count else (0, 0)
    named = str(year) if year is not None else tr("Undated")
    said = [
        words
        for number, words in (
            (
                adopted,
                counted(adopted, "{n} place in adopted texts", "{n} places in adopted texts"),
            ),
            (drafts, counted(drafts, "{n} place in drafts", "{n} places in drafts")),
        )
        if number
    ]
    return Column(
        key=year,
        label=named if year is not None else tr("n.d."),
        value=number(adopted + drafts) if adopted + drafts else "",
        spoken=f"{named}: {', '.join(said) or tr('none')}",
        bars=(
            Bar(adopted / max(highest, 1), Fill.ADOPTED),
            Bar(drafts / max(highest, 1), Fill.DRAFT),
        ),
    )
