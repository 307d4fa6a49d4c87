"""A document as a Word file that looks as the United Nations prints it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.writing.clean import cleaned
from drafter.writing.docx.body import Body
from drafter.writing.docx.comments import Comments
from drafter.writing.docx.hidden import hidden_parts
from drafter.writing.docx.masthead import first_head
from drafter.writing.docx.notes import note_markup, notes_part, placed_notes
from drafter.writing.docx.numbering import counted
from drafter.writing.docx.package import Part, Relations, Relationship, packed
from drafter.writing.docx.picture import drawing
from drafter.writing.docx.running_heads import first_foot, running_foot, running_head
from drafter.writing.docx.text import Bookmarks, Story
from drafter.writing.layout import lay_out
from drafter.writing.markup import DECLARATION, escaped, root, w
from drafter.writing.printing import Printing
from drafter.writing.remarks import NO_REMARKS
from drafter.writing.sources import acknowledgement
from drafter.writing.template import PARTS, WORD_TYPE, part_of

if TYPE_CHECKING:
    from drafter.core.model import Document
    from drafter.writing.blocks import Layout
    from drafter.writing.measures import PageSet
    from drafter.writing.remarks import Remarks

_AS_USUAL = Printing()
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
ROOTS = (
    Relationship("rId1", "officeDocument", "word/document.xml"),
    Relationship("rId2", "metadata/core-properties", "docProps/core.xml"),
)
"""What the package itself leads to."""
_FIRST_HEAD = "word/header_first.xml"


def docx_bytes(
    document: Document,
    *,
    sources: bool = False,
    printing: Printing = _AS_USUAL,
    remarks: Remarks = NO_REMARKS,
) -> bytes:
    """Return a document as a Word file; with ``sources``, and where its paragraphs came from.

    The comments of the document are comments of Word; whoever hands a text in takes them out first.
    ``remarks`` on paragraphs become comments, too; as they name sources, so is their publisher.

    The same document always gives the same bytes: no time, no name, no machine is in them.
    """
    parts = docx_parts(document, sources=sources, printing=printing, remarks=remarks)
    return packed(parts, ROOTS)


def docx_parts(
    document: Document,
    *,
    sources: bool = False,
    printing: Printing = _AS_USUAL,
    remarks: Remarks = NO_REMARKS,
) -> tuple[Part, ...]:
    """Return the parts of the Word file of a document, the main one first."""
    document = cleaned(document)
    layout = lay_out(document, sources=sources, printing=printing)
    comments = Comments.of(document, remarks)
    if remarks.by_paragraph and not sources:
        layout = replace(layout, blocks=(*layout.blocks, acknowledgement()))
    direction = "<w:bidi/>" if layout.wording.right_to_left else ""
    relations = Relations()
    furnishing = _furniture(layout, direction, relations)
    body, lists = _body(layout, direction, relations, comments)
    notes = _notes(layout, direction)
    first_head = next(part.text for part in furnishing if part.name == _FIRST_HEAD)
    said = [part.text for _, part in comments.parts()]
    hidden = hidden_parts(document, (first_head, body, notes.text), said)
    for kind in (*PARTS, "footnotes"):
        relations.add(kind, f"{kind}.xml")
    relations.add("customXml", "../customXml/item1.xml")
    for kind, part in comments.parts():
        relations.add(kind, part.name.removeprefix("word/"))
        furnishing = (*furnishing, part)
    main = Part("word/document.xml", f"{WORD_TYPE}.document.main+xml", body, relations.all())
    return (main, *_template(layout, lists), *furnishing, notes, _properties(layout), *hidden)


def _body(
    layout: Layout, direction: str, relations: Relations, comments: Comments
) -> tuple[str, str]:
    """Return the main part, and the lists that number its paragraphs."""
    counts, lists = counted(layout.blocks)
    story = Story(relations, Bookmarks(), placed_notes(layout), bool(direction))
    blocks = Body(story, layout.pages, direction, comments).markup(
        layout.blocks, counts, layout.cover_notes
    )
    references = (
        w(name, type=when, r_id=relations.add(kind, f"{kind}_{when}.xml"))
        for name, kind in (("headerReference", "header"), ("footerReference", "footer"))
        for when in ("first", "even", "default")
    )
    section = w(
        "sectPr",
        *references,
        *_paper(layout.pages),
        w("cols", space=720),
        w("titlePg"),
        direction,
    )
    return root("document", w("body", blocks, section)), lists.markup()


def _paper(pages: PageSet) -> tuple[str, str]:
    """Return the size of the paper and its margins."""
    margins = {"top": pages.top, "right": pages.side, "bottom": pages.bottom, "left": pages.side,
               "header": pages.header, "footer": pages.footer, "gutter": 0}  # fmt: skip
    return w("pgSz", w=pages.width, h=pages.height), w("pgMar", **margins)


def _furniture(layout: Layout, direction: str, relations: Relations) -> tuple[Part, ...]:
    """Return headers and footers: of the first page, of even and of odd ones."""
    emblem, media, used = _emblem(layout)
    written = {
        "header_first": first_head(layout.cover, layout.pages, direction, emblem),
        "header_even": running_head(layout, direction, even=True),
        "header_default": running_head(layout, direction, even=False),
        "footer_first": first_foot(layout.pages, direction),
        "footer_even": running_foot(layout.pages, direction, even=True),
        "footer_default": running_foot(layout.pages, direction, even=False),
    }
    parts: list[Part] = []
    for name, text in written.items():
        kind = name.partition("_")[0]
        relations.add(kind, f"{name}.xml")
        own = used if name == "header_first" else ()
        parts.append(Part(f"word/{name}.xml", f"{WORD_TYPE}.{kind}+xml", text, own))
    return (*parts, *media)


def _emblem(layout: Layout) -> tuple[str, tuple[Part, ...], tuple[Relationship, ...]]:
    """Return the emblem in the masthead, its part, and the header's relation to it."""
    picture = layout.emblem
    if picture is None:
        return "", (), ()
    relations = Relations()
    name = f"media/emblem.{picture.kind}"
    identity = relations.add("image", name)
    markup = drawing(identity, picture.fitted(*layout.pages.masthead.emblem))
    part = Part(f"word/{name}", f"image/{picture.kind}", data=picture.content)
    return markup, (part,), relations.all()


def _notes(layout: Layout, direction: str) -> Part:
    relations = Relations()
    story = Story(relations, Bookmarks(), {}, bool(direction))
    notes = (
        note_markup(note, story.runs(note.runs), bidirectional=direction)
        for note in placed_notes(layout).values()
    )
    text = notes_part(notes, layout.pages, bidirectional=direction)
    return Part("word/footnotes.xml", f"{WORD_TYPE}.footnotes+xml", text, relations.all())


def _template(layout: Layout, lists: str) -> tuple[Part, ...]:
    texts = {kind: part_of(kind, layout.pages, layout.wording) for kind in PARTS}
    texts["numbering"] = texts["numbering"].replace("</w:numbering>", f"{lists}</w:numbering>")
    return tuple(
        Part(f"word/{kind}.xml", content_type, texts[kind]) for kind, content_type in PARTS.items()
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
