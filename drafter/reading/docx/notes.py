"""The notes of a Word file: their marks, which Word counts or somebody typed, and their words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.core.model import Note, Run
from drafter.reading.body.runs import tidied, without
from drafter.reading.docx.xml import attribute
from drafter.reading.notes.unique import unique
from drafter.reading.xml import local_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.reading.xml import Element

    Key = tuple[str, str]
    """Kind of the note ("footnote", "endnote") and Word's own id."""

_REFERENCES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_MARK = re.compile(r"\s*(\*{1,4}|[†‡§¶]|\(?\w{1,3}\)?)(?:[\s\u00a0]|$)")
UNSEEN = "\u200b\u200c\u200d\u2060\ufeff"
"""Characters of no width, which some writers set where a mark is printed elsewhere."""


class Notes:
    """The notes of a file in the order in which the text refers to them first."""

    def __init__(self, roots: list[Element]) -> None:
        self._elements: dict[Key, Element] = {
            (local_name(element), attribute(element, "id")): element
            for root in roots
            for element in root
            if not attribute(element, "type")
        }
        self._ids: dict[Key, str] = {}
        self._counted: dict[str, int] = {}
        self._open_letters: dict[str, str] = {}
        self._explained: list[Note] = []

    @property
    def are_missing(self) -> bool:
        """Whether the file has no notes of Word's: those that it has are typed."""
        return not self._elements

    def cite(self, key: Key, mark: str) -> str:
        """Return the id of the note that a reference cites; "" for a note that is missing.

        ``mark`` is the printed one, empty where Word counts the note.
        """
        if key not in self._elements:
            return ""
        if key not in self._ids:
            if not mark:
                self._counted[key[0]] = self._counted.get(key[0], 0) + 1
                mark = str(self._counted[key[0]])
            self._ids[key] = unique(mark, self._taken())
        return self._ids[key]

    def cite_letter(self, letter: str) -> str:
        """Return the id of the note that a raised letter cites, as in the cells of a table."""
        if letter not in self._open_letters:
            self._open_letters[letter] = unique(letter, self._taken())
        return self._open_letters[letter]

    def explain(self, letter: str, runs: tuple[Run, ...]) -> bool:
        """Take a paragraph below a table as the note to its letter; False if none was cited."""
        note_id = self._open_letters.pop(letter, "")
        if note_id:
            self._explained.append(Note(id=note_id, mark=note_id, runs=runs))
        return bool(note_id)

    def _taken(self) -> set[str]:
        explained = {note.id for note in self._explained}
        return {*self._ids.values(), *self._open_letters.values(), *explained}

    def id_of(self, key: Key) -> str:
        """Return the id of a note that was cited before, empty for any other."""
        return self._ids.get(key, "")

    def with_mark(self, mark: str) -> str:
        """Return the id of the note cited before that is printed with a mark, empty for none."""
        return mark if mark in self._ids.values() else ""

    def cited(self) -> list[tuple[str, Element]]:
        """Return the notes that were cited, in order of citation: id and element."""
        return [(note_id, self._elements[key]) for key, note_id in self._ids.items()]

    def own_mark(self, key: Key) -> str:
        """Return the mark that is typed at the note itself, empty where there is none."""
        element = self._elements.get(key)
        if element is None:
            return ""
        words = "".join(
            text.text or "" if local_name(text) == "t" else "\t"
            for text in element.iter("{*}t", "{*}tab")
        )
        found = _MARK.match(words.translate(dict.fromkeys(map(ord, UNSEEN))))
        return found.group(1) if found else ""

    def all(self, words: Callable[[str, Element], list[Run]]) -> tuple[Note, ...]:
        """Return the notes; ``words`` reads one paragraph of a kind of note."""
        found = (
            Note(id=note_id, mark=note_id, runs=self._runs(key, note_id, words))
            for key, note_id in list(self._ids.items())
        )
        return (*found, *self._explained)

    def _runs(
        self, key: Key, note_id: str, words: Callable[[str, Element], list[Run]]
    ) -> tuple[Run, ...]:
        element = self._elements[key]
        lines = [run for line in element.iter("{*}p") for run in (*words(key[0], line), Run(" "))]
        runs = tidied(run for run in lines if not run.note)
        is_counted = next(element.iter("{*}footnoteRef", "{*}endnoteRef"), None) is not None
        unseen = len(_text(runs)) - len(_text(runs).lstrip(f"{UNSEEN} "))
        runs = without(runs, unseen)
        marks = () if is_counted else (note_id, self.own_mark(key))
        mark = next((mark for mark in marks if mark and _text(runs).startswith(mark)), "")
        return without(runs, len(mark))


def referenced(element: Element) -> Key | None:
    """Return the note that an element refers to, None for other elements."""
    kind = _REFERENCES.get(local_name(element))
    return (kind, attribute(element, "id")) if kind else None


def noted_bookmarks(root: Element) -> dict[str, Key]:
    """Return the bookmarks that stand round references to notes, with the first note in each."""
    found: dict[str, Key] = {}
    is_open: dict[str, str] = {}
    for element in root.iter("{*}bookmarkStart", "{*}bookmarkEnd", "{*}footnoteReference",
                             "{*}endnoteReference"):  # fmt: skip
        name = local_name(element)
        if name == "bookmarkStart":
            is_open[attribute(element, "id")] = attribute(element, "name")
        elif name == "bookmarkEnd":
            is_open.pop(attribute(element, "id"), None)
        elif key := referenced(element):
            for bookmark in is_open.values():
                found.setdefault(bookmark, key)
    return found


def _text(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)
