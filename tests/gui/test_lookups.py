"""What the window asks of the corpus: long questions let short ones pass."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.corpus.resolutions import operative

from drafter.core.model import Document, Paragraph, Part, Run
from drafter.corpus import Corpus, Filters
from drafter.gui import watch
from drafter.gui.desk import Desk
from drafter.gui.lookups import Lookups
from drafter.services import agreeing

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from drafter.services.agreeing import Agreement

_PATIENCE_MS = 60_000
_AGREED = "Urges Member States to protect the oceans and the seas"
_MANY = 250
"""Paragraphs, more than are compared at once."""


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A corpus with one resolution."""
    with Corpus.open(tmp_path) as corpus:
        corpus.add([operative("A/RES/70/1", f"{_AGREED};")])
    return tmp_path


def _long_draft() -> Document:
    return Document(
        name="Long",
        paragraphs=tuple(
            Paragraph(id=f"p{number}", part=Part.OPERATIVE, runs=(Run(f"{_AGREED} {number};"),))
            for number in range(_MANY)
        ),
    )


def _asked_to_the_end(desk: Desk, document: Document) -> tuple[Agreement, int]:
    """Ask until there is an answer, and return it with how often there was none."""
    vain = 0
    while (found := desk.agreement(document, 6)) is None:
        vain += 1
    return found, vain


def test_a_long_draft_is_compared_in_pieces(shelf: Path) -> None:
    document = _long_draft()
    with closing(Desk(shelf)) as desk, Corpus.open(shelf) as corpus:
        assert desk.agreement(document, 6) is None
        assert desk.suggestions("p1", _AGREED, Filters()).precedents
        found, _ = _asked_to_the_end(desk, document)
        assert found == agreeing.agreed(corpus, document)


def test_a_draft_that_is_in_the_corpus_is_no_precedent_for_itself(shelf: Path) -> None:
    with closing(Desk(shelf)) as desk:
        assert desk.suggestions("p1", _AGREED, Filters(), "A/RES/71/1").precedents
        assert not desk.suggestions("p1", _AGREED, Filters(), "A/RES/70/1").precedents
        assert not desk.suggestions("p1", "  ", Filters(), None).precedents


def test_only_what_was_changed_is_compared_again(shelf: Path) -> None:
    document = _long_draft()
    with closing(Desk(shelf)) as desk:
        before, _ = _asked_to_the_end(desk, document)
        changed = replace(document.paragraphs[7], runs=(Run("Nothing of this was ever said;"),))
        paragraphs = (*document.paragraphs[:7], changed, *document.paragraphs[8:])
        after, vain = _asked_to_the_end(desk, replace(document, paragraphs=paragraphs))
        assert vain == 0
        assert after.rows[7].agreed_words == 0
        assert after.rows[8] is before.rows[8]


def test_what_is_added_meanwhile_counts_when_the_window_takes_note(shelf: Path) -> None:
    document = _long_draft()
    with closing(Desk(shelf)) as desk, Corpus.open(shelf) as corpus:
        desk.holdings()
        _asked_to_the_end(desk, document)
        corpus.add([operative("A/RES/70/2", f"{_AGREED};")])
        _, vain = _asked_to_the_end(desk, document)
        assert vain == 0
        desk.holdings()
        found, _ = _asked_to_the_end(desk, document)
        assert all(row.passages[0].count == 2 for row in found.rows)


def test_the_window_gets_one_answer_for_a_long_draft(qtbot: QtBot, shelf: Path) -> None:
    lookups = Lookups(shelf)
    found: list[Agreement] = []
    lookups.agreement_found.connect(found.append)
    with qtbot.waitSignal(lookups.agreement_found):
        lookups.agree(_long_draft(), 6)
    lookups.close()
    assert [len(one.rows) for one in found] == [_MANY]


def test_a_draft_that_has_changed_is_compared_no_further(qtbot: QtBot, shelf: Path) -> None:
    lookups = Lookups(shelf)
    found: list[object] = []
    lookups.agreement_found.connect(found.append)
    lookups.agree(_long_draft(), 6)
    lookups.leave_agreement()
    with qtbot.waitSignal(lookups.completed):
        lookups.complete(_AGREED)
    qtbot.waitUntil(lambda: not lookups._agree.is_busy())
    assert found == []
    with qtbot.waitSignal(lookups.agreement_found):
        lookups.agree(_long_draft(), 6)
    lookups.close()


def test_a_corpus_that_takes_the_place_of_another_is_known_as_such(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    for folder, names in ((ours, ["A/RES/70/1"]), (theirs, ["A/RES/71/1", "A/RES/71/2"])):
        with Corpus.open(folder) as corpus:
            corpus.add([operative(name, f"{_AGREED};") for name in names])
    with closing(Desk(ours)) as desk:
        before = desk.holdings()
        ours.rename(tmp_path / "away")
        theirs.rename(ours)
        after = desk.holdings()
        assert after.edition.version == before.edition.version
        assert after.edition != before.edition
        assert len(after.entries) == 2


def test_it_is_told_when_the_corpus_does_not_answer_and_when_it_does_again(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "EVERY_MS", 20)
    folder = tmp_path / "corpus"
    with Corpus.open(folder) as corpus:
        corpus.add([operative("A/RES/70/1", f"{_AGREED};")])
    lookups = Lookups(folder)
    with qtbot.waitSignal(lookups.holdings_found, timeout=_PATIENCE_MS):
        lookups.look_around()
    told: list[Exception] = []
    lookups.unavailable.connect(told.append)
    with qtbot.waitSignal(lookups.unavailable, timeout=_PATIENCE_MS):
        folder.rename(tmp_path / "away")
    assert "no longer" in str(told[0])
    with qtbot.waitSignal(lookups.holdings_found, timeout=_PATIENCE_MS):
        (tmp_path / "away").rename(folder)
    lookups.close()
