"""Page furniture: what a printed page carries besides its text, and text files drag along.

Page numbers, job numbers, bar codes, codes of the document system, and the running heads, which
are known only once symbol and title are.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.reading import shapes
from drafter.reading.text import markup
from drafter.reading.text.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

_JOB = r"(?:(?:GE|V|K|NA)\.)?\d{2}-\d{5}(?:\s*\([EFSRAC]\))?(?:\s+\d{6,8}){0,3}"
_ALWAYS = (
    rf"{_JOB}",
    r"(?:GE\.|V\.)\d{2}-\d{4,5}",
    r"\*\s?\d{7,9}\s?\*(?:\s*Please recycle)?",
    r"\d{1,3}\s?/\s?\d{1,3}",
    r"[Pp]age \d{1,3}(?: (?:of|/) \d{1,3})?",
    r"[-–—]\s?\d{1,3}\s?[-–—]",
    r"Please recycle\W{0,4}",
    r"\[[A-Z]{2,3}\d{1,2}\]",
    r"\(?(?:[Cc]ontinued|[Ff]ollows)(?: on next page| overleaf)?\)?\s*/?\.{3}",
    r"/\.{3}",
    r"\d{6,7}(?:\s*Please recycle)?",
)
_FURNITURE = re.compile(rf"(?<![\w/-])(?:{'|'.join(_ALWAYS)})(?![\w/])")
_EDGES = re.compile(rf"^\s*(?:{'|'.join(_ALWAYS)})(?![\w/])|(?<![\w/-])(?:{'|'.join(_ALWAYS)})\s*$")
_PAGE = re.compile(r"\d{1,3}")
_MOST_LINES = 9
"""Lines over which one running head may be wrapped."""
_TELLING = 12
"""Letters and figures of a title from which on its beginning is told."""
_PAGES = 3
"""Pages that a running head stands on at least."""
_LONGEST_HEAD = 120
_SHORT = 3
"""Words below which a title is no proof of a running head by itself."""


def without_marks_of_pages(lines: Sequence[Line]) -> list[Line]:
    """Return the lines without those that hold page furniture and nothing else."""
    kept: list[Line] = []
    torn = False
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        if is_furniture(line, following):
            torn = True
            continue
        kept.append(replace(line, torn=line.torn or torn))
        torn = False
    return kept


def without_heads(lines: Sequence[Line], symbol: str | None, title: str | None) -> list[Line]:
    """Return the lines of a body without running heads: symbol, title, or both, in either order."""
    heads = _Heads(symbol, title)
    kept: list[Line] = []
    index, torn, after = 0, False, False
    while index < len(lines):
        annex = bool(kept and shapes.ANNEX.fullmatch(kept[-1].bare))  # its title may be the text's
        taken = 0 if annex else heads.length(lines, index, after_head=after)
        after = taken > 0
        torn = torn or after
        if not taken:
            kept.append(replace(lines[index], torn=lines[index].torn or torn))
            torn = False
        index += max(taken, 1)
    return kept


def is_furniture(line: Line, following: Line | None = None) -> bool:
    """Whether a line holds page furniture and nothing else; ``following`` is the next one."""
    bare = line.bare
    if len(bare) > 80 or not bare:  # noqa: PLR2004 - furniture is short
        return not bare.strip("*_ ") and bool(bare)
    if _PAGE.fullmatch(bare):
        return following is None or following.blanks > 0 or following.torn
    starred = markup.unlinked(line.text).replace("**", "").replace(markup.STAR, "*")
    return any(not _FURNITURE.sub(" ", words).strip(" \t|·") for words in (bare, starred))


def is_page_mark(paragraph: str) -> bool:
    """Whether a whole paragraph is the number of a page or the like, typed or pasted among others.

    A figure alone may be anything else.
    """
    return bool(paragraph) and not paragraph.isdigit() and is_furniture(Line(paragraph))


class _Heads:
    """Knows the running heads of one document."""

    def __init__(self, symbol: str | None, title: str | None) -> None:
        self._symbol = _key(symbol or "")
        self._title = _key(title or "")
        self._telling = len((title or "").split()) > _SHORT

    def length(self, lines: Sequence[Line], index: int, *, after_head: bool) -> int:
        """Return how many lines from an index on are one running head, 0 for none.

        A title alone is one only apart from the text above, a short one only below a head.
        """
        apart = lines[index].torn or lines[index].blanks > 0
        heads = {self._symbol, self._symbol + self._title} - {""}
        if self._title and (after_head or (self._telling and apart)):
            heads.add(self._title)
        joined = bare = ""
        for count, line in enumerate(lines[index : index + _MOST_LINES], start=1):
            if count > 1 and (line.blanks or line.torn):
                break
            joined += _key(line.bare)
            bare += _key(_EDGES.sub(" ", line.bare))
            both = self._symbol and self._symbol in joined
            turned = self._symbol + joined.replace(self._symbol, "", 1) if both else ""
            if {joined, bare, turned} & heads:
                return count
            if len(bare) > len(self._symbol) + len(self._title):
                break
        first = lines[index]
        return int(self._is_cut(_key(_EDGES.sub(" ", first.bare))))

    def _is_cut(self, bare: str) -> bool:
        """Whether a line is the symbol beside the beginning of the title, cut to fit the page."""
        rest = bare.replace(self._symbol, "", 1) if self._symbol else bare
        return rest != bare and len(rest) >= _TELLING and self._title.startswith(rest)


def without_repeated(lines: Sequence[Line]) -> list[Line]:
    """Return the lines without those that stand at the top of page after page.

    They are alike but for figures, and something that ends a page stands before most of them.
    """
    keys = [_repeated_key(line) for line in lines]
    places = Counter(key for key in keys if key)
    tops = Counter(key for key, line in zip(keys, lines, strict=True) if key and line.torn)
    heads = {key for key, top in tops.items() if places[key] >= _PAGES and 2 * top > places[key]}
    kept: list[Line] = []
    torn = False
    for key, line in zip(keys, lines, strict=True):
        if key in heads:
            torn = True
            continue
        kept.append(replace(line, torn=line.torn or torn))
        torn = False
    return kept


def _repeated_key(line: Line) -> str:
    """Return what a running head has alike on all pages, "" for a line that is none."""
    bare = line.bare
    if len(bare) > _LONGEST_HEAD or shapes.is_complete(bare) or shapes.begins_paragraph(bare):
        return ""
    if shapes.is_closing(bare) or shapes.NUMERAL.fullmatch(bare) or shapes.ANNEX.fullmatch(bare):
        return ""
    return "".join(sign for sign in bare.casefold() if sign.isalpha())


def _key(text: str) -> str:
    """Return what is left of a text when blanks and signs are out of the way."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())
