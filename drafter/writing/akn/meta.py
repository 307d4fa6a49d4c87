"""What an AKN4UN file says of itself: identity, sponsors, vote, and the draft itself."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from lxml import etree

from drafter.core.codec import to_json
from drafter.core.masthead import bodies, sponsors, submission
from drafter.core.model import Status
from drafter.writing.akn.elements import element, said

if TYPE_CHECKING:
    from drafter.core.model import Document, Note, Vote
    from drafter.writing.akn.elements import Element

DRAFT = "urn:drafter:draft"
_NO_DATE = "0001-01-01"
"""What the United Nations' own files say where they know no date."""
_SOURCE = "#source"
_ACTORS = {
    bodies.GENERAL_ASSEMBLY: "unga",
    bodies.SECURITY_COUNCIL: "unsc",
    bodies.ECONOMIC_AND_SOCIAL_COUNCIL: "ecosoc",
    bodies.HUMAN_RIGHTS_COUNCIL: "unhrc",
}
_LANGUAGES = {"ar": "ara", "en": "eng", "es": "spa", "fr": "fra", "ru": "rus", "zh": "zho"}
_UNSAFE = re.compile(r"[^\w.-]+")
_NO_ADDRESS = re.compile(r"[^\w\s.,;()/'’&–-]")
_OUTCOMES = {
    "without a vote": "adoptedWithoutVote",
    "consensus": "adoptedByConsensus",
    "by mail": "adoptedByMail",
    "recorded": "adoptedByRecordedVote",
}
_REFERENCES = (
    ("TLCOrganization", "source", "organization", "un/drafter", "Drafter"),
    ("TLCConcept", "symbol", "reference", "un/symbol", "Symbol"),
    ("TLCConcept", "dateOfIssuance", "concept", "un/dateOfIssuance", "Date of issuance"),
    ("TLCEvent", "adoption", "event", "un/adoption", "Adoption"),
    ("TLCConcept", "adoptionDate", "concept", "un/dateOfAdoption", "Date of adoption"),
    ("TLCConcept", "adoptionMeeting", "concept", "un/adoptionMeeting", "Meeting of adoption"),
    ("TLCRole", "publisher", "role", "un/publisher", "Publisher"),
    ("TLCRole", "issuingBody", "role", "un/issuingBody", "Issuing body"),
    ("TLCRole", "author", "role", "un/author", "Author"),
    ("TLCTerm", "resolutionTitle", "reference", "un/resolutionTitle", "Resolution title"),
)


def meta(document: Document, uncited: list[Note], words: str) -> Element:
    """Return the metadata; ``words`` is the fingerprint of what the file prints."""
    found = [identification(document)]
    if document.masthead.sponsors or document.adoption.report:
        found.append(element("workflow", *_steps(document), source=_SOURCE))
    if document.adoption.vote:
        found.append(_analysis(document.adoption.vote))
    found.append(element("references", *_references(), source=_SOURCE))
    if uncited:
        found.append(element("notes", *map(_note, uncited), source=_SOURCE))
    found.append(_draft(document, words))
    return element("meta", *found)


def identification(document: Document, part: str = "main") -> Element:
    """Return the addresses of a text, or of a part of it such as "annex_1"."""
    adopted = document.adoption.adopted_on or _NO_DATE
    issued = document.masthead.date or _NO_DATE
    actor = _ACTORS.get(document.masthead.organ or "", "un")
    number = _number(document)
    work = f"/akn/un/statement/deliberation/{actor}/{adopted}/{number}"
    language = _LANGUAGES.get(document.language, document.language)
    expression = f"{work}/{language}@"
    return element(
        "identification",
        element(
            "FRBRWork",
            *_uris(f"{work}/!{part}", work),
            element("FRBRdate", date=adopted, name="adoption"),
            element("FRBRauthor", **{"href": "#issuingBody", "as": "#author"}),
            element("FRBRcountry", value="un"),
        ),
        element(
            "FRBRExpression",
            *_uris(f"{expression}/!{part}", expression),
            element("FRBRdate", date=issued, name="publication"),
            element("FRBRauthor", **{"href": "#issuingBody", "as": "#author"}),
            element("FRBRlanguage", language=language),
        ),
        element(
            "FRBRManifestation",
            *_uris(f"{expression}/!{part}.xml", f"{expression}.xml"),
            element("FRBRdate", date=issued, name="markup"),
            element("FRBRauthor", **{"href": "#source", "as": "#author"}),
        ),
        source=_SOURCE,
    )


def _uris(this: str, whole: str) -> tuple[Element, Element]:
    return element("FRBRthis", value=this), element("FRBRuri", value=whole)


def _number(document: Document) -> str:
    """Return the number in addresses: "78-228", "A-C.3-80-L.13"."""
    symbol = document.masthead.symbol or document.name
    bare = symbol.split("/RES/")[-1]
    return _UNSAFE.sub("-", bare.replace(" ", "_")).strip("-") or "draft"


def _steps(document: Document) -> list[Element]:
    attributes = {
        "date": _NO_DATE,
        "outcome": "draftResolution",
        "as": _reference(document.adoption.report or ""),
        "by": _reference(_proposed_by(document)),
    }
    return [element("step", **attributes)]


def _proposed_by(document: Document) -> str:
    """Return the sponsors, or "submitted by the Chair …", as the UN's files have both."""
    stated, basis = document.masthead.sponsors, document.masthead.basis
    if by_office := submission.printed(stated, "", basis, document.language, is_bare=True):
        return by_office
    names = sponsors.printed(stated)
    is_one = len(stated) == 1 and sponsors.parsed(names) != stated
    return f"submitted by the {names}" if is_one else names


def _reference(words: str) -> str:
    """Return words for an attribute that the schema takes for an address, as the UN uses it."""
    return _NO_ADDRESS.sub(lambda sign: quote(sign[0]), words)


def _analysis(vote: Vote) -> Element:
    figures = {
        "inFavour": vote.in_favour,
        "against": vote.against,
        "abstaining": vote.abstaining,
    }
    counts = [
        element("count", value=str(figure), refersTo=name)
        for name, figure in figures.items()
        if figure is not None
    ]
    outcome = _OUTCOMES.get(vote.outcome, vote.outcome)
    voting = element("voting", element("quorum", value=""), *counts, outcome=outcome)
    return element("analysis", element("parliamentary", voting), source=_SOURCE)


def _references() -> list[Element]:
    return [
        element(name, eId=identity, href=f"/akn/ontology/{kind}/{path}", showAs=label)
        for name, identity, kind, path, label in _REFERENCES
    ]


def _note(note: Note) -> Element:
    return element("note", said("p", note.text))


def _draft(document: Document, words: str) -> Element:
    """Return the draft itself; it counts only as long as nobody has changed the words."""
    value = json.dumps(to_json(document), ensure_ascii=False, separators=(",", ":"))
    draft = etree.Element(f"{{{DRAFT}}}draft", {"words": words}, nsmap={"drafter": DRAFT})
    draft.text = value
    made = element("proprietary", source=_SOURCE)
    made.append(draft)
    return made


def statement_name(document: Document) -> str:
    """Return the name of a statement: "resolution", "resolutionDraft", "decision"."""
    kind = document.masthead.kind or ""
    base = "decision" if "decision" in kind else "resolution"
    return base if document.status is Status.ADOPTED else f"{base}Draft"
