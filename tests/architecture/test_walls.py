"""The rooms and who may enter which: the contracts of pyproject.toml, and what they cannot see."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "drafter").rglob("*.py"))
_CRASH = ROOT / "drafter/gui/crash.py"
_THEME = ROOT / "drafter/gui/theme.py"

_COLOUR = re.compile(
    r"""["']\#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})["']|Qt\.GlobalColor\.(?!transparent)|QColor\(\s*["'\d]"""
)
_BROAD = {None, "Exception", "BaseException"}


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _found(pattern: re.Pattern[str], path: Path) -> list[str]:
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    return [
        f"{_name(path)}:{number}: {line.strip()}" for number, line in lines if pattern.search(line)
    ]


def _swallows_anything(handler: ast.ExceptHandler) -> bool:
    """Say whether a handler takes any error and does not raise it again at its end."""
    caught = ast.unparse(handler.type) if handler.type else None
    last = handler.body[-1]
    return caught in _BROAD and not (isinstance(last, ast.Raise) and last.exc is None)


def test_every_import_keeps_to_the_contracts() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    outcome = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_nobody_pumps_the_event_loop(path: Path) -> None:
    assert not _found(re.compile(r"\bprocessEvents\b"), path)


@pytest.mark.parametrize("path", [path for path in MODULES if path != _THEME], ids=_name)
def test_colours_come_from_the_theme(path: Path) -> None:
    if path.is_relative_to(ROOT / "drafter/gui"):
        assert not _found(_COLOUR, path)


@pytest.mark.parametrize("path", [path for path in MODULES if path != _CRASH], ids=_name)
def test_nobody_catches_whatever_comes(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    handlers = [node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)]
    assert not [handler.lineno for handler in handlers if _swallows_anything(handler)]


_LATE = (
    "numpy",
    "tantivy",
    "pydivsufsort",
    "lxml",
    "docx",
    "typst",
    "pypdfium2",
    "multiprocessing",
)
"""Libraries that the window does not need before the first key."""


def test_the_window_starts_without_what_it_does_not_need_yet() -> None:
    program = f"import sys, drafter.app; print([one for one in {_LATE} if one in sys.modules])"
    outcome = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert outcome.stdout.strip() == "[]"
