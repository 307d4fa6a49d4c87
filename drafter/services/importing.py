"""Adding files, folders and .zip archives to a corpus.

One unreadable file never stops the rest, and stopping loses nothing that is in: documents go in
in small batches, each whole.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from drafter.core.errors import CorpusError, DrafterError, ReadError
from drafter.corpus import Outcome
from drafter.corpus.tables.preparing import prepared
from drafter.reading.sources import sources
from drafter.services import corpora
from drafter.services.courtesy import step_back
from drafter.services.readers import Readers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from multiprocessing.connection import Connection
    from pathlib import Path

    from drafter.corpus.tables.preparing import Prepared
    from drafter.reading.sources import Source

BATCH = 128
"""Documents in one transaction: few enough to stop soon, enough that indexing costs little. Half as
many take a fifth longer, twice as many gain nothing."""


class Taker(Protocol):
    """What documents go into; a ``Corpus`` is one."""

    def add_prepared(self, documents: Sequence[Prepared]) -> tuple[Outcome, ...]:
        """Add documents in one transaction."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A file that could not be added: which, why, and what to do about it."""

    name: str
    reason: str
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far an import is: files done of all, the one at hand, and the seconds it took so far."""

    done: int
    total: int
    name: str = ""
    seconds: float = 0.0

    @property
    def rate(self) -> float:
        """Files a second so far; 0 before the first."""
        return self.done / self.seconds if self.seconds else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What an import did.

    ``doubts`` counts what the readers were unsure of in the documents that went in, ``doubtful``
    these documents; ``seconds`` is how long it took; ``cancelled`` says that the user stopped it
    before the end; ``fruitless`` are the paths that gave no document at all.
    """

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    failed: tuple[Failure, ...] = ()
    doubts: int = 0
    doubtful: int = 0
    seconds: float = 0.0
    cancelled: bool = False
    fruitless: tuple[Path, ...] = ()


def _unheard(progress: Progress) -> None:
    """Report progress to nobody."""
    del progress


def _never() -> bool:
    """Never stop."""
    return False


def import_paths(
    corpus: Taker,
    paths: Sequence[Path],
    *,
    on_progress: Callable[[Progress], None] = _unheard,
    is_cancelled: Callable[[], bool] = _never,
) -> Report:
    """Add what lies under some paths to a corpus, and report on every file.

    Args:
        corpus: Where the documents go.
        paths: Files, folders (with all below them) and .zip archives.
        on_progress: Called before each file and at the end; the total is counted first.
        is_cancelled: Asked before each file; what was read until then still goes in.

    Raises:
        CorpusError: If the corpus itself fails (a full disk); what went in before stays, and the
            hint says how much that is.
    """
    with Readers(prepared) as readers:
        run = _Import(corpus, on_progress)
        found = run.found(paths)
        outcomes = readers.outcomes([source for _, source in found])
        for done, (path, source) in enumerate(found):
            run.tell(done, len(found), source.name)
            if is_cancelled():
                run.flush()
                return run.report(cancelled=True)
            run.take(path, source, next(outcomes))
        run.flush()
        run.tell(len(found), len(found))
        return run.report()


def import_apart(connection: Connection, corpus_folder: Path, paths: Sequence[Path]) -> None:
    """Import in a process of its own, so that the window stays quick.

    Sends ``Progress`` as it goes, and at the end the ``Report`` or the ``DrafterError`` that
    ended it. Stops when anything is received, or the other end is gone.
    """
    try:
        connection.send(_finished(connection, corpus_folder, paths))
    except (BrokenPipeError, ConnectionResetError):
        return  # the window is gone; what was finished is in the corpus
    finally:
        connection.close()


def import_behind(connection: Connection, corpus_folder: Path, paths: Sequence[Path]) -> None:
    """Import like ``import_apart``, in a process that lets the window have its processor first."""
    step_back()
    import_apart(connection, corpus_folder, paths)


