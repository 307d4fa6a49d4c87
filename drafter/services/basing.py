"""A new draft from a document of the corpus: last session's resolution as base.

Its paragraphs come over with their sources, the masthead is taken to the next session, and what
must be renewed is pointed out; the words themselves are never changed silently.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.core import edits
from drafter.core.model import Adoption, Origin, Part, Status
from drafter.core.numbering import places
from drafter.services import renewing, sessions
from drafter.services.languages import ENGLISH_NAMES
from drafter.writing.wording import wording

if TYPE_CHECKING:
    from drafter.core.model import Document, Masthead, Paragraph
    from drafter.services.renewing import Renewal

_WITHOUT_ORIGIN = frozenset({Part.OPENING, Part.CLOSING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Based:
    """A new draft, and what in it must be renewed."""

    document: Document
    renewals: tuple[Renewal, ...]


def based_on(base: Document, *, years: int = 1) -> Based:
    """Return a draft made from an earlier text.

    Args:
        base: The earlier text, adopted or not.
        years: How many years on the draft will be handed in; 1 is the next session.
    """
    paragraphs = tuple(
        _with_origin(paragraph, label.label, base)
        for paragraph, label in zip(base.paragraphs, places(base.paragraphs), strict=True)
        if paragraph.part is not Part.CLOSING  # the meeting and date of an adoption long past
    )
    document = edits.pruned(
        replace(
            base,
            name=f"Draft based on {base.name}",
            status=Status.DRAFT,
            masthead=_renewed_masthead(base, years),
            adoption=Adoption(),
            paragraphs=paragraphs,
            doubts=(),
        )
    )
    document = edits.released(document)
    return Based(document=document, renewals=renewing.renewals(base, document, years=years))


def _with_origin(paragraph: Paragraph, label: str | None, base: Document) -> Paragraph:
    """Return a paragraph that knows it was taken from the base, and from where in it."""
    if paragraph.part in _WITHOUT_ORIGIN or not paragraph.text:
        return paragraph
    date = base.adoption.adopted_on or base.masthead.date
    origin = Origin(name=base.name, label=label, date=date, text=paragraph.text)
    return replace(paragraph, origin=origin)


def _renewed_masthead(base: Document, years: int) -> Masthead:
    masthead = base.masthead
    session, number = sessions.next_session(masthead, years, base.language)
    kind = wording(base.language).english("kinds", masthead.kind or "")
    is_decision = "decision" in kind
    return replace(
        masthead,
        symbol=None,
        distribution="Limited",
        date=None,
        original_language=ENGLISH_NAMES.get(base.language, masthead.original_language),
        session=session,
        session_number=number,
        sponsors=(),
        basis=None,
        kind="draft decision" if is_decision else "draft resolution",
    )
