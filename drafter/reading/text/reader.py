"""Plain text and Markdown, as converters and people take it out of PDF and Word files.

The order of work: bytes to characters, marks and styles made one way, lines, page furniture out,
notes apart, masthead, lines to paragraphs, marks settled, parts and levels. Each step is a module.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core import symbols
from drafter.core.model import Document, Note
from drafter.reading import shapes, tongues
from drafter.reading.body import inline
from drafter.reading.body.interpretation import interpreted
from drafter.reading.body.labels import as_printed
from drafter.reading.body.paragraphs import blocks_of, whole_of
from drafter.reading.body.quoting import without_quotes
from drafter.reading.bounds import refuse_flood
from drafter.reading.doubts import doubts_of
from drafter.reading.language import language_of
from drafter.reading.masthead import anchors
from drafter.reading.masthead.fields import fields_of
from drafter.reading.masthead.known_lines import anchor_of
from drafter.reading.masthead.lines import Head, head_of
from drafter.reading.masthead.rows import without_rows
from drafter.reading.notes import bracketed, slashed, zone
from drafter.reading.notes.ids import with_ids
from drafter.reading.notes.marks import marked, unexplained
from drafter.reading.notes.page_feet import with_marks_first
from drafter.reading.recognition import has_telling, unrecognised
from drafter.reading.settling import settled, with_symbol
from drafter.reading.several import doubts_of_others, doubts_of_several
from drafter.reading.source_list import without_source_list
from drafter.reading.text import furniture, joining, markup, rows
from drafter.reading.text.encoding import decoded
from drafter.reading.text.leave_taking import without_leave
from drafter.reading.text.lines import lines_of
from drafter.reading.text.mail import without_headers
from drafter.reading.text.preface import doubts_of_left_out, without_preface
from drafter.reading.text.run_on import unfolded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from drafter.core.model import Paragraph
    from drafter.reading.notes.zone import FoundNote
    from drafter.reading.text.lines import Line

_SENTENCE_LINES = 10
"""Lines over which the sentence that recommends a text may be wrapped."""


def read_text(data: bytes) -> Document:
    """Return the document that a plain text or Markdown file holds.

    Raises:
        ReadError: If the bytes are no text, or the text is none of the United Nations.
    """
    return parse(decoded(data))


def parse(text: str) -> Document:
    """Return the document that a text is.

    Raises:
        ReadError: If neither a masthead nor a paragraph can be recognised, or it is a flood.
    """
    refuse_flood(text)
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return understood(lines_of(markup.cleaned(without_headers(plain))))


def understood(lines: Sequence[Line]) -> Document:
    """Return the document that the lines of a text are; other formats hand over lines as well.

    Raises:
        ReadError: If neither a masthead nor a paragraph can be recognised.
    """
    lines, folded = rows.unfolded(without_quotes(lines))
    lines = without_source_list(lines, lambda line: line.bare)
    lines = without_leave(lines, lambda line: line.bare)
    lines = with_marks_first(unfolded(_with_certain_marks(as_printed(lines))))
    lines = furniture.without_marks_of_pages(lines)
    width = joining.width_of(lines)
    lines = _without_heads(lines, wrapped=width is not None)
    body, found = zone.separated(lines, width)
    body, notes = with_ids(body, found)
    above, rest = _parted(body)
    above = without_rows(above)
    belonging = without_preface(above)
    left_out = doubts_of_left_out(above, belonging)
    above = belonging
    head = with_symbol(head_of(above, wrapped=width is not None))
    rest, tail = _without_tail(rest)
    if tail:
        head = with_symbol(head_of([*above, *tail], wrapped=width is not None))
    marks = _Marks(notes)
    language = language_of("\n".join(line.bare for line in lines))
    paragraphs = _paragraphs(rest, width, marks, head, language)
    if head.is_empty and not has_telling(paragraphs):
        raise unrecognised()
    document = _document(head, paragraphs, marks, language)
    several = doubts_of_several(rest, document.symbol) or doubts_of_others(document.paragraphs)
    return replace(document, doubts=(*left_out, *folded, *document.doubts, *several))


def excerpt(lines: Sequence[Line]) -> Document:
    """Return the paragraphs and notes that some lines are, wherever they were taken from.

    No masthead is looked for, and nothing need be recognised: words that say nothing of their part
    are text. The heads of pages in their midst are taken out by their symbol.
    """
    lines = with_marks_first(_with_certain_marks(as_printed(lines)))
    lines = furniture.without_marks_of_pages(lines)
    for symbol, title in sorted({_head_in(line) for line in lines} - {("", "")}):
        lines = furniture.without_heads(lines, symbol, title or None)
    width = joining.width_of(lines)
    body, found = zone.separated(lines, width)
    body, notes = with_ids(body, found)
    marks = _Marks(notes)
    language = language_of("\n".join(line.bare for line in lines))
    paragraphs = _paragraphs(body, width, marks, Head(), language)
    return Document(language=language, paragraphs=paragraphs, notes=marks.notes())


def _head_in(line: Line) -> tuple[str, str]:
    """Return symbol and title of the running head that a line is, both empty for another line."""
    words, _, title = line.text.strip().partition("\t")
    words, title = markup.bare(words), markup.bare(title)
    found = list(symbols.find(words))
    if len(found) == 1 and (found[0].start, found[0].end) == (0, len(words)):
        return words, title
    return "", ""


def _with_certain_marks(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with a token for each mark that stands in brackets or before a stroke."""
    return bracketed.with_certain_marks(slashed.with_certain_marks(lines))


