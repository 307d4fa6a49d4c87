"""Runs of text for Word: styles, links and references to notes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from drafter.writing.docx_notes import anchor, first_reference, next_reference, printed_mark
from drafter.writing.links import address
from drafter.writing.marks import is_number, is_star
from drafter.writing.markup import text, w

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from drafter.core.model import Run
    from drafter.writing.docx_notes import PlacedNote
    from drafter.writing.docx_package import Relations

_LATIN = re.compile(r"([A-Za-z\u00c0-\u024f](?:[\w/().\-]*[\w)])?)")


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

    def runs(self, runs: Iterable[Run]) -> str:
        """Return runs of text with their links and notes."""
        return "".join(self._linked(link, list(group)) for link, group in groupby(runs, key=_link))

    def plain(self, words: str) -> str:
        """Return words that the layout adds, such as a number."""
        return w("r", text(words))

    def anchor(self, note_id: str) -> str:
        """Return the place of a note whose mark is printed elsewhere."""
        self._cited.add(note_id)
        return anchor(self.notes[note_id])

    def _linked(self, link: str, runs: Sequence[Run]) -> str:
        content = "".join(self._run(run) for run in runs)
        if not link or not content:
            return content
        identity = self.relations.add("hyperlink", link, external=True)
        return w("hyperlink", content, r_id=identity, history=1)

    def _run(self, run: Run) -> str:
        if run.note:
            return self._reference(run.note)
        style = w("rStyle", val="Hyperlink") if _link(run) else ""
        bold = "<w:b/><w:bCs/>" if run.bold else ""
        italic = "<w:i/><w:iCs/>" if run.italic else ""
        return "".join(
            _plain_run(words, style + bold + italic + direction)
            for words, direction in self._directed(run.text)
        )

    def _directed(self, words: str) -> Iterator[tuple[str, str]]:
        """Split a text where its direction changes; symbols stay whole, from left to right."""
        if not self.right_to_left:
            yield words, ""
            return
        for index, piece in enumerate(_LATIN.split(words)):
            yield piece, "" if index % 2 else "<w:rtl/>"

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


def _link(run: Run) -> str:
    return "" if run.note else address(run.link)
