"""What stands above the body, from its lines alone: fields, sponsors, title, adoption.

A line is a field of the masthead, or says what the text is (``anchors``), or is words: the title
of the agenda item, or the title of the text, by where it stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from drafter.core.masthead import bodies, dates, session_lines, states, submission
from drafter.core.model import Adoption, Masthead, Status
from drafter.reading.body import inline
from drafter.reading.masthead.fields import Field, fields_of
from drafter.reading.masthead.known_lines import anchor_of
from drafter.reading.masthead.labelled_lines import is_label
from drafter.reading.text import markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.reading.masthead.anchors import Anchor
    from drafter.reading.text.lines import Line

_BODY = re.compile(
    r"(?:[A-Z][\w’'-]*,? ){0,8}(?:Commission|Committee|Council|Conference|Board|Congress|Forum"
    r"|Assembly|Group|Meeting)(?: (?:on|for|of|to|against) .{3,150})?"
)
_NUMBER = re.compile(r"\d{1,3}(?:\s?\(?[a-zа-я]{1,2}\)|\s\([\u0621-\u064a]ـ?\))?")
_OPEN_END = re.compile(r"(?:[,;:–-]|\b(?:and|of|the|on|for|in|to|by|with|a|an))$")


@dataclass(frozen=True, slots=True)
class Head:
    """What the lines above a body say.

    ``marks`` are pairs of a masthead's field and the printed mark on it; ``number`` is the one
    before the title ("72/195").
    """

    masthead: Masthead = field(default_factory=Masthead)
    adoption: Adoption = field(default_factory=Adoption)
    status: Status | None = None
    marks: tuple[tuple[str, str], ...] = ()
    number: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether the lines told nothing that only a United Nations text has."""
        told = replace(self.masthead, title=None, date=None)
        return told == Masthead() and self.number is None and self.status is None


@dataclass(slots=True)
class _Words:
    """Lines that belong together, and what they turned out to be."""

    text: str
    place: str
    anchor: Anchor | None = None


@dataclass(slots=True)
class _Walk:
    """The walk down the lines: what was found, and what the next words belong to."""

    fields: dict[str, str] = field(default_factory=dict[str, str])
    marks: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    words: list[_Words] = field(default_factory=list[_Words])
    place: str = ""


def head_of(lines: Sequence[Line], *, wrapped: bool) -> Head:
    """Return what the lines above a body say; ``wrapped``: whether the file wraps its lines."""
    walk = _Walk()
    last: Line | None = None
    for line in lines:
        is_named = walk.words and last is not None and is_label(markup.bare(walk.words[-1].text))
        found = None if is_named else fields_of(line.text)
        if found and not (last and _dates(walk.words[-1].text, line)):
            for each in found[0]:
                _take_field(walk, each)
            if found[1]:
                walk.words.append(_Words(found[1], "agenda_title"))
            last = line if found[1] else None
            continue
        if last and walk.words and _joins(walk.words[-1].text, last, line, wrapped=wrapped):
            walk.words[-1].text += f" {line.text}"
        else:
            walk.words.append(_Words(line.text, walk.place))
        last = line
        _settle(walk)
    return _head(walk)


def _take_field(walk: _Walk, found: Field) -> None:
    walk.fields.setdefault(found.name, found.value)
    if found.name in {"agenda_item", "agenda_line"}:
        walk.place = "agenda_title"
    if found.starred:
        name = "agenda_item" if found.name == "agenda_line" else found.name
        walk.marks.append((name, "*"))


def _joins(text: str, last: Line, line: Line, *, wrapped: bool) -> bool:
    """Whether a line goes on with the words above it."""
    bare = markup.bare(text)
    if is_label(bare):
        return True
    if bare.count("[") > bare.count("]") or inline.unclosed_stars(text) or _dates(text, line):
        return True
    if line.blanks or line.torn or (last.heading, last.strong) != (line.heading, line.strong):
        return bool(bare.endswith(",") and states.begins_with_state(line.bare) and not line.heading)
    ends = anchor_of(bare)
    if ends and (known := _joins_anchor(ends, bare, line, wrapped=wrapped)) is not None:
        return known
    if _OPEN_END.search(bare) or (not ends and "," in bare and states.begins_with_state(bare)):
        return True
    starts = states.begins_with_state(line.bare) and not states.begins_with_state(bare)
    return wrapped and not starts and not anchor_of(line.bare) and not line.bare.startswith("[")


def _joins_anchor(ends: Anchor, bare: str, line: Line, *, wrapped: bool) -> bool | None:
    """Whether a line goes on with words that say what a text is; None where they do not tell."""
    if ends.is_labelled:
        return not anchor_of(line.bare) and (wrapped or _OPEN_END.search(bare) is not None)
    if ends.sponsors or ends.report or ends.adopted_on or bare.endswith("]"):
        goes_on = line.bare[:1].islower() or bool(_OPEN_END.search(bare))
        return ends.by_office and wrapped and (goes_on or submission.begins_basis(line.bare))
    return False if ends.adopted and ends.kind and not ends.number else None


def _dates(text: str, line: Line) -> bool:
    """Whether a line completes the words above it with the date of adoption."""
    bare = markup.bare(text)
    whole = anchor_of(f"{bare} {line.bare}") if "dopted" in bare and "]" not in bare else None
    ends = anchor_of(bare) if whole else None
    return bool(whole and whole.adopted_on and not (ends and ends.adopted_on))


