"""The desk at which the worker thread answers the window's questions to the corpus.

It needs large libraries, so that it is loaded by the worker itself, after the window is there.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.errors import CorpusError
from drafter.core.numbering import places
from drafter.corpus import Place
from drafter.gui.shelf import Shelf
from drafter.gui.translation import tr
from drafter.services import agreeing, basing, reviewing, suggesting, tracing
from drafter.services.learning import Learned
from drafter.services.reviewing import ReviewedParagraph
from drafter.services.telling import is_common

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from drafter.core.edits import Taking
    from drafter.core.masthead.agenda import AgendaItem
    from drafter.core.model import Document, Paragraph
    from drafter.corpus import Corpus, Edition, Entry, Filters, Passage, Precedent, Version
    from drafter.gui.sidebar.mime import Dragged
    from drafter.services.agreeing import AgreedParagraph, Agreement
    from drafter.services.basing import Based
    from drafter.services.reviewing import Review
    from drafter.services.tracing import Trace

_MOST_HITS = 50
_AT_ONCE = 4
"""Paragraphs that are reviewed before other questions get their turn: some 40 ms."""
_COMPARED_AT_ONCE = 100
"""Paragraphs whose agreed passages are looked up before others get it: as long."""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """The precedents for a paragraph (by id) and the text it had when they were asked for."""

    paragraph: str
    text: str
    precedents: tuple[Precedent, ...]


@dataclass(frozen=True, slots=True)
class Completed:
    """How a text may go on; empty where no adopted text goes on like it."""

    typed: str
    continuation: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A precedent that was fetched whole, and where it is to go."""

    taking: Taking
    below: bool


@dataclass(frozen=True, slots=True)
class Holdings:
    """What the corpus holds: its documents, newest first in the list they come in."""

    entries: tuple[Entry, ...]
    edition: Edition


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The paragraphs of a draft with their reviews, and how many still have none."""

    agreement: Agreement
    rows: tuple[ReviewedParagraph, ...]
    missing: int


class Desk:
    """Answers questions to the corpus; it is opened at the first, and used by one thread only.

    What is known of a whole draft is remembered while one types, and forgotten when the window
    takes note of a change of the corpus, by asking for its ``holdings``: while thousands of
    documents are added nothing is ever compared to the end twice.
    """

    def __init__(self, folder: Path) -> None:
        self._shelf = Shelf(folder, makes=True)
        self._edition: Edition | None = None
        self._remembered: _Remembered | None = None
        self._reviews: _Reviews | None = None
        self._agreement: Agreement | None = None

    def holdings(self) -> Holdings:
        """Return what the corpus holds."""
        corpus = self._corpus()
        edition = self.edition()
        if edition != self._edition:
            self._remembered, self._reviews, self._edition = None, None, edition
        return Holdings(corpus.entries(), edition)

    def edition(self) -> Edition:
        """Return what changes with every change of the corpus, by whichever program."""
        return self._corpus().edition()

    def suggestions(
        self, paragraph: str, text: str, filters: Filters, draft: str | None = None
    ) -> Suggestions:
        """Return the precedents for a text; for one without words, none.

        The ``draft`` of this name is none for itself where it is in the corpus, too.
        """
        corpus = self._corpus()  # in any case: no answer is to say that it can be read again
        if not text.strip():
            return Suggestions(paragraph, text, ())
        found = corpus.suggest(text, filters=filters, exclude=draft)
        return Suggestions(paragraph, text, found)

    def completion(self, typed: str) -> Completed:
        """Return the likeliest continuation of a text."""
        found = self._corpus().complete(typed, limit=1)
        return Completed(typed, found[0].text if found else "")

    def agreement(self, document: Document, min_words: int) -> Agreement | None:
        """Return the agreed language of a document, None while some of it is still to be found.

        Each time it is asked a few more paragraphs are compared with the corpus, so that other
        questions are never kept waiting.
        """
        corpus = self._corpus()
        if self._remembered is None:
            self._remembered = _Remembered(corpus)
        texts = [one.text for one in document.paragraphs if one.part in agreeing.COUNTED]
        if not self._remembered.learn(texts, min_words, document.name or None):
            return None
        self._agreement = agreeing.agreed(
            self._remembered, document, min_words=min_words, before=self._agreement
        )
        return self._agreement

    def review(self, agreement: Agreement, *, remarks: bool) -> Reviewed:
        """Return where the paragraphs of a document stand; a few more each time it is asked."""
        if self._reviews is None:
            self._reviews = _Reviews(self._corpus())
        return self._reviews.of(agreement, remarks=remarks)

    def hits(self, query: str, filters: Filters) -> tuple[Version, ...]:
        """Return where some words stand."""
        return self._corpus().search(query, limit=_MOST_HITS, filters=filters)

    def take(self, wanted: Version | Place, *, below: bool) -> Taken:
        """Return a precedent whole."""
        return Taken(suggesting.taking(self._corpus(), wanted), below)

    def take_dragged(self, dragged: Dragged) -> Taken:
        """Return a precedent whole that is known by document and paragraph alone."""
        document = self._corpus().document(dragged.name, dragged.language)
        place = _place(document, dragged.paragraph_id)
        return Taken(suggesting.taking(self._corpus(), place), below=True)

    def trace(self, place: Place) -> Trace:
        """Return the history of a paragraph of the corpus."""
        return tracing.of_place(self._corpus(), place)

    def trace_draft(self, paragraph: Paragraph) -> Trace:
        """Return the history of a paragraph of the draft."""
        return tracing.of_draft(self._corpus(), paragraph)

    def agenda(self, organ: str, session: int | None) -> tuple[AgendaItem, ...]:
        """Return the items of an organ's agendas, those of a session first."""
        return self._corpus().agenda(organ, session)

    def base(self, name: str, language: str) -> Based:
        """Return a new draft made from a document."""
        return basing.based_on(self._corpus().document(name, language))

    def close(self) -> None:
        """Close the corpus if it was opened."""
        self._shelf.close()

    def _corpus(self) -> Corpus:
        """Return the corpus, opened at the first question."""
        return self._shelf.corpus()


