"""The fixtures of the tests at a real screen."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.e2e.desk import Desk
from tests.e2e.screen import PROGRAMS, private_screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.e2e.screen import Screen


@pytest.fixture
def screen() -> Iterator[Screen]:
    """Give a screen of the test's own, 1400 by 900 pixels, with a window manager."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} missing on this machine")
    # Not under tmp_path: the path of a socket may have 107 characters only.
    with (
        tempfile.TemporaryDirectory(prefix="screen-") as folder,
        private_screen(Path(folder) / "run") as screen,
    ):
        yield screen


@pytest.fixture
def desk(screen: Screen, tmp_path: Path) -> Iterator[Desk]:
    """Give somebody who works at that screen."""
    desk = Desk(screen, tmp_path)
    yield desk
    desk.leave()
