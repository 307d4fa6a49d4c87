"""Agreed passages are listed in order or by how telling they are, without near doubles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.gui.sidebar.examples import passage, place

from drafter.core.model import Paragraph, Part, Run
from drafter.gui.sidebar import agreed_rows
from drafter.gui.sidebar.agreed_rows import HeadRow, PassageRow
from drafter.services.agreeing import AgreedParagraph

if TYPE_CHECKING:
    from drafter.corpus import Passage

TEXT = "Recalling the Convention against Transnational Organized Crime and the Protocols thereto,"


def paragraph(
    label: str | None, *passages: Passage, words: int = 12, agreed: int = 6
) -> AgreedParagraph:
    """Return a paragraph of a draft with its passages."""
    return AgreedParagraph(
        paragraph=Paragraph(id=f"p-{label}", part=Part.PREAMBULAR, runs=(Run(TEXT),)),
        label=label,
        passages=passages,
        words=words,
        agreed_words=agreed,
    )  # fmt: skip


def passages(rows: tuple[agreed_rows.Row, ...]) -> list[str]:
    """Return the words of the passages listed."""
    return [row.text for row in rows if isinstance(row, PassageRow)]


def test_passages_stand_under_their_paragraph_in_the_order_of_the_draft() -> None:
    rows = agreed_rows.in_order(
        [
            paragraph("PP1", passage(67, 88, 3), passage(0, 24, 3)),
            paragraph("PP2"),
            paragraph("OP1"),
        ]
    )
    assert isinstance(rows[0], HeadRow)
    assert rows[0].spoken == "PP1: 6 of 12 words agreed"
    assert passages(rows) == ["Recalling the Convention", "the Protocols thereto"]
    assert len(rows) == 3


def test_long_and_rare_passages_are_more_telling_than_common_ones() -> None:
    common, rare = passage(0, 24, 7, 4000), passage(33, 62, 7, 2)
    long = passage(0, len(TEXT), 30, 50)
    rows = agreed_rows.most_telling(
        [paragraph("PP1", common, rare), paragraph("PP2", long)]
    )  # fmt: skip
    found = [row.at.passage for row in rows if isinstance(row, PassageRow)]
    assert found == [long, rare, common]


def test_a_passage_mostly_inside_a_longer_one_is_not_listed_beside_it() -> None:
    whole, shifted, beside = passage(0, 62, 8), passage(10, 70, 7), passage(60, 87, 4)
    rows = agreed_rows.in_order([paragraph("PP1", whole, shifted, beside)])
    assert [row.at.passage for row in rows if isinstance(row, PassageRow)] == [whole, beside]


def test_a_row_says_how_long_where_newest_and_how_often() -> None:
    (_, row) = agreed_rows.in_order([paragraph("PP1", passage(0, 24, 26, 14, place()))])
    assert isinstance(row, PassageRow)
    assert row.source == "26 words · A/RES/72/195, PP5 · 2017 · in 14 places"


def test_the_tip_cites_the_newest_places_and_counts_the_rest() -> None:
    many = passage(0, 24, 3, 60, *(place(f"A/RES/{number}/1") for number in range(70, 60, -1)))
    (_, row) = agreed_rows.in_order([paragraph("PP1", many)])
    assert isinstance(row, PassageRow)
    assert row.tip.count("<li>") == 5
    assert "A/RES/66/1, PP5, 19 December 2017, adopted without a vote" in row.tip
    assert "and 55 more places" in row.tip


def test_the_share_counts_all_paragraphs_and_is_nothing_for_no_words() -> None:
    assert agreed_rows.share([paragraph("PP1"), paragraph("OP1", words=4, agreed=2)]) == 0.5
    assert agreed_rows.share([]) is None
