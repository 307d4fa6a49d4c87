"""What is offered at the cursor, and the draft that taking it makes."""

from __future__ import annotations

import pytest
from tests.documents import body

from drafter.core.history import Caret
from drafter.core.model import Document
from drafter.gui.editor.offers import offers_at


@pytest.mark.parametrize(
    ("language", "lines", "phrase", "text"),
    [
        ("en", "O Recalling the Charter;", "Recalls", "Recalls the Charter;"),
        ("en", "O Recalls a;\nO Recalling the Charter;", "Recalls", "Recalls the Charter;"),
        ("en", "P Recalling a,\nP Recalling b,", "Recalling also", "Recalling also b,"),
        ("fr", "O *Rappelant* sa demande ;", "Rappelle", "Rappelle sa demande ;"),
        ("fr", "P *Rappelant* sa,\nP *Rappelant* la Charte,", "Rappelant également",
         "Rappelant également la Charte,"),
        ("zh", "P *回顾* 其决议，\nP *回顾* 其任务，", "又回顾", "又回顾 其任务，"),
    ],
)  # fmt: skip
def test_the_opening_phrase_that_custom_asks_for(language: str, lines: str, phrase: str, text: str):
    document = Document(language=language, paragraphs=body(lines))
    last = len(document.paragraphs) - 1
    [offer] = offers_at(document, Caret(last, 3), 3)
    changed = offer.document.paragraphs[last]
    assert (offer.text, changed.text) == (phrase, text)
    assert changed.runs[0].italic
    assert changed.runs[0].text == phrase


def test_nothing_is_offered_where_all_is_usual():
    document = Document(paragraphs=body("P Recalling a,\nO Requests b;"))
    for index in range(2):
        assert not [*offers_at(document, Caret(index, 3), 3)]
