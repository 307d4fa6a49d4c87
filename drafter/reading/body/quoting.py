"""Texts that are quoted as a whole, each paragraph behind a quotation mark, as reports do."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.reading import shapes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.text.lines import Line

_QUOTE = re.compile(r"[“\"«„]\s*")
_UNQUOTE = re.compile(r"\s*[”\"»“]\s*$")


def without_quotes(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a text without the marks of a quotation that all of it is."""
    quoted = [line for line in lines if _QUOTE.match(line.text)]
    opens = any(shapes.is_opening(_QUOTE.sub("", line.bare, count=1)) for line in quoted)
    if not opens or any(shapes.is_opening(line.bare) for line in lines):
        return list(lines)
    last = quoted[-1].place
    return [replace(line, text=_opened(line.text, is_last=line.place >= last)) for line in lines]


def _opened(text: str, *, is_last: bool) -> str:
    """Return a line without the mark before it, the last one without that behind it as well."""
    bare = _QUOTE.sub("", text, count=1) if _QUOTE.match(text) else text
    closes = bare.count("”") > bare.count("“") or bare.count("»") > bare.count("«")
    is_closed = closes or bare.count('"') % 2
    return _UNQUOTE.sub("", bare) if is_last and is_closed else bare
