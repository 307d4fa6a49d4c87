"""How the database of a corpus is opened: to change it, or where that may not be, to read it."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.errors import CorpusError
from drafter.corpus.schema import APPLICATION, DATABASE, PASSAGES, STEPS, VERSION

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE = 60.0
"""Seconds to wait for another process that writes."""
_EFFECTIVE = os.access in os.supports_effective_ids
_PROTECTED = ("SQLITE_READONLY", "SQLITE_CANTOPEN")
"""What SQLite says where the folder may not be written, when the system did not say so before."""


class Connected(NamedTuple):
    """An open database."""

    connection: sqlite3.Connection
    may_write: bool


def connect(folder: Path) -> Connected:
    """Open the database in a folder, and make what is missing where the folder may be written.

    Raises:
        CorpusError: If a newer Drafter wrote it, or it is no corpus.
        sqlite3.Error, OSError: As the system says.
    """
    exists = (folder / DATABASE).exists()
    if exists and not (_may_write(folder) and _may_write(folder / DATABASE)):
        return Connected(_connect_for_reading(folder), may_write=False)
    try:
        return Connected(_connect_for_writing(folder), may_write=True)
    except sqlite3.OperationalError as error:
        if not exists or not error.sqlite_errorname.startswith(_PROTECTED):
            raise
    return Connected(_connect_for_reading(folder), may_write=False)


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=_EFFECTIVE)


def _connect_for_writing(folder: Path) -> sqlite3.Connection:
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / DATABASE
    is_there = database.exists() and database.stat().st_size
    if not is_there and (folder / PASSAGES).exists():
        message = "The corpus is damaged: its database is empty or missing."
        hint = f"Move the folder {folder} away and add the documents again."
        raise CorpusError(message, hint=hint)
    connection = _opened(str(database))
    try:
        if _version(connection) < VERSION:
            _renew(connection)
        if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA journal_size_limit = 16777216")
    except BaseException:
        connection.close()
        raise
    return connection


def _connect_for_reading(folder: Path) -> sqlite3.Connection:
    """Open a corpus that may not be changed.

    Where nobody has it open, the files that go with the database are missing and may not be
    made; then it is read as something that never changes.
    """
    database = folder / DATABASE
    address = f"{database.absolute().as_uri()}?mode=ro"
    if not database.with_name(f"{DATABASE}-wal").exists():
        address += "&immutable=1"
    connection = _opened(address)
    try:
        _version(connection)
    except BaseException:
        connection.close()
        raise
    return connection


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
        connection.execute("PRAGMA cache_size = -12288")
    except BaseException:
        connection.close()
        raise
    return connection


def _version(connection: sqlite3.Connection) -> int:
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
    """Make the tables, or what is new in them, unless another process was faster."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in STEPS[_version(connection) :]:
            for statement in step.split(";\n"):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
