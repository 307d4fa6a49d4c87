"""Comments of Word: on some words, as a draft has them; or on whole paragraphs, such as sources."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.core.changes.signature import LONGEST_AUTHOR
from drafter.core.model import Comment, Run, text_of
from drafter.core.runs import cut
from drafter.writing.docx.package import MICROSOFT, Part
from drafter.writing.markup import DECLARATION, WORD, text, w

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Protocol

    from drafter.core.model import Document
    from drafter.writing.remarks import Remarks

    Runs = Sequence[Run]

    class Written(Protocol):
        """Gives runs of a paragraph as Word has them."""

        def __call__(self, runs: Runs, *, before: str = "", behind: str = "") -> str:
            """Return the runs; ``before`` and ``behind`` are the words beside them there."""
            ...


FIRST = 10_000
"""The number of the first comment of a draft. LibreOffice 7.4 takes a comment for the note of the
same number, and mixes up the words of all notes: so they are higher than those of any note."""
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
_2012 = "http://schemas.microsoft.com/office/word/2012/wordml"
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_DATE = re.compile(
    r"(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))"
    r"(T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?)?",
    re.ASCII,
)
"""A date that Word reads, with or without a time."""
_DRAFTER = "Drafter"
"""Stands where Word wants an author and nobody is named."""
_FIRST_PARAGRAPH = 0x0D000000
"""Numbers of the paragraphs of comments begin here: any will do, and the same ones always."""


@dataclass(slots=True)
class Comments:
    """Places the comments of one file.

    Those of the draft have the numbers of their order there, by which our own reader finds them
    again; ``remarks`` on paragraphs come after them and bear no date, so that the bytes of the
    file are always the same.
    """

    remarks: Remarks
    said: tuple[Comment, ...] = ()
    _known: frozenset[str] = frozenset()
    _placed: dict[int, Comment] = field(default_factory=dict[int, Comment])
    _on: dict[str, list[int]] = field(default_factory=dict[str, list[int]])

    @classmethod
    def of(cls, document: Document, remarks: Remarks) -> Comments:
        """Return the comments of a document, and what is remarked on its paragraphs."""
        known = frozenset(paragraph.id for paragraph in document.paragraphs)
        comments = cls(remarks, document.comments, known)
        for number, comment in enumerate(document.comments):
            comments._on.setdefault(comments._where(comment), []).append(number)
        return comments

    def _where(self, comment: Comment) -> str:
        """Return the paragraph that a comment is on, empty for one that is on none."""
        return comment.paragraph if comment.paragraph in self._known else ""

    def around(self, paragraph: str | None, content: str) -> str:
        """Return the content of a paragraph with the remark on all of it, if there is one."""
        said = self.remarks.by_paragraph.get(paragraph) if paragraph else None
        if said is None or self.remarks.in_brackets:
            return content
        number = len(self.said) + sum(one >= len(self.said) for one in self._placed)
        author = self.remarks.author
        self._placed[number] = Comment(id=str(number), text=said, author=author)
        return _start(number) + content + _end(number)

    def behind(self, paragraph: str | None) -> str:
        """Return what stands in brackets behind a paragraph, empty for nothing."""
        said = self.remarks.by_paragraph.get(paragraph) if paragraph else None
        return f" [{said}]" if said and self.remarks.in_brackets else ""

    def at_the_head(self) -> str:
        """Return the comments that are on no paragraph, for the end of the first paragraph."""
        return "".join(self._point(number) for number in self._on.get("", ()))

    def within(self, paragraph: str | None, runs: Runs, written: Written) -> str:
        """Return the words of a paragraph with the comments on them."""
        numbers = self._on.get(paragraph or "", ()) if paragraph else ()
        return self._woven(numbers, runs, written) if numbers else written(runs)

    def within_cells(
        self, paragraph: str | None, rows: Sequence[Sequence[Runs]], written: Written
    ) -> Callable[[Runs], str]:
        """Return what gives the words of a table's cells, one after the other, with comments.

        Short rows are filled up with cells without words. A comment is on words of the cell that
        it begins in.
        """
        numbers = self._on.get(paragraph or "", ()) if paragraph else ()
        if not numbers:
            return written
        offsets = _offsets(rows)
        waiting = sorted(numbers, key=self._begin)

        def next_cell(runs: Runs) -> str:
            offset, end = next(offsets)
            here = [number for number in waiting if self.said[number].start <= end]
            waiting[:] = waiting[len(here) :]
            return self._woven(here, runs, written, offset) if here else written(runs)

        return next_cell

    def _begin(self, number: int) -> int:
        return self.said[number].start

    def parts(self) -> tuple[tuple[str, Part], ...]:
        """Return the parts for the comments that were placed, each with its relation's kind."""
        if not self._placed:
            return ()
        placed = sorted(self._placed.items())
        main = Part("word/comments.xml", f"{_TYPE}.comments+xml", self._main_part(placed))
        threads = self._threads(placed)
        if not threads:
            return (("comments", main),)
        extended = Part("word/commentsExtended.xml", f"{_TYPE}.commentsExtended+xml", threads)
        return (("comments", main), (f"{MICROSOFT}/2011/relationships/commentsExtended", extended))

    # -- where they stand ----------------------------------------------------------------------

    def _point(self, number: int) -> str:
        self._placed[number] = self.said[number]
        return _start(number) + _end(number)

    def _woven(self, numbers: Sequence[int], runs: Runs, written: Written, offset: int = 0) -> str:
        """Return runs with the comments on them; ``offset`` is where they begin in their text."""
        words = text_of(tuple(runs))
        length = len(words)
        starts: dict[int, list[int]] = {}
        ends: dict[int, list[int]] = {}
        for number in numbers:
            comment = self._placed[number] = self.said[number]
            first = min(max(0, comment.start - offset), length)
            last = min(max(first, comment.end - offset), length)
            starts.setdefault(first, []).append(number)
            ends.setdefault(last, []).append(number)
        pieces: list[str] = []
        done = 0
        for place in sorted({*starts, *ends}):
            piece, runs = cut(runs, place - done)
            said = written(piece, before=words[:done], behind=words[place:])
            done = place
            pieces += (said, *_signs(starts.get(place, ()), ends.get(place, ())))
        return "".join((*pieces, written(runs, before=words[:done])))

    # -- what they say -------------------------------------------------------------------------

    def _main_part(self, placed: Sequence[tuple[int, Comment]]) -> str:
        spaces = f'xmlns:w="{WORD}" xmlns:mc="{_COMPATIBILITY}" xmlns:w14="{_2010}"'
        content = "".join(_comment(number, comment) for number, comment in placed)
        return f'{DECLARATION}<w:comments {spaces} mc:Ignorable="w14">{content}</w:comments>'

    def _threads(self, placed: Sequence[tuple[int, Comment]]) -> str:
        """Return which comment answers which, and which are dealt with; empty for neither."""
        if not any(comment.answers or comment.is_done for _, comment in placed):
            return ""
        numbers = {comment.id: number for number, comment in placed}
        lines: list[str] = []
        for number, comment in placed:
            first = numbers.get(comment.answers or "")
            parent = "" if first in {None, number} else f' w15:paraIdParent="{_para(first)}"'
            done = int(comment.is_done)
            lines.append(f'<w15:commentEx w15:paraId="{_para(number)}"{parent} w15:done="{done}"/>')
        spaces = f'xmlns:w15="{_2012}"'
        return f"{DECLARATION}<w15:commentsEx {spaces}>{''.join(lines)}</w15:commentsEx>"


