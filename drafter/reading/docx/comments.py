"""The comments of a Word file: what they say, whom they answer, and the words they are on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from drafter.core.changes.differences import Op
from drafter.core.changes.signature import LONGEST_AUTHOR
from drafter.core.model import Comment
from drafter.reading.docx.changes import date_of
from drafter.reading.docx.xml import attribute
from drafter.reading.xml import local_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.reading.docx.placing import Spot
    from drafter.reading.docx.revisions import Placed
    from drafter.reading.xml import Element

_OFF = frozenset({"", "0", "false", "off"})


class _Place(NamedTuple):
    """Where a comment stands: text, range, and the words of all lines that it is on."""

    text_number: int
    start: int
    end: int
    quoted: str


def comments_of(
    roots: Iterable[Element], threads: Iterable[Element], lines: Sequence[Placed],
    names: Sequence[str], texts: Sequence[str],
) -> tuple[Comment, ...]:  # fmt: skip
    """Return the comments of a file, in its own order.

    Args:
        roots: The parts that hold comments.
        threads: The parts that say which comment answers which, and which are done.
        lines: The lines of the body, found in the document.
        names: The ids of the document's paragraphs.
        texts: Their texts.
    """
    elements = [part for root in roots for part in root if local_name(part) == "comment"]
    answered = _threads(elements, threads)
    places = dict(_places(lines, texts))
    return tuple(_comment(element, answered, places, names) for element in elements)


def _comment(
    element: Element, answered: dict[str, tuple[str | None, bool]], places: dict[str, _Place],
    names: Sequence[str],
) -> Comment:  # fmt: skip
    identity = attribute(element, "id")
    place = places.get(identity)
    answers, is_done = answered.get(identity, (None, False))
    return Comment(
        id=identity,
        text="\n".join(filter(None, map(_words, element.iter("{*}p")))),
        author=attribute(element, "author")[:LONGEST_AUTHOR] or None,
        date=date_of(attribute(element, "date")),
        paragraph=names[place.text_number] if place else None,
        start=place.start if place else 0,
        end=place.end if place else 0,
        quoted=place.quoted if place else "",
        answers=answers,
        is_done=is_done,
    )


def _words(paragraph: Element) -> str:
    """Return the words of a paragraph of a comment, without what was struck there."""
    signs = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "\u2011"}
    pieces = (
        part.text or "" if local_name(part) == "t" else signs.get(local_name(part), "")
        for part in paragraph.iter()
    )
    return " ".join("".join(pieces).split())


def _threads(
    elements: Iterable[Element], threads: Iterable[Element]
) -> dict[str, tuple[str | None, bool]]:
    """Return whom each comment answers, and whether it is done; by the id of the comment."""
    ids = {
        attribute(paragraph, "paraId"): attribute(element, "id")
        for element in elements
        for paragraph in element.iter("{*}p")
        if attribute(paragraph, "paraId")
    }
    return {
        ids[name]: (ids.get(attribute(part, "paraIdParent")), _is_on(attribute(part, "done")))
        for root in threads
        for part in root
        if (name := attribute(part, "paraId")) in ids
    }


def _is_on(value: str) -> bool:
    return value.lower() not in _OFF


def _places(lines: Sequence[Placed], texts: Sequence[str]) -> Iterator[tuple[str, _Place]]:
    """Yield the places of comments that are on words of the body, or between them."""
    begun: dict[str, tuple[int, int]] = {}
    for number, one in enumerate(lines):
        for identity, begins, stretches in one.line.comments:
            at = sum(1 for sign in one.signs if sign.stretch < stretches)
            if begins:
                begun.setdefault(identity, (number, at))
            elif identity in begun and (
                place := _place(lines, begun[identity], (number, at), texts)
            ):
                yield identity, place


def _place(
    lines: Sequence[Placed], first: tuple[int, int], last: tuple[int, int], texts: Sequence[str]
) -> _Place | None:
    """Return the range between two signs; for an empty one the point before the next word."""
    spots = list(_spots(lines, first, last))
    if not spots:
        return _point(lines, first)
    start = spots[0]
    inside = [spot for spot in spots if spot.text == start.text]
    quoted = [
        _quoted(texts[number], spots, number) for number in dict.fromkeys(s.text for s in spots)
    ]
    return _Place(start.text, start.offset, inside[-1].offset + 1, "\n".join(quoted))


def _quoted(text: str, spots: Iterable[Spot], number: int) -> str:
    offsets = [spot.offset for spot in spots if spot.text == number]
    return text[min(offsets) : max(offsets) + 1]


def _spots(
    lines: Sequence[Placed], first: tuple[int, int], last: tuple[int, int]
) -> Iterator[Spot]:
    for number in range(first[0], last[0] + 1):
        signs = lines[number].signs
        start = first[1] if number == first[0] else 0
        stop = last[1] if number == last[0] else len(signs)
        yield from (sign.spot for sign in signs[start:stop] if sign.spot)


def _point(lines: Sequence[Placed], at: tuple[int, int]) -> _Place | None:
    """Return the place of a remark on no words: behind the word before it, or at the next."""
    number, place = at
    before = [sign.spot for sign in lines[number].signs[:place] if sign.spot]
    if before:
        return _Place(before[-1].text, before[-1].offset + 1, before[-1].offset + 1, "")
    for line in lines[number:]:
        spot = next((s.spot for s in line.signs if s.spot and s.op is not Op.DELETE), None)
        if spot:
            return _Place(spot.text, spot.offset, spot.offset, "")
    return None
