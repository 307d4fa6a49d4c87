"""The foot of a page, put in order: a converter may hand over the marks of notes after their texts.

Below the typed rule, "United Nations, Treaty Series …", "Ibid. …" and then "1", "2" on lines of
their own are two notes. Marks and texts without each other are paired in their order.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.reading import shapes
from drafter.reading.text import furniture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.text.lines import Line

_LONGEST_MARK = 3
_LONGEST_FOOT = 80
"""Lines within which the foot of a page ends, if the file says where pages end."""


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
    """Return where the foot of a page ends that begins below a rule: at the next page, or gap."""
    last = min(len(lines), start + _LONGEST_FOOT)
    for place in range(start + 1, last):
        if lines[place].torn:
            return place
    if last == len(lines):
        return last
    return next((place for place in range(start + 1, last) if lines[place].blanks), last)


def _ordered(foot: Sequence[Line]) -> list[Line]:
    """Return the lines of a foot; as they are unless marks stand apart from their texts."""
    kept = [line for line in foot if _is_mark(line) or not furniture.is_furniture(line)]
    notes = _notes(kept)
    lone_marks = [mark for mark, texts in notes if mark and not texts]
    lone_texts = [texts for mark, texts in notes if mark is None]
    if not any(mark for mark, _ in notes) or len(lone_marks) != len(lone_texts):
        return list(foot)
    pairs = [(mark, texts) for mark, texts in notes if mark and texts]
    pairs += zip(lone_marks, lone_texts, strict=True)
    pairs.sort(key=lambda pair: int(pair[0].text))
    ordered = [line for mark, texts in pairs for line in (mark, *texts)]
    slots = [foot[0], *(replace(line, blanks=0) for line in kept[1:])]
    return [
        replace(slot, text=line.text, strong=line.strong)
        for slot, line in zip(slots, ordered, strict=True)
    ]


def _notes(foot: Sequence[Line]) -> list[tuple[Line | None, list[Line]]]:
    """Return what stands at a foot: marks with the texts that follow them, and texts without."""
    notes: list[tuple[Line | None, list[Line]]] = []
    for line in foot:
        mark, texts = notes[-1] if notes else (None, [])
        if _is_mark(line):
            notes.append((line, []))
        elif (mark and not texts) or (texts and not shapes.is_stopped(texts[-1].text)):
            texts.append(line)
        else:
            notes.append((None, [line]))
    return notes


def _is_mark(line: Line) -> bool:
    return line.text.isdecimal() and len(line.text) <= _LONGEST_MARK
