"""A rule: what it is called, on whose authority it stands, and examples that prove it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.rules.finding import Finding


@dataclass(frozen=True, slots=True)
class Example:
    """An adopted wording, what a draft made of it, and what the rule says: empty for nothing."""

    old: str
    new: str
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule about changes of agreed language.

    ``find`` is given the adopted wording and the draft's, and yields findings in the order of the
    draft's text.
    """

    id: str
    title: str
    authority: str
    find: Callable[[str, str], tuple[Finding, ...]]
    examples: tuple[Example, ...]
