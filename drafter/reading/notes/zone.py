"""Notes told from the body: at the foot of pages, in the middle of sentences, or at the end.

A note begins with its mark. A raised mark at the start of a line is one for certain; a plain
figure is one only where the text before it refers to it and it is the next in order, so that
"30 July as the World Day" at the start of a wrapped line stays in its sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from drafter.reading import shapes
from drafter.reading.body import inline
from drafter.reading.text import markup
from drafter.reading.text.hyphens import Hyphens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.reading.text.lines import Line

_CERTAIN = re.compile(
    rf"(?:\*\*?|__?)?{markup.MARK}([^{markup.END}]+){markup.END}(?:\*\*?|__?)?[:.)]?\s*"
)
_STARRED = re.compile(rf"(?P<mark>{markup.STAR}{{1,3}}|\*{{1,3}}|[†‡])\s*(?=\S)")
_FIGURE = re.compile(
    r"(?:\[(?P<boxed>\d{1,3})\]|\((?P<round>\d{1,3})\)|(?P<plain>\d{1,3})(?P<sign>[./)]|\s*/)?)(?P<gap>\s*)"
)
_BEGINS = re.compile(
    r"[*_“\"«‘(\[]*(?:[^\W\d_a-zß-öø-ÿа-яё]|(?:19|20)\d\d [A-Z])|https?:|www\."
    r"|[*_]*[A-Za-z]+(?:/|\.)"
)
_ADDRESS = re.compile(r"https?:|www\.")
_INSERTED = re.compile(r"\d{1,3} ?(?:bis|ter|quat(?:er)?|quinquies|alt)\b")
"""The number of a paragraph that was put in between, never a note's."""
_ENOUGH = 2
"""Signs that make a figure a note's mark: the text refers to it, it stands apart, it reads so."""
_MISSED = 5
"""Notes in a row that may have been lost before one that bears all the signs."""
_TYPICAL = re.compile(
    r"[*_“\"]*(?:See |Ibid|Resolutions? |General Assembly|Economic and Social Council"
    r"|Security Council|Human Rights Council|United Nations|Official Records|Report of"
    r"|Treaty Series|Adopted |Available|Also |Target |Decision |Document |Articles? |As "
    r"|Formerly|Sales|International |Signed|Contained"
    r"|https?:|www\.|Supplement|[A-Z]{1,6}/[A-Z\d]|Résolution|Voir|Nations Unies|Resolución|Véase"
    r"|Naciones Unidas|Резолюция|См\.|Там же|第[\d/]+号|见|同上|القرار|انظر|المرجع نفسه)"
)
_DATED = re.compile(
    rf"(?:{shapes.DATE.pattern}|{shapes.MONTHS}\b|per cent|years?\b|Member States|States\b)"
)
_TITLES = re.compile(r"(?:Foot|End)?[Nn]otes?:?|NOTES:?|References:?|FOOTNOTES:?")
_REFERRED = re.compile(
    rf"{markup.MARK}(\d{{1,3}}){markup.END}|\[(\d{{1,3}})\]"
    r"|(?<=[^\W\d_]) ?(\d{1,3})(?=[a-z]{2}|[^\w%]|$)"
    r"|(?<=[,.;:)\]”’»\"'])\s?(\d{1,3})(?=[a-z]{2}|[^\w%,]|,(?!\d{3})|$)"
    r"|(?<=[^\W\d_])[ \t](\d{1,3})(?=[ \t,.;:)]|$)"
    r"|(?<=\b(?:19|20)\d\d)[ ,;]{0,2}(\d{1,2})(?![\dA-Z_])"
)


_STUCK = re.compile(r"(?<=[^\s\d][.,;:)”»\"])(\d{1,3})(?=\s|$)")


@dataclass(frozen=True, slots=True)
class FoundNote:
    """A note as the text has it; ``place`` is the file's line it begins on."""

    mark: str
    text: str
    place: int


@dataclass(slots=True)
class _Open:
    """A note that is being read."""

    mark: str
    texts: list[str]
    place: int


@dataclass(slots=True)
class _Walk:
    """The walk through the lines, body here and notes there."""

    width: int | None
    known: Hyphens
    body: list[Line] = field(default_factory=list["Line"])
    notes: list[FoundNote] = field(default_factory=list[FoundNote])
    open: _Open | None = None
    torn: bool = False
    referred: set[str] = field(default_factory=set[str])
    stuck: set[str] = field(default_factory=set[str])
    """Figures that stick to the sign before them, as nothing but marks of notes do."""
    stars: list[str] = field(default_factory=list[str])
    """Stars in the text that look like marks of notes still to come."""
    unclosed: int = 0
    """Stars of Markdown that a later line may close."""
    listed: bool = False
    """Whether a heading says that only notes follow."""


def separated(lines: Sequence[Line], width: int | None) -> tuple[list[Line], list[FoundNote]]:
    """Return the lines of the body and the notes, each in order.

    ``width`` is where the file wraps its lines, None where it wraps none. A line that follows
    notes is torn.
    """
    walk = _Walk(width, Hyphens([line.text for line in lines]))
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        _take(walk, line, following)
    _close(walk)
    return walk.body, walk.notes


