"""A document as a Word file in which every difference from an earlier text is a tracked change.

Both texts are set as Word files first, and the two files are then made one: accepting all
changes gives the file of the document, rejecting all that of the earlier text. What follows by
itself is not tracked: automatic numbers, the white between paragraphs, addresses behind words.
The draft does not travel along in a hidden part, as it does in other files: this one is for others.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from drafter.core.changes.alignment import Link, aligned
from drafter.core.model import Paragraph, Run
from drafter.core.model import Part as DocumentPart
from drafter.writing.docx.hidden import BOOKMARK
from drafter.writing.docx.package import Relationship, packed
from drafter.writing.docx.writer import ROOTS, docx_parts
from drafter.writing.printing import Printing, pages_for
from drafter.writing.tracked.blocks import Blocks
from drafter.writing.tracked.elements import Marks, R, W, attribute, parsed, serialized
from drafter.writing.tracked.lines import Reader, Signs, signs_in
from drafter.writing.tracked.lists import joined_lists
from drafter.writing.tracked.matches import Matcher, notes_that_stayed
from drafter.writing.tracked.order import put_in_order
from drafter.writing.tracked.runs import Runs
from drafter.writing.wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from drafter.core.changes.signature import Signature
    from drafter.core.model import Document
    from drafter.writing.docx.package import Part
    from drafter.writing.tracked.elements import Element

_AS_USUAL = Printing()
_MAIN, _NOTES, _LISTS = "word/document.xml", "word/footnotes.xml", "word/numbering.xml"
_HIDDEN = "customXml"
_FURNITURE = ("word/header", "word/footer")


def tracked_bytes(
    base: Document, document: Document, signature: Signature, printing: Printing = _AS_USUAL
) -> bytes:
    """Return a document as a Word file with tracked changes from a base.

    Args:
        base: The earlier text.
        document: The text as it is now.
        signature: Who made the changes and when, as the file will say.
        printing: How both are to be printed: on the document's paper.
    """
    paper = pages_for(document, wording(document.language), printing).name
    printing = replace(printing, pages=paper)
    plain = (replace(text, comments=()) for text in (base, document))  # they are no text
    old, new = (_File(docx_parts(text, printing=printing)) for text in plain)
    links = aligned(base.paragraphs, document.paragraphs)
    return packed(tuple(_Tracking(old, new, Marks(signature)).parts(links)), ROOTS)


class _File:
    """The parts of a plain Word file of ours, taken apart as far as they are compared."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self.parts = {part.name: part for part in parts}
        self.main = parsed(self.parts[_MAIN].text)
        self.notes = {
            attribute(note, "id"): note
            for note in parsed(self.parts[_NOTES].text)
            if not attribute(note, "type")
        }
        self.blocks: list[Element] = []
        self.places: list[int] = []
        """Where among the blocks each paragraph of the document stands."""
        for element in self.main[0]:
            inside = (item for item in element if item.tag == f"{W}bookmarkStart")
            for mark in (element, *inside):
                if attribute(mark, "name").startswith(BOOKMARK):
                    self.places.append(len(self.blocks))
            if element.tag in {f"{W}p", f"{W}tbl"}:
                self.blocks.append(element)

    def target(self, part: str, identity: str) -> str:
        """Return the address that a part knows by an id."""
        relations = self.parts[part].relationships
        return next((one.target for one in relations if one.identity == identity), "")


@dataclass(slots=True)
class _Addresses:
    """The relations of one part: those of the new file, and what the old one needs besides."""

    part: Part
    _added: dict[str, str] = field(default_factory=dict[str, str])

    def relation(self, target: str) -> str:
        """Return the id of an address."""
        for one in self.part.relationships:
            if one.kind == "hyperlink" and one.target == target:
                return one.identity
        return self._added.setdefault(target, f"rIdBase{len(self._added) + 1}")

    def holding(self, root: Element) -> Part:
        """Return the part with its new content."""
        kept = [one for one in self.part.relationships if one.kind != _HIDDEN]
        added = [Relationship(key, "hyperlink", target, external=True)
                 for target, key in self._added.items()]  # fmt: skip
        return replace(self.part, text=serialized(root), relationships=(*kept, *added))


