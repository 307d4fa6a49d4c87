"""Every rule proves itself by its examples, and points at a place in the draft's text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter import resources
from drafter.core.model import Part
from drafter.core.openings.grammar import phrase_end, present
from drafter.rules import ladders
from drafter.rules.commitments import RULES, findings

if TYPE_CHECKING:
    from drafter.rules import Example, Rule

EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
# fmt: off
WORDS = ["Urges", "Invites", "all", "States", "shall", "should", "may", "fully", "to act", "as",
         "appropriate", "where", ",", "and", "without delay", "Takes note of", "é", "“x”"]
# fmt: on
TEXTS = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_rule_says_what_its_examples_say(rule: Rule, example: Example) -> None:
    said = "|".join(finding.message for finding in rule.find(example.old, example.new))
    assert said == example.message


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_has_an_authority_and_examples_of_both_kinds(rule: Rule) -> None:
    assert rule.title
    assert rule.authority.endswith(".")
    assert {bool(example.message) for example in rule.examples} == {True, False}


@pytest.mark.parametrize("ladder", ladders.LADDERS, ids=["action", "approval", "censure", "truth"])
def test_a_ladder_is_made_of_opening_phrases_and_ends_in_takes_note(
    ladder: tuple[tuple[str, ...], ...],
) -> None:
    assert ladder[-1] is ladders.NEUTRAL
    verbs = [verb for rung in ladder for verb in rung]
    assert len(verbs) == len(set(verbs))
    for verb in verbs:
        first, _, rest = verb.partition(" ")
        assert phrase_end(f"{present(first)} {rest}".strip() + " that", Part.OPERATIVE), verb


def test_findings_stand_in_the_order_of_the_draft() -> None:
    found = findings(
        "Urges all States to provide assistance, which shall be adequate;",
        "Invites States to provide, where appropriate, assistance, which should be given;",
    )
    assert [one.rule for one in found] == [
        "weaker-verb", "dropped-qualifier", "added-reservation", "weaker-obligation",
        "dropped-qualifier",
    ]  # fmt: skip


@given(old=TEXTS, new=TEXTS)
def test_a_finding_lies_inside_the_drafts_text(old: str, new: str) -> None:
    for finding in findings(old, new):
        assert 0 <= finding.start <= finding.end <= len(new)


@given(text=TEXTS)
def test_what_was_not_changed_is_not_weaker(text: str) -> None:
    assert findings(text, text) == ()


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_is_in_the_user_guide(rule: Rule) -> None:
    assert rule.title in resources.path("help", "40-agreed-language.md").read_text("utf-8")
