"""Words, styles, links and notes inside the paragraphs of an AKN4UN file."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.model import Note, Run
from drafter.reading.body.runs import tidied
from drafter.reading.notes.unique import unique
from drafter.reading.xml import all_text, local_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from drafter.reading.xml import Element

_INLINE = """
    a abbr affectedDocument argument b change concept courtType date decoration def del
    docAuthority docCommittee docDate docIntroducer docJurisdiction docProponent
    docPurpose docStage docStatus docTitle docType docketNumber em embeddedText entity eol event
    fillIn i inline ins judge lawyer legislature location mmod mref neutralCitation noteRef object
    omissis opinion organization outcome party person placeholder process quantity quotedText
    recordedTime ref relatedDocument remark rmod role rref session shortTitle signature span
    strong sub sup term time u vote
"""
INLINE = frozenset(_INLINE.split())
"""Elements that never begin a paragraph of their own.

``docNumber`` is not among them: in a preface it numbers a title.
"""

LINE_END = "\u2028"
"""What stands for a line that the file ends; line feeds between elements mean nothing."""
_LINE_END = Run(LINE_END)
_MARKS = re.compile(r"\(?\s*(\d{1,3}(?:\s*[,–-]\s*\d{1,3})*)\s*\)?")
_EMPTY_MARK = re.compile(r"\s*\(\s*\)\s*")
_LETTER = re.compile(r"\(?(\w{1,2})\)?")
_PARENTHESES = str.maketrans("", "", "()")
_RANGE = re.compile(r"(\d+)\s*[–-]\s*(\d+)")
_LONGEST_RANGE = 60


class Style(NamedTuple):
    """How the text at hand looks."""

    italic: bool = False
    bold: bool = False
    link: str = ""


PLAIN = Style()


class Inline:
    """Gathers runs until they are taken; notes are kept in the order in which they stand.

    ``on_block`` is called for an element that ends the paragraph at hand: a list or a quoted
    structure inside a paragraph's own text.
    """

    def __init__(self, root: Element, on_block: Callable[[Element, str], None]) -> None:
        self.notes: list[Note] = []
        self._on_block = on_block
        self._runs: list[Run] = []
        self._printed = {note.get("marker", "") for note in root.iter("{*}authorialNote")}
        self._table_letters = set(_table_letters(root))
        self._open_letters: dict[str, str] = {}
        self._ids: set[str] = set()
        self._own_mark = ""
        self._flat = 0
        self._in_table = False

    def taken(self) -> list[Run]:
        """Return the runs gathered so far, and begin anew."""
        runs, self._runs = self._runs, []
        return runs

    @property
    def is_empty(self) -> bool:
        """Whether nothing was gathered since runs were taken last."""
        return not self._runs

    def gather(self, element: Element, style: Style = PLAIN) -> None:
        """Add the words of an element to the runs at hand."""
        self._words(element.text, style)
        for child in element:
            self._child(child, style)
            self._words(child.tail, style)

    def flat(self, element: Element, *, in_table: bool = False) -> tuple[Run, ...]:
        """Return all words inside an element as one line, whatever blocks it holds."""
        kept, self._runs = self._runs, []
        self._flat += 1
        before, self._in_table = self._in_table, in_table or self._in_table
        self.gather(element)
        self._in_table = before
        self._flat -= 1
        runs, self._runs = self._runs, kept
        return tidied(runs)

    def table_note(self, element: Element) -> bool:
        """Take a paragraph that explains a letter of the table above as a note, if it is one."""
        letter = _leading_letter(element)
        note_id = self._open_letters.pop(letter, "") if letter else ""
        if not note_id:
            return False
        before, self._own_mark = self._own_mark, letter
        self.notes.append(Note(id=note_id, mark=note_id, runs=self.flat(element)))
        self._own_mark = before
        return True

    def _child(self, child: Element, style: Style) -> None:
        name = local_name(child)
        if name in {"sup", "sub"}:
            self._superscript(child, style)
        elif name in {"eol", "br"}:
            self._runs.append(_LINE_END)
        elif name == "authorialNote" and not self._own_mark:
            self._note(child)
        elif name == "outcome":  # of a vote: each side stands on lines of its own
            self._runs.append(_LINE_END)
            self.gather(child, style)
            self._runs.append(_LINE_END)
        elif name in INLINE:
            self.gather(child, _styled(child, name, style))
        elif name and self._flat:
            self.gather(child, style)
            self._runs.append(Run(" "))
        elif name:
            self._on_block(child, name)

    def _words(self, text: str | None, style: Style) -> None:
        if text and (self._runs or not text.isspace()):
            self._runs.append(Run(text, style.italic, style.bold, style.link))

    def _note(self, element: Element) -> None:
        mark = unique(element.get("marker", "").strip(), self._ids)
        self._ids.add(mark)
        self._runs.append(Run(note=mark))
        place = len(self.notes)
        self._own_mark = element.get("marker", "") or mark
        runs = self.flat(element)
        self._own_mark = ""
        self.notes.insert(place, Note(id=mark, mark=mark, runs=_without_empty_mark(runs)))

    def _superscript(self, element: Element, style: Style) -> None:
        """Take a raised text as the marks of notes where it can be one, else as words."""
        text = all_text(element).strip()
        if element.find(".//{*}authorialNote") is not None:
            for note in element.iter("{*}authorialNote"):
                self._note(note)
        elif text == self._own_mark and self._flat and not any(r.text.strip() for r in self._runs):
            return
        elif not re.search(r"\w", text):
            self._words(all_text(element).translate(_PARENTHESES), style)
            if ")" in text and (element.tail or "")[:1].isalnum():
                self._words(" ", style)
        elif marks := self._marks(text):
            self._runs.extend(Run(note=mark) for mark in marks)
        else:
            self.gather(element, style)

    def _marks(self, text: str) -> list[str]:
        """Return the notes that raised figures, or the raised letter of a table, point to."""
        if found := _MARKS.fullmatch(text):
            marks = list(_numbers(found.group(1)))
            return marks if all(mark in self._printed for mark in marks) else []
        letter = _LETTER.fullmatch(text)
        if not letter or not self._in_table or letter.group(1) not in self._table_letters:
            return []
        note_id = self._open_letters.get(letter.group(1)) or unique(letter.group(1), self._ids)
        self._ids.add(note_id)
        self._open_letters[letter.group(1)] = note_id
        return [note_id]


def _without_empty_mark(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return the words of a note without the brackets in which Arabic texts print its mark.

    The mark itself is an attribute of the note there, so that they are left empty.
    """
    if not runs or not (found := _EMPTY_MARK.match(runs[0].text)):
        return runs
    first = replace(runs[0], text=runs[0].text[found.end() :])
    return (first, *runs[1:]) if first.text else runs[1:]


