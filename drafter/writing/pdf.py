"""A document as a PDF that looks as its Word file does, and that a screen reader can read.

One thing differs from the Word file: notes on the first page stand at its very foot. typst sets the
page. It needs some time to begin, so whoever sets one page after the other, such as a preview,
keeps a ``Press``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal, cast

import typst

from drafter import resources
from drafter.core.errors import WriteError
from drafter.writing.layout import lay_out
from drafter.writing.pdf_sheet import sheet_of
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


_PLACES = """query(<at>).map(mark => {
  let place = mark.location()
  (mark.value, place.page(), place.position().y.pt())
})"""


class Press:
    """Sets pages; the second time is faster than the first, and a small change faster still."""

    def __init__(self) -> None:
        self._compiler = typst.Compiler(
            resources.path("template", "page.typ"),
            root=resources.path("template"),
            font_paths=[resources.path("fonts")],
        )

    def pdf(
        self, document: Document, *, sources: bool = False, printing: Printing = _AS_USUAL
    ) -> bytes:
        """Return a document as a PDF; the same document gives the same bytes on one machine.

        Raises:
            WriteError: If typst cannot set it.
        """
        layout = lay_out(document, sources=sources, printing=printing)
        sheet = json.dumps(sheet_of(layout), ensure_ascii=False)
        message = ""
        for standard, tagged in _ATTEMPTS:
            try:
                return self._set(sheet, standard, tagged=tagged)
            except typst.TypstError as error:
                message = f"The PDF cannot be set: {error.message}."
        raise WriteError(message, hint="Export to Word, and make the PDF there.")

    def _set(self, sheet: str, standard: Literal["ua-1"] | None, *, tagged: bool) -> bytes:
        inputs = {"sheet": sheet}
        content = self._compiler.compile(
            format="pdf",
            sys_inputs=inputs,
            pdf_standards=standard,
            timestamp=0,
            pdf_tags=tagged,
        )
        return cast("bytes", content)

    def places(self) -> tuple[tuple[str, int, float], ...]:
        """Return where paragraphs stand on the pages set last.

        Each is an id, a page from 1, and points from the page's upper edge.
        """
        found: Any = json.loads(self._compiler.eval(_PLACES))
        return tuple((str(name), int(page), float(down)) for name, page, down in found)


def pdf_bytes(
    document: Document, *, sources: bool = False, printing: Printing = _AS_USUAL
) -> bytes:
    """Return a document as a PDF (PDF/UA-1)."""
    return Press().pdf(document, sources=sources, printing=printing)
