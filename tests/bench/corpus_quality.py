"""How good the answers are: the latest session asks what all older texts have to say.

Each paragraph of the latest session of the General Assembly is a query: whole, its first 15 and 8
words, with 30 % of its words changed, typed from the middle, and a few of its words in any order.
The yardstick is the word-wise score of the design, whatever the product ranks by: how often one of
the first three precedents is as good (within 0.5 of 100) as the best of all. What a delegate is
after is the paragraph's last version; how often its lineage is among the first is told beside it.
Below stands the experiment by which the score was chosen (``corpus_scorers``). All this is English;
``corpus_languages`` asks the like in the other languages.
"""

from __future__ import annotations

import contextlib
import random
import sqlite3
from typing import TYPE_CHECKING, NamedTuple

from tests.bench.corpus_scorers import Scorers
from tests.bench.families import Families
from tests.bench.table import Row

from drafter.core.model import Part
from drafter.core.words import plain_words
from drafter.corpus import Corpus
from drafter.corpus.precedents.scoring import alike, yardstick
from drafter.corpus.tables import coding
from drafter.corpus.tables.lexicon import Lexicon
from drafter.corpus.tables.schema import DATABASE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from drafter.core.model import Document
    from drafter.corpus import Precedent

_QUERIES = 400
_NEAR = 0.5
_SHORTEST, _LONGEST = 20, 150
_VERSION = 0.7
"""Likeness from which on an older text is taken for a version of the paragraph."""
_BATCH = 100
_BARS = {"whole": 0.995, "first 15 words": 0.98, "first 8 words": 0.98, "30 % changed": 0.98}


class Asked(NamedTuple):
    """What became of a query."""

    is_as_good: bool
    rank: int | None
    """Of the card with the paragraph's lineage, from 1; None where there is none to find."""


def rows(documents: Sequence[Document], folder: Path) -> list[Row]:
    """Return the figures for each kind of query."""
    older, newer = split([document for document in documents if document.language == "en"])
    with Corpus.open(folder) as corpus:
        added(corpus, older)
        with contextlib.closing(sqlite3.connect(folder / DATABASE)) as database:
            return _answers(corpus, database, newer)


def split(documents: Sequence[Document]) -> tuple[list[Document], list[Document]]:
    """Return all that is older than the latest session, and what its General Assembly adopted."""
    session, date = _latest(documents)
    older = [document for document in documents if date_of(document) < date]
    newer = [
        document
        for document in documents
        if document.masthead.session_number == session
        and document.masthead.organ == "General Assembly"
        and date_of(document) >= date
    ]
    return older, newer


def added(corpus: Corpus, documents: Sequence[Document]) -> None:
    """Add documents, and do all that is put off then."""
    for start in range(0, len(documents), _BATCH):
        corpus.add(documents[start : start + _BATCH])
    corpus.maintain()


def _answers(corpus: Corpus, database: sqlite3.Connection, newer: Sequence[Document]) -> list[Row]:
    """Return the figures of the product, then those of other ways to score."""
    lexicon = Lexicon(database, corpus.folder)
    stored = database.execute("SELECT code FROM texts")
    codes = [coding.from_bytes(code) for (code,) in stored]
    asking = Asking(corpus, codes, lambda text: lexicon.code(plain_words(text)))
    kinds, texts = _kinds(Families(newer)), _texts(newer)
    found = [
        row
        for kind, query in kinds.items()
        for row in as_rows(kind, [asking.ask(text, query) for text in texts], _BARS.get(kind))
    ]
    return [*found, *Scorers(database, asking.code).rows(texts, kinds)]


class Asking:
    """Asks the corpus, and compares with the codes of everything; ``code`` makes a text's."""

    def __init__(self, corpus: Corpus, codes: Sequence[str], code: Callable[[str], str]) -> None:
        self._corpus = corpus
        self._codes = codes
        self.code = code

    def ask(self, text: str, query: Callable[[str], str]) -> Asked:
        """Ask with a query made of a paragraph."""
        asked = query(text)
        code = self.code(asked)
        best = yardstick(code, self._codes).max()
        cards = self._corpus.suggest(asked, limit=10)
        shown = [self.code(card.text) for card in cards[:3]]
        top = yardstick(code, shown).max() if shown else 0
        return Asked(bool(top >= best - _NEAR), self._rank(text, cards))

    def _rank(self, text: str, cards: Sequence[Precedent]) -> int | None:
        """Return which card holds the last versions of a paragraph, 0 for none of them."""
        code = self.code(text)
        likeness = yardstick(code, self._codes)
        if likeness.max() < 100 * _VERSION:
            return None
        predecessor = self._codes[int(likeness.argmax())]
        for rank, card in enumerate(cards, 1):
            versions = [self.code(version.text) for version in card.versions]
            if (alike([predecessor, *versions], 0)[0, 1:] >= _VERSION).any():
                return rank
        return 0


def as_rows(kind: str, asked: Sequence[Asked], bar: float | None = None) -> list[Row]:
    """Return what became of the queries of one kind."""
    ranks = [one.rank for one in asked if one.rank is not None]
    count = max(1, len(ranks))
    found = [sum(0 < rank <= most for rank in ranks) / count for most in (1, 5, 10)]
    mean = sum(1 / rank for rank in ranks if rank) / count
    remark = "its lineage first {:.3f}, in 5 {:.3f}, in 10 {:.3f}, reciprocal rank {:.3f}".format(
        *found, mean
    )
    share = sum(one.is_as_good for one in asked) / len(asked)
    what = f"as good as the best of all, {kind}"
    return [Row(what=what, figure=share, unit="", budget=bar, is_floor=True, remark=remark)]


def _kinds(families: Families) -> dict[str, Callable[[str], str]]:
    return {
        "whole": lambda text: text,
        "first 15 words": lambda text: " ".join(text.split()[:15]),
        "first 8 words": lambda text: " ".join(text.split()[:8]),
        "30 % changed": lambda text: families.changed(text, 0.3),
        "12 words from the middle": lambda text: " ".join(text.split()[8:20]).lower(),
        "5 words in any order": lambda text: " ".join(sorted(_longest(text, 5))),
    }


def _longest(text: str, count: int) -> list[str]:
    """Return the longest different words of a text."""
    return sorted(dict.fromkeys(plain_words(text)), key=len)[-count:]


def _texts(documents: Sequence[Document]) -> list[str]:
    return sampled(documents, _QUERIES, lambda text: _SHORTEST <= len(text.split()) <= _LONGEST)


def sampled(
    documents: Sequence[Document], count: int, is_usual: Callable[[str], bool]
) -> list[str]:
    """Return some paragraphs that ask, of all that are no sub-paragraphs and as long as usual."""
    texts = [
        paragraph.text
        for document in documents
        for paragraph in document.paragraphs
        if paragraph.part in {Part.PREAMBULAR, Part.OPERATIVE}
        and not paragraph.level
        and is_usual(paragraph.text)
    ]
    return random.Random(5).sample(texts, min(count, len(texts)))  # noqa: S311 - for a bench


def _latest(documents: Sequence[Document]) -> tuple[int, str]:
    """Return the latest session of the General Assembly, and when it adopted its first text."""
    dates: dict[int, str] = {}
    for document in documents:
        session = document.masthead.session_number
        if document.masthead.organ == "General Assembly" and session and date_of(document):
            dates[session] = min(dates.get(session, "9999"), date_of(document))
    return max(dates.items())


def date_of(document: Document) -> str:
    return document.adoption.adopted_on or document.masthead.date or ""
