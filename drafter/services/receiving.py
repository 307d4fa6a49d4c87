"""What colleagues did to a draft's file elsewhere, laid beside the draft as it was stored.

The words on the page are believed, and the stored draft keeps what no page shows: where
paragraphs came from, how they are numbered. What our own reader makes of the stored draft's own
page is the measure, so that nothing is called a change that nobody made.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from drafter.core import edits
from drafter.core.changes import margin, proposing, tape
from drafter.core.changes.differences import Op
from drafter.core.changes.proposals import Kind, Proposal, Proposals, Remark
from drafter.core.changes.stored_tape import stored_tape
from drafter.core.changes.weaving import UNTRACKED, Hand, marked, woven
from drafter.core.masthead import sponsors
from drafter.core.model import Masthead, Note, Paragraph, Part, Run
from drafter.reading.docx.reader import read_page
from drafter.services import comment_pairs
from drafter.services.note_pairs import NotePairs
from drafter.writing.clean import cleaned
from drafter.writing.docx.hidden import bookmark_name
from drafter.writing.docx.writer import docx_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafter.core.changes.margin import Said
    from drafter.core.changes.revisions import Edited, Marked
    from drafter.core.changes.tape import Sign
    from drafter.core.changes.weaving import Mark, Strand
    from drafter.core.model import Document

_FIELDS = tuple(one.name for one in fields(Masthead) if one.name not in {"marks", "session_number"})
"""The fields of a masthead that say something themselves."""


def received(edited: Edited) -> Proposals:
    """Return what was done to a file, beside the draft that is stored in it.

    Where none is stored, tracked changes and comments are reviewed beside the text as it was
    before them.
    """
    printed = _released(edited.printed)
    if edited.stored is None:
        return _without_stored(printed)
    if edited.is_untouched:
        return Proposals(stored=edited.stored)
    stored = cleaned(edited.stored)
    page = _released(read_page(docx_bytes(stored)))
    return _Desk(stored, page, printed).proposals()


def _released(read: Marked) -> Marked:
    """Return what was read as a draft; a paragraph of which only the number is left is gone."""
    document = edits.released(read.document)
    words = tuple(one for one in document.paragraphs if one.runs or one.rows)
    return replace(read, document=replace(document, paragraphs=words))


class _Desk:
    """The stored draft, our reading of its own page, and the colleague's page."""

    def __init__(self, stored: Document, page: Marked, printed: Marked) -> None:
        self._stored, self._page, self._printed = stored, page, printed
        self._pairs = NotePairs(stored, page.document, printed)
        self._names = _fresh_names(stored, printed.document)

    def proposals(self) -> Proposals:
        """Return everything that was done."""
        strands = woven(self._stored_tape(), self._their_marks())
        items, numbered = proposing.proposals_of(strands)
        masthead = dict(self._masthead(len(items)))
        notes = dict(self._notes(len(items) + len(masthead)))
        start = len(items) + len(masthead) + len(notes)
        strands = [strand for strand, _ in numbered]
        pairs = comment_pairs.paired(self._stored, self._page.comments, self._printed, strands)
        said = tuple(margin.numbered(pairs, start))
        return Proposals(
            stored=self._stored,
            items=(
                *items,
                *(item for item, _ in masthead.values()),
                *(i for i, _ in notes.values()),
            ),
            remarks=_remarks(said, strands, self._stored),
            margin=said,
            strands=numbered,
            new_notes=self._pairs.new_notes,
            masthead={number: value for number, (_, value) in masthead.items()},
            note_changes={number: note for number, (_, note) in notes.items()},
        )

    def _stored_tape(self) -> list[Sign]:
        stored_ids = {bookmark_name(one.id): one.id for one in self._stored.paragraphs}
        same = {page: stored_ids[name] for page, name in self._page.anchors if name in stored_ids}
        return stored_tape(
            self._stored.paragraphs, self._page.document.paragraphs, same,
            self._pairs.of_stored, self._pairs.of_page,
        )  # fmt: skip

    def _their_marks(self) -> list[Mark]:
        paragraphs = self._printed.document.paragraphs
        renamed = [self._renamed(paragraph) for paragraph in paragraphs]
        numbers = self._pairs.of_theirs
        tapes = [
            [_owned(sign, self._pairs) for sign in tape.signs(paragraph, numbers)]
            for paragraph in renamed
        ]
        ids = [paragraph.id for paragraph in paragraphs]
        return marked(tapes, ids, self._printed.revisions, numbers)

    def _renamed(self, paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, id=self._names[paragraph.id])

    def _masthead(self, start: int) -> Iterator[tuple[int, tuple[Proposal, object]]]:
        """Yield the fields of the masthead that say something else, with their new values."""
        page, theirs = self._page.document.masthead, self._printed.document.masthead
        hands = [
            Hand(one.author, one.date, is_tracked=True)
            for one in self._printed.revisions
            if one.paragraph is None and one.note is None
        ]
        hand = hands[0] if len({one.author for one in hands}) == 1 else UNTRACKED
        changed = [name for name in _FIELDS if getattr(page, name) != getattr(theirs, name)]
        for number, name in enumerate(changed, start):
            before, after = getattr(self._stored.masthead, name), getattr(theirs, name)
            yield number, (
                Proposal(number=number, kind=Kind.MASTHEAD, hand=hand, field=name,
                     before=_shown(before), after=_shown(after)),
                after,
            )  # fmt: skip

    def _notes(self, start: int) -> Iterator[tuple[int, tuple[Proposal, Note]]]:
        """Yield the notes whose words were changed."""
        for number, (mine, theirs) in enumerate(self._pairs.changed(), start):
            hand = next(
                (Hand(one.author, one.date, is_tracked=True)
                 for one in self._printed.revisions if one.note == theirs.id),
                UNTRACKED,
            )  # fmt: skip
            item = Proposal(number=number, kind=Kind.NOTE, hand=hand, field=mine.id,
                        before=mine.text, after=theirs.text)  # fmt: skip
            yield number, (item, replace(mine, runs=theirs.runs))


