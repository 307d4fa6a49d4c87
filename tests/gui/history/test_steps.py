"""The wordings of a history: in time order, each with what changed, the draft at their end."""

from __future__ import annotations

from tests.gui.sidebar.examples import place, version

from drafter.core.model import Status
from drafter.gui.history import steps
from drafter.gui.strip.column import Mark
from drafter.services.tracing import Trace

_OLD = version("Recalling its resolution 68/192,", place("A/RES/68/192", "PP6", "2013-12-18"))
_DRAFT = version(
    "Recalling its resolution 68/192 of 18 December 2013,",
    place("A/C.3/70/L.5", "PP6", "2015-11-19", status=Status.DRAFT),
)
_NEW = version(_DRAFT.text, place("A/RES/72/195", "PP5", "2017-12-19"))
_TRACE = Trace(versions=(_OLD, _DRAFT, _NEW), draft="Recalling its resolution 72/195,")


def test_each_says_what_changed_from_the_one_before():
    assert [step.told for step in steps.steps(_TRACE)] == [
        "First known wording",
        "29 % of the words changed since A/RES/68/192, PP6",
        "As in A/C.3/70/L.5, PP6",
        "43 % of the words changed since A/RES/72/195, PP5",
    ]


def test_adopted_draft_and_ones_own_have_marks_of_their_own():
    columns = steps.columns(steps.steps(_TRACE))
    assert [column.mark for column in columns] == [
        Mark.ADOPTED, Mark.DRAFT, Mark.ADOPTED, Mark.OWN,
    ]  # fmt: skip
    assert [column.value for column in columns] == ["", "29 %", "=", "43 %"]
    assert [bar.height > 0 for column in columns for bar in column.bars] == [
        False, True, False, True,
    ]  # fmt: skip


def test_years_apart_stand_further_apart():
    distances = [column.distance for column in steps.columns(steps.steps(_TRACE))]
    assert distances[1] > 1


def test_they_are_counted_by_kind():
    assert steps.summary(steps.steps(_TRACE)) == "3 versions, 2013–2017: 2 adopted, 1 draft"


def test_the_one_that_was_asked_about_is_shown_first_else_the_last():
    found = steps.steps(_TRACE)
    assert steps.first_shown(_TRACE, found) == 3
    asked = Trace(versions=_TRACE.versions, shown=_OLD.place)
    assert steps.first_shown(asked, steps.steps(asked)) == 0
    assert steps.first_shown(Trace(versions=()), ()) is None


def test_kinds_of_hyphens_are_no_change():
    trace = Trace(versions=(version("Non-Proliferation"), version("Non‑Proliferation")))
    assert steps.steps(trace)[1].change == 0


def test_a_draft_that_is_being_written_is_compared_as_far_as_it_has_come():
    whole = "Recalling its resolution 68/192 of 18 December 2013, on trafficking in persons,"
    trace = Trace(versions=(version(whole, place("A/RES/68/192", "PP6")),), draft="")
    told = [
        steps.steps(Trace(versions=trace.versions, draft=draft))[-1].told
        for draft in (
            "Recalling its resolution 68/192 of",
            "Recalling its resolution 68/192 of 18 December 2013, on traff",
            "Recalling with concern its resolution 68/192 of",
            "Recalling its resolution 68/192 and the Proto",
            "Recalling its resolution 68/192,",
            whole,
        )
    ]
    assert told == [
        "So far as in A/RES/68/192, PP6",
        "So far as in A/RES/68/192, PP6",
        "So far 17 % of the words changed since A/RES/68/192, PP6",
        "So far 27 % of the words changed since A/RES/68/192, PP6",
        "47 % of the words changed since A/RES/68/192, PP6",
        "As in A/RES/68/192, PP6",
    ]
