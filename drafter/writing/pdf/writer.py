"""A document as a PDF that looks as its Word file does, and that a screen reader can read.

typst sets the page. It needs some time to begin, so whoever sets one page after the other, such as
a preview, keeps a ``Press``.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast

import typst

from drafter import resources
from drafter.core.errors import WriteError
from drafter.writing.layout import lay_out
from drafter.writing.pdf.sheet import sheet_of
from drafter.writing.printing import Printing

if TYPE_CHECKING:
    from drafter.core.model import Document

_AS_USUAL = Printing()
_ATTEMPTS: tuple[tuple[Literal["ua-1"] | None, bool], ...] = (
    ("ua-1", True),
    (None, True),
    (None, False),
)
"""PDF/UA-1 (ISO 14289-1), what a screen reader needs. It forbids characters that no font on the
machine has; a page with one is set without it, and one that typst fails to tag without tags."""


_SHEET = """#import "page.typ": printed
#printed(json(bytes("{sheet}")))"""
"""What typst is given. The sheet stands here and not among typst's inputs: when those change, typst
forgets everything that it has set."""

_MISSING = re.compile(r'the text `"(.+?)"` could not be displayed')
"""How typst names a character that no font has, when it is to make PDF/UA."""
_SHOWN_GAPS = 6


@dataclass(frozen=True, slots=True)
class Proof:
    """All pages of a document for the screen, without what only a screen reader needs."""

    content: bytes
    """The pages, as a PDF."""
    places: tuple[tuple[str, int, float], ...]
    """Where paragraphs stand: an id, a page from 1, and points from the page's upper edge."""


class Press:
    """Sets pages; the second time is faster than the first, and a small change faster still."""

    def __init__(self) -> None:
        self._fonts = typst.Fonts(font_paths=[resources.path("fonts")])

    def pdf(
        self, document: Document, *, sources: bool = False, printing: Printing = _AS_USUAL
    ) -> bytes:
        """Return a document as a PDF; the same document gives the same bytes on one machine.

        Raises:
            WriteError: If typst cannot set it, or most of its letters are in no font.
        """
        sheet = _sheet(document, printing, sources=sources)
        message = ""
        for standard, tagged in _ATTEMPTS:
            try:
                return self._set(sheet, standard, tagged=tagged)
            except typst.TypstError as error:
                message = error.message
                _refuse_gaps(document, frozenset(_MISSING.findall(error.diagnostic)))
        raise _refusal(message)

    def proof(self, document: Document, *, printing: Printing = _AS_USUAL) -> Proof:
        """Return the pages of a document to be looked at.

        Raises:
            WriteError: If typst cannot set it.
        """
        sheet = _sheet(document, printing)
        try:
            content = self._set(sheet, None, tagged=False)
        except typst.TypstError as error:
            raise _refusal(error.message) from error
        found: Any = json.loads(self._compiler(sheet).query("<places>", field="value", one=True))
        places = tuple((str(name), int(page), float(down)) for name, page, down in found)
        return Proof(content, places)

    def _set(self, sheet: str, standard: Literal["ua-1"] | None, *, tagged: bool) -> bytes:
        content = self._compiler(sheet).compile(
            format="pdf", pdf_standards=standard, timestamp=0, pdf_tags=tagged
        )
        return cast("bytes", content)

    def _compiler(self, sheet: str) -> typst.Compiler:
        """Return a compiler for one run: after it, this one has forgotten what it was given."""
        return typst.Compiler(
            sheet.encode(), root=resources.path("template"), font_paths=self._fonts
        )


def _sheet(document: Document, printing: Printing, *, sources: bool = False) -> str:
    """Return the source that sets a document."""
    data = sheet_of(lay_out(document, sources=sources, printing=printing))
    written = json.dumps(data, ensure_ascii=False)
    return _SHEET.replace("{sheet}", written.replace("\\", r"\\").replace('"', r"\""))


def _refuse_gaps(document: Document, missing: frozenset[str]) -> None:
    """Refuse a PDF of which most would be blank, as no font has the letters of its script."""
    texts = (paragraph.text for paragraph in document.paragraphs)
    letters = [sign for text in texts for sign in text if sign.isalpha()]
    gaps = [sign for sign in letters if sign in missing]
    if 2 * len(gaps) > len(letters):
        shown = "".join(gaps[:_SHOWN_GAPS])
        message = f"No font on this computer has the letters of this text, such as {shown}."
        raise WriteError(message, hint="Install a font that has them, or export to Word.")


def _refusal(reason: str) -> WriteError:
    message = f"The PDF cannot be set: {reason}."
    return WriteError(message, hint="Export to Word, and make the PDF there.")


def pdf_bytes(
    document: Document, *, sources: bool = False, printing: Printing = _AS_USUAL
) -> bytes:
    """Return a document as a PDF (PDF/UA-1)."""
    return Press().pdf(document, sources=sources, printing=printing)
