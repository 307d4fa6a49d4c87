"""How the database of a corpus is opened: to change it, or where that may not be, to read it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.errors import CorpusError
from drafter.corpus.tables.faults import damaged
from drafter.corpus.tables.lexicon import unmarked
from drafter.corpus.tables.schema import APPLICATION, DATABASE, PASSAGES, STEPS, VERSION
from drafter.corpus.tables.word_blocks import Packing

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE = 60.0
"""Seconds to wait for another process that writes."""
WHILE_READING, WHILE_WRITING = 4096, 12288
"""Kilobytes of the database that a process keeps in memory. Who asks is no faster with more, as the
system has the file in memory, too; a large change must not be written before it is whole."""
_EFFECTIVE = os.access in os.supports_effective_ids
_PROTECTED = ("SQLITE_READONLY", "SQLITE_CANTOPEN")
"""What SQLite says where the folder may not be written, when the system did not say so before."""
_FULL = ("SQLITE_FULL", "SQLITE_IOERR")
"""What it says where there is no room for the files that go with a database that is open."""


class Glance(NamedTuple):
    """What tells a file from another of its name, and from what it will be when it was changed."""

    device: int
    number: int
    size: int
    modified: int
    """Nanoseconds."""


@dataclass(frozen=True, slots=True)
class Connected:
    """An open database.

    ``refusal`` is why it may only be read, None where it may be changed. ``is_still`` tells of a
    file that is read as one that never changes, as it may have no others beside it.
    """

    connection: sqlite3.Connection
    seen: Glance
    refusal: CorpusError | sqlite3.Error | None = None
    is_still: bool = False

    def is_current(self, folder: Path) -> bool:
        """Whether the folder still holds what was opened.

        Raises:
            CorpusError: If it holds no database any more.
        """
        found = _glance(folder / DATABASE)
        if self.is_still:
            return found == self.seen and not _is_in_use(folder)
        return found[:2] == self.seen[:2]


def connect(folder: Path) -> Connected:
    """Open the database in a folder, and make what is missing where the folder may be written.

    Raises:
        CorpusError: If a newer Drafter wrote it, or it is no corpus.
        sqlite3.Error, OSError: As the system says.
    """
    database = folder / DATABASE
    _refuse_strange(folder)
    exists = database.exists()
    if exists and not (_may_write(folder) and _may_write(database)):
        return _connected_for_reading(folder, _forbidden(folder))
    try:
        return Connected(_connect_for_writing(folder), _glance(database))
    except sqlite3.OperationalError as error:
        if exists and error.sqlite_errorname.startswith(_PROTECTED):
            return _connected_for_reading(folder, _forbidden(folder))
        if exists and error.sqlite_errorname.startswith(_FULL) and not _is_in_use(folder):
            return _connected_for_reading(folder, error)
        raise


def require(folder: Path) -> None:
    """See that a folder holds a database.

    Raises:
        CorpusError: If it holds none any more.
    """
    _glance(folder / DATABASE)


def _forbidden(folder: Path) -> CorpusError:
    return CorpusError(
        "The corpus may only be read.", hint=f"Ask for the right to write in {folder}."
    )


def _refuse_strange(folder: Path) -> None:
    """Refuse names that not all who write here can write, and what is no file.

    Raises:
        CorpusError: If there is anything of this kind.
    """
    try:
        str(folder).encode()
    except UnicodeEncodeError as error:
        message = "The name of the corpus’s folder holds signs that are not Unicode."
        raise CorpusError(message, hint="Rename the folder, or choose another one.") from error
    if (folder / DATABASE).is_dir():
        message = f"{folder / DATABASE} is a folder, where the corpus’s database should be."
        raise CorpusError(message, hint="Move it away, or choose another folder for the corpus.")


def _glance(database: Path) -> Glance:
    """Look at the database's file.

    Raises:
        CorpusError: If it is gone, or may not be read any more.
    """
    try:
        found = os.stat(database)  # noqa: PTH116 - asked before every answer: half of Path's time
    except PermissionError as error:
        message = f"The corpus in {database.parent} may not be read."
        raise CorpusError(message, hint="Ask for the right to read it; then go on.") from error
    except OSError as error:
        message = f"The corpus is no longer in {database.parent}."
        hint = "See whether its drive is there, or put the folder back; then go on."
        raise CorpusError(message, hint=hint) from error
    return Glance(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


def _is_in_use(folder: Path) -> bool:
    """Whether changes lie beside the database that are not in it yet, or are just being made."""
    try:
        return (folder / f"{DATABASE}-wal").stat().st_size > 0
    except OSError:
        return False


def remember(connection: sqlite3.Connection, kilobytes: int) -> None:
    """Let a connection keep so much of the database in memory, and give back what is more."""
    connection.execute(f"PRAGMA cache_size = -{kilobytes}")


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=_EFFECTIVE)


def _connect_for_writing(folder: Path) -> sqlite3.Connection:
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / DATABASE
    is_there = database.exists() and database.stat().st_size
    if not is_there and (folder / PASSAGES).exists():
        what = "its database is empty or missing"
        raise damaged(what, folder)
    connection = _opened(str(database))
    try:
        if version_of(connection) < VERSION:
            _renew(connection)
        if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA journal_size_limit = 16777216")
    except BaseException:
        connection.close()
        raise
    return connection


def _connected_for_reading(folder: Path, refusal: CorpusError | sqlite3.Error) -> Connected:
    """Open a corpus that may not be changed.

    Where nobody has it open, the files that go with the database are missing and may not be
    made; then it is read as something that never changes.
    """
    database = folder / DATABASE
    address = f"{database.absolute().as_uri()}?mode=ro"
    seen, is_still = _glance(database), not _is_in_use(folder)
    connection = _opened(f"{address}&immutable=1" if is_still else address)
    try:
        if version_of(connection) < VERSION:
            connection = _renewed_in_memory(connection)
    except BaseException:
        connection.close()
        raise
    return Connected(connection, seen, refusal, is_still)


def _renewed_in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Return a copy, with today's tables, of an older database that may not be written."""
    copy = _opened(":memory:")
    with closing(connection):
        connection.backup(copy)
    try:
        _renew(copy)
    except BaseException:
        copy.close()
        raise
    return copy


