"""Opening phrases: the italic words that open preambular and operative paragraphs.

*Recalling also*, *Deeply concerned*, *Notes with appreciation*, *Reiterates its call upon*. The
preposition or "that" which only links is roman (measured on the fonts of official texts). The
words stand in ``phrases``, how they combine in ``grammar``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.core.masthead.bodies import SECURITY_COUNCIL
from drafter.core.model import Part, Run, merged, text_of
from drafter.core.openings import phrases as table
from drafter.core.openings.grammar import phrase_end

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 200
"""Code points looked at: no opening phrase is half as long."""
_TYPOGRAPHY = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2010": "-", "\u2011": "-"})
_CAPITALS = re.compile(r"[A-Z]{4,}(?:\s+[A-Z]{2,})*(?=[\s,:]|$)")
"""Words in capitals: some print *RECALLING ALSO* where others print italics."""
_TITLED = re.compile(r"[a-z-]+(?:\s+[A-Z][a-z-]+(?:\s+(?:to|of|that|upon|with|and))?){1,4}")
"""Words that each begin with a capital, the first of them made small."""
_PARTICIPLE = re.compile(r"([a-z]{3,}ing)(?=[\s,:])")
_NOT_PARTICIPLES = frozenset(table.NOT_PARTICIPLES.split())


def phrase_length(text: str, part: Part, *, organ: str | None = None) -> int:
    """Return how many code points of a paragraph's text are its opening phrase, 0 for none.

    The Security Council's phrases are shorter than the others': *Expressing* grave concern.

    For the line "The General Assembly," that is all but the comma. Text still being typed is
    judged as it stands: "Taking" is no phrase until "note" follows. A preambular paragraph may
    begin with a participle that no table knows; apart from that only known words make a phrase,
    so that ordinary sentences and the beginnings of sub-paragraphs never match.
    """
    if part is Part.OPENING:
        return len(text.rstrip().rstrip(",:;")) if text.startswith("The ") else 0
    plain = _plain(text) if part in {Part.PREAMBULAR, Part.OPERATIVE} else None
    if plain is None:
        return 0
    if end := _known_end(plain, part, brief=organ == SECURITY_COUNCIL):
        return end
    return _unknown_participle(plain) if part is Part.PREAMBULAR else 0


def part_of(text: str) -> Part | None:
    """Return the part that a text's opening phrase speaks for, None without a known one."""
    plain = _plain(text)
    if plain is None:
        return None
    counted = (Part.PREAMBULAR, Part.OPERATIVE)
    return next((part for part in counted if _known_end(plain, part)), None)


def with_italics(runs: tuple[Run, ...], part: Part, *, organ: str | None = None) -> tuple[Run, ...]:
    """Return runs whose leading italics are the opening phrase and nothing else.

    Italics after the first roman word stay as they are (titles, *inter alia*).
    """
    return restyled(runs, phrase_length(text_of(runs), part, organ=organ))


def restyled(runs: tuple[Run, ...], length: int) -> tuple[Run, ...]:
    """Return runs whose first ``length`` letters are italic, and no further leading italics."""
    return merged(tuple(_restyled(runs, length)))


def _restyled(runs: tuple[Run, ...], length: int) -> Iterator[Run]:
    """Yield runs with the first ``length`` letters italic, and the italics that follow roman."""
    leading = True
    for run in runs:
        inside, beyond = run.text[:length], run.text[length:]
        length -= len(inside)
        if inside:
            yield Run(inside, italic=True, bold=run.bold, link=run.link)
        leading = leading and (run.italic or bool(run.note) or not beyond.strip())
        if beyond or run.note:
            italic = run.italic and not leading
            yield Run(beyond, italic=italic, bold=run.bold, link=run.link, note=run.note)


def _plain(text: str) -> str | None:
    """Return a text's beginning as the grammar spells it, None where no phrase can stand there."""
    if not ("A" <= text[:1] <= "Z"):
        return None
    if text[1:3].isupper() and (capitals := _CAPITALS.match(text)):
        text = text[0] + text[1 : capitals.end()].lower() + text[capitals.end() :]
    return text[0].lower() + text[1:_LONGEST].translate(_TYPOGRAPHY)


def _known_end(plain: str, part: Part, *, brief: bool = False) -> int:
    """Return where a known phrase ends, 0 without one.

    Words that each have a capital are looked at as small ones where they would be no phrase
    otherwise: newcomers write *Deeply Concerned*, while "Recalling Further Education" is a name.
    """
    end = phrase_end(plain, part, brief=brief)
    titled = None if end else _TITLED.match(plain)
    if titled is None:
        return end
    small = plain[: titled.end()].lower() + plain[titled.end() :]
    return phrase_end(small, part, brief=brief)


def _unknown_participle(plain: str) -> int:
    found = _PARTICIPLE.match(plain)
    if found is None:
        return 0
    clause = plain.startswith(" that ", found.end(1))  # "Understanding that"
    return found.end(1) if clause or found.group(1) not in _NOT_PARTICIPLES else 0
