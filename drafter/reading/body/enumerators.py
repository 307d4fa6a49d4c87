"""Numbers before paragraphs as other keyboards and editors write them, made as they are printed.

Full-width figures and Chinese numerals are "1.", and a list in figures that is set in below a
paragraph goes by letters, as the United Nations' lists do.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.model import Part
from drafter.core.numbering import letter
from drafter.reading import shapes
from drafter.reading.text import markup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.text.lines import Line

_WIDE = re.compile(
    r"(?:(?P<figures>[0-9０-９]{1,3})\s?[．、](?!\d)|(?P<full>[０-９]{1,3})\s?[.)）]"
    r"|[（(](?P<item>[0-9０-９]{1,2}|[a-zａ-ｚ]{1,2}|[ivxⅰ-ⅻ]{1,5})[）)])[ \t\u3000]*(?=\S)"
)
_NUMERAL = re.compile(r"(?P<number>[一二三四五六七八九十]{1,3})[、.．][ \t\u3000]*(?=\S)")
_ORNATE = re.compile(
    r"(?:(?P<figures>\d{1,3})(?:[.)]\s?[-–—]|\s?[º°]\s?[.)]?\s?[-–—]?|\.[º°])"
    r"|(?P<letter>[a-z])[.)]\s?[-–—])\s*(?=[^\W\d_])"
)
"""How Spanish and French typists number: "1.-", "1°)", "a.-"."""
_ONES = "一二三四五六七八九"
_NUMBERED = re.compile(r"(?P<number>\d{1,3})[.)][ \t]+(?=\S)")
_SEVERAL = 2
_DEEPER = 2
"""Columns from which on a list is set in below the paragraph that it belongs to."""


def in_usual_signs(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a text with the usual signs in the numbers before them."""
    return _lettered(_unadorned([_narrowed(line) for line in _in_figures(lines)]))


def _narrowed(line: Line) -> Line:
    """Return a line whose number is in narrow signs: "（ａ）" is "(a)"."""
    found = _WIDE.match(line.text)
    if found is None or found.group().rstrip().isascii():
        return line
    plain = unicodedata.normalize("NFKC", found["figures"] or found["full"] or found["item"])
    number = f"({plain})" if found["item"] else f"{plain}."
    return replace(line, text=f"{number} {line.text[found.end() :]}")


def _unadorned(lines: list[Line]) -> list[Line]:
    """Return lines in which "1.-" and "1°)" are "1.", and "a.-" is "(a)", where several are so."""
    found = [_ORNATE.match(line.text) for line in lines]
    if sum(number is not None for number in found) < _SEVERAL:
        return lines
    return [
        replace(
            line,
            text=f"{number['figures']}. {line.text[number.end() :]}"
            if number["figures"]
            else f"({number['letter']}) {line.text[number.end() :]}",
        )
        if number
        else line
        for line, number in zip(lines, found, strict=True)
    ]


def _in_figures(lines: Sequence[Line]) -> list[Line]:
    """Return lines in which "一、" is "1." where several operative paragraphs are counted so."""
    found = [_NUMERAL.match(line.text) for line in lines]
    speak = {
        index: numeral
        for index, (line, numeral) in enumerate(zip(lines, found, strict=True))
        if numeral
        and shapes.paragraph_part(markup.bare(line.text[numeral.end() :])) is Part.OPERATIVE
    }
    if len(speak) < _SEVERAL:
        return list(lines)
    return [
        replace(line, text=f"{_value(numeral['number'])}. {line.text[numeral.end() :]}")
        if (numeral := speak.get(index))
        else line
        for index, line in enumerate(lines)
    ]


def _value(numeral: str) -> int:
    """Return what a Chinese numeral below a hundred is."""
    tens, ten, ones = numeral.rpartition("十")
    return 10 * (_ONES.find(tens) + 1 if tens else bool(ten)) + _ONES.find(ones or " ") + 1


def _lettered(lines: Sequence[Line]) -> list[Line]:
    """Return lines in which a list in figures, set in below "… States:", goes by letters."""
    found = list(lines)
    outer: Line | None = None
    depth = count = 0
    for index, line in enumerate(lines):
        number = _NUMBERED.match(line.text)
        if number is None:
            continue
        figure = int(number["number"])
        if count and line.indent == depth and figure == count + 1:
            count = figure
        elif outer and figure == 1 and _is_below(outer, line, lines[index - 1]):
            depth, count = line.indent, 1
        else:
            outer, count = line, 0
            continue
        found[index] = replace(line, text=f"({letter(count)}) {line.text[number.end() :]}")
    return found


def _is_below(outer: Line, line: Line, above: Line) -> bool:
    """Whether a list begins with a line: set in more than its paragraph, which leads on to it."""
    return line.indent - outer.indent >= _DEEPER and above.bare.endswith((":", "："))
