"""Texts whose paragraphs ran together into lines, as data sets, old web pages and mail have them.

"The General Assembly, Recalling its resolution 60/251, Having considered the report, 1. Takes note
…" is cut where the printed page would begin a new paragraph. Only a text whose opening line runs
on is looked through at all: in every other one a line is what it says it is.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.reading import shapes, tongues
from drafter.reading.text import markup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.core.model import Part
    from drafter.reading.text.lines import Line

_STYLE = rf"[*_{markup.ITALIC}{markup.BOLD}]{{0,3}}"
"""What italics or bold begin with."""
_UNSTYLED = rf"[*_{markup.ROMAN}{markup.LIGHT}]{{0,3}}"
_CITED = rf"(?:{markup.MARK}[^{markup.END}]*{markup.END}|\[?\d{{1,3}}(?:,\s?\d{{1,3}}){{0,9}}\]?)?"
"""The marks of notes that may stand behind the sign that ends a paragraph."""
_KNOWN = re.compile(
    rf"(?:^|(?<=\s)){_STYLE}(?:The (?:General Assembly|Security Council|Economic and Social Council"
    rf"|Human Rights Council)|{'|'.join(map(re.escape, tongues.ORGANS))}){_UNSTYLED}[,،，]"
    rf"{_UNSTYLED}"
)
"""An organ that speaks, wherever it stands."""
_ANY = re.compile(rf"{_STYLE}(?P<name>The [A-Z][^,;:.\d]{{3,120}}){_UNSTYLED},{_UNSTYLED}")
"""Any body that speaks, at the beginning of a line."""
_ENDED = re.compile(
    rf"[,;:.،؛，；。：][”’»\"]?{_UNSTYLED}{_CITED}{_UNSTYLED}(?: (?:and|or))?\s+(?=\S)"
)
"""The end of what may be a paragraph."""
_NUMBER = re.compile(rf"{_STYLE}(\d{{1,3}})\.{_UNSTYLED}\s+{_STYLE}[A-Z“\"]")
_SUB_NUMBER = re.compile(r"\((?:[a-z]{1,2}|[ivx]{1,5})\)\s+\S")
_NO_END = ".:：。"
"""Signs behind which no paragraph without a number begins."""
_LED_ON = re.compile(r"[:;,]")
_MEETING = re.compile(
    rf"(?:{shapes.MEETING.pattern}|{tongues.MEETING.pattern}),?\s+(?=\d)", re.IGNORECASE
)
_RULE = re.compile(r"\s_{5,}\s*(?=\S)|\s_{5,}$")
_NOTE = re.compile(r"(?:^|(?<=\s))(\d{1,3})\s+(?=[A-Z“\"])")
_ABOVE = re.compile(
    r"\s+(?=\[(?:on the report|without reference))|(?<=\])\s+(?=\S)"
    r"|\s+(?=\d{1,3}/\d{1,3}\.\s+[A-Z])"
)
"""Where the lines above a resolution's text part: its report, its number and title."""


def unfolded(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a text with a paragraph on each, also where several ran together."""
    first = next((i for i, line in enumerate(lines) if _run_on_opening(line.text)), None)
    if first is None:
        return list(lines)
    found = list(lines[:first])
    walk = _Walk()
    for line in lines[first:]:
        pieces = walk.cut(line.text)
        found.append(replace(line, text=pieces[0].text, ruled=line.ruled or pieces[0].ruled))
        found += [
            replace(line, text=piece.text, blanks=1, ruled=piece.ruled, begins=True)
            for piece in pieces[1:]
        ]
    return found


def _run_on_opening(text: str) -> tuple[int, int] | None:
    """Return where an opening line stands on which the first paragraph follows, None without."""
    for found in (_ANY.match(text), *_KNOWN.finditer(text)):
        if found and _phrase(text[found.end() :].lstrip()) and not _is_one(text):
            return found.span()
    return None


def _is_one(text: str) -> bool:
    """Whether a line is an opening line and nothing else, however it sounds."""
    return shapes.is_opening(markup.bare(text))


def _phrase(text: str) -> Part | None:
    """Return the part that the words of a line speak for, if they open as paragraphs do."""
    bare = markup.bare(text[:200])
    return shapes.phrase_part(bare) if bare[:1].isupper() or bare[:1] > "\u0590" else None


class _Piece:
    """What a paragraph should be; ``ruled``: the rule above the notes stands before it."""

    def __init__(self, text: str, *, ruled: bool = False) -> None:
        self.text = text
        self.ruled = ruled


class _Walk:
    """The walk down a text that runs on; remembers how far its paragraphs and notes count."""

    def __init__(self) -> None:
        self._number = 0
        self._in_notes = False

    def cut(self, text: str) -> list[_Piece]:
        """Return the pieces that a line is made of, at least one."""
        body, *rests = _RULE.split(text)
        pieces: list[_Piece] = []
        if self._in_notes:
            pieces += [_Piece(note) for note in _notes(body)]
        else:
            pieces += [_Piece(words) for words in self._paragraphs(body)]
        for rest in rests:
            self._in_notes = True
            notes = _notes(rest)
            pieces += [_Piece(note, ruled=index == 0) for index, note in enumerate(notes)]
        return [piece for piece in pieces if piece.text] or [_Piece(text)]

    def _paragraphs(self, text: str) -> Iterator[str]:
        opening = _run_on_opening(text)
        if opening:
            yield from _ABOVE.split(text[: opening[0]].strip())
            yield text[slice(*opening)].strip()
            text = text[opening[1] :].strip()
        start = 0
        for ended in _ENDED.finditer(text):
            if self._begins(text[ended.end() : ended.end() + 200], ended.group()):
                yield text[start : ended.end()].strip()
                start = ended.end()
        yield from _closings(text[start:].strip())

    def _begins(self, text: str, ended: str) -> bool:
        """Whether a paragraph begins with some words, behind a sign."""
        numbered = _NUMBER.match(text)
        if numbered:
            in_turn = int(numbered[1]) == self._number + 1
            self._number += in_turn
            return in_turn
        if _MEETING.match(text):
            return "." in ended
        if _SUB_NUMBER.match(text):
            return bool(_LED_ON.match(ended))
        return ended[0] not in _NO_END and _phrase(text) is not None


def _closings(text: str) -> list[str]:
    """Return the last words of a text, with the meeting and its date apart."""
    found = _MEETING.match(text)
    return [found.group().strip(" ,"), text[found.end() :]] if found else [text]


def _notes(text: str) -> list[str]:
    """Return the notes at the foot of a text, cut where their numbers go on."""
    starts: list[int] = []
    number: int | None = None
    for found in _NOTE.finditer(text):
        if number is None or int(found[1]) == number + 1:
            number = int(found[1])
            starts.append(found.start())
    bounds = zip([0, *starts], [*starts, len(text)], strict=True)
    return [note for start, end in bounds if (note := text[start:end].strip())]
