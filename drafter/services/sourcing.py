"""What a draft is made of, to be handed round: the source memo, and the annotated draft."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from drafter.core.acknowledgement import ACKNOWLEDGEMENT
from drafter.core.changes.differences import Op, differences
from drafter.core.errors import WriteError
from drafter.core.masthead import dates
from drafter.core.model import Paragraph, Part, Run, Status
from drafter.services import exporting
from drafter.services.exporting import Wishes
from drafter.services.reviewing import State
from drafter.writing.lists.memo import Memo, MemoRow, MemoSource, write_memo
from drafter.writing.lists.spreadsheet import PLAIN
from drafter.writing.remarks import NO_REMARKS, Remarks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from drafter.core.model import Document, Vote
    from drafter.corpus import Place
    from drafter.services.reviewing import Nearest, Review, ReviewedParagraph
    from drafter.writing.lists.spreadsheet import Form

STATES = {
    State.VERBATIM: "Verbatim",
    State.ADAPTED: "Adapted",
    State.TABLED: "Only in a draft",
    State.NEW: "New",
}
"""The states in the words of files."""

_AUTHOR = "Drafter"
_AS_USUAL = Wishes()
_ASIDE = 80.0
"""Of 100: beside the text that has a paragraph verbatim, only what is as like it is worth a row."""
_NOTICE = "sources-notice"
_NUMBER = re.compile(r"\b(PP|OP)(?=\d)")


class Annotation(StrEnum):
    """How the annotated draft says where each paragraph comes from."""

    BRACKETS = "brackets"
    """In brackets after the paragraph."""
    COMMENTS = "comments"
    """In a comment of Word on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotating:
    """How a draft is to be annotated; ``author`` is who makes the comments, empty: Drafter."""

    how: Annotation
    author: str = ""


def export_memo(
    document: Document,
    reviewed: Sequence[ReviewedParagraph],
    path: Path,
    *,
    min_words: int,
    form: Form = PLAIN,
) -> Path:
    """Write the source memo of a document: .docx, .csv or .json.

    ``form`` says how a table for spreadsheets parts its columns.

    Raises:
        WriteError: If it cannot be written; what was there before is untouched.
    """
    write_memo(memo(document, reviewed, min_words=min_words), path, form)
    return path


def export_annotated(
    document: Document,
    reviewed: Sequence[ReviewedParagraph],
    path: Path,
    annotating: Annotating,
    *,
    wishes: Wishes = _AS_USUAL,
) -> Path:
    """Write a document with the source of each paragraph.

    Raises:
        WriteError: If it cannot be written, or the file's form has no comments.
    """
    said = sources_of(reviewed)
    is_word = path.suffix.lower() == ".docx"
    if annotating.how is Annotation.BRACKETS:
        if not is_word:
            return _exported(in_brackets(document, said), path, wishes)
        return _exported(document, path, wishes, Remarks(by_paragraph=said, in_brackets=True))
    if not is_word:
        message = "Only Word files can have comments."
        raise WriteError(message, hint="Give the file a name that ends in .docx, or use brackets.")
    remarks = Remarks(by_paragraph=said, author=annotating.author or _AUTHOR)
    return _exported(document, path, wishes, remarks)


def _exported(
    document: Document, path: Path, wishes: Wishes, remarks: Remarks = NO_REMARKS
) -> Path:
    return exporting.export(document, path, wishes, remarks=remarks)


def sources_of(reviewed: Sequence[ReviewedParagraph]) -> dict[str, str]:
    """Return what is said of each paragraph's source, by its id."""
    return {
        one.agreed.paragraph.id: annotation(one.review)
        for one in reviewed
        if one.review is not None and one.agreed.words
    }


def annotation(review: Review) -> str:
    """Return where a paragraph comes from: "A/RES/72/195, OP 3, verbatim", "based on …"."""
    nearest = review.nearest
    if review.state is State.NEW or nearest is None:
        return "new"
    where = citation(nearest.place)
    said = {
        State.VERBATIM: f"{where}, verbatim",
        State.ADAPTED: f"based on {where}",
        State.TABLED: f"not adopted; {where}",
    }[review.state]
    if nearest.place.vote is not None and nearest.place.vote.outcome == "recorded":
        said += f", adopted by recorded vote{_figures(nearest.place.vote)}"
    if review.newer is not None:
        said += f"; newer wording in {citation(review.newer.place)}"
    return said


