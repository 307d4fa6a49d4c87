"""How wide the columns of a table are, and which hold figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.model import text_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Run

    Cell = tuple[Run, ...]

_SIGN_WIDTH = 95
"""Twips of an average character in a table."""
_LONGEST_WISH = 80
"""Characters of its cells beyond which a column claims no more room."""
_FIGURE_SIGNS = frozenset(" \u00a0.,–-()%")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; its width is twips."""

    width: int
    of_figures: bool
    """Whether its cells are set to the right, its heading too."""

    @property
    def room(self) -> int:
        """How many characters stand side by side in it."""
        return max(1, self.width // _SIGN_WIDTH)


def filled(rows: Sequence[Sequence[Cell]]) -> list[list[Cell]]:
    """Return rows of one length; missing cells are empty."""
    count = max(len(row) for row in rows)
    return [[*row, *((),) * (count - len(row))] for row in rows]


def columns_of(rows: Sequence[Sequence[Cell]], whole: int) -> list[Column]:
    """Share the width of the text among columns: none breaks a word while there is room.

    Each column first gets what its longest word needs, then a share of the rest according to
    how long its cells are.
    """
    texts = [[text_of(cell) for cell in column] for column in zip(*filled(rows), strict=True)]
    needs = [max(map(_longest_word, column)) + 2 for column in texts]
    wishes = [min(_usual_length(column), _LONGEST_WISH) + 2 for column in texts]
    room = whole - _SIGN_WIDTH * sum(needs)
    if room < 0:
        widths = [whole * need // sum(needs) for need in needs]
    else:
        widths = [
            _SIGN_WIDTH * need + room * wish // sum(wishes)
            for need, wish in zip(needs, wishes, strict=True)
        ]
    widths[0] += whole - sum(widths)
    return [Column(width, _of_figures(column)) for width, column in zip(widths, texts, strict=True)]


def _usual_length(cells: Sequence[str]) -> int:
    lengths = [len(cell) for cell in cells if cell.strip()]
    return sum(lengths) // len(lengths) if lengths else 0


def is_spacer(row: Sequence[Cell]) -> bool:
    """Whether a row is there for its white only, as genuine tables have one below the head."""
    return not any(run.note or run.text.strip() for cell in row for run in cell)


def is_total(row: Sequence[Cell]) -> bool:
    """Whether a row is set off by rules: all of it is bold, and it is more than a heading.

    So totals and subtotals stand in A/RES/79/257; other rows have no rules between them.
    """
    bold = [
        all(run.bold for run in cell if run.text.strip()) for cell in row if text_of(cell).strip()
    ]
    return len(bold) > 1 and all(bold)


def _longest_word(text: str) -> int:
    """Return the length of what may not be broken: a whole figure, or the longest word."""
    return len(text) if _is_figure(text) else max(map(len, text.split()), default=0)


def _of_figures(cells: Sequence[str]) -> bool:
    """Whether a column below its heading holds figures and nothing else."""
    filled = [cell for cell in cells[1:] if cell.strip()] or [cells[0]]
    return all(map(_is_figure, filled))


def _is_figure(text: str) -> bool:
    bare = text.strip()
    return bool(bare) and all(sign.isdecimal() or sign in _FIGURE_SIGNS for sign in bare)
