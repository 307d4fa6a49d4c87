"""A document as plain text, as one would paste it into a message: notes at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.writing.blocks import Shape, Style
from drafter.writing.layout import lay_out
from drafter.writing.marks import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from drafter.core.model import Document, Run
    from drafter.writing.blocks import Block, Layout

_RULE = "_" * 18
_CLOSE_STYLES = frozenset({Style.SESSION, Style.HEADING_1, Style.AGENDA_ITEM})


def text_of_document(document: Document, *, sources: bool = False) -> str:
    """Return a document as plain text; paragraphs are separated by empty lines."""
    layout = lay_out(document, sources=sources)
    marks = {note.id: mark for mark, note in layout.notes}
    lines = [*_cover(layout)]
    blocks = [block for block in layout.blocks if block.style is not Style.RULE]
    for block in blocks:
        lines.append(_block(block, marks))
        close = block.style in _CLOSE_STYLES or block.shape is Shape.RIGHT
        if block.after or not close:
            lines.append("")
    lines += _notes(layout, marks)
    return "\n".join(lines).strip("\n") + "\n"


def _cover(layout: Layout) -> Iterable[str]:
    cover = layout.cover
    head = (cover.nations, cover.symbol + cover.symbol_mark if cover.symbol else "", cover.organ)
    yield from (line for line in head if line)
    yield ""
    yield from (line for line in cover.lines if line)
    yield ""


def _block(block: Block, marks: Mapping[str, str]) -> str:
    if block.rows:
        return "\n".join("\t".join(_runs(cell, marks) for cell in row) for row in block.rows)
    words = _runs(block.runs, marks)
    if not block.number:
        return words
    return f"{block.number}\n{words}" if block.shape is Shape.BELOW else f"{block.number} {words}"


def _runs(runs: Iterable[Run], marks: Mapping[str, str]) -> str:
    return "".join(plain(marks.get(run.note, "")) if run.note else run.text for run in runs)


def _notes(layout: Layout, marks: Mapping[str, str]) -> Iterable[str]:
    placed = [note for note in layout.notes if note[1].id not in layout.unplaced]
    if placed:
        yield ""
        yield _RULE
    for mark, note in placed:
        yield f"{plain(mark)} {_runs(note.runs, marks)}"
