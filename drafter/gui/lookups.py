"""Everything the window asks of the corpus: asked in one thread, answered by signals.

One worker thread owns the one ``Corpus`` of the window and opens it there, so that the first key
never waits for it. Only the newest question of each kind is answered.
"""

from __future__ import annotations

import importlib
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from drafter.gui.jobs import Every, Latest
from drafter.gui.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from drafter.core.model import Document, Paragraph
    from drafter.corpus import Filters, Place, Version
    from drafter.gui.desk import Desk
    from drafter.gui.sidebar.mime import Dragged
    from drafter.services.agreeing import Agreement


class Lookups(QObject):
    """The corpus as the window sees it."""

    suggested = Signal(object)
    """Suggestions for the newest text asked about."""
    completed = Signal(object)
    """Completed: how the newest text asked about may go on."""
    agreement_found = Signal(object)
    """The Agreement of the newest document asked about."""
    reviewed = Signal(object)
    """A Reviewed: where the paragraphs of the newest document asked about stand."""
    hits_found = Signal(object)
    """A tuple of Versions for the newest search."""
    taken = Signal(object)
    """A Taken: a precedent ready to be put into the draft."""
    traced = Signal(object)
    """The Trace asked for last: the history of a paragraph."""
    agenda_found = Signal(object)
    """A tuple of AgendaItems for the organ and session asked about last."""
    based = Signal(object)
    """A Based: a new draft made from a document."""
    holdings_found = Signal(object)
    """The Holdings, after opening and after every change, whoever made it."""
    failed = Signal(Exception)
    """What the corpus could not do."""
    unavailable = Signal(Exception)
    """Why the corpus does not answer what it always can; ``holdings_found`` says it does again."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="corpus")
        self._folder = folder
        self._desk: Desk | None = None
        self._is_closed = False
        self._suggest = Latest(self._pool, self)
        self._suggest.finished.connect(self.suggested)
        self._complete = Latest(self._pool, self)
        self._complete.finished.connect(self.completed)
        self._agree = Latest(self._pool, self)
        self._agree.finished.connect(self._on_agreed)
        self._agreeing: Callable[[Desk], Agreement | None] | None = None
        self._review = Latest(self._pool, self)
        self._review.finished.connect(self.reviewed)
        self._search = Latest(self._pool, self)
        self._search.finished.connect(self.hits_found)
        self._take = Every(self._pool, self)
        self._take.finished.connect(self.taken)
        self._trace = Latest(self._pool, self)
        self._trace.finished.connect(self.traced)
        self._base = Latest(self._pool, self)
        self._base.finished.connect(self.based)
        self._agenda = Latest(self._pool, self)
        self._agenda.finished.connect(self.agenda_found)
        self._list = Latest(self._pool, self)
        self._list.finished.connect(self.holdings_found)
        self._glance = Latest(self._pool, self)
        self._watch = Watch(self)
        self._list.finished.connect(self._watch.know)
        self._watch.glance_wanted.connect(self._on_glance_wanted)
        self._glance.finished.connect(self._watch.see)
        self._watch.changed.connect(self.look_around)
        told: tuple[Every, ...] = (
            self._suggest, self._complete, self._agree, self._review, self._search,
            self._take, self._trace, self._base, self._list, self._agenda,
        )  # fmt: skip
        for stream in told:
            stream.failed.connect(self.failed)
        general: tuple[Every, ...] = (
            self._suggest, self._complete, self._agree, self._review, self._search, self._list,
            self._glance,
        )  # fmt: skip
        for stream in general:
            stream.failed.connect(self.unavailable)
        self.unavailable.connect(self._watch.lose)
        self._streams = (*told, self._glance)  # a glance that failed is no matter for a notice

    @Slot()
    def look_around(self) -> None:
        """Ask what the corpus holds; opens it when this is the first question."""
        self._put(self._list, lambda desk: desk.holdings())

    def suggest(self, paragraph: str, text: str, filters: Filters, draft: str | None) -> None:
        """Ask for the precedents of a paragraph as typed so far, in other documents than its own.

        ``draft`` is the name of that one, None for none.
        """
        self._put(self._suggest, lambda desk: desk.suggestions(paragraph, text, filters, draft))

    def complete(self, typed: str) -> None:
        """Ask how a paragraph may go on."""
        self._put(self._complete, lambda desk: desk.completion(typed))

    def agree(self, document: Document, min_words: int) -> None:
        """Ask which passages of a document are agreed language; older reviews are done with."""
        self._review.forget()
        self._agreeing = lambda desk: desk.agreement(document, min_words)
        self._put(self._agree, self._agreeing)

    @Slot()
    def leave_agreement(self) -> None:
        """Compare a draft no further that has just changed; an answer that is ready still comes."""
        self._agreeing = None

    def review(self, agreement: Agreement, *, remarks: bool) -> None:
        """Ask where the paragraphs of a document stand; the answer may leave some out."""
        self._put(self._review, lambda desk: desk.review(agreement, remarks=remarks))

    def search(self, query: str, filters: Filters) -> None:
        """Ask where the corpus uses some words."""
        self._put(self._search, lambda desk: desk.hits(query, filters))

    def take(self, wanted: Version | Place, *, below: bool) -> None:
        """Ask for a precedent whole, with its notes, to put it into the draft."""
        self._put(self._take, lambda desk: desk.take(wanted, below=below))

    def take_dragged(self, dragged: Dragged) -> None:
        """Ask for a precedent that was carried to the page, to put it below."""
        self._put(self._take, lambda desk: desk.take_dragged(dragged))

    def trace(self, place: Place) -> None:
        """Ask for the history of a paragraph of the corpus."""
        self._put(self._trace, lambda desk: desk.trace(place))

    def trace_draft(self, paragraph: Paragraph) -> None:
        """Ask for the history of a paragraph of the draft."""
        self._put(self._trace, lambda desk: desk.trace_draft(paragraph))

    def list_agenda(self, organ: str, session: int | None) -> None:
        """Ask for the items of an organ's agendas."""
        self._put(self._agenda, lambda desk: desk.agenda(organ, session))

    def base(self, name: str, language: str) -> None:
        """Ask for a new draft made from a document of the corpus."""
        self._put(self._base, lambda desk: desk.base(name, language))

    @Slot()
    def _on_glance_wanted(self) -> None:
        self._put(self._glance, lambda desk: desk.edition())

    @Slot(object)
    def _on_agreed(self, found: Agreement | None) -> None:
        """Hand on what was found, or let the desk go on where it stopped for others."""
        if found is not None:
            self._agreeing = None
            self.agreement_found.emit(found)
        elif self._agreeing:
            self._put(self._agree, self._agreeing)

    def close(self) -> None:
        """Close the corpus and end the thread; questions not begun, and later ones, are dropped."""
        self._is_closed = True
        self._watch.end()
        for stream in self._streams:
            stream.forget()
        self._pool.submit(self._close)
        self._pool.shutdown()

    def _put(self, stream: Every, question: Callable[[Desk], object]) -> None:
        """Put a question; a window that is being closed may still ask, and is not answered."""
        if not self._is_closed:
            stream.run(partial(self._ask, question))

    def _ask(self, question: Callable[[Desk], object]) -> object:
        """Answer a question, in the worker thread; nothing else touches the desk."""
        if self._desk is None:
            module = importlib.import_module("drafter.gui.desk")
            self._desk = cast("Desk", module.Desk(self._folder))
        return question(self._desk)

    def _close(self) -> None:
        if self._desk is not None:
            self._desk.close()
