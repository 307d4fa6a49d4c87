"""Word's automatic numbers as they are printed.

Word keeps one count for each definition of a list (``abstractNum``), which all lists made from it
share, until one begins anew with a ``startOverride``.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.numbering import letter, roman
from drafter.reading.docx.xml import attribute, child, is_on, value
from drafter.reading.xml import figure

if TYPE_CHECKING:
    from drafter.reading.docx.styles import Styles
    from drafter.reading.xml import Element

_LEVELS = 9
_BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0fc": "✓", "\uf0d8": "➢", "o": "○", "·": "•"}
_LARGEST = 3999
"""The largest number that has Roman numerals."""


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list is numbered."""

    start: int = 1
    style: str = "decimal"
    text: str = ""
    paragraph_style: str = ""
    plain: bool = False
    """Whether numbers of higher levels are printed in figures."""
    restarts: bool = True


class Numbering:
    """The lists of one file, and how far each has been counted."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._definitions: dict[str, Element] = {}
        self._lists: dict[str, Element] = {}
        for element in root if root is not None else ():
            if identity := attribute(element, "abstractNumId"):
                self._definitions[identity] = element
            elif identity := attribute(element, "numId"):
                self._lists[identity] = element
        self._levels: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._starts: dict[str, dict[int, int]] = {}

    def number(self, properties: Element | None, style: str) -> tuple[str, int]:
        """Count the next paragraph; return its number as printed and its level from 0.

        ``properties`` are those of the paragraph. The empty string where it is not numbered.
        """
        list_id, level = self._place(child(properties, "numPr"), style)
        if list_id not in self._lists:
            return "", 0
        levels = self._levels_of(list_id)
        if level not in levels:
            return "", level
        counts = self._count(list_id, level, levels)
        return _printed(levels, counts, level), level

    def _place(self, numbers: Element | None, style: str) -> tuple[str, int]:
        """Return the list that a paragraph belongs to ("" for none), and its level there."""
        list_id, level = value(child(numbers, "numId")), value(child(numbers, "ilvl"))
        if not list_id:
            list_id, inherited, owner = self._styles.numbering(style)
            level = level or inherited or self._level_of_style(list_id, style, owner)
        return list_id, figure(level) or 0

    def _level_of_style(self, list_id: str, *names: str) -> str:
        """Return the level that a list keeps for the first of some styles; "" for none."""
        levels = self._levels_of(list_id) if list_id in self._lists else {}
        kept = {level.paragraph_style: number for number, level in levels.items()}
        return next((str(kept[name]) for name in names if name and name in kept), "")

    def _definition(self, list_id: str) -> str:
        return value(child(self._lists[list_id], "abstractNumId"))

    def _levels_of(self, list_id: str) -> dict[int, _Level]:
        if list_id not in self._levels:
            levels = self._defined(self._definition(list_id), depth=0)
            for override in self._lists[list_id].iterfind("{*}lvlOverride"):
                own = child(override, "lvl")
                if own is not None:
                    levels[_number(attribute(override, "ilvl"))] = _level(own)
            self._levels[list_id] = levels
        return self._levels[list_id]

    def _defined(self, definition: str, *, depth: int) -> dict[int, _Level]:
        """Return the levels of a definition, which may borrow them from a style of lists."""
        element = self._definitions.get(definition)
        if element is None:
            return {}
        borrowed = value(child(element, "numStyleLink"))
        if borrowed and depth < _LEVELS:
            list_id = self._styles.numbering(borrowed)[0]
            if list_id in self._lists:
                return self._defined(self._definition(list_id), depth=depth + 1)
        return {
            _number(attribute(level, "ilvl")): _level(level) for level in element.iterfind("{*}lvl")
        }

    def _starts_of(self, list_id: str) -> dict[int, int]:
        """Return where a list begins anew, by level, as far as it has not yet done so."""
        if list_id not in self._starts:
            overrides = self._lists[list_id].iterfind("{*}lvlOverride")
            starts = {
                _number(attribute(override, "ilvl")): value(child(override, "startOverride"))
                for override in overrides
            }
            self._starts[list_id] = {at: _number(start) for at, start in starts.items() if start}
        return self._starts[list_id]

    def _count(self, list_id: str, level: int, levels: dict[int, _Level]) -> dict[int, int]:
        counts = self._counts[self._definition(list_id)]
        start = self._starts_of(list_id).pop(level, None)  # a list begins anew only once
        if start is not None:
            counts[level] = start - 1
        begun = level in counts
        counts[level] = counts[level] + 1 if begun else levels[level].start
        for deeper in [deep for deep in counts if deep > level]:
            if deeper not in levels or levels[deeper].restarts:
                del counts[deeper]
        return counts


def _level(element: Element) -> _Level:
    return _Level(
        start=_number(value(child(element, "start")) or "1"),
        style=value(child(element, "numFmt")) or "decimal",
        text=value(child(element, "lvlText")),
        paragraph_style=value(child(element, "pStyle")),
        plain=bool(is_on(child(element, "isLgl"))),
        restarts=value(child(element, "lvlRestart")) != "0",
    )


def _printed(levels: dict[int, _Level], counts: dict[int, int], level: int) -> str:
    """Return the number of a level with the numbers of higher levels that it shows."""
    own = levels[level]
    if own.style == "bullet":
        return _BULLETS.get(own.text, own.text if own.text.isprintable() else "•")
    if own.style == "none":
        return own.text
    printed = own.text
    for shown in range(_LEVELS):
        shape = levels.get(shown, _Level())
        figure = counts.get(shown, shape.start)
        style = "decimal" if own.plain else shape.style
        printed = printed.replace(f"%{shown + 1}", _figure(figure, style))
    return printed.strip()


def _figure(figure: int, style: str) -> str:
    if not 0 < figure <= _LARGEST:
        return str(figure)
    if style.endswith("Letter"):
        found = letter(figure)
    elif style.endswith("Roman"):
        found = roman(figure)
    else:
        return f"{figure:02}" if style == "decimalZero" else str(figure)
    return found.upper() if style.startswith("upper") else found


def _number(text: str) -> int:
    return figure(text) or 0
