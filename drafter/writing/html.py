"""A document as one page of HTML that can be sent by mail: no files beside it, no scripts.

Mail programs drop style sheets, so every element carries its own style.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from drafter.writing.blocks import Shape, Style
from drafter.writing.layout import lay_out
from drafter.writing.links import address
from drafter.writing.marks import is_star

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from drafter.core.model import Document, Run
    from drafter.writing.blocks import Block, Layout

_PAGE = (
    "font-family:'Times New Roman','Liberation Serif',serif;font-size:11pt;line-height:1.25;"
    "max-width:36em;margin:2em auto;padding:0 1em;color:#000;background:#fff"
)
_STYLES = {
    Style.TEXT: "text-align:justify",
    Style.TITLE_ADOPTED: "font-size:14pt;font-weight:bold",
    Style.TITLE: "font-size:12.5pt;font-weight:bold",
    Style.HEADING_1: "font-size:12.5pt;font-weight:bold",
    Style.HEADING_2: "font-weight:bold",
    Style.HEADING_4: "font-style:italic",
    Style.SESSION: "font-weight:bold",
    Style.AGENDA_TITLE: "font-weight:bold;max-width:24em",
    Style.SPONSORS: "font-weight:bold",
    Style.SMALL: "font-size:9pt",
}
_ELEMENTS = {
    Style.TITLE: "h1", Style.TITLE_ADOPTED: "h1", Style.HEADING_2: "h2", Style.HEADING_4: "h3",
    Style.HEADING_5: "h4",
}  # fmt: skip
_RULE = '<hr style="width:72pt;border:0;border-top:1px solid #000;margin:18pt auto">'
_SHORT_RULE = '<hr style="width:72pt;border:0;border-top:1px solid #000;margin:18pt 0 4pt">'
_INDENT = "1.8em"
_LINK = "color:#0000ff;text-decoration:none"


def html_of_document(document: Document, *, sources: bool = False) -> str:
    """Return a document as one self-contained page of HTML."""
    layout = lay_out(document, sources=sources)
    marks = {note.id: mark for mark, note in layout.notes}
    direction = ' dir="rtl"' if layout.wording.right_to_left else ""
    body = "\n".join((*_cover(layout), *(_block(block, marks) for block in layout.blocks)))
    notes = "\n".join(_notes(layout, marks))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(layout.wording.tag)}"{direction}>\n<head>\n'
        f'<meta charset="utf-8">\n<title>{escape(layout.title)}</title>\n</head>\n'
        f'<body style="{escape(_PAGE)}">\n{body}\n{notes}\n</body>\n</html>\n'
    )


def _cover(layout: Layout) -> Iterable[str]:
    cover = layout.cover
    symbol = escape(cover.symbol + cover.symbol_mark) if cover.symbol else ""
    lines = "<br>".join(escape(line) for line in cover.lines)
    cell = "padding:2pt 0;vertical-align:top"
    yield '<table role="presentation" style="width:100%;border-collapse:collapse">'
    yield (
        f'<tr style="border-bottom:1px solid #000"><td style="{cell}">{escape(cover.nations)}</td>'
        f'<td style="{cell};text-align:right">{symbol}</td></tr>'
    )
    yield (
        f'<tr style="border-bottom:2px solid #000"><td style="{cell};font-size:18pt;'
        f'font-weight:bold">{escape(cover.organ)}</td>'
        f'<td style="{cell};padding-bottom:12pt">{lines}</td></tr>'
    )
    yield "</table>"


def _block(block: Block, marks: Mapping[str, str]) -> str:
    if block.style is Style.RULE:
        return _RULE
    if block.rows:
        return _table(block, marks)
    number = escape(block.number)
    words = _runs(block.runs, marks)
    if number:
        words = f"{number}<br>{words}" if block.shape is Shape.BELOW else f"{number}&emsp;{words}"
    element = _ELEMENTS.get(block.style, "p") if words else "p"
    return f'<{element} style="{_block_style(block)}">{words}</{element}>'


def _block_style(block: Block) -> str:
    size = "" if "font-size" in _STYLES.get(block.style, "") else ";font-size:1em"
    weight = "" if "font-weight" in _STYLES.get(block.style, "") else ";font-weight:normal"
    style = f"margin:{block.before:g}pt 0 {block.after:g}pt" + size + weight
    if block.style in _STYLES:
        style += ";" + _STYLES[block.style]
    if block.shape in {Shape.INDENTED, Shape.NUMBERED}:
        style += f";text-indent:{_INDENT}"
        if block.level > 1:
            style += f";margin-left:{1.8 * (block.level - 1):g}em"
    if block.shape is Shape.RIGHT:
        style += ";text-align:right"
    return style


def _table(block: Block, marks: Mapping[str, str]) -> str:
    cell = "border-top:1px solid #000;border-bottom:1px solid #000;padding:2pt 4pt"
    rows = "".join(
        "<tr>" + "".join(f'<td style="{cell}">{_runs(runs, marks)}</td>' for runs in row) + "</tr>"
        for row in block.rows
    )
    return f'<table style="border-collapse:collapse;width:100%;font-size:9pt">{rows}</table>'


def _runs(runs: Iterable[Run], marks: Mapping[str, str]) -> str:
    return "".join(
        _mark(marks.get(run.note, ""), target="note") if run.note else _run(run) for run in runs
    )


def _run(run: Run) -> str:
    words = escape(run.text).replace("\n", "<br>")
    if run.bold:
        words = f"<b>{words}</b>"
    if run.italic:
        words = f"<i>{words}</i>"
    link = address(run.link)
    return f'<a href="{escape(link)}" style="{_LINK}">{words}</a>' if link else words


def _mark(mark: str, *, target: str = "") -> str:
    if not mark:
        return ""
    words = escape(mark) if is_star(mark) else f"<sup>{escape(mark)}</sup>"
    return f'<a href="#{target}-{escape(mark)}" style="{_LINK}">{words}</a>' if target else words


def _notes(layout: Layout, marks: Mapping[str, str]) -> Iterable[str]:
    placed = [note for note in layout.notes if note[1].id not in layout.unplaced]
    if placed:
        yield _SHORT_RULE
    for mark, note in placed:
        yield (
            f'<p id="note-{escape(mark)}" style="font-size:9pt;margin:0 0 2pt">'
            f"{_mark(mark)} {_runs(note.runs, marks)}</p>"
        )
