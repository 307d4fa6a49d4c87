"""What the United Nations writes where dictionaries allow several forms, or others: its own list.

The list is data (``resources/spelling/en.toml``), each entry with its authority: forms and what
stands in their place, ways of spelling (-ise, -or …) as patterns, and the names that are spelled
their own way nonetheless. ``en.txt`` beside it has words that the dictionary lacks,
``en-names.txt`` names of places and persons, ``en-frequent.txt`` words that resolutions use often.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from drafter import resources
from drafter.spelling.tokens import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


_SHORT = 5
"""Letters of a word at least that a pattern is held against."""


class Form(NamedTuple):
    """What the United Nations writes, and who says so."""

    text: str
    authority: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """A way of spelling: what is found in a word, and what stands there instead.

    ``known`` says that dictionaries have the other spelling, too; ``excepted`` words are no case
    of it.
    """

    find: re.Pattern[str]
    put: str
    authority: str
    known: bool = False
    excepted: frozenset[str] = frozenset()

    def changed(self, word: str) -> Iterator[str]:
        """Yield what a word becomes: one for each place where the pattern matches.

        Short words are left alone: too many of them are other words, or foreign ones.
        """
        if word in self.excepted or len(word) < _SHORT:
            return
        for found in self.find.finditer(word):
            yield word[: found.start()] + found.expand(self.put) + word[found.end() :]


@dataclass(frozen=True, slots=True)
class Usage:
    """The list of one language; an empty one says nothing."""

    forms: Mapping[str, Form] = field(default_factory=dict[str, Form])
    """By the form that is not written, in small letters: single words."""
    phrases: Mapping[str, Form] = field(default_factory=dict[str, Form])
    """The same for forms of several words."""
    patterns: tuple[Pattern, ...] = ()
    names: re.Pattern[str] | None = None
    words: frozenset[str] = frozenset()
    """Words that the dictionary lacks, as they are printed."""
    frequent: frozenset[str] = frozenset()
    """Words that resolutions use often, in small letters, and names that they have."""
    phrase: re.Pattern[str] | None = None
    """Finds any of ``phrases``."""

    def with_words(self, words: frozenset[str]) -> Usage:
        """Return the list with further words that are right."""
        return replace(self, words=self.words | words)

    def form(self, word: str, knows: Callable[[str], bool]) -> Form | None:
        """Return what is written for a word, with its capitals; None where it is right.

        ``knows`` asks the dictionary.
        """
        small = word.lower()
        if (found := self.forms.get(small)) is not None:
            return Form(with_capitals(found.text, word), found.authority)
        if "-" in word:
            return None
        is_known = knows(word)
        for pattern in self.patterns:
            if is_known and not pattern.known:
                continue
            for other in pattern.changed(small):
                if self._is_written(other, knows):
                    return Form(with_capitals(other, word), pattern.authority)
        return None

    def _is_written(self, word: str, knows: Callable[[str], bool]) -> bool:
        """Whether a word that a pattern makes exists; a part behind a hyphen does by itself."""
        return knows(word) or word in self.words

    def kept(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return where names stand that are spelled their own way; ``text`` has plain hyphens."""
        if self.names is None:
            return ()
        return tuple(found.span() for found in self.names.finditer(text))

    def phrases_in(self, text: str) -> Iterator[tuple[int, int, Form]]:
        """Yield the places of forms of several words, and what is written there."""
        if self.phrase is None:
            return
        for found in self.phrase.finditer(text):
            form = self.phrases[" ".join(found.group().lower().split())]
            yield *found.span(), Form(with_capitals(form.text, found.group()), form.authority)


def load(language: str) -> Usage:
    """Return the list of a language, an empty one where there is none."""
    path = resources.path("spelling", f"{language}.toml")
    if not path.is_file():
        return Usage(words=_words(language), frequent=_words(f"{language}-frequent"))
    found = tomllib.loads(path.read_text("utf-8"))
    forms = {
        wrong: Form(right, entry["authority"])
        for entry in found.get("usage", ())
        for wrong, right in entry["forms"].items()
    }
    phrases = {wrong: form for wrong, form in forms.items() if " " in wrong}
    return Usage(
        forms={wrong: form for wrong, form in forms.items() if " " not in wrong},
        phrases=phrases,
        patterns=tuple(
            Pattern(
                re.compile(entry["find"]),
                entry["put"],
                entry["authority"],
                entry.get("known", False),
                frozenset(entry.get("except", ())),
            )
            for entry in found.get("patterns", ())
        ),
        names=_any_of(found.get("names", {}).get("own_way", ()), re.NOFLAG),
        words=_words(language),
        frequent=_words(f"{language}-frequent") | _words(f"{language}-names"),
        phrase=_any_of(phrases, re.IGNORECASE),
    )


def with_capitals(text: str, model: str) -> str:
    """Return a text with capitals as another has them: all, the first letter, or its own."""
    if len(model) > 1 and model.isupper():
        return text.upper()
    if model[:1].isupper():
        return text[:1].upper() + text[1:]
    return text


def _any_of(
    texts: Mapping[str, Form] | tuple[str, ...] | list[str], flags: re.RegexFlag
) -> re.Pattern[str] | None:
    if not texts:
        return None
    longest_first = sorted(texts, key=len, reverse=True)
    any_blank = (re.escape(plain(text)).replace(r"\ ", r"\s") for text in longest_first)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(any_blank)})(?![\w-])", flags)


def _words(name: str) -> frozenset[str]:
    path = resources.path("spelling", f"{name}.txt")
    if not path.is_file():
        return frozenset()
    lines = path.read_text("utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))
