"""Where a user's files lie."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from drafter.services import places
from drafter.services.places import HomelessError, named_corpus, user_places

if TYPE_CHECKING:
    from collections.abc import Iterator


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


@pytest.fixture
def _homeless(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Be a user whom the system does not know, as in a container."""
    pwd = pytest.importorskip("pwd")

    def unknown(number: int) -> None:
        raise KeyError(number)

    with monkeypatch.context() as patch:
        patch.setattr(pwd, "getpwuid", unknown)
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            patch.delenv(name, raising=False)
        yield


@pytest.mark.usefixtures("_homeless")
def test_without_a_home_one_is_told_to_name_one() -> None:
    with pytest.raises(HomelessError, match="home folder") as caught:
        user_places({})
    assert "HOME" in caught.value.hint


@pytest.mark.usefixtures("_homeless")
def test_a_corpus_that_is_named_needs_no_home() -> None:
    assert named_corpus({"DRAFTER_CORPUS": "/office/corpus"}) == Path("/office/corpus")


def test_a_home_that_is_not_there_is_one_sentence() -> None:
    with pytest.raises(HomelessError, match="DRAFTER_CORPUS"):
        named_corpus({places.CORPUS_VARIABLE: "~nobody-of-this-name/corpus"})
