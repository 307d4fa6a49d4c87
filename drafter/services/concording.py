"""Writing a concordance as a list for others: a table for spreadsheets, or a Word file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.acknowledgement import ACKNOWLEDGEMENT
from drafter.core.directions import reads_from_the_right
from drafter.core.model import Run, Status
from drafter.core.shortening import beginning
from drafter.writing.lists.listing import Column, Group, Listing, write
from drafter.writing.lists.spreadsheet import PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from drafter.core.model import Vote
    from drafter.corpus import Concordance, Use
    from drafter.writing.lists.spreadsheet import Form

_COLUMNS = (
    Column("Source", 2250), Column("Paragraph", 1150), Column("Date", 1250), Column("Organ"),
    Column("Session"), Column("Status", 1000), Column("How adopted", 1950), Column("Text", 6080),
)  # fmt: skip
_BEGINNING = 90
"""Characters of a paragraph that stand for it above its places."""
_LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
"""Keeps English words in their order, and brackets round them, after Arabic ones."""


def export(concordance: Concordance, path: Path, form: Form = PLAIN) -> Path:
    """Write every place that a concordance lists, grouped as in the window; return the path.

    ``form`` says how a table for spreadsheets parts its columns.

    Raises:
        WriteError: If the form is unknown or the file cannot be written.
    """
    write(listing(concordance), path, form)
    return path


def listing(concordance: Concordance) -> Listing:
    """Return a concordance as a table: one row a place, by lineage, the words in bold."""
    many = "" if concordance.count == 1 else "s"
    return Listing(
        title=f"“{concordance.words}”",
        remarks=(f"{concordance.count:,} place{many} in the corpus, by paragraph, newest first.",),
        source=ACKNOWLEDGEMENT,
        columns=_COLUMNS,
        groups=tuple(
            Group(_title(uses), tuple(map(_row, uses))) for uses in concordance.lineages if uses
        ),
    )


def _title(uses: Sequence[Use]) -> str:
    """Return what stands above places of one paragraph; nothing above a single one."""
    if len(uses) == 1:
        return ""
    short, many = beginning(uses[0].text, _BEGINNING), f"({len(uses):,} places)"
    if reads_from_the_right(short):
        many = f"{_LEFT_TO_RIGHT}{many}{_LEFT_TO_RIGHT}"
    return f"{short} {many}"


def _row(use: Use) -> tuple[tuple[Run, ...], ...]:
    place = use.place
    cells = (
        place.symbol or place.name,
        place.label or "",
        place.date or "",
        place.organ or "",
        str(place.session_number) if place.session_number is not None else "",
        "Adopted" if place.status is Status.ADOPTED else "Draft",
        _how(place.vote) if place.vote else "",
    )
    return (*((Run(cell),) for cell in cells), tuple(_marked(use)))


def _marked(use: Use) -> Iterator[Run]:
    """Yield the text of a place with the words in bold."""
    end = 0
    for start, stop in use.found:
        if start > end:
            yield Run(use.text[end:start])
        yield Run(use.text[start:stop], bold=True)
        end = stop
    if end < len(use.text):
        yield Run(use.text[end:])


def _how(vote: Vote) -> str:
    """Return how a text was adopted, with the figures of a recorded vote."""
    figures = (vote.in_favour, vote.against, vote.abstaining)
    if vote.outcome == "recorded" and None not in figures:
        return f"recorded vote {'-'.join(map(str, figures))}"
    return vote.outcome
