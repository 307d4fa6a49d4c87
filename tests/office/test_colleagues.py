"""A draft that a colleague edited elsewhere comes back with every change, and none invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.office.scenarios import lamps
from tests.reading.docx.test_own import without_hidden

from drafter.core.changes.margin import Act
from drafter.core.changes.proposals import Kind
from drafter.core.codec import from_json, to_json
from drafter.core.edits import released
from drafter.reading.docx.reader import read_edited
from drafter.services.receiving import received
from drafter.writing.clean import cleaned
from drafter.writing.docx.writer import docx_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.office.scenarios import Scenario

    from drafter.core.changes.proposals import Proposals
    from drafter.core.changes.revisions import Edited
    from drafter.core.model import Document

    Files = Mapping[str, Path]


def _came_back(files: Files, scenario: Scenario) -> tuple[Edited, Proposals]:
    edited = read_edited(files[scenario.id].read_bytes())
    return edited, received(edited)


def _texts(document: Document) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs if paragraph.text]


def _words(document: Document) -> str:
    notes = [note.text for note in document.notes]
    return "\n".join([*_texts(document), *notes, document.title or ""])


def _all(proposals: Proposals) -> frozenset[int]:
    return proposals.numbers


def _margin(document: Document) -> set[tuple[str | None, str, str]]:
    """Return what is said in the margin: by whom, what, and on which words as they stand now."""
    texts = {one.id: one.text for one in document.paragraphs}
    return {
        (one.author, one.text, texts[one.paragraph or ""][one.start : one.end])
        for one in document.comments
    }


def test_every_change_is_found_and_none_is_invented(edited: Files, scenario: Scenario):
    _, proposals = _came_back(edited, scenario)
    assert sorted(str(one.kind) for one in proposals.items) == sorted(scenario.kinds)
    assert len(proposals.remarks) == scenario.remarks


def test_leaving_all_gives_the_stored_draft(edited: Files, scenario: Scenario):
    _, proposals = _came_back(edited, scenario)
    assert proposals.result(()) == from_json(to_json(cleaned(lamps())))


def test_taking_all_gives_what_the_page_says(edited: Files, scenario: Scenario):
    came_back, proposals = _came_back(edited, scenario)
    result = proposals.result(_all(proposals))
    printed = came_back.printed.document
    assert _texts(result) == _texts(printed)
    assert sorted(note.text for note in result.notes) == sorted(note.text for note in printed.notes)
    assert (result.title, result.masthead.date) == (printed.title, printed.masthead.date)
    assert result.masthead.sponsors == printed.masthead.sponsors
    for words in scenario.comes:
        assert words in _words(result)
    for words in scenario.goes:
        assert words not in _words(result)


def test_paragraphs_keep_their_sources(edited: Files, scenario: Scenario):
    _, proposals = _came_back(edited, scenario)
    result = {one.id: one for one in proposals.result(_all(proposals)).paragraphs}
    touched = {one.paragraph for one in proposals.items}
    joined = any(one.kind is Kind.JOINED for one in proposals.items)
    for paragraph in proposals.stored.paragraphs:
        if paragraph.id not in touched and not joined:
            assert result[paragraph.id] == paragraph


def test_tracked_changes_have_their_author(edited: Files, scenario: Scenario):
    _, proposals = _came_back(edited, scenario)
    if scenario.tracked:
        assert {one.hand.author for one in proposals.items} <= {"Ada", "Bo"}
        assert all(one.hand.is_tracked and one.hand.date for one in proposals.items)


def test_every_comment_stays_at_its_words(edited: Files, scenario: Scenario):
    _, proposals = _came_back(edited, scenario)
    result = proposals.result(_all(proposals))
    text = "\n".join(_texts(result))
    removed = {one.comment.text for one in proposals.remarks if one.act is Act.REMOVED}
    for author, said, words in _margin(lamps()):
        if words in text and said not in removed:
            assert (author, said, words) in _margin(result)
    made = [one for one in proposals.remarks if one.act is Act.MADE]
    still = [one for one in lamps().comments if one.text not in removed]
    assert len(result.comments) == len(still) + len(made)


def test_what_was_taken_is_saved_and_opened_again(edited: Files, scenario: Scenario):
    _, proposals = _came_back(edited, scenario)
    result = cleaned(released(proposals.result(_all(proposals))))
    again = read_edited(docx_bytes(result))
    assert again.is_untouched
    assert again.stored == from_json(to_json(result))


def test_each_change_can_be_taken_alone(edited: Files, scenario: Scenario):
    _, proposals = _came_back(edited, scenario)
    stored = proposals.stored
    for one in proposals.items:
        result = proposals.result({one.number})
        assert result != stored
        if one.kind is not Kind.MASTHEAD:
            words = one.after.strip("¶ ").replace("*", "")
            assert words in _words(result).replace("\n", "¶")


def test_a_file_that_lost_its_hidden_part_is_read_by_its_words(edited: Files, scenario: Scenario):
    came_back = read_edited(without_hidden(edited[scenario.id].read_bytes()))
    proposals = received(came_back)
    assert came_back.stored is None
    assert _texts(proposals.result(_all(proposals))) == _texts(came_back.printed.document)
    if scenario.tracked:
        assert _texts(proposals.stored) == _texts(lamps())
        assert {one.kind for one in proposals.items} >= {
            Kind(kind) for kind in scenario.kinds if kind in {"words", "added", "removed", "split"}
        }
