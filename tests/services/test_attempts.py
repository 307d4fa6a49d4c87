"""A failure is looked at and not thrown."""

from __future__ import annotations

import sys

import pytest

from drafter.services.attempts import Attempts


def _fault() -> str:
    return {"a": "b"}["c"]


def test_the_outcome_of_work_is_what_it_returns_or_what_ended_it() -> None:
    with Attempts() as attempts:
        assert attempts.outcome(lambda: "done") == "done"
        assert isinstance(attempts.outcome(_fault), KeyError)
        assert attempts.outcome(lambda: "on") == "on"


def test_what_is_no_fault_ends_the_work_all_the_same() -> None:
    with Attempts() as attempts, pytest.raises(SystemExit):
        attempts.outcome(sys.exit)
