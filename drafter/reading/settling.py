"""What follows from a masthead and a body together: symbol, organ, kind, status, name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core import symbols
from drafter.core.errors import SymbolError
from drafter.core.masthead import bodies
from drafter.core.model import Document, Part, Status
from drafter.reading import tongues
from drafter.reading.body.closings import with_closings, with_sentence
from drafter.reading.naming import name_of

if TYPE_CHECKING:
    from drafter.core.model import Masthead, Note, Paragraph
    from drafter.reading.masthead.lines import Head

_DRAFTS = ("draft resolution", "draft decision", "revised draft resolution")
"""What delegates call a text in its title."""
_ADOPTED = frozenset({"resolution", "decision", "statement"})


def settled(head: Head, paragraphs: tuple[Paragraph, ...], notes: tuple[Note, ...],
            language: str) -> Document:  # fmt: skip
    """Return the document whose masthead and body were read."""
    masthead = _with_session(_with_speaker(with_symbol(head).masthead, paragraphs))
    adoption = with_closings(head.adoption, paragraphs)
    kind = _kind_of(masthead.symbol)
    if masthead.kind == "decision" or kind == "statement":
        adoption = with_sentence(adoption, paragraphs)
    status = head.status or _status(kind, paragraphs)
    named = _named(kind, status) or _titled(masthead, status)
    masthead = replace(masthead, kind=masthead.kind or named)
    decision = masthead.kind == "decision" and head.number and not masthead.symbol
    name = f"Decision {head.number}" if decision else name_of(masthead, adoption, paragraphs)
    return Document(
        name=name,
        status=status,
        language=language,
        masthead=masthead,
        adoption=adoption,
        paragraphs=paragraphs,
        notes=notes,
    )


def with_symbol(head: Head) -> Head:
    """Return a head whose symbol follows from the resolution's number where none is printed."""
    masthead = head.masthead
    known = masthead.symbol or not head.number or masthead.kind == "decision"
    if known or head.status is Status.DRAFT:
        return head
    organ = masthead.organ or bodies.GENERAL_ASSEMBLY
    found = symbols.of_resolution(head.number or "", organ)
    return replace(head, masthead=replace(masthead, symbol=str(found))) if found else head


def _with_speaker(masthead: Masthead, paragraphs: tuple[Paragraph, ...]) -> Masthead:
    """Return a masthead whose organ is the one that speaks, where it prints none."""
    opening = next((p.text for p in paragraphs if p.part is Part.OPENING), "")
    if masthead.organ:
        return masthead
    spoken = opening[4:] if opening[:4].casefold() == "the " else opening
    speaker = tongues.organ_of(opening) or spoken.rstrip(",:;. ")
    speaker = next((b for b in bodies.RESOLUTIONS if b.casefold() == speaker.casefold()), speaker)
    if speaker in bodies.RESOLUTIONS:
        return replace(masthead, organ=speaker)
    parent = bodies.parent_of(speaker)
    return (
        replace(masthead, organ=parent, committee=masthead.committee or speaker)
        if parent
        else masthead
    )


def _with_session(masthead: Masthead) -> Masthead:
    """Return a masthead that knows its session's number, from the symbol where words do not say."""
    if masthead.session_number or not masthead.symbol:
        return masthead
    try:
        number = symbols.parse(masthead.symbol).session
    except SymbolError:
        return masthead
    return replace(masthead, session_number=number)


def _kind_of(symbol: str | None) -> str | None:
    try:
        return symbols.parse(symbol).kind if symbol else None
    except SymbolError:
        return None


def _status(kind: str | None, paragraphs: tuple[Paragraph, ...]) -> Status:
    closed = any(paragraph.part is Part.CLOSING for paragraph in paragraphs)
    return Status.ADOPTED if kind in _ADOPTED or (closed and kind is None) else Status.DRAFT


def _named(kind: str | None, status: Status) -> str | None:
    if kind in {"draft", "revised draft"}:
        return f"{kind} resolution"
    return kind or ("resolution" if status is Status.ADOPTED else None)


def _titled(masthead: Masthead, status: Status) -> str | None:
    """Return the kind that a draft's title begins with, None for any other title."""
    title = (masthead.title or "").casefold()
    if status is not Status.DRAFT:
        return None
    return next((kind for kind in _DRAFTS if title.startswith(kind)), None)
