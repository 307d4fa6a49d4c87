"""A corpus for each test, and the seeds once."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from drafter.corpus import Corpus
from drafter.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.model import Document


_SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    """Return a new corpus."""
    with Corpus.open(tmp_path / "corpus") as opened:
        yield opened


@pytest.fixture
def large_corpus(tmp_path: Path) -> Iterator[Corpus]:
    """Return a new corpus that asks its search index, as a large one does."""
    with Corpus.open(tmp_path / "corpus", few_texts=0) as opened:
        yield opened


@pytest.fixture(params=[1000, 0], ids=["every text is compared", "the index is asked"])
def any_corpus(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Corpus]:
    """Return a new corpus of each kind."""
    with Corpus.open(tmp_path / "corpus", few_texts=request.param) as opened:
        yield opened


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """Return a folder that any user may enter: nobody else may enter that of all tests."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture(scope="session")
def seeds() -> tuple[Document, ...]:
    """Return the five seed documents as they are read."""
    return tuple(read(path) for path in sorted(_SEEDS.glob("*.txt")))


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory, seeds: tuple[Document, ...]) -> Corpus:
    """Return a corpus of the seeds, not to be changed."""
    corpus = Corpus.open(tmp_path_factory.mktemp("seeded"))
    corpus.add(seeds)
    return corpus
