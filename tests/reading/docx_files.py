"""Word files for tests: paragraphs as short markup in, the bytes of a file out."""

from __future__ import annotations

import io
import zipfile

from tests.reading.akn_files import line

from drafter.reading.docx.reader import read_docx

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_ROOTS = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "header": "hdr"}

STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>
  <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="H23"><w:name w:val="_ H_2/3"/></w:style>
<w:style w:type="paragraph" w:styleId="TitleH1"><w:name w:val="Title_H1"/></w:style>
<w:style w:type="paragraph" w:styleId="Para1"><w:name w:val="Para 1"/>
  <w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Para1a"><w:name w:val="Para 1a"/>
  <w:basedOn w:val="Para1"/></w:style>
<w:style w:type="character" w:styleId="Phrase"><w:name w:val="Phrase"/>
  <w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>
  <w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
"""
OPENING = (
    "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>The General Assembly</w:t></w:r>"
    "<w:r><w:t>,</w:t></w:r></w:p>"
)


def p(words: str = "", *, style: str = "", properties: str = "") -> str:
    """Return a paragraph; *stars* are italics, a tab is a tab, and markup is kept."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{runs(words)}</w:p>"


def runs(words: str) -> str:
    """Return runs; what begins with "<" is taken as it is."""
    if words.startswith("<"):
        return words
    pieces = enumerate(words.split("*"))
    return "".join(r(piece, "<w:i/>" if index % 2 else "") for index, piece in pieces if piece)


def r(words: str, look: str = "") -> str:
    """Return one run of a look."""
    inside = "<w:tab/>".join(
        f'<w:t xml:space="preserve">{piece}</w:t>' for piece in words.split("\t")
    )
    return f"<w:r><w:rPr>{look}</w:rPr>{inside}</w:r>"


def numbered(words: str, list_id: int = 1, level: int = 0) -> str:
    """Return a paragraph that Word numbers."""
    place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return p(words, properties=place)


def reference(number: int, *, mark: str = "") -> str:
    """Return the run of a reference to a note; with a mark, one that is typed."""
    custom = ' w:customMarkFollows="1"' if mark else ""
    typed = f"<w:t>{mark}</w:t>" if mark else ""
    style = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
    return f'<w:r>{style}<w:footnoteReference{custom} w:id="{number}"/>{typed}</w:r>'


def note(number: int, words: str, *, mark: str = "") -> str:
    """Return a footnote that Word counts, or one with a typed mark."""
    sign = f"<w:r><w:t>{mark}</w:t></w:r>" if mark else "<w:r><w:footnoteRef/></w:r>"
    return f'<w:footnote w:id="{number}"><w:p>{sign}{r(" ")}{runs(words)}</w:p></w:footnote>'


def level(number: int, text: str, kind: str = "decimal", *, more: str = "", start: int = 1) -> str:
    """Return one level of a list."""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def abstract(number: int, *levels: str) -> str:
    """Return the definition of a list."""
    return f'<w:abstractNum w:abstractNumId="{number}">{"".join(levels)}</w:abstractNum>'


def num(number: int, definition: int, *overrides: str) -> str:
    """Return a list made from a definition."""
    inside = f'<w:abstractNumId w:val="{definition}"/>{"".join(overrides)}'
    return f'<w:num w:numId="{number}">{inside}</w:num>'


def start_at(level_number: int, start: int) -> str:
    """Return an override that begins a level of a list anew."""
    begin = f'<w:startOverride w:val="{start}"/>'
    return f'<w:lvlOverride w:ilvl="{level_number}">{begin}</w:lvlOverride>'


USUAL = abstract(
    0, level(0, "%1."), level(1, "(%2)", "lowerLetter"), level(2, "(%3)", "lowerRoman")
) + num(1, 0)


def docx(
    *paragraphs: str, footnotes: str = "", numbering: str = USUAL, header: str = "",
    styles: str = STYLES, links: str = "", more: dict[str, str] | None = None,
) -> bytes:  # fmt: skip
    """Return a Word file with some paragraphs and parts."""
    parts = {"styles": styles, "numbering": numbering, "footnotes": footnotes, "header": header}
    first = (
        '<w:sectPr><w:headerReference w:type="first" r:id="rIdheader"/></w:sectPr>'
        if header
        else ""
    )
    members = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": _relations(_relation("rId1", "officeDocument", "word/document.xml")),
        "word/document.xml": _root("document", f"<w:body>{''.join(paragraphs)}{first}</w:body>"),
        "word/_rels/document.xml.rels": _relations(
            "".join(_relation(f"rId{kind}", kind, f"{kind}.xml") for kind in parts) + links
        ),
    }
    members |= {f"word/{kind}.xml": _root(_ROOTS[kind], text) for kind, text in parts.items()}
    return zipped({**members, **(more or {})})


def zipped(members: dict[str, str]) -> bytes:
    """Return a .zip archive of some texts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return file.getvalue()


def outline(data: bytes) -> list[str]:
    """Return the paragraphs of a file in a line each."""
    return [line(paragraph) for paragraph in read_docx(data).paragraphs]


def link(identity: str, address: str) -> str:
    """Return a relationship to an address outside the file."""
    return (
        f'<Relationship Id="{identity}" Type="{_R}/hyperlink" Target="{address}"'
        ' TargetMode="External"/>'
    )


def beside(kind: str, name: str, inside: str) -> tuple[str, dict[str, str]]:
    """Return the relationship to one more header or footer, and its part."""
    root = {"header": "hdr", "footer": "ftr"}[kind]
    return _relation(name, kind, f"{name}.xml"), {f"word/{name}.xml": _root(root, inside)}


def _root(name: str, inside: str) -> str:
    return f'<w:{name} xmlns:w="{_W}" xmlns:r="{_R}" xmlns:mc="{_MC}">{inside}</w:{name}>'


def _relation(identity: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{identity}" Type="{_R}/{kind}" Target="{target}"/>'


def _relations(inside: str) -> str:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'