def _remarks(
    said: Sequence[Said], strands: Sequence[Strand], stored: Document
) -> tuple[Remark, ...]:
    """Return what was done to comments."""
    return tuple(
        Remark(number=one.number, act=one.act, comment=comment)
        for one, comment in margin.landed_in_stored(said, strands, stored)
        if one.act is not None
    )


def _owned(sign: Sign, pairs: NotePairs) -> Sign:
    """Return a sign of the colleague's file whose note has the draft's id."""
    if not any(isinstance(piece, Run) and piece.note for piece in sign.own):
        return sign
    own = (
        Run(note=pairs.stored_id(piece.note)) if isinstance(piece, Run) and piece.note else piece
        for piece in sign.own
    )
    return sign.standing_for(*own)


def _fresh_names(stored: Document, printed: Document) -> dict[str, str]:
    """Return new ids for the paragraphs of a file, none of which the draft has."""
    taken = {paragraph.id for paragraph in stored.paragraphs}
    names: dict[str, str] = {}
    for paragraph in printed.paragraphs:
        names[paragraph.id] = edits.fresh_id(taken, "p")
        taken.add(names[paragraph.id])
    return names


def _shown(value: str | tuple[str, ...] | None) -> str:
    return sponsors.printed(value) if isinstance(value, tuple) else value or ""


# -- a file that carries no draft ----------------------------------------------------------------


def _without_stored(printed: Marked) -> Proposals:
    """Return the tracked changes and comments of a file beside its text before them."""
    document = printed.document
    notes = (*document.notes, *printed.struck_notes)
    numbers = {note.id: place for place, note in enumerate(notes, 1)}
    tapes = [tape.signs(paragraph, numbers) for paragraph in document.paragraphs]
    ids = [paragraph.id for paragraph in document.paragraphs]
    marks = _with_ends(marked(tapes, ids, printed.revisions, numbers), set(ids))
    before = [mark.sign for mark in marks if mark.op is not Op.INSERT]
    pieces = [piece for sign in before for piece in sign.own]
    paragraphs = tape.paragraphs(pieces, ())
    stored = edits.pruned(replace(document, paragraphs=paragraphs, notes=notes))
    strands = woven(before, marks)
    items, numbered = proposing.proposals_of(strands)
    strands = [strand for strand, _ in numbered]
    said = tuple(margin.numbered(comment_pairs.all_new(printed, strands), len(items)))
    return Proposals(
        stored=stored,
        items=items,
        remarks=_remarks(said, strands, stored),
        margin=said,
        strands=numbered,
        new_notes=document.notes,
    )


def _with_ends(marks: Sequence[Mark], taken: set[str]) -> list[Mark]:
    """Return marks whose struck ends are ends of paragraphs, of the part of what comes next."""
    following: Paragraph = Paragraph(id="", part=Part.TEXT)
    found: list[Mark] = []
    for mark in reversed(marks):
        if mark.sign.is_end and mark.sign.paragraph is None:
            name = edits.fresh_id(taken, "p")
            taken.add(name)
            end = Paragraph(id=name, part=following.part, level=following.level)
            sign = replace(mark.sign, own=(*mark.sign.own, end))
            found.append(replace(mark, sign=sign))
        else:
            paragraph = mark.sign.paragraph
            following = paragraph if paragraph and not paragraph.rows else following
            found.append(mark)
    return found[::-1]
