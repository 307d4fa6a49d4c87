"""Which comment of a file that came back is which of the stored draft."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core import edits
from drafter.core.changes.margin import Said
from drafter.core.comments.places import Counted, sizes_of_file, sizes_of_stored
from drafter.writing.docx.comments import FIRST

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

    from drafter.core.changes.revisions import Marked
    from drafter.core.changes.weaving import Strand
    from drafter.core.comments.places import Place
    from drafter.core.model import Comment, Document

    Key = Callable[[Comment], Hashable]

_MACHINE = "<<ODS "
"""How the comments begin that the documents system leaves in genuine files."""


def _is_of_people(comment: Comment) -> bool:
    """Whether it is none of those in which the United Nations' machines keep their numbers."""
    return not comment.text.startswith(_MACHINE)


def paired(
    stored: Document, page: Sequence[Comment], printed: Marked, strands: Sequence[Strand]
) -> list[Said]:
    """Return all comments of a stored draft and of its file, each once.

    Args:
        stored: The draft.
        page: What our own reader makes of the draft's comments, whose ids there are their numbers.
        printed: What the file says.
        strands: Both texts, woven.
    """
    written = {int(one.id) - FIRST: one for one in page}
    known = _matched(written, printed.comments)
    old = {id(one) for one in known.values()}
    mine = Counted(stored.paragraphs, sizes_of_stored(strands))
    others = Counted(printed.document.paragraphs, sizes_of_file(strands))
    theirs = [one for one in printed.comments if id(one) in old or _is_of_people(one)]
    names = _names(stored, theirs, known)
    found: list[Said] = []
    for index, comment in enumerate(stored.comments):
        filed, place = known.get(index), mine.place(comment)
        now = None
        if filed is not None:
            text = comment.text if filed.text == written[index].text else filed.text
            now = replace(comment, text=text, is_done=filed.is_done)
        places = _places(place, filed, others) if place else ()  # on the masthead, or in a note
        found.append(Said(stored=comment, filed=now, places=places))
    for comment in theirs:
        if id(comment) not in old:
            answers = names.get(comment.answers or "")
            filed = replace(comment, id=names[comment.id], answers=answers, paragraph=None)
            found.append(Said(stored=None, filed=filed, places=_places(None, comment, others)))
    return found


def _places(place: Place | None, filed: Comment | None, others: Counted) -> tuple[Place, ...]:
    there = others.place(filed) if filed is not None else None
    return tuple(one for one in (place, there) if one is not None)


def _names(
    stored: Document, theirs: Sequence[Comment], known: dict[int, Comment]
) -> dict[str, str]:
    """Return the ids in the draft of the file's comments: those it has, and fresh ones."""
    names = {filed.id: stored.comments[index].id for index, filed in known.items()}
    taken = {comment.id for comment in stored.comments}
    for comment in theirs:
        if comment.id not in names:
            names[comment.id] = edits.fresh_id(taken, "c")
            taken.add(names[comment.id])
    return names


def _matched(page: Mapping[int, Comment], theirs: Sequence[Comment]) -> dict[int, Comment]:
    """Return the file's comments by the positions of the draft's that they are.

    Other word processors give numbers and times of their own; the author and the words stay.
    """
    found: dict[int, Comment] = {}
    left = list(theirs)
    for key in _KEYS:
        for index, comment in page.items():
            same = next((one for one in left if key(one) == key(comment)), None)
            if index not in found and same is not None:
                found[index] = same
                left = [one for one in left if one is not same]
    return found


def _whole(comment: Comment) -> Hashable:
    return comment.author, comment.date, comment.text


def _words(comment: Comment) -> Hashable:
    return comment.author, comment.text


def _hour(comment: Comment) -> Hashable:
    """Return what stays of a comment whose words were changed; without a time it is no other's."""
    return (comment.author, comment.date) if comment.date else id(comment)


_KEYS: tuple[Key, ...] = (_whole, _words, _hour)


def all_new(printed: Marked, strands: Sequence[Strand]) -> Iterator[Said]:
    """Yield the comments of a file in which no draft is stored."""
    yield from paired(replace(printed.document, comments=()), (), printed, strands)
