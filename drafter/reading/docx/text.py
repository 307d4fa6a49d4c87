"""The words of Word's paragraphs: what is printed, with every tracked change accepted.

python-docx's own ``Paragraph.text`` leaves out inserted text and content controls; this walk
enters everything it does not know, and leaves out only what is not printed, and what somebody drew
a line through.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.model import Run
from drafter.reading.body.runs import tidied
from drafter.reading.docx.notes import UNSEEN, referenced
from drafter.reading.docx.styles import Look, look_of, over
from drafter.reading.docx.xml import attribute, child, value
from drafter.reading.xml import local_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from drafter.reading.docx.notes import Key, Notes
    from drafter.reading.docx.package import Target
    from drafter.reading.docx.styles import Styles
    from drafter.reading.xml import Element

_SKIPPED = frozenset("""
    del moveFrom pPr rPr tblPr trPr tcPr sectPr delText delInstrText footnoteRef endnoteRef
    annotationRef separator continuationSeparator commentReference lastRenderedPageBreak
    proofErr Fallback softHyphen fldData sdtPr sdtEndPr txbxContent textbox
""".split())  # fmt: skip  # noqa: SIM905 - a list of quoted names would be twice as long
_PRINTED = frozenset({"t", "sym"})
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011"}
_SYMBOLS = {"f0b7": "•", "f0a7": "▪", "f02a": "*", "f0b0": "°", "f0b1": "±", "f0d7": "×",
            "f0ae": "→", "f0b3": "≥", "f0a3": "≤", "f0b9": "≠", "f06d": "μ"}  # fmt: skip
_INSTRUCTION = re.compile(r'\s*(\w+)(?:\s+"([^"]*)"|\s+([^\s\\"]\S*))?')
_RAISED_MARK = re.compile(r"\d{1,3}")
_FIGURES = re.compile(r"\s*\d[\d,\s]*")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""Raised figures in a file without notes of Word's: exponents, and marks that somebody typed."""
_NO_SIGN = dict.fromkeys(map(ord, UNSEEN))


