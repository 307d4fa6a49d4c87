"""Sentences about an import: how far it is, and what it came to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.gui.translation import counted, number, per_cent, told, tr

if TYPE_CHECKING:
    from drafter.services.importing import Failure, Progress, Report

_MINUTE = 60
_SURE_AFTER = 1.0
"""Seconds after which a rate says something about the rest."""


def progress(at: Progress) -> str:
    """Return how far it is: "812 of 2,666 files · 211 a second · 9 s left"."""
    parts = [
        tr(
            "{done} of {count}",
            done=number(at.done),
            count=counted(at.total, "{n} file", "{n} files"),
        )
    ]
    if at.seconds >= _SURE_AFTER and at.rate:
        parts.append(tr("{rate} a second", rate=f"{at.rate:.{0 if at.rate >= 1 else 1}f}"))
        parts.append(tr("{duration} left", duration=duration((at.total - at.done) / at.rate)))
    return " · ".join(parts)


def share(at: Progress) -> str:
    """Return how much of it is done: "30%"."""
    return per_cent(at.done / at.total) if at.total else ""


def summary(report: Report) -> str:
    """Return what it came to, in a sentence or three."""
    counts = [
        said
        for count, said in (
            (report.added, counted(report.added, "{n} added", "{n} added")),
            (report.updated, counted(report.updated, "{n} updated", "{n} updated")),
            (report.unchanged, counted(report.unchanged, "{n} unchanged", "{n} unchanged")),
            (len(report.failed), counted(len(report.failed), "{n} failed", "{n} failed")),
        )
        if count
    ]
    done = ", ".join(counts) if counts else tr("No documents there")
    said = [tr("{done} in {duration}.", done=done, duration=duration(report.seconds))]
    if report.cancelled:
        said.insert(0, tr("Stopped; what was finished is in the corpus."))
    if report.doubts:
        where = counted(report.doubtful, "{n} document", "{n} documents")
        said.append(
            tr(
                "{count} to check in {where}.",
                count=counted(report.doubts, "{n} place", "{n} places"),
                where=where,
            )
        )
    if report.failed:
        said.append(tr("These could not be read:"))
    return " ".join(said)


def failures(report: Report) -> str:
    """Return every file that failed, one a line, with the reason and what to do."""
    return "\n".join(_failure(failure) for failure in report.failed)


def duration(seconds: float) -> str:
    """Return a time as one says it: "9 s", "3 min 20 s"."""
    whole = max(round(seconds), 1)
    if whole < _MINUTE:
        return tr("{seconds} s", seconds=whole)
    minutes, rest = divmod(whole, _MINUTE)
    return (
        tr("{minutes} min {rest} s", minutes=minutes, rest=rest)
        if rest and minutes < _MINUTE // 6
        else tr("{minutes} min", minutes=minutes)
    )


def _failure(failure: Failure) -> str:
    return f"{failure.name}: {told(failure.reason)} {told(failure.hint)}".rstrip()
