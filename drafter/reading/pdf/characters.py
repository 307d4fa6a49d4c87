"""The characters of a PDF file as they stand on its pages: where each is, and how it looks.

PDFium is not thread-safe: one lock guards every call into it, from opening a file to closing it.
Blanks and line ends that PDFium makes up are left out; ``lines`` finds them anew.
"""

# mypy: disable-error-code="import-untyped"
# pypdfium2 ships no types
from __future__ import annotations

import ctypes
import math
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

import pypdfium2
import pypdfium2.raw as untyped

from drafter.core.errors import ReadError
from drafter.reading.pdf.guard import guarded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

pdfium: Any = untyped
_LOCK = threading.Lock()
"""Held while PDFium works."""
_MOST_PAGES = 2_000
_MOST_CHARACTERS = 40_000
"""On one page; a page of fine print has some 8,000."""
_SECONDS_AT_FIRST, _SECONDS_A_PAGE = 1.5, 0.15
"""Processor time that a file may take: several times what a page needs on a slow machine.

The clock on the wall would refuse good files where the machine is busy with something else."""
_LONGEST_NAME = 128
_PASSWORD = 4
"""PDFium's number for a file that asks for a password."""
_BOLD, _ITALIC_FLAG = 600, 1 << 6
_SIGNS = {0x02: "-", 0xAD: "-", 0x00: " ", 0xFFFE: "-", 0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl",
          0xFB03: "ffi", 0xFB04: "ffl", 0xF0B7: "•"}  # fmt: skip
"""What some codes print: U+0002 is PDFium's for a hyphen at the end of a line."""
_LEVEL = 0.02
"""Slope up to which a line runs level."""


class _Text(Protocol):
    """The text of a page, as the library has it."""

    raw: object

    def count_chars(self) -> int: ...
    def close(self) -> None: ...


class _Page(Protocol):
    """A page, as the library has it."""

    raw: object

    def get_size(self) -> tuple[float, float]: ...
    def get_textpage(self) -> _Text: ...
    def get_objects(self, filter: Sequence[int]) -> Iterator[object]: ...  # noqa: A002 - its name
    def close(self) -> None: ...


class _File(Protocol):
    """An open file, as the library has it."""

    raw: object

    def __len__(self) -> int: ...
    def __getitem__(self, index: int) -> _Page: ...
    def close(self) -> None: ...


class Style(NamedTuple):
    """How a character looks; ``size`` in points as printed."""

    size: float
    bold: bool
    italic: bool


class Character(NamedTuple):
    """A character and its place: points from the left and the foot of the page.

    ``left`` and ``right`` are the ends of its width, ``base`` is the line it stands on.
    """

    text: str
    left: float
    right: float
    base: float
    style: Style


