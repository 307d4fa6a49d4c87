"""What was done to a draft comes back from its lines, step by step."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents import DOCUMENTS, draft

from drafter.core import history_json
from drafter.core.history import Caret, Done, History, State
from drafter.core.model import Run

if TYPE_CHECKING:
    from drafter.core.model import Document

_CARETS = st.builds(Caret, st.integers(0, 9), st.integers(0, 99))
_BASE = draft("P *Recalling* its resolution 61/180,\nO *Urges* all;[n1]\nO *Requests* it.")


@st.composite
def _stories(draw: st.DrawFn) -> list[History]:
    """The states of a history in which one writes, merges into the last step, undoes and saves."""
    known = History(draw(DOCUMENTS))
    told = [known]
    for _ in range(draw(st.integers(0, 8))):
        kept = known.steps[: draw(st.integers(0, known.index))]
        made = [_step(draw, known.document_at(len(kept))) for _ in range(draw(st.integers(0, 2)))]
        steps = (*kept, *made)
        saved = draw(st.none() | st.integers(0, len(steps)))
        known = History(known.base, steps, draw(st.integers(0, len(steps))), saved)
        told.append(known)
    return told


def _step(draw: st.DrawFn, before: Document) -> Done:
    """A step to a document that shares some paragraphs with the one before, in another frame."""
    other = draw(DOCUMENTS)
    at = draw(st.integers(0, len(before.paragraphs)))
    body = (*before.paragraphs[:at], *other.paragraphs[:2], *before.paragraphs[at + 1 :])
    frame = draw(st.sampled_from([before, other]))
    notes = draw(st.sampled_from([before.notes, other.notes, other.notes[:1]]))
    after = State(replace(frame, paragraphs=body, notes=notes), draw(_CARETS))
    return Done(draw(st.text(max_size=9)), draw(_CARETS), after)


@given(_stories())
def test_a_history_comes_back_from_how_it_went_on(told: list[History]):
    known = History(told[0].base)
    for before, after in itertools.pairwise(told):
        change = history_json.continued(before, after)
        known = history_json.resumed(known, json.loads(json.dumps(change)))
        assert known == after
        assert known.document_at(0) == told[0].base


def test_another_drafts_history_does_not_go_on_from_this_one():
    alike = replace(_BASE, name=_BASE.name)
    assert history_json.continued(History(alike), _typed(" in full")) is None


def _typed(words: str) -> History:
    """A history in which words were put behind the last paragraph's."""
    last = _BASE.paragraphs[-1]
    runs = (*last.runs, Run(words))
    body = (*_BASE.paragraphs[:-1], replace(last, runs=runs))
    after = State(replace(_BASE, paragraphs=body), Caret(2, 30))
    return History(_BASE, (Done("Typing", Caret(2, 20), after),), 1)


def test_a_typed_word_costs_its_paragraphs_words_alone():
    change = history_json.continued(History(_BASE), _typed(" in full"))
    assert change is not None
    (step,) = change["steps"]
    assert step["body"][:2] == [2, 3]
    assert list(step["body"][2][0]) == ["runs"]
    assert not {"notes", "frame"} & set(step)


def test_a_step_that_was_written_is_not_written_again():
    first = _typed(" in full")
    more = replace(first, steps=(*first.steps, *_typed(" and at once").steps), index=2)
    change = history_json.continued(first, more)
    assert change is not None
    assert change["kept"] == 1
    assert len(change["steps"]) == 1


def test_a_history_without_its_oldest_steps_stands_where_it_stood():
    first = _typed(" in full")
    more = replace(first, steps=(*first.steps, *_typed(" and at once").steps), index=2, saved=1)
    shorter = more.without(1)
    assert shorter.document == more.document
    assert shorter.base == first.document
    assert shorter.saved == 0
    assert more.without(2).saved is None


@pytest.mark.parametrize(
    "damage",
    [
        '{"kept": 1}', '{"kept": -1}', '{"kept": "0"}', '{"index": 2}', '{"index": null}',
        '{"saved": 9}', '{"steps": null}', '{"steps": [5]}', '{"steps": [{}]}',
    ],
)  # fmt: skip
def test_a_change_that_does_not_fit_is_refused(damage: str):
    change = history_json.continued(History(_BASE), _typed(" in full"))
    assert change is not None
    with pytest.raises((KeyError, TypeError, ValueError)):
        history_json.resumed(History(_BASE), {**change, **json.loads(damage)})


@pytest.mark.parametrize(
    "place", ["[3, 4, []]", "[2, 1, []]", "[0, 1]", "[0, 1, [{}]]", "[-1, 0, []]", "5"]
)
def test_a_step_at_a_place_that_is_not_there_is_refused(place: str):
    change = history_json.continued(History(_BASE), _typed(" in full"))
    assert change is not None
    change["steps"][0]["body"] = json.loads(place)
    with pytest.raises((KeyError, TypeError, ValueError)):
        history_json.resumed(History(_BASE), change)
