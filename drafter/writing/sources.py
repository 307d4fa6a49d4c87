"""The list that says where the paragraphs of a draft came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.acknowledgement import ACKNOWLEDGEMENT, SOURCES
from drafter.core.masthead.dates import printed
from drafter.core.model import Run
from drafter.core.numbering import places
from drafter.writing.blocks import Block, Shape, Style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.model import Document, Origin

_GAP = 6.0
_LINE_GAP = 3.0


def source_blocks(document: Document) -> Iterator[Block]:
    """Yield the list of sources; only the acknowledgement where no paragraph has one."""
    yield Block(
        style=Style.HEADING_2, runs=(Run(SOURCES),), after=_GAP, before=_GAP, keep=True,
        is_aside=True,
    )  # fmt: skip
    for paragraph, place in zip(document.paragraphs, places(document.paragraphs), strict=True):
        if paragraph.origin is not None:
            label = place.label or _beginning(paragraph.text)
            runs = (Run(f"{label}: "), *_source(paragraph.origin))
            yield Block(
                style=Style.SMALL, runs=runs, after=_LINE_GAP, shape=Shape.PLAIN, is_aside=True
            )
    yield acknowledgement()


def acknowledgement() -> Block:
    """Return the line that names the United Nations as the source."""
    runs = (Run(ACKNOWLEDGEMENT, italic=True),)
    return Block(style=Style.SMALL, runs=runs, before=_GAP, is_aside=True)


def _source(origin: Origin) -> tuple[Run, ...]:
    """Return "A/RES/72/195, OP3 (19 December 2017)" with its symbol as a link."""
    link = origin.name if "/" in origin.name else ""
    rest = f", {origin.label}" if origin.label else ""
    if origin.date:
        rest += f" ({printed(origin.date)})"
    return (Run(origin.name, link=link), Run(rest))


def _beginning(text: str) -> str:
    words = text.split()
    return " ".join(words[:6]) + (" …" if len(words) > 6 else "")  # noqa: PLR2004 - as many as tell
