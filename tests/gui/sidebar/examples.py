"""Made-up precedents in the manner of the United Nations, in a few words each."""

from __future__ import annotations

from drafter.core.model import Part, Status, Vote
from drafter.corpus import Entry, Passage, Place, Precedent, Version

WITHOUT_A_VOTE = Vote(outcome="without a vote")
RECORDED = Vote(outcome="recorded", in_favour=130, against=2, abstaining=40)


def place(
    name: str = "A/RES/72/195",
    label: str | None = "PP5",
    date: str | None = "2017-12-19",
    *,
    status: Status = Status.ADOPTED,
    vote: Vote | None = WITHOUT_A_VOTE,
    part: Part = Part.PREAMBULAR,
) -> Place:
    """Return a place of which only what matters to a test must be said."""
    return Place(
        document=1,
        name=name,
        symbol=name if "/" in name else None,
        label=label,
        paragraph_id="p7",
        part=part,
        status=status,
        date=date,
        organ="General Assembly",
        session_number=72,
        vote=vote if status is Status.ADOPTED else None,
        language="en",
    )


def version(text: str, at: Place | None = None, score: float = 90) -> Version:
    """Return a wording."""
    return Version(text=text, place=at or place(), score=score)


def precedent(
    text: str,
    at: Place | None = None,
    *,
    score: float = 90,
    versions: tuple[Version, ...] = (),
    newest: Version | None = None,
) -> Precedent:
    """Return a precedent; without ``versions`` it stands alone."""
    at = at or place()
    return Precedent(
        score=score,
        text=text,
        place=at,
        versions=versions or (version(text, at, score),),
        newest=newest,
    )


def passage(start: int, end: int, words: int, count: int = 1, *places: Place) -> Passage:
    """Return an agreed passage."""
    return Passage(start=start, end=end, words=words, places=places or (place(),), count=count)


def entry(number: int, name: str, **more: object) -> Entry:
    """Return a document of a list."""
    values: dict[str, object] = {
        "id": number, "name": name, "symbol": name, "title": f"Title {number}",
        "kind": "resolution", "status": Status.ADOPTED, "organ": "General Assembly",
        "committee": None, "session": "Seventy-second session", "session_number": 72,
        "date": "2017-12-19", "language": "en", "paragraphs": 10 + number, **more,
    }  # fmt: skip
    return Entry(**values)  # type: ignore[arg-type]  # a test names only fields there are
