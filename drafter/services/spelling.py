"""Checking the spelling of a draft: dictionary, the United Nations' list, the corpus, own words.

A language's dictionary is loaded when the first draft in that language is checked, and the corpus
is opened when the first word comes that only it may know.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from drafter.core.errors import CorpusError
from drafter.core.masthead.states import NAMES
from drafter.services.learning import Learned
from drafter.spelling import languages, usage
from drafter.spelling.checking import Misspelling, Speller
from drafter.spelling.hunspell import Dictionary
from drafter.spelling.own_words import OwnWords
from drafter.spelling.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from drafter.core.model import Document
    from drafter.corpus import Edition

LEAST_DOCUMENTS = 3
"""Adopted documents in which a word stands that no dictionary needs to know."""


class WordsOfCorpus(Protocol):
    """What knows the words of adopted texts; a ``Corpus`` is one."""

    def standing(self, words: Sequence[str], *, language: str, least: int) -> frozenset[str]:
        """Return those words that stand in at least so many adopted documents of a language."""
        ...

    def near(self, word: str, *, language: str, least: int) -> tuple[str, ...]:
        """Return such words that are written much like one."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """What is misspelled in a draft, by the id of the paragraph; empty tuples for nothing.

    ``is_checked`` is False for a draft in a language without a dictionary.
    """

    language: str
    paragraphs: Mapping[str, tuple[Misspelling, ...]]
    notes: Mapping[str, tuple[Misspelling, ...]]
    is_checked: bool = True


class _Text(NamedTuple):
    """A text of a draft, and the language in which it is checked."""

    language: str
    text: str


class Proofreader:
    """Checks drafts, and remembers what it needs for the newest; used by one thread only.

    ``corpus`` opens the corpus, or returns the open one; it may raise ``CorpusError``, and then
    drafts are checked without it. Its words are asked for once, and anew when a draft is checked
    for another ``edition`` of the corpus.
    """

    def __init__(self, corpus: Callable[[], WordsOfCorpus]) -> None:
        self._corpus = corpus
        self._spellers: dict[str, Speller] = {}
        self._found = Learned(self._find)
        self._edition: Edition | None = None

    def check(
        self, document: Document, own: Sequence[str] = (), *, edition: Edition | None = None
    ) -> Spelling:
        """Return what is misspelled in a draft; texts that were checked before cost nothing."""
        self._heed(edition)
        language = document.language
        speller = self._speller(language)
        if speller is None:
            return Spelling(language=language, paragraphs={}, notes={}, is_checked=False)
        allowed = OwnWords((*own, *document.passed_words))
        paragraphs = {one.id: one.text for one in document.paragraphs}
        notes = {one.id: one.text for one in document.notes}
        texts = [_Text(language, text) for text in (*paragraphs.values(), *notes.values())]
        left = [
            tuple(one for one in found if not speller.is_allowed(one, allowed))
            for found in self._found.all(texts)
        ]
        return Spelling(
            language=language,
            paragraphs=dict(zip(paragraphs, left, strict=False)),
            notes=dict(zip(notes, left[len(paragraphs) :], strict=True)),
        )

    def learn(self, document: Document, most: int, *, edition: Edition | None = None) -> bool:
        """Check so many texts of a draft that are new; return whether there is none left.

        For long drafts: whoever has other things to do meanwhile asks again until all is known.
        """
        self._heed(edition)
        if self._speller(document.language) is None:
            return True
        texts = [one.text for one in document.paragraphs] + [one.text for one in document.notes]
        return self._found.learn([_Text(document.language, text) for text in texts], most)

    def near(self, language: str, found: Misspelling) -> tuple[str, ...]:
        """Return what a misspelled word may have been meant to be, the likeliest first."""
        speller = self._speller(language)
        return speller.near(found) if speller else ()

    def _find(self, texts: Sequence[_Text]) -> Sequence[tuple[Misspelling, ...]]:
        """Return what is misspelled in texts of one language, which has a dictionary."""
        speller = self._speller(texts[0].language)
        return speller.check([one.text for one in texts]) if speller else [()] * len(texts)

    def _heed(self, edition: Edition | None) -> None:
        """Begin anew if the corpus has changed since it was asked."""
        if edition == self._edition:
            return
        self._edition = edition
        self._found.forget()
        for one in self._spellers.values():
            one.forget_corpus()

    def _speller(self, language: str) -> Speller | None:
        if language not in self._spellers:
            stem = languages.dictionary(language)
            if stem is None:
                return None
            listed = usage.load(language)
            if language == "en":
                listed = listed.with_words(_words_of_states())
            dictionary = Dictionary(stem)

            def standing(words: Sequence[str]) -> frozenset[str]:
                return self._standing(words, language)

            def near_standing(word: str) -> Sequence[str]:
                return self._near(word, language)

            self._spellers[language] = Speller(
                dictionary, listed, languages.letters(language), standing, near_standing
            )
        return self._spellers[language]

    def _standing(self, words: Sequence[str], language: str) -> frozenset[str]:
        try:
            return self._corpus().standing(words, language=language, least=LEAST_DOCUMENTS)
        except CorpusError:
            return frozenset()

    def _near(self, word: str, language: str) -> tuple[str, ...]:
        try:
            return self._corpus().near(word, language=language, least=LEAST_DOCUMENTS)
        except CorpusError:
            return ()


def _words_of_states() -> frozenset[str]:
    """Return the words in the names of States."""
    return frozenset(token.text for name in NAMES for token in tokens(name))
