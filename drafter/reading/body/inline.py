"""The inside of a paragraph: Markdown's stars, styles, links and marks into runs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from drafter.core.model import Run
from drafter.reading.body.runs import tidied
from drafter.reading.text import markup

if TYPE_CHECKING:
    from collections.abc import Callable

_TOKEN = re.compile(
    rf"{markup.MARK}(?P<mark>[^{markup.END}]*){markup.END}"
    rf"|(?P<style>[{markup.ITALIC}{markup.ROMAN}{markup.BOLD}{markup.LIGHT}])"
    rf"|(?P<literal>{markup.STAR})"
    r"|(?P<stars>\*{1,3})"
)
_UNDERSCORED = re.compile(r"(?<![\w_])(_{1,2})(?=[^\s_])([^_\n]{1,400}?)(?<=[^\s_])\1(?![\w_])")
_BEFORE = re.compile(r"\s")


@dataclass(slots=True)
class _Piece:
    """A stretch of words, a mark, or stars that may open or close italics."""

    text: str = ""
    mark: str = ""
    stars: int = 0
    italic: bool = False
    bold: bool = False
    opens: bool = False
    closes: bool = False


@dataclass(slots=True)
class _Styles:
    """The styles in force while a paragraph is walked through."""

    italic: bool = False
    bold: bool = False
    opened: list[int] = field(default_factory=list[int])


def runs_of(text: str, note_of: Callable[[str], str | None]) -> tuple[Run, ...]:
    """Return the runs of a whole paragraph.

    ``note_of`` gives the id of the note that a mark means, None where there is no such note; a
    mark without a note leaves no trace but for a raised figure of a unit ("m²"). Stars that
    nothing closes are dropped: the note's star ("agenda*") where one is known, dirt elsewhere.
    """
    runs: list[Run] = []
    for piece in _styled(_pieces(_underscored(markup.simple_links(text)))):
        if piece.mark:
            raised = _raised(piece.mark, runs)
            note = None if raised else note_of(piece.mark)
            runs.append(Run(note=note) if note else Run(raised))
            continue
        for words, link in markup.linked(piece.text):
            runs.append(Run(words, italic=piece.italic, bold=piece.bold, link=link))
    return tidied(_spaced(runs))


def loose_stars(text: str) -> list[str]:
    """Return the stars of a paragraph that look like marks of notes, in order."""
    found = _styled(_pieces(_underscored(markup.simple_links(text))))
    return [piece.mark for piece in found if piece.mark and set(piece.mark) == {"*"}]


def unclosed_stars(text: str) -> int:
    """Return how many stars open italics or bold in a text that nothing in it closes."""
    pieces = _pieces(_underscored(markup.simple_links(text)))
    pairs = _pairs(pieces)
    return sum(piece.opens and index not in pairs for index, piece in enumerate(pieces))


def _underscored(text: str) -> str:
    if "_" not in text:
        return text

    def styled(found: re.Match[str]) -> str:
        on, off = (markup.ITALIC, markup.ROMAN) if found[1] == "_" else (markup.BOLD, markup.LIGHT)
        return f"{on}{found[2]}{off}"

    return _UNDERSCORED.sub(styled, text)


def _pieces(text: str) -> list[_Piece]:
    """Cut a paragraph where styles and marks stand."""
    pieces: list[_Piece] = []
    styles = _Styles()
    end = 0
    for found in _TOKEN.finditer(text):
        _add(pieces, text[end : found.start()], styles)
        end = found.end()
        if found["mark"] is not None:
            pieces.append(_Piece(mark=found["mark"]))
        elif found["literal"]:
            before = text[found.start() - 1 : found.start()]
            if before and not _BEFORE.match(before):
                pieces.append(_Piece(mark="*"))
        elif found["style"]:
            styles.italic = {markup.ITALIC: True, markup.ROMAN: False}.get(
                found["style"], styles.italic
            )
            styles.bold = {markup.BOLD: True, markup.LIGHT: False}.get(found["style"], styles.bold)
        else:
            before, after = text[max(found.start() - 1, 0) : found.start()], text[end : end + 1]
            piece = _Piece(stars=len(found["stars"]))
            piece.opens, piece.closes = bool(after.strip()), bool(before.strip())
            pieces.append(piece)
    _add(pieces, text[end:], styles)
    return pieces


def _add(pieces: list[_Piece], text: str, styles: _Styles) -> None:
    if text:
        pieces.append(_Piece(text=text, italic=styles.italic, bold=styles.bold))


def _styled(pieces: list[_Piece]) -> list[_Piece]:
    """Resolve the stars: each closes what is open, opens something, or is a note's mark."""
    pairs = _pairs(pieces)
    found: list[_Piece] = []
    italic = bold = 0
    for index, piece in enumerate(pieces):
        if not piece.stars:
            piece.italic = piece.italic or italic > 0
            piece.bold = piece.bold or bold > 0
            found.append(piece)
        elif index in pairs:
            step = 1 if pairs[index] > index else -1
            italic += step * (piece.stars & 1)
            bold += step * (piece.stars >> 1)
        elif piece.closes and not piece.opens:
            found.append(_Piece(mark="*" * piece.stars))
    return found


def _pairs(pieces: list[_Piece]) -> dict[int, int]:
    """Return the stars that belong together, each with its partner, by their indices."""
    pairs: dict[int, int] = {}
    opened: dict[int, list[int]] = {1: [], 2: [], 3: []}
    for index, piece in enumerate(pieces):
        if not piece.stars:
            continue
        waiting = opened[piece.stars]
        if piece.closes and waiting:
            partner = waiting.pop()
            pairs[index], pairs[partner] = partner, index
        elif piece.opens:
            waiting.append(index)
    return pairs


def _raised(mark: str, runs: list[Run]) -> str:
    """Return what a mark without a note is: a raised figure after a unit, or nothing."""
    before = runs[-1].text.split()[-1:] if runs and runs[-1].text else []
    unit = mark in {"2", "3"} and before and before[0].lstrip("(") in {"m", "km", "cm", "mm"}
    return mark.translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")) if unit else ""


def _spaced(runs: list[Run]) -> list[Run]:
    """Put the blank that a source leaves before a mark behind it."""
    found: list[Run] = []
    owed = False
    for run in runs:
        if run.note and found and not found[-1].note and found[-1].text.endswith((" ", "\t")):
            found[-1] = replace(found[-1], text=found[-1].text.rstrip())
            owed = True
        elif owed and run.text:
            if run.text[0].isalnum() or run.text[0] in "(“‘\"'":
                run = replace(run, text=" " + run.text)  # noqa: PLW2901 - the blank goes over
            owed = False
        found.append(run)
    return found
