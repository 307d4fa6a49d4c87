"""Comments stay at their words, whatever is done to the text round them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents import draft

from drafter.core import edits
from drafter.core.comments import commenting
from drafter.core.comments.moves import followed
from drafter.core.model import Comment, Document, Paragraph, Part, Run
from drafter.core.runs import cut

_DRAFT = draft("""
P *Recalling* its resolution 61/180 on lamps,
O *Urges* all States to keep the lamps of harbours lit;
O *Decides* to meet again.
""")


def on(document: Document, words: str, text: str = "Why?") -> Document:
    """Return a document with a comment on some words."""
    paragraph = next(one for one in document.paragraphs if words in one.text)
    start = paragraph.text.index(words)
    comment = Comment(
        id="", text=text, paragraph=paragraph.id, start=start, end=start + len(words),
        quoted=words,
    )  # fmt: skip
    return commenting.commented(document, comment)


def words_of(document: Document) -> list[str | None]:
    """Return the words that the comments are on, None where they are on no paragraph."""
    texts = {one.id: one.text for one in document.paragraphs}
    found = document.comments
    return [texts[c.paragraph][c.start : c.end] if c.paragraph in texts else None for c in found]


def with_text(document: Document, index: int, text: str) -> Document:
    """Return what is left when a paragraph says something else."""
    body = list(document.paragraphs)
    body[index] = replace(body[index], runs=(Run(text),))
    return followed(document, replace(document, paragraphs=tuple(body)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Urges all Member States to keep the lamps of harbours lit;", "lamps of harbours"),
        ("Urges all States to keep the lamps of all harbours lit;", "lamps of all harbours"),
        ("Urges all States to keep the lamps of harboursides lit;", "lamps of harboursides"),
        ("Urges all States to keep the lamps of harbours, too, lit;", "lamps of harbours"),
        ("Urges all States to keep the lights lit;", "lights"),
        ("Urges all States to keep the lamps lit;", "lamps"),
        ("Urges all States to keep the lit;", ""),
        ("Urges every State to keep the lamps of ports lit, always;", "lamps of ports"),
        ("", ""),
    ],
)
def test_a_comment_goes_with_its_words_in_a_paragraph(text: str, expected: str):
    assert words_of(with_text(on(_DRAFT, "lamps of harbours"), 1, text)) == [expected]


def test_a_paragraph_that_is_split_leaves_the_comment_with_its_words():
    before = on(on(_DRAFT, "Urges"), "harbours")
    here = before.paragraphs[1]
    first, last = cut(here.runs, here.text.index("to keep"))
    pieces = (replace(here, runs=first), replace(here, id="new", runs=last))
    after = followed(before, edits.with_slice(before, 1, 2, pieces))
    assert words_of(after) == ["Urges", "harbours"]
    assert [one.paragraph for one in after.comments] == [here.id, "new"]


def test_paragraphs_that_are_joined_bring_their_comments():
    before = on(on(_DRAFT, "Urges"), "meet")
    first, last = before.paragraphs[1:]
    one = replace(first, runs=(*first.runs, Run(" "), *last.runs))
    after = followed(before, edits.with_slice(before, 1, 3, (one,)))
    assert words_of(after) == ["Urges", "meet"]
    assert {comment.paragraph for comment in after.comments} == {first.id}


def test_a_paragraph_that_is_moved_keeps_its_comment():
    before = on(_DRAFT, "meet")
    one, two, three = before.paragraphs
    after = followed(before, replace(before, paragraphs=(three, one, two)))
    assert after.comments == before.comments


def test_a_comment_leaves_with_its_paragraph():
    before = on(on(_DRAFT, "lamps of"), "meet")
    after = followed(before, edits.with_slice(before, 1, 2, ()))
    assert words_of(after) == ["meet"]


def test_a_new_paragraph_disturbs_no_comment():
    before = on(_DRAFT, "lamps of")
    new = Paragraph(id="new", part=Part.OPERATIVE, runs=(Run("Urges all lamps of harbours"),))
    after = followed(before, edits.with_slice(before, 1, 1, (new,)))
    assert after.comments == before.comments


def test_an_answer_stands_behind_what_it_answers():
    document = on(on(_DRAFT, "meet", "When?"), "Urges", "Why?")
    document = commenting.answered(document, "c1", Comment(id="", text="In May."))
    assert [one.text for one in commenting.in_order(document)] == ["Why?", "When?", "In May."]
    assert words_of(document) == ["meet", "Urges", "meet"]


def test_a_comment_is_dealt_with_and_removed_with_its_answers():
    document = commenting.answered(on(_DRAFT, "meet"), "c1", Comment(id="", text="In May."))
    done = commenting.settled(document, "c2", is_done=True)
    assert [one.is_done for one in done.comments] == [True, True]
    assert commenting.settled(done, "c1", is_done=False) == document
    assert commenting.uncommented(document, "c1").comments == ()
    assert [one.id for one in commenting.uncommented(document, "c2").comments] == ["c1"]


def test_comments_that_answer_each_other_in_a_circle_do_no_harm():
    circle = tuple(Comment(id=a, text=a, answers=b) for a, b in (("a", "b"), ("b", "a")))
    document = replace(_DRAFT, comments=circle)
    assert {one.id for one in commenting.in_order(document)} == {"a", "b"}


_WORDS = st.lists(st.sampled_from(["oil", "lamp", "ship", "coast", "night"]), max_size=6)
_BODY = st.lists(_WORDS.map(" ".join), min_size=1, max_size=4)


def _body(lines: list[str], start: int) -> Document:
    body = tuple(
        Paragraph(id=f"p{number}", part=Part.OPERATIVE, runs=(Run(line),) if line else ())
        for number, line in enumerate(lines, start)
    )
    return Document(paragraphs=body)


@given(_BODY, _BODY, st.integers(1, 4), st.data())
def test_any_edit_leaves_comments_at_places_of_the_text(
    lines: list[str], others: list[str], start: int, data: st.DataObject
):
    before, after = _body(lines, 1), _body(others, start)
    paragraph = data.draw(st.sampled_from(before.paragraphs))
    ends = data.draw(st.lists(st.integers(0, len(paragraph.text)), min_size=2, max_size=2))
    comment = Comment(id="c1", text="?", paragraph=paragraph.id, start=min(ends), end=max(ends))
    before = replace(before, comments=(comment,))
    moved = followed(before, replace(after, comments=before.comments))
    texts = {one.id: one.text for one in moved.paragraphs}
    for one in moved.comments:
        assert 0 <= one.start <= one.end <= len(texts[str(one.paragraph)])
    assert moved.comments or paragraph.id not in texts


@given(st.text("ab ", max_size=12), st.data())
def test_what_is_written_before_or_after_the_words_leaves_them_alone(new: str, data: st.DataObject):
    before = on(_DRAFT, "lamps of harbours")
    text, comment = before.paragraphs[1].text, before.comments[0]
    before_them = st.integers(0, comment.start)
    at = data.draw(before_them | st.integers(comment.end + 1, len(text)))
    assert words_of(with_text(before, 1, text[:at] + new + text[at:])) == ["lamps of harbours"]
