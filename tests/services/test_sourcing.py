"""The source memo and the annotated draft say of each paragraph where it comes from."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import docx
import pytest
from tests.services.compact import adopted, draft

from drafter import reading
from drafter.core.acknowledgement import ACKNOWLEDGEMENT
from drafter.core.errors import WriteError
from drafter.core.model import Vote
from drafter.corpus import Corpus
from drafter.services import agreeing, reviewing, sourcing
from drafter.services.exporting import Wishes
from drafter.services.opening import open_draft
from drafter.services.sourcing import Annotating, Annotation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from drafter.core.model import Document
    from drafter.services.reviewing import ReviewedParagraph

OLD = (
    "Urges Member States to take all appropriate measures to protect victims of trafficking in "
    "persons, without delay;"
)
NEW = OLD.replace("protect", "identify, protect and assist")
CHILD = "Recalling the Convention on the Rights of the Child and the Optional Protocols thereto,"
TABLED = "Welcoming the establishment of a trust fund for island ports and their dredging fleets,"
BY_VOTE = "adopted by recorded vote 130-2-40"
OWN = "Decides to build a lighthouse on each of the forty rocks."
DRAFT = draft(f"O The General Assembly,\nP {CHILD}\nP {TABLED}\nA {OLD}\nA {OWN}\nA ")


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    """A corpus of two resolutions, one by recorded vote, and a draft."""
    earlier = adopted(f"P {CHILD}\nA {OLD}", "A/RES/68/192", "2013-12-18")
    vote = Vote(outcome="recorded", in_favour=130, against=2, abstaining=40)
    earlier = replace(earlier, adoption=replace(earlier.adoption, vote=vote))
    with Corpus.open(tmp_path / "corpus") as made:
        made.add(
            [
                earlier,
                adopted(f"A {NEW}", "A/RES/72/195", "2017-12-19"),
                draft(f"P {TABLED}", "A/C.3/73/L.9"),
            ]
        )
        yield made


def _reviewed(corpus: Corpus, document: Document) -> tuple[ReviewedParagraph, ...]:
    return reviewing.review(corpus, agreeing.agreed(corpus, document))


def test_each_paragraph_is_said_to_come_from_somewhere(corpus: Corpus) -> None:
    said = sourcing.sources_of(_reviewed(corpus, DRAFT))
    assert list(said.values()) == [
        f"A/RES/68/192, PP 1, verbatim, {BY_VOTE}",
        "not adopted; A/C.3/73/L.9, PP 1",
        f"A/RES/68/192, OP 1, verbatim, {BY_VOTE}; newer wording in A/RES/72/195, OP 1",
        "new",
    ]


def test_what_was_changed_is_based_on_its_source(corpus: Corpus) -> None:
    changed = draft(f"A {NEW.replace('Urges', 'Invites')}")
    said = sourcing.sources_of(_reviewed(corpus, changed))
    assert list(said.values()) == ["based on A/RES/72/195, OP 1"]


@pytest.mark.parametrize("suffix", [".txt", ".html", ".json"])
def test_sources_stand_in_brackets_in_other_forms(
    corpus: Corpus, tmp_path: Path, suffix: str
) -> None:
    out = tmp_path / f"annotated{suffix}"
    brackets = Annotating(how=Annotation.BRACKETS)
    sourcing.export_annotated(DRAFT, _reviewed(corpus, DRAFT), out, brackets)
    texts = [paragraph.text for paragraph in reading.read(out).paragraphs]
    assert any(text.endswith("[not adopted; A/C.3/73/L.9, PP 1]") for text in texts)
    assert any(text.startswith(OWN) and text.endswith("[new]") for text in texts)
    assert any(ACKNOWLEDGEMENT[:40] in text for text in texts)


def test_sources_stand_in_comments_of_word(corpus: Corpus, tmp_path: Path) -> None:
    out = tmp_path / "annotated.docx"
    comments = Annotating(how=Annotation.COMMENTS, author="Ada Lovelace")
    sourcing.export_annotated(DRAFT, _reviewed(corpus, DRAFT), out, comments)
    opened = docx.Document(str(out))
    assert [(one.author, one.text) for one in opened.comments][1] == (
        "Ada Lovelace",
        "not adopted; A/C.3/73/L.9, PP 1",
    )
    assert opened.paragraphs[-1].text == ACKNOWLEDGEMENT
    assert not any("[new]" in one.text for one in opened.paragraphs)


def test_only_word_has_comments(corpus: Corpus, tmp_path: Path) -> None:
    out = tmp_path / "annotated.txt"
    with pytest.raises(WriteError):
        sourcing.export_annotated(
            DRAFT, _reviewed(corpus, DRAFT), out, Annotating(how=Annotation.COMMENTS)
        )
    assert not out.exists()


def test_the_memo_has_a_row_for_each_precedent(corpus: Corpus, tmp_path: Path) -> None:
    out = tmp_path / "memo.csv"
    sourcing.export_memo(DRAFT, _reviewed(corpus, DRAFT), out, min_words=6)
    head, *rows, notice = csv.reader(io.StringIO(out.read_text("utf-8-sig")))
    found = [dict(zip(head, row, strict=True)) for row in rows]
    assert [(one["paragraph"], one["state"], one["precedent"]) for one in found] == [
        ("PP1", "Verbatim", "A/RES/68/192"),
        ("PP2", "Only in a draft", "A/C.3/73/L.9"),
        ("OP1", "Verbatim", "A/RES/68/192"),
        ("OP1", "Verbatim", "A/RES/72/195"),
        ("OP2", "New", ""),
    ]  # fmt: skip
    assert found[0]["vote"] == "adopted on 18 December 2013 by recorded vote 130-2-40"
    assert "[-identify, -]protect [-and assist -]victims" in found[3]["text with differences"]
    assert notice == [ACKNOWLEDGEMENT]


def test_the_memo_as_data_says_the_same(corpus: Corpus, tmp_path: Path) -> None:
    out = tmp_path / "memo.json"
    sourcing.export_memo(DRAFT, _reviewed(corpus, DRAFT), out, min_words=6)
    memo = json.loads(out.read_text("utf-8"))
    assert memo["source"] == ACKNOWLEDGEMENT
    assert [one["paragraph"] for one in memo["paragraphs"]] == ["PP1", "PP2", "OP1", "OP2"]
    assert memo["paragraphs"][0]["sources"][0]["vote"]["in_favour"] == 130


def test_a_memo_of_another_form_is_refused(corpus: Corpus, tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="source memo"):
        sourcing.export_memo(DRAFT, _reviewed(corpus, DRAFT), tmp_path / "memo.odt", min_words=6)


def test_sources_stand_in_brackets_in_word(corpus: Corpus, tmp_path: Path) -> None:
    out = tmp_path / "annotated.docx"
    brackets = Annotating(how=Annotation.BRACKETS)
    sourcing.export_annotated(DRAFT, _reviewed(corpus, DRAFT), out, brackets)
    texts = [one.text for one in docx.Document(str(out)).paragraphs]
    assert any(text.endswith("[not adopted; A/C.3/73/L.9, PP 1]") for text in texts)
    assert any(OWN in text and text.endswith("[new]") for text in texts)
    assert texts[-1] == ACKNOWLEDGEMENT


def test_a_word_file_with_brackets_comes_back_as_the_draft(corpus: Corpus, tmp_path: Path) -> None:
    out = tmp_path / "annotated.docx"
    brackets = Annotating(how=Annotation.BRACKETS)
    sourcing.export_annotated(DRAFT, _reviewed(corpus, DRAFT), out, brackets)
    opened = open_draft(out)
    assert opened.document == reading.read(out)
    assert [one.text for one in opened.document.paragraphs] == [
        one.text for one in DRAFT.paragraphs
    ]
    assert opened.proposals is None


@pytest.mark.parametrize("sources", [False, True])
def test_only_what_a_colleague_wrote_comes_back_beside_the_draft(
    corpus: Corpus, tmp_path: Path, *, sources: bool
) -> None:
    out = tmp_path / "annotated.docx"
    brackets = Annotating(how=Annotation.BRACKETS)
    wishes = Wishes(sources=sources)
    sourcing.export_annotated(DRAFT, _reviewed(corpus, DRAFT), out, brackets, wishes=wishes)
    edited = docx.Document(str(out))
    changed = next(one for one in edited.paragraphs if OWN in one.text)
    run = next(one for one in changed.runs if "forty" in one.text)
    run.text = run.text.replace("forty", "fifty")
    edited.save(str(out))
    proposals = open_draft(out).proposals
    assert proposals is not None
    assert len(proposals.items) == 1


def test_a_bracket_that_somebody_wrote_in_is_theirs(corpus: Corpus, tmp_path: Path) -> None:
    out = tmp_path / "annotated.docx"
    brackets = Annotating(how=Annotation.BRACKETS)
    sourcing.export_annotated(DRAFT, _reviewed(corpus, DRAFT), out, brackets)
    edited = docx.Document(str(out))
    last = next(one for one in edited.paragraphs if one.text.endswith("[new]"))
    last.runs[-1].text = " [new, and we like it]"
    edited.save(str(out))
    assert any("we like it" in one.text for one in reading.read(out).paragraphs)