def _place(document: Document, paragraph_id: str) -> Place:
    """Return the place of a paragraph of a document of the corpus."""
    labelled = zip(document.paragraphs, places(document.paragraphs), strict=True)
    found = next(((one, at) for one, at in labelled if one.id == paragraph_id), None)
    if found is None:
        message = tr("{name} was changed in the corpus since it was found.", name=document.name)
        raise CorpusError(message, hint=tr("Search again, then take it."))
    paragraph, at = found
    return Place(
        document=0,
        name=document.name,
        symbol=document.symbol,
        label=at.label,
        paragraph_id=paragraph_id,
        part=paragraph.part,
        status=document.status,
        date=document.adoption.adopted_on or document.masthead.date,
        organ=document.masthead.organ,
        session_number=document.masthead.session_number,
        vote=document.adoption.vote,
        language=document.language,
    )


class _Asked(NamedTuple):
    """A paragraph whose agreed passages are wanted: from how many words on, in which others."""

    text: str
    min_words: int
    exclude: str | None


class _Remembered:
    """Finds passages, and remembers those of paragraphs that stay as they are while one types."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._passages = Learned(self._find)

    def agreed(
        self, paragraphs: Sequence[str], *, min_words: int = 6, exclude: str | None = None
    ) -> tuple[tuple[Passage, ...], ...]:
        """Return the maximal agreed runs of each paragraph."""
        asked = [_Asked(text, min_words, exclude) for text in paragraphs]
        while not self._passages.learn(asked, _COMPARED_AT_ONCE):
            pass
        return tuple(self._passages.all(asked))

    def learn(self, paragraphs: Sequence[str], min_words: int, exclude: str | None) -> bool:
        """Find the passages of some paragraphs more; return whether those of all are known."""
        asked = [_Asked(text, min_words, exclude) for text in paragraphs]
        return self._passages.learn(asked, _COMPARED_AT_ONCE)

    def _find(self, asked: Sequence[_Asked]) -> Iterator[tuple[Passage, ...]]:
        texts = [one.text for one in asked]
        _, min_words, exclude = asked[0]  # which all have in common
        found = self._corpus.agreed(texts, min_words=min_words, exclude=exclude)
        for text, passages in zip(texts, found, strict=True):
            yield self._with_first(text, passages, exclude)

    def _with_first(
        self, text: str, passages: tuple[Passage, ...], exclude: str | None
    ) -> tuple[Passage, ...]:
        """Return passages with their first places, also where only the newest are named.

        Of common phrases nobody asks since when they are used.
        """
        return tuple(
            passage
            if passage.count <= len(passage.places) or is_common(passage, text)
            else replace(
                passage,
                first=self._corpus.first_agreed(text[passage.start : passage.end], exclude=exclude),
            )
            for passage in passages
        )


@dataclass(frozen=True, slots=True)
class _Judged:
    """A paragraph of a document that is to be reviewed, and what its review depends on."""

    text: str
    telling_words: int
    name: str
    remarks: bool
    row: AgreedParagraph = field(compare=False)


class _Reviews:
    """Reviews paragraphs, some at a time, so that other questions are never kept waiting."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._reviews = Learned(self._find)

    def of(self, agreement: Agreement, *, remarks: bool) -> Reviewed:
        """Return the reviews that are known, and some that were not."""
        judged = [
            _Judged(row.paragraph.text, row.telling_words, agreement.name, remarks, row)
            for row in agreement.rows
        ]
        self._reviews.learn(judged, _AT_ONCE)
        found = self._reviews.so_far(judged)
        rows = tuple(
            ReviewedParagraph(agreed=row, review=review)
            for row, review in zip(agreement.rows, found, strict=True)
        )
        return Reviewed(agreement, rows, found.count(None))

    def _find(self, judged: Sequence[_Judged]) -> list[Review]:
        return [
            reviewing.reviewed(self._corpus, one.row, one.name, remarks=one.remarks)
            for one in judged
        ]
