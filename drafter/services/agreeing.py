"""How much of a document is agreed language: words that already stand in adopted texts."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from drafter.core.model import Part
from drafter.core.numbering import places
from drafter.core.words import length, words
from drafter.services.telling import is_common

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Document, Paragraph
    from drafter.core.words import Word
    from drafter.corpus import Passage

COUNTED = frozenset({Part.PREAMBULAR, Part.OPERATIVE})
"""The parts that are compared: headings, opening lines and annexes are form, not language."""

MIN_WORDS = 6
"""The shortest agreed passage, in words, unless set otherwise."""


class PassageFinder(Protocol):
    """What finds agreed passages; a ``Corpus`` is one."""

    def agreed(
        self, paragraphs: Sequence[str], *, min_words: int = 6, exclude: str | None = None
    ) -> tuple[tuple[Passage, ...], ...]:
        """Return the maximal agreed runs of each paragraph."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedParagraph:
    """A paragraph with its agreed passages; each of its words counts once.

    ``telling_words`` are the agreed words that stand in passages other than common phrases.
    """

    paragraph: Paragraph
    label: str | None
    passages: tuple[Passage, ...]
    words: int
    agreed_words: int
    telling_words: int = 0

    @property
    def share(self) -> float:
        """How much of it is agreed, 0 to 1; common phrases count for nothing."""
        return self.telling_words / self.words if self.words else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """The preambular and operative paragraphs of a document, in order, each with its passages."""

    rows: tuple[AgreedParagraph, ...]
    name: str = ""
    """The document's."""

    @property
    def words(self) -> int:
        """All words of these paragraphs."""
        return sum(row.words for row in self.rows)

    @property
    def agreed_words(self) -> int:
        """Those that stand in an agreed passage, each once."""
        return sum(row.agreed_words for row in self.rows)

    @property
    def telling_words(self) -> int:
        """Those of them that do not only stand in common phrases."""
        return sum(row.telling_words for row in self.rows)

    @property
    def share(self) -> float:
        """How much of the document is agreed, 0 to 1; common phrases count for nothing."""
        return self.telling_words / self.words if self.words else 0.0


def agreed(
    corpus: PassageFinder,
    document: Document,
    *,
    min_words: int = MIN_WORDS,
    before: Agreement | None = None,
) -> Agreement:
    """Return the agreed language of a document.

    A document never counts as its own source: the one of the same name is left out.

    Args:
        corpus: Where adopted texts are looked up.
        document: The text in question.
        min_words: The shortest run of words that counts.
        before: What an earlier draft came to; what is the same is not counted again.

    Raises:
        CorpusError: If the corpus cannot be searched.
    """
    counted = [
        (paragraph, place.label)
        for paragraph, place in zip(document.paragraphs, places(document.paragraphs), strict=True)
        if paragraph.part in COUNTED
    ]
    found = corpus.agreed(
        [paragraph.text for paragraph, _ in counted],
        min_words=min_words,
        exclude=document.name or None,
    )
    known = {row.paragraph.id: row for row in before.rows} if before else {}
    return Agreement(
        rows=tuple(
            _row(paragraph, label, passages, known.get(paragraph.id))
            for (paragraph, label), passages in zip(counted, found, strict=True)
        ),
        name=document.name,
    )


def _row(
    paragraph: Paragraph,
    label: str | None,
    passages: tuple[Passage, ...],
    before: AgreedParagraph | None,
) -> AgreedParagraph:
    """Return a paragraph with what is counted in it, which is what it was if nothing changed."""
    if (
        before
        and before.passages is passages
        and (before.label, before.paragraph) == (label, paragraph)
    ):
        return before
    text = paragraph.text
    found = words(text)
    telling = [one for one in passages if not is_common(one, text)]
    return AgreedParagraph(
        paragraph=paragraph,
        label=label,
        passages=passages,
        words=sum(length(word.text) for word in found),
        agreed_words=_covered(found, passages),
        telling_words=_covered(found, telling),
    )


def _covered(found: Sequence[Word], passages: Sequence[Passage]) -> int:
    """Count the words that lie in at least one passage; in Chinese their characters."""
    starts = [word.start for word in found]
    covered: set[int] = set()
    for passage in passages:
        covered.update(range(bisect_left(starts, passage.start), bisect_left(starts, passage.end)))
    return sum(length(found[at].text) for at in covered)
