"""AKN4UN files for tests: a few marked-up lines in, the bytes of a file out."""

from __future__ import annotations

from drafter.core.model import Paragraph, Part
from drafter.core.numbering import places
from drafter.reading.akn.reader import read_akn

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

COVER = """
<coverPage>
  <p><docAuthority refersTo="#publisher">United Nations</docAuthority></p>
  <p><docNumber refersTo="#symbol">A/RES/91/7</docNumber></p>
  <p><docAuthority refersTo="#issuingBody">General Assembly</docAuthority></p>
  <p><docStatus refersTo="#generalDistribution">Distr.: General</docStatus></p>
  <p><docDate date="2036-12-22" refersTo="#dateOfIssuance">22 December 2036</docDate></p>
  <p><session refersTo="#generalAssembly" value="91">Ninety-first session</session></p>
  <p><inline title="12" name="agenda item">Agenda item 12 (b)</inline></p>
  <p><inline name="agenda item name">Lighthouses</inline></p>
  <p><docTitle>Resolution adopted by the General Assembly on 19 December 2036</docTitle></p>
  <p><docProponent refersTo="#thirdCommittee">[on the report of the Third Committee
     (<inline name="originating document">A/91/479, para. 34</inline>)]</docProponent></p>
</coverPage>
"""
PREFACE = """
<preface><p><docNumber>91/7.</docNumber>
  <docTitle><span class="bold"> Keeping the lamps of lighthouses lit</span></docTitle></p></preface>
"""
FORMULA = """<formula name="enactingFormula"><p>
  <span class="italic">The General Assembly</span>,</p></formula>"""
CLOSING = """
<conclusions><p><event refersTo="#adoption">
  <location title="50th" refersTo="#adoptionMeeting">50th plenary meeting</location><eol/>
  <docDate date="2036-12-19" refersTo="#adoptionDate">19 December 2036</docDate>
  </event></p></conclusions>
"""


def meta(*, language: str = "eng", workflow: str = "", voting: str = "") -> str:
    """Return the metadata of a statement."""
    return f"""<meta><identification source="#DGACM">
      <FRBRWork><FRBRdate date="2036-12-19" name="adoption"/></FRBRWork>
      <FRBRExpression><FRBRlanguage language="{language}"/></FRBRExpression></identification>
      <workflow source="#un">{workflow}</workflow>
      <analysis source="#un"><parliamentary>{voting}</parliamentary></analysis></meta>"""


def whole(inside: str) -> bytes:
    """Return a file with something inside its root."""
    root = f'<akomaNtoso xmlns="{NAMESPACE}" xmlns:akn4un="http://un.org/akn4un">'
    return f"<?xml version='1.0' encoding='UTF-8'?>{root}{inside}</akomaNtoso>".encode()


def resolution(
    body: str, *, preamble: str = "", head: str = COVER + PREFACE, **known: str
) -> bytes:
    """Return a resolution with what stands in its main body, and after it."""
    return whole(
        f'<statement name="resolution">{meta(**known)}{head}'
        f"<preamble>{FORMULA}{preamble}</preamble>{body}</statement>"
    )


def main_body(*parts: str) -> str:
    """Return a main body with some parts."""
    return f"<mainBody>{''.join(parts)}</mainBody>"


def op(number: str, words: str, *, kind: str = "SingleTxt") -> str:
    """Return a paragraph of a main body; ``words`` may hold markup."""
    num = f"<num>{number}</num>" if number else ""
    return f'<paragraph class="{kind}">{num}<content><p>\t{words}</p></content></paragraph>'


def pp(words: str) -> str:
    """Return a preambular paragraph; *stars* are italics."""
    return f'<container name=""><p>\t\t{italics(words)}</p></container>'


def italics(words: str) -> str:
    """Return words whose *stars* are italics."""
    pieces = words.split("*")
    return "".join(
        f'<span class="italic">{piece}</span>' if index % 2 else piece
        for index, piece in enumerate(pieces)
    )


def note(mark: str, words: str) -> str:
    """Return a footnote."""
    return f'<authorialNote marker="{mark}" placement="bottom"><p>\t{words}</p></authorialNote>'


def outline(data: bytes) -> list[str]:
    """Return the paragraphs of a file in a line each: part, level, number, words."""
    return [line(paragraph) for paragraph in read_akn(data).paragraphs]


def line(paragraph: Paragraph) -> str:
    """Return a paragraph in a line: "O 1. Urges", ">O (a) To act;", "H II Lamps"."""
    part = "C" if paragraph.part is Part.CLOSING else paragraph.part[:1].upper()
    part = {"O": "=" if paragraph.part is Part.OPENING else "O"}.get(part, part)
    part = "#" if paragraph.part is Part.TABLE else part
    deep = ">" * paragraph.level if paragraph.part is not Part.HEADING else "+" * paragraph.level
    return " ".join(filter(None, [deep + part, paragraph.number, paragraph.text]))


def labels(data: bytes) -> list[str | None]:
    """Return the labels of the paragraphs of a file."""
    return [place.label for place in places(read_akn(data).paragraphs)]
