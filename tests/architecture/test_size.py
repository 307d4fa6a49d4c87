"""Small everywhere: nobody should have to scroll to understand a function, or to leave a module."""

from __future__ import annotations

import ast
import statistics
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "drafter").rglob("*.py"))
LONGEST_MODULE = 500
USUAL_MODULE = 150
LONGEST_FUNCTION = 50


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _length(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def _too_long(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [
        f"{node.name}: {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno >= LONGEST_FUNCTION
    ]


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_module_has_one_duty(path: Path) -> None:
    assert _length(path) <= LONGEST_MODULE


def test_most_modules_are_read_at_one_sitting() -> None:
    assert statistics.median(_length(path) for path in MODULES) <= USUAL_MODULE


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_a_function_is_read_without_scrolling(path: Path) -> None:
    assert not _too_long(path)
