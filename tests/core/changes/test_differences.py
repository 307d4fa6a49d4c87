"""What differs between two wordings: exact when joined again, and readable."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drafter.core.changes.differences import Op, differences, similarity

_WORDS = st.sampled_from(
    (
        *("the", "of", "and", "States", "human", "rights,", "72/195", "46,100", "December"),
        *("non-proliferation", "non‑proliferation", "“Goals”", "women’s", "women's", "école"),
        *("(2018)", ";", ":", "", "\t", "\u00a0"),
    )
)
WORDINGS = st.one_of(st.text(max_size=40), st.lists(_WORDS, max_size=25).map(" ".join))


def marked(old: str, new: str, *, lenient: bool = False) -> str:
    """Return the differences as one line: [-taken out-] and {+put in+}."""
    signs = {Op.EQUAL: ("", ""), Op.DELETE: ("[-", "-]"), Op.INSERT: ("{+", "+}")}
    return "".join(
        text.join(signs[op]) for op, text in differences(old, new, lenient=lenient)
    )  # fmt: skip


@given(WORDINGS, WORDINGS)
@example("an international year", "an international day or year")
@example(" a", " b")
@example("a b c", "a  b c")
@example(" \r", "\r \r")
def test_all_but_the_insertions_give_the_old_wording_and_all_but_the_deletions_the_new(
    old: str, new: str
) -> None:
    found = differences(old, new)
    assert "".join(text for op, text in found if op is not Op.INSERT) == old
    assert "".join(text for op, text in found if op is not Op.DELETE) == new


@given(WORDINGS, WORDINGS)
@example("a b", "a c b d b")
def test_of_a_text_that_goes_on_both_wordings_come_back_whole(old: str, new: str) -> None:
    found = differences(old, new, goes_on=True)
    assert "".join(text for op, text in found if op is not Op.INSERT) == old
    assert "".join(text for op, text in found if op is not Op.DELETE) == new


@given(WORDINGS, WORDINGS)
def test_seen_leniently_the_new_wording_still_comes_back_whole(old: str, new: str) -> None:
    found = differences(old, new, lenient=True)
    assert "".join(text for op, text in found if op is not Op.DELETE) == new


@given(WORDINGS, WORDINGS)
def test_stretches_are_never_empty_and_a_deletion_stands_before_its_insertion(
    old: str, new: str
) -> None:
    found = differences(old, new)
    assert all(text for _, text in found)
    for before, after in pairwise(found):
        assert before.op is not after.op
        assert (before.op, after.op) != (Op.INSERT, Op.DELETE)


@given(WORDINGS)
def test_a_wording_does_not_differ_from_itself(wording: str) -> None:
    assert [op for op, _ in differences(wording, wording)] == ([Op.EQUAL] if wording else [])
    assert similarity(wording, wording) == 100


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            "including resolution 78/68 of 9 December 2023,",
            "including resolution 77/118 of 9 December 2022,",
            "including resolution [-78/68-]{+77/118+} of 9 December [-2023-]{+2022+},",
            id="a number of a resolution is one word",
        ),
        pytest.param(
            "trafficking in persons",
            "to punish trafficking in organs, and to prevent trafficking in persons",
            "{+to punish trafficking in organs, and to prevent +}trafficking in persons",
            id="words that stand together are not torn apart by an earlier place of some of them",
        ),
        pytest.param(
            "trafficking in persons in the region",
            "trafficking in persons, women in particular, in the region and elsewhere",
            "trafficking in persons{+, women in particular,+} in the region{+ and elsewhere+}",
            id="changes that words on their own part stay two",
        ),
        pytest.param(
            "Women and girls in rural areas, and girls in cities",
            "Women and girls in cities",
            "Women and girls in [-rural areas, and girls in -]cities",
            id="what is taken out is one stretch",
        ),
        pytest.param(
            "an amount of 46,100 dollars",
            "an amount of 439,900 dollars",
            "an amount of [-46,100-]{+439,900+} dollars",
            id="a figure with thousands is one word",
        ),
        pytest.param(
            "an international year should",
            "an international day or year should",
            "an international {+day or +}year should",
            id="an insertion begins at a word",
        ),
        pytest.param(
            "the General Assembly, particularly paragraphs 1 to 10",
            "the General Assembly, in particular paragraphs 1 to 10",
            "the General Assembly, [-particularly-]{+in particular+} paragraphs 1 to 10",
            id="blanks round a replacement are no part of it",
        ),
        pytest.param(
            "resolution 77/320 of 25 July 2023, in which",
            "resolution 73/17 of 26 November 2018, in which",
            "resolution [-77/320 of 25 July 2023-]{+73/17 of 26 November 2018+}, in which",
            id="short words between two changes are taken into them",
        ),
        pytest.param(
            "Stresses the vital role in the peaceful settlement",
            "Stresses the central part upon the orderly arrangement",
            "Stresses the [-vital role in the peaceful settlement-]"
            "{+central part upon the orderly arrangement+}",
            id="one change instead of word by word",
        ),
        pytest.param("", "Recalling", "{+Recalling+}", id="from nothing"),
        pytest.param("Recalling", "", "[-Recalling-]", id="to nothing"),
    ],
)
def test_changes_read_as_a_person_would_mark_them(old: str, new: str, expected: str) -> None:
    assert marked(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("the Non-Proliferation of weapons", "the Non‑Proliferation of weapons"),
        ('the "Goals" of States', "the “Goals” of States"),
        ("women's rights", "women’s rights"),
        ("12\u00a0December 2018", "12 December 2018"),
        ("تسلم أيضا بالأمم", "تسلّم أيضاً بالأمــم"),
    ],
)
def test_typography_is_a_change_only_when_one_asks_for_exactness(old: str, new: str) -> None:
    assert marked(old, new, lenient=True) == new
    assert marked(old, new) != new


def test_similarity_counts_words_and_signs_and_not_letters() -> None:
    assert similarity("", "") == 100
    assert similarity("a b c d", "a b c e") == 75
    assert similarity("Recalling", "Recalled") == 0


def test_a_mark_on_a_letter_parts_no_word() -> None:
    assert marked("تسلّم الدول", "تشجّع الدول") == "[-تسلّم-]{+تشجّع+} الدول"
