"""The body of an AKN4UN file, laid out as blocks and notes in the order of the text.

The archives mark the same thing in several ways (a heading is a ``heading``, a ``subheading``, a
``paragraph`` of class H23, or bold text), so the walk only says where a block begins and ends and
what surrounds it. Elements it has never seen are walked through: text is never dropped.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from drafter.core.errors import ReadError
from drafter.core.model import Run
from drafter.reading.akn.inline import LINE_END, PLAIN, Inline
from drafter.reading.akn.tables import rows_of
from drafter.reading.body.blocks import Block, Role
from drafter.reading.body.runs import split, tidied
from drafter.reading.xml import line_of, local_name

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from drafter.core.model import Note
    from drafter.reading.akn.tables import Rows
    from drafter.reading.xml import Element

_UNSEEN = frozenset({"meta", "coverPage", "presentation", "collectionBody", "documentRef"})
"""What is no text: the cover is read as masthead, the rest is about the file."""

_BOUNDED = frozenset({"point", "item", "li", "section", "subsection", "title", "part",
                      "chapter", "article", "clause", "indent", "level"})  # fmt: skip
"""Elements whose own number cannot belong to anything after them."""

_RANKS = ((re.compile(r"H(?:Ch|CH|M)"), 1), (re.compile(r"(?:Title)?H1"), 2),
          (re.compile(r"H23|BLUEHeading|AgendaTitle"), 3), (re.compile(r"H4"), 4),
          (re.compile(r"H56"), 5))  # fmt: skip
"""Styles of headings by height, from the United Nations' Word template."""

_DEEPEST = 60
"""Blocks within blocks that are followed; the real files have some fifteen."""
_TOP_RANK = 1
_RANK = 3


