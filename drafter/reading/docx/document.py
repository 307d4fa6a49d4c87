"""What a Word file says by its words: pieces in, a document out.

The order of work: paragraphs and tables, the text out of the table that holds it, typed notes,
labels, masthead, letter, parts and levels. Each step is a module.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.errors import ReadError
from drafter.core.language_tag import code_of
from drafter.core.model import Doubt, Note
from drafter.reading import tongues
from drafter.reading.body.interpretation import interpreted
from drafter.reading.body.runs import tidied, without
from drafter.reading.docx.blocks import blocks_of
from drafter.reading.docx.labels import as_printed
from drafter.reading.docx.lines import parted_at_breaks
from drafter.reading.docx.masthead import masthead_of, parted, without_letter, without_star_notes
from drafter.reading.docx.numbering import Numbering
from drafter.reading.docx.pieces import CLOSING_RULE, Piece, Pieces
from drafter.reading.docx.typed_notes import Found, line_of, with_typed_notes
from drafter.reading.docx.unfolding import unfolded
from drafter.reading.docx.xml import child
from drafter.reading.doubts import STRUCK
from drafter.reading.language import language_of
from drafter.reading.settling import settled, with_symbol
from drafter.reading.text import joining
from drafter.reading.text.furniture import is_page_mark
from drafter.reading.text.leave_taking import without_leave
from drafter.reading.text.reader import understood

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.core.model import Document
    from drafter.reading.docx.file import WordFile
    from drafter.reading.docx.text import Text
    from drafter.reading.masthead.lines import Head
    from drafter.reading.text.lines import Line

_KNOWN_LANGUAGES = frozenset({"ar", "en", "es", "fr", "ru", "zh"})
_OTHERS = (
    "The file has {} other file{} in it, whose words were not read: open it in Word or LibreOffice,"
    " save it, and read it again."
)
_SMALL = "Small"
"""The style in which our own files print the notes that nothing refers to."""


def document_of(file: WordFile) -> Document:
    """Return the document that a Word file is by its words, whatever draft it carries.

    Raises:
        ReadError: If it has none.
    """
    text = file.text()
    pieces, unplaced = _without_end(_pieces(file, text))
    if lines := _broken_lines(file, pieces):
        return _with_others(understood(lines), file)
    opened = unfolded(pieces)
    typed = with_typed_notes(opened.pieces) if file.notes.are_missing else Found(opened.pieces)
    header = file.header()
    if not typed.pieces and not header:
        raise _empty(file)
    above, rest = parted(as_printed(typed.pieces))
    above, left_out = without_letter(above)
    above, starred = without_star_notes(above)
    rest = without_leave(rest, lambda piece: "" if piece.rows else piece.text)
    starred = [*(note for note in typed.notes if note.mark == "*"), *starred]
    cover = [*text.cover_notes, *(note.id for note in starred)]
    head = _with_running_symbol(masthead_of(header, above, cover), file)
    language = _language(file, typed.pieces)
    paragraphs = interpreted(blocks_of(rest), language)
    counted = [note for note in typed.notes if note not in starred]
    notes = (*starred, *counted, *file.all_notes(), *unplaced)
    document = _with_others(settled(head, paragraphs, notes, language), file)
    struck = (Doubt(message=STRUCK),) if text.any_struck else ()
    return replace(document, doubts=(*left_out, *opened.doubts, *document.doubts, *struck))


def _pieces(file: WordFile, text: Text) -> list[Piece]:
    """Return the pieces of the body, a paragraph each."""
    numbering = Numbering(file.first("numbering"), file.styles)
    body = child(file.main, "body")
    pieces = Pieces(text, file.styles, numbering).of(file.main if body is None else body)
    found = parted_at_breaks(pieces)
    return [piece for piece in found if piece.rows or not is_page_mark(piece.text)]


def _broken_lines(file: WordFile, pieces: Sequence[Piece]) -> list[Line]:
    """Return the lines of a text whose paragraphs are the lines of a page, none of any other.

    What is pasted from a PDF viewer is so; no structure of Word's is lost then.
    """
    plain = file.styles.name("")
    has_own = any(piece.rows or piece.number or piece.style != plain for piece in pieces)
    if has_own or file.header_part() is not None or file.is_marked():
        return []
    if not file.notes.are_missing:
        return []
    lines = [line_of(piece, place, blanks=0) for place, piece in enumerate(pieces)]
    return [] if joining.width_of(lines) is None else lines


def _empty(file: WordFile) -> ReadError:
    """Return the failure of a file without words."""
    message = "This Word file holds no text."
    if next(file.main.iter("{*}altChunk"), None) is not None:
        message = "This Word file holds another file, which only Word can unpack."
        return ReadError(message, hint="Open it in Word or LibreOffice and save it.")
    return ReadError(message, hint="Choose a file with the text of a resolution in it.")


def _with_others(document: Document, file: WordFile) -> Document:
    """Return a document that says so if its file has other files in it."""
    others = sum(1 for _ in file.main.iter("{*}altChunk", "{*}subDoc"))
    if not others:
        return document
    doubt = Doubt(message=_OTHERS.format(others, "s" if others > 1 else ""))
    return replace(document, doubts=(*document.doubts, doubt))


def _with_running_symbol(head: Head, file: WordFile) -> Head:
    """Return a head whose symbol is that of the running heads, where it has none itself."""
    if head.masthead.symbol or with_symbol(head).masthead.symbol:
        return head
    return replace(head, masthead=replace(head.masthead, symbol=file.running_symbol()))


def _language(file: WordFile, pieces: Iterable[Piece]) -> str:
    """Return the language of the text: by its words, and else as the file declares it."""
    code = code_of(file.styles.languages.get("val", ""))
    texts = [piece.text for piece in pieces]
    declared = code if code in _KNOWN_LANGUAGES else "en"
    speaks = any(map(tongues.is_opening, texts))  # whoever set the program, the organ is named
    return language_of("\n".join(texts), None if speaks else declared)


def _without_end(pieces: list[Piece]) -> tuple[list[Piece], list[Note]]:
    """Return pieces without what our own files print below the text, and the notes found there."""
    rule = next((i for i, piece in enumerate(pieces) if piece.style == CLOSING_RULE), None)
    if rule is None:
        return pieces, []
    start = rule
    while start and pieces[start - 1].style == _SMALL and not pieces[start - 1].rows:
        start -= 1
    notes = [_unplaced(piece) for piece in pieces[start:rule]]
    return pieces[:start], notes


def _unplaced(piece: Piece) -> Note:
    """Return a note that nothing refers to, which our files print at the end with its mark."""
    mark = piece.text.split(" ")[0]
    return Note(id=mark, mark=mark, runs=without(tidied(piece.runs), len(mark)))
