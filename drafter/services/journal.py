"""The journal: what keeps a draft when power, system or program fail, also before the first save.

Each window writes its own file, whole, after every change; beside it lies a lock that ends with
the process. At the next start, a journal that nobody holds is work that was cut off.
"""

from __future__ import annotations

import datetime as dt
import json
import threading
import uuid
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from drafter.core import codec
from drafter.core.errors import ReadError, WriteError
from drafter.services import files
from drafter.services.files import Stamp
from drafter.services.locks import Lock

if TYPE_CHECKING:
    from drafter.core.model import Document

_SUFFIX = ".journal.json"
_LOCK = ".lock"
_DAMAGED = ".damaged"
_TRIES = 3
"""A window that starts at the same moment may sweep a lock away before it is held."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """The state of a draft: what it says, and the file it belongs to.

    ``path`` is None before the first save. ``stamp`` is that file as it was last read or written.
    ``kept_at`` is when the entry was written, in local time.
    """

    document: Document
    path: Path | None = None
    stamp: Stamp | None = None
    kept_at: dt.datetime | None = None


class Journal:
    """The journal of one window.

    Any thread may write to it; entries are written in the order in which they come.
    """

    def __init__(self, folder: Path) -> None:
        self._lock, self._path = _begun(files.make_folder(folder))
        self._turn = threading.Lock()
        self._scribe = codec.Scribe()

    def keep(
        self, document: Document, *, path: Path | None = None, stamp: Stamp | None = None
    ) -> None:
        """Write the state of the draft; when this returns, it outlives the machine.

        Raises:
            WriteError: If it cannot be written; the entry before stays.
        """
        value = {
            "kept_at": dt.datetime.now().astimezone().isoformat(timespec="seconds"),
            "path": str(path) if path else None,
            "stamp": asdict(stamp) if stamp else None,
        }
        with self._turn:
            head, body = json.dumps(value, ensure_ascii=False), self._scribe.text(document)
            files.write_text(self._path, f'{head[:-1]}, "document": {body}}}')

    def clear(self) -> None:
        """Forget the entry: everything is saved, there is nothing to recover."""
        with self._turn:
            self._path.unlink(missing_ok=True)

    def leave(self) -> None:
        """End the journal and leave its entry; the next start offers it."""
        self._lock.release()

    def close(self) -> None:
        """Forget the entry and end the journal; for windows that are closed in good order."""
        self.clear()
        self._lock.remove()


class Orphan:
    """Work that was cut off, held by this process until it is discarded or left for later."""

    def __init__(self, entry: Entry, path: Path, lock: Lock) -> None:
        self.entry = entry
        self._path = path
        self._lock = lock

    def discard(self) -> None:
        """Remove it; for work that is open again and kept by a journal of its own, or unwanted."""
        self._path.unlink(missing_ok=True)
        self._lock.remove()

    def leave(self) -> None:
        """Leave it where it is; the next start offers it again."""
        self._lock.release()


def orphans(folder: Path) -> tuple[Orphan, ...]:
    """Return the work that was cut off, newest first.

    What another window holds is left alone. A damaged journal is put aside under another name,
    and never keeps Drafter from starting.
    """
    found = [
        orphan
        for path in sorted(folder.glob(f"*{_SUFFIX}"))
        if (orphan := _orphan(path)) is not None
    ]
    _sweep(folder)
    return tuple(sorted(found, key=_kept_at, reverse=True))


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
    entry = _entry(path)
    if entry is None:
        lock.remove()
        return None
    return Orphan(entry, path, lock)


def _entry(path: Path) -> Entry | None:
    """Read a journal; None where it is gone or damaged, and then it is put aside."""
    try:
        value: Any = json.loads(path.read_text("utf-8"))
        stamp = value["stamp"]
        return Entry(
            document=codec.from_json(value["document"]),
            path=Path(value["path"]) if value["path"] else None,
            stamp=Stamp(**stamp) if stamp else None,
            kept_at=dt.datetime.fromisoformat(value["kept_at"]),
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, ReadError):
        _put_aside(path)
        return None


def _put_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(path.name + _DAMAGED))
    except OSError:
        return


def _sweep(folder: Path) -> None:
    """Remove the locks of windows that were killed before they kept anything."""
    for path in folder.glob(f"*{_LOCK}"):
        if path.with_suffix(_SUFFIX).exists():
            continue
        try:
            lock = Lock.taken(path)
        except OSError:
            continue
        if lock is not None:
            lock.remove()


def _lock_of(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(_SUFFIX) + _LOCK)


def _kept_at(orphan: Orphan) -> str:
    return orphan.entry.kept_at.isoformat() if orphan.entry.kept_at else ""
