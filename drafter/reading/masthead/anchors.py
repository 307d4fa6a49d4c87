"""Lines of a masthead that say what a text is: how it was adopted, whose draft, its number."""

from __future__ import annotations

import re
from dataclasses import dataclass

from drafter.core.masthead import bodies, dates, sponsors, submission
from drafter.reading import shapes
from drafter.reading.masthead.committees import reported_by
from drafter.reading.masthead.report_lines import rest_behind

_LONGEST = 5000
"""Letters of the longest line that is looked at: a list of all sponsors has fewer."""
_KINDS = frozenset({"Decision", "Resolution", "DECISION", "RESOLUTION"})
_ADOPTED = re.compile(
    r"(?:(?P<kind>Resolutions?|Decisions?|Declarations?) )?[Aa]dopted by the "
    r"(?P<organ>[A-Z][^,\[\]\d]{3,120}?)"
    rf"(?:,? at its (?P<meeting>{shapes.MEETING.pattern}))?"
    rf"(?:,? on\s?(?P<date>{shapes.DATE.pattern}))?",
)
_REPORT = re.compile(
    r"\[.*(?:report|reference|recommendation|proposal|submitted|adopted).*\]",
    re.IGNORECASE | re.DOTALL,
)
_SYMBOL = re.compile(r"[A-Z]{1,6}(?:/[\w.-]*\w)+(?: \((?:\d{4}|[IVXL]+)\))?")
_RESOLUTION_NUMBER = (
    r"(?P<number>(?:\d{1,4}|E?S-\d{1,3})/\d{1,4}(?: [A-Z](?:[-–, ]+(?:and )?[A-Z])*(?![a-z]))?"
    r"|\d{1,4}(?: [A-Z])? \((?:E?S-)?[IVXL]+\))"
)
_NUMBERED = re.compile(rf"{_RESOLUTION_NUMBER}\s*[.:–—-]?(?:\s+(?P<title>\S.*))?", re.DOTALL)
_UNNUMBERED = re.compile(r"\d{1,3}/(?:…|\.{2,4}|_{2,}|X{1,3}|[–—])\.?\s+(?P<title>\S.*)", re.DOTALL)
"""The title of a draft that has a place for the number it will be given: "58/… The right to …"."""
_DECISION_NUMBER = re.compile(r"\d{2,3}/[45]\d\d(?: [A-Z])?")
"""Decisions of the General Assembly count from 401 in each session, resolutions from 1."""
_COUNCIL_NUMBER = re.compile(
    r"(?:Resolution|RESOLUTION) (?P<number>\d{1,4} \(\d{4}\))"
    rf"(?:,? of (?P<date>{shapes.DATE.pattern}))?"
    rf"|(?P<first>\d{{1,4}} \(19\d\d\))[.:]?\s+Resolution of (?P<day>{shapes.DATE.pattern})"
)
"""How the Council's resolutions are headed; in its early records the number comes first."""
_BASED_ON = re.compile(r"\[(?P<symbol>[A-Z]/[\w./-]*\w)\]")
"""The draft that a resolution in a volume of records comes from."""
_DRAFT = re.compile(
    r"(?:(?P<sponsors>.{2,4000}?)\s*[:;]\*?\s*)?"
    r"(?P<kind>(?:[Oo]rally |[Ff]urther )?(?:[Rr]evised |[Aa]mended )?(?:[Dd]raft|DRAFT) "
    r"(?:(?:[Pp]rocedural |[Ss]ubstantive )?[Rr]esolution|RESOLUTION|[Dd]ecision|DECISION"
    r"|[Dd]eclaration|[Cc]onclusions?|[Tt]ext)s?"
    r"|[Aa]mendments? to (?:the )?(?:revised )?draft (?:resolution|decision)s?.{0,60})"
    r"(?P<rest>(?: (?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})?))?\*?"
    r"(?:,? (?:submitted|proposed|introduced|as orally|prepared) .{3,600})?)",
    re.DOTALL,
)
_TITLED = re.compile(
    r"(?P<kind>(?:revised )?draft (?:resolution|decision))(?: [\d.]{1,5}| [IVX]{1,5})?"
    r"\s?[:–—-]\s+(?P<title>\S.{2,400})",
    re.IGNORECASE | re.DOTALL,
)
"""A title behind the word for what it is: "Draft resolution: Youth, peace and security"."""
_RECOMMENDS = re.compile(
    r"The [A-Z].{3,300}? recommends? (?:to |that |the )?.{0,400}?(?:adopt|approv).{0,300}",
    re.DOTALL,
)
_AT_MEETING = re.compile(r"At (?:its|the) \d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Anchor:
    """What one line of a masthead says; None and empty for what it does not."""

    kind: str | None = None
    adopted: bool | None = None
    organ: str | None = None
    adopted_on: str | None = None
    meeting: str | None = None
    report: str | None = None
    report_rest: str = ""
    committee: str | None = None
    number: str | None = None
    title: str = ""
    sponsors: tuple[str, ...] = ()
    basis: str | None = None
    by_office: bool = False
    """Whether the line names one who hands the text in by office, not a list of sponsors."""
    topic: str = ""
    """What the text is on, where a line says so: its title, or its agenda item's."""
    is_labelled: bool = False
    """Whether the line names what it says: "Sponsors: …"; several of them add up."""


def anchor_of(bare: str) -> Anchor | None:
    """Return what a line of a masthead says of the text; None where it is no such line."""
    if len(bare) > _LONGEST:
        return None
    return _adoption(bare) or _numbering(bare) or _draft(bare)


def opens_body(bare: str) -> bool:
    """Whether a line above or without an opening line belongs to the body all the same.

    The sentence by which a commission recommends a text, and a decision's "At its 79th plenary
    meeting, on 9 June 2022, the General Assembly took note …".
    """
    if not shapes.is_complete(bare):
        return False
    recommends = " recommend" in bare[:320] and _RECOMMENDS.match(bare)
    return bool(recommends or _AT_MEETING.match(bare))


def _adoption(bare: str) -> Anchor | None:
    if bare in _KINDS:
        return Anchor(kind=bare.lower(), adopted=True)
    if _REPORT.fullmatch(bare):
        symbol = _SYMBOL.search(bare)
        return Anchor(
            adopted=True,
            report=symbol.group() if symbol else None,
            report_rest=rest_behind(bare, symbol) if symbol else "",
            committee=reported_by(bare),
        )
    found = _ADOPTED.fullmatch(bare)
    if not found:
        return None
    return Anchor(
        kind=(found["kind"] or "resolution").lower().rstrip("s"),
        adopted=True,
        organ=found["organ"],
        adopted_on=dates.iso(found["date"]) if found["date"] else None,
        meeting=" ".join(found["meeting"].split()) if found["meeting"] else None,
    )


def _numbering(bare: str) -> Anchor | None:
    if found := _COUNCIL_NUMBER.fullmatch(bare):
        date = found["date"] or found["day"]
        return Anchor(
            kind="resolution",
            adopted=True,
            organ=bodies.SECURITY_COUNCIL,
            number=found["number"] or found["first"],
            adopted_on=dates.iso(date) if date else None,
        )
    if found := _BASED_ON.fullmatch(bare):
        return Anchor(report=found["symbol"])
    if found := _UNNUMBERED.fullmatch(bare):
        return Anchor(adopted=False, title=found["title"].strip())
    found = _NUMBERED.fullmatch(bare)
    if not found:
        return None
    decides = _DECISION_NUMBER.fullmatch(found["number"]) is not None
    return Anchor(
        kind="decision" if decides else None,
        adopted=True if decides else None,
        organ=bodies.GENERAL_ASSEMBLY if decides else None,
        number=found["number"],
        title=(found["title"] or "").strip(),
    )


def _draft(bare: str) -> Anchor | None:
    found = _DRAFT.fullmatch(bare)
    if not found and (titled := _TITLED.fullmatch(bare)):
        return Anchor(kind=titled["kind"].lower(), adopted=False, title=titled["title"])
    if not found:
        return None
    kind = found["kind"].lower().removesuffix("s")
    if kind.startswith("amend"):  # what is amended belongs to it: "amendment to draft … A/80/L.13"
        kind = found["kind"][0].lower() + found["kind"][1:].rstrip(" *")
    names = sponsors.parsed(found["sponsors"].rstrip(" *:")) if found["sponsors"] else ()
    submitted = submission.parsed(found["rest"], "en")
    if submitted and not names:
        return office_anchor(kind, submitted)
    return Anchor(kind=kind, adopted=False, sponsors=names)


def office_anchor(kind: str, submitted: submission.Submission) -> Anchor:
    """Return what a draft's line says that names one who hands it in by office."""
    return Anchor(
        kind=kind,
        adopted=False,
        sponsors=(submitted.who,),
        basis=submitted.basis,
        by_office=True,
    )
