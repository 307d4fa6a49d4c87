"""The document as frozen data: what is read from files, edited, searched and written.

One model serves texts that were adopted seventy years ago and the draft in the editor. Every
change makes a new document; unchanged paragraphs are shared, so that keeping all states of an
afternoon costs little, and any thread may read a document without asking.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Part(StrEnum):
    """What a paragraph is in the body of a document."""

    HEADING = "heading"
    OPENING = "opening"
    """The line "The General Assembly,"."""
    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    TEXT = "text"
    """Anything else: annexes, declarations, the sentence that recommends a text."""
    TABLE = "table"
    CLOSING = "closing"
    """What stands below the body: "73rd plenary meeting", the date of adoption."""


class Status(StrEnum):
    """Whether a text was adopted. Only adopted texts make language agreed."""

    ADOPTED = "adopted"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style, or the mark of a note.

    A run with ``note`` is a mark: it has no text, and points to a note of the document by id.
    ``link`` is the address or symbol behind the words, empty where there is none.
    """

    text: str = ""
    italic: bool = False
    bold: bool = False
    link: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a paragraph of a draft was taken from, and what it said there.

    ``name`` is the symbol of the source, or the name that stands for it where it prints none;
    ``label`` its place there ("OP3"), None where it has none; ``date`` is the source's, ISO.
    """

    name: str
    label: str | None = None
    date: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A unit of the body.

    ``level`` is 0 for a paragraph and 1 to 3 for its sub-paragraphs; for a heading it counts
    the depth of headings from 0. ``number`` is the number as printed ("1.", "(a)", "II"); the
    empty string where the source prints none, and None where the number follows by itself from
    the paragraph's place (see ``numbering``). ``annex`` is the heading of the annex that the
    paragraph belongs to ("Annex", "Annex I"), None in the body. ``rows`` are the cells of a
    table, row by row; every other part has none.
    """

    id: str
    part: Part
    level: int = 0
    runs: tuple[Run, ...] = ()
    number: str | None = None
    annex: str | None = None
    origin: Origin | None = None
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()

    @property
    def text(self) -> str:
        """The words with their opening phrase, without number, note marks and markup.

        The cells of a table are separated by tabs, its rows by line feeds.
        """
        if self.rows:
            return "\n".join("\t".join(text_of(cell) for cell in row) for row in self.rows)
        return text_of(self.runs)

    @property
    def note_ids(self) -> tuple[str, ...]:
        """Ids of the notes referred to, in order, repeated where the text repeats them."""
        cells = (cell for row in self.rows for cell in row)
        return tuple(run.note for runs in (self.runs, *cells) for run in runs if run.note)

    @property
    def opening_phrase(self) -> str | None:
        """The italic words that open a preambular or operative paragraph, None without any.

        A note mark or a change of style ends the phrase. The comma or colon after it is roman
        and does not belong to it.
        """
        if self.part not in {Part.PREAMBULAR, Part.OPERATIVE}:
            return None
        phrase = ""
        for run in self.runs:
            if run.note or not run.italic:
                break
            phrase += run.text
        return phrase.strip().rstrip(",;:") or None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A footnote. ``mark`` is the printed one; None where it follows from the order of notes."""

    id: str
    runs: tuple[Run, ...] = ()
    mark: str | None = None

    @property
    def text(self) -> str:
        """The words of the note without its mark."""
        return text_of(self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """What somebody says of a text in its margin, on some words of one paragraph.

    A comment on words of several paragraphs stands at the first. On no words, ``start`` equals
    ``end``: it is on the place. ``answers`` is the id of the comment that it replies to.
    """

    id: str
    text: str
    author: str | None = None
    """At most ``LONGEST_AUTHOR`` characters (see ``changes.signature``)."""
    date: str | None = None
    """ISO date and time: "2036-05-03T09:30:00Z"."""
    paragraph: str | None = None
    """Id of the paragraph; None in the masthead and in notes."""
    start: int = 0
    """Code points of the paragraph's text before the words, and before what follows them:"""
    end: int = 0
    quoted: str = ""
    """The words as they stood when it was made; they may go on over later paragraphs."""
    answers: str | None = None
    is_done: bool = False
    """Whether somebody has marked it as dealt with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """How a text was adopted; the figures are None unless the vote was recorded."""

    outcome: str
    """"without a vote", "recorded", "consensus" or "by mail"."""
    in_favour: int | None = None
    against: int | None = None
    abstaining: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Adoption:
    """When and where a text was adopted; None for what it does not say."""

    adopted_on: str | None = None
    """ISO date."""
    meeting: str | None = None
    """As printed: "73rd plenary meeting"."""
    report: str | None = None
    """Symbol of the report or draft that the text was adopted from: "A/72/440"."""
    report_rest: str = ""
    """What is printed behind that symbol: ", para. 15", " and A/73/L.8/Add.1"."""
    vote: Vote | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """What stands above the body. None, or nothing, for what the text does not give.

    ``marks`` are notes on a masthead's own lines (a star on the agenda item, on the sponsors):
    pairs of field name and note id.
    """

    organ: str | None = None
    committee: str | None = None
    symbol: str | None = None
    distribution: str | None = None
    date: str | None = None
    """ISO date of the document."""
    original_language: str | None = None
    """As printed: "English"."""
    session: str | None = None
    """As printed: "Seventy-second session"."""
    session_number: int | None = None
    venue: str | None = None
    """As printed below the session: "Vienna, 14–18 May 2018"."""
    agenda_item: str | None = None
    """The number alone: "107", "71 (b)"."""
    agenda_line: str | None = None
    """As printed, where it is not "Agenda item …": "Item 6 of the provisional agenda"."""
    agenda_title: str | None = None
    sponsors: tuple[str, ...] = ()
    """States, or the one who hands the text in by office: "Chair of the Committee"."""
    basis: str | None = None
    """What a text that is handed in by office came of: "following informal consultations"."""
    title: str | None = None
    kind: str | None = None
    """"resolution", "draft resolution", "revised draft resolution", "decision" …"""
    marks: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Something the reader was unsure of, and the paragraph it is about (None: the whole)."""

    message: str
    paragraph: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A United Nations text, read from a file or being written.

    ``name`` is the symbol, or for a text that prints none a readable name of ours, never
    printed as a symbol. ``language`` is an ISO 639-1 code. ``passed_words`` are those that its
    author wants no remarks on, as to their spelling. ``comments`` are what colleagues and the
    author say in the margin: part of a draft, and never of what is handed in unless asked.
    """

    name: str = ""
    status: Status = Status.DRAFT
    language: str = "en"
    masthead: Masthead = field(default_factory=Masthead)
    adoption: Adoption = field(default_factory=Adoption)
    paragraphs: tuple[Paragraph, ...] = ()
    notes: tuple[Note, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    passed_words: tuple[str, ...] = ()
    comments: tuple[Comment, ...] = ()

    @property
    def title(self) -> str | None:
        """The title of the text."""
        return self.masthead.title

    @property
    def symbol(self) -> str | None:
        """The symbol, None for a text that prints none."""
        return self.masthead.symbol

    def note(self, note_id: str) -> Note | None:
        """Return the note with an id, None where the document lacks it."""
        return next((note for note in self.notes if note.id == note_id), None)


def text_of(runs: tuple[Run, ...]) -> str:
    """Return the words of some runs; marks of notes have none."""
    return "".join(run.text for run in runs)


def merged(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return the same runs with neighbours of one style joined and empty ones left out.

    Two ways of writing the same text thus become equal; readers and the editor end with it.
    """
    joined: list[Run] = []
    for run in runs:
        if not run.text and not run.note:
            continue
        last = joined[-1] if joined else None
        if last and not run.note and not last.note and _style(last) == _style(run):
            joined[-1] = Run(last.text + run.text, run.italic, run.bold, run.link)
        else:
            joined.append(run)
    return tuple(joined)


def _style(run: Run) -> tuple[bool, bool, str]:
    """What two neighbouring runs must share to be one."""
    return run.italic, run.bold, run.link