class Link(NamedTuple):
    """A rectangle of a page that leads to an address."""

    left: float
    bottom: float
    right: float
    top: float
    address: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with its characters in the order of the file; measures in points."""

    width: float
    height: float
    characters: tuple[Character, ...]
    links: tuple[Link, ...] = ()
    pictures: int = 0
    """How many pictures it shows."""


def sheets(data: bytes) -> tuple[Sheet, ...]:
    """Return the pages of a PDF file.

    Raises:
        ReadError: If the file is damaged, asks for a password, or is too large to be read safely.
    """
    data = guarded(data)
    with _LOCK:
        try:
            file = cast("_File", pypdfium2.PdfDocument(data))
        except pypdfium2.PdfiumError as error:
            raise _refusal(error) from error
        try:
            return tuple(_sheets(file))
        except pypdfium2.PdfiumError as error:
            message = "This PDF file is damaged: a page of it cannot be opened."
            raise ReadError(message, hint="Get the file once more, and try again.") from error
        finally:
            file.close()


def _refusal(error: pypdfium2.PdfiumError) -> ReadError:
    if getattr(error, "err_code", None) == _PASSWORD:
        return _protected()
    message = "This PDF file is damaged or incomplete."
    return ReadError(message, hint="Get the file once more, and try again.")


def _protected() -> ReadError:
    message = "This PDF file is protected by a password."
    return ReadError(message, hint="Save it without the password, then try again.")


def _sheets(file: _File) -> Iterator[Sheet]:
    if pdfium.FPDF_GetSecurityHandlerRevision(file.raw) >= 0:
        raise _protected()
    count = len(file)
    if not count:
        message = "This PDF file has no pages."
        raise ReadError(message, hint="Get the file once more, and try again.")
    if count > _MOST_PAGES:
        message = f"This PDF file has {count:,} pages; Drafter reads at most {_MOST_PAGES:,}."
        raise ReadError(message, hint="Save the pages with the resolution as a file of their own.")
    start = time.thread_time()
    for index in range(count):
        page = file[index]
        try:
            yield _sheet(file, page)
        finally:
            page.close()
        if time.thread_time() - start > _SECONDS_AT_FIRST + _SECONDS_A_PAGE * index:
            message = "This PDF file takes too long to read; it may be damaged."
            raise ReadError(message, hint="Print it to a new PDF file, and try that one.")


def _sheet(file: _File, page: _Page) -> Sheet:
    width, height = page.get_size()
    text = page.get_textpage()
    try:
        if text.count_chars() > _MOST_CHARACTERS:
            message = "A page of this PDF file holds far more text than a page can."
            raise ReadError(message, hint="Print it to a new PDF file, and try that one.")
        characters = tuple(_characters(text))
    finally:
        text.close()
    pictures = 0 if characters else sum(1 for _ in page.get_objects([pdfium.FPDF_PAGEOBJ_IMAGE]))
    return Sheet(width, height, characters, tuple(_links(file, page)), pictures)


def _characters(page: _Text) -> Iterator[Character]:
    """Yield what is printed level; letters that are one sign in print ("ffi") as one character."""
    last: Character | None = None
    last_key = 0
    for key, character in _letters(page):
        if (
            last
            and key == last_key
            and (character.left, character.right) == (last.left, last.right)
        ):
            last = last._replace(text=last.text + character.text)
            continue
        if last:
            yield last
        last, last_key = character, key
    if last:
        yield last


def _letters(page: _Text) -> Iterator[tuple[int, Character]]:
    """Yield text object and letter; each object is asked once for what its letters share."""
    raw = page.raw
    box = pdfium.FS_RECTF()
    looks: dict[int, tuple[Style, float] | None] = {}
    for index in range(page.count_chars()):
        thing = pdfium.FPDFText_GetTextObject(raw, index)
        if not thing:
            continue
        key = ctypes.addressof(thing.contents)
        if key not in looks:
            looks[key] = _look(raw, index)
        look = looks[key]
        if look is None:
            continue
        code = pdfium.FPDFText_GetUnicode(raw, index)
        pdfium.FPDFText_GetLooseCharBox(raw, index, box)
        sign = _SIGNS.get(code) or chr(code)
        yield key, Character(sign, box.left, box.right, look[1], look[0])


def _look(raw: object, index: int) -> tuple[Style, float] | None:
    """Return style and base of a text object, None for what is not printed level, or unreadable."""
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFText_GetMatrix(raw, index, matrix):
        return None
    if matrix.a <= 0 or abs(matrix.b) > _LEVEL * matrix.a or not math.isfinite(matrix.f):
        return None
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(raw, index, x, y)
    size = pdfium.FPDFText_GetFontSize(raw, index) * matrix.d
    if not 0 <= size < math.inf:  # type that stands on its head, or no number at all
        return None
    name, flags = _font(raw, index)
    bold = "bold" in name or "black" in name
    italic = "italic" in name or "oblique" in name or bool(flags & _ITALIC_FLAG)
    return Style(round(size, 2), bold, italic), y.value


def _font(raw: object, index: int) -> tuple[str, int]:
    """Return the name of a character's font in small letters, and its flags."""
    name = ctypes.create_string_buffer(_LONGEST_NAME)
    flags = ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(raw, index, name, _LONGEST_NAME, flags)
    return name.value.decode("utf-8", "replace").lower(), flags.value


def _links(file: _File, page: _Page) -> Iterator[Link]:
    """Yield the places of a page that lead to addresses on the web."""
    place, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    box = pdfium.FS_RECTF()
    while pdfium.FPDFLink_Enumerate(page.raw, place, link):
        action = pdfium.FPDFLink_GetAction(link)
        length = pdfium.FPDFAction_GetURIPath(file.raw, action, None, 0) if action else 0
        if length and pdfium.FPDFLink_GetAnnotRect(link, box):
            address = ctypes.create_string_buffer(length)
            pdfium.FPDFAction_GetURIPath(file.raw, action, address, length)
            text = address.value.decode("utf-8", "replace")
            yield Link(box.left, box.bottom, box.right, box.top, text)
