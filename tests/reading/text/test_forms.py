"""One text, taken out of its file in many ways, is always the same text."""

from __future__ import annotations

import textwrap
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from drafter.reading.text.reader import parse, read_text

if TYPE_CHECKING:
    from collections.abc import Callable

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))


def _wrapped(text: str, width: int, *, hyphens: bool = False) -> str:
    lines: list[str] = []
    for line in text.split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        lines += textwrap.wrap(
            line.strip(), width, initial_indent=indent, break_long_words=False,
            break_on_hyphens=hyphens,
        ) or [line]  # fmt: skip
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


def _by_name(path: Path) -> str:
    return path.stem


FORMS: dict[str, Callable[[str], str]] = {
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "old Macintosh line ends": lambda text: text.replace("\n", "\r"),
    "every line apart": lambda text: text.replace("\n", "\n\n"),
    "blanks at the ends of lines": lambda text: text.replace("\n", "  \n"),
    "wrapped at 60": partial(_wrapped, width=60),
    "wrapped at 72": partial(_wrapped, width=72),
    "wrapped at 80": partial(_wrapped, width=80),
    "wrapped at hyphens too": partial(_wrapped, width=70, hyphens=True),
    "quoted in an e-mail": _quoted,
    "quoted and wrapped": lambda text: _quoted(_wrapped(text, 70)),
    "marks between carets": lambda text: text.replace("<sup>", "^").replace("</sup>", "^"),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("path", SEEDS, ids=_by_name)
def test_the_form_of_a_file_changes_nothing_of_its_text(path: Path, form: str):
    text = path.read_text(encoding="utf-8")
    assert parse(FORMS[form](text)) == parse(text)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_the_encoding_of_a_file_changes_nothing_of_its_text(encoding: str):
    text = SEEDS[3].read_text(encoding="utf-8")
    assert read_text(text.encode(encoding)) == parse(text)


def test_windows_1252_is_read():
    text = SEEDS[1].read_text(encoding="utf-8").replace("Doha", "Türkiye – “Doha”")
    document = read_text(text.encode("cp1252"))
    assert document == parse(text)
    assert any("Türkiye – “Doha”" in paragraph.text for paragraph in document.paragraphs)
