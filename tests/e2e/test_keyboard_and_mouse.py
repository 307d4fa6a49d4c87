"""What only real keys and a real mouse can prove: undo, dragging, a crash, and leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.e2e.delegate import Delegate
from tests.e2e.waiting import until

if TYPE_CHECKING:
    from tests.e2e.desk import Desk

MINE = "Deeply concerned about the seafarers whom nobody counts,"


@pytest.fixture
def delegate(desk: Desk) -> Delegate:
    """Give a delegate with the sample draft open."""
    delegate = Delegate(desk)
    delegate.opens_drafter()
    delegate.opens_the_sample()
    return delegate


def _write_mine(delegate: Delegate) -> None:
    delegate.goes_behind("advertise them on the Internet,")
    delegate.desk.key("Return")
    delegate.desk.type(MINE)
    delegate.waits_for(MINE)


def test_ctrl_z_takes_everything_back_and_ctrl_y_makes_it_again(delegate: Delegate) -> None:
    before = delegate.body()
    _write_mine(delegate)
    after = delegate.body()
    until(lambda: _pressed(delegate, "ctrl+z") == before, "everything taken back")
    until(lambda: _pressed(delegate, "ctrl+y") == after, "everything made again")
    delegate.leaves()


def _pressed(delegate: Delegate, key: str) -> str:
    delegate.desk.key(key)
    return delegate.body()


def test_a_card_is_dragged_onto_a_paragraph(delegate: Delegate) -> None:
    delegate.goes_behind("protect and assist its victims,")
    delegate.is_offered("A/RES/72/195", "PP3")
    card = delegate.desk.item("tree item", "1: ")
    start = card.left + card.width // 2, card.top + 50
    delegate.desk.drag(start, delegate.place_of("no single State oversees,"))
    delegate.waits_for("and that not doing so violates and impairs")


def test_the_selected_words_are_shown_wherever_the_corpus_has_them(delegate: Delegate) -> None:
    delegate.goes_behind("Inter-Agency Coordination Group")
    delegate.desk.key("ctrl+shift+Left", "ctrl+shift+Left", "ctrl+shift+f")
    delegate.desk.item("tree", "Places where the words stand")
    until(lambda: delegate.finds("Coordination Group"), "the places where the corpus has the Group")


def test_a_comment_is_written_and_read_by_keys_and_survives_a_crash(delegate: Delegate) -> None:
    before = delegate.body()
    delegate.goes_behind("Inter-Agency Coordination Group")
    delegate.desk.key("ctrl+shift+Left", "ctrl+alt+c")
    delegate.desk.item("text", "Your comment")
    delegate.desk.type("Which one?")
    delegate.desk.key("ctrl+Return")
    until(lambda: "Which one?" in _comments(delegate), "the comment below the page")
    delegate.is_kept("Which one?")
    delegate.desk.kill()
    delegate.opens_drafter()
    delegate.recovers()
    delegate.desk.key("F4")
    until(lambda: "Which one?" in _comments(delegate), "the comment after the crash")
    assert delegate.body() == before
    delegate.leaves()


def _comments(delegate: Delegate) -> str:
    return delegate.desk.text_of(delegate.desk.item("label", "Comment and answers"))


def test_nothing_is_lost_when_drafter_is_killed(delegate: Delegate) -> None:
    before = delegate.body()
    _write_mine(delegate)
    delegate.is_kept("about the seafarers whom nobody counts,")
    written = delegate.body()
    delegate.desk.kill()
    again = Delegate(delegate.desk)
    again.opens_drafter()
    again.recovers()
    assert again.body() == written
    until(lambda: _pressed(again, "ctrl+z") == before, "everything taken back, as before the kill")
    until(lambda: _pressed(again, "ctrl+y") == written, "everything made again")
