"""A draft made from last session's text: everything comes over, nothing is changed silently."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.services.compact import adopted, draft

from drafter.core.model import Adoption, Document, Masthead, Note, Part, Run, Status
from drafter.core.numbering import places
from drafter.services.basing import based_on

_TEXT = """
O The General Assembly,
P Recalling its resolution 70/179 of 17 December 2015,
P Reaffirming that the Global Plan of Action was developed:
P- To promote universal ratification,
A Urges Member States to ratify the Convention;
A Requests a report at its seventy-fourth session.
C 73rd plenary meeting
C 19 December 2017
"""


def _made() -> Document:
    return based_on(adopted(_TEXT)).document


def test_every_paragraph_comes_over_but_the_record_of_the_adoption() -> None:
    base = adopted(_TEXT)
    assert [one.text for one in _made().paragraphs] == [
        one.text for one in base.paragraphs if one.part is not Part.CLOSING
    ]


def test_every_paragraph_remembers_where_it_was_taken_from() -> None:
    made = _made()
    assert made.paragraphs[0].origin is None
    origins = [one.origin for one in made.paragraphs[1:]]
    assert all(origin and origin.name == "A/RES/72/195" for origin in origins)
    assert [origin.label for origin in origins if origin] == ["PP1", "PP2", "PP2 (a)", "OP1", "OP2"]
    assert {origin.date for origin in origins if origin} == {"2017-12-19"}
    assert [origin.text for origin in origins if origin] == [
        one.text for one in made.paragraphs[1:]
    ]


def test_it_is_a_draft_that_nobody_adopted_or_sponsors_yet() -> None:
    made = based_on(
        replace(adopted(_TEXT), masthead=replace(adopted(_TEXT).masthead, sponsors=("Belarus",)))
    ).document
    assert made.status is Status.DRAFT
    assert made.adoption == Adoption()
    masthead = made.masthead
    assert (masthead.symbol, masthead.date, masthead.sponsors) == (None, None, ())
    assert masthead.kind == "draft resolution"
    assert masthead.distribution == "Limited"
    assert masthead.original_language == "English"
    assert masthead.committee == "Third Committee"
    assert masthead.title == adopted(_TEXT).title
    assert made.name != "A/RES/72/195"


@pytest.mark.parametrize(
    ("organ", "line", "number", "expected"),
    [
        ("General Assembly", "Seventy-second session", 72, ("Seventy-third session", 73)),
        ("General Assembly", "Seventy-ninth session", 79, ("Eightieth session", 80)),
        ("General Assembly", "Ninety-ninth session", 99, ("One hundredth session", 100)),
        ("Human Rights Council", "Fifty-seventh session", 57, ("Sixtieth session", 60)),
        ("Economic and Social Council", "2018 session", None, ("2019 session", None)),
        ("Economic and Social Council", "2022 session", 2022, ("2023 session", 2023)),
        ("Economic and Social Council", "Substantive session of 2010", None,
         ("Substantive session of 2011", None)),
        ("General Assembly", "Eleventh emergency special session", 11,
         ("Eleventh emergency special session", 11)),
        ("Security Council", None, None, (None, None)),
    ],
)  # fmt: skip
def test_the_masthead_is_taken_to_the_next_session(
    organ: str, line: str | None, number: int | None, expected: tuple[str | None, int | None]
) -> None:
    base = Document(masthead=Masthead(organ=organ, session=line, session_number=number))
    masthead = based_on(base).document.masthead
    assert (masthead.session, masthead.session_number) == expected


def test_a_later_session_can_be_asked_for() -> None:
    masthead = based_on(adopted(_TEXT), years=2).document.masthead
    assert (masthead.session, masthead.session_number) == ("Seventy-fourth session", 74)


def test_numbers_that_follow_by_themselves_are_let_go() -> None:
    base = adopted(_TEXT)
    printed = tuple(
        replace(one, number=place.number)
        for one, place in zip(base.paragraphs, places(base.paragraphs), strict=True)
    )
    made = based_on(replace(base, paragraphs=printed)).document
    assert {one.number for one in made.paragraphs} == {None}


def test_notes_are_kept_and_those_of_dropped_lines_are_not() -> None:
    base = draft("P Recalling the Convention,\nC 19 December 2017")
    cited = replace(base.paragraphs[0], runs=(*base.paragraphs[0].runs, Run(note="1")))
    closing = replace(base.paragraphs[1], runs=(*base.paragraphs[1].runs, Run(note="2")))
    notes = (Note(id="1", runs=(Run("Resolution 55/25."),)), Note(id="2", runs=(Run("A/72/440."),)))
    made = based_on(replace(base, paragraphs=(cited, closing), notes=notes)).document
    assert [note.text for note in made.notes] == ["Resolution 55/25."]


def test_an_empty_document_makes_an_empty_draft() -> None:
    assert based_on(Document(name="Nothing")).document.paragraphs == ()
