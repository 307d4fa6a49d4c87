"""What is offered at the cursor, and taken with one key: never done unasked.

"Recalls" where an operative paragraph opens with *Recalling*, "Recalling also" where the paragraph
above opens so, too; a note and a link for a resolution that is cited by number.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.core import citations, edits
from drafter.core.citation_grammar import cited
from drafter.core.openings import repetitions
from drafter.core.openings.rephrasing import misplaced, with_phrase
from drafter.core.runs import cut
from drafter.gui.editor import splice
from drafter.gui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.history import Caret
    from drafter.core.model import Document

_NEAR = 2
"""Code points behind a citation at which it is still the one just written."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A change that can be had: what it says, its name for undo, and the document after it."""

    text: str
    name: str
    document: Document
    caret: Caret

    @property
    def key(self) -> tuple[int, str]:
        """What is refused when this offer is refused."""
        return self.caret.index, self.text


def offers_at(document: Document, caret: Caret, offset: int) -> Iterator[Offer]:
    """Yield what is offered at a caret, most fitting first.

    ``offset`` is the code point of the paragraph's text at which the caret stands.
    """
    if caret.index >= len(document.paragraphs) or document.paragraphs[caret.index].rows:
        return
    yield from _citations(document, caret, offset)
    here = document.paragraphs[caret.index]
    length, phrase = misplaced(here, document.language)
    if not phrase:
        length = len(repetitions.phrase_of(here, document.language))
        phrase = repetitions.offered(document.paragraphs, caret.index, document.language)
    if phrase:
        yield _opening(document, caret, length, phrase)


def _citations(document: Document, caret: Caret, offset: int) -> Iterator[Offer]:
    here = document.paragraphs[caret.index]
    for found in cited(here.text, document.masthead.organ):
        if not found.start <= offset <= found.until + _NEAR:
            continue
        linked, noted = citations.is_linked(here, found), citations.is_noted(here, found)
        if linked and noted:
            continue
        changed = citations.with_link_and_note(document, caret.index, found)
        what = tr("note") if linked else tr("link") if noted else tr("note and link")
        grown = 0 if noted or offset < found.until else 1
        at = replace(caret, position=caret.position + grown)
        yield Offer(f"{found.symbol}: {what}", tr("Note on a citation"), changed, at)


def _opening(document: Document, caret: Caret, old: int, phrase: str) -> Offer:
    """Return the offer of a phrase in place of the first ``old`` code points of a paragraph."""
    here = document.paragraphs[caret.index]
    runs = with_phrase(here.runs, old, phrase)
    changed = edits.with_slice(document, caret.index, caret.index + 1, (replace(here, runs=runs),))
    grown = splice.length(runs) - splice.length(here.runs)
    is_behind = caret.position >= splice.length(cut(here.runs, old)[0])
    at = replace(caret, position=caret.position + (grown if is_behind else 0))
    return Offer(phrase, tr("Open with “{phrase}”", phrase=phrase), changed, at)
