"""Word files: our own, whole, and those of others by their words, styles and numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.errors import ReadError
from drafter.core.language_tag import code_of
from drafter.core.model import Doubt, Note, Run
from drafter.core.revisions import Edited, Marked
from drafter.reading import joining, tongues
from drafter.reading.docx_asides import drop_asides
from drafter.reading.docx_blocks import blocks_of
from drafter.reading.docx_hidden import hidden_draft, printed_words, written_pages
from drafter.reading.docx_labels import as_printed
from drafter.reading.docx_lines import parted_at_breaks
from drafter.reading.docx_marks import Marks
from drafter.reading.docx_masthead import masthead_of, parted, without_letter, without_star_notes
from drafter.reading.docx_notes import Notes, noted_bookmarks
from drafter.reading.docx_numbering import Numbering
from drafter.reading.docx_package import Package
from drafter.reading.docx_pieces import CLOSING_RULE, Piece, Pieces
from drafter.reading.docx_running_heads import symbol_in
from drafter.reading.docx_styles import Styles
from drafter.reading.docx_text import Context, Text, explained_letters
from drafter.reading.docx_typed_notes import Found, line_of, with_typed_notes
from drafter.reading.docx_unfolding import unfolded
from drafter.reading.docx_xml import attribute, child
from drafter.reading.doubts import STRUCK, doubted
from drafter.reading.furniture import is_page_mark
from drafter.reading.interpretation import interpreted
from drafter.reading.language import language_of
from drafter.reading.leave_taking import without_leave
from drafter.reading.runs import tidied, without
from drafter.reading.same_words import says_the_same
from drafter.reading.settling import settled, with_symbol
from drafter.reading.text import understood

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.core.model import Document
    from drafter.reading.docx_hidden import Hidden
    from drafter.reading.lines import Line
    from drafter.reading.masthead import Head
    from drafter.reading.xml import Element

_KNOWN_LANGUAGES = frozenset({"ar", "en", "es", "fr", "ru", "zh"})
_CHANGES = ("{*}ins", "{*}del", "{*}moveFrom", "{*}moveTo", "{*}strike", "{*}dstrike")
_OTHERS = (
    "The file has {} other file{} in it, whose words were not read: open it in Word or LibreOffice,"
    " save it, and read it again."
)
_SMALL = "Small"
"""The style in which our own files print the notes that nothing refers to."""


def read_docx(data: bytes) -> Document:
    """Return the document that a Word file holds.

    A file of Drafter's own comes back as the draft it was, unless somebody changed its words.
    Tracked changes are read as accepted.

    Raises:
        ReadError: If it is no Word file, is damaged or protected, or holds no text.
    """
    package = Package(data)
    return _read(package, _Reading(package))


def read_marked(data: bytes) -> Marked:
    """Return what ``read_docx`` does, with the tracked changes and comments of the file.

    Raises:
        ReadError: As ``read_docx`` does.
    """
    package = Package(data)
    reading = _Reading(package)
    document = _read(package, reading)
    return reading.marked(document) if reading.is_marked() else Marked(document=document)


def read_page(data: bytes) -> Marked:
    """Return what a file says by its words alone, whatever draft it carries.

    Raises:
        ReadError: As ``read_docx`` does.
    """
    reading = _Reading(Package(data))
    return reading.marked(reading.document())


def read_edited(data: bytes) -> Edited:
    """Return the draft that a file carries, and beside it what the page says now.

    Raises:
        ReadError: As ``read_docx`` does.
    """
    package = Package(data)
    reading = _Reading(package)
    hidden = hidden_draft(package)
    if hidden is not None and hidden.pages == written_pages(reading.contents()):
        return Edited(hidden.draft, Marked(document=hidden.draft), is_untouched=True)
    return Edited(hidden.draft if hidden else None, reading.marked(reading.document()))


def carries_draft(data: bytes) -> bool:
    """Whether a Word file is one of Drafter's own, with the draft in its hidden part.

    Raises:
        ReadError: If it is no Word file or is damaged.
    """
    return hidden_draft(Package(data)) is not None


def _read(package: Package, reading: _Reading) -> Document:
    hidden = hidden_draft(package)
    if hidden is not None and _is_as_written(hidden, reading):
        return hidden.draft
    found = reading.document()
    if hidden is not None and says_the_same(hidden.draft, found):
        return hidden.draft
    return found if hidden else doubted(found)


def _is_as_written(hidden: Hidden, reading: _Reading) -> bool:
    """Whether nobody has saved a file since; earlier drafts told it by their words alone."""
    if hidden.pages:
        return hidden.pages == written_pages(reading.contents())
    return hidden.words == printed_words(reading.parts())


class _Reading:
    """One pass through a Word file."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._main = _required(package)
        drop_asides(self._main)
        self._styles = Styles(_first(package.related("styles")))
        self._notes = Notes([*package.related("footnotes"), *package.related("endnotes")])
        bookmarks = noted_bookmarks(self._main)
        letters = explained_letters(self._main, self._styles)
        self._contexts = {
            name: Context(self._styles, self._notes, bookmarks, package.targets(name), letters)
            for name in (package.main, *_beside(package, "footnotes", "endnotes", "header"))
        }

    def document(self) -> Document:
        """Return the document by its words."""
        text = Text(self._contexts[self._package.main])
        pieces, unplaced = _without_end(self._pieces(text))
        if lines := self._broken_lines(pieces):
            return self._with_others(understood(lines))
        opened = unfolded(pieces)
        typed = with_typed_notes(opened.pieces) if self._notes.are_missing else Found(opened.pieces)
        header = self._header()
        if not typed.pieces and not header:
            raise self._empty()
        above, rest = parted(as_printed(typed.pieces))
        above, left_out = without_letter(above)
        above, starred = without_star_notes(above)
        rest = without_leave(rest, lambda piece: "" if piece.rows else piece.text)
        starred = [*(note for note in typed.notes if note.mark == "*"), *starred]
        cover = [*text.cover_notes, *(note.id for note in starred)]
        head = self._with_running_symbol(masthead_of(header, above, cover))
        language = self._language(typed.pieces)
        paragraphs = interpreted(blocks_of(rest), language)
        counted = [note for note in typed.notes if note not in starred]
        notes = (*starred, *counted, *self._notes.all(self._note_words), *unplaced)
        document = self._with_others(settled(head, paragraphs, notes, language))
        struck = (Doubt(message=STRUCK),) if text.any_struck else ()
        return replace(document, doubts=(*left_out, *opened.doubts, *document.doubts, *struck))

    def _pieces(self, text: Text) -> list[Piece]:
        """Return the pieces of the body, a paragraph each."""
        numbering = Numbering(_first(self._package.related("numbering")), self._styles)
        body = child(self._main, "body")
        pieces = Pieces(text, self._styles, numbering).of(self._main if body is None else body)
        found = parted_at_breaks(pieces)
        return [piece for piece in found if piece.rows or not is_page_mark(piece.text)]

    def _broken_lines(self, pieces: Sequence[Piece]) -> list[Line]:
        """Return the lines of a text whose paragraphs are the lines of a page, none of any other.

        What is pasted from a PDF viewer is so; no structure of Word's is lost then.
        """
        plain = self._styles.name("")
        has_own = any(piece.rows or piece.number or piece.style != plain for piece in pieces)
        if has_own or self._header_part() is not None or self.is_marked():
            return []
        if not self._notes.are_missing:
            return []
        lines = [line_of(piece, place, blanks=0) for place, piece in enumerate(pieces)]
        return [] if joining.width_of(lines) is None else lines

    def _empty(self) -> ReadError:
        """Return the failure of a file without words."""
        message = "This Word file holds no text."
        if next(self._main.iter("{*}altChunk"), None) is not None:
            message = "This Word file holds another file, which only Word can unpack."
            return ReadError(message, hint="Open it in Word or LibreOffice and save it.")
        return ReadError(message, hint="Choose a file with the text of a resolution in it.")

    def _with_others(self, document: Document) -> Document:
        """Return a document that says so if the file has other files in it."""
        others = sum(1 for _ in self._main.iter("{*}altChunk", "{*}subDoc"))
        if not others:
            return document
        doubt = Doubt(message=_OTHERS.format(others, "s" if others > 1 else ""))
        return replace(document, doubts=(*document.doubts, doubt))

    def marked(self, document: Document) -> Marked:
        """Return a document that was read from this file with its changes and comments."""
        name = self._package.main
        marks = Marks(self._contexts[name], self._package)
        return marks.beside(document, self._main, self._header_part())

    def is_marked(self) -> bool:
        """Whether anybody has left tracked changes or comments."""
        parts = (*self.parts(), *self._package.related("endnotes"))
        changed = (next(root.iter(*_CHANGES), None) for root in parts if root is not None)
        return any(found is not None for found in changed) or any(
            len(root) for root in self._package.related("comments")
        )

    def parts(self) -> list[Element | None]:
        """Return what is printed: the head of the first page, the body, the notes."""
        return [self._header_part(), self._main, *self._package.related("footnotes")]

    def contents(self) -> list[bytes]:
        """Return the parts of ``parts`` as they lie in the file, and those of the comments."""
        kinds = ("footnotes", "comments", "commentsExtended")
        beside = [name for kind in kinds for name in _beside(self._package, kind)]
        names = [self._first_header(), self._package.main, *beside]
        return [self._package.content(name) for name in names if name]

    def _with_running_symbol(self, head: Head) -> Head:
        """Return a head whose symbol is that of the running heads, where it has none itself."""
        if head.masthead.symbol or with_symbol(head).masthead.symbol:
            return head
        roots = [*self._package.related("header"), *self._package.related("footer")]
        return replace(head, masthead=replace(head.masthead, symbol=symbol_in(roots)))

    def _header_part(self) -> Element | None:
        found = self._first_header()
        return self._package.part(found) if found else None

    def _header(self) -> list[tuple[Run, ...]]:
        """Return the lines of the first page's header, which holds the masthead."""
        name = self._first_header()
        root = self._package.part(name) if name else None
        if root is None:
            return []
        text = Text(self._contexts[name])
        return [tidied(text.runs(line)) for line in root.iter("{*}p")]

    def _first_header(self) -> str:
        """Return the name of the part that is the first page's header, empty without one."""
        targets = self._package.targets(self._package.main)
        for reference in self._main.iter("{*}headerReference"):
            target = targets.get(attribute(reference, "id"))
            if attribute(reference, "type") == "first" and target and target.name in self._contexts:
                return target.name
        return ""

    def _note_words(self, kind: str, paragraph: Element) -> list[Run]:
        name = next(iter(_beside(self._package, f"{kind}s")), self._package.main)
        return Text(self._contexts[name]).runs(paragraph)

    def _language(self, pieces: Iterable[Piece]) -> str:
        """Return the language of the text: by its words, and else as the file declares it."""
        code = code_of(self._styles.languages.get("val", ""))
        texts = [piece.text for piece in pieces]
        declared = code if code in _KNOWN_LANGUAGES else "en"
        speaks = any(map(tongues.is_opening, texts))  # whoever set the program, the organ is named
        return language_of("\n".join(texts), None if speaks else declared)


def _required(package: Package) -> Element:
    root = package.part(package.main)
    if root is None:
        message = "This Word file has no text in it."
        raise ReadError(message, hint="Open it in Word, save it again, and try once more.")
    return root


def _first(roots: list[Element]) -> Element | None:
    return roots[0] if roots else None


def _beside(package: Package, *kinds: str) -> list[str]:
    """Return the names of the parts of some kinds that the main part points to."""
    targets = package.targets(package.main).values()
    return [target.name for target in targets if target.kind in kinds and not target.external]


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
