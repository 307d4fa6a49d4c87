"""The corpus: documents go in, precedents, passages and completions come out."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Self, TypeVar

from drafter.core.errors import CorpusError
from drafter.corpus.answers import NO_FILTERS
from drafter.corpus.files import DamagedError
from drafter.corpus.parts import opened
from drafter.corpus.search.candidates import FEW_TEXTS
from drafter.corpus.tables.connecting import require
from drafter.corpus.tables.faults import explained
from drafter.corpus.tables.preparing import key_of, prepared

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from types import TracebackType

    from drafter.core.masthead.agenda import AgendaItem
    from drafter.core.model import Document
    from drafter.corpus.answers import (
        Completion,
        Concordance,
        Edition,
        Entry,
        Filters,
        Outcome,
        Passage,
        Place,
        Precedent,
        Stats,
        Version,
    )
    from drafter.corpus.parts import Parts
    from drafter.corpus.tables.adding import Adding
    from drafter.corpus.tables.preparing import Prepared

_Answer = TypeVar("_Answer")

_ATTEMPTS = 4
"""The first failure may come from a merge in another process; then the newer state is asked."""
_MIN_WORDS = 6
"""Words of an agreed passage at least, unless set."""


class Corpus:
    """A corpus in a folder.

    Used by one thread at a time; any number of these, in any process, may share a folder. All
    of its methods raise ``CorpusError`` where the disk or the database fails.
    """

    def __init__(self, folder: Path, few_texts: int) -> None:
        self.folder = folder
        self._few_texts = few_texts
        self._parts = opened(folder, few_texts)

    @classmethod
    def open(cls, folder: Path, *, few_texts: int = FEW_TEXTS, makes: bool = True) -> Corpus:
        """Open the corpus in a folder; where there is none, an empty one is made if it ``makes``.

        With up to ``few_texts`` it is small: every text is compared with what is asked.

        Raises:
            CorpusError: If it cannot be opened, is gone or damaged, or a newer Drafter wrote it.
        """
        with explained(folder):
            if not makes:
                require(folder)
            return cls(folder, few_texts)

    def close(self) -> None:
        """Let go of the files."""
        with explained(self.folder):
            self._parts.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def version(self) -> int:
        """Return a number that grows with every change, by whichever process."""
        return self._asked(lambda parts: parts.store.version())

    def edition(self) -> Edition:
        """Return what tells what lies in the folder now from whatever else did, or will."""
        return self._asked(lambda parts: parts.store.edition())

    def is_empty(self) -> bool:
        """Whether there is no document."""
        return self._asked(lambda parts: parts.contents.is_empty())

    def entries(self) -> tuple[Entry, ...]:
        """Return all documents, by name."""
        return self._asked(lambda parts: parts.contents.entries())

    def document(self, name: str, language: str | None = None) -> Document:
        """Return a document by name, whatever its case; without a language, English before others.

        Raises:
            CorpusError: If there is none of that name.
        """
        return self._asked(lambda parts: parts.contents.document(name, language))

    def agenda(self, organ: str, session: int | None) -> tuple[AgendaItem, ...]:
        """Return the items of an organ's agendas, those of a session first, then the newest."""
        return self._asked(lambda parts: parts.contents.agenda(organ, session))

    def stats(self) -> Stats:
        """Return how much there is."""
        return self._asked(lambda parts: parts.contents.stats())

    def check(self) -> tuple[str, ...]:
        """Return what is wrong with the corpus, nothing when it is sound. Reads all of it."""
        return self._asked(lambda parts: parts.contents.problems())

    def add(self, documents: Sequence[Document]) -> tuple[Outcome, ...]:
        """Add documents, all of them or none; they can be found when this returns.

        A document is known by name and language. The same text again changes nothing, and of
        two different texts with a symbol the one that was published later stays. Without one they
        may be no states of the same text: then both stay, the second under a name with a number.
        """
        return self.add_prepared([prepared(document) for document in documents])

    def add_prepared(self, documents: Sequence[Prepared]) -> tuple[Outcome, ...]:
        """Add documents that were made ready for it, perhaps elsewhere."""
        return self._changed(lambda _, change: tuple(map(change.add, documents)))

    def remove(self, names: Sequence[str]) -> int:
        """Remove documents by name, in all languages, and return how many there were."""
        return self._removed([(name, None) for name in names])

    def remove_texts(self, texts: Sequence[tuple[str, str]]) -> int:
        """Remove documents by name and language, and return how many there were."""
        return self._removed(texts)

    def mark_reviewed(self, name: str, language: str, *, reviewed: bool) -> None:
        """Note that someone has looked at what the reader of a document was unsure of, or not.

        A document that is replaced by a later one is to be looked at again.
        """
        with explained(self.folder):
            store = self._current(to_write=True).store
            with store.writing():
                store.connection.execute(
                    "UPDATE documents SET is_reviewed = ? WHERE key = ? AND language = ?",
                    (reviewed, key_of(name), language),
                )

    def demand(self) -> None:
        """Say why where the corpus may not be changed; upkeep leaves such a one as it is.

        Raises:
            CorpusError: If it may only be read, or its disk is full.
        """
        with explained(self.folder):
            self._current(to_write=True).store.demand()

    def maintain(self) -> None:
        """Do all that was put off while documents were added; for quiet moments."""
        self.tidy()
        while self.tend():
            pass
        self.tidy()

    def tidy(self) -> None:
        """Bring together the files of the indexes, which makes all answers faster."""
        with explained(self.folder):
            parts = self._current(to_write=True)
            try:
                parts.upkeep.maintain()
            except DamagedError:
                parts.upkeep.repair()
                parts.upkeep.maintain()

    def tend(self) -> bool:
        """Find the lineages of some documents that have none yet; return whether more are left.

        Takes a fraction of a second, in which others cannot change the corpus; where a corpus of an
        earlier version is cut into words anew before, some seconds each time.
        """
        with explained(self.folder):
            parts = self._current(to_write=True)
            if not parts.store.may_write:
                return False
            is_cut_anew = parts.recutting.waits()
            if not is_cut_anew and not parts.tending.waiting():
                return False
            parts.upkeep.catch_up()
            step = parts.recutting.step if is_cut_anew else parts.tending.step
            try:
                return step()
            except DamagedError:
                parts.upkeep.repair()
                return step()

    def untended(self) -> int:
        """Return how many documents have no lineages yet."""
        return self._asked(lambda parts: parts.tending.waiting())

    def suggest(
        self,
        text: str,
        *,
        limit: int = 9,
        filters: Filters = NO_FILTERS,
        exclude: str | None = None,
    ) -> tuple[Precedent, ...]:
        """Return the precedents for a paragraph, or a part of one: one a lineage, best first.

        Places in the document named ``exclude`` do not count.
        """
        return self._asked(
            lambda parts: parts.suggesting.suggest(text, limit, filters, _own(parts, exclude))
        )

    def history(self, place: Place) -> tuple[Version, ...]:
        """Return all versions of the lineage that a place belongs to, in time order, oldest first.

        Where one wording stands in several documents there is a version for each. The score of a
        version says how alike it is to the text of the place.

        Raises:
            CorpusError: If the place's document was removed or changed.
        """
        return self._asked(lambda parts: parts.histories.history(place))

    def search(
        self, text: str, *, limit: int = 50, filters: Filters = NO_FILTERS
    ) -> tuple[Version, ...]:
        """Return texts that have all words of a search, best first, each at its newest place."""
        return self._asked(lambda parts: parts.searching.search(text, limit, filters))

    def concordance(
        self, words: str, *, limit: int | None = None, filters: Filters = NO_FILTERS
    ) -> Concordance:
        """Return every place where words stand together, in this order, by lineage.

        Words are compared as for agreed language: case, hyphens and signs make no difference.
        With a ``limit`` no more than the newest so many places are listed; all are counted.
        """
        return self._asked(lambda parts: parts.concording.concordance(words, limit, filters))

    def complete(self, text: str, *, limit: int = 5) -> tuple[Completion, ...]:
        """Return how adopted texts go on after what was typed, the likeliest first."""
        return self._asked(lambda parts: parts.completing.complete(text, limit))

    def standing(self, words: Sequence[str], *, language: str, least: int) -> frozenset[str]:
        """Return those words that stand in at least so many adopted documents of a language."""
        return self._asked(lambda parts: parts.vocabulary.standing(words, language, least))

    def near(self, word: str, *, language: str, least: int) -> tuple[str, ...]:
        """Return words in at least so many adopted documents that are written much like one."""
        return self._asked(lambda parts: parts.vocabulary.near(word, language, least))

    def agreed(
        self, paragraphs: Sequence[str], *, min_words: int = _MIN_WORDS, exclude: str | None = None
    ) -> tuple[tuple[Passage, ...], ...]:
        """Return every maximal run of words that stands in an adopted text, for each paragraph.

        Places in the document named ``exclude`` do not count.
        """
        return self._asked(
            lambda parts: parts.passages.agreed(paragraphs, min_words, _own(parts, exclude))
        )

    def first_agreed(self, run: str, *, exclude: str | None = None) -> Place | None:
        """Return the first place of a run of words in adopted texts, None without one.

        ``agreed`` names the newest places; of words that stand in thousands this looks at all.
        """
        return self._asked(lambda parts: parts.passages.first(run, _own(parts, exclude)))

    def _removed(self, texts: Sequence[tuple[str, str | None]]) -> int:
        keys = dict.fromkeys((key_of(name), language) for name, language in texts)

        def remove(parts: Parts, change: Adding) -> int:
            found = [number for key in keys for number in parts.contents.numbers(*key)]
            for number in found:
                change.remove(number)
            return len(found)

        return self._changed(remove)

    def _changed(self, change: Callable[[Parts, Adding], _Answer]) -> _Answer:
        """Change the corpus, and make indexes anew that turn out to be damaged on the way."""
        with explained(self.folder):
            parts = self._current(to_write=True)
            try:
                with parts.upkeep.changing() as adding:
                    return change(parts, adding)
            except DamagedError:
                parts.upkeep.repair()
                with parts.upkeep.changing() as adding:
                    return change(parts, adding)

    def _asked(self, question: Callable[[Parts], _Answer]) -> _Answer:
        """Ask one state of the corpus, and make its indexes anew where they are damaged."""
        with explained(self.folder):
            for attempt in range(_ATTEMPTS):
                parts = self._current()
                try:
                    with parts.store.reading():
                        return question(parts)
                except DamagedError:
                    if attempt:
                        parts.upkeep.repair()
                except sqlite3.DatabaseError:
                    if parts.store.is_current():
                        raise
        message = "The indexes of the corpus are damaged and cannot be made again."
        raise CorpusError(message, hint=f"Delete the folders inside {self.folder}, then try again.")

    def _current(self, *, to_write: bool = False) -> Parts:
        """Return the parts, put together anew where the folder holds another corpus by now.

        Who wants to write tries again also where the disk was full, or the right was lacking.
        """
        store = self._parts.store
        if not store.is_current() or (to_write and not store.may_write):
            self._parts.close()
            self._parts = opened(self.folder, self._few_texts)
        return self._parts


def _own(parts: Parts, exclude: str | None) -> frozenset[int]:
    """Return the documents of a name whose places do not count."""
    return parts.contents.sharing(exclude) if exclude else frozenset()
