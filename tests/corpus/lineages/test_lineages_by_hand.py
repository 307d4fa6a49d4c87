"""Lineages of real resolutions that were checked by reading them.

The texts are not ours to keep here, so that the table names places only. With the published files
(AKN4UN XML, in English) below the folder in ``DRAFTER_BENCH_DATA``, the long run adds them all and
looks each lineage up.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from drafter.core.numbering import places
from drafter.corpus import Corpus
from drafter.services.importing import import_paths

if TYPE_CHECKING:
    from collections.abc import Iterator

_DATA = os.environ.get("DRAFTER_BENCH_DATA", "")
_TABLE = Path(__file__).with_name("lineages_by_hand.txt")
_ENOUGH = 30


def _lineages() -> list[frozenset[tuple[str, ...]]]:
    """Return the table: each lineage as names of documents and labels."""
    lines = _TABLE.read_text("utf-8").splitlines()
    return [
        frozenset(tuple(place.split(": ")) for place in line.split(" | "))
        for line in lines
        if not line.startswith("#")
    ]


@pytest.fixture(scope="module")
def archive(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Corpus]:
    """Return a corpus of all English files there are, its lineages found."""
    if not _DATA or not request.config.getoption("--soak"):
        pytest.skip("needs the published files, and minutes")
    with Corpus.open(tmp_path_factory.mktemp("archive")) as corpus:
        files = [path for path in sorted(Path(_DATA).rglob("*.xml")) if "English" in path.parts]
        import_paths(corpus, files)
        corpus.maintain()
        yield corpus


def test_the_table_names_each_place_once() -> None:
    lineages = _lineages()
    assert len(lineages) >= _ENOUGH
    assert len(frozenset[tuple[str, ...]]().union(*lineages)) == sum(map(len, lineages))


def test_lineages_are_what_a_reader_found(archive: Corpus) -> None:
    wrong: list[object] = []
    for wanted in _lineages():
        name, label = min(wanted)
        paragraphs = archive.document(name).paragraphs
        labelled = zip(paragraphs, places(paragraphs), strict=True)
        text = next(paragraph.text for paragraph, place in labelled if place.label == label)
        cards = archive.suggest(text, limit=20)
        places_of: Iterator[frozenset[tuple[str, ...]]] = (
            frozenset((v.place.name, v.place.label or "") for v in card.versions) for card in cards
        )
        nothing: frozenset[tuple[str, ...]] = frozenset()
        found = next((some for some in places_of if (name, label) in some), nothing)
        if found != wanted:
            wrong.append((sorted(wanted - found), sorted(found - wanted)))
    assert not wrong, wrong
