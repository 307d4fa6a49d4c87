"""What must be renewed in a draft made from an earlier text: pointed out, never changed.

Session ordinals and years from the base's own time on, the report it asked for, the chain of
resolutions that lacks the base itself, and the lines of the masthead that each session numbers
anew. What lies before the base is history and stays.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.masthead import dates, ordinals
from drafter.core.model import Part
from drafter.services import sessions
from drafter.services.mentions import mentions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.model import Document, Paragraph
    from drafter.services.sessions import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """A place in a draft that its user should look at.

    It lies in a paragraph (by id) or in a field of the masthead (by its name in ``Masthead``);
    with neither, it is about the whole draft. ``start`` and ``end`` are code points there;
    ``what`` says in a plain phrase what is to be renewed; ``suggestion`` is what might stand in
    the place of the words from ``start`` to ``end``, None where only the user can know.
    """

    paragraph: str | None = None
    field: str | None = None
    start: int = 0
    end: int = 0
    what: str
    suggestion: str | None = None


_AHEAD = 4
"""Years after the base that may still be meant as "soon"; later ones are far goals (2030)."""
_LIFETIME = 15
"""Sessions that the subject of a text is usually taken up for; older chains tell of its origins."""

_YEAR = re.compile(r"(?<![\w/(–-])(?:20\d{2})(?![\w/–-]|\s*\(|\s+(?:Agenda|World Summit)\b)")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH = re.compile(rf"(?:\b(?P<day>\d{{1,2}})\s+)?\b(?P<month>{'|'.join(_MONTHS)})\s+$")
_REPORT = re.compile(
    r"\b(?:submit|report|present|provide)\b[^.;]*?\b(?:a|an|his|her|the|its|their|annual|biennial)?"
    r"\s*(?:[\w-]+\s+){0,3}?report\b|\bto\s+report\b",
    re.IGNORECASE,
)
_ASKING = re.compile(r"\b(?:requests?|invites?|asks?|decides?)\b", re.IGNORECASE)

_NUMBER = r"(?:\d{1,4}/\d{1,4}(?:\s[A-Z]\b)?|\d{1,4}(?:\s[A-Z])?\s\([IVXLC\d-]+\))"
_DATE = r"\d{1,2}\s[A-Z][a-z]+\s\d{4}"
_CITED = re.compile(rf"{_NUMBER}(?:\sof\s{_DATE})?")
_CHAIN = re.compile(
    rf"\b[Ii]ts\s(?P<noun>resolutions?)\s(?P<items>{_CITED.pattern}"
    rf"(?:(?:,\s|,?\sand\s){_CITED.pattern})*)"
)
_LATEST = re.compile(
    rf"\b(?:latest|most\srecent)\sof\swhich\s(?:was|is|being)\s(?:its\s)?resolution\s"
    rf"(?P<items>{_CITED.pattern})|\bincluding\sits\sresolution\s(?P<more>{_CITED.pattern})"
)
_SERIES = re.compile(r"^(?:A/HRC|A|E|S)/RES/")
_SESSION = re.compile(r"(\d+)/")
_PLAIN = re.compile(r"\W+")


def renewals(base: Document, draft: Document, *, years: int = 1) -> tuple[Renewal, ...]:
    """Return what must be renewed in a draft made from a base, masthead first, then in order.

    Args:
        base: The earlier text as it was.
        draft: What was made from it.
        years: How many years on the draft is to be handed in.
    """
    clock = sessions.clock(base)
    period = report_period(base, clock)
    step = period * -(-years // period)
    shift = Shift(clock, step)
    found = [*_in_masthead(base, draft, step=step, years=years)]
    chains: list[Renewal] = []
    for paragraph in draft.paragraphs:
        chain = _in_chain(paragraph, base)
        chains += chain
        inside = [*chain, *shift.in_sessions(paragraph), *shift.in_years(paragraph),
                  *_in_report(paragraph)]  # fmt: skip
        found += sorted(inside, key=lambda renewal: (renewal.start, renewal.end))
    if not chains and (reference := citation(base)) and not _cites(draft, base):
        found.append(
            Renewal(
                what="the draft does not recall the resolution it is based on",
                suggestion=f"Recalling its resolution {reference},",
            )
        )
    return tuple(found)


def report_period(base: Document, clock: Clock | None = None) -> int:
    """Return after how many years a text comes up again, from the session it asks a report for.

    1 where it asks for none.
    """
    clock = clock or sessions.clock(base)
    for paragraph in reversed(base.paragraphs):
        if paragraph.part is not Part.OPERATIVE or not _ASKING.search(paragraph.text):
            continue
        for mention in mentions(paragraph.text, clock):
            if mention.now is not None and mention.now < mention.number <= mention.now + _AHEAD:
                return max(1, (mention.number - mention.now) // mention.a_year)
    return 1


@dataclass(frozen=True, slots=True)
class Shift:
    """How far a draft lies after its base: ``years`` on the base's clock."""

    clock: Clock
    years: int

    def in_sessions(self, paragraph: Paragraph) -> Iterator[Renewal]:
        """Yield the session ordinals that are not history yet."""
        for mention in mentions(paragraph.text, self.clock):
            if mention.now is None or not 0 <= mention.number - mention.now <= _AHEAD:
                continue
            words = ordinals.ordinal_words(mention.number + self.years * mention.a_year)
            printed = paragraph.text[mention.start : mention.end]
            yield Renewal(
                paragraph=paragraph.id,
                start=mention.start,
                end=mention.end,
                what=f"the {printed.lower()} session counts from the base",
                suggestion=words.capitalize() if printed[0].isupper() else words,
            )

    def in_years(self, paragraph: Paragraph) -> Iterator[Renewal]:
        """Yield the years that are not history yet.

        What has a month is compared with the base's date; a bare year of the base's own is past
        in the preamble, and may be meant for what is to come in the operative part.
        """
        now = self.clock.year
        if now is None:
            return
        for found in _YEAR.finditer(paragraph.text):
            year = int(found.group())
            if dated := _MONTH.search(paragraph.text, 0, found.start()):
                month = _MONTHS.index(dated["month"]) + 1
                date = f"{year}-{month:02}-{int(dated['day'] or 0):02}"
                is_ahead = date > (self.clock.date or f"{now}")
            else:
                is_ahead = year > now or (year == now and paragraph.part is Part.OPERATIVE)
            if is_ahead and year <= now + _AHEAD:
                yield Renewal(
                    paragraph=paragraph.id,
                    start=found.start(),
                    end=found.end(),
                    what=f"{year} may be past",
                    suggestion=str(year + self.years),
                )


