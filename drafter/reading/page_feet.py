"""The foot of a page, put in order: a converter may hand over the marks of notes after their texts.

Below the typed rule, "United Nations, Treaty Series …", "Ibid. …" and then "1", "2" on lines of
their own are two notes. Marks and texts without each other are paired in their order.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.reading import shapes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.lines import Line

_LONGEST_MARK = 3


def with_marks_first(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with each mark at the foot of a page before the text of its note."""
    found: list[Line] = []
    index = 0
    while index < len(lines):
        end = _foot_end(lines, index) if lines[index].ruled else index
        if end > index:
            found += _ordered(lines[index:end])
        else:
            found.append(lines[index])
            end = index + 1
        index = end
    return found


def _foot_end(lines: Sequence[Line], start: int) -> int:
    """Return where the foot of a page ends that begins below a rule."""
    end = start + 1
    while end < len(lines) and not lines[end].torn and lines[end].blanks == 0:
        end += 1
    return end


def _ordered(foot: Sequence[Line]) -> list[Line]:
    """Return the lines of a foot; as they are unless marks stand apart from their texts."""
    notes: list[tuple[Line | None, list[Line]]] = []
    for line in foot:
        mark = line.text if _is_mark(line) else ""
        last = notes[-1] if notes else None
        if mark:
            notes.append((line, []))
        elif last and (last[0] is not None and not last[1] or not shapes.is_stopped(last[1][-1].text)):
            last[1].append(line)
        else:
            notes.append((None, [line]))
    lone_marks = [mark for mark, texts in notes if mark and not texts]
    lone_texts = [texts for mark, texts in notes if mark is None]
    if not lone_marks or len(lone_marks) != len(lone_texts):
        return list(foot)
    pairs = [(mark, texts) for mark, texts in notes if mark and texts]
    pairs += zip(lone_marks, lone_texts, strict=True)
    pairs.sort(key=lambda pair: int(pair[0].text))
    first = foot[0]
    ordered = [line for mark, texts in pairs for line in (mark, *texts)]
    return [
        replace(line, blanks=first.blanks if not index else 0, torn=not index, ruled=not index)
        for index, line in enumerate(ordered)
    ]


def _is_mark(line: Line) -> bool:
    return line.text.isdecimal() and len(line.text) <= _LONGEST_MARK
