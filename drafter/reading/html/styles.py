"""How the words of a page of HTML look: italic, bold, raised, hidden, and how its lists count.

Word, Google Docs and LibreOffice say it in elements, in attributes or in small style sheets of
classes; nothing else of CSS is understood, and nothing is fetched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.reading.xml import all_text, local_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from drafter.reading.xml import Element

_LONGEST_SHEET = 400_000
"""Letters of style sheets that are looked at."""
_RULE = re.compile(r"([^{}]{1,2000})\{([^{}]{0,4000})\}")
_CLASS = re.compile(r"[\w-]*\.([\w-]+)")
_COUNTER = re.compile(
    r"\.([\w-]+)\s*>\s*li::?before\s*\{\s*content:\s*\"([^\"]{0,8})\"\s*"
    r"counter\([\w-]+,\s*([\w-]+)\)\s*\"([^\"]{0,8})\""
)
_ITALIC = frozenset({"i", "em", "cite", "dfn", "var"})
_BOLD = frozenset({"b", "strong", "th"})
_STRUCK = frozenset({"del", "s", "strike"})
_SIGNS = {
    "font-style": ("italic", frozenset({"italic", "oblique"})),
    "font-weight": ("bold", frozenset({"bold", "bolder", "600", "700", "800", "900"})),
    "vertical-align": ("raised", frozenset({"super"})),
    "display": ("hidden", frozenset({"none"})),
    "visibility": ("hidden", frozenset({"hidden"})),
    "mso-hide": ("hidden", frozenset({"all"})),
    "text-decoration": ("struck", frozenset({"line-through"})),
    "text-decoration-line": ("struck", frozenset({"line-through"})),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """How words look. ``struck`` are deleted words, ``hidden`` those that nobody sees."""

    italic: bool = False
    bold: bool = False
    raised: bool = False
    hidden: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Counter:
    """How a list counts: the style's name in CSS, and what stands round the number."""

    style: str
    before: str
    after: str


class Styles:
    """Knows the classes of one page."""

    def __init__(self, root: Element) -> None:
        sheet = "".join(all_text(style) for style in root.iter("style"))[:_LONGEST_SHEET]
        self._classes: dict[str, dict[str, bool]] = {}
        for selectors, body in _RULE.findall(sheet):
            signs = _signs(body)
            names = [_CLASS.fullmatch(selector.strip()) for selector in selectors.split(",")]
            for name in filter(None, names if signs else []):
                self._classes.setdefault(name[1], {}).update(signs)
        self._counters: Mapping[str, Counter] = {
            name: Counter(style, before, after)
            for name, before, style, after in _COUNTER.findall(sheet)
        }

    def look(self, element: Element, around: Look) -> Look:
        """Return how the words inside an element look; ``around`` is how those outside do."""
        name = local_name(element)
        signs: dict[str, bool] = {}
        if name in _ITALIC:
            signs["italic"] = True
        if name in _BOLD:
            signs["bold"] = True
        for each in _classes_of(element):
            signs.update(self._classes.get(each, {}))
            signs.update({"raised": True} if each == "MsoFootnoteReference" else {})
        signs.update(_signs(element.get("style", "")))
        if element.get("hidden") is not None:
            signs["hidden"] = True
        return Look(
            italic=signs.get("italic", around.italic),
            bold=signs.get("bold", around.bold),
            raised=name == "sup" or signs.get("raised", around.raised),
            hidden=around.hidden or signs.get("hidden", False),
            struck=around.struck or name in _STRUCK or signs.get("struck", False),
        )

    def counter(self, element: Element) -> Counter | None:
        """Return how a list counts according to its classes, None where they do not say."""
        found = (self._counters.get(name) for name in _classes_of(element))
        return next(filter(None, found), None)


def plain(look: Look) -> Look:
    """Return a look without what only inline elements give."""
    return replace(look, raised=False)


def list_style(element: Element) -> str:
    """Return the name that CSS gives to the numbers of a list, "" where the element says none."""
    found = re.search(r"list-style(?:-type)?:\s*([\w-]+)", element.get("style", ""))
    return found[1].lower() if found else ""


def _classes_of(element: Element) -> Iterable[str]:
    return element.get("class", "").split()


def _signs(style: str) -> dict[str, bool]:
    """Return what a list of declarations says of a look."""
    found: dict[str, bool] = {}
    for declaration in style.split(";"):
        name, _, value = declaration.partition(":")
        known = _SIGNS.get(name.strip().lower())
        if known:
            words = value.replace("!important", "").lower().split()
            found[known[0]] = not known[1].isdisjoint(words)
    return found
