"""What is misspelled in a text: its words asked of the dictionary, of usage, and of the corpus.

A word is right when the dictionary, the United Nations' own list or the user's has it, or when it
stands in enough adopted texts; but what the United Nations writes otherwise is pointed out though
it stands there. Of each word the answer is kept in mind.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from rapidfuzz.distance import OSA

from drafter.spelling.nearness import slips
from drafter.spelling.tokens import is_out_of_question, parts, percents, plain, tokens
from drafter.spelling.usage import with_capitals

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Collection, Container, Iterable, Sequence

    from drafter.spelling.tokens import Token
    from drafter.spelling.usage import Form, Usage

_SHORT = 4
"""Letters below which a word in small letters is not excused by standing in adopted texts: the
foreign words and initials of names in them would hide too many slips."""
_SLIPS, _SHARE = 3, 0.28
"""Slips at most, and their weight as a share of a word's letters, by which a word is near."""
_IN_USE, _IN_TEXTS = 0.75, 0.55
"""The slips that it makes up for that resolutions use a word, or that the user's corpus has it."""
_MOST = 6
"""Words that are proposed at most."""


class Kind(StrEnum):
    """What is wrong with a word."""

    UNKNOWN = "unknown"
    """Nobody knows it."""
    USAGE = "usage"
    """The United Nations writes it otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Misspelling:
    """A word that is misspelled: the code points ``start`` to ``end`` of a text, and as it stands.

    ``form`` is what the United Nations writes and ``authority`` who says so, empty for words that
    are only unknown.
    """

    kind: Kind
    start: int
    end: int
    word: str
    form: str = ""
    authority: str = ""


class Words(Protocol):
    """A dictionary, as far as it is needed here."""

    def knows(self, word: str) -> bool:
        """Whether a word is spelled rightly."""
        ...

    def near(self, word: str) -> tuple[str, ...]:
        """Return known words that a word may have been meant to be, the likeliest first."""
        ...


def _nothing(_word: str) -> Sequence[str]:
    return ()


class Speller:
    """Judges texts of one language; used by one thread at a time.

    ``letters`` finds a letter of the language: words without any are of another, and left alone.
    ``standing`` returns those of some words that stand in enough adopted texts, ``near_standing``
    such words that are written much like one.
    """

    def __init__(
        self,
        dictionary: Words,
        usage: Usage,
        letters: re.Pattern[str],
        standing: Callable[[Sequence[str]], Collection[str]],
        near_standing: Callable[[str], Sequence[str]] = _nothing,
    ) -> None:
        self._dictionary = dictionary
        self._usage = usage
        self._letters = letters
        self._standing = standing
        self._near_standing = near_standing
        self._judged: dict[str, Form | None] = {}
        """Words that are written otherwise or, with None, unknown to dictionary and usage."""
        self._right: set[str] = set()
        self._excused: dict[str, bool] = {}
        """Whether words that only the corpus may know stand there."""

    def forget_corpus(self) -> None:
        """Ask the corpus anew from now on: it has changed."""
        self._excused.clear()

    def check(self, texts: Sequence[str]) -> tuple[tuple[Misspelling, ...], ...]:
        """Return what is misspelled in each text, in order."""
        found = [self._suspects(text) for text in texts]
        self._ask(one.word for some in found for one in some if one.kind is Kind.UNKNOWN)
        return tuple(
            tuple(
                one for one in some if one.kind is Kind.USAGE or not self._excused[plain(one.word)]
            )
            for some in found
        )

    def is_allowed(self, found: Misspelling, own: Container[str]) -> bool:
        """Whether own words make a misspelled word right: it, or all of its parts that are not."""
        if found.word in own:
            return True
        wrong = [piece for piece in parts(plain(found.word)) if not self._is_fine(piece)]
        return bool(wrong) and all(piece in own for piece in wrong)

    def near(self, found: Misspelling) -> tuple[str, ...]:
        """Return what a misspelled word may have been meant to be, the likeliest first.

        What the United Nations writes is the only answer where it is known. Otherwise words of the
        dictionary, of the list and of adopted texts are weighed: by the slips that it takes to
        write one for the other, in favour of those that resolutions use. Takes a tenth of a second
        and more.
        """
        if found.form:
            return (found.form,)
        word = plain(found.word)
        of_dictionary, in_texts = self._dictionary.near(word), self._near_standing(word)
        standing = {*self._standing(of_dictionary), *in_texts}
        proposed = (*self._listed_near(word), *in_texts, *of_dictionary)
        weights = {
            with_capitals(other, word): slips(word, other) - self._favour(other, standing)
            for other in dict.fromkeys(map(self._as_written, proposed))
            if other != word
        }
        near = sorted(weights, key=weights.__getitem__)
        curly = "’" in found.word
        return tuple(other.replace("'", "’") if curly else other for other in near)[:_MOST]

    def _favour(self, word: str, standing: Container[str]) -> float:
        """Return for how many slips it makes up that resolutions use a word."""
        frequent = self._usage.frequent
        if word in self._usage.words or word in frequent or word.lower() in frequent:
            return _IN_USE
        return _IN_TEXTS if word in standing else 0.0

    def _listed_near(self, word: str) -> list[str]:
        """Return the listed and the frequent words that are a few slips away from a word."""
        small = word.lower()
        known = (*self._usage.words, *self._usage.frequent)
        near = (
            other
            for other in known
            if OSA.distance(small, other.lower(), score_cutoff=_SLIPS) <= _SLIPS
        )
        return [other for other in near if slips(small, other) <= len(small) * _SHARE]

    def _as_written(self, word: str) -> str:
        """Return a word of the dictionary as the United Nations writes it."""
        form = self._usage.form(word, self._dictionary.knows)
        return form.text if form else word

    def _suspects(self, text: str) -> list[Misspelling]:
        """Return what may be misspelled in a text, in order, before the corpus is asked."""
        bare = plain(text)
        found = [
            _misspelling(text, start, end, form)
            for start, end, form in self._usage.phrases_in(bare)
        ]
        if (percent := self._usage.forms.get("%")) is not None:
            spelled = percent._replace(text=f" {percent.text}")
            found += [_misspelling(text, *at, spelled) for at in percents(text)]
        taken = [(one.start, one.end) for one in found] + [*self._usage.kept(bare)]
        for token in tokens(text):
            if not self._letters.search(token.text):
                continue
            if not self._is_right(token.text) and not _lies_in(token, taken):
                found.append(_misspelling(text, token.start, token.end, self._judged[token.text]))
        return sorted(found, key=_start)

    def _is_right(self, word: str) -> bool:
        """Whether dictionary and usage have nothing against a word; ``_judged`` has what else."""
        if word in self._right:
            return True
        if word not in self._judged:
            form = self._form(word)
            if form is None and self._is_known(word):
                self._right.add(word)
                return True
            self._judged[word] = form
        return False

    def _is_fine(self, piece: str) -> bool:
        """Whether a part of a word is right by itself."""
        return is_out_of_question(piece) or self._is_right(piece)

    def _form(self, word: str) -> Form | None:
        """Return what is written for a word, or for one of its parts; None where it is right."""
        pieces = parts(word)
        if all(map(is_out_of_question, pieces)):
            return None
        knows = self._dictionary.knows
        if (form := self._usage.form(word, knows)) is not None or len(pieces) == 1:
            return form
        for at, piece in enumerate(pieces):
            if not is_out_of_question(piece) and (form := self._usage.form(piece, knows)):
                return form._replace(text="-".join((*pieces[:at], form.text, *pieces[at + 1 :])))
        return None

    def _is_known(self, word: str) -> bool:
        """Whether a word is out of question, or known whole or in all its parts."""
        return self._has(word) or all(
            is_out_of_question(piece) or self._has(piece) for piece in parts(word)
        )

    def _has(self, word: str) -> bool:
        words = self._usage.words
        bare = word.removesuffix("'s").removesuffix("'")
        return (
            self._dictionary.knows(word)
            or any(one in words for one in (word, bare, bare.lower()))
            or (bare != word and self._dictionary.knows(bare))
        )

    def _ask(self, words: Iterable[str]) -> None:
        """Ask the corpus about words it was not asked about yet."""
        asked: dict[str, tuple[str, ...]] = {}
        for printed in words:
            word = plain(printed)
            if word in self._excused:
                continue
            unknown = tuple(
                piece
                for piece in parts(word)
                if not is_out_of_question(piece) and not self._has(piece)
            )
            asked[word] = unknown or (word,)
        wanted = dict.fromkeys(piece for some in asked.values() for piece in some if _may(piece))
        standing = self._standing(tuple(wanted)) if wanted else ()
        for word, pieces in asked.items():
            self._excused[word] = all(piece in standing for piece in pieces)


def _may(word: str) -> bool:
    """Whether a word is one that adopted texts excuse."""
    return len(word) >= _SHORT or word[:1].isupper()


def _lies_in(token: Token, places: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.start and token.end <= end for start, end in places)


def _misspelling(text: str, start: int, end: int, form: Form | None) -> Misspelling:
    word = text[start:end]
    if form is None:
        return Misspelling(kind=Kind.UNKNOWN, start=start, end=end, word=word)
    return Misspelling(
        kind=Kind.USAGE,
        start=start,
        end=end,
        word=word,
        form=form.text,
        authority=form.authority,
    )


def _start(one: Misspelling) -> int:
    return one.start
