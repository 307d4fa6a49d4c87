"""Documents for tests: a few lines of text in, a document out; and any document at all."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import strategies as st

from drafter.core.changes.signature import LONGEST_AUTHOR
from drafter.core.model import (
    Adoption,
    Comment,
    Document,
    Doubt,
    Masthead,
    Note,
    Origin,
    Paragraph,
    Part,
    Run,
    Status,
    Vote,
    merged,
)

_PARTS = {
    "=": Part.OPENING,
    "P": Part.PREAMBULAR,
    "O": Part.OPERATIVE,
    "T": Part.TEXT,
    "H": Part.HEADING,
    "C": Part.CLOSING,
    "#": Part.TABLE,
}
_LINE = re.compile(r"(?P<deep>>*)(?P<part>[=POTHC#])(?:<(?P<number>[^>]*)>)? ?(?P<text>.*)")
_PIECE = re.compile(r"\*(?P<italic>[^*]+)\*|\[(?P<note>\w+)\]|(?P<plain>[^*\[]+)")


def body(lines: str, *, annex: str | None = None) -> tuple[Paragraph, ...]:
    """Return paragraphs from lines such as ``>P<(a)> *Recalling* that,[n1]``.

    A letter names the part, each ``>`` a level deeper, ``<…>`` a printed number.
    """
    found: list[Paragraph] = []
    for line in filter(None, map(str.strip, lines.splitlines())):
        parsed = _LINE.fullmatch(line)
        assert parsed, line
        found.append(
            Paragraph(
                id=f"p{len(found) + 1}",
                part=_PARTS[parsed["part"]],
                level=len(parsed["deep"]),
                number=parsed["number"],
                runs=_runs(parsed["text"]),
                annex=annex,
            )
        )
    return tuple(found)


def draft(lines: str) -> Document:
    """Return a draft with that body, and a note for each that it refers to."""
    paragraphs = body(lines)
    cited = dict.fromkeys(name for paragraph in paragraphs for name in paragraph.note_ids)
    notes = tuple(Note(id=name, runs=(Run(f"Note {name}."),)) for name in cited)
    return Document(name="Draft", paragraphs=paragraphs, notes=notes)


def _runs(text: str) -> tuple[Run, ...]:
    return tuple(
        Run(note=piece["note"])
        if piece["note"]
        else Run(piece["italic"] or piece["plain"], italic=bool(piece["italic"]))
        for piece in _PIECE.finditer(text)
    )


_PLAIN = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\t\0"), max_size=30)
_ODD = st.sampled_from([
    "👩\u200d🌾🇺🇳", "e\u0301\u0323\u0327", "\u202eback\u202c", "\u2067א\u2069",
    "\u0664\u0665", "\ue000\U000f0000", "\x01\x0b\x1f\x7f", "\ufffe\uffff",
    "\u00a0\u202f\u2060\ufeff", "\u00ad\u2011-", "]]>&lt;", "w" * 700, "第七十二届会议",
    "الجمعية العامة", "#panic(1) $x$ @a", "=1+1",
])  # fmt: skip
"""What files are known to stumble over: joined signs, directions, private ones, long words."""
_TEXTS = _PLAIN | _ODD
_NAMES = st.none() | _TEXTS.filter(bool)
_NOTE_IDS = ("n1", "n2", "n3")
_WORDS = st.builds(
    Run, text=_TEXTS, italic=st.booleans(), bold=st.booleans(), link=st.sampled_from(["", "A/1"])
)
_RUNS = st.lists(_WORDS, max_size=4).map(tuple).map(merged)
_BODY_RUNS = (
    st.lists(_WORDS | st.builds(Run, note=st.sampled_from(_NOTE_IDS)), max_size=5)
    .map(tuple)
    .map(merged)
)
_ORIGINS = st.none() | st.builds(Origin, name=_TEXTS, label=_NAMES, date=_NAMES, text=_TEXTS)
_PARAGRAPHS = st.builds(
    Paragraph,
    id=st.just(""),
    part=st.sampled_from([part for part in Part if part is not Part.TABLE]),
    level=st.integers(0, 3),
    runs=_BODY_RUNS,
    number=st.none() | st.sampled_from(["", "1.", "(a)", "3 bis.", "II"]),
    annex=st.sampled_from([None, "Annex", "Annex I"]),
    origin=_ORIGINS,
)
_ROWS = st.lists(_BODY_RUNS, min_size=1, max_size=3).map(tuple)
_TABLES = st.builds(
    Paragraph,
    id=st.just(""),
    part=st.just(Part.TABLE),
    annex=st.sampled_from([None, "Annex"]),
    rows=st.lists(_ROWS, min_size=1, max_size=3).map(tuple),
)


def _numbered(paragraphs: list[Paragraph]) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(
            id=f"p{index}",
            part=p.part,
            level=p.level,
            runs=p.runs,
            number=p.number,
            annex=p.annex,
            origin=p.origin,
            rows=p.rows,
        )
        for index, p in enumerate(paragraphs, 1)
    )


_FIELDS = (
    "organ", "committee", "symbol", "distribution", "original_language", "session", "venue",
    "agenda_item", "agenda_line", "agenda_title", "basis", "title", "kind",
)  # fmt: skip
_VOTES = st.builds(
    Vote,
    outcome=st.sampled_from(["recorded", "without a vote"]),
    in_favour=st.none() | st.integers(0, 193),
)
_DOUBTS = st.builds(Doubt, message=_TEXTS, paragraph=st.none() | st.just("p1"))
_MASTHEADS = st.builds(
    Masthead,
    **dict.fromkeys(_FIELDS, _NAMES),
    date=st.none() | st.dates().map(str),
    session_number=st.none() | st.integers(1, 200),
    sponsors=st.lists(_TEXTS.filter(bool), max_size=3).map(tuple),
    marks=st.sampled_from([(), (("agenda_item", "n1"),)]),
)

_TIMES = st.datetimes().map(lambda day: f"{day.isoformat(timespec='seconds')}Z")
_DATES = st.none() | _TEXTS.filter(bool) | _TIMES
_SAID = st.builds(
    Comment,
    id=st.just(""),
    text=_TEXTS | st.lists(_TEXTS, max_size=3).map("\n".join),
    author=_NAMES.map(lambda name: name and name[:LONGEST_AUTHOR]),
    date=_DATES,
    paragraph=st.none() | st.integers(1, 9).map("p{}".format),
    start=st.integers(0, 40),
    end=st.integers(0, 40),
    quoted=_TEXTS,
    answers=st.none() | st.integers(1, 5).map("c{}".format),
    is_done=st.booleans(),
)


def _told_apart(comments: list[Comment]) -> tuple[Comment, ...]:
    return tuple(
        replace(one, id=f"c{number}", end=max(one.start, one.end))
        for number, one in enumerate(comments, 1)
    )


DOCUMENTS = st.builds(
    Document,
    name=_TEXTS,
    status=st.sampled_from(Status),
    language=st.sampled_from(["en", "fr", "es", "ru", "ar", "zh"]),
    masthead=st.just(Masthead()) | _MASTHEADS,
    adoption=st.builds(
        Adoption,
        adopted_on=st.none() | st.dates().map(str),
        meeting=_NAMES,
        report=_NAMES,
        report_rest=st.sampled_from(["", ", para. 15", " and A/73/L.8/Add.1"]),
        vote=st.none() | _VOTES,
    ),
    paragraphs=st.lists(_PARAGRAPHS | _TABLES, max_size=8).map(_numbered),
    notes=st.tuples(
        *(
            st.builds(Note, id=st.just(name), runs=_RUNS, mark=st.sampled_from([None, mark]))
            for name, mark in zip(_NOTE_IDS, ("1", "3", "*"), strict=True)
        )
    ),
    doubts=st.lists(_DOUBTS, max_size=2).map(tuple),
    passed_words=st.lists(_TEXTS, max_size=2).map(tuple),
    comments=st.just(()) | st.lists(_SAID, max_size=5).map(_told_apart),
)
"""Any document that the model can hold."""
