"""Resolutions for tests of the corpus, from a few lines of text."""

from __future__ import annotations

from tests.documents import body

from drafter.core.model import Adoption, Document, Masthead, Status, Vote

OCEANS = """
= The General Assembly,
P *Recalling* its resolution 70/1 of 25 September 2015,
P *Mindful* of the importance of the oceans for the life of all peoples,
O *Urges* Member States to protect the oceans and the seas;
O *Requests* the Secretary-General to report on the oceans at its next session;
"""


def resolution(  # noqa: PLR0913 - a document has as many sides
    name: str,
    lines: str,
    *,
    status: Status = Status.ADOPTED,
    date: str | None = "2015-12-17",
    published: str | None = None,
    organ: str = "General Assembly",
    session: int | None = 70,
    language: str = "en",
    vote: Vote | None = None,
) -> Document:
    """Return a document with a body as in ``tests.documents``; ``date`` is that of adoption."""
    return Document(
        name=name,
        status=status,
        language=language,
        masthead=Masthead(
            symbol=name,
            organ=organ,
            session_number=session,
            date=published or date,
            title=f"Title of {name}",
            kind="resolution",
        ),
        adoption=Adoption(adopted_on=date, vote=vote),
        paragraphs=body(lines),
    )


def operative(name: str, *texts: str, **more: str | None) -> Document:
    """Return an adopted resolution with nothing but operative paragraphs."""
    date = more.get("date", "2015-12-17")
    return resolution(name, "\n".join(f"O {text}" for text in texts), date=date)
