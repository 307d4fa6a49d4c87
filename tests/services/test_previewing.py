"""The printed page as a picture."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.writing import samples
from tests.writing.pdf.test_writer import long_draft

from drafter.core.errors import WriteError
from drafter.core.model import Document
from drafter.services.previewing import Proofs, Wanted

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.services.previewing import Sheet


@pytest.fixture(scope="module")
def proofs() -> Proofs:
    """Return proofs for all tests; they are slow only once."""
    return Proofs()


def sheet(proofs: Proofs, document: Document, paragraph: str | None, number: int = 1) -> Sheet:
    """Return a page 300 pixels wide."""
    return proofs.sheet(document, Wanted(paragraph=paragraph, number=number, width=300))


def ink(found: Sheet) -> int:
    """Return how many pixels of a page are dark."""
    return sum(1 for level in found.pixels[1::4] if level < 128)


def test_the_page_of_a_paragraph_is_shown(proofs: Proofs):
    first, last = (sheet(proofs, long_draft(), name) for name in ("p1", "p40"))
    assert (first.number, last.number) == (1, last.count)
    assert first.down is not None
    assert last.down is not None
    assert 0.3 < first.down < 0.6


def test_a_page_is_as_wide_as_was_asked_and_has_something_on_it(proofs: Proofs):
    found = sheet(proofs, samples.draft(), None)
    assert found.width == 300
    assert found.height == pytest.approx(300 * 792 / 612, abs=1)
    assert len(found.pixels) == found.stride * found.height
    assert ink(found) > 100


@pytest.mark.parametrize(("number", "page"), [(2, 2), (99, None), (-1, 1)])
def test_pages_can_be_turned_and_end_where_the_draft_ends(
    number: int, page: int | None, proofs: Proofs
):
    found = sheet(proofs, long_draft(), None, number)
    assert found.number == (page or found.count)
    assert found.down is None


def test_a_change_is_seen(proofs: Proofs):
    before = sheet(proofs, samples.draft(), None)
    masthead = replace(samples.draft().masthead, title="Another title altogether")
    after = sheet(proofs, replace(samples.draft(), masthead=masthead), None)
    assert before.pixels != after.pixels
    assert before.is_set_anew
    assert after.is_set_anew


def test_a_draft_that_has_not_changed_is_not_set_again(proofs: Proofs):
    draft = long_draft()
    found = [sheet(proofs, draft, None, number).is_set_anew for number in (1, 2, 1)]
    assert found == [True, False, False]


def test_an_empty_draft_is_an_empty_masthead(proofs: Proofs):
    found = sheet(proofs, Document(), "p1")
    assert (found.number, found.count, found.down) == (1, 1, None)


def test_a_picture_that_is_gone_is_named(proofs: Proofs, tmp_path: Path):
    with pytest.raises(WriteError, match="cannot be read"):
        proofs.sheet(samples.draft(), Wanted(width=300, emblem=str(tmp_path / "none.png")))
