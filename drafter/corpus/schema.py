"""The tables of the corpus, and how its database is opened.

The database is the corpus's only truth: documents, their paragraphs as distinct texts and the
places where they occur, the words, and which files of the passage index are valid. Everything
else in the folder is made from it.
"""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

from drafter.core.errors import CorpusError

if TYPE_CHECKING:
    from pathlib import Path

DATABASE = "corpus.sqlite"
PASSAGES = "passages"
"""Folder of the passage index's files."""
SEARCH = "search"
"""Folder of the search index."""

VERSION = 1
"""Version of the tables; a later one is refused."""
_APPLICATION = 0x44524654
"""Marks the file as ours: "DRFT"."""
_PATIENCE = 60.0
"""Seconds to wait for another process that writes."""

_TABLES = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
INSERT INTO facts VALUES ('identity', lower(hex(randomblob(16)))), ('version', 0),
    ('indexed', 0), ('trusted', '{}');

CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice, so that it may be kept in mind
    key TEXT NOT NULL,                     -- the name, whatever its case and blanks
    language TEXT NOT NULL,
    name TEXT NOT NULL, symbol TEXT, title TEXT, kind TEXT, status TEXT NOT NULL,
    organ TEXT, committee TEXT, session TEXT, session_number INTEGER,
    date TEXT,                             -- adoption, or the document's own
    day INTEGER NOT NULL,                  -- the same as a count of days, 0 for none
    published TEXT,                        -- the later of two texts stays
    vote TEXT,                             -- JSON
    paragraphs INTEGER NOT NULL,
    digest BLOB NOT NULL,
    UNIQUE (key, language)
);
-- Documents as JSON, without the words of the paragraphs that are texts.
CREATE TABLE contents (document INTEGER PRIMARY KEY, json BLOB NOT NULL);

CREATE TABLE lexicon (number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);

-- Paragraphs with the same words are one text, however they are printed.
CREATE TABLE texts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    hash INTEGER NOT NULL,
    code BLOB NOT NULL,                    -- its words as characters, see coding
    printed BLOB NOT NULL,
    segment INTEGER                        -- where the passage index holds it
);
CREATE INDEX texts_hash ON texts (hash);

-- What filters ask of an occurrence; each combination once.
CREATE TABLE facets (
    id INTEGER PRIMARY KEY,
    part TEXT NOT NULL, status TEXT NOT NULL, organ TEXT, session INTEGER, language TEXT NOT NULL,
    year INTEGER,
    agreed INTEGER NOT NULL                -- whether its words are agreed language
);
CREATE UNIQUE INDEX facets_all ON facets
    (part, status, ifnull(organ, ''), ifnull(session, -1), language, ifnull(year, -1));

CREATE TABLE occurrences (
    text INTEGER NOT NULL, document INTEGER NOT NULL, position INTEGER NOT NULL,
    facet INTEGER NOT NULL,
    paragraph TEXT,                        -- its id, where that is not "p" and the position
    label TEXT,
    printed BLOB,                          -- where it is printed in its own way
    PRIMARY KEY (text, document, position)
) WITHOUT ROWID;
CREATE INDEX occurrences_document ON occurrences (document);

-- For each text, in blocks: in how many adopted places it stands, and the newest of them.
CREATE TABLE tallies (
    block INTEGER PRIMARY KEY, version INTEGER NOT NULL, counts BLOB NOT NULL, newest BLOB NOT NULL
);

CREATE TABLE segments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL, words INTEGER NOT NULL, texts INTEGER NOT NULL,
    size INTEGER NOT NULL, modified INTEGER NOT NULL, checksum INTEGER NOT NULL
);

-- Texts whose change the search index has not seen yet.
CREATE TABLE unindexed (text INTEGER PRIMARY KEY);
"""


def connect(folder: Path) -> sqlite3.Connection:
    """Open the database in a folder, and make what is missing where the folder may be written.

    Raises:
        CorpusError: If a newer Drafter wrote it, or it is no corpus.
        sqlite3.Error, OSError: As the system says.
    """
    if may_write(folder):
        return _connect_for_writing(folder)
    return _connect_for_reading(folder)


def may_write(folder: Path) -> bool:
    """Whether the corpus in a folder can be changed, or made there."""
    database = folder / DATABASE
    if database.exists():
        return os.access(folder, os.W_OK) and os.access(database, os.W_OK)
    return not folder.exists() or os.access(folder, os.W_OK)


def _connect_for_writing(folder: Path) -> sqlite3.Connection:
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / DATABASE
    if database.exists() and not database.stat().st_size and (folder / PASSAGES).exists():
        message = "The corpus is damaged: its database is empty."
        hint = f"Move the folder {folder} away and add the documents again."
        raise CorpusError(message, hint=hint)
    connection = _opened(str(database))
    try:
        if _version(connection) == 0:
            _create(connection)
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
    if not database.exists():
        message = "There is no corpus here, and none may be made."
        raise CorpusError(message, hint=f"Choose a folder that may be written instead of {folder}.")
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
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -16384")
    return connection


def _version(connection: sqlite3.Connection) -> int:
    """Return the version of the tables, 0 for a database without any.

    Raises:
        CorpusError: If the version is later than ours, or the file is not ours.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if version > VERSION and application == _APPLICATION:
        message = "This corpus was written by a newer Drafter."
        raise CorpusError(message, hint="Install the newest version, or choose another folder.")
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if application != _APPLICATION and (version or tables):
        message = "The database in this folder is not a corpus of Drafter's."
        raise CorpusError(message, hint="Choose another folder for the corpus.")
    return version


def _create(connection: sqlite3.Connection) -> None:
    """Make the tables, unless another process was faster."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _version(connection) == 0:
            for statement in _TABLES.split(";\n"):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {_APPLICATION}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
