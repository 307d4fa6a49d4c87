"""The masthead as printed: the head of the first page, and the lines from session to title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.core.masthead import submission
from drafter.core.masthead.bodies import GENERAL_ASSEMBLY, HUMAN_RIGHTS_COUNCIL, SECURITY_COUNCIL
from drafter.core.model import Run, Status
from drafter.writing.blocks import Block, Cover, Shape, Style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.model import Document, Masthead
    from drafter.writing.wording import Wording

SPACER = 6.0
"""Points; genuine documents separate their blocks by empty lines of this height."""
_ABOVE_SPONSORS = 3 * SPACER
_ABOVE_ADOPTION = 3 * SPACER + 0.5
"""Genuine resolutions have either 18 or 19.5 points here; this is within a point of both."""
_BETWEEN = 2 * SPACER

_ORDER_NUMBER = re.compile(r"/(?:RES|DEC)/(.+)$")
_DECISION = re.compile(r"Decision (\d{1,3}/\d{1,4}(?: [A-Z])?)")
"""The name of a decision, which has no symbol of its own."""
_COUNCIL_NUMBER = re.compile(r"^S/RES/(\d+)\s*(\(\d{4}\))?$")
_USUAL_KIND = "draft resolution"
_COVER_FIELDS = frozenset(
    {"organ", "symbol", "distribution", "date", "original_language"}
)  # fmt: skip


def cover(document: Document, words: Wording) -> Cover:
    """Return the head of the first page."""
    masthead = document.masthead
    cover_words = words.cover()
    organ = words.english_organ(masthead.organ)
    organ = GENERAL_ASSEMBLY if organ == HUMAN_RIGHTS_COUNCIL else masthead.organ
    lines: list[str] = []
    if masthead.distribution:
        lines.append(cover_words.distribution(masthead.distribution))
    if masthead.date:
        lines.append(cover_words.date(masthead.date))
    if masthead.original_language:
        original = cover_words.original(masthead.original_language)
        lines += ["", original] if lines else [original]
    return Cover(
        nations=words.nations,
        organ=words.organ(organ) if organ else "",
        symbol=masthead.symbol or "",
        symbol_mark="*" if "symbol" in dict(masthead.marks) else "",
        lines=tuple(lines),
    )


def cover_notes(masthead: Masthead) -> tuple[str, ...]:
    """Return the ids of the notes on lines of the first page's head."""
    return tuple(note for field, note in masthead.marks if field in _COVER_FIELDS)


def lines_above(document: Document, words: Wording) -> tuple[Block, ...]:
    """Return the blocks from the session to the line above the title."""
    adopted = document.status is Status.ADOPTED
    gap = _ABOVE_ADOPTION if adopted else _ABOVE_SPONSORS
    head = _spread([*_place_lines(document, words)], gap)
    return head + origin_lines(document, words)


def title(document: Document) -> tuple[Block, ...]:
    """Return the title, with the number of an adopted text before it; nothing without one."""
    masthead = document.masthead
    adopted = document.status is Status.ADOPTED
    number = title_number(document) if adopted else ""
    words = masthead.title or ""
    if not (number or words) or (adopted and _repeats_number(masthead)):
        return ()
    shape = Shape.HUNG if number else Shape.PLAIN
    runs = (Run(words), *_marks(masthead, "title"))
    return (
        Block(style=Style.TITLE, runs=runs, number=number, shape=shape, after=_BETWEEN, keep=True),
    )


def _place_lines(document: Document, words: Wording) -> Iterator[Block]:
    """Session, committee, venue and agenda: in the order of the organ's documents."""
    masthead = document.masthead
    session = _line(masthead, "session", Style.SESSION, words.session(masthead))
    name = "" if document.status is Status.ADOPTED else words.committee(masthead.committee or "")
    committee = _line(masthead, "committee", Style.HEADING_1, name)
    organ = words.english_organ(masthead.organ)
    if organ == HUMAN_RIGHTS_COUNCIL:
        council = Block(style=Style.HEADING_1, runs=(Run(words.organ(HUMAN_RIGHTS_COUNCIL)),))
        yield from (council, *session)
    elif organ == GENERAL_ASSEMBLY:
        yield from (*session, *committee)
    else:
        yield from (*committee, *session)
    yield from _line(masthead, "venue", Style.AGENDA_ITEM, masthead.venue)
    yield from _agenda(masthead, words)


def _line(masthead: Masthead, field: str, style: Style, text: str | None) -> tuple[Block, ...]:
    if not text:
        return ()
    return (Block(style=style, runs=(Run(text), *_marks(masthead, field))),)


def _agenda(masthead: Masthead, words: Wording) -> Iterator[Block]:
    if line := agenda_line(masthead, words):
        marks = (*_marks(masthead, "agenda_item"), *_marks(masthead, "agenda_line"))
        yield Block(style=Style.AGENDA_ITEM, runs=(Run(line), *marks))
    yield from _line(masthead, "agenda_title", Style.AGENDA_TITLE, masthead.agenda_title)


def agenda_line(masthead: Masthead, words: Wording) -> str | None:
    """Return the line that names the agenda item, None where there is none."""
    return words.agenda_line(masthead) or None


def origin_lines(document: Document, words: Wording) -> tuple[Block, ...]:
    """Return who proposes a draft, or how a text was adopted.

    The United Nations prints no sponsors of adopted texts: they stand in its XML, as in ours, and
    in what Drafter hides in its Word file.
    """
    adopted = document.status is Status.ADOPTED
    return tuple(_adoption(document, words) if adopted else _proposal(document, words))


