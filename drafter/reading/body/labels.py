"""What delegates and scanners put before paragraphs, made as it is printed.

In negotiations paragraphs go by their labels ("OP3 bis:", "PP1."), in e-mails they are counted
"1)" or "(1)", or stand behind bullets. The printed form is "3 bis." and nothing at all. Each habit
is only seen where several lines share it, so that no sentence loses its beginning. Scanned pages
have "4," for "4.", which is mended where four comes next.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core import numbering
from drafter.core.model import Part
from drafter.reading import shapes
from drafter.reading.body.enumerators import in_usual_signs
from drafter.reading.text import markup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.text.lines import Line

_STYLE = rf"[*_{markup.ITALIC}{markup.ROMAN}{markup.BOLD}{markup.LIGHT}]*"
_LABEL = re.compile(
    rf"(?P<before>{_STYLE})[(\[]?(?P<kind>OP|Op|PP|Pp)[ \t.-]?[ \t]?"
    r"(?P<number>\d{1,3}(?:[ \t]?(?:bis|ter|quater|quinquies|alt))?\b)"
    r"(?P<sub>(?:[ \t]?\((?!new\))[a-z]{1,4}\))*)"
    r"(?:[ \t]?[(\[](?:NEW|New|new)[)\]])?"
    rf"[)\].:]*(?:[ \t]?[–—-](?=[ \t]|$))?[)\].:]*(?P<after>{_STYLE})[)\].:]*(?:[ \t]+|$|(?=[*_]))"
)
_IN_BRACKETS = re.compile(
    rf"(?P<before>{_STYLE})\[(?P<after>{_STYLE})"
    r"(?P<number>\d{1,3}(?:[ \t]?(?:bis|ter|quater|alt))?\.|\([a-z]{1,4}\))"
    rf"(?P<closed>\]?){_STYLE}[ \t]+(?=\S)"
)
_PART = re.compile(
    r"(?:Pream\w+|Perambulatory|Operative) (?:clauses?|paragraphs?|sections?|part)\s?:?",
    re.IGNORECASE,
)
"""The name of the part below, which nobody prints: "Operative clauses"."""
_SUB = re.compile(r"\([a-z]{1,4}\)")
_COUNTED = re.compile(
    rf"(?P<before>{_STYLE})\(?(?P<number>\d{{1,3}})\)(?P<after>{_STYLE})[ \t]+(?=\S)"
)
_ROMAN = re.compile(
    rf"(?P<before>{_STYLE})(?P<number>[IVXL]{{1,7}})[.)](?P<after>{_STYLE})[ \t]+(?=\S)"
)
_NUMBERED = re.compile(rf"{_STYLE}(\d{{1,3}})\.{_STYLE}\s")
_MISREAD = re.compile(
    rf"(?P<before>{_STYLE})(?P<number>\d{{1,3}}|[lI|])[ \t]?(?P<sign>[.,;:·]){_STYLE}[ \t]+(?=\S)"
)
"""A number as a scanned page may have it: the full stop is something else, or the one a letter."""
_HYPHEN = re.compile(r"-[ \t]+(?=[^\W\d_])")
_BULLET = re.compile(r"[-–—+•●○▪■·*][ \t]+(?=\S)")
_SEVERAL = 2
"""Lines that make a habit."""


def as_printed(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a text with printed numbers in place of labels, "1)" and bullets."""
    usual = in_usual_signs(_bracketed(_without_labels(lines)))
    return _dashed(_without_bullets(_counted(_mended(_in_figures(usual)))))


def _without_labels(lines: Sequence[Line]) -> list[Line]:
    lines = [line for line in lines if not _PART.fullmatch(line.bare)]
    found = [_LABEL.match(line.text) for line in lines]
    if sum(label is not None for label in found) < _SEVERAL:
        return list(lines)
    pairs = zip(lines, found, strict=True)
    plain = [(label, _unlabelled(line, label) if label else line) for line, label in pairs]
    return [line for label, line in plain if line.text or not label]


def _unlabelled(line: Line, label: re.Match[str]) -> Line:
    """Return a line with its number alone, or with none where the printed text has none."""
    number = f"{label['number']}." if label["kind"].upper() == "OP" else ""
    if subs := _SUB.findall(label["sub"]):
        number = subs[-1]
    words = _rest(line, label)
    is_open = label.group().count("[") > label.group().count("]")
    return _begun(line, number, f"[{words}" if is_open and words else words)


def _bracketed(lines: list[Line]) -> list[Line]:
    """Return lines in which "[3. Urges …]" is "3. [Urges …]": in doubt are the words."""
    return [
        _begun(line, found["number"], _in_brackets(line, found)) if found else line
        for line, found in zip(lines, map(_opened, lines), strict=True)
    ]


