"""Fields of Word: page numbers, and a note that is cited again."""

from __future__ import annotations

from drafter.writing.markup import text, w


def field(instruction: str, result: str, properties: str = "") -> str:
    """Return a complex field with the result that it shows until it is updated."""
    instructions = f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>'
    pieces = (
        w("fldChar", fldCharType="begin"),
        instructions,
        w("fldChar", fldCharType="separate"),
        text(result),
        w("fldChar", fldCharType="end"),
    )
    return "".join(w("r", properties, piece) for piece in pieces)


def page_of_pages(properties: str) -> str:
    """Return the page number as the United Nations prints it: "2/5"."""
    pages = field("NUMPAGES", "2", properties)
    return field("PAGE", "2", properties) + w("r", properties, text("/")) + pages
