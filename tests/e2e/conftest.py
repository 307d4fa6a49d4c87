"""The fixtures of the tests at a real screen."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.e2e.desk import Desk
from tests.e2e.screen import PROGRAMS, private_screen

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from tests.e2e.screen import Screen


_FAILED = pytest.StashKey[bool]()
_GUIDE = Path(__file__).parents[2] / "resources" / "help" / "pictures"
_PICTURES = Path(__file__).parents[2] / "resources" / "pictures"


@pytest.fixture
def screen() -> Iterator[Screen]:
    """Give a screen of the test's own, with a window manager, large enough for the whole window."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} missing on this machine")
    # Not under tmp_path: the path of a socket may have 107 characters only.
    with (
        tempfile.TemporaryDirectory(prefix="screen-") as folder,
        private_screen(Path(folder) / "run", width=1440, height=960) as screen,
    ):
        yield screen


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, object]:
    report = yield
    item.stash[_FAILED] = report.failed
    return report


@pytest.fixture
def desk(request: pytest.FixtureRequest, screen: Screen, tmp_path: Path) -> Iterator[Desk]:
    """Give somebody who works at that screen.

    When a test fails, what the screen showed is kept; when a program complained, the test fails.
    """
    desk = Desk(screen, tmp_path)
    yield desk
    if request.node.stash.get(_FAILED, False):
        seen = tmp_path / "seen.png"
        desk.picture(seen)
        sys.stderr.write(f"The screen as it was: {seen}\n{desk.said()}\n")
    desk.leave()
    assert not desk.complaints()


@pytest.fixture
def guide_album(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give the folder for pictures of the guide: its own when they are to be renewed."""
    wanted = bool(request.config.getoption("--update-pictures"))
    return _GUIDE if wanted else tmp_path / "pictures"


@pytest.fixture
def album(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give the folder for pictures: the README's own when it is to be renewed."""
    wanted = bool(request.config.getoption("--update-pictures"))
    return _PICTURES if wanted else tmp_path / "pictures"
