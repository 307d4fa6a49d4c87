"""What colleagues do to a draft in a word processor, and what must come of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from tests.documents import draft

from drafter.core.model import Comment, Document, Masthead, Origin, Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.model import Paragraph

_BODY = """
= *The General Assembly*,
P *Recalling* its resolution 90/1 of 3 May 2035,[n1] which it adopted on the lamps of all harbours,
P *Alarmed* at the number of ships that miss the harbour on dark nights,
O *Urges* all Member States to keep the lamps of their harbours lit at night;
O *Invites* the Secretary-General:
>O To publish a chart of all lighthouses,[n2] with their colours and their rhythms;
>O To report on lighthouses without keepers;
O *Calls upon* the owners of ships to carry a keen lookout whenever they come near a coast;
O *Decides* to consider the question at its ninety-third session.
"""
_ORIGIN = Origin(name="A/RES/89/7", label="OP1", date="2034-12-18", text="Urges all States;")


def lamps() -> Document:
    """Return the draft that everybody works on: two notes, three levels of source and number."""
    document = draft(_BODY)
    masthead = Masthead(
        organ="General Assembly", committee="Third Committee", symbol="A/C.3/91/L.7",
        distribution="Limited", date="2036-05-03", original_language="English",
        session="Ninety-first session", session_number=91, agenda_item="12",
        agenda_title="Lighthouses", sponsors=("Chile", "Norway"), kind="draft resolution",
        title="Keeping the lamps lit",
    )  # fmt: skip
    notes = tuple(
        replace(note, runs=(Run(words),))
        for note, words in zip(document.notes, ("A/90/12, annex.", "See A/91/50."), strict=True)
    )
    paragraphs = tuple(replace(one, origin=_ORIGIN) for one in document.paragraphs)
    return replace(
        document, name="A/C.3/91/L.7", masthead=masthead, notes=notes, paragraphs=paragraphs,
        comments=tuple(_comments(paragraphs)),
    )  # fmt: skip


def _comments(paragraphs: tuple[Paragraph, ...]) -> Iterator[Comment]:
    """Yield what was said of the draft before: one is dealt with, and one has an answer."""
    for number, (words, author, text, answers) in enumerate(_SAID, 1):
        paragraph = next(one for one in paragraphs if words in one.text)
        start = paragraph.text.index(words)
        yield Comment(
            id=f"c{number}", author=author, text=text, date=f"2036-05-0{number}T09:30:00Z",
            paragraph=paragraph.id, start=start, end=start + len(words), quoted=words,
            answers=answers, is_done=number == 1,
        )  # fmt: skip


_SAID = (
    ("resolution 90/1", "Cleo", "Is this the newest one?", None),
    ("to keep the lamps", "Dan", "And the foghorns?\nThey count, too.", None),
    ("to keep the lamps", "Cleo", "Not here.", "c2"),
    ("publish a chart", "Dan", "On paper?", None),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """Some edits, the kinds of changes they are, and words that come and go with them."""

    name: str
    steps: tuple[tuple[str, ...], ...]
    kinds: tuple[str, ...]
    comes: tuple[str, ...] = ()
    goes: tuple[str, ...] = ()
    remarks: int = 0
    tracked: bool = False
    telling: bool = False
    """Whether it belongs to the few that every run of the tests plays."""

    @property
    def id(self) -> str:
        """The name, which also says whether changes were tracked."""
        return f"{self.name}, {'tracked' if self.tracked else 'untracked'}"


_WORDS = (
    ("nothing but saving", (), (), (), ()),
    ("a word replaced", (("replace", "dark nights", "foggy mornings"),), ("words",),
     ("foggy mornings",), ("dark nights",)),
    ("a word inserted", (("insert", "all lighthouses", " and buoys"),), ("words",),
     ("lighthouses and buoys",), ()),
    ("a word deleted", (("delete", " keen"),), ("words",), ("carry a lookout",), ("keen",)),
    ("the first word deleted", (("delete", "Decides to "),), ("words",), (), ("Decides",)),
    ("the last word replaced", (("replace", "ninety-third session", "next session"),), ("words",),
     ("next session",), ("ninety-third",)),
    ("letters within a word", (("replace", "harbours lit", "harbors lit"),), ("words",),
     ("harbors lit",), ("harbours lit",)),
    ("two changes in one paragraph",
     (("replace", "all Member States", "every State"), ("replace", "at night", "after dusk")),
     ("words", "words"), ("every State", "after dusk"), ("all Member States",)),
    ("a paragraph added", (("add", "Alarmed", "Noting the price of oil,"),), ("added",),
     ("Noting the price of oil,",), ()),
    ("a paragraph added above", (("add_above", "Calls upon", "Thanks all keepers;"),), ("added",),
     ("Thanks all keepers;",), ()),
    ("a paragraph added at the end", (("add", "Decides", "Thanks the keepers of lamps."),),
     ("added",), ("Thanks the keepers of lamps.",), ()),
    ("two paragraphs added",
     (("add", "Alarmed", "Noting the price of oil,"), ("add", "price of oil", "Noting also tar,")),
     ("added", "added"), ("Noting the price of oil,", "Noting also tar,"), ()),
    ("a paragraph removed", (("remove", "Calls upon"),), ("removed",), (), ("keen lookout",)),
    ("a sub-paragraph removed", (("remove", "without keepers"),), ("removed",), (),
     ("without keepers",)),
    ("a preambular paragraph removed", (("remove", "Alarmed"),), ("removed",), (), ("Alarmed",)),
    ("a paragraph split", (("split", "their colours"),), ("split",), (), ()),
    ("two paragraphs joined", (("join", "To publish"),), ("joined",), (), ()),
    ("a paragraph carried elsewhere", (("carry", "Calls upon", "Urges all"),), ("moved",), (), ()),
    ("words in italics", (("italic", "dark nights"),), ("look",), (), ()),
    ("a note added", (("note", "their harbours", "Harbours are ports."),), ("words",), (), ()),
    ("a note's words replaced", (("renote", "1", "A/91/50", "A/91/60"),), ("note",), (), ()),
    ("the words with a note deleted", (("cut", "of all lighthouses", "with their"),), ("words",),
     (), ("of all lighthouses",)),
    ("a paragraph emptied", (("delete", "To report on lighthouses without keepers;"),),
     ("removed",), (), ("without keepers",)),
    ("all at once",
     (("replace", "dark nights", "foggy mornings"), ("remove", "Calls upon"),
      ("add", "Urges all", "Thanks all keepers;"), ("split", "their colours")),
     ("words", "removed", "added", "split"), ("foggy mornings", "Thanks all keepers;"),
     ("Calls upon",)),
)  # fmt: skip
_UNTRACKABLE = frozenset({"words in italics"})
"""LibreOffice records no changes of type."""
_TELLING = frozenset({
    "nothing but saving", "a word replaced", "a paragraph added", "a paragraph removed",
    "a paragraph split", "two paragraphs joined", "a paragraph carried elsewhere", "all at once",
})  # fmt: skip

_OTHERS = (
    Scenario(name="a remark", steps=(("comment", "lighthouses", "Which ones?"),), kinds=(),
             remarks=1, telling=True),
    Scenario(name="a remark on changed words",
             steps=(("replace", "dark nights", "foggy mornings"),
                    ("comment", "foggy mornings", "Fog is worse.")),
             kinds=("words",), comes=("foggy mornings",), remarks=1, tracked=True, telling=True),
    Scenario(name="a remark removed", steps=(("uncomment", "On paper?"),), kinds=(), remarks=1,
             telling=True),
    Scenario(name="a remark done", steps=(("settle_comment", "On paper?"),), kinds=(), remarks=1),
    Scenario(name="remarked words deleted", tracked=True, kinds=("words",),
             steps=(("delete", "to keep the lamps of "),), goes=("to keep",)),
    Scenario(name="remarked words replaced", tracked=True, telling=True,
             steps=(("replace", "keep the lamps", "trim the wicks"),), kinds=("words",),
             comes=("trim the wicks",)),
    Scenario(name="two colleagues in one paragraph", tracked=True, telling=True,
             steps=(("replace", "all Member States", "every State"), ("become", "Bo"),
                    ("replace", "at night", "after dusk")),
             kinds=("words", "words"), comes=("every State", "after dusk")),
    Scenario(name="tracked and untracked together",
             steps=(("replace", "dark nights", "foggy mornings"), ("track",),
                    ("replace", "keen lookout", "sharp lookout")),
             kinds=("words", "words"), comes=("foggy mornings", "sharp lookout"), telling=True),
    Scenario(name="a paragraph carried and changed",
             steps=(("carry", "Calls upon", "Urges all"),
                    ("replace", "keen lookout", "sharp lookout")),
             kinds=("moved",), comes=("sharp lookout",), goes=("keen lookout",)),
    Scenario(name="a paragraph carried and changed", tracked=True,
             steps=(("carry", "Calls upon", "Urges all"),
                    ("replace", "keen lookout", "sharp lookout")),
             kinds=("added", "removed"), comes=("sharp lookout",), goes=("keen lookout",)),
    Scenario(name="the date of the masthead",
             steps=(("head", "3 May 2036", "4 June 2036"),), kinds=("masthead",)),
    Scenario(name="the title", steps=(("replace", "Keeping the lamps lit", "Keeping lamps lit"),),
             kinds=("masthead",), telling=True),
    Scenario(name="sponsors", steps=(("replace", "Chile and Norway", "Chile, Fiji and Norway"),),
             kinds=("masthead",)),
)  # fmt: skip


def scenarios() -> tuple[Scenario, ...]:
    """Return all scenarios; what is of words and paragraphs with and without tracking."""
    both = (
        Scenario(
            name=name, steps=steps, kinds=kinds, comes=comes, goes=goes, tracked=tracked,
            telling=name in _TELLING,
        )
        for name, steps, kinds, comes, goes in _WORDS
        for tracked in (False, True)
        if not (tracked and name in _UNTRACKABLE)
    )  # fmt: skip
    return tuple(chain(both, _OTHERS))
