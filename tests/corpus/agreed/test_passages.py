"""Agreed passages: complete and exact, by the word of a reader who compares everything."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.corpus.resolutions import operative, resolution

from drafter.core.model import Part, Status
from drafter.core.words import plain_words, words
from drafter.corpus import Corpus

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from drafter.core.model import Document

Found = tuple[int, int, frozenset[tuple[str, str]]]
"""First word, last word but one, and the places: name of the document, id of the paragraph."""


class Oracle:
    """Finds all maximal runs by looking at every run of words."""

    def __init__(self, documents: Sequence[Document], exclude: str = "") -> None:
        self._places: defaultdict[tuple[str, ...], set[tuple[str, str]]] = defaultdict(set)
        for document in documents:
            if document.status is Status.ADOPTED and document.name != exclude:
                for paragraph in document.paragraphs:
                    if paragraph.part in {Part.PREAMBULAR, Part.OPERATIVE}:
                        self._read((document.name, paragraph.id), plain_words(paragraph.text))

    def answer(self, text: str, least: int) -> set[Found]:
        """Return all maximal runs of a text."""
        here = tuple(plain_words(text))
        runs = {
            (start, end)
            for start in range(len(here))
            for end in range(start + least, len(here) + 1)
            if here[start:end] in self._places
        }
        return {
            (start, end, frozenset(self._places[here[start:end]]))
            for start, end in runs
            if not any(a <= start and end <= b and (a, b) != (start, end) for a, b in runs)
        }

    def _read(self, place: tuple[str, str], there: list[str]) -> None:
        for start in range(len(there)):
            for end in range(start + 1, len(there) + 1):
                self._places[tuple(there[start:end])].add(place)


def found(corpus: Corpus, text: str, least: int, exclude: str | None = None) -> set[Found]:
    """Return the corpus's answer in the oracle's words."""
    (passages,) = corpus.agreed([text], min_words=least, exclude=exclude)
    here = words(text)
    starts = {word.start: index for index, word in enumerate(here)}
    ends = {word.end: index + 1 for index, word in enumerate(here)}
    answer: set[Found] = set()
    for passage in passages:
        start, end = starts[passage.start], ends[passage.end]
        assert passage.words == end - start
        assert passage.count == len(passage.places)
        dates = [place.date or "" for place in passage.places]
        assert dates == sorted(dates, reverse=True)
        answer.add((start, end, frozenset((p.name, p.paragraph_id) for p in passage.places)))
    assert len(answer) == len(passages)
    return answer


_TEXTS = st.lists(st.sampled_from("abcd"), min_size=1, max_size=9).map(" ".join)
_BODIES = st.lists(st.tuples(st.sampled_from("PPOOTH"), _TEXTS), min_size=1, max_size=4)


def _resolution(number: int, body: list[tuple[str, str]], status: Status, day: int) -> Document:
    return resolution(
        f"A/RES/1/{number}",
        "\n".join(f"{part} {text}" for part, text in body),
        status=status,
        date=f"2015-12-{day:02}",
    )


_DOCUMENTS = st.builds(
    _resolution,
    number=st.integers(1, 6),
    body=_BODIES,
    status=st.sampled_from([Status.ADOPTED, Status.ADOPTED, Status.DRAFT]),
    day=st.integers(1, 20),
)


@settings(max_examples=60)
@given(
    batches=st.lists(st.lists(_DOCUMENTS, min_size=1, max_size=3), min_size=1, max_size=9),
    removed=st.integers(1, 6),
    texts=st.lists(
        st.lists(st.sampled_from("abcde"), max_size=14).map(" ".join), min_size=1, max_size=4
    ),
    least=st.integers(1, 5),
)
def test_every_run_is_found_and_none_invented(
    tmp_path_factory: pytest.TempPathFactory,
    batches: list[list[Document]],
    removed: int,
    texts: list[str],
    least: int,
) -> None:
    gone, own = f"A/RES/1/{removed}", f"A/RES/1/{removed % 6 + 1}"
    with Corpus.open(tmp_path_factory.mktemp("corpus")) as corpus:
        for batch in batches:
            corpus.add(batch)
        corpus.remove([gone])
        inside = [corpus.document(entry.name) for entry in corpus.entries()]
        everywhere, elsewhere = Oracle(inside), Oracle(inside, own)
        for text in texts:
            assert found(corpus, text, least) == everywhere.answer(text, least)
            assert found(corpus, text, least, own) == elsewhere.answer(text, least)
        corpus.maintain()
        for text in texts:
            assert found(corpus, text, least) == everywhere.answer(text, least)


_LINE = "".join("ab"[number.bit_count() % 2] for number in range(320))
"""A long row of letters in which short runs come again and again, and long ones never."""
_STRETCHES = st.tuples(st.integers(0, 300), st.sampled_from([1, 3, 15, 16, 17, 63, 64, 65, 257]))


@settings(max_examples=40)
@given(
    kept=st.lists(_STRETCHES, min_size=1, max_size=4),
    excluded=st.lists(_STRETCHES, min_size=1, max_size=4),
    asked=st.lists(st.tuples(_STRETCHES, st.integers(0, 256)), min_size=1, max_size=4),
)
def test_runs_of_any_length_are_found(
    tmp_path_factory: pytest.TempPathFactory,
    kept: list[tuple[int, int]],
    excluded: list[tuple[int, int]],
    asked: list[tuple[tuple[int, int], int]],
) -> None:
    lines = [_LINE[start : start + size] for start, size in kept]
    own = [_LINE[start : start + size] for start, size in excluded]
    texts = [
        _LINE[start : start + size][:at] + "b" + _LINE[start : start + size][at + 1 :]
        for (start, size), at in asked
    ]
    with Corpus.open(tmp_path_factory.mktemp("corpus")) as corpus:
        corpus.add([operative("A/RES/1/1", *map(" ".join, lines))])
        corpus.add([operative("A/RES/1/2", *map(" ".join, own))])
        answers = corpus.agreed([" ".join(text) for text in texts], exclude="A/RES/1/2")
        for text, passages in zip(texts, answers, strict=True):
            runs = {(one.start // 2, one.start // 2 + one.words) for one in passages}
            assert runs == _maximal(text, lines, 6)


def _maximal(text: str, lines: Sequence[str], least: int) -> set[tuple[int, int]]:
    """Return begin and end of every maximal run of letters that stands in a line."""
    runs = {
        (start, end)
        for start in range(len(text))
        for end in range(start + least, len(text) + 1)
        if any(text[start:end] in line for line in lines)
    }
    return {
        (start, end)
        for start, end in runs
        if (start - 1, end) not in runs and (start, end + 1) not in runs
    }


def test_the_seeds_agree_with_the_oracle(tmp_path: Path, seeds: tuple[Document, ...]) -> None:
    short = [replace(seed, paragraphs=seed.paragraphs[:30]) for seed in seeds]
    with Corpus.open(tmp_path) as corpus:
        corpus.add(short)
        for document in short:
            oracle = Oracle(short, document.name)
            for paragraph in document.paragraphs[::3]:
                wanted = oracle.answer(paragraph.text, 6)
                assert found(corpus, paragraph.text, 6, document.name) == wanted


def test_case_signs_and_hyphens_make_no_difference(corpus: Corpus) -> None:
    corpus.add([operative("A/RES/1/1", "*Urges* States’ decision-makers – all of them – to act;")])
    text = "“URGES states' decision makers, all of them, to act”"
    ((passage,),) = corpus.agreed([text], min_words=4)
    assert text[passage.start : passage.end] == "URGES states' decision makers, all of them, to act"


def test_a_run_crosses_commas_but_not_paragraphs(corpus: Corpus) -> None:
    corpus.add([operative("A/RES/1/1", "one two three,", "four five six;")])
    (passages,) = corpus.agreed(["one two, three four five six"], min_words=3)
    assert [(passage.words) for passage in passages] == [3, 3]


def test_drafts_and_annexes_agree_on_nothing(corpus: Corpus) -> None:
    corpus.add(
        [
            resolution("Draft", "O one two three four", status=Status.DRAFT),
            resolution("A/RES/1/1", "T one two three four\nH one two three four"),
        ]
    )
    assert corpus.agreed(["one two three four"], min_words=2) == ((),)


def test_at_most_fifty_places_are_named_the_newest_first(corpus: Corpus) -> None:
    corpus.add(
        [
            operative(f"A/RES/1/{day}", "one two three four", date=f"20{day:02}-05-01")
            for day in range(1, 70)
        ]
    )
    ((passage,),) = corpus.agreed(["one two three four"], min_words=4)
    assert passage.count == 69
    assert [place.date for place in passage.places] == [
        f"20{y:02}-05-01" for y in range(69, 19, -1)
    ]


def test_the_first_place_is_found_among_any_number(corpus: Corpus) -> None:
    corpus.add(
        [
            resolution(f"A/RES/{number}/1", "O one two three four", date=f"{1900 + number}-12-01")
            for number in range(10, 80)
        ]
    )
    first = corpus.first_agreed("One two, three")
    assert first is not None
    assert (first.symbol, first.date) == ("A/RES/10/1", "1910-12-01")
    other = corpus.first_agreed("one two three", exclude="A/RES/10/1")
    assert other is not None
    assert other.symbol == "A/RES/11/1"
    assert corpus.first_agreed("three two one") is None
    assert corpus.first_agreed("five") is None
    assert corpus.first_agreed("") is None


def test_a_document_is_no_source_of_its_own(corpus: Corpus) -> None:
    corpus.add(
        [
            operative("A/RES/1/1", "one two three four five"),
            operative("A/RES/1/2", "two three four", date="2010-01-01"),
        ]
    )
    ((passage,),) = corpus.agreed(["one two three four five"], min_words=3, exclude="a/res/1/1")
    assert (passage.words, passage.count, passage.places[0].name) == (3, 1, "A/RES/1/2")


def test_a_passage_in_a_second_language_of_the_document_is_left_out_too(corpus: Corpus) -> None:
    corpus.add(
        [
            operative("A/RES/1/1", "one two three four"),
            resolution("A/RES/1/1", "O one two three four", language="fr"),
        ]
    )
    assert corpus.agreed(["one two three four"], exclude="A/RES/1/1", min_words=2) == ((),)


@pytest.mark.parametrize("text", ["", "…", "zzz", "one", "one " * 20_000, "ﬁ\u0345\ud800 ½ ① ß"])
def test_any_text_may_be_asked(corpus: Corpus, text: str) -> None:
    corpus.add([operative("A/RES/1/1", "one two one one", "½ ① ß")])
    for passage in corpus.agreed([text], min_words=1)[0]:
        assert 0 <= passage.start < passage.end <= len(text)
