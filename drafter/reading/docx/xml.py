"""WordprocessingML by local names, so that both of its namespaces read alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.reading.xml import local_name

if TYPE_CHECKING:
    from drafter.reading.xml import Element

_OFF = frozenset({"0", "false", "off", "none"})


def child(element: Element | None, name: str) -> Element | None:
    """Return the first child of that name, None without one."""
    if element is None:
        return None
    return next((found for found in element if local_name(found) == name), None)


def attribute(element: Element, name: str) -> str:
    """Return an attribute by its name without namespace, empty where it is missing."""
    for key, found in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(found)
    return ""


def value(element: Element | None) -> str:
    """Return the ``val`` of an element, empty where either is missing."""
    return "" if element is None else attribute(element, "val")


def is_on(element: Element | None) -> bool | None:
    """Return whether a switch is on; None where the element is missing."""
    return None if element is None else value(element).lower() not in _OFF
