"""How the styles of a template look, read from the template itself.

The Word template is the one place that says how large, how bold and how far apart lines are;
whoever sets a page without Word asks here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from drafter.writing.template import template_part

if TYPE_CHECKING:
    from collections.abc import Iterator

_STYLE = re.compile(r"<w:style [^>]*>.*?</w:style>", re.DOTALL)
_NAME = re.compile(r'<w:name w:val="([^"]+)"/>')
_ID = re.compile(r'w:styleId="(\w+)"')
_BASE = re.compile(r'<w:basedOn w:val="(\w+)"/>')
_SIZE = re.compile(r'<w:sz w:val="(\d+)"/>')
_BOLD = re.compile(r'<w:b(?: w:val="(0)")?/>')
_ITALIC = re.compile(r'<w:i(?: w:val="(0)")?/>')
_TRACKING = re.compile(r'<w:spacing w:val="(-?\d+)"/>')
_STRETCH = re.compile(r'<w:w w:val="(\d+)"/>')
_LINE = re.compile(r'<w:spacing [^>]*w:line="(\d+)" w:lineRule="(\w+)"')
_INDENTS = re.compile(r"<w:ind ([^>]*)/>")
_SIDE = re.compile(r'w:(left|right)="(\d+)"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How words in a style look; lengths are points."""

    size: float = 10
    bold: bool = False
    italic: bool = False
    tracking: float = 0
    """What is added between characters."""
    stretch: float = 1
    """How much wider than designed characters are."""
    line: float = 12
    """From one line to the next."""
    left: float = 0
    right: float = 0
    """Indents from the page margins."""


@cache
def look(name: str, folder: str) -> Look:
    """Return how the style of a name looks in a template; one that is not there as plain text."""
    styles = _styles(folder)
    found = Look()
    for style in reversed([*_chain(name, styles)]):
        found = _over(style, found)
    return found


@cache
def _styles(folder: str) -> dict[str, str]:
    """Return the styles of a template by id, and once more by name."""
    styles: dict[str, str] = {}
    for style in _STYLE.findall(template_part("styles.xml", folder)):
        for pattern in (_ID, _NAME):
            if found := pattern.search(style):
                styles[found[1]] = style
    return styles


def _chain(name: str, styles: dict[str, str]) -> Iterator[str]:
    """Yield a style and those it is based on."""
    style = styles.get(name)
    while style is not None:
        yield style
        base = _BASE.search(style)
        style = styles.get(base[1]) if base else None


def _over(style: str, base: Look) -> Look:
    """Return what a style says, and where it is silent its base."""
    found = base
    if size := _SIZE.search(style):
        found = replace(found, size=int(size[1]) / 2)
    if bold := _BOLD.search(style):
        found = replace(found, bold=bold[1] is None)
    if italic := _ITALIC.search(style):
        found = replace(found, italic=italic[1] is None)
    if tracking := _TRACKING.search(style):
        found = replace(found, tracking=int(tracking[1]) / 20)
    if stretch := _STRETCH.search(style):
        found = replace(found, stretch=int(stretch[1]) / 100)
    if line := _LINE.search(style):
        high = int(line[1]) / 20 if line[2] != "auto" else found.size * int(line[1]) / 240 * 1.15
        found = replace(found, line=high)
    if indents := _INDENTS.search(style):
        sides = {side: int(value) / 20 for side, value in _SIDE.findall(indents[1])}
        left, right = sides.get("left", found.left), sides.get("right", found.right)
        found = replace(found, left=left, right=right)
    return found
