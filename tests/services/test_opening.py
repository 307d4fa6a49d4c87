"""Any readable file opens as a draft, and only a file of ours may be replaced by saving."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.services.compact import draft
from tests.services.test_receiving import mixed

from drafter import resources
from drafter.core.codec import to_json
from drafter.core.errors import ReadError
from drafter.core.model import Part, Status
from drafter.core.numbering import places
from drafter.services import files, opening, saving

if TYPE_CHECKING:
    from pathlib import Path

_DRAFT = draft("O The General Assembly,\nP Recalling all,\nA Urges all;\nA Requests more.")


def test_a_saved_draft_opens_as_it_was(tmp_path: Path) -> None:
    for name in ("draft.json", "draft.docx"):
        path = tmp_path / name
        saving.save_draft(_DRAFT, path)
        opened = opening.open_draft(path)
        assert opened.document == _DRAFT
        assert opened.path == path
        assert opened.stamp == files.stamp(path)


def test_a_draft_that_was_edited_elsewhere_opens_as_its_page_says(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    page = draft("O The General Assembly,\nP Recalling all,\nA Urges everybody;\nA Requests more.")
    path.write_bytes(mixed(_DRAFT, page))
    opened = opening.open_draft(path)
    assert opened.path == path
    assert [one.text for one in opened.document.paragraphs][2] == "Urges everybody;"
    assert opened.proposals is not None
    assert opened.proposals.result(()) == _DRAFT
    saving.save_draft(opened.document, path)
    assert opening.open_draft(path).proposals is None


def test_an_official_text_opens_as_the_beginning_of_a_new_draft() -> None:
    opened = opening.open_draft(resources.seeds()[1])
    assert opened.document.name == "A/RES/72/195"
    assert (opened.path, opened.stamp) == (None, None)


def test_a_word_file_of_someone_else_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    saving.save_draft(_DRAFT, path)
    with zipfile.ZipFile(path) as ours, zipfile.ZipFile(tmp_path / "theirs.docx", "w") as theirs:
        for name in ours.namelist():
            if not name.startswith("customXml/"):
                theirs.writestr(name, ours.read(name))
    assert opening.is_own(path)
    assert not opening.is_own(tmp_path / "theirs.docx")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"no archive"])
def test_a_damaged_word_file_is_not_ours(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "draft.docx").write_bytes(content)
    assert not opening.is_own(tmp_path / "draft.docx")


def test_numbers_that_follow_by_themselves_are_let_go(tmp_path: Path) -> None:
    printed = replace(
        _DRAFT,
        paragraphs=tuple(
            replace(one, number=place.number)
            for one, place in zip(_DRAFT.paragraphs, places(_DRAFT.paragraphs), strict=True)
        ),
    )
    path = tmp_path / "draft.json"
    path.write_text(json.dumps(to_json(printed)), "utf-8")
    assert opening.open_draft(path).document == _DRAFT


def test_what_cannot_be_read_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ReadError) as failure:
        opening.open_draft(tmp_path / "missing.docx")
    assert failure.value.hint


def test_an_empty_draft_has_a_place_for_each_part() -> None:
    document = opening.empty_draft().document
    assert document.status is Status.DRAFT
    assert [one.part for one in document.paragraphs] == [
        Part.OPENING, Part.PREAMBULAR, Part.OPERATIVE,
    ]  # fmt: skip
    assert document.paragraphs[0].text == "The General Assembly,"
    assert document.masthead.symbol is None
