"""Where each paragraph of a draft stands to what was adopted, and what was changed in it.

Agreed passages say which words are agreed (``agreeing``); a review says it of whole paragraphs:
verbatim, adapted, only in a draft, or new; against which text; whether a newer wording of it was
adopted since; and where the change commits to less (``rules``).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from drafter.core.changes.differences import Change, Op, differences, similarity
from drafter.core.model import Status
from drafter.core.words import plain_words
from drafter.corpus import Filters, Passage
from drafter.rules import commitments
from drafter.services.agreeing import COUNTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.corpus import Place, Precedent, Version
    from drafter.rules import Finding
    from drafter.services.agreeing import AgreedParagraph, Agreement

ADAPTED = 60.0
"""Of 100: a paragraph that is less like every other than this is new."""
_SAME = 70.0
"""Of 100: a newer wording that is less like the paragraph may be another paragraph's."""
_MOSTLY = 0.5
"""A paragraph of whose words so many are agreed, common phrases aside, is adapted, however many
texts they come from."""
_LINEAGES = 5
"""Lineages that are asked for."""
_SHOWN = 3
"""Precedents that a review names for a paragraph."""
_NEAR = 35.0
"""Of 100: what is less like a paragraph is no precedent of it."""


class State(StrEnum):
    """Where a paragraph stands to what was adopted."""

    VERBATIM = "verbatim"
    """A paragraph with the same words was adopted."""
    ADAPTED = "adapted"
    """A paragraph much like it was adopted, or most of its words were."""
    TABLED = "tabled"
    """Only a draft has its words, or words much like them."""
    NEW = "new"
    """The corpus has nothing like it."""


