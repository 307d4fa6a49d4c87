"""The passage index: the segments that hold the corpus's agreed language.

Every text that stands in an adopted place lies in one segment. Adding writes a small one for
the texts that are new; when there are many small ones they are merged into a larger one. Texts
that lost their last adopted place stay until then, with a tally of 0.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from drafter.corpus import files
from drafter.corpus.agreed.segments import BORDER, Segment, built, is_of_this_form
from drafter.corpus.tables import coding
from drafter.corpus.tables.schema import PASSAGES
from drafter.corpus.tables.tallies import Tallies

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from drafter.corpus.tables.store import Store

_SUFFIX = ".words"
_FAN = 6
"""As many segments of about one size are merged into one."""
_SMALLEST = 1 << 14
"""Words; segments below are all of one size."""
_SHORT_WORK = 3_000_000
"""Words that may be merged while a document is being added; more is left to ``tidy``."""
_TOO_MANY = 32
"""Segments; past that many the merge is no longer put off."""


class Shelved(NamedTuple):
    """What the database says about a segment."""

    id: int
    name: str
    words: int
    texts: int
    fingerprint: files.Fingerprint


class PassageIndex:
    """The segments of a corpus as they stand in the state being read."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._folder = store.folder / PASSAGES
        self._segments: dict[int, Segment] = {}
        self._substitutes: dict[int, Segment] = {}
        self._watch = files.Watch()
        self._version = -1
        self._open: tuple[Segment, ...] = ()
        self._live: list[NDArray[np.bool_] | None] | None = None
        self.tallies = Tallies(store.connection)
        self._swept = False

    def segments(self) -> tuple[Segment, ...]:
        """Return the segments of the state being read, the largest first, and count their places.

        Raises:
            DamagedError: If a file is missing or damaged.
        """
        found = self.shelves()
        self.tallies.refresh(self._version)
        return found

    def shelves(self) -> tuple[Segment, ...]:
        """Return the segments of the state being read, the largest first, for what texts they hold.

        Raises:
            DamagedError: If a file is missing or damaged.
        """
        version = self._store.version()
        if self._watch.is_touched():
            self._segments.clear()
            self._version = -1
        if version != self._version:
            rows = self._shelved()
            self._open = tuple(self._opened(row) for row in rows)
            mapped = [row.name for row in rows if row.id in self._segments]
            self._watch = files.Watch(self._folder / name for name in mapped)
            kept = {id(segment) for segment in self._open}
            self._segments = {
                number: segment for number, segment in self._segments.items() if id(segment) in kept
            }
            self._version = version
            self._live = None
        return self._open

    def live(self) -> list[NDArray[np.bool_] | None]:
        """Return for each segment which of its texts still stand in an adopted place, None for all.

        Raises:
            DamagedError: If a file is missing or damaged.
        """
        segments = self.segments()
        if self._live is None:
            self._live = [living(segment, self.tallies.counts) for segment in segments]
        return self._live

    def problems(self) -> list[str]:
        """Return what is wrong with the files, looking into each."""
        rows = self._shelved()
        return [
            f"The passage index's file {row.name} is damaged."
            for row in rows
            if not files.is_sound(self._folder / row.name, row.fingerprint._replace(modified=-1))
        ]

    def words(self) -> int:
        """Return how many words the segments hold."""
        return sum(row.words for row in self._shelved())

    def sweep(self) -> None:
        """Delete files that no transaction got to name. Needs a transaction; done once."""
        if not self._swept:
            self._swept = True
            files.swept(self._folder, frozenset(row.name for row in self._shelved()))

    def add(self) -> None:
        """Put those of the counted texts that are new and adopted into a segment.

        Needs a transaction in which ``tallies.recount`` was called.
        """
        rows = self._store.connection.execute(
            "SELECT id, code FROM touched JOIN texts ON id = text"
            " WHERE agreed AND segment IS NULL ORDER BY id"
        ).fetchall()
        if rows:
            words = coding.numbers_of_each([coding.from_bytes(code) for _, code in rows])
            self._shelve([text for text, _ in rows], words)

    def merge_small(self) -> list[str]:
        """Merge segments while there are many of one size, and return the names left over.

        Runs in a transaction; the files of those names may go when it is committed.
        """
        leftovers: list[str] = []
        while members := self._due():
            leftovers += self.merge(members)
        return leftovers

    def due(self) -> list[Shelved]:
        """Return the segments that should be one, however large; empty when none.

        The smaller ones together, and the largest with them where that is not much more work.
        """
        rows = self._shelved()
        others = rows[1:]
        if others and sum(row.words for row in others) * _FAN > rows[0].words:
            return rows
        return others if len(others) > 1 else []

    def merge(self, members: Sequence[Shelved]) -> list[str]:
        """Make one segment of several, in a transaction, and return the names left over."""
        counts = self._counts()
        live: list[tuple[int, NDArray[np.uint32]]] = []
        gone: list[int] = []
        for row in members:
            for text, words in _texts_of(self._opened(row)):
                if text < counts.size and counts[text]:
                    live.append((text, words))
                else:
                    gone.append(text)
        connection = self._store.connection
        connection.executemany(
            "UPDATE texts SET segment = NULL WHERE id = ?", ((text,) for text in gone)
        )
        connection.executemany("DELETE FROM segments WHERE id = ?", ((row.id,) for row in members))
        if live:
            live.sort(key=itemgetter(0))
            self._shelve([text for text, _ in live], [words for _, words in live])
        return [row.name for row in members]

    def repair(self) -> list[str]:
        """Write the damaged segments anew from the database, in a transaction."""
        leftovers: list[str] = []
        for row in self._shelved():
            if not self._is_usable(row):
                self._segments.pop(row.id, None)
                texts, words = self._from_database(row.id)
                self._store.connection.execute("DELETE FROM segments WHERE id = ?", (row.id,))
                if texts:
                    self._shelve(texts, words)
                leftovers.append(row.name)
        return leftovers

    def substitute(self) -> None:
        """Make damaged segments anew in memory, where the corpus may not be written."""
        for row in self._shelved():
            if not self._is_usable(row):
                self._substitutes[row.id] = Segment(built(*self._from_database(row.id)))
        self._version = -1

    def discard(self, names: Iterable[str]) -> None:
        """Delete files that the database names no more."""
        for name in names:
            files.deleted(self._folder / name)

    def forget(self) -> None:
        """Forget what was read: a transaction failed."""
        self._segments.clear()
        self._version = -1
        self.tallies.forget()

    def _from_database(self, segment: int) -> tuple[list[int], list[NDArray[np.uint32]]]:
        rows = self._store.connection.execute(
            "SELECT id, code FROM texts WHERE segment = ? ORDER BY id", (segment,)
        ).fetchall()
        words = coding.numbers_of_each([coding.from_bytes(code) for _, code in rows])
        return [text for text, _ in rows], words

    def _due(self) -> list[Shelved]:
        rows = self._shelved()
        sizes: dict[int, list[Shelved]] = {}
        for row in rows:
            sizes.setdefault(_size_class(row.words), []).append(row)
        for size in sorted(sizes):
            members = sizes[size]
            work = sum(row.words for row in members)
            if len(members) < _FAN:
                continue
            if work <= _SHORT_WORK or len(rows) > _TOO_MANY:
                return members
        return []

    def _counts(self) -> NDArray[np.int32]:
        self.tallies.refresh(self._store.version())
        return self.tallies.counts

    def _shelve(self, texts: Sequence[int], words: Sequence[NDArray[np.uint32]]) -> None:
        """Write a segment, and name it in the database."""
        name, found = files.written(self._folder, _SUFFIX, built(texts, words))
        connection = self._store.connection
        size = sum(len(text) for text in words)
        row = connection.execute(
            "INSERT INTO segments (name, words, texts, size, modified, checksum)"
            " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
            (name, size, len(texts), *found),
        ).fetchone()
        connection.executemany(
            "UPDATE texts SET segment = ? WHERE id = ?", ((row[0], text) for text in texts)
        )

    def _shelved(self) -> list[Shelved]:
        rows = self._store.connection.execute(
            "SELECT id, name, words, texts, size, modified, checksum FROM segments"
            " ORDER BY words DESC"
        )
        return [
            Shelved(number, name, words, texts, files.Fingerprint(*rest))
            for number, name, words, texts, *rest in rows
        ]

    def _is_usable(self, row: Shelved) -> bool:
        """Whether a file is what was written, and in the form that is read today."""
        path = self._folder / row.name
        return files.is_sound(path, row.fingerprint) and is_of_this_form(path)

    def _opened(self, row: Shelved) -> Segment:
        if row.id in self._substitutes:
            return self._substitutes[row.id]
        if row.id not in self._segments:
            path = self._folder / row.name
            if not self._is_usable(row):
                raise files.DamagedError(row.name)
            try:
                self._segments[row.id] = Segment.mapped(path)
            except FileNotFoundError as error:
                raise files.DamagedError(row.name) from error
        return self._segments[row.id]


def living(segment: Segment, counts: NDArray[np.int32]) -> NDArray[np.bool_] | None:
    """Return which texts of a segment stand anywhere that counts, None for all."""
    live = (counts > 0)[segment.texts]
    return None if live.all() else live


def _size_class(words: int) -> int:
    """Return the order of magnitude of a segment."""
    size = 0
    while words > _SMALLEST:
        words //= _FAN
        size += 1
    return size


def _texts_of(segment: Segment) -> list[tuple[int, NDArray[np.uint32]]]:
    """Return the texts of a segment with their words."""
    numbers = segment.all_numbers().astype(np.uint32)
    borders = np.flatnonzero(numbers == BORDER)
    return [
        (int(text), numbers[start + 1 : end])
        for text, start, end in zip(
            segment.texts, borders[:-1].tolist(), borders[1:].tolist(), strict=True
        )
    ]
