"""Printed lines into paragraphs, over the ends of lines and pages.

The page itself says where a paragraph begins: by the space above it, by how far its first line is
set in, and by its type. Where a page ends between, the words decide.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from drafter.reading import shapes
from drafter.reading.masthead import labelled_lines
from drafter.reading.pdf.lines import Line, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.reading.text.hyphens import Hyphens

_LEADING = 1.2
"""From line to line, in parts of the type size."""
_APART = 1.3
"""From this many times the leading on, lines are set apart."""
_NUMERAL = re.compile(
    r"[IVXLC]{1,7}|[A-Z]|(?:Part|(?:Income )?[Ss]ection|Chapter|Annex|Appendix|PART|SECTION"
    r"|CHAPTER|ANNEX)(?: (?:[IVXLC]{1,7}|[A-Z]|\d{1,2}[A-Z]?))?"
)
"""What stands on a line of its own above the words of a heading."""
_SAME_SIZE = 0.08
_SET_IN = 8.0
"""Points from which on a line is set in."""
_SAME_ROW = 2.0
_LAST = 4
"""Spans at the end of a paragraph that show how it ends."""
_NUMBERED = re.compile(r"(\d{1,3})[.)]\s")
_NEARLY_FULL = 40.0
"""Points that a line may end short of the margin and still be a full one."""


@dataclass(slots=True)
class Printed:
    """A paragraph as printed; ``spans`` are its words with the marks of notes, by their pages."""

    lines: list[Line]
    spans: list[tuple[int, Span]] = field(default_factory=list[tuple[int, Span]])

    @property
    def text(self) -> str:
        """Its words, without raised marks."""
        return "".join(span.text for _, span in self.spans if not span.raised)

    @property
    def end(self) -> str:
        """Its last words."""
        return "".join(span.text for _, span in self.spans[-_LAST:])

    @property
    def first(self) -> Line:
        """Its first line."""
        return self.lines[0]

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(line.bold for line in self.lines)

    @property
    def italic(self) -> bool:
        """Whether all of it is italic."""
        return all(line.italic for line in self.lines)


def paragraphs_of(
    lines: Iterable[Line], margins: tuple[float, float], hyphens: Hyphens
) -> list[Printed]:
    """Return the paragraphs that lines make up; ``margins`` are where full lines begin and end."""
    left, right = margins
    found: list[Printed] = []
    for line in lines:
        if found and not _begins(found[-1], line, left, right):
            join(found[-1], line, hyphens)
        else:
            found.append(begun(line))
    return found


def begun(line: Line) -> Printed:
    """Return a paragraph of one line."""
    return Printed([line], [(line.page, span) for span in line.spans])


def join(paragraph: Printed, line: Line, hyphens: Hyphens) -> None:
    """Let a paragraph go on with a line."""
    _trim(paragraph)
    dropped, between = hyphens.seam(paragraph.end, line.text.lstrip())
    if dropped:
        page, span = paragraph.spans[-1]
        paragraph.spans[-1] = (page, replace(span, text=span.text[:-dropped]))
    if between:
        paragraph.spans.append((line.page, Span(between)))
    paragraph.spans += [(line.page, span) for span in line.spans]
    paragraph.lines.append(line)


def _trim(paragraph: Printed) -> None:
    """Take the blanks off the end of a paragraph."""
    while paragraph.spans:
        page, span = paragraph.spans[-1]
        text = span.text.rstrip()
        if text:
            paragraph.spans[-1] = (page, replace(span, text=text))
            return
        paragraph.spans.pop()


def margins_of(lines: Sequence[Line]) -> tuple[float, float]:
    """Return where most lines begin, and where full ones end."""
    if not lines:
        return 0.0, 0.0
    lefts = sorted(round(line.left) for line in lines)
    usual = max(set(lefts), key=lefts.count)
    rights = sorted(line.right for line in lines)
    return float(usual), rights[int(0.9 * (len(rights) - 1))]


def _begins(paragraph: Printed, line: Line, left: float, right: float) -> bool:
    """Whether a line begins a paragraph after the one above it."""
    last = paragraph.lines[-1]
    if last.bold and len(paragraph.lines) == 1 and _NUMERAL.fullmatch(last.text.strip()):
        return True
    if abs(last.size - line.size) > _SAME_SIZE * last.size or _changes_weight(last, line):
        return not _is_number(paragraph)
    if (last.page, last.column) != (line.page, line.column):
        return _begins_page(paragraph, line, left, right)
    return _begins_below(paragraph, line) or _is_next(paragraph, line, right)


def _changes_weight(last: Line, line: Line) -> bool:
    """Whether one of two lines is bold, and the other not, also where they meet."""
    end = next((span for span in reversed(last.spans) if span.text.strip()), None)
    start = next((span for span in line.spans if span.text.strip()), None)
    meets = end is not None and start is not None and end.bold and start.bold
    return last.bold != line.bold and not meets


def _begins_below(paragraph: Printed, line: Line) -> bool:
    """Whether a line of the same page and type begins a paragraph."""
    last = paragraph.lines[-1]
    step = last.base - line.base
    if abs(step) <= _SAME_ROW:
        return not _is_number(paragraph)
    if step < 0 or step > _APART * _LEADING * max(last.size, line.size):
        return True
    if labelled_lines.anchor_of(line.text.strip()):
        return True
    if line.left > last.left + _SET_IN:
        hanging = len(paragraph.lines) == 1 and (
            shapes.begins_paragraph(paragraph.text) or _goes_on(paragraph, line)
        )
        return not hanging or shapes.begins_paragraph(line.text)
    return line.left < last.left - _SET_IN and len(paragraph.lines) > 1


def _goes_on(paragraph: Printed, line: Line) -> bool:
    """Whether a line goes on with the sentence above it, however far it is set in."""
    return shapes.begins_small(line.text.strip()) and not shapes.is_complete(paragraph.end)


def _is_next(paragraph: Printed, line: Line, right: float) -> bool:
    """Whether a line begins a paragraph although no space parts it from the one above.

    Those who print from their own word processor often leave none between numbered paragraphs.
    """
    text = line.text.strip()
    if abs(paragraph.lines[-1].base - line.base) <= _SAME_ROW or not shapes.is_complete(
        paragraph.end
    ):
        return False
    number, last = _NUMBERED.match(text), _NUMBERED.match(paragraph.text.strip())
    if number and last and int(number[1]) == int(last[1]) + 1:
        return True
    is_short = paragraph.lines[-1].right < right - _NEARLY_FULL
    return is_short and shapes.begins_paragraph(text)


def _is_number(paragraph: Printed) -> bool:
    return len(paragraph.lines) == 1 and shapes.is_number(paragraph.text.strip())


def _begins_page(paragraph: Printed, line: Line, left: float, right: float) -> bool:
    """Whether the first line of a page begins a paragraph."""
    last = paragraph.lines[-1]
    whole = shapes.is_complete(paragraph.text[-200:])
    if line.left > left + _SET_IN:
        goes_on = len(paragraph.lines) > 1 and abs(last.left - line.left) < 1
        return whole or not goes_on
    if not whole:
        return False
    return last.right < right - _NEARLY_FULL or shapes.begins_paragraph(line.text)
