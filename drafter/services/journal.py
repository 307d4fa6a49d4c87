"""The journal: what keeps a draft when power, system or program fail, also before the first save.

Each window writes its own file: how the draft began, then a line for all that was done since the
line before, so that undo comes back with the words. Beside it lies a lock that ends with the
process. At the next start, a journal that nobody holds is work that was cut off.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import math
import threading
import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.core.errors import ReadError, WriteError
from drafter.services import files, grace, journal_lines
from drafter.services.journal_lines import Entry, NewerError
from drafter.services.locks import Lock
from drafter.writing.atomic import write_bytes

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Entry", "Journal", "Orphan", "orphans"]

_SUFFIX = ".journal.jsonl"
_SUFFIXES = (_SUFFIX, ".journal.json")
"""Files that are journals; the second is the one of Drafter 0.1, which held the words alone."""
_LOCK = ".lock"
_DAMAGED, _REFUSED = ".damaged", ".refused"
_HALF_WRITTEN = ".*.tmp"
"""Files that a kill kept from getting their name (``writing.atomic``)."""
_TRIES = 3
"""A window that starts at the same moment may sweep a lock away before it is held."""
_ROOM = 4_000_000
"""Bytes that a journal may grow beyond three times its beginning until it is written anew."""
_STEPS = 500
"""Steps that can still be undone after a crash when a journal was written anew."""


@dataclass(frozen=True, slots=True)
class _Written:
    """What the file says: an entry, and how many of its oldest steps the file does without.

    ``size`` is how long the file is, ``most`` how long it may become, both in bytes.
    """

    entry: Entry
    cut: int
    size: int
    most: int


class Journal:
    """The journal of one window.

    Any thread may write to it; entries are written in the order in which they come.
    """

    def __init__(self, folder: Path) -> None:
        self._lock, self._path = _begun(files.make_folder(folder))
        self._turn = threading.Lock()
        self._written: _Written | None = None

    def keep(self, entry: Entry) -> None:
        """Write the state of the draft; when this returns, it outlives the machine.

        A draft that is saved as it stands needs no journal; one that was kept is known for saved.

        Raises:
            WriteError: If it cannot be written; the entry before stays.
        """
        with self._turn:
            if self._written is not None and not self._path.exists():
                self._written = None  # somebody tidied up
            if self._written is None and entry.history.is_saved:
                return
            try:
                self._written = self._continued(entry) or self._whole(entry, _STEPS)
            except WriteError:
                words_alone = self._words_alone(entry)
                if words_alone is None:
                    raise
                self._written = words_alone

    def clear(self) -> None:
        """Forget the entry: there is nothing to recover."""
        with self._turn:
            self._written = None
            self._path.unlink(missing_ok=True)

    def leave(self) -> None:
        """End the journal and leave its entry; the next start offers it."""
        self._lock.release()

    def close(self) -> None:
        """Forget the entry and end the journal; for windows that are closed in good order."""
        self.clear()
        self._lock.remove()

    def _continued(self, entry: Entry) -> _Written | None:
        """Write what was done since the last entry; None where the file has to begin anew."""
        written = self._written
        if written is None or entry.history.index < written.cut or written.size > written.most:
            return None
        line = journal_lines.continued(_cut(written.entry, written.cut), _cut(entry, written.cut))
        if line is None:
            return None
        files.append(self._path, line)
        return replace(written, entry=entry, size=written.size + len(line))

    def _words_alone(self, entry: Entry) -> _Written | None:
        """Write the draft without what was done to it; None where there is no room for that either.

        What is done while a disk is full would need more room with every word.
        """
        try:
            return self._whole(entry, 0)
        except WriteError:
            return None

    def _whole(self, entry: Entry, steps: int) -> _Written:
        """Write how the draft began, and all that was done to it lately: so many steps."""
        cut = max(0, entry.history.index - steps)
        text = journal_lines.begun(_cut(entry, cut))
        write_bytes(self._path, text, is_private=True)
        return _Written(entry, cut, len(text), 3 * len(text) + _ROOM)


class Orphan:
    """Work that was cut off, held by this process until it is decided what becomes of it."""

    def __init__(self, entry: Entry, path: Path, lock: Lock) -> None:
        self.entry = entry
        self._path = path
        self._lock = lock

    @property
    def is_refused(self) -> bool:
        """Whether the user did not want it when it was offered."""
        return self._path.name.endswith(_REFUSED)

    def refuse(self) -> None:
        """Offer it no more by itself; it can be had back for a while, unless refused again."""
        if self.is_refused:
            self.discard()
            return
        _put_aside(self._path, _REFUSED)
        self._lock.remove()

    def discard(self) -> None:
        """Remove it; for work that is open again and kept by a journal of its own."""
        self._path.unlink(missing_ok=True)
        self._lock.remove()

    def leave(self) -> None:
        """Leave it where it is; the next start offers it again."""
        self._lock.release()


def orphans(
    folder: Path, *, with_refused: bool = False, today: dt.date | None = None
) -> tuple[Orphan, ...]:
    """Return the work that was cut off, newest first.

    What another window holds is left alone, and so is what a newer Drafter wrote. A damaged journal
    is put aside under another name, and never keeps Drafter from starting. What was put aside is
    removed when its time is over (``grace``). ``today`` is by the system's clock unless given.
    """
    endings = (*_SUFFIXES, *(suffix + _REFUSED for suffix in _SUFFIXES if with_refused))
    _forget_old(folder, today or dt.datetime.now().astimezone().date())
    found = [
        orphan
        for ending in endings
        for path in folder.glob(f"*{ending}")
        if (orphan := _orphan(path)) is not None
    ]
    _sweep(folder)
    return tuple(sorted(found, key=_kept_at, reverse=True))


def _forget_old(folder: Path, today: dt.date) -> None:
    """Remove what was put aside or half written so long ago that nobody will want it back."""
    patterns = (f"*{_REFUSED}", f"*{_DAMAGED}", _HALF_WRITTEN)
    aside = [path for pattern in patterns for path in folder.glob(pattern)]
    for path in grace.expired(folder, aside, today):
        with contextlib.suppress(OSError):
            path.unlink()


def _cut(entry: Entry, cut: int) -> Entry:
    return replace(entry, history=entry.history.without(cut))


def _begun(folder: Path) -> tuple[Lock, Path]:
    """Take the lock of a new journal; return it with the path of the journal."""
    for _ in range(_TRIES):
        base = folder / uuid.uuid4().hex
        try:
            lock = Lock.taken(base.with_suffix(_LOCK))
        except OSError as error:
            raise files.write_error(folder, error) from error
        if lock is not None:
            return lock, base.with_suffix(_SUFFIX)
    message = f"{folder} lies where files cannot be locked."
    raise WriteError(message, hint="Keep the recovery files on a disk of this machine.")


def _orphan(path: Path) -> Orphan | None:
    try:
        lock = Lock.taken(_lock_of(path))
    except OSError:
        return None
    if lock is None:
        return None
    orphan = _read(path, lock)
    if orphan is None:
        lock.remove()
    return orphan


def _read(path: Path, lock: Lock) -> Orphan | None:
    """Read a journal; None where there is nothing in it to recover."""
    try:
        entry = journal_lines.read(path.read_bytes())
    except (FileNotFoundError, NewerError):
        return None
    except (OSError, ReadError):
        _put_aside(path, _DAMAGED)
        return None
    if entry.history.is_saved:
        path.unlink(missing_ok=True)
        return None
    return Orphan(entry, path, lock)


def _put_aside(path: Path, ending: str) -> None:
    """Give a journal another name, under which it is kept for a while."""
    with contextlib.suppress(OSError):
        path.replace(path.with_name(path.name + ending))


def _sweep(folder: Path) -> None:
    """Remove the locks of windows that were killed before they kept anything."""
    for path in folder.glob(f"*{_LOCK}"):
        if any(path.with_suffix(suffix).exists() for suffix in _SUFFIXES):
            continue
        try:
            lock = Lock.taken(path)
        except OSError:
            continue
        if lock is not None:
            lock.remove()


def _lock_of(path: Path) -> Path:
    return path.with_name(path.name.partition(".")[0] + _LOCK)


def _kept_at(orphan: Orphan) -> float:
    """Return when work was kept, in seconds; where nobody knows, before all other."""
    return orphan.entry.kept_at.timestamp() if orphan.entry.kept_at else -math.inf
