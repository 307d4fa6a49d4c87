"""Whatever one does on the page, the view and the document stay one, and undo brings all back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.gui.editor.clumsy import Clumsy, everything

from drafter.core.numbering import places
from drafter.services.settings import Settings

if TYPE_CHECKING:
    from drafter.gui.editor.page import Page


def _indents(page: Page) -> list[float]:
    """Return where the first line of each block begins."""
    text = page._sheet.document()
    blocks = map(text.findBlockByNumber, range(text.blockCount()))
    return [block.blockFormat().textIndent() for block in blocks]


def _expected_indents(page: Page) -> list[float]:
    """Return the same as each paragraph's number asks for it."""
    body = zip(page._body.paragraphs, page._body.places, strict=True)
    return [page._measures.first_line(one, place.number) for one, place in body]


@pytest.mark.parametrize("seed", range(6))
def test_view_and_document_stay_one_and_undo_brings_everything_back(page: Page, seed: int):
    page.set_writing(Settings(follow_signs=seed % 2 == 0))
    page.show_document(everything())
    start = page.document()
    clumsy = Clumsy(page, seed)
    for _ in range(150):
        clumsy.act()
        document = page.document()
        assert page._body.read() == document.paragraphs
        assert page._body.paragraphs == document.paragraphs
        assert page._body.places == places(document.paragraphs)
        assert _indents(page) == _expected_indents(page)
        ids = [paragraph.id for paragraph in document.paragraphs]
        assert len(ids) == len(set(ids))
        cited = {name for paragraph in document.paragraphs for name in paragraph.note_ids}
        assert cited == {note.id for note in document.notes}
    end, steps = page.document(), page.undo_stack.index()
    while page.undo_stack.canUndo():
        page.undo_stack.undo()
    assert page.document() == start
    page.undo_stack.setIndex(steps)
    assert page.document() == end
    assert page._body.read() == end.paragraphs