def _opened(line: Line) -> re.Match[str] | None:
    """Return the bracket and the number that a paragraph begins with, None for another line."""
    found = _IN_BRACKETS.match(line.text)
    words = markup.bare(line.text[found.end() :]) if found else ""
    is_item = words[:1].isupper() and found is not None and found["number"].startswith("(")
    return found if is_item or shapes.phrase_part(words) is Part.OPERATIVE else None


def _in_brackets(line: Line, found: re.Match[str]) -> str:
    words = _rest(line, found)
    return words if found["closed"] else f"[{words}"


def _in_figures(lines: list[Line]) -> list[Line]:
    """Return lines in which "II. Urges" below "I. Recalls" is "2. Urges".

    Where paragraphs are counted in figures as well, such numbers are those of sections.
    """
    found = [_ROMAN.match(line.text) for line in lines]
    speak = {
        index: roman["number"]
        for index, (line, roman) in enumerate(zip(lines, found, strict=True))
        if roman and shapes.phrase_part(markup.bare(_rest(line, roman))) is Part.OPERATIVE
    }
    in_turn = list(speak.values()) == [numbering.roman(n).upper() for n in range(1, len(speak) + 1)]
    if len(speak) < _SEVERAL or not in_turn or _printed_numbers(lines):
        return lines
    turned = list(lines)
    for number, index in enumerate(speak, 1):
        roman = found[index]
        if roman:
            turned[index] = _begun(lines[index], f"{number}.", _rest(lines[index], roman))
    return turned


def _mended(lines: list[Line]) -> list[Line]:
    """Return lines in which "4, Decides" behind a third paragraph is "4. Decides"."""
    mended, last = list(lines), 0
    has_first = 1 in _printed_numbers(lines)
    for index, line in enumerate(lines):
        number = _MISREAD.match(line.text)
        if not number or (has_first and not number["number"].isdigit()):
            continue
        figure = int(number["number"]) if number["number"].isdigit() else 1
        words = line.text[number.end() :]
        operative = shapes.phrase_part(markup.bare(words)) is Part.OPERATIVE
        if operative and figure == last + 1:
            last = figure
            if number["sign"] != "." or number["number"] != str(figure):
                mended[index] = _begun(line, f"{figure}.", number["before"] + words)
    return mended


def _counted(lines: list[Line]) -> list[Line]:
    """Turn "1)" and "(1)" into "1." where operative paragraphs are counted so.

    Where some are printed "1." as well, both must be one row: a list inside counts by itself.
    """
    found = [_COUNTED.match(line.text) for line in lines]
    speak = {
        index: int(number["number"])
        for index, (line, number) in enumerate(zip(lines, found, strict=True))
        if number and shapes.phrase_part(markup.bare(_rest(line, number))) is Part.OPERATIVE
    }
    if len(speak) < _SEVERAL or _printed_numbers(lines) & set(speak.values()):
        return lines
    end = max(speak)
    turned, last = list(lines), 0
    for index, (line, number) in enumerate(zip(lines, found, strict=True)):
        if number is None or index > end:
            continue
        if index in speak or int(number["number"]) == last + 1 > 1:
            last = int(number["number"])
            turned[index] = _begun(line, f"{last}.", _rest(line, number))
    return turned


def _printed_numbers(lines: Sequence[Line]) -> set[int]:
    """Return the numbers of the operative paragraphs that are counted "1."."""
    return {
        int(number[1])
        for line in lines
        if (number := _NUMBERED.match(line.text))
        and shapes.phrase_part(markup.bare(line.text[number.end() :])) is Part.OPERATIVE
    }


def _without_bullets(lines: list[Line]) -> list[Line]:
    """Take bullets off paragraphs that open with a phrase; operative ones only if unnumbered."""
    parts = [_bulleted(line) for line in lines]
    taken = {part for part in Part if parts.count(part) >= _SEVERAL}
    if _printed_numbers(lines):
        taken.discard(Part.OPERATIVE)
    return [
        _begun(line, "", _BULLET.sub("", line.text, count=1)) if part in taken else line
        for line, part in zip(lines, parts, strict=True)
    ]


def _dashed(lines: list[Line]) -> list[Line]:
    """Return the lines with dashes in place of the hyphens before the items of a list."""
    items = [_HYPHEN.match(line.text) for line in lines]
    if sum(item is not None for item in items) < _SEVERAL:
        return lines
    return [
        replace(line, text=f"\N{EN DASH} {line.text[item.end() :]}") if item else line
        for line, item in zip(lines, items, strict=True)
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
