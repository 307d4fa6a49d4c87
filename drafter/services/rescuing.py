"""Saving what can be saved of a damaged corpus.

Its documents go into a new corpus, whose files then take the place of the damaged ones; those are
kept in a folder beside them. The database changes places in one step, so that at no moment the
folder holds none: whoever opened it then would begin a new corpus.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from drafter import corpus as shelf  # its ``Corpus`` is loaded by whoever rescues
from drafter.core.errors import CorpusError, DrafterError
from drafter.corpus.tables import rescuing
from drafter.corpus.tables.schema import DATABASE, PASSAGES, SEARCH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.connection import Connection

_BATCH = 128
"""Documents in one transaction."""
_SCRATCH = ".rescue-"
LOST = "lost.txt"
"""File beside what was damaged with the names of the documents that are lost."""
_INDEXES = (PASSAGES, SEARCH)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescue:
    """What came of a rescue.

    ``lost`` are the names of documents that could not be read whole, where a name is left;
    ``nameless`` counts those where none is. Of some nothing at all may be left. ``kept`` is the
    folder of what was damaged; None where nothing was, and nothing was done.
    """

    saved: int = 0
    lost: tuple[str, ...] = ()
    nameless: int = 0
    kept: Path | None = None


def _unheard(saved: int) -> None:
    """Report progress to nobody."""
    del saved


def rescue(folder: Path, *, on_progress: Callable[[int], None] = _unheard) -> Rescue:
    """Put a corpus of all that can still be read in place of a damaged one.

    ``on_progress`` is told now and then how many documents are saved.

    Raises:
        CorpusError: If there is no room for it; then everything is as it was.
    """
    if not any((folder / name).exists() for name in (DATABASE, *_INDEXES)):
        message = f"There is no corpus in {folder}."
        raise CorpusError(message, hint="Check the name, and whether the drive is there.")
    if not rescuing.is_damaged(folder):
        return Rescue()
    try:
        for left in folder.glob(f"{_SCRATCH}*"):  # by a rescue that was ended before its end
            shutil.rmtree(left, ignore_errors=True)
        return _rescued(folder, on_progress)
    except OSError as error:
        message = f"The corpus could not be rescued: {error.strerror or error}."
        hint = f"Make room for as much again in {folder}, where you must be allowed to write."
        raise CorpusError(message, hint=hint) from error


def rescue_apart(connection: Connection, folder: Path) -> None:
    """Rescue in a process of its own.

    Sends how many documents are saved as it goes, and at the end the ``Rescue``, or the
    ``DrafterError`` that ended it.
    """
    outcome: Rescue | DrafterError
    with connection, suppress(BrokenPipeError, ConnectionResetError):
        try:
            outcome = rescue(folder, on_progress=connection.send)
        except DrafterError as error:
            outcome = error
        connection.send(outcome)


def _rescued(folder: Path, on_progress: Callable[[int], None]) -> Rescue:
    lost: list[str | None] = []
    saved = 0
    with tempfile.TemporaryDirectory(prefix=_SCRATCH, dir=folder) as name:
        scratch, anew = Path(name), Path(name) / "corpus"
        with shelf.Corpus.open(anew) as corpus:
            for batch in _batches(rescuing.rescued(folder, scratch, anew)):
                documents = [one.document for one in batch if one.document is not None]
                lost += [one.name for one in batch if one.document is None]
                corpus.add(documents)
                saved += len(documents)
                on_progress(saved)
        kept = _exchanged(folder, anew)
    with suppress(OSError):  # whoever asks for it hears the names, too
        (kept / LOST).write_text("".join(f"{name}\n" for name in lost if name), "utf-8")
    return Rescue(saved=saved, lost=tuple(filter(None, lost)), nameless=lost.count(None), kept=kept)


def _exchanged(folder: Path, anew: Path) -> Path:
    """Put the files of a new corpus in place of the damaged ones, and return where these are."""
    kept = _free_name(folder)
    kept.mkdir()
    database = folder / DATABASE
    if database.is_file():
        try:
            (kept / DATABASE).hardlink_to(database)
        except OSError:  # disks for cameras and players know of no such thing
            shutil.copy2(database, kept)
    for name in (f"{DATABASE}-wal", f"{DATABASE}-shm", *_INDEXES):
        if (folder / name).exists():
            (folder / name).rename(kept / name)
    (anew / DATABASE).replace(database)
    for name in _INDEXES:
        if (anew / name).exists():
            (anew / name).rename(folder / name)
    return kept


def _batches(found: Iterable[rescuing.Rescued]) -> Iterator[list[rescuing.Rescued]]:
    """Yield what was found, some at a time."""
    rest = iter(found)
    while batch := list(islice(rest, _BATCH)):
        yield batch


def _free_name(folder: Path) -> Path:
    """Return a name for what was damaged that nothing has yet."""
    name = f"damaged-{datetime.now().astimezone():%Y-%m-%d}"
    names = (name, *(f"{name}-{number}" for number in range(2, 1000)))
    return next(path for one in names if not (path := folder / one).exists())
