"""The opening phrases of a draft's language: set in italics as they are recognised, and listed.

English has a grammar of its own in ``core``; the other official languages have the table that
their texts are read with, which is loaded when the first such draft is shown.
"""

from __future__ import annotations

import importlib
from functools import cache, partial
from typing import TYPE_CHECKING, cast

from drafter.core.language_tag import code_of
from drafter.core.masthead.bodies import GENERAL_ASSEMBLY
from drafter.core.model import Part, Run
from drafter.core.openings import opening, usual
from drafter.services.languages import opening_line

if TYPE_CHECKING:
    from collections.abc import Callable

    Opener = Callable[[tuple[Run, ...], Part], tuple[Run, ...]]


_OTHERS = frozenset({"ar", "es", "fr", "ru", "zh"})


_EXAMPLES = {
    "en": ("Recalling|Noting|Recognizing", "Calls upon|Requests|Decides"),
    "fr": ("Rappelant|Notant|Considérant", "Demande|Prie|Décide"),
    "es": ("Recordando|Observando|Reconociendo", "Exhorta|Solicita|Decide"),
    "ru": ("ссылаясь|отмечая|признавая", "призывает|просит|постановляет"),
    "zh": ("回顾|注意到|认识到", "促请|请|决定"),
    "ar": ("إذ تشير|وإذ تلاحظ|وإذ تدرك", "تهيب|تطلب|تقرر"),
}
"""What preambular and operative paragraphs open with, by language."""


def examples(part: Part, language: str) -> str:
    """Return what paragraphs of a part may open with: "Recalling …, Noting …, Recognizing …"."""
    if part is Part.OPENING:
        return "".join(run.text for run in opening_line(GENERAL_ASSEMBLY, language))
    preambular, operative = _EXAMPLES.get(code_of(language), _EXAMPLES["en"])
    listed = preambular if part is Part.PREAMBULAR else operative
    return ", ".join(f"{phrase} …" for phrase in listed.split("|"))


def opener(language: str) -> Opener:
    """Return what sets the phrase that a paragraph of a part opens with in italics."""
    if code_of(language) not in _OTHERS:
        return opening.with_italics
    tongues = importlib.import_module("drafter.reading.tongues")
    return cast("Opener", partial(tongues.with_italics, is_other=True))


def phrase_length(text: str, part: Part, language: str) -> int:
    """Return how many code points of a paragraph's text are its opening phrase, 0 for none."""
    if code_of(language) not in _OTHERS:
        return opening.phrase_length(text, part)
    if part not in {Part.OPENING, Part.PREAMBULAR, Part.OPERATIVE} or not text:
        return 0
    first = opener(language)((Run(text),), part)[0]
    return len(first.text) if first.italic else 0


def part_meant(text: str, part: Part, language: str) -> Part:
    """Return the part that a paragraph's opening phrase speaks for, its own where it may be that.

    Who writes "Recalling …" below an operative paragraph is about to move it, or forgot to say so.
    """
    if part not in {Part.PREAMBULAR, Part.OPERATIVE}:
        return part
    if code_of(language) not in _OTHERS:
        is_own = opening.phrase_length(text, part) > 0
        return part if is_own else opening.part_of(text) or part
    tongues = importlib.import_module("drafter.reading.tongues")
    if part is Part.OPERATIVE and tongues.may_be_operative(text):
        return part
    return cast("Part | None", tongues.part_of(text)) or part


def beginning_with(typed: str, part: Part, language: str, *, most: int) -> tuple[str, ...]:
    """Return the usual phrases of a part that go on from what was typed, the likeliest first."""
    if code_of(language) not in _OTHERS:
        return usual.beginning_with(typed, part, most=most)
    begun = " ".join(typed.split()).casefold().replace("'", "’")
    known = _phrases(code_of(language), part) if begun else ()
    found = (one for one in known if one.casefold().startswith(begun) and len(one) > len(begun))
    return tuple(found)[:most]


@cache
def _phrases(language: str, part: Part) -> tuple[str, ...]:
    tongues = importlib.import_module("drafter.reading.tongues")
    return cast("tuple[str, ...]", tongues.phrases(language, part))
