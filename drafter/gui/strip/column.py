"""What one column of a strip shows, worked out before anything is painted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Fill(Enum):
    """How a bar is filled; two kinds differ without their colour too."""

    ADOPTED = auto()
    """Full."""
    DRAFT = auto()
    """Hatched, in an outline."""


class Mark(Enum):
    """What stands on the axis below a bar; each has a shape of its own."""

    ADOPTED = auto()
    """A full disc."""
    DRAFT = auto()
    """A hollow diamond."""
    OWN = auto()
    """A hollow square: the draft being written."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of a column, the lowest first; ``height`` is a share of the strip's, 0 to 1."""

    height: float
    fill: Fill


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column.

    ``label`` stands below it, where there is room for it; ``value`` above its bars. ``spoken`` is
    what a screen reader and the tip say. ``distance`` is how far it stands from the one before,
    in columns of the usual width. ``key`` is what it stands for.
    """

    key: object
    label: str
    spoken: str
    value: str = ""
    bars: tuple[Bar, ...] = ()
    mark: Mark | None = None
    distance: float = 1.0
