"""Saving documents out of a damaged database.

What a damaged database still gives is read number by number, around the pages that cannot be
read. Only documents that are, word for word, what was put in are taken: each is compared with the
digest that was stored with it, so that no word that the disk made up is ever taken for agreed
language.
"""

from __future__ import annotations

import shutil
import sqlite3
import zlib
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from drafter.core.errors import CorpusError
from drafter.corpus.tables import coding
from drafter.corpus.tables.connecting import reading_address, version_of
from drafter.corpus.tables.packing import unpack_document
from drafter.corpus.tables.prints import Print
from drafter.corpus.tables.schema import DATABASE
from drafter.corpus.tables.word_blocks import by_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from drafter.core.model import Document

_AT_ONCE = 1024
"""Rows that are asked for together, as long as they can be read."""
_MANY = 1 << 20
"""How far numbers are tried where the database does not say how far they go."""
_MOST_BLOCKS = 1 << 14
"""How far blocks of words are tried: a million words."""
_HEAD = 100
_CHANGES, _TRUSTED = slice(24, 28), slice(92, 96)
"""In the head of the file: how often it was changed, and when the size it tells was right."""
_BESIDE = "-wal"
"""Ending of the file of changes that are not in the database yet."""

_UNREADABLE = (sqlite3.Error, UnicodeDecodeError, MemoryError)
"""What is raised where a page is damaged; of a row it may say that it has no room in memory."""

_DOCUMENTS = "SELECT id, name, digest FROM documents WHERE id BETWEEN ? AND ?"
_CONTENTS = "SELECT document, json FROM contents WHERE document BETWEEN ? AND ?"
_TEXTS = "SELECT id, code, printed FROM texts WHERE id BETWEEN ? AND ?"
_WORDS = "SELECT block, packed FROM words WHERE block BETWEEN ? AND ?"
_OCCURRENCES = (
    "SELECT text, document, position, printed FROM occurrences WHERE text BETWEEN ? AND ?"
)
_OF_DOCUMENT = (
    "SELECT position, code, ifnull(occurrences.printed, texts.printed)"
    " FROM occurrences JOIN texts ON texts.id = text WHERE document = ? ORDER BY position"
)


class _Text(NamedTuple):
    """A text at a place, as it is stored."""

    code: bytes
    shape: bytes


@dataclass(frozen=True, slots=True)
class Rescued:
    """What was found of one document: all of it, or its name alone, if that."""

    name: str | None
    document: Document | None


def is_damaged(folder: Path) -> bool:
    """Whether the database of a folder is missing, is not in order, or gives other documents back.

    Raises:
        CorpusError: If a newer Drafter wrote it, or it is somebody else's.
    """
    try:
        with closing(sqlite3.connect(reading_address(folder), uri=True)) as connection:
            version_of(connection)
            rows = connection.execute("PRAGMA integrity_check(1)").fetchall()
            return bool(rows != [("ok",)] or _is_unfit(connection))
    except (sqlite3.Error, UnicodeDecodeError):
        return True


def rescued(folder: Path, scratch: Path, sound: Path) -> Iterator[Rescued]:
    """Yield the documents of a damaged corpus.

    ``scratch`` takes a copy that may be written to; in ``sound`` lies a new corpus, whose tables
    are in the same order.

    Raises:
        OSError: If there is no room for the copy.
    """
    copy = _copied(folder, scratch)
    if copy is None:
        return
    if not _tells_its_tables(copy):
        _begin_like(copy, sound / DATABASE)
    if _tells_its_tables(copy):
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            yield from _documents(connection)


def _is_unfit(connection: sqlite3.Connection) -> bool:
    """Whether a document is not what was put in, though the database is in order."""
    return any(found.document is None for found in _documents(connection))


def _copied(folder: Path, scratch: Path) -> Path | None:
    """Copy the database, with a head that claims nothing of its size; None where there is none.

    A file that was cut off would be refused as a whole for that.
    """
    copy = scratch / DATABASE
    if not (folder / DATABASE).is_file():
        return None
    shutil.copyfile(folder / DATABASE, copy)
    beside = folder / f"{DATABASE}{_BESIDE}"
    if beside.is_file():
        shutil.copyfile(beside, scratch / beside.name)
    with copy.open("r+b") as file:
        head = _humbled(file.read(_HEAD))
        file.seek(0)
        file.write(head)
    return copy


def _humbled(head: bytes) -> bytes:
    """Return the head of a database with a size in it that is not to be trusted."""
    mark = bytes(byte ^ 0xFF for byte in head[_CHANGES])
    return head[: _TRUSTED.start] + mark + head[_TRUSTED.stop :]


def _tells_its_tables(database: Path) -> bool:
    """Whether a database can be opened so far that its tables can be named."""
    try:
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("SELECT 1 FROM documents, texts LIMIT 0")
            return True
    except sqlite3.Error:
        return False


