"""Where "also" and "further" belong: in paragraphs that open as the one right before them.

Recalling, Recalling also, Recalling further; Requests, Also requests, Further requests. After
"further" the plain phrase begins again. The other official languages have the same custom
(``repetitions_elsewhere``). With an addressee only the same one repeats: "Requests the
Commission" and "Requests the Secretary-General" are two openings. It is a custom of General
Assembly texts, not a law; it is offered, never done.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.core.language_tag import code_of
from drafter.core.model import Part
from drafter.core.openings import opening, repetitions_elsewhere
from drafter.core.openings.rephrasing import (
    REPEATED,
    italics_before,
    phrase_in,
    repetition,
    with_repetition,
    without_repetition,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Paragraph

_ADDRESSED = frozenset("""
Requests|Urges|Invites|Calls upon|Encourages|Appeals|Asks|Strongly urges|Strongly encourages
Calls on|Reminds|Instructs|Authorizes
""".replace("\n", "|").split("|"))  # fmt: skip
"""Openings, in the present, that turn to somebody."""
_ADDRESSEE = re.compile(
    r"\s*(?:to\s+)?((?:the\s+|all\s+)?(?:[A-Z][\w’'-]*[ ]?(?:of |the |and )*){1,6})"
)


def phrase_of(paragraph: Paragraph, language: str = "en") -> str:
    """Return a paragraph's opening phrase as its words make it, empty without one.

    In the languages other than English, it is what stands in italics.
    """
    if paragraph.part not in {Part.PREAMBULAR, Part.OPERATIVE} or paragraph.level:
        return ""
    if code_of(language) in repetitions_elsewhere.CUSTOMS:
        return paragraph.text[: italics_before(paragraph.runs)]
    return paragraph.text[: opening.phrase_length(paragraph.text, paragraph.part)]


def offered(paragraphs: Sequence[Paragraph], index: int, language: str = "en") -> str:
    """Return the phrase that custom gives a paragraph after the one before it, empty for no other.

    Only what stands bare is offered a repetition: a drafter who wrote one knows why.
    """
    here = paragraphs[index]
    phrase = phrase_of(here, language)
    before = _before(paragraphs, index)
    if not phrase or before is None:
        return ""
    above = phrase_of(before, language)
    if custom := repetitions_elsewhere.CUSTOMS.get(code_of(language)):
        texts = before.text[len(above) :], here.text[len(phrase) :]
        return custom.offered(above, phrase, *texts, part=here.part)
    if repetition(phrase):
        return ""
    if without_repetition(above) != phrase or _addressee(before) != _addressee(here):
        return ""
    repeated = repetition(above)
    if repeated == REPEATED[-1]:
        return ""
    word = REPEATED[1] if repeated else REPEATED[0]
    return with_repetition(phrase, here.part, word)


def _before(paragraphs: Sequence[Paragraph], index: int) -> Paragraph | None:
    """Return the paragraph right before one, past sub-paragraphs; None where the part begins."""
    part = paragraphs[index].part
    for before in reversed(paragraphs[:index]):
        if before.part is not part:
            return None
        if before.level == 0:
            return before
    return None


def _addressee(paragraph: Paragraph) -> str:
    """Return whom a paragraph turns to, empty where its opening turns to nobody."""
    phrase = phrase_of(paragraph)
    if phrase_in(Part.OPERATIVE, without_repetition(phrase)) not in _ADDRESSED:
        return ""
    found = _ADDRESSEE.match(paragraph.text, len(phrase))
    return found[1].strip() if found else ""
