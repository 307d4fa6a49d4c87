"""The end of a letter below a text: "Best regards, Ana", with all that stands beneath."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from drafter.reading import shapes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_NAME = r"[^\W\d_a-z][\w.’'-]{0,20}"
_LEAVE = re.compile(
    r"(?:(?:(?:with |my )*(?:best|kind|kindest|warm|warmest|many|high)(?: personal)? )?"
    r"(?:regards|wishes|thanks)(?: in advance| again| a lot)?(?: and (?:best |kind )?regards)?"
    r"|best|cheers|thank you(?: (?:so|very) much| again| in advance| for your .{3,60})?"
    r"|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|respectfully(?: yours)?|cordially"
    r"|(?:please )?accept,? .{0,80}assurances? of .{3,80}consideration"
    r"|(?:bien )?cordialement|bien à vous|(?:cordiales |meilleures )?salutations"
    r"|(?:cordiales )?saludos(?: cordiales)?|un (?:cordial )?saludo|atentamente"
    r"|с (?:глубоким )?уважением|с наилучшими пожеланиями|此致|敬礼|(?:顺颂|祝)\w{2,4}"
    r"|مع (?:خالص )?(?:التحية|تحياتي|الشكر|التقدير)|وتفضلوا .{3,80})"
    rf"(?:\s?[,.!;:،，。！-]+|$)(?:\s*(?-i:{_NAME}(?: {_NAME}){{0,3}}))?",
    re.IGNORECASE,
)
"""How letters take leave, with a name behind it or none."""
_LONGEST = 160
_MOST_BELOW = 40
"""Lines that stand below such words at most: names, addresses, a warning of the office."""

_Shown = TypeVar("_Shown")


def without_leave(lines: Sequence[_Shown], words: Callable[[_Shown], str]) -> list[_Shown]:
    """Return the lines of a text without the end of the letter that it came in.

    ``words`` are those of a line. Leave is only taken below a paragraph, and goes on to the end or
    to the next line that begins one.
    """
    texts = [words(line) for line in lines]
    first = next((at for at, text in enumerate(texts) if _is_of_text(text)), len(texts))
    kept: list[_Shown] = []
    at = 0
    while at < len(texts):
        end = _end_of_leave(texts, at) if at > first else at
        if end == at:
            kept.append(lines[at])
        at = max(end, at + 1)
    return kept


def _end_of_leave(texts: Sequence[str], start: int) -> int:
    """Return where the end of a letter ends that begins at a line, the line itself for none."""
    if len(texts[start]) > _LONGEST or not _LEAVE.fullmatch(texts[start]):
        return start
    end = start + 1
    while end < len(texts) and not _is_of_text(texts[end]):
        end += 1
    return end if end - start <= _MOST_BELOW else start


def _is_of_text(text: str) -> bool:
    return (
        shapes.is_opening(text)
        or shapes.begins_paragraph(text)
        or bool(shapes.ANNEX.fullmatch(text))
    )
