"""What a file's body is made of before anyone says which part each piece is.

A reader of a format lays its file out as a row of blocks; ``interpretation`` gives each its part,
level and number.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.core.model import Run


class Role(StrEnum):
    """What the file itself says about a block."""

    HEADING = "heading"
    OPENING = "opening"
    PREAMBULAR = "preambular"
    PARAGRAPH = "paragraph"
    """A paragraph or sub-paragraph, of whatever part."""
    REST = "rest"
    """The end of a paragraph whose sub-paragraphs stand in its middle."""
    TABLE = "table"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph as the file has it.

    ``number`` is the printed one, empty for none. ``nest`` counts the lists that the file puts
    round it. ``rank`` is for headings: smaller stands higher, 0 where the file does not say;
    ``depth`` is a heading's level, None where it follows from ranks and numbers. ``annex`` tells
    annexes apart, 0 for what stands in none. ``leads`` says that it leads into a list, and is no
    heading.
    """

    role: Role
    runs: tuple[Run, ...] = ()
    number: str = ""
    nest: int = 0
    rank: int = 0
    depth: int | None = None
    annex: int = 0
    leads: bool = False
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()

    @property
    def text(self) -> str:
        """The words, without number and note marks."""
        return "".join(run.text for run in self.runs)
