"""Which blocks of two Word files belong together, and which words in them differ."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from drafter.core.changes.alignment import Link, aligned
from drafter.core.changes.chains import Pair, heaviest_chain
from drafter.core.changes.comparison import in_order
from drafter.core.changes.differences import SIGNS, Change, Op, differences, similarity
from drafter.core.model import Paragraph, Part, Run
from drafter.writing.tracked.elements import W, attribute
from drafter.writing.tracked.lines import Piece
from drafter.writing.tracked.runs import atoms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.writing.tracked.elements import Element
    from drafter.writing.tracked.lines import Line, Reader
    from drafter.writing.tracked.runs import Atom

_PARAGRAPH, _TABLE, _ROW, _CELL = f"{W}p", f"{W}tbl", f"{W}tr", f"{W}tc"
_REPLACED = (Op.EQUAL, Op.DELETE, Op.INSERT)
_LAST_WORD = re.compile(rf"(?:\w+|[^\w{SIGNS}])$")
_OF_BODY = 1000.0
"""So much more a pair of the documents' paragraphs weighs than one of lines round them."""


@dataclass(frozen=True, slots=True)
class Words:
    """Paragraphs that belong together; either side may have several, or none.

    ``moved`` is the name that a moved paragraph's two places share, empty where it did not move.
    Such a paragraph stands once with its old side, and once with both.
    """

    old: tuple[Line, ...]
    new: tuple[Line, ...]
    changes: tuple[Change, ...]
    boundary: str = ""
    moved: str = ""
    is_target: bool = False

    def atoms(self) -> Iterator[Atom]:
        """Yield the stretches of both sides; the ends of paragraphs are signs among them."""
        old, new = _joined(self.old, self.boundary), _joined(self.new, self.boundary)
        return atoms(old, new, self.changes)


