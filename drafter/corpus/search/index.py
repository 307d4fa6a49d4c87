"""The search index: texts that share rare words with a query, found among a million.

tantivy keeps it, in a folder of its own. The database says what belongs in it: texts whose
change it has not seen are listed there as unindexed, and every answer takes them in besides, so
that a crash or a full disk between the two never hides anything. A mark in the index, written
with each commit, tells whether it goes with this database, and how far it got. Words are known
to it by their numbers, and pairs of Chinese characters as they are.
"""

from __future__ import annotations

import json
import os
import shutil
from bisect import bisect_right
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

import tantivy

from drafter.core.errors import CorpusError
from drafter.corpus.files import DamagedError, Watch, make_folder
from drafter.corpus.search import index_files
from drafter.corpus.search.questions import MOST_WORDS, Questions
from drafter.corpus.search.terms import Terms, of_code, of_numbers, schema
from drafter.corpus.tables import coding
from drafter.corpus.tables.schema import DATABASE, SEARCH

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from drafter.corpus.tables.facets import Facets
    from drafter.corpus.tables.store import Store

    _Hit = tuple[float, tantivy.DocAddress]
    """How likely a text is, and where it is in the index."""

_FEW_BYTES = 15_000_000
"""Memory for adding a few texts; tantivy takes no less."""
_MANY_BYTES = 120_000_000
"""Memory for adding at least ``_MANY_TEXTS``."""
_MANY_TEXTS = 20_000
_TEXT_BYTES = 400
"""Memory that each text takes when all are written into one segment."""
_TEXT_BYTES_WITH_PAIRS = 1600
"""The same where there are Chinese texts, whose pairs of characters are indexed, too."""
_MOST_BYTES = 1_500_000_000
"""Memory for writing all texts, however many there are."""
_FAN = 6
"""All are written anew when the largest segment is less than so many times all the rest."""
_ENOUGH = 6
"""Words that are looked for however common they are."""
_FOLLOWING = 64
"""So many of the likeliest texts are returned, however far behind the first they are."""
_HAS_PAIRS = "pairs"
"""A word of the mark, in indexes that know pairs of Chinese characters."""


class Reach(NamedTuple):
    """How far to look: the rarest words of the query, and texts that have them."""

    words: int
    texts: int
    commonest: float = 1.0
    """Share of all texts in which such a word stands at most, where there are rarer ones enough:
    what stands in more hardly tells texts apart, and takes longest."""
    nearness: float = 0.0
    """Share of the likelihood of the first text that others have at least, but for the few that
    follow it: what has less of the rare words of the query is much less like it."""


class _Counted(Protocol):
    """What tantivy's stubs leave out of its answers: how many hits there are."""

    count: int


class Gathered(NamedTuple):
    """All texts in one segment, before anybody sees it."""

    writer: tantivy.IndexWriter
    commits: int
    """Mark of the index before."""