class PrecedentFinder(Protocol):
    """What finds precedents; a ``Corpus`` is one."""

    def suggest(
        self, text: str, *, limit: int = 9, filters: Filters = ...
    ) -> tuple[Precedent, ...]:
        """Return the precedents for a paragraph, best first."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearest:
    """A wording near a paragraph, where it stands, and how like the paragraph it is, 0 to 100."""

    version: Version
    likeness: float

    @property
    def text(self) -> str:
        """The wording."""
        return self.version.text

    @property
    def place(self) -> Place:
        """Its newest place."""
        return self.version.place


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Where a paragraph stands.

    ``sources`` are the nearest adopted wordings, one a lineage, nearest first; ``tabled`` is a
    draft's wording where it is nearer than any of them. ``newer`` is a newer adopted wording of
    the nearest one's lineage, with other words.
    """

    state: State
    sources: tuple[Nearest, ...] = ()
    newer: Nearest | None = None
    tabled: Nearest | None = None
    changes: tuple[Change, ...] = ()
    """From the nearest wording to the paragraph; nothing where they say the same."""
    remarks: tuple[Finding, ...] = ()

    @property
    def nearest(self) -> Nearest | None:
        """What the paragraph is compared with: an adopted wording, or only a draft's."""
        return self.tabled if self.state is State.TABLED else next(iter(self.sources), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedParagraph:
    """A paragraph with its agreed passages, and its review; None while there is none yet."""

    agreed: AgreedParagraph
    review: Review | None


def review(
    corpus: PrecedentFinder, agreement: Agreement, *, remarks: bool = True
) -> tuple[ReviewedParagraph, ...]:
    """Return the paragraphs of an agreement, each with its review.

    Args:
        corpus: Where precedents are looked up.
        agreement: The agreed language of the document.
        remarks: Say where a change commits to less.

    Raises:
        CorpusError: If the corpus cannot be searched.
    """
    return tuple(
        ReviewedParagraph(agreed=row, review=reviewed(corpus, row, agreement.name, remarks=remarks))
        for row in agreement.rows
    )


def tabled_passages(review: Review, text: str, min_words: int) -> tuple[Passage, ...]:
    """Return the runs of words of a paragraph that its nearest draft has, as passages of it."""
    if review.tabled is None:
        return ()
    found: list[Passage] = []
    position = 0
    for op, words in differences(review.tabled.text, text, lenient=True):
        if op is Op.DELETE:
            continue
        count = len(plain_words(words)) if op is Op.EQUAL else 0
        if count >= min_words:
            start = position + len(words) - len(words.lstrip())
            end = position + len(words.rstrip())
            place = (review.tabled.place,)
            found.append(Passage(start=start, end=end, words=count, places=place, count=1))
        position += len(words)
    return tuple(found)


def reviewed(
    corpus: PrecedentFinder, row: AgreedParagraph, own: str, *, remarks: bool = True
) -> Review:
    """Return the review of one paragraph; the document of the name ``own`` is no source of it."""
    text = row.paragraph.text
    words = plain_words(text)
    if not words:
        return Review(state=State.NEW)
    adopted = _found(corpus, text, words, Status.ADOPTED, own)
    if adopted and adopted[0].nearest.likeness == 100:  # noqa: PLR2004 - the same words
        return _against(State.VERBATIM, adopted, text, remarks=False)
    drafts = _found(corpus, text, words, Status.DRAFT, own)
    tabled = drafts[0].nearest if drafts and drafts[0].nearest.likeness >= ADAPTED else None
    if tabled and adopted and tabled.likeness <= adopted[0].nearest.likeness:
        tabled = None
    is_adapted = bool(adopted) and (
        adopted[0].fit >= ADAPTED or row.telling_words >= _MOSTLY * len(words)
    )
    if is_adapted:
        return replace(_against(State.ADAPTED, adopted, text, remarks=remarks), tabled=tabled)
    sources = _near(adopted)
    if tabled is None:
        return Review(state=State.NEW, sources=sources)
    changes = _changes(tabled.text, text)
    return Review(state=State.TABLED, sources=sources, tabled=tabled, changes=changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lineage:
    """The wording of a lineage that is nearest to a paragraph, how well it fits, and a newer one.

    The fit is the likeness, or nearly, of what the paragraph begins or is a part of.
    """

    nearest: Nearest
    fit: float
    newer: Nearest | None


def _found(
    corpus: PrecedentFinder, text: str, words: Sequence[str], status: Status, own: str
) -> list[_Lineage]:
    """Return the lineages of adopted texts or of drafts, the nearest first."""
    precedents = corpus.suggest(text, limit=_LINEAGES, filters=Filters(status=status))
    found = [
        lineage
        for precedent in precedents
        if (lineage := _lineage(precedent.versions, words, own)) is not None
    ]
    return sorted(found, key=_rank, reverse=True)


def _lineage(versions: Iterable[Version], words: Sequence[str], own: str) -> _Lineage | None:
    """Return what a lineage has for a paragraph, None where all of it is no source."""
    kept = [one for one in versions if one.place.part in COUNTED and not _is_own(one.place, own)]
    if not kept:
        return None
    likeness: dict[str, float] = {}
    for one in kept:
        if one.text not in likeness:
            likeness[one.text] = _likeness(one.text, words)
    best = max(kept, key=lambda one: (likeness[one.text], one.score, one.place.date or ""))
    newer = max(
        (one for one in kept if (one.place.date or "") > (best.place.date or "")),
        key=_date,
        default=None,
    )
    if newer and (likeness[newer.text] < _SAME or plain_words(newer.text) == list(words)):
        newer = None
    if newer and plain_words(newer.text) == plain_words(best.text):
        newer = None
    return _Lineage(
        nearest=Nearest(version=best, likeness=likeness[best.text]),
        fit=max(best.score, likeness[best.text]),
        newer=Nearest(version=newer, likeness=likeness[newer.text]) if newer else None,
    )


def _against(state: State, lineages: Sequence[_Lineage], text: str, *, remarks: bool) -> Review:
    """Return the review of a paragraph against the nearest of some wordings."""
    nearest = lineages[0].nearest
    changes = () if state is State.VERBATIM else _changes(nearest.text, text)
    compares = remarks and nearest.likeness >= ADAPTED
    return Review(
        state=state,
        sources=_near(lineages) or (nearest,),
        newer=lineages[0].newer,
        changes=changes,
        remarks=commitments.findings(nearest.text, text) if compares else (),
    )


def _near(lineages: Sequence[_Lineage]) -> tuple[Nearest, ...]:
    """Return the wordings that are worth naming, nearest first."""
    return tuple(
        one.nearest for one in lineages[:_SHOWN] if max(one.fit, one.nearest.likeness) >= _NEAR
    )


def _changes(old: str, new: str) -> tuple[Change, ...]:
    found = differences(old, new, lenient=True)
    return found if any(change.op is not Op.EQUAL for change in found) else ()


def _likeness(text: str, words: Sequence[str]) -> float:
    """Return how like two wordings are word by word, 0 to 100; 100 means the same words."""
    return similarity(" ".join(plain_words(text)), " ".join(words))


def _is_own(place: Place, own: str) -> bool:
    return bool(own) and place.name.casefold() == own.casefold()


def _rank(lineage: _Lineage) -> tuple[float, float, str]:
    nearest = lineage.nearest
    return nearest.likeness, lineage.fit, nearest.place.date or ""


def _date(version: Version) -> str:
    return version.place.date or ""
