"""The wordings of a paragraph as its history shows them: each with what changed before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.changes.differences import similarity
from drafter.core.model import Status
from drafter.gui.sidebar import marked, wording
from drafter.gui.strip.column import Bar, Column, Fill, Mark
from drafter.gui.translation import captioned, counted, later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Part
    from drafter.corpus import Place, Version
    from drafter.services.tracing import Trace

_WHOLE = 100.0
_LEGEND = {
    Mark.ADOPTED: later("\N{BLACK CIRCLE} adopted"),
    Mark.DRAFT: later("\N{WHITE DIAMOND} draft"),
    Mark.OWN: later("\N{WHITE SQUARE} this draft"),
}
"""What each mark of the line of time means."""
_PER_YEAR = 0.6
"""Widths of a column that a year takes on the line of time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One wording. ``version`` is None for the draft's own; ``older`` is the one before it.

    ``change`` is the share of its words and the older one's that differ, 0 to 1, None for the
    first; of a draft that is still being written, as far as it has come.
    """

    index: int
    text: str
    part: Part
    language: str
    version: Version | None
    older: Step | None
    change: float | None
    is_begun: bool
    """Whether the older one goes on where this one is still being written."""

    @property
    def year(self) -> str:
        """The year of the wording, "Now" for the one being written."""
        return (wording.year(self.version.place) or tr("n.d.")) if self.version else tr("Now")

    @property
    def name(self) -> str:
        """Which text it stands in."""
        return wording.source(self.version.place) if self.version else tr("This draft")

    @property
    def is_adopted(self) -> bool:
        """Whether the text was adopted."""
        return self.version is not None and self.version.place.status is Status.ADOPTED

    @property
    def mark(self) -> Mark:
        """What stands for it on the line of time."""
        if self.version is None:
            return Mark.OWN
        return Mark.ADOPTED if self.is_adopted else Mark.DRAFT

    @property
    def told(self) -> str:
        """How it came from the one before: "14 % of the words changed since A/RES/72/195, PP5"."""
        if self.older is None:
            return tr("First known wording")
        name = self.older.name
        if not self.change:
            if self.is_begun:
                return tr("So far as in {name}", name=name)
            return tr("As in {name}", name=name)
        if self.is_begun:
            return tr("So far {share} of the words changed since {name}",
                      share=share(self.change), name=name)  # fmt: skip
        return tr("{share} of the words changed since {name}", share=share(self.change), name=name)


def steps(trace: Trace) -> tuple[Step, ...]:
    """Return the wordings of a history, oldest first, the draft's own last."""
    found: list[Step] = []
    for version in trace.versions:
        found.append(_step(found, version.text, version.place, version))
    if trace.draft is not None and trace.versions:
        found.append(_step(found, trace.draft, trace.versions[-1].place, None))
    return tuple(found)


def first_shown(trace: Trace, found: Sequence[Step]) -> int | None:
    """Return which wording is shown first: the one asked about, else the draft or the newest."""
    for step in found:
        if step.version and trace.shown and step.version.place == trace.shown:
            return step.index
    return len(found) - 1 if found else None


def columns(found: Sequence[Step]) -> tuple[Column, ...]:
    """Return the wordings on a line of time: how far apart, of which kind, how much changed."""
    return tuple(_column(step) for step in found)


def summary(found: Sequence[Step]) -> str:
    """Return how many wordings there are: "4 versions, 2008–2017: 2 adopted, 2 drafts"."""
    versions = [step.version for step in found if step.version]
    adopted = sum(step.is_adopted for step in found)
    drafts = len(versions) - adopted
    years = sorted(filter(None, (wording.year(version.place) for version in versions)))
    span = years[0] if years and years[0] == years[-1] else "–".join((*years[:1], *years[-1:]))
    kinds = [
        said
        for count, said in (
            (adopted, counted(adopted, "{n} adopted", "{n} adopted")),
            (drafts, counted(drafts, "{n} draft", "{n} drafts")),
        )
        if count
    ]
    said = counted(len(versions), "{n} version", "{n} versions")
    return captioned(", ".join(filter(None, (said, span))), ", ".join(kinds))


def legend(found: Sequence[Step]) -> str:
    """Return what the marks mean that are shown, each kind of them once."""
    marks = {step.mark for step in found}
    return "   ".join(tr(said) for mark, said in _LEGEND.items() if mark in marks)


def share(change: float) -> str:
    """Return a change as whole per cent; the smallest is more than nothing."""
    return f"{min(max(round(100 * change), 1), 100)} %"


def _step(before: Sequence[Step], text: str, place: Place, version: Version | None) -> Step:
    older = before[-1] if before else None
    change, is_begun = None, False
    if older is not None:
        known = older.text if version else marked.reached(older.text, text)
        is_begun = known != older.text
        change = 1 - similarity(known, text, lenient=True) / _WHOLE
    return Step(
        index=len(before), text=text, part=place.part, language=place.language,
        version=version, older=older, change=change, is_begun=is_begun,
    )  # fmt: skip


def _column(step: Step) -> Column:
    kind = tr("Adopted") if step.is_adopted else tr("Draft, not adopted")
    if step.version is None:
        kind = tr("Being written")
    fill = Fill.ADOPTED if step.is_adopted else Fill.DRAFT
    value = "" if step.change is None else share(step.change) if step.change else "="
    return Column(
        key=step.index,
        label=step.year,
        value=value,
        spoken=f"{step.year}: {step.name}. {kind}. {step.told}",
        bars=(Bar(step.change or 0.0, fill),),
        mark=step.mark,
        distance=_distance(step),
    )


def _distance(step: Step) -> float:
    """Return how far a wording stands from the one before, by the years between them."""
    years = [one.year for one in (step, step.older) if one is not None]
    known = [int(year) for year in years if year.isdecimal()]
    return 1.0 + _PER_YEAR * max(0, known[0] - known[-1] - 1) if known else 1.0
