"""Several documents in one file: found by their mastheads, or by their opening lines alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.model import Doubt, Part
from drafter.reading import shapes
from drafter.reading.masthead.fields import fields_of
from drafter.reading.masthead.known_lines import anchor_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.core.model import Paragraph
    from drafter.reading.text.lines import Line

_SENTENCE = 2
"""Paragraphs that the sentence takes by which a body recommends a text, with its opening line."""
_MOST, _LONGEST_TITLE = 3, 80
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


def doubts_of_others(paragraphs: Sequence[Paragraph]) -> tuple[Doubt, ...]:
    """Return a doubt where another text begins, with an opening line of its own and no letter.

    The parts of one resolution have letters or numerals above their opening lines, and a text
    that is recommended for adoption a colon. Texts are not cut apart: a file is one document, and
    which of its texts is meant only the delegate knows.
    """
    begun = 0
    is_part = False
    above = ""
    found: list[Doubt] = []
    for paragraph in paragraphs:
        if paragraph.part is Part.HEADING and not paragraph.annex:
            is_part = is_part or bool(paragraph.number)
            above = paragraph.text or above
        elif paragraph.part is Part.OPENING and not paragraph.annex:
            if begun > _SENTENCE and not is_part:
                found.append(Doubt(message=_another(above), paragraph=paragraph.id))
            begun, is_part, above = 1, False, ""
        elif paragraph.part is not Part.CLOSING:
            is_part, above = paragraph.text.rstrip().endswith((":", "：")), ""
            begun += begun > 0
    return tuple(found[:_MOST])


def _another(title: str) -> str:
    named = f" (“{title[:_LONGEST_TITLE]}”)" if title else ""
    return f"Another text begins here{named}: cut the file, and read each text by itself."
