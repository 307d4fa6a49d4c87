"""A corpus with the seeds for all tests that only look things up, and one of its own for others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.cli.terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    """Return a terminal whose corpus nobody changes."""
    return Terminal(tmp_path_factory.mktemp("seeded") / "corpus")


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    """Return a terminal with a corpus of its own, not made yet."""
    return Terminal(tmp_path / "corpus")
