"""Filters let through what they say, all of it, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.corpus.resolutions import resolution

from drafter.core.model import Part, Status
from drafter.corpus import Corpus, Filters
from drafter.corpus.tables.facets import Facet, lets, terms, wanted_terms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.corpus import Place

_TEXT = "Stresses the importance of the oceans for all peoples;"
_ORGANS = ("General Assembly", "Human Rights Council")
_SESSIONS = (69, 70)
_YEARS = (2014, 2015, 2016)

_FILTERS = st.builds(
    Filters,
    part=st.none() | st.sampled_from([Part.PREAMBULAR, Part.OPERATIVE, Part.TEXT]),
    status=st.none() | st.sampled_from(Status),
    organ=st.none() | st.sampled_from(["general  assembly", "Human Rights Council", "Other"]),
    session=st.none() | st.sampled_from([*_SESSIONS, 71]),
    language=st.none() | st.sampled_from(["en", "fr", "EN"]),
    years=st.none() | st.tuples(st.integers(2012, 2018), st.integers(2012, 2018)),
)
_FACETS = st.builds(
    Facet,
    part=st.sampled_from(["preambular", "operative", "text"]),
    status=st.sampled_from(["adopted", "draft"]),
    organ=st.none() | st.sampled_from(_ORGANS),
    session=st.none() | st.sampled_from(_SESSIONS),
    language=st.sampled_from(["en", "fr"]),
    year=st.none() | st.sampled_from(_YEARS),
)


def _passes(place: Place, filters: Filters) -> bool:
    """Say what each filter means, in the plainest words."""
    year = int((place.date or "0")[:4])
    organ = " ".join((filters.organ or "").lower().split())
    return (
        (filters.part is None or place.part == filters.part)
        and (filters.status is None or place.status == filters.status)
        and (not organ or (place.organ or "").lower() == organ)
        and (filters.session is None or place.session_number == filters.session)
        and (filters.language is None or place.language == filters.language.lower())
        and (filters.years is None or min(filters.years) <= year <= max(filters.years))
    )


@pytest.fixture(scope="module", params=["every text is compared", "the index is asked"])
def filled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Corpus]:
    """Return a corpus with one text, and a near one, in places of every kind."""
    few = 0 if request.param == "the index is asked" else 10**9
    with Corpus.open(tmp_path_factory.mktemp("corpus"), few_texts=few) as corpus:
        corpus.add([
            resolution(
                f"{organ[0]}/{session}/{year}/{status}",
                f"{'POT'[number % 3]} {_TEXT}\n{'OTP'[number % 3]} {_TEXT} and the seas;",
                status=status, organ=organ, session=session, date=f"{year}-05-05",
                language="fr" if number % 4 == 3 else "en",
            )
            for number, (organ, session, year, status) in enumerate(
                (organ, session, year, status)
                for organ in _ORGANS for session in _SESSIONS
                for year in _YEARS for status in Status
            )
        ])  # fmt: skip
        yield corpus


@settings(max_examples=120)
@given(filters=_FILTERS)
def test_all_that_passes_is_shown_and_nothing_else(filled: Corpus, filters: Filters) -> None:
    everywhere = {
        (version.place.name, version.place.paragraph_id): version.place
        for precedent in filled.suggest(_TEXT)
        for version in precedent.versions
    }
    assert len(everywhere) == 48
    shown = {
        (version.place.name, version.place.paragraph_id)
        for precedent in filled.suggest(_TEXT, filters=filters)
        for version in precedent.versions
    }
    assert shown == {key for key, place in everywhere.items() if _passes(place, filters)}
    for version in filled.search("oceans peoples", filters=filters):
        assert _passes(version.place, filters)


@given(filters=_FILTERS, facets=st.lists(_FACETS, unique=True, max_size=12))
def test_the_terms_of_the_index_say_what_filters_say(filters: Filters, facets: list[Facet]) -> None:
    allowed = frozenset(number for number, facet in enumerate(facets) if lets(filters, facet))
    wanted = set(wanted_terms(filters, allowed))
    for number, facet in enumerate(facets):
        if filters != Filters():
            assert bool(wanted & set(terms(facet, number))) == (number in allowed)


def test_filters_hold_for_one_and_the_same_place(corpus: Corpus) -> None:
    corpus.add(
        [
            resolution("A/1", f"P {_TEXT}", date="2014-01-01"),
            resolution("A/2", f"O {_TEXT}", date="2016-01-01"),
        ]
    )
    assert corpus.suggest(_TEXT, filters=Filters(part=Part.PREAMBULAR, years=(2016, 2016))) == ()
    assert len(corpus.suggest(_TEXT, filters=Filters(part=Part.OPERATIVE, years=(2016, 2016)))) == 1


def test_a_filter_without_a_match_gives_nothing(corpus: Corpus) -> None:
    corpus.add([resolution("A/1", f"P {_TEXT}")])
    assert corpus.suggest(_TEXT, filters=Filters(organ="Trusteeship Council")) == ()
    assert corpus.search("oceans", filters=Filters(session=1)) == ()
