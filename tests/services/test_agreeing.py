"""How much of a document is agreed language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tests.services.compact import adopted, draft

from drafter.corpus import Corpus, Passage
from drafter.services.agreeing import agreed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class _Finder:
    """Finds the given spans in every paragraph, and says what it was asked."""

    spans: tuple[tuple[int, int], ...]
    asked: list[tuple[tuple[str, ...], int, str | None]]

    def agreed(
        self, paragraphs: Sequence[str], *, min_words: int = 6, exclude: str | None = None
    ) -> tuple[tuple[Passage, ...], ...]:
        self.asked.append((tuple(paragraphs), min_words, exclude))
        found = tuple(
            Passage(start=start, end=end, words=1, places=(), count=0) for start, end in self.spans
        )
        return tuple(found for _ in paragraphs)


def _finder(*spans: tuple[int, int]) -> _Finder:
    return _Finder(spans, [])


def test_only_preambular_and_operative_text_counts() -> None:
    finder = _finder()
    found = agreed(finder, draft("""
        H Heading
        O The General Assembly,
        P Recalling all:
        P- That it said,
        A Urges all.
        T An annex says more.
        C 19 December 2017
    """))  # fmt: skip
    assert finder.asked[0][0] == ("Recalling all:", "That it said,", "Urges all.")
    assert [row.label for row in found.rows] == ["PP1", "PP1 (a)", "OP1"]


def test_each_word_counts_once_however_many_passages_hold_it() -> None:
    text = "Urges Member States parties to act"
    spans = ((0, 19), (6, 27))  # "Urges Member States" and "Member States parties"
    found = agreed(_finder(*spans), draft(f"A {text}"))
    assert (found.words, found.agreed_words, found.telling_words) == (6, 4, 4)
    assert found.rows[0].share == found.share == 4 / 6


def test_common_phrases_are_no_part_of_the_share() -> None:
    text = "Acts in accordance with the provisions of the Convention"
    found = agreed(_finder((5, 41)), draft(f"A {text}"))  # "in accordance … of"
    assert (found.agreed_words, found.telling_words, found.share) == (6, 0, 0.0)


def test_a_document_never_counts_as_its_own_source() -> None:
    finder = _finder()
    agreed(finder, adopted("A Urges all."), min_words=8)
    assert finder.asked[0][1:] == (8, "A/RES/72/195")


def test_an_empty_draft_agrees_with_nothing() -> None:
    found = agreed(_finder(), draft("P \nA "))
    assert (found.words, found.agreed_words, found.share) == (0, 0, 0.0)


def test_in_chinese_characters_count(tmp_path: Path) -> None:
    agreed_clause = "重申所有会员国都有义务防止贩运人口并保护受害者"
    corpus = Corpus.open(tmp_path / "corpus")
    corpus.add([replace(adopted(f"P {agreed_clause}，注意到港口灯光，"), language="zh")])
    document = replace(draft(f"P {agreed_clause}，又注意到夜间，"), language="zh")
    (row,) = agreed(corpus, document).rows
    assert row.words == len(agreed_clause) + len("又注意到夜间")
    assert row.agreed_words == row.telling_words == len(agreed_clause)
    assert [passage.words for passage in row.passages] == [len(agreed_clause)]


def test_a_short_clause_in_chinese_is_no_passage(tmp_path: Path) -> None:
    corpus = Corpus.open(tmp_path / "corpus")
    corpus.add([replace(adopted("P 注意到夜间，铭记灯光，"), language="zh")])
    (row,) = agreed(corpus, replace(draft("P 注意到夜间，又强调，"), language="zh")).rows
    assert row.passages == ()