def citation(place: Place) -> str:
    """Return where a paragraph stands, as it is cited: "A/RES/72/195, OP 3"."""
    name = place.symbol or place.name
    label = _NUMBER.sub(r"\1 ", place.label) if place.label else ""
    return f"{name}, {label}" if label else name


def in_brackets(document: Document, said: dict[str, str]) -> Document:
    """Return a document with what is said of each paragraph in brackets at its end.

    Who published the sources is said at the end.
    """
    if not said:
        return document
    paragraphs = tuple(
        replace(paragraph, runs=(*paragraph.runs, Run(f" [{said[paragraph.id]}]")))
        if paragraph.id in said
        else paragraph
        for paragraph in document.paragraphs
    )
    notice = Paragraph(
        id=_NOTICE, part=Part.TEXT, number="", runs=(Run(ACKNOWLEDGEMENT, italic=True),)
    )
    return replace(document, paragraphs=(*paragraphs, notice))


def memo(document: Document, reviewed: Sequence[ReviewedParagraph], *, min_words: int) -> Memo:
    """Return the source memo of a document."""
    return Memo(
        title=": ".join(filter(None, (document.symbol, document.title))) or document.name,
        language=document.language,
        min_words=min_words,
        rows=tuple(_row(one) for one in reviewed if one.agreed.words),
    )


def _row(one: ReviewedParagraph) -> MemoRow:
    row, review = one.agreed, one.review
    text = row.paragraph.text
    return MemoRow(
        label=row.label or "Unnumbered",
        text=text,
        state=STATES[review.state] if review else "",
        words=row.words,
        agreed_words=row.telling_words,
        sources=tuple(_sources(review, text)) if review else (),
        remarks=tuple(remark.message for remark in review.remarks) if review else (),
    )


def _sources(review: Review, text: str) -> Iterator[MemoSource]:
    """Yield the nearest wordings, then a newer one of the first, and what only a draft has."""
    if review.state is State.TABLED and review.tabled is not None:
        yield _source(review.tabled, text, "Only a draft.")
    for number, nearest in enumerate(review.sources):
        if number and review.state is State.VERBATIM and nearest.likeness < _ASIDE:
            continue
        is_older = not number and review.newer is not None
        yield _source(nearest, text, "Older wording." if is_older else "")
    if review.newer is not None:
        yield _source(review.newer, text, "Newer wording of the first precedent.")
    if review.state is not State.TABLED and review.tabled is not None:
        yield _source(review.tabled, text, "Nearer, but only a draft.")


def _source(nearest: Nearest, text: str, remark: str) -> MemoSource:
    place = nearest.place
    changes = differences(nearest.text, text, lenient=True)
    return MemoSource(
        name=place.symbol or place.name,
        symbol=place.symbol,
        label=place.label,
        status=str(place.status),
        date=place.date,
        vote=place.vote,
        adoption=_adoption(place),
        likeness=nearest.likeness,
        changes=changes if any(change.op is not Op.EQUAL for change in changes) else (),
        remark=remark,
    )


def _adoption(place: Place) -> str:
    """Return when and how a text was adopted: "adopted on 19 December 2017 without a vote"."""
    when = dates.printed(place.date) if place.date else ""
    if place.status is not Status.ADOPTED:
        return ", ".join(filter(None, ("draft, not adopted", when)))
    said = f"adopted on {when}" if when else "adopted"
    match place.vote.outcome if place.vote else None:
        case "without a vote":
            return f"{said} without a vote"
        case "consensus":
            return f"{said} by consensus"
        case "by mail":
            return f"{said} by mail"
        case "recorded":
            return f"{said} by recorded vote{_figures(place.vote)}"
        case _:
            return said


def _figures(vote: Vote | None) -> str:
    """Return the figures of a recorded vote as people quote them: " 130-2-40"."""
    figures = (vote.in_favour, vote.against, vote.abstaining) if vote else (None,)
    return "" if None in figures else " " + "-".join(map(str, figures))
