"""Finding words in a draft and putting others there, with styles and notes kept."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.errors import DrafterError
from drafter.core.model import Run, merged

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafter.core.model import Document, Paragraph


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is looked for. ``is_pattern`` makes ``words`` a regular expression."""

    words: str
    whole_words: bool = False
    match_case: bool = False
    is_pattern: bool = False


class Match(NamedTuple):
    """A place in a draft: a paragraph by id, and code points in its text.

    With ``note`` it is a place in the words of that note (its id); ``paragraph`` is then the first
    one that refers to it, empty where the masthead does.
    """

    paragraph: str
    start: int
    end: int
    note: str = ""


def matches(document: Document, query: Query) -> tuple[Match, ...]:
    """Return where a draft says what is looked for, in order; nothing for an empty query.

    Tables are passed over: their cells are no running text.

    Raises:
        DrafterError: If a regular expression cannot be understood.
    """
    if not query.words:
        return ()
    pattern = _pattern(query)
    return tuple(
        Match(paragraph.id, found.start(), found.end())
        for paragraph in document.paragraphs
        if not paragraph.rows
        for found in pattern.finditer(paragraph.text)
        if found.end() > found.start()
    )


def replaced(document: Document, places: Iterable[Match], text: str) -> Document:
    """Return the draft with other words in some places, in the style of what stood there.

    Marks of notes that stood among the words come after the new ones.
    """
    by_paragraph: dict[str, list[Match]] = {}
    for place in places:
        by_paragraph.setdefault(place.paragraph, []).append(place)
    return replace(
        document,
        paragraphs=tuple(
            _replaced_in(paragraph, by_paragraph[paragraph.id], text)
            if paragraph.id in by_paragraph
            else paragraph
            for paragraph in document.paragraphs
        ),
    )


def _pattern(query: Query) -> re.Pattern[str]:
    words = query.words if query.is_pattern else re.escape(query.words)
    # No \b: it would never match beside a sign such as "(a)"
    bounded = rf"(?<!\w)(?:{words})(?!\w)" if query.whole_words else words
    try:
        return re.compile(bounded, re.NOFLAG if query.match_case else re.IGNORECASE)
    except re.error as error:
        message = f"The pattern cannot be understood: {error.msg}."
        raise DrafterError(
            message, hint="Correct it, or look for the words as they are."
        ) from error


def _replaced_in(paragraph: Paragraph, places: Iterable[Match], text: str) -> Paragraph:
    runs = paragraph.runs
    for place in sorted(places, reverse=True):
        runs = tuple(_with_words(runs, place.start, place.end, text))
    return replace(paragraph, runs=merged(runs))


def _with_words(runs: tuple[Run, ...], start: int, end: int, text: str) -> Iterator[Run]:
    """Yield the runs with ``text`` in place of the code points from ``start`` to ``end``."""
    position, is_put = 0, False
    for run in runs:
        first, position = position, position + len(run.text)
        if run.note or position <= start or first >= end:
            yield run
            continue
        yield replace(run, text=run.text[: max(0, start - first)])
        if not is_put:
            yield replace(run, text=text)
            is_put = True
        yield replace(run, text=run.text[end - first :] if position > end else "")
