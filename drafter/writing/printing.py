"""How a document is to be printed: what a user may choose, beside what the document says."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from drafter.core.masthead import bodies
from drafter.core.model import Status
from drafter.writing.measures import GENEVA, NEW_YORK, PAGE_SETS, VIENNA

if TYPE_CHECKING:
    from drafter.core.model import Document
    from drafter.writing.measures import PageSet
    from drafter.writing.pictures import Picture
    from drafter.writing.wording import Wording

AS_THE_BODY = "body"
"""The choice of the paper on which the document's own body prints."""

SEATS = MappingProxyType({
    bodies.HUMAN_RIGHTS_COUNCIL: GENEVA,
    "Commission on Human Rights": GENEVA,
    "Commission on Science and Technology for Development": GENEVA,
    "Economic Commission for Europe": GENEVA,
    "International Law Commission": GENEVA,
    "United Nations Conference on Trade and Development": GENEVA,
    "Commission on Crime Prevention and Criminal Justice": VIENNA,
    "Commission on Narcotic Drugs": VIENNA,
    "United Nations Commission on International Trade Law": VIENNA,
})  # fmt: skip
"""The bodies whose documents are not printed in New York."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """What a user has chosen: the paper, by the name of its set, and a picture of the emblem."""

    pages: str = AS_THE_BODY
    emblem: Picture | None = None


def pages_for(document: Document, words: Wording, printing: Printing) -> PageSet:
    """Return the paper for a document.

    A commission's drafts are printed where it meets; what its council adopts, where that does.
    """
    if chosen := PAGE_SETS.get(printing.pages):
        return chosen
    masthead = document.masthead
    names = [words.english_organ(masthead.organ) or ""]
    if document.status is Status.DRAFT:
        names.insert(0, words.english_committee(masthead.committee or ""))
    return next((SEATS[name] for name in names if name in SEATS), NEW_YORK)
