"""Notes in Word: real ones, with the marks that were printed."""

from __future__ import annotations

from dataclasses import replace

from tests.writing import samples
from tests.writing.opened import Opened, W, elements, shown, typed, value

from drafter.core.model import Document, Note, Paragraph, Part, Run
from drafter.writing import docx_bytes
from drafter.writing.measures import NEW_YORK


def document(cited: str, **marks: str | None) -> Document:
    """Return a paragraph that cites notes in order, each letter one of the notes given."""
    runs = [run for name in cited for run in (Run(f" word {name}"), Run(note=name))]
    return Document(
        paragraphs=(Paragraph(id="p1", part=Part.TEXT, number="", runs=tuple(runs)),),
        notes=tuple(
            Note(id=name, mark=mark, runs=(Run(f"Note {name}."),)) for name, mark in marks.items()
        ),
    )


def references(opened: Opened) -> list[tuple[str | None, bool]]:
    """Return id and "has a mark of its own" of all references, in order."""
    return [
        (value(item, "id"), value(item, "customMarkFollows") is not None)
        for item in elements(opened.document, "footnoteReference")
    ]


def fields(opened: Opened) -> list[str]:
    """Return the instructions of the fields in the body."""
    return [str(item.text) for item in elements(opened.document, "instrText")]


def test_notes_in_order_are_counted_by_word():
    opened = Opened(docx_bytes(document("ab", a="1", b="2")))
    assert references(opened) == [("1", False), ("2", False)]
    assert opened.notes == {"1": "Note a.", "2": "Note b."}


def test_notes_of_a_draft_follow_from_their_order():
    opened = Opened(docx_bytes(document("ba", a=None, b=None)))
    assert references(opened) == [("1", False), ("2", False)]
    assert opened.notes == {"1": "Note b.", "2": "Note a."}


def test_a_note_cited_twice_stays_one_note():
    opened = Opened(docx_bytes(document("aba", a="1", b="2")))
    assert references(opened) == [("1", False), ("2", False)]
    names = {value(mark, "name") for mark in elements(opened.document, "bookmarkStart")}
    (instruction,) = fields(opened)
    assert instruction.split()[0] == "NOTEREF"
    assert instruction.split()[1] in names


def test_numbers_out_of_turn_are_typed_as_printed():
    opened = Opened(docx_bytes(document("ab", a="7", b="1")))
    assert references(opened) == [("1", True), ("2", False)]
    assert opened.notes["1"].split() == ["7", "Note", "a."]
    assert "word a7 word b" in typed(opened.document)


def test_a_typed_mark_cited_again_leads_to_its_note():
    opened = Opened(docx_bytes(document("aa", a="12a")))
    (link,) = [item for item in elements(opened.document, "hyperlink") if value(item, "anchor")]
    assert typed(link) == "12a"
    assert len(references(opened)) == 1


def test_a_star_stands_on_the_line_and_does_not_count():
    opened = Opened(docx_bytes(samples.draft()))
    assert references(opened)[:2] == [("1", True), ("2", False)]
    assert opened.notes["1"].split()[0] == "*"
    stars = [run for run in elements(opened.document, "r") if typed(run) == "*"]
    assert [run.find(f"{W}rPr/{W}vertAlign") for run in stars] == [None]


def test_a_star_on_the_symbol_is_printed_there_and_its_note_hangs_on_the_text():
    source = samples.draft()
    starred = replace(source, masthead=replace(source.masthead, marks=(("symbol", "*"),)))
    opened = Opened(docx_bytes(starred))
    assert "A/C.2/80/L.99*" in typed(opened.part("word/header_first.xml"))
    first = opened.paragraphs()[0]
    assert first.find(f"{W}r/{W}footnoteReference") is not None
    assert shown(first) == "Eightieth session"


def test_a_mark_without_its_note_is_not_lost():
    paragraph = Paragraph(id="p1", part=Part.TEXT, runs=(Run("Word"), Run(note="4")), number="")
    opened = Opened(docx_bytes(Document(paragraphs=(paragraph,))))
    assert opened.bookmarked()["p1"] == "Word4"


def test_the_rule_above_the_notes_is_typed():
    opened = Opened(docx_bytes(samples.draft()))
    separator = elements(opened.part("word/footnotes.xml"), "footnote")[0]
    assert (value(separator, "type"), shown(separator)) == ("separator", NEW_YORK.rule[0])


def test_notes_in_tables_are_notes():
    opened = Opened(docx_bytes(samples.adopted()))
    cells = elements(opened.document, "tc")
    assert any(elements(cell, "instrText") for cell in cells)


def test_links_in_notes_lead_to_documents():
    relations = Opened(docx_bytes(samples.draft())).parts["word/_rels/footnotes.xml.rels"]
    assert b"https://docs.un.org/en/A/79/5" in relations
