"""The lock files: everything pinned, everything with its hash, and nobody's address."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock")
_PINNED = re.compile(
    r"^([A-Za-z0-9._-]+)==(\S+) \\\n((?: {4}--hash=sha256:[0-9a-f]{64}.*\n)+)", re.MULTILINE
)


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _pins(name: str) -> dict[str, str]:
    return {match[1].lower(): match[2] for match in _PINNED.finditer(_text(name))}


def _wanted(*, development: bool) -> list[str]:
    project = tomllib.loads(_text("pyproject.toml"))["project"]
    more: list[str] = project["optional-dependencies"]["dev"] if development else []
    return [*project["dependencies"], *more]


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_pinned_with_its_hashes(name: str) -> None:
    lines = [line for line in _text(name).splitlines() if line and line[0] not in " #"]
    assert len(lines) == len(_pins(name))


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_place_to_fetch_from(name: str) -> None:
    assert not re.search(r"https?:|file:/|--index|--find-links|--trusted-host", _text(name))


@pytest.mark.parametrize(("name", "development"), [(LOCKS[0], False), (LOCKS[1], True)])
def test_a_lock_holds_what_the_project_asks_for(name: str, *, development: bool) -> None:
    pins = _pins(name)
    for text in _wanted(development=development):
        requirement = Requirement(text)
        assert requirement.specifier.contains(pins[requirement.name.lower()]), text


def test_both_locks_agree() -> None:
    assert _pins("requirements.lock").items() <= _pins("requirements-dev.lock").items()
