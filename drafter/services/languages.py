"""The languages that drafts are written in, and a draft that goes over from one to another.

Nothing is translated but what the United Nations prints in fixed words: the masthead, as
``masthead_lines`` has it, and the line with which the organ speaks.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from drafter.core.annexes import named
from drafter.core.masthead import session_lines
from drafter.core.model import Part, Run
from drafter.writing.wording import wording

if TYPE_CHECKING:
    from drafter.core.model import Document, Masthead, Paragraph

OWN_NAMES = MappingProxyType({
    "ar": "العربية",
    "zh": "中文",
    "en": "English",
    "fr": "Français",
    "ru": "Русский",
    "es": "Español",
})  # fmt: skip
"""The six official languages as each calls itself, in the order of the United Nations."""
ENGLISH_NAMES = MappingProxyType({
    "ar": "Arabic",
    "zh": "Chinese",
    "en": "English",
    "fr": "French",
    "ru": "Russian",
    "es": "Spanish",
})  # fmt: skip
"""The same languages as mastheads print them in English."""


def opening_line(organ: str, language: str) -> tuple[Run, ...]:
    """Return the line with which an organ speaks: its name in italics, the comma in roman."""
    printed = wording(language).named("openings", organ)
    line = printed if printed != organ else f"The {organ},"
    return (Run(line[:-1], italic=True), Run(line[-1]))


def in_language(document: Document, language: str) -> Document:
    """Return a document as a draft in another language; what somebody worded stays as it is."""
    if language == document.language:
        return document
    spoken = replace(
        document,
        language=language,
        masthead=_english(document.masthead, document.language),
        paragraphs=tuple(
            _opening(paragraph, document.language, language) for paragraph in document.paragraphs
        ),
    )
    return named(spoken)


def _english(masthead: Masthead, language: str) -> Masthead:
    """Return a masthead with English names for whatever is printed in fixed words."""
    words = wording(language)
    cover = words.cover()
    number, line = masthead.session_number or 0, masthead.session
    organ = words.english_organ(masthead.organ)
    if 1 <= number <= session_lines.HIGHEST and line == session_lines.line(number, language, organ):
        line = session_lines.line(number)
    return replace(
        masthead,
        organ=organ,
        session=line,
        committee=words.english_committee(masthead.committee or "") or None,
        distribution=cover.english("distributions", masthead.distribution or "") or None,
        original_language=cover.english("languages", masthead.original_language or "") or None,
        kind=words.english("kinds", masthead.kind or "") or None,
    )


def _opening(paragraph: Paragraph, before: str, after: str) -> Paragraph:
    """Return a paragraph; the line with which an organ speaks is said in the other language."""
    if paragraph.part is not Part.OPENING:
        return paragraph
    organ = wording(before).english("openings", paragraph.text)
    known = organ != paragraph.text
    return replace(paragraph, runs=opening_line(organ, after)) if known else paragraph
