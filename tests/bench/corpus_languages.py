"""How good the answers are in the other official languages: those of ``corpus_quality``, and more.

For each language in which the data has resolutions of a latest session, those ask what the older
ones have to say. Chinese has no blanks, so that what is a word elsewhere is a character there, and
as many more are taken. Completion is asked behind some words of each paragraph: how often the next
word that is offered is the one that follows. There are no bars: a language has a few hundred texts.
"""

from __future__ import annotations

import random
import re
from functools import partial
from typing import TYPE_CHECKING

from tests.bench.corpus_quality import Asking, added, as_rows, date_of, sampled, split
from tests.bench.families import SEARCHED
from tests.bench.table import Row, processor_milliseconds

from drafter.core.words import has_chinese, plain_words
from drafter.corpus import Corpus
from drafter.corpus.search import chinese

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from drafter.core.model import Document

_LANGUAGES = ("fr", "es", "ru", "ar", "zh")
_QUERIES, _OLDER = 100, 500
"""Paragraphs that ask, and documents, the newest before, that answer."""
_CHARACTERS = 2
"""Chinese characters that stand for a word elsewhere."""
_SHORTEST, _LONGEST = 20, 150
"""Words of a paragraph that asks."""
_CHANGED = 0.3
_PIECE = re.compile(r"[\u3400-\u9fff]|[^\s\u3400-\u9fff]+\s*|\S+\s+|\s+")
_WORD = re.compile(r"\S+\s*")


def rows(documents: Sequence[Document], folder: Path) -> list[Row]:
    """Return the figures of each language that has documents enough."""
    found: list[Row] = []
    for language in _LANGUAGES:
        known = [document for document in documents if document.language == language]
        if known:
            found += _of_language(language, known, folder / language)
    return found


def _of_language(language: str, documents: Sequence[Document], folder: Path) -> list[Row]:
    older, newer = split(documents)
    texts = sampled(newer, _QUERIES, _is_usual)
    if not older or not texts:
        return []
    older = sorted(older, key=date_of)[-_OLDER:]
    with Corpus.open(folder) as corpus:
        added(corpus, older)
        asking = Asking(corpus, _codes(older), _code)
        found = [
            row
            for kind, query in _kinds(newer).items()
            for row in as_rows(f"{language}, {kind}", [asking.ask(text, query) for text in texts])
        ]
        return [*found, _completion(language, corpus, texts)]


def _codes(documents: Sequence[Document]) -> list[str]:
    return list({
        _code(paragraph.text): None
        for document in documents
        for paragraph in document.paragraphs
        if paragraph.part in SEARCHED
    })  # fmt: skip


def _code(text: str) -> str:
    """Return a text with a character for each word, in Chinese for each of its own."""
    return chinese.spelled(plain_words(text))


def _pieces(text: str) -> list[str]:
    """Return the words of a text with the blanks after them; in Chinese its characters."""
    return (_PIECE if has_chinese(text) else _WORD).findall(text)


def _kinds(documents: Sequence[Document]) -> dict[str, Callable[[str], str]]:
    chance = random.Random(7)  # noqa: S311 - for a bench
    others = [piece for document in documents[::5] for p in document.paragraphs
              for piece in _pieces(p.text)]  # fmt: skip

    def changed(text: str) -> str:
        """Return a text with words replaced, left out or put in."""
        kept: list[str] = []
        for piece in _pieces(text):
            die = chance.random() / _CHANGED
            kept += [piece] * (die >= 1 or die > 2 / 3)
            kept += [chance.choice(others)] * (1 / 3 < die < 1)
        return "".join(kept)

    return {
        "whole": lambda text: text,
        "first 15 words": lambda text: "".join(_pieces(text)[: _size(text, 15)]),
        "first 8 words": lambda text: "".join(_pieces(text)[: _size(text, 8)]),
        "30 % changed": changed,
        "12 words from the middle": lambda text: "".join(
            _pieces(text)[_size(text, 8) : _size(text, 20)]
        ).lower(),
    }


def _size(text: str, words: int) -> int:
    return words * _CHARACTERS if has_chinese(text) else words


def _is_usual(text: str) -> bool:
    """Whether a paragraph is as long as most are."""
    return _size(text, _SHORTEST) <= len(_pieces(text)) <= _size(text, _LONGEST)


def _completion(language: str, corpus: Corpus, texts: Sequence[str]) -> Row:
    """Return how often what is offered behind some words is what follows."""
    offered = right = 0
    times: list[float] = []
    for number, text in enumerate(texts):
        pieces = _pieces(text)
        at = min(_size(text, 3 + number % 15), len(pieces) - 1)
        typed = "".join(pieces[:at])
        times.append(processor_milliseconds(partial(corpus.complete, typed, limit=1)))
        for found in corpus.complete(typed, limit=1):
            offered += 1
            right += _first(found.text) == _first("".join(pieces[at:]))
    slow = sorted(times)[len(times) * 95 // 100]
    return Row(
        what=f"{language}, completion: the next word is right",
        figure=right / len(texts),
        unit="",
        remark=f"offered {offered / len(texts):.2f}; p95 {slow:.1f} ms of the processor",
    )


def _first(text: str) -> str:
    """Return the first word of a text, in Chinese its first character."""
    piece = _pieces(text)[0]
    return "".join(plain_words(piece)[:1]) or piece
