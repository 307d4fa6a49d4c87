"""Elements of AKN4UN, and the words, links and notes inside its paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from lxml import etree

from drafter.writing.links import address

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from drafter.core.model import Document, Note, Run

AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
AKN4UN = "http://un.org/akn4un"
Element = etree._Element  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - it has no public name
"""An element of XML."""

XHTML = "http://www.w3.org/1999/xhtml"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def spaces(**others: str) -> dict[str, str]:
    """Return the namespaces of an element, Akoma Ntoso's without a prefix."""
    return cast("dict[str, str]", {None: AKN, **others})  # lxml's own way to say "no prefix"


def element(name: str, /, *children: Element, **attributes: str) -> Element:
    """Return an element with children, each on a line of its own."""
    made = etree.Element(f"{{{AKN}}}{name}", dict(attributes), nsmap=spaces())
    for child in children:
        child.tail = child.tail or "\n"
        made.append(child)
    if len(made):
        made.text = "\n"
    return made


def said(name: str, words: str, /, **attributes: str) -> Element:
    """Return an element that holds words."""
    made = element(name, **attributes)
    made.text = words
    return made


def line(*children: Element) -> Element:
    """Return a paragraph that holds elements and nothing else."""
    made = element("p")
    for child in children:
        made.append(child)
    return made


class Writer:
    """Writes runs; it knows which notes have been cited, and counts what needs an id."""

    def __init__(self, document: Document, marks: Mapping[str, str]) -> None:
        self._notes = {note.id: note for note in document.notes}
        self._marks = marks
        self._cited: set[str] = set()
        self._counts: dict[str, int] = {}

    def identity(self, kind: str) -> str:
        """Return the next id of a kind: "para_3"."""
        self._counts[kind] = self._counts.get(kind, 0) + 1
        return f"{kind}_{self._counts[kind]}"

    def words(self, runs: Iterable[Run], name: str = "p") -> Element:
        """Return a paragraph of runs."""
        made = element(name)
        if name == "p":
            made.set(_SPACE, "preserve")
        self.fill(made, runs)
        return made

    def fill(self, made: Element, runs: Iterable[Run]) -> None:
        """Add runs to an element."""
        for run in runs:
            if run.note:
                self._mark(made, run.note)
            else:
                _run(made, run)

    def _mark(self, made: Element, note_id: str) -> None:
        """Put a note where it is first referred to; its mark alone where it is again."""
        note, mark = self._notes.get(note_id), self._marks.get(note_id, note_id)
        if note is None or note_id in self._cited:
            made.append(said("sup", mark))
            return
        self._cited.add(note_id)
        made.append(self._note(note, mark))

    def _note(self, note: Note, mark: str) -> Element:
        identity = self.identity("authorialNote")
        made = element("authorialNote", marker=mark, placement="bottom", eId=identity)
        body = element("p")
        body.set(_SPACE, "preserve")
        for run in note.runs:
            _run(body, run)
        made.append(body)
        return made

    def uncited(self) -> list[Note]:
        """Return the notes that nothing has referred to so far."""
        return [note for note in self._notes.values() if note.id not in self._cited]


def _run(made: Element, run: Run) -> None:
    """Add a run of text: as it is, in a span that says its style, in a link."""
    place = made
    if link := address(run.link):
        place = etree.SubElement(place, f"{{{AKN}}}a", {"href": link})
    style = " ".join(name for name, on in (("italic", run.italic), ("bold", run.bold)) if on)
    if style:
        place = etree.SubElement(place, f"{{{AKN}}}span", {"class": style})
    for index, piece in enumerate(run.text.split("\n")):
        if index:
            etree.SubElement(place, f"{{{AKN}}}eol")
        _add(place, piece)


def _add(place: Element, words: str) -> None:
    if len(place):
        place[-1].tail = (place[-1].tail or "") + words
    else:
        place.text = (place.text or "") + words