def _finished(
    connection: Connection, corpus_folder: Path, paths: Sequence[Path]
) -> Report | DrafterError:
    """Import, and return the report or what ended it."""
    try:
        with corpora.open_corpus(corpus_folder, makes=False) as corpus:
            return import_paths(
                corpus, paths, on_progress=connection.send, is_cancelled=connection.poll
            )
    except DrafterError as error:
        return error


_REPORT_IT = "Please report it to the makers of Drafter, with the file."


def _nothing() -> ReadError:
    """Return what is said of a folder or archive, behind its name."""
    return ReadError(
        "No file in it can be read.", hint="Choose a folder or archive of XML, Word or text files."
    )


class _Import:
    """One import on its way."""

    def __init__(self, corpus: Taker, on_progress: Callable[[Progress], None]) -> None:
        self._corpus = corpus
        self._on_progress = on_progress
        self._start = time.monotonic()
        self._total = 0
        self._batch: list[Prepared] = []
        self._failed: list[Failure] = []
        self._outcomes: list[Outcome] = []
        self._fruits: dict[Path, int] = {}
        self._doubts = 0
        self._doubtful = 0

    def found(self, paths: Sequence[Path]) -> list[tuple[Path, Source]]:
        """Return every file under the paths, each with the path that led to it."""
        found: list[tuple[Path, Source]] = []
        for path in paths:
            self._fruits[path] = 0
            count = len(found)
            try:
                found += [(path, source) for source in sources([path])]
            except ReadError as error:
                self._fail(str(path), error)
                continue
            if len(found) == count:
                self._fail(str(path), _nothing())
        self._total = len(found)
        return found

    def take(self, path: Path, source: Source, document: Prepared | Exception) -> None:
        """Take what was read of a file; it goes in with its batch."""
        if isinstance(document, Exception):
            self._fail(source.name, document)
            return
        self._fruits[path] += 1
        self._batch.append(document)
        if len(self._batch) >= BATCH:
            self.flush()

    def flush(self) -> None:
        """Put the batch into the corpus."""
        if not self._batch:
            return
        try:
            outcomes = self._corpus.add_prepared(self._batch)
        except CorpusError as error:
            raise self._before(error) from error
        self._outcomes += outcomes
        new = zip(self._batch, outcomes, strict=True)
        doubts = [one.row.doubts for one, outcome in new if outcome is not Outcome.UNCHANGED]
        self._doubts += sum(doubts)
        self._doubtful += sum(map(bool, doubts))
        self._batch = []

    def tell(self, done: int, total: int, name: str = "") -> None:
        """Report how far it is."""
        seconds = time.monotonic() - self._start
        self._on_progress(Progress(done=done, total=total, name=name, seconds=seconds))

    def report(self, *, cancelled: bool = False) -> Report:
        """Return what was done."""
        counts = {outcome: self._outcomes.count(outcome) for outcome in Outcome}
        return Report(
            added=counts[Outcome.ADDED],
            updated=counts[Outcome.UPDATED],
            unchanged=counts[Outcome.UNCHANGED],
            failed=tuple(self._failed),
            doubts=self._doubts,
            doubtful=self._doubtful,
            seconds=time.monotonic() - self._start,
            cancelled=cancelled,
            fruitless=tuple(path for path, count in self._fruits.items() if not count),
        )

    def _before(self, error: CorpusError) -> CorpusError:
        """Return the error with how many files went in before it, if any did."""
        if not self._outcomes:
            return error
        are_in = f"Files that are in: {len(self._outcomes)} of {self._total}."
        again = "Adding the same again adds the rest."
        return type(error)(str(error), hint=f"{error.hint} {are_in} {again}".lstrip())

    def _fail(self, name: str, error: Exception) -> None:
        if isinstance(error, DrafterError):
            failure = Failure(name=name, reason=str(error), hint=error.hint)
        else:  # a fault of ours, which must not cost the user the other files
            reason = f"Drafter cannot make sense of this file ({error!r})."
            failure = Failure(name=name, reason=reason, hint=_REPORT_IT)
        self._failed.append(failure)
