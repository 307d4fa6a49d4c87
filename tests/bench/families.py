"""Corpora of any size: real documents, and families made from them.

A family is a document taken through the years: of each paragraph the next version is the same in
45 cases of 100, and otherwise has one word in twelve replaced, left out or put in. Words that are
put in come from a vocabulary that grows as the vocabulary of real texts does.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.model import Part, Run
from drafter.core.words import plain_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.core.model import Document, Paragraph

SEARCHED = frozenset({Part.PREAMBULAR, Part.OPERATIVE, Part.TEXT})
_SAME, _CHANGED, _RARE = 0.45, 1 / 12, 0.06
_NEW_WORDS = 90_000
_YEAR = 365.25


class Families:
    """Makes documents; the same ones for the same seed."""

    def __init__(self, documents: Sequence[Document], seed: int = 7) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - for a bench
        self._documents = list(documents)
        self._words = [
            word
            for document in documents[:: 1 + len(documents) // 200]
            for paragraph in document.paragraphs
            for word in plain_words(paragraph.text)
        ]

    def documents(self, paragraphs: int) -> Iterator[Document]:
        """Yield the real documents, then their families, until there are so many paragraphs."""
        count = generation = 0
        while True:
            for index, known in enumerate(self._documents):
                document = self._next(known, generation) if generation else known
                self._documents[index] = document
                yield document
                count += sum(paragraph.part in SEARCHED for paragraph in document.paragraphs)
                if count >= paragraphs:
                    return
            generation += 1

    def changed(self, text: str, share: float) -> str:
        """Return a text with a share of its words replaced, left out or put in."""
        kept: list[str] = []
        for word in text.split(" "):
            die = self._chance.random() / share
            if die >= 1:
                kept.append(word)
            elif die > 2 / 3:
                kept += [word, self._word()]
            elif die > 1 / 3:
                kept.append(self._word())
        return " ".join(kept) or text

    def _word(self) -> str:
        if self._chance.random() < _RARE:
            return f"word{int(_NEW_WORDS * self._chance.random() ** 3)}"
        return self._chance.choice(self._words)

    def _next(self, document: Document, generation: int) -> Document:
        masthead, adoption = document.masthead, document.adoption
        name = f"{document.name.partition(' · ')[0]} · {generation}"
        session = masthead.session_number
        return replace(
            document,
            name=name,
            masthead=replace(
                masthead,
                symbol=name,
                date=_earlier(masthead.date),
                session_number=session - 1 if session else None,
            ),
            adoption=replace(adoption, adopted_on=_earlier(adoption.adopted_on)),
            paragraphs=tuple(self._version(paragraph) for paragraph in document.paragraphs),
        )

    def _version(self, paragraph: Paragraph) -> Paragraph:
        if paragraph.part not in SEARCHED or self._chance.random() < _SAME or paragraph.rows:
            return paragraph
        return replace(paragraph, runs=(Run(self.changed(paragraph.text, _CHANGED)),))


def _earlier(date: str | None) -> str | None:
    """Return a date a year earlier."""
    return f"{int(date[:4]) - 1:04}-{date[5:7]}-{min(28, int(date[8:10])):02}" if date else None
