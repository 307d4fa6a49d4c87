"""What the tab of agreed language lists, worked out before anything is painted.

Under each paragraph: whether a newer wording was adopted, where a change commits to less, what
was changed against the nearest adopted text, and the agreed passages.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from html import escape
from typing import TYPE_CHECKING

from drafter.core.finding import Match
from drafter.core.words import has_chinese
from drafter.gui.counting import length_in
from drafter.gui.sidebar import wording
from drafter.gui.sidebar.marked import Kind, Stretch
from drafter.gui.translation import counted, tr
from drafter.services import telling

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.corpus import Passage, Place, Version
    from drafter.gui.sidebar.marked import Marked
    from drafter.services.agreeing import AgreedParagraph
    from drafter.services.reviewing import ReviewedParagraph, State

_CITED = 5
"""Places that the tip names."""
_OWN = 0.4
"""How much of a passage must lie outside longer ones for it to be listed beside them."""


class RowKind(Enum):
    """What a row is about."""

    HEAD = auto()
    """A paragraph of the draft: its label, where it stands, how much of it is agreed."""
    NEWER = auto()
    """A newer wording, which can be taken."""
    REMARK = auto()
    """A change that commits to less."""
    TITLE = auto()
    """What the rows below are; cannot be chosen."""
    CHANGE = auto()
    """Words that were added, dropped or replaced."""
    TABLED = auto()
    """A draft that is nearer than any adopted text."""
    PASSAGE = auto()
    """Words that stand in adopted texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: what it says, which words of the draft it is about, and what can be done with it.

    ``words`` may be marked; ``note`` is the small line below them, ``brief`` the same in fewer
    words for where it has no room, ``aside`` what stands at the right of a head. ``place`` can be
    opened, with ``sought`` marked there; ``version`` be taken. ``weight`` is how telling a passage
    is, and ``faint`` says that it is a common phrase.
    """

    kind: RowKind
    at: Match
    label: str
    words: Marked
    note: str = ""
    brief: str = ""
    aside: str = ""
    state: State | None = None
    place: Place | None = None
    sought: str = ""
    version: Version | None = None
    tip: str = ""
    weight: float = 0.0
    faint: bool = False

    @property
    def text(self) -> str:
        """Its words without marks."""
        return "".join(stretch.text for stretch in self.words)

    @property
    def key(self) -> tuple[RowKind, Match]:
        """What tells it from other rows."""
        return self.kind, self.at

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        where = wording.cited(self.place) if self.place else ""
        said = (f"{self.label}: {self.text}", self.aside, self.note, where)
        return ". ".join(part.strip().rstrip(".") for part in said if part.strip())


def plain(text: str) -> Marked:
    """Return words without any mark."""
    return (Stretch(text, Kind.SAME, italic=False),)


def passages_of(paragraph: AgreedParagraph, *, common: bool) -> list[Row]:
    """Return the passages of a paragraph worth listing, in the order of its text.

    Those that longer ones mostly cover are left out, and common phrases unless wanted.
    """
    text = paragraph.paragraph.text
    listed: list[Passage] = []
    for passage in sorted(paragraph.passages, key=_length, reverse=True):
        wanted = common or not telling.is_common(passage, text)
        if wanted and _outside(passage, listed) >= _OWN * (passage.end - passage.start):
            listed.append(passage)
    return [_passage(paragraph, one) for one in sorted(listed, key=_start)]


def most_telling(paragraphs: Iterable[ReviewedParagraph]) -> tuple[Row, ...]:
    """Return the passages without heads, the most telling first and common phrases last."""
    rows = [row for paragraph in paragraphs for row in passages_of(paragraph.agreed, common=True)]
    return tuple(sorted(rows, key=_weight, reverse=True))


def share(paragraphs: Sequence[ReviewedParagraph]) -> float | None:
    """Return how much of the draft is agreed, 0 to 1; None for a draft without words.

    Common phrases count for nothing.
    """
    words = sum(one.agreed.words for one in paragraphs)
    return sum(one.agreed.telling_words for one in paragraphs) / words if words else None


def label_of(paragraph: AgreedParagraph) -> str:
    """Return how a paragraph is called."""
    return paragraph.label or tr("Unnumbered")


def _passage(paragraph: AgreedParagraph, passage: Passage) -> Row:
    text = paragraph.paragraph.text
    words = text[passage.start : passage.end]
    newest = passage.places[0] if passage.places else None
    is_common = telling.is_common(passage, text)
    by_vote = newest is not None and newest.vote is not None and newest.vote.outcome == "recorded"
    parts = (
        length_in("zh" if has_chinese(words) else "en", passage.words),
        wording.source(newest) if newest else "",
        wording.year(newest) if newest else "",
        wording.adoption_shortly(newest) if newest and by_vote else "",
        counted(passage.count, "in {n} place", "in {n} places") if passage.count > 1 else "",
        tr("common phrase") if is_common else "",
    )
    return Row(
        kind=RowKind.PASSAGE,
        at=Match(paragraph.paragraph.id, passage.start, passage.end),
        label=label_of(paragraph),
        words=plain(words),
        note=" · ".join(filter(None, parts)),
        place=newest,
        sought=words,
        tip=_tip(words, passage),
        weight=telling.weight(passage, text),
        faint=is_common,
    )


def _tip(words: str, passage: Passage) -> str:
    """Return all words of a passage, and the newest places they stand in, as rich text."""
    places = passage.places
    cited = "".join(f"<li>{escape(wording.cited(place))}</li>" for place in places[:_CITED])
    rest = passage.count - min(len(places), _CITED)
    more = (
        f"<p>{counted(rest, 'and {n} more place', 'and {n} more places')}</p>" if rest > 0 else ""
    )
    return f"<p>“{escape(words)}”</p><ul>{cited}</ul>{more}"


def _outside(passage: Passage, others: Iterable[Passage]) -> int:
    """Count the letters of a passage that lie in none of the others."""
    pieces = [(passage.start, passage.end)]
    for other in others:
        cut = [
            piece
            for start, end in pieces
            for piece in ((start, min(end, other.start)), (max(start, other.end), end))
        ]
        pieces = [(start, end) for start, end in cut if start < end]
    return sum(end - start for start, end in pieces)


def _length(passage: Passage) -> tuple[int, int]:
    return passage.words, passage.count


def _start(passage: Passage) -> int:
    return passage.start


def _weight(row: Row) -> float:
    return row.weight
