"""The rows about a paragraph as a whole: where it stands, and what was changed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.changes.differences import Op
from drafter.core.finding import Match
from drafter.core.words import has_chinese
from drafter.gui import signs
from drafter.gui.sidebar import marked, wording
from drafter.gui.sidebar.agreed_rows import Row, RowKind, label_of, passages_of, plain
from drafter.gui.sidebar.marked import Kind, Stretch
from drafter.gui.translation import counted, told, tr
from drafter.services.reviewing import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.core.changes.differences import Change
    from drafter.services.agreeing import AgreedParagraph
    from drafter.services.reviewing import Nearest, Review, ReviewedParagraph

_MOST_CHANGES = 12
"""Changes that are listed of one paragraph; what has more is read better as a comparison."""


def in_order(paragraphs: Iterable[ReviewedParagraph]) -> tuple[Row, ...]:
    """Return the rows of all paragraphs that have anything agreed or tabled, in their order."""
    return Listing().in_order(paragraphs)


class Listing:
    """The rows of one draft through its states: a paragraph that stays costs nothing again."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[ReviewedParagraph, tuple[Row, ...]]] = {}

    def in_order(self, paragraphs: Iterable[ReviewedParagraph]) -> tuple[Row, ...]:
        """Return the rows of all paragraphs, in their order."""
        known, self._known = self._known, {}
        rows: list[Row] = []
        for one in paragraphs:
            name = one.agreed.paragraph.id
            found = known.get(name)
            if found is None or not _is_same(found[0], one):
                found = (one, tuple(_rows(one)))
            self._known[name] = found
            rows.extend(found[1])
        return tuple(rows)


def _is_same(one: ReviewedParagraph, other: ReviewedParagraph) -> bool:
    """Whether nothing was found anew of a paragraph; told by identity, as it is kept for long."""
    before, after = one.agreed, other.agreed
    return (
        one.review is other.review
        and before.passages is after.passages
        and before.label == after.label
        and before.paragraph.text == after.paragraph.text
    )


def _rows(one: ReviewedParagraph) -> Iterator[Row]:
    review = one.review
    passages = passages_of(one.agreed, common=False)
    if not passages and (review is None or review.state is State.NEW):
        return
    yield _head(one)
    if review is None:
        yield from passages
        return
    if review.newer is not None:
        yield _newer(one, review.newer)
    yield from _remarks(one, review)
    yield from _changes(one, review)
    if review.tabled is not None and review.state is not State.TABLED:
        yield _tabled(one, review.tabled)
    if review.state is not State.VERBATIM:
        yield from passages


def _head(one: ReviewedParagraph) -> Row:
    row, review = one.agreed, one.review
    nearest = review.nearest if review and review.state is not State.NEW else None
    return Row(
        kind=RowKind.HEAD,
        at=Match(row.paragraph.id, 0, 0),
        label=label_of(row),
        words=plain(label_of(row)),
        note=_standing(review, nearest) if review else "",
        aside=_agreed(row),
        state=review.state if review else None,
        place=nearest.place if nearest else None,
        tip=_standing(review, nearest) if review else "",
    )


def _agreed(row: AgreedParagraph) -> str:
    """Return how much of a paragraph is agreed, in words, or in Chinese in characters."""
    if has_chinese(row.paragraph.text):
        return counted(
            row.words,
            "{agreed} of {n} character",
            "{agreed} of {n} characters",
            agreed=row.telling_words,
        )
    return counted(
        row.words, "{agreed} of {n} word", "{agreed} of {n} words", agreed=row.telling_words
    )


def _standing(review: Review, nearest: Nearest | None) -> str:
    """Return where a paragraph stands: "Adapted · A/RES/72/195, PP5 · 2017 · Without a vote"."""
    parts = [tr(signs.NAMES[review.state])]
    if nearest is not None:
        place = nearest.place
        parts += [wording.source(place), wording.year(place), wording.adoption_shortly(place)]
        if review.state is not State.VERBATIM:
            parts.insert(1, wording.percentage(nearest.likeness))
    return " · ".join(filter(None, parts))


