"""Comments of Word on whole paragraphs, such as the source of each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.writing.markup import root, text, w

if TYPE_CHECKING:
    from drafter.writing.remarks import Remarks

COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


@dataclass(slots=True)
class Comments:
    """Places the comments of one file. They bear no date, so that its bytes are always the same."""

    remarks: Remarks
    _placed: list[str] = field(default_factory=list[str])

    def around(self, paragraph: str | None, content: str) -> str:
        """Return the content of a paragraph with the comment on it, if there is one."""
        said = self.remarks.by_paragraph.get(paragraph) if paragraph else None
        if said is None or self.remarks.in_brackets:
            return content
        number = len(self._placed)
        self._placed.append(said)
        return "".join(
            (
                w("commentRangeStart", id=number),
                content,
                w("commentRangeEnd", id=number),
                w("r", w("commentReference", id=number)),
            )
        )

    def behind(self, paragraph: str | None) -> str:
        """Return what stands in brackets behind a paragraph, empty for nothing."""
        said = self.remarks.by_paragraph.get(paragraph) if paragraph else None
        return f" [{said}]" if said and self.remarks.in_brackets else ""

    def part(self) -> str:
        """Return the part with the comments that were placed, empty for none."""
        if not self._placed:
            return ""
        initials = "".join(word[0] for word in self.remarks.author.split())[:3] or "D"
        return root(
            "comments",
            *(
                w(
                    "comment",
                    w("p", w("r", text(said))),
                    id=number,
                    author=self.remarks.author,
                    initials=initials,
                )
                for number, said in enumerate(self._placed)
            ),
        )