def _begin_like(copy: Path, sound: Path) -> None:
    """Give a database the first page of a sound one, where it is lost what its tables are.

    All corpora are made in the same steps, so that their tables begin in the same places.
    """
    copy.with_name(f"{DATABASE}{_BESIDE}").unlink(missing_ok=True)  # it may hold the lost page
    with closing(sqlite3.connect(sound)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    with copy.open("r+b") as file:
        page = sound.read_bytes()[:size]
        file.write(_humbled(page[:_HEAD]) + page[_HEAD:])


def _documents(connection: sqlite3.Connection) -> Iterator[Rescued]:
    """Yield every document whose name can be read; those last that can be had by parts only."""
    highest = _highest(connection, "documents")
    words = _words(connection)
    unread: dict[int, tuple[str | None, bytes, bytes]] = {}
    for number, printed, digest in _rows(connection, _DOCUMENTS, highest):
        name = printed if isinstance(printed, str) and printed.isprintable() else None
        stored = next((json for _, json in _rows(connection, _CONTENTS, number, number)), None)
        texts = _texts_of(connection, number)
        document = None if stored is None else _whole(stored, digest, texts, words)
        if document is None and stored is not None:
            unread[number] = (name, stored, digest)
        else:
            yield Rescued(name, document)
    if unread:
        texts_by_document = _scattered(connection, unread)
        for number, (name, stored, digest) in unread.items():
            yield Rescued(name, _whole(stored, digest, texts_by_document[number], words))


def _words(connection: sqlite3.Connection) -> dict[int, str]:
    """Return the words by their numbers; all lie in the database twice, in either order."""
    found: dict[int, str] = {}
    for block, stored in _rows(connection, _WORDS, _MOST_BLOCKS, 0):
        with suppress(zlib.error, UnicodeDecodeError, MemoryError, TypeError):
            found.update(by_number(block, stored))
    for order in ("ASC", "DESC"):  # from both ends up to what is damaged
        with suppress(*_UNREADABLE):
            for number, word in connection.execute(
                f"SELECT number, word FROM lexicon ORDER BY word {order}"  # noqa: S608
            ):
                found.setdefault(number, word)
    return found


def _texts_of(connection: sqlite3.Connection, document: int) -> dict[int, _Text]:
    """Return the texts of a document by position, as the database's own order leads to them."""
    try:
        rows = connection.execute(_OF_DOCUMENT, (document,)).fetchall()
        return {position: _Text(code, shape) for position, code, shape in rows}
    except _UNREADABLE:
        return {}


def _scattered(
    connection: sqlite3.Connection, documents: Mapping[int, object]
) -> dict[int, dict[int, _Text]]:
    """Return the texts of some documents, looking at every place and every text there is."""
    highest = _highest(connection, "texts")
    found: dict[int, dict[int, _Text]] = {number: {} for number in documents}
    places: dict[int, list[tuple[int, int, bytes | None]]] = {}
    for text, document, position, own in _rows(connection, _OCCURRENCES, highest):
        if document in found:
            places.setdefault(text, []).append((document, position, own))
    for text, code, shape in _rows(connection, _TEXTS, highest):
        for document, position, own in places.get(text, ()):
            found[document][position] = _Text(code, shape if own is None else own)
    return found


def _whole(
    stored: bytes, digest: bytes, texts: Mapping[int, _Text], words: Mapping[int, str]
) -> Document | None:
    """Return a document if it is what was put in, None otherwise."""
    try:
        printed = {position: _printed(text, words) for position, text in texts.items()}
        return unpack_document(stored, printed, digest)
    except (CorpusError, zlib.error, UnicodeDecodeError, TypeError, AttributeError):
        return None


def _printed(text: _Text, words: Mapping[int, str]) -> str:
    numbers = coding.numbers(coding.from_bytes(text.code)).tolist()
    return Print([words.get(number, "") for number in numbers], text.shape).at(None)


def _highest(connection: sqlite3.Connection, table: str) -> int:
    """Return the highest number that a table gave away."""
    try:
        row = connection.execute(
            "SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)
        ).fetchone()
        return int(row[0])
    except (sqlite3.Error, TypeError, ValueError):
        return _MANY


def _rows(
    connection: sqlite3.Connection, select: str, last: int, first: int = 1
) -> Iterator[tuple[Any, ...]]:
    """Yield the rows with numbers between two that can be read, in order."""
    stretches = [(low, min(low + _AT_ONCE - 1, last)) for low in range(first, last + 1, _AT_ONCE)][
        ::-1
    ]
    while stretches:
        low, high = stretches.pop()
        try:
            rows = connection.execute(select, (low, high)).fetchall()
        except _UNREADABLE:
            middle = (low + high) // 2
            if low < high:
                stretches += [(middle + 1, high), (low, middle)]
        else:
            yield from rows