class _Tracking:
    """The work of making one file of two."""

    def __init__(self, old: _File, new: _File, marks: Marks) -> None:
        self._old, self._new, self._marks = old, new, marks
        texts = [part.text for file in (old, new) for part in file.parts.values()]
        self._signs = Signs(signs_in(texts))
        self._boundary = self._signs.sign("end of a paragraph")
        self._pairs = _note_pairs(old.notes, new.notes)
        lists = (file.parts[_LISTS].text for file in (old, new))
        self._lists, self._list_markup = joined_lists(*lists)

    def parts(self, links: Sequence[Link]) -> Iterator[Part]:
        """Yield the parts of the file; ``links`` say which paragraphs belong together."""
        matches = self._matcher(_MAIN).matches(
            self._old.blocks, self._new.blocks, [*self._block_links(links)]
        )
        shared = notes_that_stayed(matches)
        numbers = self._numbers(shared)
        main = _Addresses(self._new.parts[_MAIN])
        content = self._blocks(main, shared, numbers).written(matches)
        root = self._new.main
        root[0][:] = [*content, *root[0].findall(f"{W}sectPr")]
        order = put_in_order(root)
        yield main.holding(root)
        for part in self._new.parts.values():
            if part.name.startswith(_FURNITURE):
                yield self._furniture(part)
            elif part.name == _NOTES:
                yield self._notes(part, shared, numbers, order)
            elif part.name == _LISTS:
                yield replace(part, text=self._list_markup)
            elif part.name != _MAIN and not part.name.startswith(_HIDDEN):
                yield part

    def _matcher(self, part: str) -> Matcher:
        def reader(file: _File, keys: Mapping[str, str], own: str) -> Reader:
            return Reader(
                self._signs,
                lambda identity: file.target(part, identity),
                lambda number: keys.get(number, own + number),
            )

        old = reader(self._old, self._pairs, "old ")
        return Matcher(old, reader(self._new, {}, ""), self._boundary)

    def _blocks(self, addresses: _Addresses, shared: Mapping[str, str],
                numbers: Mapping[str, str]) -> Blocks:  # fmt: skip
        runs = Runs(self._marks, addresses.relation, shared, numbers)
        return Blocks(runs, self._marks, self._lists)

    def _block_links(self, links: Sequence[Link]) -> Iterator[Link]:
        """Yield the links between paragraphs as links between the blocks that show them."""
        for old, new, is_moved in links:
            yield Link(
                tuple(self._old.places[place] for place in old),
                tuple(self._new.places[place] for place in new),
                is_moved,
            )

    def _numbers(self, shared: Mapping[str, str]) -> dict[str, str]:
        """Return the numbers that the old notes get: after the new ones, if they are gone."""
        gone = [number for number in self._old.notes if number not in shared]
        after = len(self._new.notes) + 1
        return {**shared, **{number: str(after + at) for at, number in enumerate(gone)}}

    def _furniture(self, part: Part) -> Part:
        old = self._old.parts.get(part.name)
        if old is None or old.text == part.text:
            return part
        root = parsed(part.text)
        matches = self._matcher(part.name).matches(list(parsed(old.text)), list(root))
        addresses = _Addresses(part)
        root[:] = self._blocks(addresses, {}, {}).written(matches)
        return addresses.holding(root)

    def _notes(self, part: Part, shared: Mapping[str, str], numbers: Mapping[str, str],
               order: Mapping[str, str]) -> Part:  # fmt: skip
        """Return the notes of both files in the order in which the text refers to them."""
        addresses = _Addresses(part)
        blocks = self._blocks(addresses, shared, numbers)
        matcher = self._matcher(_NOTES)
        root = parsed(part.text)
        places = {attribute(note, "id"): note for note in root}
        for old, new in shared.items():
            sides = list(self._old.notes[old]), list(self._new.notes[new])
            places[new][:] = blocks.written(matcher.matches(*sides))
        for number, note in self._old.notes.items():
            if number not in shared:
                places[numbers[number]] = self._gone_note(note, addresses)
                root.append(places[numbers[number]])
        for number, note in places.items():
            note.set(f"{W}id", order.get(number, number))
        root[:] = sorted(root, key=lambda note: int(attribute(note, "id")))
        return addresses.holding(root)

    def _gone_note(self, note: Element, addresses: _Addresses) -> Element:
        """Return a note whose reference is tracked as deleted; that takes its words along.

        They carry no marks of their own: LibreOffice would mix up the notes after it.
        """
        gone = deepcopy(note)
        for link in gone.iter(f"{W}hyperlink"):
            target = self._old.target(_NOTES, link.get(f"{R}id", ""))
            link.set(f"{R}id", addresses.relation(target))
        return gone


def _note_pairs(old: Mapping[str, Element], new: Mapping[str, Element]) -> dict[str, str]:
    """Return the new numbers of the old notes that say the same, or nearly."""
    sides = [
        [
            Paragraph(id=number, part=DocumentPart.TEXT, runs=(Run(_typed(note)),))
            for number, note in notes.items()
        ]
        for notes in (old, new)
    ]
    return {
        sides[0][link.old[0]].id: sides[1][link.new[0]].id
        for link in aligned(*sides)
        if len(link.old) == len(link.new) == 1
    }


def _typed(note: Element) -> str:
    return "".join(item.text or "" for item in note.iter(f"{W}t"))