@dataclass(frozen=True, slots=True)
class Cells:
    """A row of a table, cell by cell; ``old`` or ``new`` is None where the row is not in it."""

    old: Element | None
    new: Element | None
    cells: tuple[tuple[Match, ...], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table in both files, or in one."""

    old: Element | None
    new: Element | None
    rows: tuple[Cells, ...]


Match = Words | Table


@dataclass(slots=True)
class Matcher:
    """Compares the blocks of one part of two files."""

    old: Reader
    new: Reader
    boundary: str
    """The sign for the end of a paragraph."""
    moves: int = 0

    def matches(
        self, old: Sequence[Element], new: Sequence[Element], links: Sequence[Link] = ()
    ) -> tuple[Match, ...]:
        """Return the blocks of both, in the order in which they are shown.

        ``links`` say which belong together, by their places; the others go together by their
        styles. The last paragraph always stays: Word cannot do without it.
        """
        kept = _kept(old, new, [link for link in links if not link.is_moved])
        moved = [link for link in links if link.is_moved and _are_paragraphs(link, old, new)]
        names = {link: self._name() for link in moved}
        from_places = {link.old[0]: link for link in moved}
        to_places = {link.new[0]: link for link in moved}
        found: list[Match] = []
        for link in in_order(kept, len(old), len(new)):
            move = None
            if not link.new:
                move = from_places.get(link.old[0])
            elif not link.old:
                move = to_places.get(link.new[0])
            if move:
                found.append(self._moved(move, names[move], old, new, is_target=not link.old))
            else:
                found.append(self._match(link, old, new))
        return tuple(found)

    def _name(self) -> str:
        self.moves += 1
        return f"move{self.moves}"

    def _match(self, link: Link, old: Sequence[Element], new: Sequence[Element]) -> Match:
        before, after = [old[place] for place in link.old], [new[place] for place in link.new]
        if (before or after)[0].tag == _TABLE:
            return self._table(before[0] if before else None, after[0] if after else None)
        return self._words(before, after)

    def _words(self, old: Sequence[Element], new: Sequence[Element]) -> Words:
        before = tuple(self.old.line(paragraph) for paragraph in old)
        after = tuple(self.new.line(paragraph) for paragraph in new)
        texts = (self.boundary.join(line.text for line in lines) for lines in (before, after))
        return Words(before, after, _with_notes_apart(differences(*texts)), self.boundary)

    def _moved(self, link: Link, name: str, old: Sequence[Element], new: Sequence[Element],
               *, is_target: bool) -> Words:  # fmt: skip
        found = self._words([old[link.old[0]]], [new[link.new[0]]])
        return replace(found, moved=name, is_target=is_target)

    def _table(self, old: Element | None, new: Element | None) -> Table:
        before = [] if old is None else old.findall(_ROW)
        after = [] if new is None else new.findall(_ROW)
        links = in_order(_rows(before, after), len(before), len(after))
        rows = (
            self._row(
                before[link.old[0]] if link.old else None, after[link.new[0]] if link.new else None
            )
            for link in links
        )
        return Table(old, new, tuple(rows))

    def _row(self, old: Element | None, new: Element | None) -> Cells:
        before = [] if old is None else old.findall(_CELL)
        after = [] if new is None else new.findall(_CELL)
        sides = zip_longest(map(_blocks, before), map(_blocks, after), fillvalue=())
        return Cells(old, new, tuple(self.matches(one, other) for one, other in sides))


def _with_notes_apart(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """Let a note that takes another one's place at the end take the word before it along.

    LibreOffice joins the paragraph to the next one where two such notes stand side by side and
    the change is rejected.
    """
    if tuple(change.op for change in changes[-3:]) != _REPLACED:
        return changes
    kept, gone, come = changes[-3:]
    found = _LAST_WORD.search(kept.text)
    if not found or not (_is_sign(gone.text[-1]) and _is_sign(come.text[-1])):
        return changes
    word, before = found[0], kept.text[: found.start()]
    return (
        *changes[:-3],
        *((Change(Op.EQUAL, before),) if before else ()),
        Change(Op.DELETE, word + gone.text),
        Change(Op.INSERT, word + come.text),
    )


def _is_sign(character: str) -> bool:
    return character >= SIGNS[0]


def _joined(lines: Sequence[Line], boundary: str) -> list[Piece]:
    pieces: list[Piece] = []
    for index, line in enumerate(lines):
        pieces += [Piece(boundary), *line.pieces] if index else line.pieces
    return pieces


def _blocks(cell: Element) -> Sequence[Element]:
    return [block for block in cell if block.tag in {_PARAGRAPH, _TABLE}]


def _kept(old: Sequence[Element], new: Sequence[Element], links: Sequence[Link]) -> list[Link]:
    """Return what goes forward on both sides: the given links, and lines of the same style."""
    groups = {(link.old[0], link.new[0]): link for link in links if _fits(link, old, new)}
    taken = {place for link in links for place in link.old}
    free_old = [place for place in range(len(old)) if place not in taken]
    taken = {place for link in links for place in link.new}
    free_new = [place for place in range(len(new)) if place not in taken]
    pairs = [Pair(*places, _OF_BODY) for places in groups]
    pairs += _of_same_style(old, new, free_old, free_new)
    chain = heaviest_chain(pairs)
    return [groups.get(pair[:2], Link((pair.old,), (pair.new,))) for pair in chain]


def _of_same_style(
    old: Sequence[Element], new: Sequence[Element], free_old: Sequence[int], free_new: Sequence[int]
) -> Iterator[Pair]:
    """Yield the lines that no link names but that may be the same ones, by their styles."""
    for before in free_old:
        for after in free_new:
            one, other = old[before], new[after]
            last = (before, after) == (len(old) - 1, len(new) - 1)
            if one.tag == other.tag and (last or _style(one) == _style(other)):
                weight = 1 + similarity(_typed(one), _typed(other)) / 100
                yield Pair(before, after, _OF_BODY if last else weight)


def _fits(link: Link, old: Sequence[Element], new: Sequence[Element]) -> bool:
    """Whether the blocks of a link can be one in Word: neighbours, and of one kind."""
    blocks = [*(old[place] for place in link.old), *(new[place] for place in link.new)]
    runs = all(list(side) == [*range(side[0], side[-1] + 1)] for side in (link.old, link.new))
    alone = len(link.old) == len(link.new) == 1
    return runs and len({block.tag for block in blocks}) == 1 and (
        alone or blocks[0].tag == _PARAGRAPH
    )  # fmt: skip


def _are_paragraphs(link: Link, old: Sequence[Element], new: Sequence[Element]) -> bool:
    return old[link.old[0]].tag == new[link.new[0]].tag == _PARAGRAPH


def _rows(old: Sequence[Element], new: Sequence[Element]) -> list[Link]:
    """Return which rows belong together: alike, or as many between the same neighbours."""
    sides = [
        [Paragraph(id="", part=Part.TEXT, runs=(Run(_typed(row)),)) for row in rows]
        for rows in (old, new)
    ]
    links = [link for link in aligned(*sides) if not link.is_moved]
    links = [
        link for link in links if len(link.old) == len(link.new) and _same_cells(link, old, new)
    ]
    found: list[Link] = []
    start_old = start_new = 0
    for link in (*links, Link((len(old),), (len(new),))):
        gap = range(start_old, link.old[0]), range(start_new, link.new[0])
        if len(gap[0]) == len(gap[1]):
            pairs = [Link((one,), (other,)) for one, other in zip(*gap, strict=True)]
            found += [pair for pair in pairs if _same_cells(pair, old, new)]
        found.append(link)
        start_old, start_new = link.old[0] + 1, link.new[0] + 1
    return found[:-1]


def _same_cells(link: Link, old: Sequence[Element], new: Sequence[Element]) -> bool:
    return len(old[link.old[0]].findall(_CELL)) == len(new[link.new[0]].findall(_CELL))


def _style(block: Element) -> str:
    return attribute(block.find(f"{W}pPr/{W}pStyle"))


def _typed(block: Element) -> str:
    return " ".join(item.text or "" for item in block.iter(f"{W}t"))


def notes_that_stayed(matches: Iterable[Match]) -> dict[str, str]:
    """Return the notes whose first references stand in one place: new numbers by old ones."""
    found: dict[str, str] = {}
    for match in matches:
        if isinstance(match, Table):
            for row in match.rows:
                for cell in row.cells:
                    found.update(notes_that_stayed(cell))
        elif not match.moved:
            for atom in match.atoms():
                if atom.old and atom.new and atom.old.is_first:
                    found[atom.old.note] = atom.new.note
    return found
