"""The labels and numbers of a Word file as they are printed, as those of a text file are.

Whether a label is typed or Word's own number makes no difference: "OP3", "(3)" and "3)" are "3.".
Paragraphs within lists of Word's stay what they are.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.model import Run
from drafter.reading.body import labels
from drafter.reading.body.runs import is_note_within, without
from drafter.reading.text.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.docx.pieces import Piece

_NUMBER = re.compile(r"(?:(?P<number>\d{1,3}(?:[ \t]?[a-z]{3,12})?\.|\([a-z]{1,4}\)) )?")


def as_printed(pieces: Sequence[Piece]) -> list[Piece]:
    """Return pieces with printed numbers in place of labels, "1)" and bullets."""
    lines = [Line(_shown(piece), place=place) for place, piece in enumerate(pieces)]
    turned = {line.place: line for line in labels.as_printed(lines)}
    return [
        piece if turned[place].text == lines[place].text else _printed(piece, turned[place].text)
        for place, piece in enumerate(pieces)
        if place in turned
    ]


def _shown(piece: Piece) -> str:
    """Return number and words of a piece; nothing for one that no label can stand before."""
    if piece.rows or (piece.number and piece.level):
        return ""
    words = _words(piece).strip()
    return f"{piece.number} {words}" if piece.number else words


def _words(piece: Piece) -> str:
    return "".join(run.text for run in piece.runs)


def _printed(piece: Piece, text: str) -> Piece:
    """Return a piece with the number that a text begins with, and its words as far as they go."""
    number = _NUMBER.match(text)
    rest = text[number.end() :] if number else text
    words = _words(piece).rstrip()
    bracket = "[" if rest.startswith("[") and not words.endswith(rest) else ""
    rest = rest.removeprefix(bracket)
    gone = len(words) - len(rest)
    if not words.endswith(rest) or is_note_within(piece.runs, gone):
        return piece
    runs = without(piece.runs, gone)
    begun = (Run(bracket), *runs) if bracket else runs
    return replace(piece, number=(number["number"] if number else None) or "", runs=begun)