class _Marks:
    """The notes of a text by their marks; remembers which marks were asked for."""

    def __init__(self, notes: Mapping[str, FoundNote]) -> None:
        self.found = notes
        self.used: set[str] = set()
        self.lost: list[str] = []

    def note_of(self, mark: str) -> str | None:
        """Return the id of the note that a mark means, None where there is none."""
        if mark in self.found:
            self.used.add(mark)
            return mark
        if mark.isdigit() and mark not in self.lost:
            self.lost.append(mark)
        return None

    def on_masthead(self, head: Head) -> tuple[tuple[str, str], ...]:
        """Return the fields of a masthead that notes stand on, each with the note's id."""
        free = [name for name in self.found if name not in self.used]
        pairs: list[tuple[str, str]] = []
        for field, mark in head.marks:
            note = next((name for name in free if self.found[name].mark == mark), None)
            if note and field not in dict(pairs):
                free.remove(note)
                self.used.add(note)
                pairs.append((field, note))
        return tuple(pairs)

    def notes(self) -> tuple[Note, ...]:
        """Return the notes as the document has them."""
        return tuple(
            Note(id=name, mark=name, runs=inline.runs_of(note.text, _no_note))
            for name, note in self.found.items()
        )


def _no_note(_mark: str) -> str | None:
    return None


def _paragraphs(
    lines: Sequence[Line], width: int | None, marks: _Marks, head: Head, language: str
) -> tuple[Paragraph, ...]:
    pieces = joining.joined(lines, width)
    printed = [piece.text for piece in pieces]
    texts = marked(printed, marks.found.values())
    marks.lost += unexplained(printed, marks.found.values())
    wholes = [whole_of(piece, text) for piece, text in zip(pieces, texts, strict=True)]
    organ = head.masthead.organ or _speaker(line.bare for line in lines)
    return interpreted(blocks_of(wholes, marks.note_of, organ), language)


def _speaker(texts: Iterable[str]) -> str:
    """Return the organ that speaks, as the first opening line among some texts names it."""
    opening = next((text for text in texts if shapes.is_opening(text)), "")
    return tongues.organ_of(opening) or opening.removeprefix("The ").rstrip(",: ")


def _document(
    head: Head, paragraphs: tuple[Paragraph, ...], marks: _Marks, language: str
) -> Document:
    on_masthead = marks.on_masthead(head)
    notes = marks.notes()
    document = settled(head, paragraphs, notes, language)
    return replace(
        document,
        masthead=replace(document.masthead, marks=on_masthead),
        doubts=doubts_of(paragraphs, notes, marks.lost, marks.used),
    )


def _parted(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Return the lines of the masthead and those of the body.

    Between the sentence that recommends a text and the line "The General Assembly," stands the
    title, which belongs above.
    """
    opening = _opening(lines)
    above = lines[:opening]
    for index, line in enumerate(above):
        if line.bare.startswith(("The ", "At ")):
            end, words = _sentence(above, index)
            if anchors.opens_body(words):
                title: Sequence[Line] = [] if opening is None else lines[end:opening]
                return [*lines[:index], *title], [*lines[index:end], *lines[end + len(title) :]]
    report = shapes.report_start([line.bare for line in above])
    if opening is not None and report is not None:
        return list(lines[:report]), list(lines[report:])
    if opening is None:
        begins = (i for i, line in enumerate(lines) if shapes.begins_paragraph(line.bare))
        opening = min(next(begins, len(lines)), _below_title(lines))
    return list(lines[:opening]), list(lines[opening:])


def _below_title(lines: Sequence[Line]) -> int:
    """Return where the body of a draft begins that has no opening line, as amendments have none.

    Its title stands by itself below the line that says what it is; the answer is the end of the
    lines where nothing does.
    """
    parts = [i for i, line in enumerate(lines) if i and (line.blanks or line.torn)]
    for index, line in enumerate(lines):
        anchor = anchor_of(line.bare)
        if anchor and anchor.kind and anchor.adopted is False and not anchor.title:
            below = [part for part in parts if part > index]
            return below[1] if below[:1] == [index + 1] and below[1:] else len(lines)
    return len(lines)


def _without_heads(lines: Sequence[Line], *, wrapped: bool) -> list[Line]:
    """Return the lines without running heads, which repeat what the masthead says."""
    above, rest = _parted(lines)
    masthead = with_symbol(head_of(without_preface(above), wrapped=wrapped)).masthead
    kept = furniture.without_heads(rest, masthead.symbol, masthead.title)
    kept = furniture.without_repeated(kept)
    return sorted([*above, *kept], key=lambda line: line.place)


def _opening(lines: Sequence[Line]) -> int | None:
    """Return the index of the first opening line, or of the numeral that stands right above it."""
    opening = next((i for i, line in enumerate(lines) if shapes.is_opening(line.bare)), None)
    if opening and shapes.NUMERAL.fullmatch(lines[opening - 1].bare):
        return opening - 1
    if opening and shapes.recommends(lines[opening - 2].bare, lines[opening - 1].bare):
        return opening - 2
    return opening


def _sentence(lines: Sequence[Line], index: int) -> tuple[int, str]:
    """Return where the sentence that begins with a line ends, and its words."""
    words = lines[index].bare
    end = index + 1
    while end < min(len(lines), index + _SENTENCE_LINES):
        if lines[end].blanks or lines[end].torn or words.endswith((":", ".")):
            break
        words += f" {lines[end].bare}"
        end += 1
    return end, words


def _without_tail(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Return the lines of a body, and those at its end that belong to the masthead.

    Converters put the page's header behind the text. A date alone is a closing line.
    """
    end = len(lines)
    while end:
        found = fields_of(lines[end - 1].text)
        if not found or not found[0] or {field.name for field in found[0]} <= {"date", "venue"}:
            break
        end -= 1
    return list(lines[:end]), list(lines[end:])
