"""Marks of notes in HTML: raised figures, and links that lead from a mark to its note and back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.reading.text import markup
from drafter.reading.xml import line_of, local_name

if TYPE_CHECKING:
    from drafter.reading.xml import Element

_LONGEST = 40
_ONE = r"(?:\d{1,3}|[a-z]|[ivx]{2,5}|\*{1,3}|[†‡§])"
_MARK = re.compile(rf"[\[(]?\s*(?P<marks>{_ONE}(?:\s*[,;]\s*{_ONE})*)\s*[\])]?\.?")
_BACK = re.compile(r"[↩↑↵⏎⤴^\ufe0e\s]+|jump (?:back|up)\W*", re.IGNORECASE)


class Anchors:
    """The links inside one page: which words are marks, and which elements are notes."""

    def __init__(self, root: Element) -> None:
        places = {element.get("id") or element.get("name") or "" for element in root.iter()}
        self._notes: dict[str, str] = {}
        """The marks that lead to a place, by its name."""
        self._places = places - {""}
        for link in root.iter("a"):
            target, mark = link.get("href", ""), _marks(link)
            if target.startswith("#") and mark:
                self._notes.setdefault(target[1:], mark)

    def marks_in(self, element: Element, *, raised: bool) -> list[str]:
        """Return the marks that an element consists of, none where it is no mark.

        A raised figure is one, and so is a link to a place on the page that looks like one.
        """
        leads = local_name(element) == "a" and self._leads(element.get("href", ""))
        if not raised and not leads:
            return []
        marks = _marks(element)
        if leads and not marks.strip("abcdefghijklmnopqrstuvwxyz") and not raised:
            return []
        return re.split(r"[,;\s]+", marks) if marks else []

    def note_of(self, element: Element) -> str:
        """Return the mark of the note that a block is, "" for a block that is none."""
        return self._notes.get(element.get("id", ""), "")

    def is_way_back(self, element: Element) -> bool:
        """Whether a link only leads from a note back to its mark."""
        target = element.get("href", "")
        return target.startswith("#") and bool(_BACK.fullmatch(line_of(element)))

    def _leads(self, target: str) -> bool:
        return target.startswith("#") and target[1:] in self._places


def token(mark: str) -> str:
    """Return a mark as the rest of the reader knows it."""
    return f"{markup.MARK}{mark}{markup.END}"


def with_mark(text: str, mark: str) -> str:
    """Return the first line of a note with its mark before it, once."""
    typed = re.compile(rf"(?:{re.escape(token(mark))}|[\[(]?{re.escape(mark)}[\]).]?(?=\s))\s*")
    return f"{token(mark)} {typed.sub('', text.lstrip(), count=1)}"


def _marks(element: Element) -> str:
    if len(element) > _LONGEST:
        return ""
    text = line_of(element)
    found = _MARK.fullmatch(text) if text and len(text) <= _LONGEST else None
    return found["marks"] if found else ""
