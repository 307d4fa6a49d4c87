"""Operative paragraphs that a Word file counts "(1)", "1)" or "1": the printed form is "1."."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.model import Part
from drafter.reading import shapes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafter.reading.docx_pieces import Piece

_BRACKETED = re.compile(r"\(?(\d{1,3})\)")
_PRINTED = re.compile(r"\d{1,3}\.")
_SEVERAL = 2
"""Paragraphs that make a habit."""


def as_printed(pieces: Iterable[Piece]) -> list[Piece]:
    """Return pieces with "1." in place of "(1)" where operative paragraphs are counted so.

    They are if several open as operative ones do, and none that is numbered "1." does.
    """
    found = list(pieces)
    spoken = [number for piece in found if (number := _operative_number(piece))]
    bracketed = sum(_BRACKETED.fullmatch(number) is not None for number in spoken)
    if bracketed < _SEVERAL or any(map(_PRINTED.fullmatch, spoken)):
        return found
    return [_printed(piece) for piece in found]


def _operative_number(piece: Piece) -> str:
    """Return the number of an operative paragraph, Word's own or typed, empty for others."""
    text = piece.text
    typed = None if piece.number else _PRINTED.match(text)
    number = piece.number or (typed.group() if typed else "")
    words = text[typed.end() :].lstrip() if typed else text
    is_operative = not piece.level and shapes.phrase_part(words) is Part.OPERATIVE
    return number if is_operative else ""


def _printed(piece: Piece) -> Piece:
    number = None if piece.level else _BRACKETED.fullmatch(piece.number)
    return replace(piece, number=f"{number[1]}.") if number else piece
