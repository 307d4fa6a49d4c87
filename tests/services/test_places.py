"""Where a user's files lie."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from drafter.services.places import user_places

if TYPE_CHECKING:
    import pytest


def test_the_corpus_is_the_users_own_unless_the_environment_names_another() -> None:
    assert user_places({}).corpus.name == "corpus"
    assert user_places({"DRAFTER_CORPUS": "/office/corpus"}).corpus == Path("/office/corpus")
    assert user_places({"DRAFTER_CORPUS": "  "}).corpus == user_places({}).corpus


def test_a_tilde_is_the_users_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/delegate")
    monkeypatch.setenv("USERPROFILE", "/home/delegate")
    found = user_places({"DRAFTER_CORPUS": "~/corpus"})
    assert found.corpus == Path("/home/delegate/corpus")


def test_nothing_is_made_by_asking() -> None:
    found = user_places({})
    assert not found.corpus.exists()
    assert not found.journal.exists()
