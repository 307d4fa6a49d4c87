"""Several documents in one text: found by the masthead that stands above each opening line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.model import Doubt
from drafter.reading import shapes
from drafter.reading.known_lines import anchor_of
from drafter.reading.masthead_fields import fields_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.reading.lines import Line

_LONGEST_MASTHEAD = 40
"""Lines above an opening line in which its masthead begins."""


def doubts_of_several(lines: Sequence[Line], own: str | None) -> tuple[Doubt, ...]:
    """Return a doubt where the body of a text holds mastheads of others.

    ``own`` is the number or symbol of the text itself, None where it has none.
    """
    others = {name for name in _names(lines) if name not in (own or "")}
    if not others:
        return ()
    found = ", ".join(sorted(others)[:3])
    message = f"The file holds other documents as well ({found}): cut it, and read each by itself."
    return (Doubt(message=message),)


def _names(lines: Sequence[Line]) -> Iterator[str]:
    """Yield the numbers and symbols that stand above the opening lines of a body."""
    for index, line in enumerate(lines):
        if not shapes.is_opening(line.bare) or not index:
            continue
        for above in reversed(lines[max(0, index - _LONGEST_MASTHEAD) : index]):
            if shapes.is_closing(above.bare) or shapes.begins_paragraph(above.bare):
                if name := _number(above):
                    yield name
                break
            if name := _number(above):
                yield name
                break


def _number(line: Line) -> str | None:
    """Return the number or the symbol by which a line begins another document."""
    anchor = anchor_of(line.bare)
    if anchor and anchor.number:
        return anchor.number
    fields = fields_of(line.text)
    return (
        next((each.value for each in fields[0] if each.name == "symbol"), None) if fields else None
    )
