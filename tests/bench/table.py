"""Rows of the table that ``make bench`` prints, and how they are measured."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A figure with its budget; ``peer`` is what somebody else needs for the same."""

    what: str
    figure: float
    unit: str = "ms"
    budget: float | None = None
    """The most it may be; the least where ``is_floor``. None for a figure that is only shown."""
    is_floor: bool = False
    peer: str = ""
    remark: str = ""

    @property
    def is_kept(self) -> bool:
        """Whether the figure is within its budget."""
        if self.budget is None:
            return True
        return self.figure >= self.budget if self.is_floor else self.figure <= self.budget


def processor_milliseconds(work: Callable[[], object]) -> float:
    """Return how long the processors are busy with a piece of work, whatever else they do."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


class Times(NamedTuple):
    """How long pieces of work take, in milliseconds, by the clock and of the processor.

    On a machine that has other things to do only the latter tells much.
    """

    clock: list[float]
    processor: list[float]


def times(pieces: Iterable[Callable[[], object]], rounds: int = 1) -> Times:
    """Return how long each of some pieces of work takes, at best of some rounds."""
    clock: list[float] = []
    processor: list[float] = []
    for work in pieces:
        both = [_measured(work) for _ in range(rounds)]
        clock.append(min(one for one, _ in both))
        processor.append(min(other for _, other in both))
    return Times(clock, processor)


def _measured(work: Callable[[], object]) -> tuple[float, float]:
    start, used = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - start) * 1000, (time.process_time() - used) * 1000


def percentile(figures: Sequence[float], share: float) -> float:
    """Return the figure that a share (0 to 1) of all figures does not exceed."""
    ordered = sorted(figures)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def printed(rows: Iterable[Row]) -> str:
    """Return rows as a table of text, one a line; a missed budget is marked."""
    lines: list[tuple[str, str, str, str]] = [("what", "measured", "budget", "")]
    for row in rows:
        sign = "≥" if row.is_floor else "≤"
        budget = f"{sign} {row.budget:g} {row.unit}" if row.budget is not None else "–"
        remark = "; ".join(filter(None, ("" if row.is_kept else "MISSED", row.peer, row.remark)))
        lines.append((row.what, f"{row.figure:.4g} {row.unit}", budget, remark))
    widths = [max(len(line[column]) for line in lines) for column in range(3)]
    return "\n".join(
        f"{a:<{widths[0]}}  {b:>{widths[1]}}  {c:>{widths[2]}}  {d}".rstrip()
        for a, b, c, d in lines
    )
