"""Notes at the foot of printed pages, and the raised marks that refer to them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.model import Note, Run
from drafter.reading.body.runs import tidied, without
from drafter.reading.notes.unique import unique
from drafter.reading.pdf.pages import begins_note
from drafter.reading.pdf.paragraphs import Printed, begun, join

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafter.reading.pdf.lines import Line, Span
    from drafter.reading.text.hyphens import Hyphens

_MARK = re.compile(r"\s*(\*{1,4}|[†‡§]{1,3}|[0-9]{1,4}|[a-z]{1,2})(?![^\W\d_])")
_MARKS = re.compile(r"\*{1,4}|[†‡§]{1,3}|\d{1,4}|[a-z]{1,2}")
_STAR = re.compile(r"\*{1,4}(?![*\w])")
_UNITS = frozenset({"m", "km", "cm", "mm", "CO", "CH", "ha"})
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class _Found:
    """A note, and the page it begins on."""

    note: Note
    page: int


class Notes:
    """The notes of a document; remembers which marks were asked for."""

    def __init__(self, lines: Iterable[Line], hyphens: Hyphens) -> None:
        self.used: set[str] = set()
        self.lost: list[str] = []
        self._found: list[_Found] = []
        for printed in _printed(lines, hyphens):
            self._add(printed)

    def all(self) -> tuple[Note, ...]:
        """Return the notes in order."""
        return tuple(found.note for found in self._found)

    def runs(self, printed: Printed) -> list[Run]:
        """Return the runs of a paragraph with its marks resolved."""
        runs: list[Run] = []
        for page, span in printed.spans:
            runs += (self._raised if span.raised else self._level)(page, span, runs)
        return runs

    def _add(self, printed: Printed) -> None:
        text = "".join(span.text for _, span in printed.spans)
        found = _MARK.match(text)
        mark = found[1] if found else "*"
        runs = [run_of(span) for _, span in printed.spans]
        runs = list(without(runs, found.end() if found else 0))
        name = unique(mark, {each.note.id for each in self._found})
        note = Note(id=name, mark=name, runs=tidied(runs))
        self._found.append(_Found(note, printed.first.page))

    def _raised(self, page: int, span: Span, before: list[Run]) -> Iterator[Run]:
        """Yield the marks of a raised span, or its text where it is none."""
        word = (before[-1].text.split() or [""])[-1] if before else ""
        if word.lstrip("(") in _UNITS:
            yield run_of(span, span.text.translate(_RAISED))
            return
        if span.text[:1].isspace():
            yield run_of(span, " ")
        for mark in _MARKS.findall(span.text):
            note = self._note_of(mark, page)
            if note:
                yield Run(note=note)
            elif mark.isalpha():
                yield run_of(span, mark)  # "62nd"
            elif mark not in self.lost:
                self.lost.append(mark)
        if span.text[-1:].isspace():
            yield run_of(span, " ")

    def _level(self, page: int, span: Span, before: list[Run]) -> Iterator[Run]:
        """Yield a span of words, its stars as marks where the page has a note for them."""
        end = 0
        last = before[-1].text[-1:] if before else ""
        for found in _STAR.finditer(span.text):
            word = span.text[found.start() - 1] if found.start() else last
            note = self._starred(found.group(), page) if word.strip() else ""
            if note:
                yield run_of(span, span.text[end : found.start()])
                yield Run(note=note)
                end = found.end()
        yield run_of(span, span.text[end:])

    def _starred(self, mark: str, page: int) -> str:
        here = [found.note for found in self._found if found.page == page]
        note = next((note.id for note in here if note.mark == mark), "")
        self.used.update({note} - {""})
        return note

    def _note_of(self, mark: str, page: int) -> str:
        """Return the id of the note that a mark on a page means: on that page, or the nearest."""
        same = [found for found in self._found if found.note.mark == mark]
        if not same:
            return ""
        nearest = min(same, key=lambda found: abs(found.page - page))
        self.used.add(nearest.note.id)
        return nearest.note.id


def run_of(span: Span, text: str | None = None) -> Run:
    """Return a span as a run, with other words where they are given."""
    words = span.text if text is None else text
    return Run(words, italic=span.italic, bold=span.bold, link=span.link)


def _printed(lines: Iterable[Line], hyphens: Hyphens) -> list[Printed]:
    """Return the notes as paragraphs; what begins without a mark goes on with the note before."""
    found: list[Printed] = []
    for line in lines:
        if found and not begins_note(line):
            join(found[-1], line, hyphens)
        else:
            found.append(begun(line))
    return found