def _take(walk: _Walk, line: Line, following: Line | None) -> None:
    if _TITLES.fullmatch(line.bare) and (walk.notes or walk.referred):
        _close(walk)
        walk.listed = walk.torn = True
        return
    start = _start(walk, line, following)
    if start:
        _close(walk)
        mark, text = start
        walk.open = _Open(mark, [text] if text else [], line.place)
        walk.torn = True
        return
    if walk.open and _goes_on(walk, walk.open, line):
        walk.open.texts.append(line.text)
        return
    _close(walk)
    walk.body.append(replace(line, torn=line.torn or walk.torn))
    walk.torn = False
    for found in _REFERRED.finditer(line.text):
        walk.referred.add(next(group for group in found.groups() if group))
    walk.stuck.update(_STUCK.findall(line.text))
    if "*" in line.text or markup.STAR in line.text:
        loose = inline.loose_stars(line.text)
        closing = min(walk.unclosed, len(loose))
        walk.stars += loose[closing:]
        walk.unclosed += inline.unclosed_stars(line.text) - closing


def _close(walk: _Walk) -> None:
    if walk.open:
        text = walk.known.joined(walk.open.texts)
        walk.notes.append(FoundNote(walk.open.mark, text, walk.open.place))
        if set(walk.open.mark) == {"*"} and walk.open.mark in walk.stars:
            walk.stars.remove(walk.open.mark)
        walk.open = None


def _start(walk: _Walk, line: Line, following: Line | None) -> tuple[str, str] | None:
    """Return the mark and the first words of the note that a line begins, None without one."""
    text = line.text
    if found := _CERTAIN.match(text):
        rest = text[found.end() :]
        words = markup.bare(rest)
        if not words and found[1].isdigit() and found[1] not in walk.referred:
            return None  # the mark itself, below the word that it stands on
        small = shapes.begins_small(words) and not _ADDRESS.match(words) and not _is_gap(line)
        return None if small else (found[1], rest)
    if (found := _STARRED.match(text)) and walk.stars:
        mark = found["mark"].replace(markup.STAR, "*")
        unpaired = inline.loose_stars(f"x{text}") or text.count("*") % 2 or markup.STAR in text[:3]
        if mark in walk.stars and unpaired:
            return mark, text[found.end() :]
    return _figure_start(walk, line, following)


def _figure_start(walk: _Walk, line: Line, following: Line | None) -> tuple[str, str] | None:
    """Return mark and words where a line begins with the plain figure of the next note."""
    found = _FIGURE.match(line.text)
    mark = found and (found["boxed"] or found["round"] or found["plain"])
    if not found or not mark or _INSERTED.match(line.text):
        return None
    ahead = int(mark) - _expected(walk)
    rest = line.text[found.end() :]
    if not rest:
        alone = ahead == 0 and following and following.blanks == 0 and not found["sign"]
        alone = alone and (walk.open is not None or _is_gap(line))
        known = mark in walk.referred or (walk.open and shapes.is_stopped(walk.open.texts[-1]))
        begins = following and _BEGINS.match(following.text)
        return (mark, "") if alone and known and begins else None
    if not _BEGINS.match(rest) or _DATED.match(rest) or shapes.phrase_part(markup.bare(rest)):
        return None
    if found["sign"] in {".", ")"} and not walk.listed:
        return None
    settled = walk.listed or walk.open is not None or _is_gap(line)
    signs = (mark in walk.referred, settled, bool(_TYPICAL.match(rest)))
    enough = _ENOUGH if ahead == 0 else len(signs)
    is_first = ahead > _MISSED and not walk.notes and not walk.open and mark in walk.stuck
    if is_first and settled:  # a page out of a volume, whose notes count on
        return mark, rest
    return (mark, rest) if 0 <= ahead <= _MISSED and sum(signs) >= enough else None


def _expected(walk: _Walk) -> int:
    """Return the number of the next note."""
    if walk.open and walk.open.mark.isdigit():
        return int(walk.open.mark) + 1
    return next((int(note.mark) for note in reversed(walk.notes) if note.mark.isdigit()), 0) + 1


def _goes_on(walk: _Walk, note: _Open, line: Line) -> bool:
    """Whether a line belongs to the note above it."""
    if not note.texts:
        return True
    bare = line.bare
    if shapes.is_opening(bare) or shapes.is_closing(bare) or line.heading:
        return False
    whole = shapes.is_stopped(note.texts[-1])
    if _is_gap(line):
        return not whole and _waits(walk) and line.blanks <= 1 and not _begins_paragraph(bare)
    if not whole:
        return True
    full = walk.width is not None and len(note.texts[-1]) > 0.8 * walk.width
    return full and _waits(walk) and not shapes.begins_small(bare) and not _begins_paragraph(bare)


def _waits(walk: _Walk) -> bool:
    """Whether the body above does not go on with the next line."""
    if not walk.body:
        return True
    last = walk.body[-1]
    return shapes.is_complete(last.text) or shapes.is_closing(last.bare)


def _begins_paragraph(bare: str) -> bool:
    return bool(
        shapes.phrase_part(bare) or shapes.NUMBER.match(bare) or shapes.SUB_NUMBER.match(bare)
    )


def _is_gap(line: Line) -> bool:
    return line.torn or line.blanks > 0
