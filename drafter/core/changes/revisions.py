"""What others did to a text in a word processor: tracked changes, and comments.

They stand beside a document whose words are those with every change accepted. Places are code
points in the text of a paragraph, whose end counts as one more, written as a line feed: so whole
paragraphs that came, went, were split or were joined are changes like any other, and leaving all
changes out gives back the text as it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.changes.differences import Op

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafter.core.model import Comment, Document, Note, Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One tracked change: words that were put in, or words that were struck.

    Inserted words are those from ``start`` to ``end``; struck ones stood at ``start``, which
    ``end`` then equals. A line feed among them is the end of a paragraph. Behind the last
    paragraph that is left, ``start`` is one past its end.
    """

    op: Op
    """``INSERT`` or ``DELETE``."""
    text: str
    runs: tuple[Run, ...] = ()
    """The words with their looks and notes."""
    author: str | None = None
    date: str | None = None
    """ISO date and time as the file gives it: "2036-05-03T09:30:00Z"."""
    is_move: bool = False
    """Whether the words came from, or went to, another place of the text."""
    paragraph: str | None = None
    """Id of the paragraph; None in the masthead and in notes."""
    note: str | None = None
    """Id of the note whose words were changed."""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A document with all changes accepted, and what was done to it on the way there."""

    document: Document
    revisions: tuple[Revision, ...] = ()
    comments: tuple[Comment, ...] = ()
    struck_notes: tuple[Note, ...] = ()
    """Notes that only struck words refer to."""
    anchors: tuple[tuple[str, str], ...] = ()
    """Names of the bookmarks that begin in a paragraph: pairs of paragraph id and name."""

    @property
    def said(self) -> tuple[Comment, ...]:
        """What stands in the margin: of a file that is a draft as it was saved, the draft's own."""
        return self.document.comments or self.comments


@dataclass(frozen=True, slots=True)
class Edited:
    """A file of a draft: the draft as it was stored there, and what the page says now.

    ``stored`` is None where nothing, or nothing that can be read, was stored. ``is_untouched``
    says that nobody has saved the file since; ``printed`` then is the stored draft.
    """

    stored: Document | None
    printed: Marked
    is_untouched: bool = False


def original_texts(marked: Marked) -> dict[str, str]:
    """Return the text as it was before its changes, for every paragraph that has some.

    Paragraphs are those of the document: what was split since is in pieces, and what was joined
    has a line feed where one paragraph ended.
    """
    texts = {paragraph.id: paragraph.text for paragraph in marked.document.paragraphs}
    changed: dict[str, list[Revision]] = {}
    for revision in marked.revisions:
        if revision.paragraph in texts:
            changed.setdefault(str(revision.paragraph), []).append(revision)
    return {name: without(texts[name], revisions) for name, revisions in changed.items()}


def without(text: str, revisions: Iterable[Revision]) -> str:
    """Return a text, one paragraph's or one note's, as it was before some changes to it."""
    pieces: list[str] = []
    done = 0
    for revision in revisions:
        pieces.append(text[done : revision.start])
        if revision.op is Op.DELETE:
            pieces.append(revision.text)
        done = max(done, revision.end)
    return "".join([*pieces, text[done:]])