class Walk:
    """One pass through a text: ``title``, ``blocks`` and ``notes`` are what it found."""

    def __init__(self, root: Element) -> None:
        self.title: tuple[Run, ...] = ()
        self.blocks: list[Block] = []
        self._inline = Inline(root, self._block)
        self._depth = 0
        self._has_title = False
        self._number = ""
        self._number_nest = 0
        self._role = Role.PARAGRAPH
        self._nest: int = 0
        self._rank: int = 0
        self._annex: int = 0
        self._annexes: int = 0
        self._way = self._ways()
        self._block(root, local_name(root))

    @property
    def notes(self) -> list[Note]:
        """The notes in the order in which the text refers to them first."""
        return self._inline.notes

    def _block(self, element: Element, name: str) -> None:
        if name == "docNumber" and self._rank != _TOP_RANK:
            self._inline.gather(element)
        elif name not in _UNSEEN:
            self._flush()
            self._depth += 1
            if self._depth > _DEEPEST:
                message = "This XML file nests its elements too deeply for a resolution."
                raise ReadError(message, hint="Take it from the place that publishes it.")
            self._way.get(name, self._container)(element)
            self._depth -= 1

    def _container(self, element: Element) -> None:
        self._inline.gather(element, PLAIN)
        self._flush()

    def _bounded(self, element: Element) -> None:
        """Walk what has a number of its own, so that no number strays past its end."""
        self._flush(whole=True)
        self._inline.gather(element, PLAIN)
        self._flush(whole=True)

    @contextmanager
    def _as(self, role: Role | None = None, *, deeper: int = 0, rank: int = 0) -> Generator[None]:
        """Give blocks another role, nesting or rank for a while."""
        before = self._role, self._nest, self._rank
        self._role = role or self._role
        self._nest += deeper
        self._rank = rank or self._rank
        yield
        self._role, self._nest, self._rank = before

    def _flush(self, *, whole: bool = False) -> None:
        """End the block at hand; ``whole``: a number without words is a block as well."""
        if self._inline.is_empty and not (whole and self._number):
            return
        runs = self._inline.taken()
        if self._role is Role.CLOSING:
            self.blocks.extend(
                Block(role=Role.CLOSING, runs=line) for line in split(runs, LINE_END)
            )
            return
        tidy = tidied(runs)
        if tidy or (whole and self._number):
            self._add(self._role, tidy)

    def _add(self, role: Role, runs: tuple[Run, ...], rows: Rows = ()) -> None:
        number, self._number = self._number, ""
        self.blocks.append(
            Block(
                role=role,
                runs=runs,
                rows=rows,
                number=number,
                nest=self._nest if runs or rows else self._number_nest,
                rank=self._rank,
                annex=self._annex,
            )
        )

    def _num(self, element: Element) -> None:
        self._flush(whole=True)
        self._number, self._number_nest = line_of(element), self._nest

    def _heading(self, element: Element) -> None:
        with self._as(Role.HEADING, rank=self._rank or _RANK):
            self._container(element)

    def _cross_heading(self, element: Element) -> None:
        preamble = element.get("refersTo") == "#preamble"
        with self._as(Role.PREAMBULAR if preamble else Role.HEADING, rank=_RANK):
            self._container(element)

    def _paragraph(self, element: Element) -> None:
        if self._inline.table_note(element):
            return
        rank = next((rank for style, rank in _RANKS if style.match(element.get("class", ""))), 0)
        with self._as(Role.HEADING if rank else Role.PARAGRAPH, rank=rank):
            self._bounded(element)

    def _list(self, element: Element) -> None:
        with self._as(deeper=1):
            self._container(element)

    def _introduction(self, element: Element) -> None:
        with self._as(deeper=-1):
            self._container(element)

    def _wrap_up(self, element: Element) -> None:
        with self._as(Role.REST, deeper=-1):
            self._container(element)

    def _preamble(self, element: Element) -> None:
        with self._as(Role.PREAMBULAR):
            self._container(element)

    def _formula(self, element: Element) -> None:
        with self._as(Role.OPENING):
            self._container(element)

    def _holder(self, element: Element) -> None:
        """Walk a ``container``: a preambular paragraph, an opening line, a table, by its place."""
        parent = element.getparent()
        role = self._role
        if element.get("name") == "formula":
            role = Role.OPENING
        elif parent is not None and local_name(parent) == "embeddedStructure":
            role = Role.PREAMBULAR
        with self._as(role):
            self._container(element)

    def _main_body(self, element: Element) -> None:
        with self._as(Role.PARAGRAPH):
            self._container(element)

    def _conclusions(self, element: Element) -> None:
        with self._as(Role.CLOSING):
            self._container(element)

    def _preface(self, element: Element) -> None:
        """Take the first preface as the title; the letter and title of a part are a heading."""
        start = len(self.blocks)
        with self._as(Role.HEADING, rank=_TOP_RANK):
            for line in element:
                self._preface_line(line)
        is_first, self._has_title = not (self._has_title or start), True
        if not is_first:
            return
        lines = self.blocks[start:]
        end = next((i for i, line in enumerate(lines) if i and line.number), len(lines))
        self.title = tidied(run for line in lines[:end] for run in (*line.runs, Run(" ")))
        del self.blocks[start : start + end]

    def _preface_line(self, line: Element) -> None:
        self._flush(whole=True)
        self._inline.gather(line)
        self._flush(whole=True)

    def _attachment(self, element: Element) -> None:
        self._annexes += 1
        before, self._annex = self._annex, self._annexes
        with self._as(Role.PARAGRAPH, deeper=-self._nest):
            self._container(element)
        self._annex = before

    def _table(self, element: Element) -> None:
        rows = rows_of(element, self._cell)
        if rows:
            self._add(Role.TABLE, (), rows)

    def _cell(self, element: Element) -> tuple[Run, ...]:
        return self._inline.flat(element, in_table=True)

    def _ways(self) -> dict[str, Callable[[Element], None]]:
        """Return what is done with the elements that are more than a container."""
        return {
            **dict.fromkeys(_BOUNDED, self._bounded),
            "num": self._num,
            "docNumber": self._num,
            "heading": self._heading,
            "subheading": self._heading,
            "crossHeading": self._cross_heading,
            "paragraph": self._paragraph,
            "list": self._list,
            "sublist": self._list,
            "blockList": self._list,
            "ol": self._list,
            "ul": self._list,
            "intro": self._introduction,
            "listIntroduction": self._introduction,
            "wrapUp": self._wrap_up,
            "listWrapUp": self._wrap_up,
            "preamble": self._preamble,
            "formula": self._formula,
            "container": self._holder,
            "mainBody": self._main_body,
            "conclusions": self._conclusions,
            "preface": self._preface,
            "attachment": self._attachment,
            "table": self._table,
        }
