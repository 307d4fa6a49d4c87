"""A document as a Word file that looks as the United Nations prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.writing import docx_furniture as furniture
from drafter.writing.clean import cleaned
from drafter.writing.docx_body import Body
from drafter.writing.docx_hidden import hidden_parts
from drafter.writing.docx_notes import note_markup, notes_part, placed_notes
from drafter.writing.docx_numbering import counted
from drafter.writing.docx_package import Part, Relations, Relationship, packed
from drafter.writing.docx_text import Bookmarks, Story
from drafter.writing.layout import lay_out
from drafter.writing.markup import DECLARATION, escaped, root, w
from drafter.writing.measures import MARGINS, PAGE
from drafter.writing.template import in_language, template_part

if TYPE_CHECKING:
    from drafter.core.model import Document
    from drafter.writing.blocks import Layout

_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_TEMPLATE_TYPES = {
    "styles": f"{_WORD_TYPE}.styles+xml",
    "numbering": f"{_WORD_TYPE}.numbering+xml",
    "settings": f"{_WORD_TYPE}.settings+xml",
    "fontTable": f"{_WORD_TYPE}.fontTable+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
}
"""The parts that come from the template, by kind of relationship, with their content types."""

_FIRST_HEAD = "word/header_first.xml"


def docx_bytes(document: Document, *, sources: bool = False) -> bytes:
    """Return a document as a Word file; with ``sources``, and where its paragraphs came from.

    The same document always gives the same bytes: no time, no name, no machine is in them.
    """
    document = cleaned(document)
    layout = lay_out(document, sources=sources)
    direction = "<w:bidi/>" if layout.wording.right_to_left else ""
    relations = Relations()
    furnishing = _furniture(layout, direction, relations)
    body, lists = _body(layout, direction, relations)
    notes = _notes(layout, direction)
    first_head = next(part.text for part in furnishing if part.name == _FIRST_HEAD)
    hidden = hidden_parts(document, (first_head, body, notes.text))
    for kind in (*_TEMPLATE_TYPES, "footnotes"):
        relations.add(kind, f"{kind}.xml")
    relations.add("customXml", "../customXml/item1.xml")
    main = Part("word/document.xml", f"{_WORD_TYPE}.document.main+xml", body, relations.all())
    parts = (main, *_template(layout, lists), *furnishing, notes, _properties(layout), *hidden)
    return packed(
        parts,
        (
            Relationship("rId1", "officeDocument", "word/document.xml"),
            Relationship("rId2", "metadata/core-properties", "docProps/core.xml"),
        ),
    )


def _body(layout: Layout, direction: str, relations: Relations) -> tuple[str, str]:
    """Return the main part, and the lists that number its paragraphs."""
    counts, lists = counted(layout.blocks)
    story = Story(relations, Bookmarks(), placed_notes(layout), bool(direction))
    blocks = Body(story, direction).markup(layout.blocks, counts, layout.cover_notes)
    references = (
        w(name, type=when, r_id=relations.add(kind, f"{kind}_{when}.xml"))
        for name, kind in (("headerReference", "header"), ("footerReference", "footer"))
        for when in ("first", "even", "default")
    )
    section = w(
        "sectPr",
        *references,
        w("pgSz", **PAGE),
        w("pgMar", **MARGINS),
        w("cols", space=720),
        w("titlePg"),
        direction,
    )
    return root("document", w("body", blocks, section)), lists.markup()


def _furniture(layout: Layout, direction: str, relations: Relations) -> tuple[Part, ...]:
    """Return headers and footers: of the first page, of even and of odd ones."""
    written = {
        "header_first": furniture.first_head(layout.cover, direction),
        "header_even": furniture.running_head(layout, direction, even=True),
        "header_default": furniture.running_head(layout, direction, even=False),
        "footer_first": furniture.first_foot(direction),
        "footer_even": furniture.running_foot(direction, even=True),
        "footer_default": furniture.running_foot(direction, even=False),
    }
    parts: list[Part] = []
    for name, text in written.items():
        kind = name.partition("_")[0]
        relations.add(kind, f"{name}.xml")
        parts.append(Part(f"word/{name}.xml", f"{_WORD_TYPE}.{kind}+xml", text))
    return tuple(parts)


def _notes(layout: Layout, direction: str) -> Part:
    relations = Relations()
    story = Story(relations, Bookmarks(), {}, bool(direction))
    notes = (
        note_markup(note, story.runs(note.runs), bidirectional=direction)
        for note in placed_notes(layout).values()
    )
    text = notes_part(notes, bidirectional=direction)
    return Part("word/footnotes.xml", f"{_WORD_TYPE}.footnotes+xml", text, relations.all())


def _template(layout: Layout, lists: str) -> tuple[Part, ...]:
    texts = {kind: template_part(f"{kind}.xml") for kind in _TEMPLATE_TYPES}
    texts["styles"] = in_language(texts["styles"], layout.wording)
    texts["settings"] = in_language(texts["settings"], layout.wording)
    texts["numbering"] = texts["numbering"].replace("</w:numbering>", f"{lists}</w:numbering>")
    return tuple(
        Part(f"word/{kind}.xml", content_type, texts[kind])
        for kind, content_type in _TEMPLATE_TYPES.items()
    )


def _properties(layout: Layout) -> Part:
    """Return what the file says of itself: its title and its symbol, and nothing else."""
    title = f"<dc:title>{escaped(layout.title)}</dc:title>" if layout.title else ""
    symbol = f"<dc:subject>{escaped(layout.head_symbol)}</dc:subject>" if layout.head_symbol else ""
    text = (
        f"{DECLARATION}<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"{title}{symbol}<dc:language>{layout.wording.tag}</dc:language></cp:coreProperties>"
    )
    return Part("docProps/core.xml", _CORE_TYPE, text)
