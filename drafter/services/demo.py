"""The main job in one go, for a machine without a screen and for tests.

What a delegate does in an afternoon: a draft is opened, precedents are taken over, agreed
language is found, and the Word file is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from drafter.core import edits
from drafter.core.model import Part, Status
from drafter.corpus import Filters
from drafter.services import agreeing, exporting, suggesting

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.edits import Taking
    from drafter.core.model import Document, Paragraph
    from drafter.corpus import Precedent
    from drafter.services.agreeing import Agreement

_ALIKE = 100.0
"""The score of a precedent that says the same already: there is nothing to take over."""


class Library(suggesting.Shelf, agreeing.PassageFinder, Protocol):
    """What precedents are found in; a ``Corpus`` is one."""

    def suggest(
        self, text: str, *, limit: int = 9, filters: Filters = ...
    ) -> tuple[Precedent, ...]:
        """Return the precedents of a text, best first."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class MainJob:
    """What came of it: the draft, what was taken over, what of it is agreed, and the file."""

    document: Document
    taken: tuple[Taking, ...]
    agreement: Agreement
    path: Path


def main_job(corpus: Library, draft: Document, path: Path, *, most: int = 2) -> MainJob:
    """Take precedents over into a draft, find its agreed language, and write the Word file.

    The first precedent replaces its paragraph, the others go below theirs, as a delegate may.

    Args:
        corpus: Where precedents come from.
        draft: The draft to begin with.
        path: The Word file to write; its folder must exist.
        most: How many precedents are taken over.

    Raises:
        DrafterError: If the corpus or the file fails.
    """
    taken: list[Taking] = []
    document = draft
    for paragraph, precedent in _precedents(corpus, draft)[:most]:
        taking = suggesting.taking(corpus, precedent)
        index = [one.id for one in document.paragraphs].index(paragraph.id)
        take = edits.taken_below if taken else edits.taken_in_place
        document = take(document, index, taking)
        taken.append(taking)
    return MainJob(
        document=document,
        taken=tuple(taken),
        agreement=agreeing.agreed(corpus, document),
        path=exporting.export(document, path, sources=True),
    )


def _precedents(corpus: Library, draft: Document) -> list[tuple[Paragraph, Precedent]]:
    """Return the paragraphs that have an adopted precedent with other words, the best first."""
    found: list[tuple[Paragraph, Precedent]] = []
    for paragraph in draft.paragraphs:
        if paragraph.part not in {Part.PREAMBULAR, Part.OPERATIVE} or not paragraph.text.strip():
            continue
        filters = Filters(part=paragraph.part, status=Status.ADOPTED)
        found += [
            (paragraph, one)
            for one in corpus.suggest(paragraph.text, limit=1, filters=filters)
            if one.score < _ALIKE
        ]
    return sorted(found, key=lambda pair: -pair[1].score)
