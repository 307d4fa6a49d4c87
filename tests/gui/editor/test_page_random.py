"""Whatever one does on the page, the view and the document stay one, and undo brings all back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.gui.editor.clumsy import Clumsy, everything

from drafter.services.settings import Settings

if TYPE_CHECKING:
    from drafter.gui.editor.page import Page


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
