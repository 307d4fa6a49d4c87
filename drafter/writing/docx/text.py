"""Runs of text for Word: styles, links and references to notes."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.model import Run, text_of
from drafter.writing.docx.notes import anchor, first_reference, next_reference, printed_mark
from drafter.writing.links import address
from drafter.writing.marks import is_number, is_star
from drafter.writing.markup import text, w

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from drafter.writing.docx.notes import PlacedNote
    from drafter.writing.docx.package import Relations

_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f](?:[\w/().\-]*[\w)])?")
"""Words and symbols in Latin letters, which stand from left to right in any text."""


@dataclass(slots=True)
class Bookmarks:
    """Gives the bookmarks of one file their numbers."""

    _names: set[str] = field(default_factory=set[str])

    def around(self, name: str, content: str) -> str:
        """Return the content within a bookmark; names that are taken are numbered on."""
        unique, times = name, 1
        while unique in self._names:
            times += 1
            unique = f"{name[:34]}_{times}"
        number = len(self._names)
        self._names.add(unique)
        start = w("bookmarkStart", id=number, name=unique)
        return start + content + w("bookmarkEnd", id=number)


class _Turned(NamedTuple):
    """Words of one style and one direction, or the mark of a note."""

    run: Run
    direction: str = ""
    """The property of Word's for it."""


@dataclass(slots=True)
class Story:
    """The running text of one part of the file: the body, or the notes.

    It remembers which notes have been cited, so that a second reference points to the first.
    """

    relations: Relations
    bookmarks: Bookmarks
    notes: Mapping[str, PlacedNote]
    right_to_left: bool = False
    _cited: set[str] = field(default_factory=set[str])

    def runs(self, runs: Iterable[Run], *, before: str = "", behind: str = "") -> str:
        """Return runs of text with their links and notes.

        Args:
            runs: What is written here.
            before: Words of the same paragraph that stand before them: a symbol that begins there
                goes on in its direction.
            behind: Words that follow them.
        """
        turned = list(self._turned(tuple(runs), before, behind))
        return "".join(self._linked(link, list(group)) for link, group in groupby(turned, _link))

    def plain(self, words: str) -> str:
        """Return words that the layout adds, such as a number."""
        return w("r", text(words))

    def anchor(self, note_id: str) -> str:
        """Return the place of a note whose mark is printed elsewhere."""
        self._cited.add(note_id)
        return anchor(self.notes[note_id])

    def _turned(self, runs: tuple[Run, ...], before: str, behind: str) -> Iterator[_Turned]:
        """Part runs where the direction of their line changes.

        Symbols stay whole, from left to right, whatever their letters look like.
        """
        if not self.right_to_left:
            yield from (_Turned(run) for run in runs)
            return
        line = f"{before}{text_of(runs)}{behind}"
        edges = [edge for found in _LATIN.finditer(line) for edge in found.span()]
        place = len(before)
        for run in runs:
            if run.note:
                yield _Turned(run)
                continue
            end = place + len(run.text)
            inner = [edge for edge in edges if place < edge < end]
            for start, stop in pairwise((place, *inner, end)):
                words = replace(run, text=line[start:stop])
                is_latin = bisect_right(edges, start) % 2 == 1
                yield _Turned(words, "" if is_latin else "<w:rtl/>")
            place = end

    def _linked(self, link: str, runs: Sequence[_Turned]) -> str:
        content = "".join(self._run(run, direction) for run, direction in runs)
        if not link or not content:
            return content
        identity = self.relations.add("hyperlink", link, external=True)
        return w("hyperlink", content, r_id=identity, history=1)

    def _run(self, run: Run, direction: str) -> str:
        if run.note:
            return self._reference(run.note)
        style = w("rStyle", val="Hyperlink") if run.link and address(run.link) else ""
        bold = "<w:b/><w:bCs/>" if run.bold else ""
        italic = "<w:i/><w:iCs/>" if run.italic else ""
        return _plain_run(run.text, style + bold + italic + direction)

    def _reference(self, note_id: str) -> str:
        note = self.notes.get(note_id)
        if note is None:
            return printed_mark(note_id) if is_star(note_id) or is_number(note_id) else ""
        if note_id in self._cited:
            return next_reference(note)
        self._cited.add(note_id)
        reference = first_reference(note)
        return self.bookmarks.around(note.bookmark, reference) if note.cited_again else reference


def _plain_run(words: str, properties: str) -> str:
    if not words:
        return ""
    return w("r", w("rPr", properties) if properties else "", text(words))


def _link(turned: _Turned) -> str:
    run = turned.run
    return "" if run.note else address(run.link)
