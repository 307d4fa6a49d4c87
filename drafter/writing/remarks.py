"""What is to be said of paragraphs beside their words: as comments, or in brackets behind them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Remarks:
    """What is said of each of some paragraphs, by their ids, and who says it."""

    by_paragraph: Mapping[str, str] = field(default_factory=dict[str, str])
    author: str = ""
    in_brackets: bool = False
    """Whether it stands in brackets behind the words; otherwise it is a comment on them."""


NO_REMARKS = Remarks()
"""Nothing to be said."""
