"""The words of a card with what one wants to see in them: what differs, or what was looked for."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.changes.differences import Op, differences
from drafter.core.sought import found_words
from drafter.core.words import plain_words
from drafter.gui.translation import tr
from drafter.services.opening_words import phrase_length

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafter.core.changes.differences import Change
    from drafter.core.model import Part

_FINISHED = re.compile(r"[,;:.]\W*$")
"""How a paragraph ends once it is written; without it, it is still being typed."""
_LEAST_SAME = 0.3
"""Share of the shorter text that must stand in both for a comparison to be read with profit."""
_MANY, _SCATTERED = 4, 3.2
"""Changes from which on, and unchanged words between two of them up to which, a comparison is
confetti: then only what both texts say is marked (judged on cards of real drafts)."""
_TELLING = 2
"""Words at least of a stretch that both texts say."""
_KEPT = 4096
"""Marked texts that are kept: the cards of a long afternoon."""


class Kind(Enum):
    """What a stretch of words is to the reader."""

    SAME = auto()
    INSERTED = auto()
    """Stands here, and not in the text it is compared with."""
    DELETED = auto()
    """Stands only in the text it is compared with."""
    REST = auto()
    """How a text goes on that is still being typed."""
    SHARED = auto()
    """Stands in both texts, where too little does for their differences to be read."""
    FOUND = auto()
    """Was searched for."""


class Stretch(NamedTuple):
    """Some words of one kind, in italics where they open a paragraph."""

    text: str
    kind: Kind
    italic: bool


Marked = tuple[Stretch, ...]


@lru_cache(maxsize=_KEPT)
def plain(text: str, part: Part, language: str = "en") -> Marked:
    """Return a text without any mark; only its opening phrase is italic."""
    return tuple(_italicized([(text, Kind.SAME)], phrase_length(text, part, language)))


@lru_cache(maxsize=_KEPT)
def against_draft(draft: str, text: str, part: Part, language: str = "en") -> Marked:
    """Return a precedent with what differs from the draft.

    What taking it would add is inserted, what taking it would drop is deleted. While the draft
    is being typed the rest of the precedent is no difference but how it goes on, also where the
    last word is half there. Where differences would hide the words, what both say is marked.
    """
    if not draft.strip():
        return plain(text, part, language)
    goes_on = not _FINISHED.search(draft)
    changes = list(differences(draft.rstrip(), text, lenient=True, goes_on=goes_on))
    kinds = [(change.text, _KINDS[change.op]) for change in changes]
    if goes_on:
        kinds = _with_rest(changes, kinds)
    if _hides_the_words(kinds):
        kinds = [_quiet(words_, kind) for words_, kind in kinds if kind is not Kind.DELETED]
    return tuple(_italicized(kinds, phrase_length(text, part, language)))


@lru_cache(maxsize=_KEPT)
def against_older(older: str, text: str, part: Part, language: str = "en") -> Marked:
    """Return a wording with what changed from the one before it."""
    kinds = [
        (change.text, _KINDS[change.op]) for change in differences(older, text, lenient=True)
    ]  # fmt: skip
    return tuple(_italicized(kinds, phrase_length(text, part, language)))


def reached(older: str, draft: str) -> str:
    """Return how far a draft has come in the older wording that it is being written from.

    All of it once the draft ends as a paragraph does.
    """
    if _FINISHED.search(draft):
        return older
    changes = differences(draft.rstrip(), older, lenient=True, goes_on=True)
    if not changes or changes[-1].op is not Op.INSERT:
        return older
    rest = changes[-1].text
    typed = changes[-2].text if len(changes) > 1 and changes[-2].op is Op.DELETE else ""
    if rest.casefold().startswith(typed.casefold()):
        rest = rest[len(typed) :]  # the word at the end is half there
    return older[: len(older) - len(rest)].rstrip()


def so_far(older: str, draft: str, part: Part, language: str = "en") -> Marked:
    """Return a draft with what changed from an older wording, and how that goes on."""
    begun = reached(older, draft)
    rest = older[len(begun) :]
    written = against_older(begun, draft.rstrip() if rest else draft, part, language)
    return (*written, Stretch(rest, Kind.REST, italic=False)) if rest else written


@lru_cache(maxsize=_KEPT)
def with_found(query: str, text: str, part: Part, language: str = "en") -> Marked:
    """Return a text with the words that were searched for."""
    kinds: list[tuple[str, Kind]] = []
    end = 0
    for start, stop in found_words(query, text):
        kinds += [(text[end:start], Kind.SAME), (text[start:stop], Kind.FOUND)]
        end = stop
    opened = phrase_length(text, part, language)
    return tuple(_italicized([*kinds, (text[end:], Kind.SAME)], opened))


def is_shared(marked: Marked) -> bool:
    """Whether what both texts say is marked, instead of what differs."""
    return any(stretch.kind is Kind.SHARED for stretch in marked)


def differs(marked: Marked) -> bool:
    """Whether anything was inserted or deleted."""
    return any(stretch.kind in {Kind.INSERTED, Kind.DELETED} for stretch in marked)


def spoken(marked: Marked) -> str:
    """Return what differs in words, for those who do not see colours; empty where nothing does."""
    names = {
        Kind.INSERTED: tr("added"),
        Kind.DELETED: tr("missing"),
        Kind.REST: tr("goes on"),
        Kind.SHARED: tr("in both"),
    }
    return "; ".join(
        f"{names[stretch.kind]}: {stretch.text.strip()}"
        for stretch in marked
        if stretch.kind in names and stretch.text.strip()
    )


_CHANGES = frozenset({Kind.INSERTED, Kind.DELETED})
_KINDS = {Op.EQUAL: Kind.SAME, Op.INSERT: Kind.INSERTED, Op.DELETE: Kind.DELETED}


def _hides_the_words(kinds: list[tuple[str, Kind]]) -> bool:
    """Whether so little is the same, or in so small pieces, that marks would hide the words."""
    size = dict.fromkeys(Kind, 0)
    for words_, kind in kinds:
        size[kind] += len(words_.split())
    same = size[Kind.SAME]
    shorter = min(same + size[Kind.INSERTED], same + size[Kind.DELETED])
    changes = sum(
        kind in _CHANGES and (not number or kinds[number - 1][1] not in _CHANGES)
        for number, (_, kind) in enumerate(kinds)
    )
    return same < _LEAST_SAME * shorter or (changes >= _MANY and same < _SCATTERED * changes)


def _quiet(text: str, kind: Kind) -> tuple[str, Kind]:
    """Return a stretch as it is shown where only what both texts say is marked."""
    if kind is Kind.SAME and len(plain_words(text)) >= _TELLING:
        return text, Kind.SHARED
    return text, Kind.SAME


def _with_rest(
    changes: list[Change], kinds: list[tuple[str, Kind]]
) -> list[tuple[str, Kind]]:  # fmt: skip
    """Make the last insertion the rest, and the half-typed word before it a beginning of it."""
    if not changes or changes[-1].op is not Op.INSERT:
        return kinds
    text = changes[-1].text
    if len(changes) > 1 and changes[-2].op is Op.DELETE:
        typed = changes[-2].text
        if not text.casefold().startswith(typed.casefold()):
            return kinds
        begun, rest = text[: len(typed)], text[len(typed) :]
        return [*kinds[:-2], (begun, Kind.SAME), (rest, Kind.REST)]
    return [*kinds[:-1], (text, Kind.REST)]


def _italicized(kinds: Iterable[tuple[str, Kind]], left: int) -> Iterator[Stretch]:
    """Yield stretches with the opening phrase of the text, its first letters, in italics.

    What is deleted is no part of the text; inside the phrase it is italic too.
    """
    for words_, kind in kinds:
        if kind is Kind.DELETED:
            yield Stretch(words_, kind, left > 0)
            continue
        if inside := words_[:left]:
            yield Stretch(inside, kind, italic=True)
        if beyond := words_[left:]:
            yield Stretch(beyond, kind, italic=False)
        left -= len(inside)
