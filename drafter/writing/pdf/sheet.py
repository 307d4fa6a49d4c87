"""A layout as the data from which typst sets the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.writing.blocks import Shape, Style
from drafter.writing.breaking import breakable
from drafter.writing.columns import columns_of, filled, is_spacer, is_total
from drafter.writing.docx.masthead import initial_of
from drafter.writing.docx.running_heads import shortened
from drafter.writing.links import address
from drafter.writing.looks import look
from drafter.writing.marks import is_number, is_star

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.core.model import Run
    from drafter.writing.blocks import Block, Layout
    from drafter.writing.measures import PageSet

_TWIPS = 20
_FONTS = ("Liberation Serif", "Times New Roman", "Amiri")
_NAMED = {
    "note": "footnote text",
    "head": "header",
    "foot": "footer",
    "organ": "XLarge",
    "nations": "United_Nations",
    "distribution": "Distribution",
    "original": "Original",
}
"""Styles that no block has, by the names under which the page asks for them."""
_HEADINGS = {
    Style.TITLE_ADOPTED: 1, Style.TITLE: 1, Style.HEADING_2: 2, Style.HEADING_4: 3,
    Style.HEADING_5: 4,
}  # fmt: skip
"""How deep headings lie for a screen reader."""
_RULES = 32
"""Twips that the rules of the masthead take up in Word, beside the heights of its rows."""
_BODY_HEADINGS = frozenset({Style.HEADING_2, Style.HEADING_4, Style.HEADING_5})
_LONGEST_WORD, _LONGEST_ORGAN_WORD = 45, 20
"""Characters that certainly stand on one line: of the text, and of the organ's large name."""
_FLOWING = frozenset({Shape.INDENTED, Shape.NUMBERED})
_FIGURES = {True: 8.5, False: 9.0}
"""Points of page numbers, by whether pages are counted."""


def sheet_of(layout: Layout) -> dict[str, object]:
    """Return what is on the pages and how it looks; every length is points."""
    pages, words = layout.pages, layout.wording
    runs = _Runs(layout)
    cover_notes = [runs.note(note, hidden=True) for note in layout.cover_notes]
    initial, rest = initial_of(layout.cover.symbol)
    language, _, region = words.tag.partition("-")
    return {
        "title": layout.title or words.nations,
        "lang": language,
        "region": region or None,
        "dir": "rtl" if words.right_to_left else "ltr",
        "fonts": list(_FONTS),
        "paper": _paper(pages),
        "looks": _looks(pages),
        "cover": {
            "nations": layout.cover.nations,
            "organ": breakable(layout.cover.organ, _LONGEST_ORGAN_WORD),
            "initial": initial,
            "rest": rest + (layout.cover.symbol_mark if rest else ""),
            "lines": list(layout.cover.lines),
        },
        "head": _head(layout),
        "emblem": list(layout.emblem.content) if layout.emblem else None,
        "notes": runs.notes(),
        "cover-notes": cover_notes,
        "blocks": _blocks(layout, runs),
    }


def _paper(pages: PageSet) -> dict[str, object]:
    lengths = {
        "width": pages.width,
        "height": pages.height,
        "top": pages.top,
        "bottom": pages.bottom,
        "side": pages.side,
        "area": pages.text_area,
        "margin": pages.margin,
        "step": pages.step,
        "gap": pages.number_gap,
        "head": pages.header + pages.head_top,
        "head-first": pages.header,
        "head-height": pages.head_height,
        "foot": pages.footer + round(look("footer", pages.folder).line * _TWIPS),
        "first-foot": max(0, pages.footer + pages.foot - pages.bottom),
        "below": _below(pages),
        "rule-left": pages.rule[1],
    }
    cut = pages.masthead
    paper: dict[str, object] = {name: value / _TWIPS for name, value in lengths.items()}
    return paper | {
        "counts": pages.counts_pages,
        "figures": _FIGURES[pages.counts_pages],
        "rule": pages.rule[0],
        "cut": {
            "emblem-column": cut.columns[0] / _TWIPS,
            "facts": sum(cut.columns[3:]) / _TWIPS,
            "upper": cut.upper / _TWIPS,
            "lower": cut.lower / _TWIPS,
            "emblem": list(cut.emblem),
        },
    }


def _below(pages: PageSet) -> int:
    """Return how far below the page's upper margin the masthead ends."""
    cut = pages.masthead
    return pages.header + cut.upper + cut.lower + _RULES + pages.head_gap - pages.top


def _looks(pages: PageSet) -> dict[str, dict[str, object]]:
    names = {style.name: pages.style(style) for style in Style} | _NAMED
    found = {key: look(name, pages.folder) for key, name in names.items()}
    return {
        key: {name: getattr(value, name) for name in value.__slots__}
        for key, value in found.items()
    }


