"""The body of the document in its live view: what Qt changes is observed and compared.

Qt edits the text: typing, input methods, drag and its own key bindings stay native. On each
change the touched blocks are read back into frozen paragraphs; whoever owns the document replaces
that slice. The other way round, ``show`` brings the blocks to another state of the document by
rewriting only what differs, so that undo costs what was changed.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from drafter.core import edits, numbering
from drafter.core.changes import differing
from drafter.core.model import Paragraph, Part, Run
from drafter.gui import waiting
from drafter.gui.editor import blocks, formats
from drafter.gui.editor.measures import Measures
from drafter.services.opening_words import opener

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from PySide6.QtGui import QTextBlock, QTextDocument

    from drafter.core.numbering import Place

_AUTOMATIC = frozenset({Part.PREAMBULAR, Part.OPERATIVE})
"""Parts whose opening phrase turns italic by itself."""

_LONG = 400
"""Paragraphs that are written in less time than a user notices: some 100 ms."""


class Body(QObject):
    """The paragraphs that the view shows, and the way from each to the other."""

    slice_edited = Signal(int, int, object)
    """Qt changed the text: paragraphs ``start`` to ``stop`` became these (a tuple)."""
    renumbered = Signal(int)
    """Numbers and labels, which are painted, may be others, also where the text stayed: from a
    paragraph on."""

    def __init__(self, target: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._target = target
        self._measures = Measures()
        self._open = opener(self._measures.language)
        self._shown: tuple[Paragraph, ...] = ()
        self._places: tuple[Place, ...] = ()
        self._writing = False
        self._touched: tuple[int, int] | None = None
        target.contentsChange.connect(self._on_contents_change)
        target.contentsChanged.connect(self._on_contents_changed)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs as shown: one for each block."""
        return self._shown

    @property
    def places(self) -> tuple[Place, ...]:
        """Number and label of each paragraph."""
        return self._places

    @property
    def is_writing(self) -> bool:
        """Whether the view is just being rewritten from the model."""
        return self._writing

    def set_measures(self, measures: Measures) -> None:
        """Lay out at another zoom or in another direction what is shown from now on."""
        self._measures = measures
        self._open = opener(measures.language)

    def clear(self) -> None:
        """Show nothing: another text is to come."""
        self._shown, self._places = (), ()
        with self.held():
            self._target.clear()

    def show(self, paragraphs: tuple[Paragraph, ...]) -> bool:
        """Bring the view to these paragraphs, touching only blocks that differ.

        Return whether references to notes differ.
        """
        if not self._shown:
            self._write(0, self._target.blockCount(), paragraphs)
            return True
        old = self._shown
        start, stop, until = differing.stretch(old, paragraphs)
        if start < stop or start < until:
            self._write(start, stop, paragraphs, until)
        return _cited(old[start:stop]) != _cited(paragraphs[start:until])

    def accept(self, start: int, stop: int, paragraphs: tuple[Paragraph, ...]) -> None:
        """Take over what Qt did to the text: the blocks already say it.

        What follows by itself is brought about: ids of split paragraphs, italic openings, and
        the layout of paragraphs whose number came or went.
        """
        old = self._shown[start:stop]
        self._shown = (*self._shown[:start], *paragraphs, *self._shown[stop:])
        with self.held():
            scribe = self._scribe()
            for index, paragraph in enumerate(paragraphs, start):
                block = self._target.findBlockByNumber(index)
                if blocks.read_runs(block, paragraph.part) != blocks.shown_runs(paragraph):
                    scribe.restyle(index, paragraph)
                if paragraph.rows:
                    scribe.lay_out(index, paragraph, "")
            if [_frame(p) for p in old] != [_frame(p) for p in paragraphs]:
                places = numbering.places(self._shown)
                self._renumber(start, stop, start + len(paragraphs), places)

    def read(self) -> tuple[Paragraph, ...]:
        """Return what all blocks stand for: the shown paragraphs, unless something is wrong."""
        return self._read(0, self._target.blockCount() - 1, len(self._shown))

    @contextmanager
    def held(self) -> Generator[None]:
        """While this is entered, changes of the text are ours and nothing is read back."""
        before, self._writing = self._writing, True
        try:
            yield
        finally:
            self._writing = before

    def _write(
        self,
        start: int,
        stop: int,
        paragraphs: tuple[Paragraph, ...],
        until: int | None = None,
    ) -> None:
        """Replace the blocks ``start`` to ``stop`` by paragraphs ``start`` to ``until``."""
        until = len(paragraphs) if until is None else until
        places = numbering.places(paragraphs)
        with self.held(), waiting.told(where=until - start > _LONG):
            self._scribe().rewrite(
                start,
                stop,
                [(paragraphs[i], places[i].number) for i in range(start, until)],
            )
            self._shown = paragraphs
            self._renumber(start, stop, until, places)

    def _renumber(self, start: int, stop: int, until: int, places: tuple[Place, ...]) -> None:
        """Show these numbers; lay out the blocks that are new, or whose number came or went.

        Paragraphs ``start`` to ``until`` stand where ``start`` to ``stop`` stood before.
        """
        scribe, before = self._scribe(), self._places
        changed = list(range(start, until))
        first = start
        for shift, kept in ((0, range(start)), (until - stop, range(stop, len(before)))):
            for old in kept:
                new = old + shift
                if before[old] != places[new]:
                    first = min(first, new)
                    if bool(before[old].number) != bool(places[new].number):
                        changed.append(new)
        for index in changed:
            scribe.lay_out(index, self._shown[index], places[index].number)
        self._places = places
        self.renumbered.emit(first)

    def _scribe(self) -> blocks.Scribe:
        return blocks.Scribe(self._target, self._measures)

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        """Remember what was touched: a text must not be changed while it tells of a change."""
        if not self._writing:
            self._touched = (position, added)

    def _on_contents_changed(self) -> None:
        if self._writing or self._touched is None:
            return
        (position, added), self._touched = self._touched, None
        count = self._target.blockCount()
        first = self._target.findBlock(position).blockNumber()
        touched = self._target.findBlock(position + added)
        last = touched.blockNumber() if touched.isValid() else count - 1
        stop = last + 1 - (count - len(self._shown))
        if first < 0 or stop < first:
            first, last, stop = 0, count - 1, len(self._shown)
        found = self._read(first, last, stop)
        if found != self._shown[first:stop]:
            self.slice_edited.emit(first, stop, found)

    def _read(self, first: int, last: int, stop: int) -> tuple[Paragraph, ...]:
        """Return the paragraphs that the blocks ``first`` to ``last`` stand for now."""
        known = {paragraph.id: paragraph for paragraph in self._shown[first:stop]}
        taken: set[str] = set()
        if last + 1 - first != stop - first:
            taken = {p.id for p in (*self._shown[:first], *self._shown[stop:])}
        found: list[Paragraph] = []
        block = self._target.findBlockByNumber(first)
        for _ in range(first, last + 1):
            found.append(self._read_block(block, known, taken))
            taken.add(found[-1].id)
            block = block.next()
        return tuple(found)

    def _read_block(
        self, block: QTextBlock, known: dict[str, Paragraph], taken: set[str]
    ) -> Paragraph:
        shape = formats.shape(block.blockFormat())
        runs = blocks.read_runs(block, shape.part)
        before = known.get(shape.id)
        if before is None or shape.id in taken:
            like = before or (next(iter(known.values())) if known else None)
            name = edits.fresh_id({*taken, *(p.id for p in self._shown)}, "p")
            return Paragraph(
                id=name,
                part=shape.part,
                level=shape.level,
                runs=self._opened(runs, shape.part, shape.level),
                annex=like.annex if like else None,
                origin=like.origin if like and runs else None,
            )
        if before.rows:
            return replace(before, rows=blocks.rows_of(runs))
        if runs == before.runs and (shape.part, shape.level) == (before.part, before.level):
            return before
        if _lead(runs) != _lead(before.runs):
            runs = self._opened(runs, shape.part, shape.level)
        return replace(before, runs=runs, part=shape.part, level=shape.level)

    def _opened(self, runs: tuple[Run, ...], part: Part, level: int) -> tuple[Run, ...]:
        """Return runs whose opening phrase is italic, where a paragraph opens with one."""
        return self._open(runs, part) if part in _AUTOMATIC and level == 0 else runs


_LEAD = 60
"""Characters at the start of a paragraph in which an opening phrase may change."""


def _lead(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)[:_LEAD]


def _cited(paragraphs: Sequence[Paragraph]) -> list[str]:
    """Return the notes that paragraphs refer to, in order."""
    return [name for paragraph in paragraphs for name in paragraph.note_ids]


def _frame(paragraph: Paragraph) -> tuple[str, Part, int, str | None, str | None]:
    """What a paragraph's number depends on, and its id, which the block carries."""
    return paragraph.id, paragraph.part, paragraph.level, paragraph.number, paragraph.annex
