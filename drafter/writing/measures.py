"""The papers that documents are printed on, with their measures in twips, twentieths of a point.

New York prints on Letter; Geneva and Vienna print on A4. New York and Vienna share their styles,
Geneva has its own. New York is measured in genuine Word files and PDFs, Geneva in one Word file
(un-document-style, 1.1 and 1.9); that Vienna sets New York's styles on A4 is general knowledge.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from drafter.core.model import Part
from drafter.writing.blocks import Style

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Stops:
    """Where a numbered paragraph stands, from the page margin.

    The lines but the first begin at ``left``, the first ``first`` further on with the number,
    and its words at ``words``. The same stand in ``numbering.xml``.
    """

    left: int
    first: int
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """The masthead's table: its columns, and the heights of its two rows.

    The columns hold: emblem, "United Nations" and organ, the rest of these, a gap, distribution.
    """

    columns: tuple[int, int, int, int, int]
    upper: int
    lower: int
    emblem: tuple[float, float] = (56.2, 47.0)
    """Width and height of the emblem's place, in points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSet:
    """A paper and everything that is measured on it."""

    name: str
    label: str
    folder: str
    """Where its styles and numbering lie within ``resources/template``."""
    width: int
    height: int
    top: int
    bottom: int
    side: int
    """The margin at the left, and at the right."""
    header: int
    footer: int
    margin: int
    """From the page margins to the text block, on both sides."""
    grid: tuple[int, int, int, int]
    """The first stops, from the text block's edge."""
    masthead: Cut
    head_gap: int
    """Height of the line below the masthead, so that the session stands where it should."""
    head_top: int = 0
    """How much lower than the masthead the running heads begin."""
    head_height: int = 864
    """Height of the running heads; 0 for one line above a rule."""
    has_head_title: bool = True
    """Whether the title of an adopted text stands opposite the symbol."""
    counts_pages: bool = True
    """Whether the foot says "2/5" rather than "2"."""
    foot: int = 1224
    """How much higher the first page's text ends: the Secretariat's bar code stands there."""
    number_gap: int = 245
    """Between a number in the margin and the words of a title."""
    rule: tuple[str, int] = ("_" * 18, 792)
    """What is typed above the notes, and from where."""
    styles: Mapping[Style, str] = field(default_factory=dict[Style, str])
    """Names of styles where they are not New York's."""

    @property
    def text_area(self) -> int:
        """Width between the page margins."""
        return self.width - 2 * self.side

    @property
    def text_width(self) -> int:
        """Width of the text block."""
        return self.text_area - 2 * self.margin

    @property
    def step(self) -> int:
        """From one stop to the next."""
        return self.grid[1]

    def stop(self, number: int) -> int:
        """Return the ``number``-th stop (up to 3) to the right of the text block's edge."""
        return self.margin + self.grid[number]

    def stops(self, family: Part | None, level: int) -> Stops:
        """Return the stops of a numbered paragraph at a level from 0.

        Sub-paragraphs are measured in A/RES/79/260, numbered text, as in annexes, in A/RES/79/314.
        """
        if level > 1:
            inner = min(level - 1, 2)
            return Stops(self.stop(inner), 0, self.stop(inner + 1))
        if family is Part.TEXT and not level:
            return Stops(self.margin, 0, self.stop(1))
        return Stops(self.margin, self.step, self.stop(2))

    def style(self, style: Style) -> str:
        """Return the name of a style in this set."""
        return self.styles.get(style, style)


_GRID = (0, 475, 951, 1426)
"""New York's, from the page margin: 1267, 1742, 2218, 2693."""

NEW_YORK = PageSet(
    name="new_york",
    label="New York (Letter)",
    folder="new_york",
    width=12240,
    height=15840,
    top=1440,
    bottom=1152,
    side=1200,
    header=432,
    footer=504,
    margin=1267,
    grid=_GRID,
    masthead=Cut(columns=(1267, 5227, 245, 3096, 15), upper=864, lower=2880),
    head_gap=46,
)
VIENNA = PageSet(
    name="vienna",
    label="Vienna (A4)",
    folder="new_york",
    width=11906,
    height=16838,
    top=1440,
    bottom=1152,
    side=1195,
    header=432,
    footer=504,
    margin=1267,
    grid=_GRID,
    masthead=Cut(columns=(1267, 4893, 245, 3096, 15), upper=864, lower=2880),
    head_gap=46,
)
GENEVA = PageSet(
    name="geneva",
    label="Geneva (A4)",
    folder="geneva",
    width=11907,
    height=16840,
    top=1418,
    bottom=1134,
    side=1134,
    header=284,
    footer=567,
    margin=1134,
    grid=(0, 567, 1134, 1701),
    masthead=Cut(columns=(1276, 5413, 100, 2835, 15), upper=851, lower=2835),
    head_gap=240,
    head_top=567,
    head_height=0,
    has_head_title=False,
    counts_pages=False,
    foot=1100,
    number_gap=283,
    styles=MappingProxyType({
        Style.TEXT: "_ Single Txt_G",
        Style.TITLE_ADOPTED: "_ H _Ch_G",
        Style.TITLE: "_ H_1_G",
        Style.HEADING_2: "_ H_2/3_G",
        Style.HEADING_4: "_ H_4_G",
        Style.HEADING_5: "_ H_5/6_G",
    }),
)  # fmt: skip

PAGE_SETS: Mapping[str, PageSet] = MappingProxyType(
    {pages.name: pages for pages in (NEW_YORK, GENEVA, VIENNA)}
)
"""Every set by its name."""
