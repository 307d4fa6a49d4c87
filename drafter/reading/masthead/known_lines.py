"""Lines by which a masthead says what a text is, in whichever official language it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.reading.masthead import anchors, labelled_lines, lines_elsewhere

if TYPE_CHECKING:
    from drafter.reading.masthead.anchors import Anchor


def anchor_of(bare: str) -> Anchor | None:
    """Return what a line of a masthead says of the text; None where it is no such line."""
    return (
        anchors.anchor_of(bare) or lines_elsewhere.anchor_of(bare) or labelled_lines.anchor_of(bare)
    )
