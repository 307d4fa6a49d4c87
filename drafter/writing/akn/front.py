"""The masthead and the title of a document as AKN4UN: cover page and preface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.masthead import bodies
from drafter.core.model import Part, Run, Status, text_of
from drafter.writing import cover as printed
from drafter.writing.akn.elements import element, line, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.model import Document, Masthead
    from drafter.writing.akn.elements import Element, Writer
    from drafter.writing.wording import Wording


def cover_page(document: Document, words: Wording, writer: Writer) -> Element:
    """Return what is printed above the title, line by line."""
    return element("coverPage", *_head(document, words), *_below(document, words, writer),
                   eId="coverPage_1")  # fmt: skip


def _head(document: Document, words: Wording) -> Iterator[Element]:
    masthead, cover = document.masthead, printed.cover(document, words)
    yield line(said("docAuthority", cover.nations, refersTo="#publisher"))
    if masthead.symbol:
        yield line(said("docNumber", masthead.symbol, refersTo="#symbol"))
    if masthead.organ:
        organ = words.organ(masthead.organ)
        yield line(said("docAuthority", organ, refersTo="#issuingBody"))
    if masthead.distribution:
        yield line(said("docStatus", cover.lines[0]))
    if masthead.date:
        day = said("docDate", words.cover().date(masthead.date), refersTo="#dateOfIssuance")
        day.set("date", masthead.date)
        yield line(day)
    if masthead.original_language:
        yield line(said("inline", cover.lines[-1], name="originalLanguage"))


def _below(document: Document, words: Wording, writer: Writer) -> Iterator[Element]:
    masthead = document.masthead
    if masthead.session:
        session = _marked("session", masthead, "session", words.session(masthead), writer)
        session.set("value", str(masthead.session_number or ""))
        yield line(session)
    if masthead.venue:
        yield line(_marked("event", masthead, "venue", masthead.venue, writer, refersTo="#session"))
    item = printed.agenda_line(masthead, words)
    if item:
        made = _marked("inline", masthead, "agenda_item", item, writer, name="agenda item")
        if masthead.agenda_item:
            made.set("title", masthead.agenda_item)
        yield line(made)
    if masthead.agenda_title:
        title = masthead.agenda_title
        yield line(_marked("inline", masthead, "agenda_title", title, writer,
                           name="agenda item name"))  # fmt: skip
    closing = {
        paragraph.text for paragraph in document.paragraphs if paragraph.part is Part.CLOSING
    }
    if document.adoption.meeting and document.adoption.meeting not in closing:
        yield line(said("inline", document.adoption.meeting, name="adoptionMeeting"))
    for block in printed.origin_lines(document, words):
        yield line(_filled(document, block.runs, writer))
    if masthead.committee and document.status is Status.DRAFT:
        name = words.committee(masthead.committee)
        committee = _marked("docProponent", masthead, "committee", name, writer)
        _refer(committee, name, document.language)
        yield line(committee)


def _filled(document: Document, runs: tuple[Run, ...], writer: Writer) -> Element:
    """Return the line of sponsors, or one of those that say how a text was adopted."""
    bracket = document.status is Status.ADOPTED and text_of(runs).startswith("[")
    name = "docTitle" if document.status is Status.ADOPTED else "docIntroducer"
    made = element("docProponent" if bracket else name)
    if bracket:
        _refer(made, document.masthead.committee or "", document.language)
    writer.fill(made, (run if run.note else Run(run.text) for run in runs))
    return made


def _refer(made: Element, committee: str, language: str) -> None:
    """Say which main committee a line names, whatever the language."""
    names = bodies.MAIN_COMMITTEES.get(language, ())
    if committee in names:
        made.set("refersTo", f"#{bodies.MAIN_ORDINALS[names.index(committee)]}Committee")


def _marked(
    name: str, masthead: Masthead, field: str, words: str, writer: Writer, /, **attributes: str
) -> Element:
    """Return a line of the masthead with the notes on it."""
    made = said(name, words, **attributes)
    writer.fill(made, (Run(note=note) for on, note in masthead.marks if on == field))
    return made


def preface(document: Document, writer: Writer) -> Element | None:
    """Return the title with its number, None for a text without either."""
    masthead = document.masthead
    number = printed.title_number(document) if document.status is Status.ADOPTED else ""
    if not (masthead.title or number):
        return None
    title = element("docTitle", refersTo="#resolutionTitle")
    marks = (Run(note=note) for field, note in masthead.marks if field == "title")
    writer.fill(title, (Run(masthead.title or "", bold=True), *marks))
    numbered = [said("docNumber", number)] if number else []
    return element("preface", line(*numbered, title))
