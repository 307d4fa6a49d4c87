"""Everything the window asks of the corpus: asked in one thread, answered by signals.

One worker thread owns the one ``Corpus`` of the window and opens it there, so that the first key
never waits for it. Only the newest question of each kind is answered.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from drafter.core.errors import CorpusError
from drafter.core.numbering import places
from drafter.corpus import Place
from drafter.gui.jobs import Every, Latest
from drafter.services import agreeing, basing, corpora, suggesting

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from drafter.core.edits import Taking
    from drafter.core.model import Document
    from drafter.corpus import Corpus, Entry, Filters, Passage, Precedent, Version
    from drafter.gui.sidebar.mime import Dragged
    from drafter.services.agreeing import Agreement
    from drafter.services.basing import Based

_MOST_HITS = 50


@dataclass(frozen=True, slots=True)
class Suggestions:
    """The precedents for a paragraph (by id) and the text it had when they were asked for."""

    paragraph: str
    text: str
    precedents: tuple[Precedent, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """A precedent that was fetched whole, and where it is to go."""

    taking: Taking
    below: bool


@dataclass(frozen=True, slots=True)
class Holdings:
    """What the corpus holds: its documents, newest first in the list they come in."""

    entries: tuple[Entry, ...]
    version: int


class Lookups(QObject):
    """The corpus as the window sees it."""

    suggested = Signal(object)
    """Suggestions for the newest text asked about."""
    agreement_found = Signal(object)
    """The Agreement of the newest document asked about."""
    hits_found = Signal(object)
    """A tuple of Versions for the newest search."""
    taken = Signal(object)
    """A Taken: a precedent ready to be put into the draft."""
    based = Signal(object)
    """A Based: a new draft made from a document."""
    holdings_found = Signal(object)
    """The Holdings, after opening and after every change."""
    failed = Signal(Exception)
    """What the corpus could not do."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="corpus")
        self._desk = _Desk(folder)
        self._suggest = Latest(self._pool, self)
        self._suggest.finished.connect(self.suggested)
        self._agree = Latest(self._pool, self)
        self._agree.finished.connect(self.agreement_found)
        self._search = Latest(self._pool, self)
        self._search.finished.connect(self.hits_found)
        self._take = Every(self._pool, self)
        self._take.finished.connect(self.taken)
        self._base = Latest(self._pool, self)
        self._base.finished.connect(self.based)
        self._list = Latest(self._pool, self)
        self._list.finished.connect(self.holdings_found)
        self._streams: tuple[Every, ...] = (
            self._suggest, self._agree, self._search, self._take, self._base, self._list,
        )  # fmt: skip
        for stream in self._streams:
            stream.failed.connect(self.failed)

    @Slot()
    def look_around(self) -> None:
        """Ask what the corpus holds; opens it when this is the first question."""
        self._list.run(self._desk.holdings)

    def suggest(self, paragraph: str, text: str, filters: Filters) -> None:
        """Ask for the precedents of a paragraph as typed so far."""
        self._suggest.run(partial(self._desk.suggestions, paragraph, text, filters))

    def agree(self, document: Document, min_words: int) -> None:
        """Ask which passages of a document are agreed language."""
        self._agree.run(partial(self._desk.agreement, document, min_words))

    def search(self, query: str, filters: Filters) -> None:
        """Ask where the corpus uses some words."""
        self._search.run(partial(self._desk.hits, query, filters))

    def take(self, wanted: Version | Place, *, below: bool) -> None:
        """Ask for a precedent whole, with its notes, to put it into the draft."""
        self._take.run(partial(self._desk.take, wanted, below=below))

    def take_dragged(self, dragged: Dragged) -> None:
        """Ask for a precedent that was carried to the page, to put it below."""
        self._take.run(partial(self._desk.take_dragged, dragged))

    def base(self, name: str, language: str) -> None:
        """Ask for a new draft made from a document of the corpus."""
        self._base.run(partial(self._desk.base, name, language))

    def close(self) -> None:
        """Close the corpus and end the thread; questions not begun are dropped."""
        for stream in self._streams:
            stream.forget()
        self._pool.submit(self._desk.close)
        self._pool.shutdown()


class _Desk:
    """What the worker thread works on; nothing here is touched from outside it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._opened: Corpus | None = None
        self._remembered: _Remembered | None = None

    def holdings(self) -> Holdings:
        """Return what the corpus holds."""
        corpus = self._corpus()
        return Holdings(corpus.entries(), corpus.version())

    def suggestions(self, paragraph: str, text: str, filters: Filters) -> Suggestions:
        """Return the precedents for a text; for one without words, none."""
        found = self._corpus().suggest(text, filters=filters) if text.strip() else ()
        return Suggestions(paragraph, text, found)

    def agreement(self, document: Document, min_words: int) -> Agreement:
        """Return the agreed language of a document."""
        corpus = self._corpus()
        if self._remembered is None:
            self._remembered = _Remembered(corpus)
        return agreeing.agreed(self._remembered, document, min_words=min_words)

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

    def base(self, name: str, language: str) -> Based:
        """Return a new draft made from a document."""
        return basing.based_on(self._corpus().document(name, language))

    def close(self) -> None:
        """Close the corpus if it was opened."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def _corpus(self) -> Corpus:
        """Return the corpus, opened at the first question."""
        if self._opened is None:
            self._opened = corpora.open_corpus(self._folder)
        return self._opened


def _place(document: Document, paragraph_id: str) -> Place:
    """Return the place of a paragraph of a document of the corpus."""
    labelled = zip(document.paragraphs, places(document.paragraphs), strict=True)
    found = next(((one, at) for one, at in labelled if one.id == paragraph_id), None)
    if found is None:
        message = f"{document.name} was changed in the corpus since it was found."
        raise CorpusError(message, hint="Search again, then take it.")
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


class _Remembered:
    """Finds passages, and remembers those of paragraphs that stay as they are while one types.

    It keeps what the newest document needs and drops the rest; a change of the corpus drops all.
    """

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._found: dict[tuple[str, int, str | None], tuple[Passage, ...]] = {}
        self._version = -1

    def agreed(
        self, paragraphs: Sequence[str], *, min_words: int = 6, exclude: str | None = None
    ) -> tuple[tuple[Passage, ...], ...]:
        """Return the maximal agreed runs of each paragraph."""
        if (version := self._corpus.version()) != self._version:
            self._found, self._version = {}, version
        keys = [(text, min_words, exclude) for text in paragraphs]
        missing = [key for key in dict.fromkeys(keys) if key not in self._found]
        texts = [text for text, _, _ in missing]
        fresh = self._corpus.agreed(texts, min_words=min_words, exclude=exclude) if texts else ()
        self._found |= dict(zip(missing, fresh, strict=True))
        self._found = {key: self._found[key] for key in keys}
        return tuple(self._found[key] for key in keys)
