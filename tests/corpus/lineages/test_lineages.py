"""Lineages: one paragraph through the years, found as documents come, in whatever order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.corpus.earlier import turn_back
from tests.corpus.resolutions import operative, resolution

from drafter.core.model import Status
from drafter.corpus import Corpus
from drafter.corpus.lineages import joining, kinship
from drafter.corpus.precedents import rarity

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from drafter.core.model import Document

Lineage = frozenset[tuple[str, str]]
"""Places, as name of the document and label."""

_ANIMALS = ("otters", "herons", "beavers", "salmon")
_VERSIONS = {
    "A/RES/70/1": "Urges States to protect the nesting grounds of herons along all tidal rivers;",
    "A/RES/71/1": "Urges States to protect the nesting grounds of herons along tidal rivers;",
    "A/RES/72/1": "Urges all States to protect the nesting grounds of herons and storks along "
    "tidal rivers;",
    "A/RES/73/1": "Calls upon all States to protect the nesting grounds of herons and storks along "
    "rivers;",
}
_OTHERS = {
    "A/RES/70/1": "Requests the Secretary-General to appoint a keeper of lighthouses;",
    "A/RES/72/1": "Requests the Secretary-General to appoint two keepers of lighthouses;",
    "A/RES/73/1": "Decides to remain seized of the matter of the marshes;",
}


def _documents() -> list[Document]:
    return [
        operative(name, text, *filter(None, [_OTHERS.get(name)]), date=f"20{15 + year}-12-01")
        for year, (name, text) in enumerate(_VERSIONS.items())
    ]


def _lineages(corpus: Corpus) -> set[Lineage]:
    """Return all lineages of a corpus."""
    found: set[Lineage] = set()
    for entry in corpus.entries():
        for paragraph in corpus.document(entry.name).paragraphs:
            for card in corpus.suggest(paragraph.text)[:1]:
                history = corpus.history(card.place)
                found.add(frozenset((v.place.name, v.place.label or "") for v in history))
    return found


_WANTED: set[Lineage] = {
    frozenset((name, "OP1") for name in _VERSIONS),
    frozenset({("A/RES/70/1", "OP2"), ("A/RES/72/1", "OP2")}),
    frozenset({("A/RES/73/1", "OP2")}),
}


@settings(max_examples=12)
@given(order=st.permutations(_documents()), at_once=st.integers(1, 4))
def test_lineages_are_the_same_in_whatever_order_documents_come(
    tmp_path_factory: pytest.TempPathFactory, order: list[Document], at_once: int
) -> None:
    with Corpus.open(tmp_path_factory.mktemp("corpus")) as corpus:
        for start in range(0, len(order), at_once):
            corpus.add(order[start : start + at_once])
            corpus.maintain()
        assert _lineages(corpus) == _WANTED
        assert corpus.untended() == 0
        assert corpus.check() == ()


def test_until_lineages_are_found_versions_are_shown_together_all_the_same(corpus: Corpus) -> None:
    corpus.add(_documents())
    assert corpus.untended() == 4
    assert _lineages(corpus) == _WANTED


def test_a_document_that_comes_changes_no_other_lineage(corpus: Corpus) -> None:
    corpus.add(_documents())
    corpus.maintain()
    before = {v.place.name: v.lineage for v in corpus.suggest(_VERSIONS["A/RES/70/1"])[0].versions}
    corpus.add([operative("A/RES/74/9", "Invites all pelicans to the feast of the marshes;")])
    corpus.maintain()
    after = {v.place.name: v.lineage for v in corpus.suggest(_VERSIONS["A/RES/70/1"])[0].versions}
    assert before == after
    assert None not in before.values()


def test_two_paragraphs_of_one_document_come_to_two_lineages(corpus: Corpus) -> None:
    states = "Urges States to count the herons of the tidal rivers every spring;"
    organs = "Urges organizations to count the herons of the tidal rivers every spring;"
    corpus.add([operative("A/RES/70/1", states), operative("A/RES/71/1", organs)])
    corpus.maintain()
    assert len(_lineages(corpus)) == 1
    corpus.add([operative("A/RES/72/1", states, organs)])
    corpus.maintain()
    assert _lineages(corpus) == {
        frozenset({("A/RES/70/1", "OP1"), ("A/RES/72/1", "OP1")}),
        frozenset({("A/RES/71/1", "OP1"), ("A/RES/72/1", "OP2")}),
    }
    assert corpus.check() == ()


def test_the_convention_of_the_seeds_is_one_lineage_of_four(
    tmp_path: Path, seeds: tuple[Document, ...]
) -> None:
    text = "Recalling the United Nations Convention against Transnational Organized Crime"
    with Corpus.open(tmp_path) as corpus:
        corpus.add(seeds)
        corpus.maintain()
        history = corpus.history(corpus.suggest(text)[0].place)
    assert [((v.place.date or "")[:4], v.place.status) for v in history] == [
        ("2008", Status.DRAFT),
        ("2013", Status.ADOPTED),
        ("2015", Status.DRAFT),
        ("2017", Status.ADOPTED),
    ]


def test_a_draft_and_what_became_of_it_are_one_lineage(corpus: Corpus) -> None:
    text = _VERSIONS["A/RES/72/1"]
    corpus.add(
        [
            resolution("A/C.3/72/L.9", f"O {text}", status=Status.DRAFT, date="2017-11-01"),
            operative("A/RES/73/1", _VERSIONS["A/RES/73/1"], date="2018-12-01"),
        ]
    )
    corpus.maintain()
    (card,) = corpus.suggest(text)
    assert [version.place.status for version in card.versions] == [Status.ADOPTED, Status.DRAFT]
    assert card.newest is not None


def test_what_is_removed_leaves_the_rest_of_its_lineage(corpus: Corpus) -> None:
    corpus.add(_documents())
    corpus.maintain()
    corpus.remove(["A/RES/70/1"])
    (card, *_) = corpus.suggest(_VERSIONS["A/RES/71/1"])
    assert len(card.versions) == 3
    assert corpus.check() == ()


def test_a_corpus_without_lineages_gets_them(tmp_path: Path) -> None:
    with Corpus.open(tmp_path) as corpus:
        corpus.add(_documents())
    turn_back(tmp_path, 1)
    with Corpus.open(tmp_path) as corpus:
        assert corpus.untended() == 4
        corpus.maintain()
        assert _lineages(corpus) == _WANTED


def test_two_windows_may_find_lineages_at_once(tmp_path: Path) -> None:
    with Corpus.open(tmp_path) as mine, Corpus.open(tmp_path) as yours:
        for document in _documents():
            mine.add([document])
            assert not yours.tend()
            mine.add([operative(f"{document.name}b", "Decides to count the clouds above the sea;")])
            assert not mine.tend()
        assert _lineages(yours) >= _WANTED
        assert yours.check() == mine.check() == ()


@pytest.mark.parametrize("animal", _ANIMALS)
def test_one_form_about_many_things_is_many_lineages(
    tmp_path_factory: pytest.TempPathFactory, animal: str
) -> None:
    form = "Requests all States to report every year on the {} of their rivers and lakes;"
    with Corpus.open(tmp_path_factory.mktemp("corpus")) as corpus:
        corpus.add(
            [
                operative(f"A/RES/{year}/{kind}", form.format(kind), date=f"19{year}-12-01")
                for year in range(70, 76)
                for kind in _ANIMALS
            ]
        )
        corpus.maintain()
        names = {v.place.name for v in corpus.history(corpus.suggest(form.format(animal))[0].place)}
        assert names >= {f"A/RES/{year}/{animal}" for year in range(70, 76)}


def _titled(name: str, title: str, text: str, year: int) -> Document:
    """Return a resolution of one paragraph with a title of its own."""
    document = operative(name, text, date=f"20{year}-12-01")
    return replace(document, masthead=replace(document.masthead, title=title))


def _lineage_of(corpus: Corpus, text: str) -> set[str]:
    return {v.place.name for v in corpus.history(corpus.suggest(text)[0].place)}


@pytest.mark.parametrize("general_comes", ["first", "last"])
def test_a_form_without_a_name_does_not_join_those_with_names(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch, general_comes: str
) -> None:
    monkeypatch.setattr(rarity, "_FEW", 0)
    monkeypatch.setattr(kinship, "_TELLING", 1.0)
    monkeypatch.setattr(joining, "_CONTRAST", 1.0)
    form = (
        "Aware of the wishes of the people of {} and of the importance of their part in the work "
        "of the Committee, and of all that was said there on the ways in which they may be governed"
    )
    islands = ("Bermuda", "Guam", "Pitcairn", "Tokelau")
    named = [
        _titled(f"A/RES/{year}/{island}", f"Question of {island}", form.format(island), year)
        for year in (18, 19)
        for island in islands
    ]
    general = _titled("A/RES/1/1", "Question of all", form.replace("of {} ", ""), 17)
    _add(corpus, [general, *named] if general_comes == "first" else [*named, general])
    for island in islands:
        found = _lineage_of(corpus, form.format(island))
        assert found >= {f"A/RES/{year}/{island}" for year in (18, 19)}
        assert not any(found & {f"A/RES/18/{other}"} for other in islands if other != island)


@pytest.mark.parametrize(
    ("title", "texts"),
    [
        (
            "Report of the Commission of Herons on the work of its {} session, {}",
            {
                "seventieth":
                    "Takes note of paragraphs 289 to 291 of the report and the topics Nests",
                "seventy-first":
                    "Takes note of paragraphs 301 to 302 of the report and the topic Reeds",
            },
        ),
        (
            "Rapport de la Commission des hérons sur les travaux de sa {} session, {}",
            {
                "soixante-dixième":
                    "Prend acte des paragraphes 289 à 291 du rapport et des nids",
                "soixante et onzième":
                    "Prend acte des paragraphes 301 et 302 du rapport et des roseaux",
            },
        ),
    ],
    ids=["en", "fr"],
)  # fmt: skip
def test_titles_are_the_same_from_session_to_session(
    corpus: Corpus, title: str, texts: dict[str, str]
) -> None:
    _add(
        corpus,
        [
            _titled(f"A/RES/{year}/1", title.format(session, f"20{year}"), text, year)
            for year, (session, text) in enumerate(texts.items(), 18)
        ],
    )
    (earlier, _) = texts.values()
    assert _lineage_of(corpus, earlier) == {"A/RES/18/1", "A/RES/19/1"}


def _add(corpus: Corpus, documents: Iterable[Document]) -> None:
    for document in documents:
        corpus.add([document])
        corpus.maintain()
