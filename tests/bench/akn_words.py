"""Whether the words of an AKN4UN file come back, all of them and in order.

The words that the file prints (all below the first preface, notes where they stand) are compared
with what was read: numbers, paragraphs, tables, and each note where the text first refers to it.
Raised figures and letters may be marks of notes, which are no words; whatever else is missing,
added or moved is a fault. Words are letters and figures, so that blanks between elements are free.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.model import Run
from drafter.reading.xml import all_text, local_name, mended

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.model import Document, Paragraph
    from drafter.reading.xml import Element

_NO_SIGN = re.compile(r"[\W_]+")
_TEXT = ("preface", "preamble", "mainBody", "conclusions", "attachments")
_MARK = re.compile(r"\(?\s*(?:\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|\w{1,2}|\*+)\s*\)?")
_MOST_TABLES, _MOST_BETWEEN = 4, 3
_SHOWN = 40


class _Piece(NamedTuple):
    """Letters of the file; those that may be the mark of a note need not come back."""

    text: str
    may_miss: bool = False


def difference(data: bytes, document: Document) -> str | None:
    """Return the words of a file at which what was read goes another way, None if all came back."""
    root, _ = mended(data, "This file")
    pieces = [piece for part in _parts(root) for piece in _pieces(part)]
    tables = [index for index, paragraph in enumerate(document.paragraphs) if paragraph.rows]
    first = None
    for between in product(range(_MOST_BETWEEN), repeat=min(len(tables), _MOST_TABLES)):
        late = dict(zip(tables, between, strict=False))
        found = _missed(pieces, "".join(_given(document, late)))
        if found is None:
            return None
        first = first or found
    return first


def _missed(pieces: list[_Piece], given: str) -> str | None:
    """Return where the pieces of a file and the letters that were read part, None for nowhere."""
    ends = {0}
    for index, piece in enumerate(pieces):
        following = {end + len(piece.text) for end in ends if given.startswith(piece.text, end)}
        if piece.may_miss:
            following |= ends
        if not following:
            rest = "".join(other.text for other in pieces[index : index + 9])
            return f"{rest[:_SHOWN]!r} for {given[max(ends) :][:_SHOWN]!r}"
        ends = following
    return None if len(given) in ends else f"nothing for {given[max(ends) :][:_SHOWN]!r}"


def _parts(root: Element) -> Iterator[Element]:
    """Yield the outermost parts of the text, in order."""
    for element in root.iter():
        if local_name(element) in _TEXT:
            above = (local_name(parent) for parent in element.iterancestors())
            if not any(name in _TEXT for name in above):
                yield element


def _pieces(element: Element) -> Iterator[_Piece]:
    """Yield the letters inside an element, in order; notes in a title stand behind it."""
    if local_name(element) == "docTitle":
        notes = list(element.iter("{*}authorialNote"))
        for note in notes:
            note.tag = "moved"
        yield from _inside(element)
        for note in notes:
            yield from _inside(note)
    elif local_name(element) != "moved":
        yield from _inside(element)


def _inside(element: Element) -> Iterator[_Piece]:
    if local_name(element):
        yield from _plain(element.text)
        for child in element:
            if local_name(child) == "sup":
                text = all_text(child)
                yield _Piece(_NO_SIGN.sub("", text), bool(_MARK.fullmatch(text.strip())))
            elif local_name(child) == "docNumber" and _has_figure(child):
                yield _Piece(_NO_SIGN.sub("", all_text(child)), may_miss=True)
            else:
                yield from _pieces(child)
            yield from _plain(child.tail)


def _has_figure(element: Element) -> bool:
    """Whether what stands before a title is the number of a resolution, which its symbol has."""
    return any(sign.isdigit() for sign in all_text(element))


def _plain(text: str | None) -> Iterator[_Piece]:
    if plain := _NO_SIGN.sub("", text or ""):
        yield _Piece(plain)


class _Notes:
    """The notes of a document that were not given yet."""

    def __init__(self, document: Document) -> None:
        self._left = {note.id: note for note in document.notes}

    def take(self, runs: tuple[Run, ...]) -> Iterator[str]:
        """Yield the letters of a row of runs and of the notes that they refer to first."""
        for run in runs:
            yield run.text
            note = self._left.pop(run.note, None) if run.note else None
            yield note.text if note else ""

    def below(self, table: Paragraph) -> list[str]:
        """Take the notes of a table, which go by letters, and return their words."""
        runs = [run for row in table.rows for cell in row for run in cell]
        lettered = {run.note for run in runs if run.note and not run.note[0].isdigit()}
        return [self._left.pop(name).text for name in list(self._left) if name in lettered]


def _given(document: Document, late: dict[int, int]) -> Iterator[str]:
    """Yield the letters that were read.

    ``late`` says how many paragraphs ("Note: …") stand between a table and its notes.
    """
    notes = _Notes(document)
    waiting: dict[int, list[str]] = defaultdict(list)
    words = [document.masthead.title or ""]
    words += notes.take(tuple(Run(note=note) for _, note in document.masthead.marks))
    for index, paragraph in enumerate(document.paragraphs):
        words.append(paragraph.number or "")
        below = notes.below(paragraph)
        cells = tuple(run for row in paragraph.rows for cell in row for run in cell)
        words += notes.take(cells or paragraph.runs)
        waiting[index + late.get(index, 0)] += below
        words += waiting[index]
    yield from (_NO_SIGN.sub("", text) for text in words)