def _in_report(paragraph: Paragraph) -> Iterator[Renewal]:
    """Yield the report that an operative paragraph asks for."""
    if paragraph.part is not Part.OPERATIVE or not _ASKING.search(paragraph.text):
        return
    found = _REPORT.search(paragraph.text)
    if found:
        yield Renewal(
            paragraph=paragraph.id,
            start=found.end() - len("report"),
            end=found.end(),
            what="the report asked for here may be out: take note of it, and ask for the next one",
        )


def _in_chain(paragraph: Paragraph, base: Document) -> list[Renewal]:
    """Return where the resolutions that the base recalls as its forerunners go on to the base."""
    reference = citation(base)
    text = paragraph.text
    if reference is None or _short(base.symbol) in text:
        return []
    if latest := _LATEST.search(text):
        group = "items" if latest["items"] else "more"
        if _is_recent(latest[group], base):
            return [_chain_renewal(paragraph, latest.span(group), reference, reference)]
    chain = _CHAIN.search(text)
    if not chain or not _is_about(text[chain.end() :], base.title):
        return []
    items = list(_CITED.finditer(text, *chain.span("items")))
    if not _is_recent(items[-1].group(), base, within=_LIFETIME):
        return []
    if len(items) == 1:
        span = (chain.start("noun"), chain.end("items"))
        grown = f"resolutions {items[0].group()} and {reference}"
    else:
        span = (items[-2].end(), items[-1].end())
        grown = f", {items[-1].group()} and {reference}"
    return [_chain_renewal(paragraph, span, grown, reference)]


def _is_recent(cited: str, base: Document, *, within: int = _AHEAD) -> bool:
    """Whether a resolution is within some sessions of the base, and may be its forerunner.

    Long chains about the origins of a subject end decades earlier. Where sessions cannot be
    compared, nothing speaks against it.
    """
    session, now = _SESSION.match(cited), _SESSION.match(_short(base.symbol))
    return not session or not now or int(now[1]) - int(session[1]) <= within


def _chain_renewal(
    paragraph: Paragraph, span: tuple[int, int], grown: str, reference: str
) -> Renewal:
    return Renewal(
        paragraph=paragraph.id,
        start=span[0],
        end=span[1],
        what=f"the resolutions recalled here lack {reference}",
        suggestion=grown,
    )


def _is_about(rest: str, title: str | None) -> bool:
    """Whether what follows a chain names the base's own subject, or its earlier resolutions."""
    plain = _plain(rest)
    return bool(title and _plain(title) in plain) or bool(
        re.match(r"(?: and| on)? (?:all )?(?:its )?(?:other |previous |subsequent )", plain)
    )


def _in_masthead(base: Document, draft: Document, *, step: int, years: int) -> Iterator[Renewal]:
    masthead = draft.masthead
    if masthead.session:
        yield _session_renewal(base, draft, step=step, years=years)
    if masthead.venue:
        yield _field_renewal("venue", masthead.venue, what="the place and days of the session")
    if masthead.agenda_line:
        yield _field_renewal("agenda_line", masthead.agenda_line, what=_AGENDA)
    elif masthead.agenda_item:
        yield _field_renewal("agenda_item", masthead.agenda_item, what=_AGENDA)


_AGENDA = "the items of the agenda are numbered anew each session"


def _session_renewal(base: Document, draft: Document, *, step: int, years: int) -> Renewal:
    was, now = base.masthead.session or "", draft.masthead.session or ""
    if was == now:
        return _field_renewal("session", now, what="the session is still that of the base")
    if step != years:
        due, _ = sessions.next_session(base.masthead, step, base.language)
        what = f"{base.name} is to be taken up again at the {(due or '').lower()}"
        return _field_renewal("session", now, what=what, suggestion=due)
    return _field_renewal("session", now, what=f"the session was taken on from the {was.lower()}")


def _field_renewal(field: str, value: str, *, what: str, suggestion: str | None = None) -> Renewal:
    return Renewal(field=field, end=len(value), what=what, suggestion=suggestion)


def citation(base: Document) -> str | None:
    """Return how a draft recalls its base: "72/195 of 19 December 2017"; None for drafts."""
    if base.symbol is None or not _SERIES.match(base.symbol):
        return None
    date = base.adoption.adopted_on
    return _short(base.symbol) + (f" of {dates.printed(date)}" if date else "")


def _short(symbol: str | None) -> str:
    return _SERIES.sub("", symbol or "")


def _cites(draft: Document, base: Document) -> bool:
    return any(_short(base.symbol) in paragraph.text for paragraph in draft.paragraphs)


def _plain(text: str) -> str:
    return _PLAIN.sub(" ", text.casefold()).rstrip()
