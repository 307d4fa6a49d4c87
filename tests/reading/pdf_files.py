"""Small PDF files in the manner of the United Nations, built by hand for the reader's tests."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field

_FONTS = {"R": b"Times-Roman", "B": b"Times-Bold", "I": b"Times-Italic"}
_LIGATURE = (
    b"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding"
    b"/FirstChar 65/LastChar 65/Widths[800]/ToUnicode 89 0 R>>"
)
"""A font of one sign, which stands for three letters."""
_LETTERS = (
    b"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <006600660069> endbfchar"
)
_PIECE = re.compile(
    r"\*\*(?P<B>.+?)\*\*|\*(?P<I>[^* ][^*]*)\*|\^(?P<raised>[^^]+)\^|\{(?P<L>ffi)\}"
    r"|(?P<R>[^*^{]+|\*)"
)
_LOOKS = {
    "R": ("R", 1.0, 0.0),
    "B": ("B", 1.0, 0.0),
    "I": ("I", 1.0, 0.0),
    "raised": ("R", 0.65, 0.35),
    "L": ("L", 1.0, 0.0),
}
TEXT, INDENT, MARGIN = 123.4, 147.1, 60.0
"""Where lines of text, first lines and lines of the masthead begin, in points."""


@dataclass
class Sheet:
    """A page that is filled from its head down; ``y`` is the line where it stands."""

    y: float = 718
    operators: list[bytes] = field(default_factory=list[bytes])

    def put(self, x: float, text: str, size: float = 10, y: float | None = None) -> Sheet:
        """Set words: *italic*, **bold**, ^raised^, {ffi} as one sign."""
        place = b"BT 1 0 0 1 %g %g Tm" % (x, self.y if y is None else y)
        shown: list[bytes] = [place]
        for found in _PIECE.finditer(text):
            font, scale, rise = _LOOKS[found.lastgroup or "R"]
            words = found[found.lastgroup or "R"].encode("cp1252").replace(b"\\", b"\\\\")
            words = b"A" if font == "L" else words
            words = words.replace(b"(", b"\\(").replace(b")", b"\\)")
            look = (font.encode(), size * scale, size * rise, words)
            shown.append(b"/%s %g Tf %g Ts (%s) Tj" % look)
        self.operators.append(b" ".join([*shown, b"ET"]))
        return self

    def down(self, points: float = 12) -> Sheet:
        """Go down: 12 points to the next line, 18 to the next paragraph."""
        self.y -= points
        return self

    def par(self, *lines: str, x: float = INDENT, size: float = 10) -> Sheet:
        """Set a paragraph: its first line indented, the others at the margin of the text."""
        self.down(18).put(x, lines[0], size)
        for line in lines[1:]:
            self.down().put(TEXT, line, size)
        return self

    def notes(self, *lines: str, y: float = 144) -> Sheet:
        """Set the typed rule, and lines of notes below it; a mark stands before the text."""
        self.put(100, "**" + "_" * 18 + "**", 8, y)
        for number, line in enumerate(lines, start=1):
            self.put(117 if line.startswith(("^", "*")) else TEXT, line, 8.5, y - 4 - 10.5 * number)
        return self

    def furniture(self, symbol: str, page: str, job: str, title: str = "") -> Sheet:
        """Set the running head and the foot of a page after the first."""
        self.put(60, f"**{symbol}**", 8.5, 733).put(60, f"**{page}**", 8.5, 36.7)
        self.put(524, job, 7, 38.2)
        return self.put(400, f"**{title}**", 8.5, 733) if title else self


def masthead(symbol: str, distribution: str, date: str, *lines: str) -> Sheet:
    """Return a first page with its masthead, and lines at the left margin below it."""
    page = Sheet()
    page.put(482, symbol, y=735.5).put(TEXT, "United Nations", 14, 734.2)
    page.put(TEXT, "**General Assembly**", 20, 705.6)
    page.put(397, f"Distr.: {distribution}", y=705.3).put(397, date, y=693.6)
    page.y = 570
    for line in lines:
        page.put(MARGIN, line).down()
    page.put(65, "90-12345 (E)    020190", y=44.4).put(65, "* 9012345 *", 12, 29.8)
    return page


def pdf(*pages: Sheet | bytes, trailer: bytes = b"") -> bytes:
    """Return a PDF file of pages; a page may be given as its operators."""
    objects: dict[int, bytes] = {1: b"<</Type/Catalog/Pages 2 0 R>>"}
    for number, font in enumerate(_FONTS.values(), start=3):
        objects[number] = (
            b"<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/%s>>" % font
        )
    kids: list[bytes] = []
    for page in pages:
        content = b"\n".join(page.operators) if isinstance(page, Sheet) else page
        number = max(objects) + 1
        objects[number] = stream(content)
        objects[number + 1] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents %d 0 R/Resources"
            b"<</Font<</R 3 0 R/B 4 0 R/I 5 0 R/L 88 0 R>>/XObject<</X 90 0 R>>>>>>" % number
        )
        kids.append(b"%d 0 R" % (number + 1))
    objects |= {88: _LIGATURE, 89: stream(_LETTERS)}
    objects[2] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (b" ".join(kids), len(kids))
    return file_of(objects, trailer)


def stream(content: bytes, said: bytes = b"") -> bytes:
    """Return a packed stream."""
    packed = zlib.compress(content)
    said += b"/Filter/FlateDecode"
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (said, len(packed), packed)


def file_of(objects: dict[int, bytes], trailer: bytes = b"") -> bytes:
    """Return the file that holds objects by their numbers; the first is its root."""
    out = b"%PDF-1.7\n"
    table = b""
    for number in sorted(objects):
        table += b"%d 1\n%010d 00000 n \n" % (number, len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    size = max(objects) + 1
    end = b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (size, trailer, len(out))
    return out + b"xref\n0 1\n0000000000 65535 f \n" + table + end
