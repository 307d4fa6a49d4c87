"""The styles of a Word file: their names, and what they say of numbers, headings and type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.reading.docx.xml import attribute, child, is_on, value
from drafter.reading.xml import figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.reading.xml import Element

_SCRIPTS = ("val", "eastAsia", "bidi")
"""Word keeps three languages: of Latin script and its like, of Chinese, of Arabic and its like."""
_DEEPEST_CHAIN = 20
_BODY_OUTLINE = 9
"""The outline level that Word gives to text that is no heading."""


@dataclass(frozen=True, slots=True)
class Look:
    """How characters look, as far as something says so; None where it says nothing."""

    italic: bool | None = None
    bold: bool | None = None
    raised: bool | None = None
    hidden: bool | None = None
    struck: bool | None = None
    """Whether a line goes through them, by which many delete who do not track changes."""


class Styles:
    """The styles of one file. ``languages`` are the codes of text, by kind of script."""

    def __init__(self, root: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        self._default = ""
        self.languages: dict[str, str] = {}
        if root is None:
            return
        for style in root.iterfind("{*}style"):
            identity = attribute(style, "styleId")
            self._styles[identity] = style
            is_default = attribute(style, "default") in {"1", "true", "on"}
            if is_default and attribute(style, "type") == "paragraph":
                self._default = identity
        language = root.find("{*}docDefaults/{*}rPrDefault/{*}rPr/{*}lang")
        if language is not None:
            self.languages = {kind: attribute(language, kind) for kind in _SCRIPTS}

    def name(self, identity: str) -> str:
        """Return the name of a style as Word shows it; the id for a style that is missing."""
        style = self._styles.get(identity or self._default)
        return (value(child(style, "name")) if style is not None else "") or identity

    def numbering(self, identity: str) -> tuple[str, str, str]:
        """Return list, level and style of the numbers that a paragraph style carries.

        Empty strings where it carries none, or leaves the level to the list.
        """
        for own, style in self._chain(identity or self._default):
            numbers = child(child(style, "pPr"), "numPr")
            if child(numbers, "numId") is not None:
                return value(child(numbers, "numId")), value(child(numbers, "ilvl")), own
        return "", "", ""

    def outline(self, identity: str) -> int | None:
        """Return the depth of headings in a style, from 0; None for styles of text."""
        for _, style in self._chain(identity or self._default):
            level = figure(value(child(child(style, "pPr"), "outlineLvl")))
            if level is not None:
                return level if level < _BODY_OUTLINE else None
        return None

    def alignment(self, identity: str) -> str:
        """Return how a style sets its lines: "right", "center", "both" …; empty for not said."""
        for _, style in self._chain(identity or self._default):
            if found := value(child(child(style, "pPr"), "jc")):
                return found
        return ""

    def look(self, identity: str) -> Look:
        """Return how a character style looks."""
        found = Look()
        for _, style in self._chain(identity):
            found = over(found, look_of(child(style, "rPr")))
        return found

    def _chain(self, identity: str) -> Iterator[tuple[str, Element]]:
        """Yield a style and those it is based on, with their ids."""
        for _ in range(_DEEPEST_CHAIN):
            style = self._styles.get(identity)
            if style is None:
                return
            yield identity, style
            identity = value(child(style, "basedOn"))


def look_of(properties: Element | None) -> Look:
    """Return what run properties say themselves."""
    if properties is None:
        return Look()
    raised = value(child(properties, "vertAlign"))
    return Look(
        italic=is_on(child(properties, "i")),
        bold=is_on(child(properties, "b")),
        raised=raised == "superscript" if raised else None,
        hidden=is_on(child(properties, "vanish")),
        struck=_is_struck(properties),
    )


def over(upper: Look, lower: Look) -> Look:
    """Return what one look says, and where it is silent the other."""
    return Look(
        italic=lower.italic if upper.italic is None else upper.italic,
        bold=lower.bold if upper.bold is None else upper.bold,
        raised=lower.raised if upper.raised is None else upper.raised,
        hidden=lower.hidden if upper.hidden is None else upper.hidden,
        struck=lower.struck if upper.struck is None else upper.struck,
    )


def _is_struck(properties: Element) -> bool | None:
    """Return whether a single or double line goes through words, None where nothing is said."""
    said = (is_on(child(properties, name)) for name in ("strike", "dstrike"))
    known = [is_struck for is_struck in said if is_struck is not None]
    return any(known) if known else None
