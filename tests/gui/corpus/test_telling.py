"""An import is told in sentences."""

from __future__ import annotations

import pytest

from drafter.gui.corpus import telling
from drafter.services.importing import Failure, Progress, Report

FAILURE = Failure(name="a.xml", reason="The file is empty.", hint="Fetch it again.")


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (Progress(done=0, total=2666), "0 of 2,666 files"),
        (Progress(done=800, total=2600, seconds=4), "800 of 2,600 files · 200 a second · 9 s left"),
        (Progress(done=1, total=1, seconds=2), "1 of 1 file · 0.5 a second · 1 s left"),
    ],
)
def test_progress_tells_how_many_how_fast_and_how_long(at: Progress, expected: str) -> None:
    assert telling.progress(at) == expected


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (Report(added=2601, unchanged=62, seconds=17), "2,601 added, 62 unchanged in 17 s."),
        (Report(), "No documents there in 1 s."),
        (
            Report(added=1, cancelled=True, seconds=1),
            "Stopped; what was finished is in the corpus. 1 added in 1 s.",
        ),
        (
            Report(added=1, doubts=2, doubtful=1, failed=(FAILURE,), seconds=1),
            ("1 added, 1 failed in 1 s. 2 places to check in 1 document. These could not be read:"),
        ),
    ],
)
def test_the_end_is_summed_up(report: Report, expected: str) -> None:
    assert telling.summary(report) == expected


def test_each_failed_file_has_a_line_with_reason_and_remedy() -> None:
    report = Report(failed=(FAILURE, Failure(name="b.pdf", reason="PDF files are not read yet.")))
    assert telling.failures(report).splitlines() == [
        "a.xml: The file is empty. Fetch it again.",
        "b.pdf: PDF files are not read yet.",
    ]


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(0.2, "1 s"), (59, "59 s"), (60, "1 min"), (200, "3 min 20 s"), (1000, "16 min")],
)
def test_times_are_told_as_one_says_them(seconds: float, expected: str) -> None:
    assert telling.duration(seconds) == expected
