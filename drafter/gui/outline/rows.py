"""The lines of the outline: what stands in each, and for which paragraph."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from drafter.core.changes import differing
from drafter.core.model import Part
from drafter.core.numbering import are_placed_alike, places
from drafter.gui.signs import Sign
from drafter.gui.translation import later, tr
from drafter.services.reviewing import State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from drafter.core.model import Document, Paragraph
    from drafter.core.numbering import Place

_WORDS = 120
"""Characters of a paragraph that can be of use in a narrow column."""
_NAMES = {
    Part.HEADING: later("heading"),
    Part.OPENING: later("opening line"),
    Part.TEXT: later("text"),
    Part.TABLE: later("table"),
    Part.CLOSING: later("closing"),
}

_NO_SIGNS: Mapping[str, Sign] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the outline.

    ``label`` is what stands before the words: "OP3", and "(a)" below it; ``path`` is the whole
    label of the paragraph: "OP3 (a)".
    """

    id: str
    part: Part
    level: int
    label: str
    path: str
    words: str
    sign: Sign | None

    @property
    def name(self) -> str:
        """How people refer to it."""
        return self.path or tr(_NAMES.get(self.part, str(self.part))).capitalize()

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        words = self.words or tr("empty")
        return ", ".join(filter(None, (f"{self.label or self.name}: {words}", self.tip)))

    @property
    def tip(self) -> str:
        """Where it stands, empty for a paragraph that nothing is known of."""
        return self.sign.words if self.sign else ""


def rows(document: Document) -> tuple[Row, ...]:
    """Return the lines of the outline of a document."""
    return Rows().of(document)


class Rows:
    """The lines of one draft through its states: a paragraph that stays costs nothing again."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Paragraph, Place, Row]] = {}
        self._shown: tuple[Paragraph, ...] = ()
        self._signs: Mapping[str, Sign] = _NO_SIGNS
        self._places: tuple[Place, ...] = ()
        self._rows: tuple[Row, ...] = ()

    def of(self, document: Document, signs: Mapping[str, Sign] = _NO_SIGNS) -> tuple[Row, ...]:
        """Return the lines of the draft's present state; ``signs`` are known by paragraph id."""
        body = document.paragraphs
        if signs is self._signs and are_placed_alike(self._shown, body):
            start, _, until = differing.stretch(self._shown, body)  # while one types: one line
        else:
            start, until = 0, len(body)
            self._places = places(body)
        known, lines = self._known, list(self._rows[:start])
        if until - start == len(body):
            self._known = {}
        for paragraph, place in zip(body[start:until], self._places[start:until], strict=True):
            # By identity: a paragraph that is kept here keeps its id() to itself
            found = known.get(id(paragraph))
            sign = signs.get(paragraph.id) or _taken(paragraph)
            if found is None or found[0] is not paragraph or found[1] != place:
                found = (paragraph, place, _row(paragraph, place, sign))
            elif found[2].sign != sign:
                found = (paragraph, place, replace(found[2], sign=sign))
            self._known[id(paragraph)] = found
            lines.append(found[2])
        lines += self._rows[until:] if until < len(body) else ()
        self._shown, self._signs, self._rows = body, signs, tuple(lines)
        return self._rows


def labelled(document: Document, label: str) -> str:
    """Return the id of the paragraph with a label, empty where there is none."""
    return next((row.id for row in rows(document) if row.path == label), "")


def _row(paragraph: Paragraph, place: Place, sign: Sign | None) -> Row:
    own_number = place.number.rstrip(".") if paragraph.level else ""
    return Row(
        id=paragraph.id,
        part=paragraph.part,
        level=paragraph.level,
        label=own_number or place.label or place.number,
        path=place.label or "",
        words=_beginning(paragraph.text),
        sign=sign,
    )


def _taken(paragraph: Paragraph) -> Sign | None:
    """Return the sign of a paragraph that was taken over, until the corpus says more of it."""
    origin = paragraph.origin
    if origin is None or paragraph.part not in {Part.PREAMBULAR, Part.OPERATIVE}:
        return None
    state = State.VERBATIM if origin.text == paragraph.text else State.ADAPTED
    return Sign(state=state, source=", ".join(filter(None, (origin.name, origin.label))))


def _beginning(text: str) -> str:
    """Return the first words of a text."""
    start = " ".join(text[: _WORDS + 1].split())
    return start if len(text) <= _WORDS else start[:_WORDS].rstrip() + "…"
