"""What every test gets: folders of its own, no screen, and a skip by name for what is missing."""

from __future__ import annotations

import os
import shutil
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

_HERE = Path(__file__).parent
_NEED_QT = ("architecture/test_qt.py", "e2e", "gui", "test_app.py")
"""The tests that cannot even be read where Qt does not start."""

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Two cores may be busy, so the time of one example says nothing.
settings.register_profile(
    "usual", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
# What lands is judged by the same examples every time; new ones are looked for everywhere else.
settings.register_profile("landing", settings.get_profile("usual"), derandomize=True)
settings.register_profile("soak", settings.get_profile("usual"), max_examples=5_000)


def _without_qt() -> str | None:
    """Return why Qt does not start here, or None where it does."""
    try:
        import_module("PySide6.QtWidgets")
    except ImportError as error:
        return str(error)
    return None


_NO_QT = _without_qt()
collect_ignore = [str(_HERE / name) for name in _NEED_QT] if _NO_QT else []


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    parser.addoption("--soak", action="store_true", help="the long runs of the same tests")
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")
    parser.addoption(
        "--update-pictures",
        action="store_true",
        help="take the pictures of the README and the guide anew",
    )
    if _NO_QT:
        pluginmanager.unregister(name="pytest-qt")


def pytest_configure(config: pytest.Config) -> None:
    usual = "landing" if os.environ.get("CI") else "usual"
    settings.load_profile("soak" if config.getoption("--soak") else usual)


def pytest_runtest_setup(item: pytest.Item) -> None:
    names: list[str] = [name for mark in item.iter_markers("requires") for name in mark.args]
    missing = [name for name in names if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} missing on this machine")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _NO_QT:
        for name in _NEED_QT:
            terminalreporter.write_line(f"skipped: tests/{name}, because Qt misses {_NO_QT}")


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the corpus, settings and journal of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.delenv("DRAFTER_CORPUS", raising=False)
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(home / variable.lower()))


@pytest.fixture
def soak(request: pytest.FixtureRequest) -> bool:
    """Say whether this is a long run (`make soak`), in which a test may take minutes."""
    return bool(request.config.getoption("--soak"))
