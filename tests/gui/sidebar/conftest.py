"""What the tests of the sidebar share: a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from drafter.gui import theme as themes

if TYPE_CHECKING:
    from drafter.gui.theme import Theme


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    """Everything is painted in light and in dark."""
    name: str = request.param
    return themes.load(name)