@dataclass(slots=True)
class _Field:
    """A field whose end has not come yet: its instruction, and whether its result has begun."""

    instruction: str = ""
    has_result: bool = False
    is_note: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What the words of one part refer to."""

    styles: Styles
    notes: Notes
    bookmarks: Mapping[str, Key]
    targets: Mapping[str, Target]
    letters: frozenset[str] = frozenset()
    """Raised letters that paragraphs below tables explain."""


class Text:
    """Reads the paragraphs of one part of a file, in order.

    ``cover_notes`` are the notes whose place has no mark that can be seen: in the text they hang
    where Word allows a note, while the mark stands in the head of the page. ``boxes`` are text
    boxes that the last paragraphs hold, to be read after them. ``struck`` says whether the last
    paragraph has words with a line through them, ``any_struck`` whether one so far had.
    """

    def __init__(self, context: Context) -> None:
        self.cover_notes: list[str] = []
        self.boxes: list[Element] = []
        self.struck = self.any_struck = False
        self._context = context
        self._runs: list[Run] = []
        self._fields: list[_Field] = []
        self._marks: set[Element] = set()
        self.letter = ""
        """The raised letter that the last paragraph begins with, which is not among its words."""
        self._words = _PRINTED
        self._followed: dict[str, Callable[[Element, str], None]] = {}
        """Elements that a reader of more than the printed words follows in its own way."""

    def runs(self, paragraph: Element) -> list[Run]:
        """Return the words of a paragraph as they stand, with tabs and line feeds."""
        self._runs = []
        self.letter = ""
        self.struck = False
        self._content(paragraph, "")
        self.any_struck = self.any_struck or self.struck
        return self._runs

    def explains(self, letter: str, runs: tuple[Run, ...]) -> bool:
        """Whether a paragraph was taken as the note to a letter that was cited above it."""
        return self._context.notes.explain(letter, tidied(runs))

    # -- what holds runs ---------------------------------------------------------------------

    def _content(self, element: Element, link: str) -> None:
        for part in element:
            name = local_name(part)
            if name in self._followed:
                self._followed[name](part, link)
            elif name == "r":
                self._run(part, link)
            elif name == "hyperlink":
                self._hyperlink(part, link)
            elif name == "fldSimple":
                self._simple_field(part, link)
            elif name == "AlternateContent":
                self._alternative(part, lambda chosen: self._content(chosen, link))
            elif name and name not in _SKIPPED:
                self._content(part, link)

    def _hyperlink(self, element: Element, link: str) -> None:
        anchor = attribute(element, "anchor")
        if (key := self._context.bookmarks.get(anchor)) and (
            note := self._context.notes.id_of(key)
        ):
            self._runs.append(Run(note=note))
            return
        target = self._context.targets.get(attribute(element, "id"))
        self._content(element, target.name if target and target.external else link)

    def _simple_field(self, element: Element, link: str) -> None:
        field = _Field(attribute(element, "instr"))
        self._begin_result(field)
        if not field.is_note:
            self._content(element, field.link or link)

    def _alternative(self, element: Element, walk: Callable[[Element], None]) -> None:
        """Walk the first of several ways in which a file says the same."""
        chosen = child(element, "Choice")
        chosen = child(element, "Fallback") if chosen is None else chosen
        if chosen is not None:
            walk(chosen)

    # -- runs --------------------------------------------------------------------------------

    def _run(self, run: Element, link: str) -> None:
        if run in self._marks:
            return
        look = self._look(child(run, "rPr"))
        for part in run:
            self._piece(part, look, link)

    def _piece(self, part: Element, look: Look, link: str) -> None:
        name = local_name(part)
        if part in self._marks or self._is_control(part, name, look, link):
            return
        if look.hidden or not self._is_printing or self._is_struck(name, look):
            return
        if key := referenced(part):
            self._reference(part, key)
        elif name in self._words:
            self._add(_sign(part), look, link)
        elif name == "br":
            self._add("\n" if attribute(part, "type") in {"", "textWrapping"} else " ", look, link)
        elif name in _SIGNS:
            self._add(_SIGNS[name], look, link)
        elif name and name not in _SKIPPED:
            self._shapes(part, look, link)

    def _is_struck(self, name: str, look: Look) -> bool:
        """Whether something with a line through it is left out; words are remembered."""
        self.struck = self.struck or bool(look.struck and name in self._words)
        return bool(look.struck)

    def _is_control(self, part: Element, name: str, look: Look, link: str) -> bool:
        """Whether an element steers the text rather than being some; it is followed then."""
        if name == "fldChar":
            self._field_sign(attribute(part, "fldCharType"))
        elif name == "instrText":
            if self._fields:
                self._fields[-1].instruction += part.text or ""
        elif name == "AlternateContent":
            self._alternative(part, lambda chosen: self._shapes(chosen, look, link))
        elif name in {"drawing", "pict", "object"}:
            self.boxes.extend(part.iter("{*}txbxContent"))
        else:
            return False
        return True

    def _shapes(self, element: Element, look: Look, link: str) -> None:
        for part in element:
            self._piece(part, look, link)

    def _look(self, properties: Element | None) -> Look:
        style = value(child(properties, "rStyle"))
        own = look_of(properties)
        return over(own, self._context.styles.look(style)) if style else own

    def _add(self, text: str, look: Look, link: str) -> None:
        if look.raised and self._is_mark(text.strip()):
            return
        if look.raised and self._context.notes.are_missing and _FIGURES.fullmatch(text):
            text = text.translate(_RAISED)
        if text:
            link = next((field.link for field in reversed(self._fields) if field.link), link)
            self._runs.append(Run(text, bool(look.italic), bool(look.bold), link))

    def _is_mark(self, raised: str) -> bool:
        """Take a raised figure or letter as the mark of a note, if there is such a note."""
        before = self._runs[-1] if self._runs else None
        follows = before is not None and bool(before.note or before.text[-1:].strip())
        if raised in self._context.letters:
            if follows:
                self._runs.append(Run(note=self._context.notes.cite_letter(raised)))
            elif not any(run.text.strip() for run in self._runs):
                self.letter = raised
            return follows or bool(self.letter)
        note = self._context.notes.with_mark(raised) if _RAISED_MARK.fullmatch(raised) else ""
        if note and follows:
            self._runs.append(Run(note=note))
        return bool(note and follows)

    # -- notes -------------------------------------------------------------------------------

    def _reference(self, reference: Element, key: Key) -> None:
        notes = self._context.notes
        if attribute(reference, "customMarkFollows").lower() not in {"1", "true", "on"}:
            if note := notes.cite(key, ""):
                self._runs.append(Run(note=note))
            return
        mark = self._typed_mark(reference)
        note = notes.cite(key, mark or notes.own_mark(key) or "*")
        if note and mark:
            self._runs.append(Run(note=note))
        elif note:
            self.cover_notes.append(note)

    def _typed_mark(self, reference: Element) -> str:
        """Return the mark after a reference, in its own run or the next; it is no text then."""
        own = [part for part in reference.itersiblings() if local_name(part) in {"t", "sym"}]
        mark = "".join(_sign(part) for part in own).translate(_NO_SIGN).strip()
        self._marks.update(own)
        following = self._after_unseen(reference.getparent())
        if mark or following is None or local_name(following) != "r":
            return mark
        words = _seen(following)
        raised = self._look(child(following, "rPr")).raised
        if words and (raised or set(words) == {"*"}):
            self._marks.add(following)
            return words
        return ""

    def _after_unseen(self, run: Element | None) -> Element | None:
        """Return what follows a run, past runs in which nothing is to be seen."""
        following = run.getnext() if run is not None else None
        while following is not None and _is_unseen(following):
            self._marks.add(following)
            following = following.getnext()
        return following

    # -- fields ------------------------------------------------------------------------------

    @property
    def _is_printing(self) -> bool:
        """Whether text at this place is printed: not in an instruction, nor a note's number."""
        return all(field.has_result and not field.is_note for field in self._fields)

    def _field_sign(self, sign: str) -> None:
        if sign == "begin":
            self._fields.append(_Field())
        elif sign == "separate" and self._fields:
            self._begin_result(self._fields[-1])
        elif sign == "end" and self._fields:
            self._fields.pop()

    def _begin_result(self, field: _Field) -> None:
        """Begin the printed part of a field; a note that is cited again stands in its place."""
        field.has_result = True
        found = _INSTRUCTION.match(field.instruction)
        name, argument = (found[1].upper(), found[2] or found[3] or "") if found else ("", "")
        key = self._context.bookmarks.get(argument)
        if name in {"NOTEREF", "FTNREF"} and key:
            note = self._context.notes.id_of(key)
            field.is_note = bool(note)
            if note:
                self._runs.append(Run(note=note))
        elif name == "HYPERLINK" and "://" in argument:
            field.link = argument


