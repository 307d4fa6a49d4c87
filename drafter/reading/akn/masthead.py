"""What stands above the body of an AKN4UN file, and what its metadata say of its adoption.

The cover page is what was printed, so it goes first; the metadata fill in what no page prints: the
sponsors, the vote, the draft that became the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.core import symbols
from drafter.core.errors import SymbolError
from drafter.core.masthead import ordinals
from drafter.core.model import Masthead, Run, Status
from drafter.reading.akn import adoption
from drafter.reading.masthead import committees
from drafter.reading.xml import figure, line_of, local_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.model import Adoption
    from drafter.reading.xml import Element

_LANGUAGES = {
    "eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "rus": "ru", "ara": "ar", "zho": "zh",
    "chi": "zh",
}  # fmt: skip
_DISTRIBUTION = re.compile(r"Distr\.?\s*:?\s*", re.IGNORECASE)
_ORIGINAL = re.compile(r"[^:：]*[:：]\s*")
_ENGLISH_ITEM = re.compile(r"Agenda items? (.+)", re.IGNORECASE)
_ITEM = re.compile(r"\d+(?:\s*\([^)\s]{1,3}\)|\s*\w\))?")
_DECISION_SYMBOL = re.compile(r"[AE]/DEC/(?P<number>\S+)(?P<parts>.*)")
_DRAFT_KINDS = {"resolutiondraft": "draft resolution", "draft resolution": "draft resolution",
                "draftresolution": "draft resolution", "decisiondraft": "draft decision",
                "draft decision": "draft decision"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Head:
    """All that a file says about its text."""

    name: str
    status: Status
    language: str
    masthead: Masthead
    adoption: Adoption


def read(root: Element) -> Head:
    """Return what cover page and metadata say; ``root`` is the file's ``akomaNtoso``."""
    whole = next((child for child in root if local_name(child)), root)
    cover = whole.find("{*}coverPage")
    cover = whole if cover is None else cover
    language = _language(whole)
    printed = _text(_first(cover, "docNumber", "#symbol", "#symbol"))
    kind, status = _kind(whole, printed)
    symbol = printed if printed and not _DECISION_SYMBOL.match(printed) else None
    masthead = _masthead(cover, language)
    sponsors, basis = adoption.proposal(whole, language)
    return Head(
        name=symbol or _decision_name(whole, printed) or "Untitled text",
        status=status,
        language=language,
        masthead=replace(
            masthead,
            symbol=symbol,
            kind=kind,
            sponsors=sponsors,
            basis=basis,
        ),
        adoption=adoption.read(whole, cover),
    )


def with_title(masthead: Masthead, title: tuple[Run, ...]) -> Masthead:
    """Return the masthead with a title and the marks of the notes on it."""
    text = "".join(run.text for run in title)
    marks = tuple(("title", run.note) for run in title if run.note)
    return replace(masthead, title=text or None, marks=masthead.marks + marks)


def _masthead(cover: Element, language: str) -> Masthead:
    session = _first(cover, "session")
    item = _text(_first_named(cover, "agenda item"))
    english = _ENGLISH_ITEM.fullmatch(item or "")
    organ = _text(_first(cover, "docAuthority", "#issuingBody"))
    body = _text(_first(cover, "docAuthority", "#subsidiaryBody"))
    return Masthead(
        organ=_organ(_text(_first(cover, "docNumber", "#symbol"))) or body or organ,
        committee=committees.named(_first(cover, "docProponent"), language),
        distribution=_after(_DISTRIBUTION, _text(_first(cover, "docStatus"))),
        date=_date(_first(cover, "docDate", "#dateOfIssuance")),
        original_language=_after(_ORIGINAL, _text(_first_named(cover, "originalLanguage"))),
        session=_text(session),
        session_number=_session_number(session),
        venue=_venue(_first(cover, "event", "#session")),
        agenda_item=english.group(1) if english else _number(item),
        agenda_line=None if english else item,
        agenda_title=_agenda_title(cover),
    )


def _organ(symbol: str | None) -> str | None:
    """Return the English name of the organ that a symbol names, by which all texts are found."""
    try:
        return symbols.parse(symbol).organ if symbol else None
    except SymbolError:
        return None


def _language(whole: Element) -> str:
    element = next(whole.iter("{*}FRBRlanguage"), None)
    code = (element.get("language", "") if element is not None else "").lower()
    return _LANGUAGES.get(code, code if len(code) == 2 else "en")  # noqa: PLR2004 - ISO 639-1


def _kind(whole: Element, symbol: str | None) -> tuple[str, Status]:
    """Return what kind of text it is, and whether it was adopted."""
    name = (whole.get("name") or local_name(whole)).strip()
    if local_name(whole) == "documentCollection":
        name = next(
            (part.get("name", "") for part in whole.getroottree().iter("{*}statement")), name
        )
    if draft := _DRAFT_KINDS.get(name.lower()):
        return draft, Status.DRAFT
    if symbol and "/PRST/" in symbol:
        return "presidential statement", Status.ADOPTED
    if symbol and "/L." in symbol:
        return f"draft {name}", Status.DRAFT
    return name or "resolution", Status.ADOPTED


def _decision_name(whole: Element, printed: str | None) -> str | None:
    """Return the name of a decision, which has no symbol of its own: "Decision 76/402 B"."""
    preface = whole.find("{*}preface")
    numbers = (
        [_text(number) or "" for number in preface.iter("{*}docNumber")]
        if preface is not None
        else []
    )
    stated = " ".join(number.rstrip(". ") for number in numbers if number)
    found = _DECISION_SYMBOL.match(printed or "")
    if found and len(found["parts"]) > len(stated.partition(" ")[2]):
        stated = found["number"] + found["parts"]
    return f"Decision {stated}" if stated or found else None


def _session_number(session: Element | None) -> int | None:
    if session is None:
        return None
    value = session.get("value", "")
    stated = figure(value)
    return ordinals.session_number(_text(session) or "") if stated is None else stated


def _venue(event: Element | None) -> str | None:
    """Return the days of a session as printed; the file leaves out the dash between them."""
    if event is None:
        return None
    dates = [found for date in event.iter("{*}date") if (found := _text(date))]
    return "–".join(dates) if len(dates) == 2 else _text(event)  # noqa: PLR2004 - from and to


def _agenda_title(cover: Element) -> str | None:
    titles = [_text(element) for element in _named(cover, "agenda item name")]
    return " ".join(title for title in titles if title) or None


def _number(item: str | None) -> str | None:
    found = _ITEM.search(item or "")
    return found.group() if found else None


def _named(cover: Element, name: str) -> Iterator[Element]:
    return (element for element in cover.iter("{*}inline") if element.get("name") == name)


def _first_named(cover: Element, name: str) -> Element | None:
    return next(_named(cover, name), None)


def _first(cover: Element, name: str, *refers: str) -> Element | None:
    """Return the first element of a name, with one of some references when they are given."""
    return next(
        (e for e in cover.iter(f"{{*}}{name}") if not refers or e.get("refersTo") in refers), None
    )


def _text(element: Element | None) -> str | None:
    return (line_of(element) or None) if element is not None else None


def _date(element: Element | None) -> str | None:
    return (element.get("date") or None) if element is not None else None


def _after(pattern: re.Pattern[str], text: str | None) -> str | None:
    """Return what follows a field's name: "Distr.: General" gives "General"."""
    found = pattern.match(text or "")
    return (text or "")[found.end() if found else 0 :].strip() or None