def _styled(element: Element, name: str, style: Style) -> Style:
    look = f"{element.get('class', '')} {element.get('style', '')}"
    return Style(
        style.italic or name in {"i", "em"} or "italic" in look,
        style.bold or name in {"b", "strong"} or "bold" in look,
        element.get("href") or style.link,
    )


def _numbers(text: str) -> Iterator[str]:
    """Yield the marks in "7,8" or "1–17"."""
    for piece in text.split(","):
        found = _RANGE.fullmatch(piece.strip())
        first, last = (int(found[1]), int(found[2])) if found else (0, 0)
        if found and first < last <= first + _LONGEST_RANGE:
            yield from map(str, range(first, last + 1))
        else:
            yield piece.strip()


def _table_letters(root: Element) -> Iterator[str]:
    """Yield the letters that paragraphs below tables explain."""
    for raised in root.iter("{*}sup"):
        paragraph = next(raised.iterancestors("{*}p"), None)
        if paragraph is not None and (letter := _leading_letter(paragraph)):
            yield letter


def _leading_letter(element: Element) -> str:
    """Return the raised letter that a paragraph begins with, empty where it does not."""
    raised = next(element.iter("{*}sup"), None)
    if raised is None or next(raised.iterancestors("{*}td", "{*}th"), None) is not None:
        return ""
    letter = _LETTER.fullmatch(all_text(raised).strip())
    if not letter or letter.group(1).isdigit():
        return ""
    before = all_text(element).lstrip()
    return letter.group(1) if before.startswith(letter.group()) else ""