def _opened(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        address,
        timeout=_PATIENCE,
        isolation_level=None,
        check_same_thread=False,
        uri=address.startswith("file:"),
    )
    try:
        connection.execute("PRAGMA temp_store = MEMORY")
        remember(connection, WHILE_READING)
    except BaseException:
        connection.close()
        raise
    return connection


def reading_address(folder: Path) -> str:
    """Return where a database is that is only to be looked at.

    Where nothing may be made beside it, and nothing is being changed, it is read as it stands.
    """
    address = f"{(folder / DATABASE).absolute().as_uri()}?mode=ro"
    is_still = not (_may_write(folder) or _is_in_use(folder))
    return f"{address}&immutable=1" if is_still else address


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of the tables, 0 for a database without any.

    Raises:
        CorpusError: If the version is later than ours, or the file is not ours.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if version > VERSION and application == APPLICATION:
        message = "This corpus was written by a newer Drafter."
        raise CorpusError(message, hint="Install the newest version, or choose another folder.")
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if application != APPLICATION and (version or tables):
        message = "The database in this folder is not a corpus of Drafter's."
        raise CorpusError(message, hint="Choose another folder for the corpus.")
    return version


def _renew(connection: sqlite3.Connection) -> None:
    """Make the tables, or what is new in them, unless another process was faster.

    A new database is written anew at once, as ``Store.shrink`` does, so that its tables begin in
    the same places before and after: ``rescuing`` relies on it.
    """
    is_new = version_of(connection) == 0
    connection.create_function("bare", 1, unmarked, deterministic=True)
    # The stubs know aggregates of one number only.
    connection.create_aggregate("packed", 2, Packing)  # type: ignore[arg-type]
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in STEPS[version_of(connection) :]:
            for statement in step.split(";\n"):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
    if is_new:
        connection.execute("VACUUM")
