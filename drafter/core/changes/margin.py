"""The comments of a stored draft and of what came back, as changes to be taken or left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from drafter.core.comments.places import Landing, size, sizes_of_stored

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from drafter.core.changes.weaving import Strand
    from drafter.core.comments.places import Place
    from drafter.core.model import Comment, Document


class Act(StrEnum):
    """What a colleague did to a comment."""

    MADE = "made"
    REMOVED = "removed"
    REWORDED = "reworded"
    SETTLED = "settled"
    """It was marked as dealt with."""
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A comment of the stored draft, of the file, or of both; None where one lacks it.

    ``places`` are where it stands in either. ``number`` is that of the change, -1 where both have
    the comment alike.
    """

    stored: Comment | None
    filed: Comment | None
    places: tuple[Place, ...] = ()
    number: int = -1

    @property
    def act(self) -> Act | None:
        """What was done to the comment, None for nothing."""
        if self.stored is None:
            return Act.MADE
        if self.filed is None:
            return Act.REMOVED
        if self.filed.text != self.stored.text:
            return Act.REWORDED
        if self.filed.is_done != self.stored.is_done:
            return Act.SETTLED if self.filed.is_done else Act.REOPENED
        return None


def numbered(margin: Iterable[Said], start: int) -> Iterator[Said]:
    """Yield comments with numbers, from one on, for those to which something was done."""
    for said in margin:
        if said.act is None:
            yield said
        else:
            yield replace(said, number=start)
            start += 1


def landed_in_stored(
    margin: Sequence[Said], strands: Iterable[Strand], stored: Document
) -> Iterator[tuple[Said, Comment]]:
    """Yield the comments to which something was done, at their places in the stored draft."""
    landing = Landing(stored.paragraphs, sizes_of_stored(strands))
    for said in margin:
        comment = said.filed or said.stored
        if said.act is not None and comment is not None:
            yield said, landing.landed(comment, said.places)


def chosen(
    margin: Sequence[Said], strands: Sequence[tuple[Strand, int]], document: Document,
    taken: Collection[int],
) -> tuple[Comment, ...]:  # fmt: skip
    """Return the comments of the document that came of taking some changes, at their words."""
    pieces = [strand.new if number in taken else strand.old for strand, number in strands]
    landing = Landing(document.paragraphs, [size(one or ()) for one in pieces])
    is_stored = not any(number in taken for _, number in strands)
    found: list[Comment] = []
    for said in margin:
        comment = said.filed if said.number in taken or said.number < 0 else said.stored
        if comment is not None:
            stays = is_stored and said.stored is not None
            found.append(comment if stays else landing.landed(comment, said.places))
    return tuple(found)
