"""The table that ends an old Word file which has no paragraph below it.

Word never writes such a file, LibreOffice does. When it reads one it takes the table apart, and the
cells run together into one paragraph; the file itself still tells where each of them ends.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.model import Part, Run

if TYPE_CHECKING:
    from drafter.core.model import Document

_CELL, _PARAGRAPH = "\x07", "\r"
_ENCODING = "utf-16-le"
"""Text in old Word files may have another one, which LibreOffice does not write."""
_END = f"{_CELL}{_CELL}\0".encode(_ENCODING)
"""How a table ends that is the end of the text: the last cell, its row, and nothing behind them."""
_LONGEST = 2**17
"""Bytes of the longest table that is looked for."""


def with_last_table(document: Document, data: bytes) -> Document:
    """Return what was read of an old Word file with its last table as a table.

    ``data`` is the file. Nothing is changed where the last paragraph is not the cells of it.
    """
    rows = _last_rows(data)
    if not rows or not document.paragraphs:
        return document
    *others, last = document.paragraphs
    if _letters(last.text) != _letters("".join(map("".join, rows))):
        return document
    table = tuple(tuple((Run(cell),) for cell in row) for row in rows)
    whole = replace(last, part=Part.TABLE, level=0, runs=(), rows=table)
    return replace(document, paragraphs=(*others, whole))


def _last_rows(data: bytes) -> list[list[str]]:
    """Return the cells of the table that ends the text; none where they cannot be told apart."""
    end = data.rfind(_END)
    if end < 0:
        return []
    start = max(end - _LONGEST, end % 2)
    text = data[start:end].decode(_ENCODING, "replace").rpartition(_PARAGRAPH)[2]
    rows = [row.split(_CELL) for row in text.split(_CELL * 2)]
    return rows if len(set(map(len, rows))) == 1 else []


def _letters(text: str) -> str:
    return "".join(text.split())
