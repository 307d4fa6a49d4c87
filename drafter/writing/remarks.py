"""What is to be said of paragraphs beside their words, as comments."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Remarks:
    """A comment on each of some paragraphs, by their ids, and whose they are."""

    by_paragraph: Mapping[str, str] = field(default_factory=dict[str, str])
    author: str = ""


NO_REMARKS = Remarks()
"""Nothing to be said."""
