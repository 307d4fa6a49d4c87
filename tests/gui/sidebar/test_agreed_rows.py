"""The rows say where a paragraph stands, what was changed in it, and what of it is agreed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.gui.sidebar.examples import RECORDED, passage, place, version

from drafter.core.changes.differences import differences
from drafter.core.finding import Match
from drafter.core.model import Paragraph, Part, Run, Status
from drafter.gui.sidebar import agreed_rows, review_rows
from drafter.gui.sidebar.agreed_rows import Row, RowKind
from drafter.rules import Finding
from drafter.services.agreeing import AgreedParagraph
from drafter.services.reviewing import Nearest, Review, ReviewedParagraph, State

if TYPE_CHECKING:
    from drafter.corpus import Passage

TEXT = "Recalling the Convention against Transnational Organized Crime and the Protocols thereto,"
OLD = "Recalling the Convention against Transnational Organized Crime and all Protocols thereto,"


def paragraph(
    label: str | None,
    *passages: Passage,
    words: int = 12,
    agreed: int = 6,
    review: Review | None = None,
) -> ReviewedParagraph:
    """Return a paragraph of a draft with its passages."""
    row = AgreedParagraph(
        paragraph=Paragraph(id=f"p-{label}", part=Part.PREAMBULAR, runs=(Run(TEXT),)),
        label=label,
        passages=passages,
        words=words,
        agreed_words=agreed,
        telling_words=agreed,
    )
    return ReviewedParagraph(agreed=row, review=review)


def near(text: str, likeness: float, **more: object) -> Nearest:
    """Return a wording near a paragraph."""
    return Nearest(version=version(text, place(**more)), likeness=likeness)  # type: ignore[arg-type]  # as a place takes them


def adapted(**more: object) -> Review:
    """Return the review of a paragraph that was adapted from ``OLD``."""
    changes = differences(OLD, TEXT, lenient=True)
    return Review(state=State.ADAPTED, sources=(near(OLD, 93),), changes=changes, **more)  # type: ignore[arg-type]  # fields of a review


def kinds(rows: tuple[Row, ...]) -> list[str]:
    """Return what the rows are about."""
    return [row.kind.name for row in rows]


def passages(rows: tuple[Row, ...]) -> list[str]:
    """Return the words of the passages listed."""
    return [row.text for row in rows if row.kind is RowKind.PASSAGE]


def test_passages_stand_under_their_paragraph_in_the_order_of_the_draft() -> None:
    rows = review_rows.in_order(
        [
            paragraph("PP1", passage(67, 88, 9), passage(0, 62, 9)),
            paragraph("PP2"),
            paragraph("OP1"),
        ]
    )
    assert kinds(rows) == ["HEAD", "PASSAGE"]
    assert rows[0].spoken == "PP1: PP1. 6 of 12 words"
    assert passages(rows) == [TEXT[:62]]


def test_long_and_rare_passages_are_more_telling_than_common_ones() -> None:
    common, rare = passage(0, 24, 7, 4000), passage(33, 62, 7, 2)
    long = passage(0, len(TEXT), 30, 5)
    rows = agreed_rows.most_telling([paragraph("PP1", common, rare), paragraph("PP2", long)])
    assert [row.at[1:3] for row in rows] == [(0, len(TEXT)), (33, 62), (0, 24)]
    assert [row.faint for row in rows] == [False, True, True]
    assert rows[-1].note.endswith("common phrase")


def test_common_phrases_are_not_listed_under_their_paragraph() -> None:
    rows = review_rows.in_order([paragraph("PP1", passage(0, 24, 6, 4000), passage(25, 88, 9))])
    assert passages(rows) == [TEXT[25:88]]


def test_a_passage_mostly_inside_a_longer_one_is_not_listed_beside_it() -> None:
    whole, shifted, beside = passage(0, 62, 8), passage(10, 70, 7), passage(25, 88, 7)
    rows = agreed_rows.most_telling([paragraph("PP1", whole, shifted, beside)])
    assert {row.at[1:3] for row in rows} == {(0, 62), (25, 88)}


def test_a_row_says_how_long_where_newest_how_often_and_by_which_vote() -> None:
    (_, row) = review_rows.in_order([paragraph("PP1", passage(0, 88, 26, 14, place()))])
    assert row.note == "26 words · A/RES/72/195, PP5 · 2017 · in 14 places"
    voted = passage(0, 62, 26, 1, place(vote=RECORDED))
    (_, row) = review_rows.in_order([paragraph("PP1", voted)])
    assert row.note == "26 words · A/RES/72/195, PP5 · 2017 · Vote 130-2-40"


def test_the_tip_cites_the_newest_places_and_counts_the_rest() -> None:
    many = passage(0, 62, 8, 60, *(place(f"A/RES/{number}/1") for number in range(70, 60, -1)))
    (row,) = agreed_rows.most_telling([paragraph("PP1", many)])
    assert row.tip.count("<li>") == 5
    assert "A/RES/66/1, PP5, 19 December 2017, adopted without a vote" in row.tip
    assert "and 55 more places" in row.tip


def test_the_share_counts_all_paragraphs_and_is_nothing_for_no_words() -> None:
    assert agreed_rows.share([paragraph("PP1"), paragraph("OP1", words=4, agreed=2)]) == 0.5
    assert agreed_rows.share([]) is None


def test_a_head_says_where_its_paragraph_stands() -> None:
    (head, *_) = review_rows.in_order([paragraph("PP1", review=adapted())])
    assert head.note == "Adapted · 93 % · A/RES/72/195, PP5 · 2017 · Without a vote"
    assert head.state is State.ADAPTED


def test_of_a_verbatim_paragraph_the_head_says_all() -> None:
    review = Review(state=State.VERBATIM, sources=(near(TEXT, 100),))
    rows = review_rows.in_order([paragraph("PP1", passage(0, 88, 12), review=review)])
    assert kinds(rows) == ["HEAD"]
    assert rows[0].note == "Verbatim · A/RES/72/195, PP5 · 2017 · Without a vote"


def test_what_was_changed_is_listed_word_by_word() -> None:
    rows = review_rows.in_order([paragraph("PP1", review=adapted())])
    assert kinds(rows) == ["HEAD", "TITLE", "CHANGE"]
    assert rows[1].text == "You have changed agreed language:"
    assert rows[2].text == "Replaced  all → the"
    start = TEXT.index("the Protocols")
    assert rows[2].at == Match("p-PP1", start, start + 3)


def test_the_sign_at_the_end_is_no_change_of_what_was_agreed() -> None:
    changes = tuple(differences("Urges all States to act;", "Urges the States to act"))
    review = Review(state=State.ADAPTED, sources=(near(OLD, 90),), changes=changes)
    rows = review_rows.in_order([paragraph("PP1", review=review)])
    assert [row.text for row in rows if row.kind is RowKind.CHANGE] == ["Replaced  all → the"]
    only = tuple(differences("Urges all States to act;", "Urges all States to act"))
    rows = review_rows.in_order([paragraph("PP1", review=replace(review, changes=only))])
    assert "CHANGE" not in kinds(rows)
    assert "TITLE" not in kinds(rows)


def test_a_newer_wording_and_a_weaker_commitment_come_before_the_changes() -> None:
    remark = Finding(rule="dropped-qualifier", start=67, end=67, message="“all” was dropped.")
    review = adapted(newer=near(OLD, 93, name="A/RES/79/1", date="2024-12-19"), remarks=(remark,))
    rows = review_rows.in_order([paragraph("PP1", review=review)])
    assert kinds(rows) == ["HEAD", "NEWER", "REMARK", "TITLE", "CHANGE"]
    assert rows[1].note == (
        "Older wording; A/RES/79/1, PP5 has (19 December 2024, Without a vote):"
    )
    assert rows[1].brief == "Older wording; A/RES/79/1, PP5 has (2024):"
    assert rows[1].version is not None
    assert rows[2].text == "“all” was dropped."


def test_many_changes_are_counted_instead_of_listed() -> None:
    old, new = " ".join("abcdefghijklmnopqrst"), " ".join("aBcDeFgHiJkLmNoPqRsT")
    changes = tuple(
        piece
        for number in range(20)
        for piece in differences(f"xxxxx {old[number]}", f"xxxxx {new[number]}9")
    )
    review = Review(state=State.ADAPTED, sources=(near(OLD, 50),), changes=changes)
    rows = review_rows.in_order([paragraph("PP1", review=review)])
    assert kinds(rows).count("CHANGE") == 12
    assert rows[-1].text == "and 8 more changes"


def test_what_only_a_draft_has_is_said_differently() -> None:
    at = {"name": "A/C.3/73/L.9", "status": Status.DRAFT}
    review = Review(state=State.TABLED, tabled=near(OLD, 93, **at))
    (head, *_) = review_rows.in_order([paragraph("PP1", review=review)])
    assert head.note == "Only in a draft · 93 % · A/C.3/73/L.9, PP5 · 2017 · Draft"
    nearer = adapted(tabled=near(OLD, 97, **at))
    rows = review_rows.in_order([paragraph("PP1", review=nearer)])
    assert rows[-1].text == "Nearer, but only a draft: A/C.3/73/L.9, PP5"


def test_new_paragraphs_without_agreed_words_have_no_row() -> None:
    assert review_rows.in_order([paragraph("PP1", review=Review(state=State.NEW))]) == ()
