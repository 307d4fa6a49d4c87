"""A document as one page of HTML that can be sent by mail: no files beside it, no scripts.

Mail programs drop style sheets, so every element carries its own style.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from drafter.writing.blocks import Shape, Style
from drafter.writing.columns import columns_of, filled, is_total
from drafter.writing.layout import lay_out
from drafter.writing.links import address
from drafter.writing.marks import is_star

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from drafter.core.model import Document, Run
    from drafter.writing.blocks import Block, Layout

_FONT = "font-family:'Times New Roman','Liberation Serif',serif"
_PAGE = f"{_FONT};font-size:11pt;line-height:1.25;max-width:420pt;margin:24pt auto;color:#000"
_STYLES = {
    Style.TEXT: "font-size:11pt;text-align:justify",
    Style.TITLE_ADOPTED: "font-size:14pt;font-weight:bold",
    Style.TITLE: "font-size:12.5pt;font-weight:bold",
    Style.HEADING_1: "font-size:12.5pt;font-weight:bold",
    Style.HEADING_2: "font-size:11pt;font-weight:bold",
    Style.HEADING_4: "font-size:11pt;font-weight:normal;font-style:italic",
    Style.HEADING_5: "font-size:11pt;font-weight:normal",
    Style.SESSION: "font-size:11pt;font-weight:bold",
    Style.AGENDA_ITEM: "font-size:11pt",
    Style.AGENDA_TITLE: "font-size:11pt;font-weight:bold;max-width:280pt",
    Style.SPONSORS: "font-size:11pt;font-weight:bold",
    Style.SMALL: "font-size:9pt",
}
_ELEMENTS = {
    Style.TITLE: "h1", Style.TITLE_ADOPTED: "h1", Style.HEADING_2: "h2", Style.HEADING_4: "h3",
    Style.HEADING_5: "h4",
}  # fmt: skip
_RULE = '<hr style="width:72pt;border:0;border-top:1px solid #000;margin:18pt auto">'
_SHORT_RULE = '<hr style="width:72pt;border:0;border-top:1px solid #000;margin:18pt 0 4pt">'
_STEP = 24
"""Points from one stop to the next, as on the printed page."""
_CELL = f"{_FONT};font-size:9pt;padding:2pt 4pt;vertical-align:bottom"
_HEAD_CELL = "font-weight:normal;font-style:italic;border-bottom:2px solid #000"
_TOTAL_CELL = "border-top:1px solid #000;border-bottom:1px solid #000"
_TABLE_WIDTH = 8400
"""Twips; only shares of it matter here."""
_LINK = "color:#0000ff;text-decoration:none"
_MARK = "color:#000000;text-decoration:none"


class _Sides(NamedTuple):
    """Where lines begin and end; mail programs do not know "start" and "end"."""

    start: str
    end: str


_LEFT_TO_RIGHT = _Sides("left", "right")
_RIGHT_TO_LEFT = _Sides("right", "left")


def html_of_document(document: Document, *, sources: bool = False) -> str:
    """Return a document as one self-contained page of HTML."""
    layout = lay_out(document, sources=sources)
    marks = _marks(layout)
    direction = ' dir="rtl"' if layout.wording.right_to_left else ""
    sides = _RIGHT_TO_LEFT if direction else _LEFT_TO_RIGHT
    blocks = (_block(block, marks, sides) for block in layout.blocks)
    body = "\n".join((*_cover(layout, sides), *blocks))
    notes = "\n".join(_notes(layout, marks))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(layout.wording.tag)}"{direction}>\n<head>\n'
        f'<meta charset="utf-8">\n<title>{escape(layout.title)}</title>\n</head>\n'
        f'<body style="{escape(_PAGE)}">\n{body}\n{notes}\n</body>\n</html>\n'
    )


class _Mark(NamedTuple):
    """What is printed for a note, and the name of its place on the page."""

    words: str
    place: str


_NO_MARK = _Mark("", "")


def _marks(layout: Layout) -> dict[str, _Mark]:
    """Return the marks of all notes by id; two notes may be printed with one mark."""
    numbered = enumerate(layout.notes, 1)
    return {note.id: _Mark(mark, f"note-{number}") for number, (mark, note) in numbered}


def _cover(layout: Layout, sides: _Sides) -> Iterable[str]:
    cover = layout.cover
    symbol = escape(cover.symbol + cover.symbol_mark) if cover.symbol else ""
    lines = "<br>".join(escape(line) for line in cover.lines)
    cell = f"padding:2pt 0;vertical-align:top;text-align:{sides.start}"
    thin, thick = (f"{cell};border-bottom:{width}px solid #000" for width in (1, 2))
    yield '<table role="presentation" width="100%" style="border-collapse:collapse">'
    yield (
        f'<tr><td width="65%" style="{thin}">{escape(cover.nations)}</td>'
        f'<td width="35%" style="{thin};text-align:{sides.end}">{symbol}</td></tr>'
    )
    yield (
        f'<tr><td style="{thick};font-size:18pt;font-weight:bold">{escape(cover.organ)}</td>'
        f'<td style="{thick};font-size:10pt;padding-bottom:12pt">{lines}</td></tr>'
    )
    yield "</table>"


def _block(block: Block, marks: Mapping[str, _Mark], sides: _Sides) -> str:
    if block.style is Style.RULE:
        return _RULE
    if block.rows:
        return _table(block, marks, sides)
    number = escape(block.number)
    words = _runs(block.runs, marks)
    if number:
        words = f"{number}<br>{words}" if block.shape is Shape.BELOW else f"{number}&emsp;{words}"
    element = _ELEMENTS.get(block.style, "p") if words else "p"
    return f'<{element} style="{_block_style(block, sides)}">{words}</{element}>'


def _block_style(block: Block, sides: _Sides) -> str:
    style = f"{_FONT};margin:{block.before:g}pt 0 {block.after:g}pt;{_STYLES[block.style]}"
    if block.shape in {Shape.INDENTED, Shape.NUMBERED}:
        if block.level > 1:
            style += f";margin-{sides.start}:{_STEP * (block.level - 1)}pt"
        else:
            style += f";text-indent:{_STEP}pt"
    if block.shape is Shape.RIGHT:
        style += f";text-align:{sides.end}"
    return escape(style)


def _table(block: Block, marks: Mapping[str, _Mark], sides: _Sides) -> str:
    every = filled(block.rows)
    columns = columns_of(block.rows, _TABLE_WIDTH)
    shares = (f'<col width="{100 * column.width // _TABLE_WIDTH}%">' for column in columns)
    rows = [f"<colgroup>{''.join(shares)}</colgroup>"]
    for number, row in enumerate(every):
        head = not number and len(every) > 1
        element = 'th scope="col"' if head else "td"
        look = f"{_CELL};{_HEAD_CELL if head else _TOTAL_CELL if is_total(row) else 'border:0'}"
        cells = (
            f'<{element} style="{escape(look)};'
            f'text-align:{sides.end if column.of_figures else sides.start}">'
            f"{_runs(runs, marks)}</{element[:2]}>"
            for runs, column in zip(row, columns, strict=True)
        )
        rows.append(f"<tr>{''.join(cells)}</tr>")
    style = "border-collapse:collapse;border-top:1px solid #000;border-bottom:2px solid #000"
    return f'<table width="100%" style="{style}">{"".join(rows)}</table>'


def _runs(runs: Iterable[Run], marks: Mapping[str, _Mark]) -> str:
    return "".join(
        _linked(marks.get(run.note, _NO_MARK)) if run.note else _run(run) for run in runs
    )


def _run(run: Run) -> str:
    words = escape(run.text).replace("\n", "<br>")
    if run.bold:
        words = f"<b>{words}</b>"
    if run.italic:
        words = f"<i>{words}</i>"
    link = address(run.link)
    return f'<a href="{escape(link)}" style="{_LINK}">{words}</a>' if link else words


def _mark(words: str) -> str:
    if not words:
        return ""
    return escape(words) if is_star(words) else f"<sup>{escape(words)}</sup>"


def _linked(mark: _Mark) -> str:
    """Return the mark of a note as a way to it."""
    words = _mark(mark.words)
    return f'<a href="#{mark.place}" style="{_MARK}">{words}</a>' if words else ""


def _notes(layout: Layout, marks: Mapping[str, _Mark]) -> Iterable[str]:
    placed = [note for note in layout.notes if note[1].id not in layout.unplaced]
    if placed:
        yield _SHORT_RULE
    for mark, note in placed:
        yield (
            f'<p id="{marks[note.id].place}" style="font-size:9pt;margin:0 0 2pt">'
            f"{_mark(mark)} {_runs(note.runs, marks)}</p>"
        )
