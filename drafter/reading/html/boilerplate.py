"""What stands round the text on a web page: menus, banners, forms, buttons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.reading.xml import all_text, local_name

if TYPE_CHECKING:
    from drafter.reading.xml import Element

_UNSEEN = frozenset({
    "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed",
    "canvas", "audio", "video", "map", "button", "select", "option", "input", "textarea", "dialog",
    "datalist", "img",
})  # fmt: skip
_ROUND = frozenset({"nav", "aside", "footer", "form", "menu"})
_ROLES = frozenset({
    "navigation", "banner", "search", "contentinfo", "complementary", "menu", "menubar", "toolbar",
    "dialog", "alertdialog", "tablist",
})  # fmt: skip
_NAMES = re.compile(
    r"(?<![a-z])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|cookies?|sidebar|social|share"
    r"|sharing|skip|toolbar|search|login|signin|pagination|pager|related|newsletter|comments|respond"
    r"|advert|adverts|ads|sitemap|footer|masthead-nav|topbar|langs?|languages?|switcher|jump|donate"
    r"|wm-ipp|gdpr|consent|printfooter|catlinks|editsection)(?![a-z])",
    re.IGNORECASE,
)
_LARGEST_SHARE = 0.3
"""Share of a page's letters above which nothing is taken for a menu, whatever it is called."""
_FEW = 3
"""Links in a list from which on it may be a menu."""


class Boilerplate:
    """Knows which elements of one page are no part of its text."""

    def __init__(self, root: Element) -> None:
        self._most = _LARGEST_SHARE * max(len(all_text(root)), 1)

    def holds(self, element: Element) -> bool:
        """Whether an element and all that is in it is to be left out."""
        name = local_name(element)
        if not name or name in _UNSEEN:
            return True
        named = f"{element.get('class', '')} {element.get('id', '')}"
        roles = element.get("role", "") in _ROLES or element.get("aria-hidden") == "true"
        if name in _ROUND or roles or (name not in {"body", "html"} and _NAMES.search(named)):
            return len(all_text(element)) <= self._most
        return name in {"ul", "ol"} and _is_menu(element)


def _is_menu(element: Element) -> bool:
    """Whether the items of a list are links and nothing else."""
    items = [item for item in element if local_name(item) == "li"]
    if len(items) < _FEW:
        return False
    return all(_is_link(item) for item in items)


def _is_link(item: Element) -> bool:
    words = "".join(all_text(item).split())
    linked = "".join("".join(all_text(link).split()) for link in item.iter("a"))
    return bool(words) and words == linked
