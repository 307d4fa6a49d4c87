"""The numbers of lists in HTML, which browsers print and files only imply."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.numbering import letter, roman
from drafter.reading import xml
from drafter.reading.html.styles import Counter, list_style

if TYPE_CHECKING:
    from drafter.reading.html.styles import Styles
    from drafter.reading.xml import Element

_TYPES = {"a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman",
          "1": "decimal"}  # fmt: skip
_PRINTED = {
    "decimal": Counter("decimal", "", "."),
    "lower-alpha": Counter("lower-alpha", "(", ")"),
    "lower-latin": Counter("lower-alpha", "(", ")"),
    "lower-roman": Counter("lower-roman", "(", ")"),
    "upper-alpha": Counter("upper-alpha", "", "."),
    "upper-latin": Counter("upper-alpha", "", "."),
    "upper-roman": Counter("upper-roman", "", "."),
}
_BY_DEPTH = ("decimal", "lower-alpha", "lower-roman")
"""How the United Nations numbers by depth; a nested list that says nothing is numbered so."""
_BULLETS = ("•", "–")
_MOST = 2000


@dataclass(slots=True)
class _Open:
    """A list that is being walked through; ``counter`` is None for one that prints nothing."""

    counter: Counter | None
    bullet: str = ""
    value: int = 0


class Lists:
    """The lists round a place, from which the number of the next item follows."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._open: list[_Open] = []

    def enter(self, element: Element, *, is_led: bool = False) -> None:
        """Go into a list; ``is_led`` says that it stands below a paragraph, numbered or not."""
        counted = max(is_led, sum(level.counter is not None for level in self._open))
        style = list_style(element) or _TYPES.get(element.get("type", ""), "")
        if style == "none":
            self._open.append(_Open(None))
        elif xml.local_name(element) != "ol":
            self._open.append(_Open(None, _BULLETS[bool(self._open)]))
        else:
            counter = self._styles.counter(element) or _printed(style, counted)
            first = xml.figure(element.get("start", "")) or 1
            self._open.append(_Open(counter, value=first - 1))

    def leave(self) -> None:
        """Go out of the innermost list."""
        if self._open:
            self._open.pop()

    def number(self, item: Element) -> str:
        """Return the number of the next item of the innermost list, as it is printed."""
        if not self._open:
            return ""
        level = self._open[-1]
        if level.counter is None:
            return level.bullet
        value = xml.figure(item.get("value", ""))
        level.value = level.value + 1 if value is None else value
        counter = level.counter
        return f"{counter.before}{_digits(level.value, counter.style)}{counter.after}".strip()


def _printed(style: str, depth: int) -> Counter:
    if style in _PRINTED and not (style == "decimal" and depth):
        return _PRINTED[style]
    return _PRINTED[_BY_DEPTH[min(depth, len(_BY_DEPTH) - 1)]]


def _digits(value: int, style: str) -> str:
    if not 1 <= value <= _MOST or style.startswith("decimal"):
        return str(value)
    figure = roman(value) if style.endswith("roman") else letter(value)
    return figure.upper() if style.startswith("upper") else figure
