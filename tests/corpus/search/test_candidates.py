"""The search index finds what comparing every text would find."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.corpus.resolutions import resolution

from drafter.core.model import Part
from drafter.corpus import Corpus, Filters
from drafter.corpus.tables.upkeep import Upkeep

if TYPE_CHECKING:
    from drafter.core.model import Document

_SEEDS = Path(__file__).parents[3] / "seeds"
_LONG = 90
_AS_GOOD = 0.5
"""Of 100: how rare words are is counted in the index, which still has what was removed."""
_WORTH_SEEING = 50
"""Below, two texts share little but the commonest words."""


@pytest.fixture
def families() -> list[Document]:
    """Return documents made from the longer lines of the seeds, with a few words changed."""
    chance = random.Random(7)  # noqa: S311 - for tests
    lines = [
        line
        for path in sorted(_SEEDS.glob("*.txt"))
        for line in path.read_text("utf-8").splitlines()
        if len(line) > _LONG
    ]
    spare = [word for line in lines for word in line.split()]
    return [
        resolution(
            f"A/RES/{60 + number // 9}/{number}",
            "\n".join(
                f"{chance.choice('PO')} {_changed(line, spare, chance)}"
                for line in chance.sample(lines, 30)
            ),
            date=f"{1990 + number}-12-01",
            session=60 + number // 9,
        )
        for number in range(30)
    ]


def _never(upkeep: Upkeep) -> None:
    del upkeep


def _changed(text: str, spare: list[str], chance: random.Random) -> str:
    words = [chance.choice(spare) if chance.random() < 0.15 else word for word in text.split()]
    return " ".join(words).replace("[", "(").replace("*", "")


def test_the_index_finds_what_comparing_everything_finds(
    tmp_path: Path, families: list[Document]
) -> None:
    with (
        Corpus.open(tmp_path, few_texts=0) as corpus,
        Corpus.open(tmp_path, few_texts=10**9) as exact,
    ):
        corpus.add(families[:20])
        corpus.add(families[20:])
        corpus.remove([families[3].name])
        texts = [p.text for document in families[::5] for p in document.paragraphs[::6]]
        queries = [*texts, *(" ".join(text.split()[:8]) for text in texts)]
        filters = [Filters(), Filters(session=61), Filters(part=Part.OPERATIVE, years=(1995, 2010))]
        for query in queries:
            for some in filters:
                best = exact.suggest(query, filters=some)[:1]
                found = corpus.suggest(query, filters=some)[:1]
                if best and best[0].score > _WORTH_SEEING:
                    assert [p.score for p in found] == [pytest.approx(best[0].score, abs=_AS_GOOD)]


def test_texts_that_the_index_has_not_seen_are_found_too(
    tmp_path: Path, families: list[Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Corpus.open(tmp_path, few_texts=0) as corpus:
        corpus.add(families[:2])
        monkeypatch.setattr(Upkeep, "catch_up", _never)
        corpus.add(families[2:3])
        text = families[2].paragraphs[3].text
        assert corpus.suggest(text)[0].text == text
        assert corpus.suggest(text, filters=Filters(session=99)) == ()
        assert corpus.search(text)[0].text == text
        monkeypatch.undo()
    with Corpus.open(tmp_path) as corpus:
        assert corpus.check() == ()
