"""How changes and comments of colleagues are worded in a list: whose, where, and what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.changes.margin import Act
from drafter.core.changes.proposals import Kind
from drafter.core.numbering import places
from drafter.gui.translation import captioned, counted, day, later, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.core.changes.proposals import Proposal, Proposals, Remark

_NOBODY = later("Somebody, without tracking")
_SHORT = 70
_SIDE = 30
"""Characters on either side of a paragraph's end that came or went."""
_ELLIPSIS = "…"
_ENDS = frozenset({Kind.SPLIT, Kind.JOINED})
_VERBS = {
    Kind.WORDS: later("words"),
    Kind.LOOK: later("italics or bold"),
    Kind.ADDED: later("new paragraph"),
    Kind.REMOVED: later("paragraph removed"),
    Kind.MOVED: later("paragraph moved"),
    Kind.SPLIT: later("paragraph split"),
    Kind.JOINED: later("paragraphs joined"),
    Kind.SHAPE: later("part or level of the paragraph"),
    Kind.TABLE: later("table"),
    Kind.NOTE: later("note"),
    Kind.MASTHEAD: later("masthead"),
}
_ACTS = {
    Act.MADE: later("comment"),
    Act.REMOVED: later("comment removed"),
    Act.REWORDED: later("comment reworded"),
    Act.SETTLED: later("comment marked as done"),
    Act.REOPENED: later("comment opened again"),
}
_FIELDS = {
    "agenda_item": later("agenda item"),
    "agenda_line": later("agenda line"),
    "agenda_title": later("agenda title"),
    "basis": later("basis of the submission"),
    "original_language": later("original language"),
    "venue": later("place and time"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of the list. ``number`` is that of the change; ``remark`` is what a comment says."""

    number: int
    author: str
    title: str
    gist: str
    lead: str = ""
    before: str = ""
    after: str = ""
    tail: str = ""
    marked: str = ""
    """The words that a comment is on; those round them are ``lead`` and ``tail``."""
    remark: str = ""
    is_comment: bool = False


def rows(proposals: Proposals) -> tuple[Row, ...]:
    """Return all changes as lines, in the order of the text; comments after those of words."""
    body = proposals.stored.paragraphs
    labels = {one.id: place.label or "" for one, place in zip(body, places(body), strict=True)}
    order = {one.id: index for index, one in enumerate(body)}
    texts = {one.id: one.text for one in body}
    found = [
        (order.get(one.paragraph or "", -1), _of_change(one, labels)) for one in proposals.items
    ]
    found += [
        (order.get(one.comment.paragraph or "", -1), _of_remark(one, labels, texts))
        for one in proposals.remarks
    ]
    return tuple(row for _, row in sorted(found, key=lambda pair: pair[0]))


def authors(shown: Iterable[Row]) -> list[str]:
    """Return whose changes there are, each once, in the order of the text."""
    return list(dict.fromkeys(row.author for row in shown))


def summary(shown: Sequence[Row]) -> str:
    """Return what happened to the file, and what can be done about it."""
    comments = sum(row.is_comment for row in shown)
    changes = len(shown) - comments
    what = counted(changes, "{n} change", "{n} changes")
    if comments:
        more = counted(comments, "{n} comment", "{n} comments")
        what = tr("{first} and {second}", first=what, second=more) if changes else more
    said = tr("This file was edited elsewhere: {what}.", what=what)
    if not changes:
        return tr("{said} No words were changed. Ticked comments stay in the margin.", said=said)
    return tr(
        "{said} Ticked changes are taken, the others left; Undo brings back the draft as it was.",
        said=said,
    )


def taken(count: int, total: int) -> str:
    """Return how many changes are taken."""
    return counted(
        total, "{count} of {n} change taken", "{count} of {n} changes taken", count=count
    )


def _of_change(one: Proposal, labels: dict[str, str]) -> Row:
    author = one.hand.author or tr(_NOBODY)
    what = tr(_VERBS[one.kind])
    if one.kind is Kind.MASTHEAD:
        what = captioned(what, tr(_FIELDS.get(one.field, one.field.capitalize())).lower())
    where = labels.get(one.paragraph or "", "")
    if one.kind is Kind.ADDED and where:
        where = tr("after {where}", where=where)
    before, after = _visible(one.before), _visible(one.after)
    if one.kind is Kind.MOVED and before == after:
        before = ""
    return Row(
        number=one.number,
        author=author,
        title=" · ".join(filter(None, (author, _day(one.hand.date), where, what))),
        gist=_gist_of_end(one) if one.kind in _ENDS else _gist(before, after),
        lead=one.lead,
        before=before,
        after=after,
        tail=one.tail,
    )


def _of_remark(one: Remark, labels: dict[str, str], texts: dict[str, str]) -> Row:
    comment = one.comment
    author = comment.author or tr("Somebody")
    where = labels.get(comment.paragraph or "", "")
    kind = tr("answer") if comment.answers and one.act is Act.MADE else tr(_ACTS[one.act])
    done = tr("done") if comment.is_done and one.act is not Act.SETTLED else ""
    text, start, end = texts.get(comment.paragraph or "", ""), comment.start, comment.end
    quoted = f" “{comment.quoted}”" if comment.quoted and start == end else ""
    is_gone = one.act is Act.REMOVED
    return Row(
        number=one.number,
        author=author,
        title=" · ".join(filter(None, (author, _day(comment.date), where, kind, done))),
        gist=f"− {_shortened(comment.text)}" if is_gone else _shortened(comment.text),
        lead=text[:start],
        marked=text[start:end],
        tail=f"{text[end:]}{quoted}",
        remark=comment.text,
        is_comment=True,
    )


def _visible(words: str) -> str:
    """Return words of a change with blanks that alone would be nothing to see."""
    return words if words.strip() else words.replace(" ", "␣")


def _gist_of_end(one: Proposal) -> str:
    """Return the words on both sides of a paragraph's end that came or went."""
    lead, tail = one.lead[-_SIDE:].lstrip(), one.tail[:_SIDE].rstrip()
    sign = "¶" if one.kind is Kind.SPLIT else "+"
    return f"{_ELLIPSIS}{lead} {sign} {tail}{_ELLIPSIS}"


def _gist(before: str, after: str) -> str:
    gone, came = _shortened(before), _shortened(after)
    if gone and came:
        return f"{gone} → {came}"
    return f"− {gone}" if gone else f"+ {came}"


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1].rstrip()}{_ELLIPSIS}"


def _day(date: str | None) -> str:
    return day(date[:10]) if date else ""