def _proposal(document: Document, words: Wording) -> Iterator[Block]:
    """The sponsors and what they propose: "Belarus and Egypt: draft resolution"."""
    masthead = document.masthead
    marks = _marks(masthead, "sponsors")
    kind = words.named("kinds", masthead.kind or "")
    runs: tuple[Run, ...] = ()
    by_office = submission.printed(
        masthead.sponsors, kind or words.named("kinds", _USUAL_KIND), masthead.basis, words.language
    )
    if by_office:
        runs = (Run(by_office), *marks, *_marks(masthead, "kind"))
    elif masthead.sponsors and kind and not _says_kind(masthead.sponsors[0]):
        line = words.phrase("sponsored", sponsors=words.list(masthead.sponsors), kind=kind)
        names = line.removesuffix(kind)
        gap = names[len(names.rstrip()) :]
        runs = (Run(names.rstrip()), *marks, Run(gap + kind), *_marks(masthead, "kind"))
    elif masthead.sponsors:
        runs = (Run(words.list(masthead.sponsors)), *marks, *_marks(masthead, "kind"))
    elif kind:
        runs = (Run(_capitalized(kind)), *marks, *_marks(masthead, "kind"))
    if runs:
        yield Block(style=Style.SPONSORS, runs=runs, after=_BETWEEN, keep=True)


def _says_kind(sponsor: str) -> bool:
    """Whether a line says itself what it is: "Draft resolution submitted by the Chair"."""
    return sponsor.casefold().startswith(("draft ", "revised draft "))


def _adoption(document: Document, words: Wording) -> Iterator[Block]:
    """How the text was adopted, as its heading and the bracket below it."""
    masthead, adoption = document.masthead, document.adoption
    kind = _capitalized(masthead.kind or "resolution")
    date = words.date(adoption.adopted_on) if adoption.adopted_on else None
    organ = words.english_organ(masthead.organ)
    if organ == SECURITY_COUNCIL and (number := order_number(masthead)):
        yield _heading(f"{kind} {number}")
        meeting = words.phrase("council_meeting", meeting=adoption.meeting, date=_unbroken(date))
        if meeting:
            yield Block(style=Style.TITLE, runs=(Run(meeting),), after=_BETWEEN, keep=True)
        return
    if organ or date:
        yield _heading(words.adopted(organ, kind=kind, date=_unbroken(date)))
    if source := _source(document, words):
        yield Block(style=Style.TEXT, runs=source, after=_BETWEEN, keep=True)


def _heading(text: str) -> Block:
    return Block(style=Style.TITLE_ADOPTED, runs=(Run(text),), after=_BETWEEN, keep=True)


def _unbroken(date: str | None) -> str | None:
    """Keep a date on one line, as genuine headings do."""
    return date.replace(" ", "\u00a0") if date else None


def _source(document: Document, words: Wording) -> tuple[Run, ...]:
    """Return "[on the report of the Third Committee (A/72/440)]", italic in roman brackets."""
    masthead, report = document.masthead, document.adoption.report
    organ = words.english_organ(masthead.organ)
    if organ == HUMAN_RIGHTS_COUNCIL:
        return ()
    assembly = organ == GENERAL_ASSEMBLY
    if masthead.committee:
        name = "report" if assembly else "recommendation"
    else:
        name = "without_committee" if assembly else "proposal"
    printed = f"{report}{document.adoption.report_rest}" if report else None
    text = words.phrase(name, committee=masthead.committee, report=printed)
    if not text:
        return ()
    marks = (*_marks(masthead, "committee"), *_marks(masthead, "report"))
    return (Run("["), *_linked(text, report), *marks, Run("]"))


def _linked(text: str, symbol: str | None) -> tuple[Run, ...]:
    """Return the text in italics, with the symbol in it as a link."""
    before, found, after = text.partition(symbol or "\0")
    if not found:
        return (Run(text, italic=True),)
    return (
        Run(before, italic=True),
        Run(found, italic=True, link=found.split(",")[0]),
        Run(after, italic=True),
    )


def title_number(document: Document) -> str:
    """Return the number before an adopted text's title; decisions have theirs in their name."""
    decision = _DECISION.fullmatch(document.name)
    return f"{decision[1]}." if decision else order_number(document.masthead)


def order_number(masthead: Masthead) -> str:
    """Return the number that a symbol gives an adopted text: "72/195.", "2674 (2023)"."""
    symbol = masthead.symbol or ""
    if council := _COUNCIL_NUMBER.match(symbol):
        return " ".join(part for part in council.groups() if part)
    found = _ORDER_NUMBER.search(symbol)
    return f"{found[1]}." if found else ""


def _repeats_number(masthead: Masthead) -> bool:
    """Whether the heading of a Security Council text says all that its title would."""
    number = order_number(masthead)
    if masthead.organ != SECURITY_COUNCIL or not number:
        return False
    return not masthead.title or number in masthead.title


def _marks(masthead: Masthead, field: str) -> tuple[Run, ...]:
    return tuple(Run(note=note) for name, note in masthead.marks if name == field)


def _spread(blocks: list[Block], last: float) -> tuple[Block, ...]:
    """Set the gap below the last of some lines that stand close together."""
    if not blocks:
        return ()
    final = blocks[-1]
    closing = Block(style=final.style, runs=final.runs, after=last, keep=True)
    return (*(blocks[:-1]), closing)


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]
