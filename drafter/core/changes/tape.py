"""Paragraphs as one long tape of signs: characters, marks of notes, and ends of paragraphs.

On a tape whatever a colleague did is the same: some signs are gone, some are new. A paragraph
that came, went, was split or was joined is a change of its end; part, level and source of a
paragraph hang on its end, as in Word. A blank belongs to the sign after it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from drafter.core.model import Paragraph, Part, Run, merged

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

END = "\n"
"""What an end of a paragraph is in the text of a tape; a table is an end, too."""
_NOTES = 0xF0000
"""Where the marks of notes begin in the text of a tape: characters of private use."""

Piece = Run | Paragraph
"""What a sign stands for: a character of some look, a note's mark, or the end of a paragraph."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One character that is no blank, one note's mark, or the end of a paragraph.

    ``text`` is what it is compared by, ``look`` its type; ``own`` is what it puts on the page,
    blanks before it included. An end has its paragraph there, without words.
    """

    text: str
    look: tuple[bool, bool] = (False, False)
    blank: bool = False
    own: tuple[Piece, ...] = ()
    cells: str = ""
    """The words of a table, of which only the whole is compared."""
    shape: tuple[Part, int] | None = None
    """Part and level of the paragraph that ends here, as they are compared."""

    @property
    def is_end(self) -> bool:
        """Whether a paragraph ends here."""
        return self.text == END

    def standing_for(self, *own: Piece) -> Sign:
        """Return the same sign, for other pieces; spelled out, as there are many of them."""
        return Sign(self.text, self.look, self.blank, own, self.cells, self.shape)

    @property
    def paragraph(self) -> Paragraph | None:
        """The paragraph that ends here, None inside one."""
        return next((piece for piece in self.own if isinstance(piece, Paragraph)), None)


def signs(paragraph: Paragraph, notes: Mapping[str, int]) -> list[Sign]:
    """Return a paragraph as signs; ``notes`` numbers the notes so that equal ones are equal."""
    if paragraph.rows:
        return [Sign(END, own=(paragraph,), cells=paragraph.text)]
    shape = (paragraph.part, paragraph.level)
    end = Sign(END, own=(replace(paragraph, runs=()),), shape=shape)
    return [*signs_of_runs(paragraph.runs, notes), end]


def signs_of_runs(runs: Iterable[Run], notes: Mapping[str, int]) -> Iterator[Sign]:
    """Yield runs of words as signs; line feeds among them are ends of no known paragraph."""
    blanks: list[Piece] = []
    for run in runs:
        look = (run.italic, run.bold)
        if run.note:
            mark = chr(_NOTES + notes.get(run.note, 0))
            yield Sign(mark, (False, False), bool(blanks), (*blanks, run))
            blanks = []
        for character in run.text:
            if character == END:
                yield Sign(END)
            elif character.isspace():
                blanks.append(Run(character, run.italic, run.bold, run.link))
                continue
            else:
                own = (*blanks, Run(character, run.italic, run.bold, run.link))
                yield Sign(character, look, bool(blanks), own)
            blanks = []


def text_of(tape: Iterable[Sign]) -> str:
    """Return the text of a tape, with private characters for notes; no paragraph begins blank."""
    found: list[str] = []
    for sign in tape:
        if sign.blank and found and found[-1] != END:
            found.append(" ")
        found.append(sign.text)
    return "".join(found)


def plain_text(pieces: Iterable[Piece]) -> str:
    """Return the words that some pieces put on the page; ends are pilcrows, notes stars."""
    return "".join(
        (piece.text or "*") if isinstance(piece, Run) else f"{_table_text(piece)}¶"
        for piece in pieces
    )


def _table_text(paragraph: Paragraph) -> str:
    return paragraph.text if paragraph.rows else ""


def paragraphs(pieces: Iterable[Piece], stored: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Return the paragraphs that some pieces make; ``stored`` ones that came out the same stay."""
    known = {paragraph.id: paragraph for paragraph in stored}
    found: list[Paragraph] = []
    runs: list[Run] = []
    for piece in pieces:
        if isinstance(piece, Run):
            runs.append(piece)
        else:
            found += _closed(piece, runs, known)
            runs = []
    if runs and found and not found[-1].rows:
        found[-1] = replace(found[-1], runs=merged((*found[-1].runs, *runs)))
    return tuple(found)


def _closed(end: Paragraph, runs: list[Run], known: Mapping[str, Paragraph]) -> list[Paragraph]:
    """Return the paragraph that ends here; a table takes no words, they stand before it."""
    same = known.get(end.id)
    if (
        same is not None
        and merged(same.runs) == merged(tuple(runs))
        and _shape(same) == _shape(end)
    ):
        return [same]
    words = merged(tuple(_trimmed(runs)))
    if not end.rows:
        return [replace(end, runs=words)]
    before = [Paragraph(id=f"{end.id}-words", part=Part.TEXT, runs=words)] if words else []
    return [*before, end]


def _shape(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, runs=())


def _trimmed(runs: Sequence[Run]) -> Sequence[Run]:
    """Return runs without blanks at the start, where other words stood before."""
    start = 0
    while start < len(runs) and runs[start].text.isspace():
        start += 1
    return runs[start:]
