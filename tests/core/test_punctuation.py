"""The sign at the end of a paragraph follows from its place."""

from __future__ import annotations

import pytest
from tests.documents import draft

from drafter.core.model import Document, Run
from drafter.core.punctuation import followed, sign_of, signs

_WHOLE = """
    = *The General Assembly*,
    P *Recalling* a,
    P *Noting*:
    >P b;
    >P c,
    H Heading
    O *Urges* States:
    >O To act;
    >O To go on;
    H Another
    O *Decides* so.
"""


def _ends(document: Document) -> str:
    return "".join(sign_of(paragraph) or "-" for paragraph in document.paragraphs)


def test_each_place_asks_for_its_sign():
    document = draft(_WHOLE)
    wanted = [sign or "-" for sign in signs(document.paragraphs)]
    assert wanted == list("-,:;,-:;;-.")


def test_a_new_last_paragraph_takes_the_full_stop():
    before = draft("O *Urges* a;\nO *Decides* b.")
    after = draft("O *Urges* a;\nO *Decides* b.\nO")
    assert _ends(followed(before, after)) == ";;-"


def test_what_somebody_wrote_on_purpose_stays():
    before = draft("O *Urges* a,\nO *Decides* b.")
    after = draft("O *Urges* a,\nO *Decides* b.\nO *Asks* c.")
    assert _ends(followed(before, after)) == ",;."


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("*Urges* a", "Urges a;"),
        ("*Urges* a ", "Urges a;"),
        ("*Urges* “a”", "Urges “a”;"),
        ("*Urges* a and", "Urges a and"),
        ("*Urges* a –", "Urges a –"),
        ("*Urges* a.", "Urges a;"),
        ("", ""),
    ],
)
def test_a_paragraph_that_is_left_gets_the_sign_it_lacks(text: str, ended: str):
    document = draft(f"O {text}\nO *Decides*.")
    before = draft(f"O {text}")
    assert followed(before, document, left=["p1"]).paragraphs[0].text == ended


def test_the_sign_stands_before_the_mark_of_a_note_and_is_roman():
    document = draft("O *Urges*[n1]\nO b.")
    assert followed(document, document, left=["p1"]).paragraphs[0].runs == (
        Run("Urges", italic=True), Run(";"), Run(note="n1"),
    )  # fmt: skip
