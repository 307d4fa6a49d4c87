"""What delegates type before paragraphs, made as it is printed.

In negotiations paragraphs go by their labels ("OP3 bis:", "PP1."), in e-mails they are counted
"1)" or "(1)", or stand behind bullets. The printed form is "3 bis." and nothing at all. Each habit
is only seen where several lines share it, so that no sentence loses its beginning.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.model import Part
from drafter.reading import markup, shapes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.lines import Line

_STYLE = rf"[*_{markup.ITALIC}{markup.ROMAN}{markup.BOLD}{markup.LIGHT}]*"
_LABEL = re.compile(
    rf"(?P<before>{_STYLE})[(\[]?(?P<kind>OP|Op|PP|Pp)[ \t.-]?[ \t]?"
    r"(?P<number>\d{1,3}(?:[ \t]?(?:bis|ter|quater|quinquies|alt))?\b)"
    r"(?P<sub>(?:[ \t]?\([a-z]{1,4}\))*)"
    r"(?:[ \t]?[(\[](?:NEW|New|new)[)\]])?"
    rf"[)\].:]*(?:[ \t]?[–—-](?=[ \t]|$))?[)\].:]*(?P<after>{_STYLE})[)\].:]*(?:[ \t]+|$|(?=[*_]))"
)
_SUB = re.compile(r"\([a-z]{1,4}\)")
_COUNTED = re.compile(
    rf"(?P<before>{_STYLE})\(?(?P<number>\d{{1,3}})\)(?P<after>{_STYLE})[ \t]+(?=\S)"
)
_NUMBERED = re.compile(rf"{_STYLE}\d{{1,3}}\.{_STYLE}\s")
_BULLET = re.compile(r"[-–—+•●○▪■·*][ \t]+(?=\S)")
_SEVERAL = 2
"""Lines that make a habit."""


def as_printed(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a text with printed numbers in place of labels, "1)" and bullets."""
    return _without_bullets(_counted(_without_labels(lines)))


def _without_labels(lines: Sequence[Line]) -> list[Line]:
    found = [_LABEL.match(line.text) for line in lines]
    if sum(label is not None for label in found) < _SEVERAL:
        return list(lines)
    pairs = zip(lines, found, strict=True)
    return [
        plain for line, label in pairs
        if (plain := _unlabelled(line, label) if label else line).text
    ]  # fmt: skip


def _unlabelled(line: Line, label: re.Match[str]) -> Line:
    """Return a line with its number alone, or with none where the printed text has none."""
    number = f"{label['number']}." if label["kind"].upper() == "OP" else ""
    if subs := _SUB.findall(label["sub"]):
        number = subs[-1]
    return _begun(line, number, _rest(line, label))


def _counted(lines: list[Line]) -> list[Line]:
    """Turn "1)" and "(1)" into "1." where operative paragraphs are counted so, and not "1."."""
    found = [_COUNTED.match(line.text) for line in lines]
    speak = [
        index
        for index, (line, number) in enumerate(zip(lines, found, strict=True))
        if number and shapes.phrase_part(markup.bare(_rest(line, number))) is Part.OPERATIVE
    ]
    if len(speak) < _SEVERAL or _has_printed_numbers(lines):
        return lines
    turned, last = list(lines), 0
    for index, (line, number) in enumerate(zip(lines, found, strict=True)):
        if number is None or index > speak[-1]:
            continue
        if index in speak or int(number["number"]) == last + 1 > 1:
            last = int(number["number"])
            turned[index] = _begun(line, f"{last}.", _rest(line, number))
    return turned


def _has_printed_numbers(lines: Sequence[Line]) -> bool:
    return any(
        shapes.phrase_part(markup.bare(line.text[number.end() :])) is Part.OPERATIVE
        for line in lines
        if (number := _NUMBERED.match(line.text))
    )


def _without_bullets(lines: list[Line]) -> list[Line]:
    """Take bullets off paragraphs that open with a phrase; operative ones only if unnumbered."""
    parts = [_bulleted(line) for line in lines]
    taken = {part for part in Part if parts.count(part) >= _SEVERAL}
    if _has_printed_numbers(lines):
        taken.discard(Part.OPERATIVE)
    return [
        _begun(line, "", _BULLET.sub("", line.text, count=1)) if part in taken else line
        for line, part in zip(lines, parts, strict=True)
    ]


def _bulleted(line: Line) -> Part | None:
    """Return the part of a line that opens with a phrase behind a bullet."""
    bullet = _BULLET.match(line.text)
    return shapes.phrase_part(markup.bare(line.text[bullet.end() :])) if bullet else None


def _rest(line: Line, found: re.Match[str]) -> str:
    """Return the words behind a label; styles that close behind it opened for it alone."""
    before = "" if found["after"] else found["before"]
    return before + line.text[found.end() :]


def _begun(line: Line, number: str, words: str) -> Line:
    """Return a line that begins a paragraph for certain."""
    text = f"{number} {words}".strip()
    return replace(line, text=text, blanks=max(line.blanks, 1), begins=True)