class SearchIndex:
    """The index of a corpus as it stands in the state being read."""

    def __init__(self, store: Store, facets: Facets) -> None:
        self._store = store
        self._facets = facets
        self._folder = store.folder / SEARCH
        self._schema = schema()
        self._questions = Questions(self._schema)
        self._index: tantivy.Index | None = None
        self._watch = Watch()
        self._commits = -1
        self._moment: int | None = None
        """The transaction in which the files were looked at last."""

    def close(self) -> None:
        """Let go of the files."""
        self._index = None

    def candidates(self, code: str, wanted: Sequence[str], reach: Reach) -> list[int]:
        """Return the texts that share the rarest words with a code, the likeliest first.

        ``wanted`` are terms of facets of which a text must have one; none asks nothing.

        Raises:
            DamagedError: If the index is missing or damaged.
        """
        return self.sharing(of_code(code), wanted, reach)

    def sharing(self, terms: Sequence[str], wanted: Sequence[str], reach: Reach) -> list[int]:
        """Return the texts that share the rarest of some terms: of words, or Chinese pairs.

        Raises:
            DamagedError: If the index is missing or damaged.
        """
        searcher = self._searcher()
        words = self._rarest(searcher, terms, reach)
        query = self._questions.one_of(words)
        return self._found(searcher, query, wanted, reach.texts, reach.nearness) if words else []

    def containing(self, sets: Sequence[str], wanted: Sequence[str], limit: int) -> list[int]:
        """Return at most ``limit`` texts that have a word of each of some sets, likeliest first.

        Raises:
            DamagedError: If the index is missing or damaged.
        """
        if not sets or not all(sets):
            return []
        return self._found(self._searcher(), self._questions.one_of_each(sets), wanted, limit)

    def count_containing(self, sets: Sequence[str], wanted: Sequence[str]) -> int:
        """Return how many texts have a word of each of some sets, none of them empty.

        Raises:
            DamagedError: If the index is missing or damaged.
        """
        query = self._questions.with_facets(self._questions.one_of_each(sets), wanted)
        try:
            return cast("_Counted", self._searcher().search(query, 1)).count
        except (ValueError, OSError) as error:
            self._index = None
            raise DamagedError(str(error)) from error

    def with_all(self, terms: Sequence[str], limit: int) -> list[int]:
        """Return at most ``limit`` texts that have all of some terms: words, or Chinese pairs.

        Raises:
            DamagedError: If the index is missing or damaged.
        """
        query = self._questions.all_of(terms)
        return self._found(self._searcher(), query, [], limit) if terms else []

    def all_containing(self, sets: Sequence[str], wanted: Sequence[str]) -> list[int]:
        """Return every text that has a word of each of some sets, however many there are.

        Raises:
            DamagedError: If the index is missing or damaged.
        """
        counts = (sum(self.occurring(of_code(some))) for some in dict.fromkeys(sets))
        rarest = min(counts, default=0)
        return self.containing(sets, wanted, rarest) if rarest else []

    def count(self) -> int:
        """Return how many texts the index holds.

        Raises:
            DamagedError: If the index is missing or damaged.
        """
        return self._searcher().num_docs

    def frequencies(self, numbers: Sequence[int]) -> list[int]:
        """Return in how many texts each of some words stands, by their numbers.

        Raises:
            DamagedError: If the index is missing or damaged.
        """
        return self.occurring(of_numbers(numbers))

    def occurring(self, terms: Sequence[str]) -> list[int]:
        """Return in how many texts each of some terms stands: words, or Chinese pairs.

        Raises:
            DamagedError: If the index is missing or damaged.
        """
        searcher = self._searcher()
        return [searcher.doc_freq("words", term) for term in terms]

    def update(self) -> None:
        """Take in what is unindexed. Needs a transaction.

        Raises:
            DamagedError: If the index is missing or damaged.
            OSError: If it cannot be written; nothing is changed then.
        """
        rows = self._store.connection.execute("SELECT text FROM unindexed ORDER BY text")
        texts = [text for (text,) in rows]
        if texts:
            memory = _FEW_BYTES if len(texts) < _MANY_TEXTS else _MANY_BYTES
            index = self._opened()
            has_pairs = index.searcher().doc_freq("words", _HAS_PAIRS) > 0
            self._write(index, memory, gone=texts, has_pairs=has_pairs)

    def wants_rewriting(self) -> bool:
        """Whether writing the index anew would make it better.

        So it is where many entries are deleted or lie in small segments, so that answers take
        longer, and where Chinese texts are known by their clauses alone, as in older indexes.

        Raises:
            DamagedError: If the index is missing or damaged.
        """
        return self._store.fact("indexed") != "0" and (
            index_files.scattered(self._folder) * _FAN > self.count()
            or (self._store.lexicon.has_chinese() and not self.occurring([_HAS_PAIRS])[0])
        )

    def gathered(self) -> Gathered:
        """Write all texts anew, into one segment that nobody sees before it is ``put``.

        Until then no other process can write to the index: what it changes stays unindexed.

        Raises:
            DamagedError: If the index is missing or damaged.
            OSError: If it cannot be written, or another process is writing to it.
        """
        index = self._opened()
        commits = int(self._store.fact("indexed"))
        (count,) = self._store.connection.execute("SELECT count(*) FROM texts").fetchone()
        each = _TEXT_BYTES_WITH_PAIRS if self._store.lexicon.has_chinese() else _TEXT_BYTES
        try:
            writer = index.writer(min(_MOST_BYTES, _FEW_BYTES + each * count), 1)
            writer.delete_all_documents()
            for entry in self._entries("texts"):
                writer.add_document(entry)
        except ValueError as error:
            raise OSError(str(error)) from error
        return Gathered(writer, commits)

    def put(self, gathered: Gathered) -> None:
        """Put what was gathered in place of what is there. Needs a transaction.

        What is unindexed stays so. Where somebody else was faster nothing happens.

        Raises:
            OSError: If it cannot be written; nothing is changed then.
        """
        if int(self._store.fact("indexed")) == gathered.commits:
            self._commit(gathered.writer, has_pairs=True)

    def repair(self) -> None:
        """Build the index anew if it is missing or damaged. Needs a transaction.

        Raises:
            OSError: If it cannot be written.
        """
        try:
            self._index = None
            self._opened()
        except DamagedError:
            index = self._made_anew()
            self._store.connection.execute("DELETE FROM unindexed")
            self._store.connection.execute("INSERT INTO unindexed SELECT id FROM texts")
            self._write(index, _MANY_BYTES, gone=(), has_pairs=True)

    def _made_anew(self) -> tantivy.Index:
        """Return an empty index in place of what is there."""
        shutil.rmtree(self._folder.resolve(), ignore_errors=True)
        make_folder(self._folder)
        try:
            return tantivy.Index(self._schema, path=str(self._folder))
        except ValueError as error:
            raise OSError(str(error)) from error

    def problems(self) -> list[str]:
        """Return what is wrong with the index, looking into each file."""
        if self._store.fact("indexed") == "0":
            return []
        try:
            index_files.verify(self._folder, {})
            if _is_writable(self._folder):  # tantivy locks what it opens, even to read
                self._opened()
        except DamagedError as error:
            return [f"The search index is damaged ({error})."]
        return []

    def _write(
        self, index: tantivy.Index, memory: int, gone: Sequence[int], *, has_pairs: bool
    ) -> None:
        """Write what is unindexed and the mark, commit, and note that in the database."""
        try:
            writer = index.writer(memory, 1)
            for text in gone:
                writer.delete_documents_by_term("id", text)
            for entry in self._entries("unindexed"):
                writer.add_document(entry)
        except ValueError as error:
            raise OSError(str(error)) from error
        self._commit(writer, has_pairs=has_pairs)
        self._store.connection.execute("DELETE FROM unindexed")

    def _commit(self, writer: tantivy.IndexWriter, *, has_pairs: bool) -> None:
        """Write the mark, commit, and note that in the database.

        ``has_pairs`` says whether all Chinese texts of the index have their pairs of characters.
        """
        self._index = None
        identity, commits = self._store.fact("identity"), int(self._store.fact("indexed")) + 1
        try:
            writer.delete_documents_by_term("identity", identity)
            words = _HAS_PAIRS if has_pairs else ""
            writer.add_document(tantivy.Document(identity=identity, commits=commits, words=words))
            writer.commit()
            writer.wait_merging_threads()
        except ValueError as error:
            raise OSError(str(error)) from error
        index_files.share(self._folder, self._store.folder / DATABASE)
        self._store.state("indexed", commits)
        self._store.state("trusted", json.dumps(index_files.glances(self._folder)))

    def _entries(self, which: str) -> Iterator[tantivy.Document]:
        """Yield the texts of a table as the index has them: of ``texts`` or ``unindexed``."""
        execute = self._store.connection.execute
        terms = Terms(self._store.lexicon)
        ids = "SELECT id FROM texts" if which == "texts" else "SELECT text FROM unindexed"
        texts = execute(f"SELECT id, code FROM texts WHERE id IN ({ids}) ORDER BY id")  # noqa: S608
        facets = execute(
            f"SELECT DISTINCT text, facet FROM occurrences WHERE text IN ({ids}) ORDER BY text"  # noqa: S608
        )
        for (text, code), (same, rows) in zip(
            texts, groupby(facets, key=itemgetter(0)), strict=True
        ):
            if text != same:
                message = f"text {text} stands nowhere"
                raise CorpusError(message)
            found = self._facet_terms([facet for _, facet in rows])
            words = " ".join(map(terms.__getitem__, coding.characters(coding.from_bytes(code))))
            yield tantivy.Document(id=text, words=words, facets=found)

    def _facet_terms(self, facets: Sequence[int]) -> list[str]:
        """Return the terms of the facets of a text's places; most texts have one place."""
        first, *others = map(self._facets.terms, facets)
        return sorted(set(first).union(*others)) if others else list(first)

    def _searcher(self) -> tantivy.Searcher:
        moment = self._store.moment
        if self._index is not None and moment is not None and moment == self._moment:
            return self._index.searcher()
        if self._watch.is_touched():
            self._index = None
        index = self._opened()
        commits = int(self._store.fact("indexed"))
        try:
            if commits != self._commits:
                index.reload()
                self._watch = Watch(index_files.files(self._folder))
                self._commits = commits
            self._moment = moment
            return index.searcher()
        except (ValueError, OSError) as error:
            self._index = None
            raise DamagedError(str(error)) from error

    def _opened(self) -> tantivy.Index:
        if self._index is None:
            index_files.verify(self._folder, json.loads(self._store.fact("trusted")))
            try:
                index = tantivy.Index.open(str(self._folder))
                index.config_reader("manual")
                index.reload()
                self._check_mark(index.searcher())
            except (ValueError, OSError) as error:
                raise DamagedError(str(error)) from error
            self._index = index
            self._commits = -1
        return self._index

    def _check_mark(self, searcher: tantivy.Searcher) -> None:
        """See whether the index goes with the database: at most one commit ahead of it."""
        identity, commits = self._store.fact("identity"), int(self._store.fact("indexed"))
        query = tantivy.Query.term_query(self._schema, "identity", identity, "basic")
        hits = searcher.search(query, 2, count=False).hits
        found = searcher.fast_field_values("commits", [address for _, address in hits])
        pending = self._store.connection.execute("SELECT 1 FROM unindexed LIMIT 1").fetchone()
        if found != [commits] and not (pending and found == [commits + 1]):
            message = "it belongs to another state of the corpus"
            raise DamagedError(message)

    def _rarest(self, searcher: tantivy.Searcher, terms: Sequence[str], reach: Reach) -> list[str]:
        """Return the rarest terms of a query that are in any text."""
        counted = [
            (count, term)
            for term in terms[:MOST_WORDS]
            if (count := searcher.doc_freq("words", term))
        ]
        counted.sort()
        common = searcher.num_docs * reach.commonest
        return [
            term
            for place, (count, term) in enumerate(counted[: reach.words])
            if place < _ENOUGH or count <= common
        ]

    def _found(
        self,
        searcher: tantivy.Searcher,
        query: tantivy.Query,
        wanted: Sequence[str],
        limit: int,
        nearness: float = 0.0,
    ) -> list[int]:
        query = self._questions.with_facets(query, wanted)
        try:
            hits = searcher.search(query, limit, count=False).hits
            near = _near(hits, nearness)
            found = searcher.fast_field_values("id", [address for _, address in near])
        except (ValueError, OSError) as error:
            self._index = None
            raise DamagedError(str(error)) from error
        return [int(text) for text in found if text is not None]


def _near(hits: Sequence[_Hit], nearness: float) -> Sequence[_Hit]:
    """Return hits, the likeliest first, without those that are too far behind the first."""
    if nearness and len(hits) > _FOLLOWING:
        least = nearness * hits[0][0]
        return hits[: max(_FOLLOWING, bisect_right(hits, -least, key=lambda hit: -hit[0]))]
    return hits


def _is_writable(folder: Path) -> bool:
    effective = os.access in os.supports_effective_ids
    return os.access(folder, os.W_OK, effective_ids=effective)