def _newer(one: ReviewedParagraph, newer: Nearest) -> Row:
    paragraph = one.agreed.paragraph
    place = newer.place
    when = ", ".join(filter(None, (wording.date(place), wording.adoption_shortly(place))))
    said, brief = (
        tr("Older wording; {source} has ({when}):", source=wording.source(place), when=when)
        for when in (when, wording.year(place) or when)
    )
    return Row(
        kind=RowKind.NEWER,
        at=Match(paragraph.id, 0, len(paragraph.text)),
        label=label_of(one.agreed),
        words=marked.against_older(paragraph.text, newer.text, paragraph.part, place.language),
        note=said,
        brief=brief,
        place=place,
        sought=newer.text,
        version=newer.version,
        tip=tr(
            "{said} {text}\nEnter takes it in place of this paragraph", said=said, text=newer.text
        ),
    )


def _remarks(one: ReviewedParagraph, review: Review) -> Iterator[Row]:
    for remark in review.remarks:
        yield Row(
            kind=RowKind.REMARK,
            at=Match(one.agreed.paragraph.id, remark.start, remark.end),
            label=label_of(one.agreed),
            words=plain(told(remark.message)),
            place=review.nearest.place if review.nearest else None,
        )


def _changes(one: ReviewedParagraph, review: Review) -> Iterator[Row]:
    nearest = review.nearest
    found = list(_hunks(review.changes))
    if nearest is None or not found:
        return
    name, label = one.agreed.paragraph.id, label_of(one.agreed)
    said = tr("You have changed agreed language:")
    if review.state is State.TABLED:
        said = tr("Changed from the draft:")
    yield Row(kind=RowKind.TITLE, at=Match(name, 0, 0), label=label, words=plain(said))
    for start, deleted, inserted in found[:_MOST_CHANGES]:
        what = tr("Replaced") if deleted and inserted else tr("Dropped") if deleted else tr("Added")
        yield Row(
            kind=RowKind.CHANGE,
            at=Match(name, start, start + len(inserted)),
            label=f"{label}, {what.lower()}",
            words=tuple(_marked(what, deleted.strip(), inserted.strip())),
            place=nearest.place,
            sought=nearest.text,
        )
    if len(found) > _MOST_CHANGES:
        more = counted(len(found) - _MOST_CHANGES, "and {n} more change", "and {n} more changes")
        at = Match(name, 0, 1)
        yield Row(kind=RowKind.TITLE, at=at, label=label, words=plain(more))


def _marked(what: str, deleted: str, inserted: str) -> Iterator[Stretch]:
    yield Stretch(f"{what}  ", Kind.SAME, italic=False)
    if deleted:
        yield Stretch(deleted, Kind.DELETED, italic=False)
    if deleted and inserted:
        yield Stretch(" → ", Kind.SAME, italic=False)
    if inserted:
        yield Stretch(inserted, Kind.INSERTED, italic=False)


def _hunks(changes: Sequence[Change]) -> Iterator[tuple[int, str, str]]:
    """Yield where something was changed in the draft's text, what went and what came.

    The sign at the end is no change of what was agreed: it follows the place of the paragraph, and
    comes last of all.
    """
    position = 0
    deleted = inserted = ""
    for op, text in changes:
        if op is Op.DELETE:
            deleted += text
        elif op is Op.INSERT:
            inserted += text
        else:
            if deleted.strip() or inserted.strip():
                yield position, deleted, inserted
            position += len(inserted) + len(text)
            deleted = inserted = ""
    if any(map(str.isalnum, deleted + inserted)):
        yield position, deleted, inserted


def _tabled(one: ReviewedParagraph, tabled: Nearest) -> Row:
    paragraph = one.agreed.paragraph
    likeness = wording.percentage(tabled.likeness)
    return Row(
        kind=RowKind.TABLED,
        at=Match(paragraph.id, 0, len(paragraph.text)),
        label=label_of(one.agreed),
        words=plain(tr("Nearer, but only a draft: {source}", source=wording.source(tabled.place))),
        note=" · ".join(filter(None, (likeness, wording.date(tabled.place)))),
        place=tabled.place,
        sought=tabled.text,
    )
