"""What a page is made of: blocks of text in named styles, the same for every kind of file.

The layout gives them; Word, HTML and plain text are ways of setting them. Style names are those
of genuine United Nations Word files.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.core.model import Note, Part, Run
    from drafter.writing.measures import PageSet
    from drafter.writing.pictures import Picture
    from drafter.writing.wording import Wording


class Style(StrEnum):
    """The styles of paragraphs, by their names in Word."""

    TEXT = "__Single Txt"
    TITLE_ADOPTED = "Title_H_CH"
    """"Resolution adopted by the General Assembly on …"."""
    TITLE = "Title_H1"
    HEADING_1 = "_ H_1"
    """In the body's head: the committee. The largest heading below a title."""
    HEADING_2 = "_ H_2/3"
    """Sections and annexes."""
    HEADING_4 = "_ H_4"
    HEADING_5 = "_ H_5/6"
    SESSION = "Session"
    AGENDA_ITEM = "Agenda_Item_Normal"
    AGENDA_TITLE = "Agenda_Title_H2"
    SPONSORS = "Sponsors"
    SMALL = "Small"
    """Cells of tables, and the list of sources."""
    TABLE_HEAD = "Table_Head"
    """The first row of a table."""
    RULE = "Closing_Rule"
    """The short rule that ends a document; it has no words."""


class Shape(Enum):
    """How a block stands between the margins."""

    PLAIN = auto()
    INDENTED = auto()
    """The first line begins half an inch (475 twips) to the right."""
    NUMBERED = auto()
    """A number, and the words at the next stop."""
    HUNG = auto()
    """A number in the margin, right-aligned, as before the title of a resolution."""
    BELOW = auto()
    """The number on a line of its own above the words, as in "I"."""
    RIGHT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph as printed, or a table.

    ``after`` and ``before`` are points of white between it and its neighbours: the gap is the
    ``after`` of the upper block; ``before`` is only used below a table, which has no ``after``.
    ``paragraph`` is the id of the paragraph of the document that it shows, None for what the
    layout adds. ``keep`` holds it on one page with the next block.
    """

    style: Style
    runs: tuple[Run, ...] = ()
    shape: Shape = Shape.PLAIN
    number: str = ""
    family: Part | None = None
    """The part whose numbers it counts with."""
    level: int = 0
    after: float = 0
    before: float = 0
    paragraph: str | None = None
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()
    keep: bool = False
    is_aside: bool = False
    """Whether it is said of the draft, and left out when Drafter reads its own file back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """The head of the first page, above the rule: empty strings for what is not known."""

    nations: str
    organ: str
    symbol: str
    symbol_mark: str = ""
    """The star behind a symbol that was reissued."""
    lines: tuple[str, ...] = ()
    """Distribution, date, an empty line, original language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A document as printed.

    ``head_symbol`` and ``head_title`` stand in the running heads of all pages but the first.
    ``notes`` are all notes in the order in which they are first referred to, each with its
    printed mark; ``unplaced`` holds the ids of those that the text does not refer to.
    """

    wording: Wording
    pages: PageSet
    emblem: Picture | None
    cover: Cover
    head_symbol: str
    head_title: str
    title: str
    blocks: tuple[Block, ...]
    notes: tuple[tuple[str, Note], ...]
    unplaced: frozenset[str] = frozenset()
    cover_notes: tuple[str, ...] = ()
    """Ids of notes on lines of the cover, which cannot hold a note of Word's."""
