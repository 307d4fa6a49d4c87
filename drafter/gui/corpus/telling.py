"""Sentences about an import: how far it is, and what it came to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.gui.sidebar.wording import counted

if TYPE_CHECKING:
    from drafter.services.importing import Failure, Progress, Report

_MINUTE = 60
_SURE_AFTER = 1.0
"""Seconds after which a rate says something about the rest."""


def progress(at: Progress) -> str:
    """Return how far it is: "812 of 2,666 files · 211 a second · 9 s left"."""
    parts = [f"{at.done:,} of {counted(at.total, 'file')}"]
    if at.seconds >= _SURE_AFTER and at.rate:
        parts.append(f"{at.rate:.0f} a second" if at.rate >= 1 else f"{at.rate:.1f} a second")
        parts.append(f"{duration((at.total - at.done) / at.rate)} left")
    return " · ".join(parts)


def summary(report: Report) -> str:
    """Return what it came to, in a sentence or three."""
    counts = [
        f"{number:,} {name}"
        for number, name in (
            (report.added, "added"),
            (report.updated, "updated"),
            (report.unchanged, "unchanged"),
            (len(report.failed), "failed"),
        )
        if number
    ]
    done = ", ".join(counts) if counts else "No documents there"
    said = [f"{done} in {duration(report.seconds)}."]
    if report.cancelled:
        said.insert(0, "Stopped; what was finished is in the corpus.")
    if report.doubts:
        where = counted(report.doubtful, "document")
        said.append(f"{counted(report.doubts, 'place')} to check in {where}.")
    if report.failed:
        said.append("These could not be read:")
    return " ".join(said)


def failures(report: Report) -> str:
    """Return every file that failed, one a line, with the reason and what to do."""
    return "\n".join(_failure(failure) for failure in report.failed)


def duration(seconds: float) -> str:
    """Return a time as one says it: "9 s", "3 min 20 s"."""
    whole = max(round(seconds), 1)
    if whole < _MINUTE:
        return f"{whole} s"
    minutes, rest = divmod(whole, _MINUTE)
    return f"{minutes} min {rest} s" if rest and minutes < _MINUTE // 6 else f"{minutes} min"


def _failure(failure: Failure) -> str:
    return f"{failure.name}: {failure.reason} {failure.hint}".rstrip()
