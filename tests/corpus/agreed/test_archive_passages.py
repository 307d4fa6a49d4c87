"""Agreed passages of twenty real texts against all other published resolutions, run by run.

The long run only, with the published files below the folder in ``DRAFTER_BENCH_DATA``: the three
draft seeds, documents of an L. series, and resolutions of the latest session, which are held out.
What is right is found by looking for strings in one long string of all adopted paragraphs.
"""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from drafter.core.model import Part, Status
from drafter.core.words import plain_words, words
from drafter.corpus import Corpus
from drafter.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.core.model import Document

_DATA = os.environ.get("DRAFTER_BENCH_DATA", "")
_SEEDS = Path(__file__).parents[3] / "seeds"
_TEXTS, _BATCH = 20, 64
_SETTINGS = (4, 6, 13, 20)
"""Words that a passage has at least, from the smallest to the largest that can be set."""
_AGREED = frozenset({Part.PREAMBULAR, Part.OPERATIVE})
_BORDER = "\n"


class Strings:
    """All adopted paragraphs as one string, in which a word is a character."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._signs: dict[str, str] = {}
        self._all = _BORDER.join(
            self._coded(paragraph.text)
            for document in documents
            if document.status is Status.ADOPTED
            for paragraph in document.paragraphs
            if paragraph.part in _AGREED
        )

    def runs(self, text: str) -> set[tuple[int, int]]:
        """Return first word and end of every maximal run of a text."""
        code = self._coded(text)
        found: set[tuple[int, int]] = set()
        end = 0
        for start in range(len(code)):
            before, end = end, max(end, start)
            while end < len(code) and code[start : end + 1] in self._all:
                end += 1
            if end > before and end - start >= _SETTINGS[0]:
                found.add((start, end))
        return found

    def _coded(self, text: str) -> str:
        return "".join(
            self._signs.setdefault(word, chr(0x100 + len(self._signs)))
            for word in plain_words(text)
        )


def _held_out(documents: Sequence[Document]) -> list[Document]:
    """Return resolutions of the latest session of the General Assembly, from all over it."""
    assembly = [one for one in documents if one.masthead.organ == "General Assembly"]
    latest = max(one.masthead.session_number or 0 for one in assembly)
    newest = [one for one in assembly if one.masthead.session_number == latest]
    return newest[:: max(1, len(newest) // _TEXTS)]


@pytest.fixture(scope="module")
def asked_and_rest(
    request: pytest.FixtureRequest,
) -> tuple[list[Document], list[Document]]:
    """Return the twenty texts, and everything else."""
    if not _DATA or not request.config.getoption("--soak"):
        pytest.skip("needs the published files, and minutes")
    paths = sorted(Path(_DATA).rglob("*.xml"))
    documents = [read(path) for path in paths if "English" in path.parts]
    seeds = [read(path) for path in sorted(_SEEDS.glob("*.txt"))]
    drafts = [seed for seed in seeds if seed.status is Status.DRAFT]
    series = [read(path) for path in sorted(Path(_DATA).rglob("*_L.*.pdf"))]
    asked = [*drafts, *series]
    asked += islice(_held_out(documents), max(0, _TEXTS - len(asked)))
    names = {one.name for one in asked}
    return asked, [one for one in (*documents, *seeds) if one.name not in names]


@pytest.fixture(scope="module")
def corpus(
    asked_and_rest: tuple[list[Document], list[Document]],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Corpus]:
    """Return a corpus of everything but the twenty texts."""
    rest = asked_and_rest[1]
    with Corpus.open(tmp_path_factory.mktemp("archive")) as opened:
        for start in range(0, len(rest), _BATCH):
            opened.add(rest[start : start + _BATCH])
        yield opened


def test_every_run_of_twenty_texts_is_found_and_none_invented(
    corpus: Corpus, asked_and_rest: tuple[list[Document], list[Document]]
) -> None:
    asked, rest = asked_and_rest
    last = {(one.name.casefold(), one.language): one for one in rest}
    strings = Strings(list(last.values()))
    assert len(asked) >= _TEXTS
    for document in asked:
        for paragraph in document.paragraphs:
            if paragraph.part in _AGREED:
                found = words(paragraph.text)
                starts = {word.start: index for index, word in enumerate(found)}
                right = strings.runs(paragraph.text)
                for least in _SETTINGS:
                    (passages,) = corpus.agreed([paragraph.text], min_words=least)
                    runs = {(starts[one.start], starts[one.start] + one.words) for one in passages}
                    wanted = {(start, end) for start, end in right if end - start >= least}
                    assert runs == wanted, (document.name, paragraph.id, least)