def explained_letters(root: Element, styles: Styles) -> frozenset[str]:
    """Return the raised letters with which paragraphs begin: notes below tables."""
    found: set[str] = set()
    for paragraph in root.iter("{*}p"):
        run = next((run for run in paragraph.iter("{*}r") if child(run, "t") is not None), None)
        words = "".join(_sign(part) for part in run.iter("{*}t")).strip() if run is not None else ""
        if len(words) == 1 and words.isalpha():
            properties = child(run, "rPr")
            look = over(look_of(properties), styles.look(value(child(properties, "rStyle"))))
            if look.raised:
                found.add(words)
    return frozenset(found)


def _seen(run: Element) -> str:
    """Return the letters of a run that are to be seen."""
    signs = (_sign(part) for part in run.iter("{*}t", "{*}sym"))
    return "".join(signs).translate(_NO_SIGN).strip()


def _is_unseen(run: Element) -> bool:
    """Whether a run has text of which nothing is to be seen."""
    inside = {local_name(part) for part in run} - {"rPr"}
    return local_name(run) == "r" and inside == {"t"} and not _seen(run)


def _sign(part: Element) -> str:
    if local_name(part) == "sym":
        code = attribute(part, "char").lower()
        return _SYMBOLS.get(code, _character(code))
    return part.text or ""


def _character(code: str) -> str:
    """Return the character of a symbol font's code, empty for one that means nothing here."""
    try:
        sign = chr(int(code, 16) & 0xFF if code.startswith("f0") else int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return sign if sign.isprintable() else ""
