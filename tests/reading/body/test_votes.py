"""Recorded votes below a text, however a file breaks their lists."""

from __future__ import annotations

import pytest

from drafter.core.model import Part, Run, Vote
from drafter.reading.body.blocks import Block, Role
from drafter.reading.body.votes import with_votes
from drafter.reading.text.reader import parse

SAID = "[Adopted by a recorded vote of 3 to 1, with 2 abstentions. The voting was as follows:"
VOTE = [SAID, "In favour:", "Albania, Chile, Japan", "Against:", "Cuba", "Abstaining:",
        "India, Sudan]"]  # fmt: skip


@pytest.mark.parametrize(
    "broken",
    [
        VOTE,
        [SAID, "In favour: Albania,", "Chile, Japan Against: Cuba", "Abstaining: India, Sudan]"],
        [" ".join(VOTE)],
        [f"{SAID} In favour:", "Albania, Chile,", "Japan", "Against:", "Cuba Abstaining:",
         "India, Sudan]"],
    ],
)  # fmt: skip
def test_its_lists_are_put_together_side_by_side(broken: list[str]) -> None:
    blocks = [Block(role=Role.PARAGRAPH, runs=(Run(text),)) for text in broken]
    found = with_votes(blocks)
    assert [block.text for block in found] == VOTE
    assert {block.role for block in found} == {Role.CLOSING}


@pytest.mark.parametrize(
    "text",
    [
        "[Recalling the Charter of the United Nations,]",
        "[Adopted without a vote.]",
        "[Noting that:",
    ],
)
def test_other_words_in_brackets_stay_as_they_are(text: str) -> None:
    blocks = [
        Block(role=Role.PARAGRAPH, runs=(Run(text),)),
        Block(role=Role.PARAGRAPH, runs=(Run("States in favour: all of them;"),), number="1."),
    ]
    assert with_votes(blocks) == blocks


def test_a_vote_whose_lists_lines_break_is_told_by_its_figures() -> None:
    document = parse(
        "58/14. Lamps\n\nThe Human Rights Council,\n\n1. Decides to act.\n\n56th meeting\n\n"
        "3 April 2025\n\n" + f"{SAID}\n\nIn favour: Albania,\nChile, Japan\n\nAgainst: Cuba\n\n"
        "Abstaining: India,\nSudan]\n"
    )
    assert [p.text for p in document.paragraphs if p.part is Part.CLOSING][2:] == VOTE
    assert document.adoption.vote == Vote(outcome="recorded", in_favour=3, against=1, abstaining=2)