def _offsets(rows: Sequence[Sequence[Runs]]) -> Iterator[tuple[int, int]]:
    """Yield where the texts of all cells begin and end in the text of their table.

    One sign stands between two cells. Cells that fill up a row hold nothing; the last that is no
    such cell holds whatever comes after it.
    """
    width = max(map(len, rows))
    last = max(index for index, row in enumerate(rows) if row)
    start = 0
    for index, row in enumerate(rows):
        for place in range(width):
            if place >= len(row):
                yield start, -1
                continue
            end = start + len(text_of(tuple(row[place])))
            is_last = index == last and place + 1 == len(row)
            yield start, sys.maxsize if is_last else end
            start = end + 1
        if not row:
            start += 1


def _signs(starts: Sequence[int], ends: Sequence[int]) -> Iterator[str]:
    """Yield the signs at one place: what ends there before what begins there."""
    yield from (_end(number) for number in ends if number not in starts)
    yield from (_start(number) for number in starts)
    yield from (_end(number) for number in ends if number in starts)


def _start(number: int) -> str:
    return w("commentRangeStart", id=FIRST + number)


def _end(number: int) -> str:
    """Return the end of a comment's words, and the sign that refers to it."""
    ended = w("commentRangeEnd", id=FIRST + number)
    return ended + w("r", w("commentReference", id=FIRST + number))


def _para(number: int | None) -> str:
    """Return the id of the paragraph by which other parts know a comment."""
    return f"{_FIRST_PARAGRAPH + (number or 0):08X}"


def _comment(number: int, comment: Comment) -> str:
    """Return a comment; it is known by its last paragraph."""
    author = (comment.author or _DRAFTER)[:LONGEST_AUTHOR]
    initials = "".join(word[0] for word in author.split())[:3]
    lines = comment.text.split("\n")
    paragraphs = (w("p", w("r", text(line))) if line else w("p") for line in lines[:-1])
    last = w("r", text(lines[-1])) if lines[-1] else ""
    last = f'<w:p w14:paraId="{_para(number)}">{last}</w:p>'
    when = _DATE.fullmatch(comment.date or "")
    date = {"date": f"{when[1]}{when[2] or 'T00:00:00Z'}"} if when else {}
    return w(
        "comment",
        *paragraphs,
        last,
        id=FIRST + number,
        author=author,
        **date,
        initials=initials or "D",
    )
