"""Comments moved with their words while paragraphs are edited.

Where they stand is kept in one place and not in the runs of text: whoever edits paragraphs need
not know of them. ``followed`` compares the texts before and after.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from drafter.core.changes import differing
from drafter.core.changes.shifting import Shift

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Comment, Document, Paragraph

_END = "\n"
"""Stands for the end of a paragraph where several are compared as one text."""


def followed(before: Document, after: Document) -> Document:
    """Return a document that was edited with the comments that it had before at their words.

    A comment whose words are gone stays where they stood; it leaves with its paragraph. Comments
    that are not the very ones of ``before`` stand where they are to stand already.
    """
    if not after.comments or before.paragraphs is after.paragraphs:
        return after
    start, stop, until = differing.stretch(before.paragraphs, after.paragraphs)
    edit = _Edit(before.paragraphs[start:stop], after.paragraphs[start:until])
    old = {id(comment) for comment in before.comments}
    moved = (edit.moved(one) if id(one) in old else one for one in after.comments)
    comments = tuple(one for one in moved if one is not None)
    return after if comments == after.comments else replace(after, comments=comments)


class _Edit:
    """Some paragraphs, and those that took their place."""

    def __init__(self, old: Sequence[Paragraph], new: Sequence[Paragraph]) -> None:
        self._old = {paragraph.id: paragraph for paragraph in old}
        self._new = {paragraph.id: paragraph for paragraph in new}
        self._came_or_went = self._old.keys() != self._new.keys()
        self._shifts: dict[str, Shift] = {}
        self._all: _Joined | None = None

    def moved(self, comment: Comment) -> Comment | None:
        """Return a comment at its words, None where its paragraph left with them."""
        old = self._old.get(comment.paragraph or "")
        if old is None:
            return comment
        new = self._new.get(old.id)
        if new is not None and (new is old or new.text == old.text):
            return comment
        if new is None or self._came_or_went:
            if self._all is None:
                self._all = _Joined(tuple(self._old.values()), tuple(self._new.values()))
            return self._all.moved(comment)
        if old.id not in self._shifts:
            self._shifts[old.id] = Shift(old.text, new.text)
        return _at(comment, new.id, *self._shifts[old.id].moved(comment.start, comment.end))


class _Joined:
    """Paragraphs that came, went, were split or joined: compared as one text."""

    def __init__(self, old: Sequence[Paragraph], new: Sequence[Paragraph]) -> None:
        old_texts, self._texts = ([one.text for one in body] for body in (old, new))
        self._shift = Shift(_END.join(old_texts), _END.join(self._texts))
        starts = _starts(old_texts)
        self._old = {
            one.id: (start, start + len(text))
            for one, start, text in zip(old, starts, old_texts, strict=True)
        }
        self._new = new
        self._starts = _starts(self._texts)

    def moved(self, comment: Comment) -> Comment | None:
        """Return a comment in the paragraph that has its words now."""
        begin, stop = self._old[comment.paragraph or ""]
        stays = any(paragraph.id == comment.paragraph for paragraph in self._new)
        if not self._new or not (stays or self._shift.keeps(begin, stop)):
            return None
        ends = (min(begin + at, stop) for at in (comment.start, comment.end))
        start, end = self._shift.moved(*ends)
        index = bisect_right(self._starts, start) - 1
        length = len(self._texts[index])
        at = min(start - self._starts[index], length)
        if at == length and end > start + 1:  # the words begin behind an end that came
            index, at = index + 1, 0
            length = len(self._texts[index])
        last = max(at, min(end - self._starts[index], length))
        return _at(comment, self._new[index].id, at, last)


def _starts(texts: Sequence[str]) -> list[int]:
    """Return where texts begin that are joined by ends."""
    return [0, *accumulate(len(text) + len(_END) for text in texts)][: len(texts)]


def _at(comment: Comment, paragraph: str, start: int, end: int) -> Comment:
    """Return a comment at a place, the same one where it is there already."""
    if (comment.paragraph, comment.start, comment.end) == (paragraph, start, end):
        return comment
    return replace(comment, paragraph=paragraph, start=start, end=end)
