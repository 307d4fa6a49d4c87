"""The printed page as a picture, for whoever shows it beside the draft."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from drafter.services.exporting import printing_of
from drafter.writing.printing import AS_THE_BODY

if TYPE_CHECKING:
    from drafter.core.model import Document
    from drafter.writing.pdf.writer import Press
    from drafter.writing.printing import Printing


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which page is wanted, and how: the one on which a paragraph (by id) begins.

    ``number`` is the page where no paragraph is named, or where it is not printed; the last one
    where there are not as many. ``width`` is in pixels; ``pages`` and ``emblem`` are the choices of
    the preferences.
    """

    paragraph: str | None = None
    number: int = 1
    width: int
    pages: str = AS_THE_BODY
    emblem: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One printed page: four bytes a pixel (blue, green, red, nothing), row by row from above.

    ``number`` counts from 1, ``down`` is how far down the paragraph asked for begins, from 0 to 1;
    None where it does not begin on this page.
    """

    number: int
    count: int
    width: int
    height: int
    stride: int
    """Bytes from one row to the next."""
    pixels: bytes
    down: float | None
    is_set_anew: bool
    """Whether the pages were set for this one, which takes many times as long as its picture."""


class Proofs:
    """Sets a draft and shows its pages; belongs to one thread.

    A draft that has not changed is not set again, so that turning pages and following the cursor
    costs no more than the picture of a page.
    """

    def __init__(self) -> None:
        self._press: Press | None = None
        self._set: tuple[Document, Printing] | None = None
        self._pages: Any = None
        self._places: dict[str, tuple[int, float]] = {}

    def sheet(self, document: Document, wanted: Wanted) -> Sheet:
        """Return the page that is wanted of a draft.

        Raises:
            WriteError: If the page cannot be set.
        """
        emblem = Path(wanted.emblem) if wanted.emblem else None
        printing = printing_of(wanted.pages, emblem)
        is_set_anew = self._set != (document, printing)
        if is_set_anew:
            self._print(document, printing)
        place = self._places.get(wanted.paragraph or "")
        number = place[0] if place else wanted.number
        index = min(max(number, 1), len(self._pages)) - 1
        page = self._pages[index]
        points, height = page.get_size()
        bitmap = page.render(scale=wanted.width / points, prefer_bgrx=True, may_draw_forms=False)
        return Sheet(
            number=index + 1,
            count=len(self._pages),
            width=bitmap.width,
            height=bitmap.height,
            stride=bitmap.stride,
            pixels=bytes(bitmap.buffer),
            down=place[1] / height if place else None,
            is_set_anew=is_set_anew,
        )

    def _print(self, document: Document, printing: Printing) -> None:
        """Set all pages."""
        if self._press is None:
            module = importlib.import_module("drafter.writing.pdf.writer")
            self._press = cast("Press", module.Press())
        proof = self._press.proof(document, printing=printing)
        self._pages = importlib.import_module("pypdfium2").PdfDocument(proof.content)
        self._places = {}
        for name, page, down in proof.places:
            self._places.setdefault(name, (page, down))
        self._set = (document, printing)