def _settle(walk: _Walk) -> None:
    """Say what the last words are, as far as they go."""
    words = walk.words[-1]
    words.anchor = anchor_of(markup.words_of(words.text))
    if words.anchor:
        walk.place = "title"


def _head(walk: _Walk) -> Head:
    anchors = [words.anchor for words in walk.words if words.anchor]
    titles = _titles(walk)
    marks = [*walk.marks, *_marks_on_words(walk)]
    masthead = _masthead(walk, anchors, titles)
    adopted = [anchor.adopted for anchor in anchors if anchor.adopted is not None]
    status = (Status.ADOPTED if adopted[0] else Status.DRAFT) if adopted else None
    return Head(
        masthead=masthead,
        adoption=Adoption(
            adopted_on=_first(anchor.adopted_on for anchor in anchors),
            meeting=_first(anchor.meeting for anchor in anchors),
            report=_first(anchor.report for anchor in anchors),
            report_rest=_first(anchor.report_rest for anchor in anchors if anchor.report) or "",
        ),
        status=status,
        marks=tuple(dict.fromkeys(marks)),
        number=_first(anchor.number for anchor in anchors),
    )


def _titles(walk: _Walk) -> dict[str, str]:
    """Return the titles of agenda item and text, and the body that bears no known name."""
    found: dict[str, list[str]] = {"agenda_title": [], "title": [], "committee": []}
    for words in walk.words:
        text = words.anchor.title if words.anchor else markup.words_of(words.text)
        if words.anchor:
            found["title"] += [text] if text else []
        elif not words.place and _BODY.fullmatch(text) and not found["committee"]:
            found["committee"].append(text)
        else:
            found[words.place or "title"].append(text)
    if not found["title"] and not any(words.anchor for words in walk.words):
        *agenda, last = found["agenda_title"] or [""]
        found["title"], found["agenda_title"] = [last], agenda
    if topic := _first(words.anchor.topic for words in walk.words if words.anchor):
        untitled = not found["title"]
        found["title" if untitled else "agenda_title"].append(topic)
    return {name: " ".join(filter(None, texts)) for name, texts in found.items()}


def _marks_on_words(walk: _Walk) -> list[tuple[str, str]]:
    """Return the marks of notes on sponsors and titles, each with the field it stands on."""
    found: list[tuple[str, str]] = []
    for words in walk.words:
        marks = [*markup.marks_in(words.text), *inline.loose_stars(words.text)]
        name = words.place or "title"
        if words.anchor:
            name = "title" if words.anchor.title else "sponsors"
        found += [(name, mark) for mark in marks]
    return found


def _masthead(walk: _Walk, anchors: Sequence[Anchor], titles: dict[str, str]) -> Masthead:
    fields = walk.fields
    organ, committee = _bodies(walk, anchors, titles["committee"])
    session = fields.get("session")
    return Masthead(
        organ=organ,
        committee=committee,
        symbol=fields.get("symbol"),
        distribution=_distribution(fields.get("distribution", "")),
        date=dates.iso(fields.get("date", "")),
        original_language=fields.get("original_language"),
        session=session,
        session_number=session_lines.number_in(session) if session else None,
        venue=fields.get("venue"),
        agenda_item=_item(fields),
        agenda_line=fields.get("agenda_line"),
        agenda_title=titles["agenda_title"] or None,
        sponsors=_sponsors(anchors),
        basis=_first(anchor.basis for anchor in anchors),
        title=titles["title"] or None,
        kind=_first(anchor.kind for anchor in anchors),
    )


def _sponsors(anchors: Sequence[Anchor]) -> tuple[str, ...]:
    """Return the sponsors: of the first line that lists them, and of all that are called so."""
    lists = [anchor for anchor in anchors if anchor.sponsors]
    named = [name for anchor in lists if anchor.is_labelled for name in anchor.sponsors]
    first = lists[0].sponsors if lists else ()
    return tuple(dict.fromkeys((*first, *named)))


def _distribution(printed: str) -> str | None:
    """Return the distribution as printed, with one capital; some languages write it small."""
    return (printed.capitalize() if printed.isupper() else printed) or None


def _bodies(walk: _Walk, anchors: Sequence[Anchor], unnamed: str) -> tuple[str | None, str | None]:
    """Return the organ and the committee or commission.

    A body below an organ is the committee, and its parent the organ, also where the masthead
    prints only one of the two.
    """
    committee = walk.fields.get("committee") or _first(a.committee for a in anchors) or unnamed
    stated = _first(anchor.organ for anchor in anchors)
    organ = walk.fields.get("organ")
    if committee == bodies.HUMAN_RIGHTS_COUNCIL:
        organ, committee = committee, ""  # its documents carry the Assembly's masthead
    if not organ and stated in bodies.RESOLUTIONS:
        organ = stated
    elif stated and bodies.parent_of(stated):
        committee = committee or stated
    return organ or bodies.parent_of(committee or ""), committee or None


def _item(fields: dict[str, str]) -> str | None:
    found = _NUMBER.search(fields.get("agenda_line", ""))
    return fields.get("agenda_item") or (found.group() if found else None)


def _first(values: Iterable[str | None]) -> str | None:
    """Return the first value that there is."""
    return next((value for value in values if value), None)