def _head(layout: Layout) -> dict[str, str]:
    title = breakable(shortened(layout.head_title), _LONGEST_WORD)
    if layout.pages.has_head_title:
        return {"symbol": layout.head_symbol, "title": title}
    return {"symbol": layout.head_symbol or title, "title": ""}


class _Runs:
    """Runs of text as data; it remembers which notes have been referred to."""

    def __init__(self, layout: Layout) -> None:
        self._notes = {
            note.id: (str(number), mark, note)
            for number, (mark, note) in enumerate(layout.notes)
            if note.id not in layout.unplaced
        }
        self._cited: set[str] = set()

    def of(self, runs: Iterable[Run], room: int = _LONGEST_WORD) -> list[dict[str, object]]:
        """Return runs as data; ``room`` is how many characters stand side by side where they go."""
        return [self.note(run.note) if run.note else _run(run, room) for run in runs]

    def note(self, note_id: str, *, hidden: bool = False) -> dict[str, object]:
        """Return a reference to a note; of a hidden one the mark stands elsewhere."""
        if note_id not in self._notes:
            mark = note_id if is_star(note_id) or is_number(note_id) else ""
            return {"note": note_id, "known": False, "mark": mark, "star": is_star(mark)}
        number, mark, _ = self._notes[note_id]
        first = note_id not in self._cited
        self._cited.add(note_id)
        return {
            "note": number,
            "known": True,
            "first": first,
            "hidden": hidden,
            "mark": mark,
            "star": is_star(mark),
        }

    def notes(self) -> dict[str, object]:
        """Return the notes at the foot, by number."""
        return {
            number: {
                "mark": mark,
                "star": is_star(mark),
                "runs": [_run(run) for run in note.runs if not run.note],
            }
            for number, mark, note in self._notes.values()
        }


def _run(run: Run, room: int = _LONGEST_WORD) -> dict[str, object]:
    return {
        "text": breakable(run.text, room),
        "italic": run.italic,
        "bold": run.bold,
        "link": address(run.link) if _is_visible(run.text) else "",
    }


def _is_visible(text: str) -> bool:
    """Whether anything of a text is seen: typst cannot link what is not."""
    return any(sign.isprintable() and not sign.isspace() for sign in text)


def _blocks(layout: Layout, runs: _Runs) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    depth = 0
    for block in layout.blocks:
        wanted = _HEADINGS.get(block.style, 0) if block.runs or block.number else 0
        heading = min(wanted, depth + 1)
        depth = heading or depth
        own = {"heading": heading, "follows": bool(found)}
        found.append(_block(block, layout.pages, runs) | own)
    return found


def _block(block: Block, pages: PageSet, runs: _Runs) -> dict[str, object]:
    left, right, first, room = _sides(block, pages)
    return {
        "style": block.style.name,
        "shape": block.shape.name,
        "number": block.number,
        "runs": runs.of(block.runs),
        "left": left / _TWIPS,
        "right": right / _TWIPS,
        "first": first / _TWIPS,
        "room": room / _TWIPS,
        "after": block.after,
        "before": block.before,
        "keep": block.keep,
        "flows": block.shape in _FLOWING and not block.keep,
        "paragraph": block.paragraph,
        "rows": _rows(block, pages, runs) if block.rows else [],
        "columns": _columns(block, pages) if block.rows else [],
        "totals": [is_total(row) for row in block.rows],
        "spacers": [is_spacer(row) for row in block.rows],
        "repeats": not any(run.note for row in block.rows[:1] for cell in row for run in cell),
    }


def _rows(block: Block, pages: PageSet, runs: _Runs) -> list[list[list[dict[str, object]]]]:
    rooms = [column.room for column in columns_of(block.rows, pages.text_width)]
    return [
        [runs.of(cell, room) for cell, room in zip(row, rooms, strict=True)]
        for row in filled(block.rows)
    ]


def _columns(block: Block, pages: PageSet) -> Sequence[dict[str, object]]:
    return [
        {"width": column.width / _TWIPS, "figures": column.of_figures}
        for column in columns_of(block.rows, pages.text_width)
    ]


def _sides(block: Block, pages: PageSet) -> tuple[int, int, int, int]:
    """Return the indents of a block, of its first line, and the room for its number, in twips."""
    style = look(pages.style(block.style), pages.folder)
    left, right = round(style.left * _TWIPS), round(style.right * _TWIPS)
    if block.shape is Shape.NUMBERED:
        place = pages.stops(block.family, block.level)
        return place.left, right, place.first, place.words - place.left - place.first
    if block.shape is Shape.INDENTED:
        if block.level:
            return pages.stop(min(block.level, 3)), right, 0, 0
        return left, right, pages.step, 0
    if block.style in _BODY_HEADINGS or block.style is Style.SMALL:
        return pages.margin, pages.margin, 0, 0
    return left, right, 0, 0
