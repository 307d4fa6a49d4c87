"""Sister paragraphs: one form that every mission fills with its own names and sums."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.corpus.resolutions import operative

from drafter.corpus.lineages import joining, kinship, sisters
from drafter.corpus.precedents import rarity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafter.core.model import Document
    from drafter.corpus import Corpus

_APPORTION = (
    "Decides to apportion among Member States the amount of {:,} dollars for the period from 1 "
    "July {} to 30 June {}, in accordance with the levels updated in its resolution on the scale;"
)
_BORROWING = (
    "Emphasizes that no mission shall be financed by borrowing funds from other active missions;"
)
_SEAS = ("Heron Sea", "Otter Strait", "Beaver Bank")


@pytest.fixture(autouse=True)
def _few_texts_tell_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the words of a few texts weigh what those of an archive do."""
    monkeypatch.setattr(rarity, "_FEW", 0)
    monkeypatch.setattr(kinship, "_TELLING", 0.0)
    monkeypatch.setattr(joining, "_CONTRAST", 1000.0)
    monkeypatch.setattr(sisters, "_NAME", 1.5)


def _financing(place: str, session: int, *texts: str) -> Document:
    account = f"Decides to keep open the Special Account for the Mission in the {place};"
    document = _titled(f"Financing of the Mission in the {place}", session, *texts, account)
    return replace(document, name=f"A/RES/{session}/{place}")


def _titled(title: str, session: int, *texts: str) -> Document:
    document = operative(f"A/RES/{session}/{title}", *texts, date=f"{1945 + session}-06-30")
    masthead = replace(document.masthead, title=title, session_number=session)
    return replace(document, masthead=masthead)


def _apportioned(place: str, session: int) -> str:
    amount = 1_000_003 * (7 * session + 311 * len(place)) + 997
    return _APPORTION.format(amount, 1945 + session, 1946 + session)


def _names(corpus: Corpus, text: str) -> set[str]:
    return {v.place.name for v in corpus.history(corpus.suggest(text)[0].place)}


def _add(corpus: Corpus, documents: Iterable[Document]) -> None:
    corpus.add(list(documents))
    corpus.maintain()


@pytest.mark.parametrize("place", _SEAS)
def test_each_mission_has_its_own_sums(corpus: Corpus, place: str) -> None:
    _add(
        corpus,
        (
            _financing(sea, session, _apportioned(sea, session), _BORROWING)
            for session in (74, 75, 76)
            for sea in _SEAS
        ),
    )
    wanted = {f"A/RES/{session}/{place}" for session in (74, 75, 76)}
    assert _names(corpus, _apportioned(place, 75)) == wanted


def test_what_all_missions_say_in_the_same_words_stays_one(corpus: Corpus) -> None:
    anew = _BORROWING.replace("Emphasizes", "Also emphasizes")
    _add(
        corpus,
        (
            _financing(sea, session, _BORROWING if session < 76 else anew)
            for session in (74, 75, 76)
            for sea in _SEAS
        ),
    )
    assert len(_names(corpus, anew)) == 3 * len(_SEAS)


def test_a_mission_that_was_renamed_keeps_its_history(corpus: Corpus) -> None:
    _add(
        corpus,
        [
            *(_financing("Heron Sea", year, _apportioned("Sea", year)) for year in (71, 72, 73)),
            *(_financing("Great Lake", year, _apportioned("Lake", year)) for year in (73, 74, 75)),
            *(_financing("Otter Strait", year, _apportioned("s", year)) for year in (71, 72, 73)),
        ],
    )
    found = _names(corpus, _apportioned("Sea", 72))
    assert found == {
        *(f"A/RES/{year}/Heron Sea" for year in (71, 72, 73)),
        *(f"A/RES/{year}/Great Lake" for year in (73, 74, 75)),
    }


def test_items_that_alternate_are_different_series(corpus: Corpus) -> None:
    item = (
        "Decides to include in the provisional agenda of its next session, under the item entitled "
        "“Disarmament of trappers”, the sub-item entitled “Prohibition of the trapping of {}”;"
    )
    animals = ("herons", "otters", "beavers")
    _add(
        corpus,
        (
            _titled(f"Prohibition of the trapping of {animal}", session, item.format(animal))
            for start, animal in enumerate(animals, 72)
            for session in (start, start + 3, start + 6)
        ),
    )
    assert len(_names(corpus, item.format("otters"))) == 3


def test_a_figure_that_another_text_has_otherwise_makes_no_sister_of_a_day(corpus: Corpus) -> None:
    text = "Noting that {} million herons went without food in the marshes of the world last year,"
    day = _financing("World Food", 74, text.format(821))
    _add(corpus, [day, *(_financing("Marsh", year, text.format(800 + year)) for year in (74, 75))])
    assert len(_names(corpus, text.format(821))) == 3


@pytest.mark.parametrize("order", ["together", "by session", "by mission", "newest first"])
def test_missions_are_told_apart_in_a_small_corpus_in_whatever_order_they_come(
    corpus: Corpus, seeds: tuple[Document, ...], monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    monkeypatch.undo()  # A small corpus as it is: the words of few texts weigh little.
    form = (
        "Decides to appropriate to the Special Account for the Mission in the {0} the amount of "
        "{1} dollars for the maintenance of the Mission in the {0} in the year {2};"
    )
    documents = [
        _financing(sea, session, form.format(sea, 7 * session + number, 1945 + session))
        for session in (70, 71, 72, 73)
        for number, sea in enumerate(_SEAS)
    ]
    if order == "by mission":
        documents.sort(key=lambda document: document.masthead.title or "")
    elif order == "newest first":
        documents.reverse()
    _add(corpus, seeds)
    for some in [documents] if order == "together" else [[one] for one in documents]:
        _add(corpus, some)
    for sea in _SEAS:
        wanted = {f"A/RES/{session}/{sea}" for session in (70, 71, 72, 73)}
        assert _names(corpus, form.format(sea, 500, 2018)) == wanted
