"""Small documents in the United Nations manner, for the tests of writing."""

from __future__ import annotations

from dataclasses import replace

from drafter.core.model import (
    Adoption,
    Document,
    Masthead,
    Note,
    Origin,
    Paragraph,
    Part,
    Run,
    Status,
    Vote,
)

TITLE = "Strengthening the coordination of efforts to protect migratory birds"


def words(text: str) -> tuple[Run, ...]:
    """Return runs for a compact notation: *italic*, [^1] for the mark of note 1."""
    runs: list[Run] = []
    for index, piece in enumerate(text.split("*")):
        head, *notes = piece.split("[^")
        if head:
            runs.append(Run(head, italic=index % 2 == 1))
        for note in notes:
            mark, _, rest = note.partition("]")
            runs.append(Run(note=mark))
            if rest:
                runs.append(Run(rest, italic=index % 2 == 1))
    return tuple(runs)


def paragraph(number: int, part: Part, text: str, *, level: int = 0) -> Paragraph:
    """Return a paragraph whose number follows from its place."""
    return Paragraph(id=f"p{number}", part=part, level=level, runs=words(text))


_BODY = (
    (Part.OPENING, 0, "*The General Assembly*,"),
    (Part.PREAMBULAR, 0, "*Recalling* the Convention on Wetlands,[^1] and its resolutions,"),
    (Part.PREAMBULAR, 0, "*Reaffirming* that the plan was developed:"),
    (Part.PREAMBULAR, 1, "To protect the routes of migratory birds,"),
    (Part.PREAMBULAR, 1, "To raise awareness among States,[^2]"),
    (Part.HEADING, 0, "General principles"),
    (Part.OPERATIVE, 0, "*Urges* Member States to accede to the Convention;[^1]"),
    (Part.OPERATIVE, 0, "*Calls upon* all States:"),
    (Part.OPERATIVE, 1, "To consider the following measures:"),
    (Part.OPERATIVE, 2, "The designation of resting places, including:"),
    (Part.OPERATIVE, 3, "Wetlands;"),
    (Part.OPERATIVE, 3, "Lakes and *inter alia* rivers;"),
    (Part.OPERATIVE, 2, "The protection of breeding places;"),
    (Part.OPERATIVE, 1, "To report thereon;"),
    (Part.OPERATIVE, 0, "*Requests* the Secretary-General to report on the matter.[^3]"),
)  # fmt: skip


def draft() -> Document:
    """Return a draft resolution of a committee, with notes of which one is cited twice."""
    return Document(
        name="A/C.2/80/L.99",
        masthead=Masthead(
            organ="General Assembly",
            committee="Second Committee",
            symbol="A/C.2/80/L.99",
            distribution="Limited",
            date="2025-10-14",
            original_language="English",
            session="Eightieth session",
            session_number=80,
            agenda_item="19 (b)",
            agenda_title="Sustainable development: conservation of birds that cross borders",
            sponsors=("Iraq",),
            title=TITLE,
            kind="draft resolution",
            marks=(("sponsors", "*"),),
        ),
        paragraphs=tuple(
            paragraph(number, part, text, level=level)
            for number, (part, level, text) in enumerate(_BODY, start=1)
        ),
        notes=(
            Note(id="*", mark="*", runs=words("On behalf of the Group of 77 and China.")),
            Note(id="1", mark="1", runs=words("United Nations, *Treaty Series*, vol. 996.")),
            Note(id="2", runs=words("Resolution 70/1.")),
            Note(id="3", runs=(Run("See "), Run("A/79/5", link="A/79/5"), Run(", annex."))),
        ),
    )


def adopted() -> Document:
    """Return an adopted resolution with an annex, a table and its closing lines."""
    body = draft().paragraphs
    annex = (
        Paragraph(id="c1", part=Part.CLOSING, runs=words("73rd plenary meeting")),
        Paragraph(id="c2", part=Part.CLOSING, runs=words("19 December 2017")),
        Paragraph(id="h1", part=Part.HEADING, runs=words("Annex"), annex="Annex", number=""),
        Paragraph(id="h2", part=Part.HEADING, runs=words("Plan of action"), annex="Annex"),
        Paragraph(
            id="a1", part=Part.TEXT, number="1.", annex="Annex", runs=words("States shall act.")
        ),
        Paragraph(
            id="t1",
            part=Part.TABLE,
            annex="Annex",
            rows=(
                (words("Category"), words("2024"), words("2025")),
                (words("Wetlands[^2]"), words("1 204"), words("1 310")),
                (words("*Lakes*"), words("87")),
            ),
        ),
    )
    source = draft()
    return replace(
        source,
        name="A/RES/72/999",
        status=Status.ADOPTED,
        paragraphs=(*body, *annex),
        masthead=replace(
            source.masthead,
            symbol="A/RES/72/999",
            distribution="General",
            date="2018-01-23",
            original_language=None,
            session="Seventy-second session",
            session_number=72,
            sponsors=(),
            kind="resolution",
            marks=(),
        ),
        adoption=Adoption(
            adopted_on="2017-12-19",
            meeting="73rd plenary meeting",
            report="A/72/440",
            vote=Vote(outcome="without a vote"),
        ),
    )


def commission_draft() -> Document:
    """Return a draft of a commission, with a recommendation above its title."""
    source = draft()
    recommendation = paragraph(
        20, Part.TEXT, "The Commission recommends to the Council the approval of the following:"
    )
    return replace(
        source,
        name="Draft of a commission",
        paragraphs=(recommendation, *source.paragraphs),
        masthead=replace(
            source.masthead,
            organ="Economic and Social Council",
            committee="Commission on Crime Prevention and Criminal Justice",
            symbol=None,
            session="Twenty-seventh session",
            session_number=27,
            venue="Vienna, 14–18 May 2018",
            agenda_item="6",
            agenda_line="Item 6 of the provisional agenda",
            sponsors=("Belarus", "Colombia", "Egypt"),
            marks=(("agenda_item", "*"),),
        ),
    )


def with_origins() -> Document:
    """Return the draft with the source of one of its paragraphs."""
    source = draft()
    origin = Origin(name="A/RES/78/228", label="OP3", date="2023-12-19", text="Urges States;")
    first, *rest = source.paragraphs
    return replace(source, paragraphs=(first, replace(rest[0], origin=origin), *rest[1:]))
