"""Document symbols: A/RES/72/195, S/RES/1325 (2000), A/C.3/80/L.13/Rev.1, A/65/896-S/2011/407.

A symbol is a row of components between strokes: organ, subsidiary, session or year, series
number, modification (United Nations Dag Hammarskjöld Library, "Document symbols"). Some end in
letters ("A", "A–B"), a session in Roman numerals, a year or a volume in brackets; one document of
two organs has two symbols joined by a hyphen. One grammar serves reading a symbol and finding
symbols in running text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.errors import SymbolError
from drafter.core.masthead import bodies

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = r"[A-Za-z]+\d*(?:\.[A-Za-z0-9]+)*"
_COMPONENT = rf"(?:{_WORD}|\d+[A-Za-z]?)(?:-(?![A-Z]{{1,9}}/)[A-Za-z0-9]+)*(?:\(\d+\))?"
_FIRST = r"[A-Z]{1,9}(?:[-.]?\d+)?(?:\(\d+\))?"
_LETTERS = r"[A-Z](?:(?:, [A-Z])*(?:[-–]| and )[A-Z])?(?! [a-z])"
_BRACKETS = (
    r"(?:(?:E?S-)?[IVXL]+|(?:19|20)\d\d"
    r"|Introduction|(?:Vol|Sect|Income sect|Part|Supp|Suppl|Annex)(?:\. ?|s? )"
    r"(?:[IVXL]+|\d+)[A-Z]?(?: and [IVXL\d]+)?)"
)
_ONE = (
    rf"{_FIRST}(?:/{_COMPONENT})+"
    rf"(?:(?<=\d) {_LETTERS})?"
    rf"(?:(?<=[\dA-Z]) ?\({_BRACKETS}\)(?:/{_COMPONENT})*)?"
)
_WORD_SIGN = "[^\\W\u3400-\u9fff]"
"""A sign of a word; Chinese writes symbols without blanks between its words."""
_GRAMMAR = re.compile(
    rf"(?<!{_WORD_SIGN})(?<![/.])(?P<symbol>{_ONE}(?:-{_ONE})?)(?P<star>\*?)"
    rf"(?!{_WORD_SIGN}|/|\(\d)"
)
_PIECES = re.compile(
    r"(?P<components>.+?)(?: (?P<letters>[A-Z](?:(?:, [A-Z])*(?:–| and )[A-Z])?))?"
    r"(?: \((?P<brackets>[^()]+)\)(?P<more>(?:/.+)?))?"
)
_TWIN = re.compile(r"-(?=[A-Z]{1,9}/)")
_NUMBER = re.compile(
    r"(?P<session>E?S-\d+|\d+)(?:/(?P<series>\d+))?"
    r"(?: (?P<letters>[A-Z](?:(?:[–-]|,? and )[A-Z])?))?"
    r"(?: ?\((?P<brackets>(?:E?S-)?[IVXL]+|\d{4})\))?"
)
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_LAST_SESSION = 199
"""No organ has come near it; "8712/25" is a number of somebody else's."""
_SESSION = re.compile(r"(E?S-)?(\d+)")
_FIGURES = re.compile(r"\d+|\D+")
_LINK = "https://docs.un.org/en/"


@dataclass(frozen=True, slots=True)
class Symbol:
    """A document symbol in its parts; ``str`` prints it."""

    components: tuple[str, ...]
    """What stands between strokes: ("A", "RES", "72", "195")."""
    letters: str = ""
    """"A", "A–B", "A and B" where one number covers several texts."""
    brackets: str = ""
    """"III", "2000", "Vol. II": what stands in brackets."""
    further: tuple[str, ...] = ()
    """Components after the brackets: ("Add.1",)."""
    twin: Symbol | None = None
    """The other organ's symbol of the same document."""

    def __str__(self) -> str:
        printed = "/".join(self.components)
        printed += f" {self.letters}" if self.letters else ""
        printed += f" ({self.brackets})" if self.brackets else ""
        printed += "".join(f"/{component}" for component in self.further)
        return f"{printed}-{self.twin}" if self.twin else printed

    @property
    def organ(self) -> str | None:
        """The organ whose document it is: "Human Rights Council" for A/HRC/…; None if unknown."""
        return bodies.organ_of(self.components)

    @property
    def committee(self) -> str | None:
        """The committee or commission it was issued for ("Third Committee"), None without one."""
        return bodies.committee_of(self.components)

    @property
    def kind(self) -> str | None:
        """What it is: resolution, decision, draft, revised draft, record, statement, or None."""
        parts = (*self.components, *self.further)
        if any(part.startswith("L.") for part in parts):
            return "revised draft" if any(part.startswith("Rev.") for part in parts) else "draft"
        series = {"RES": "resolution", "DEC": "decision", "PRST": "statement"}
        found = next((series[part] for part in parts if part in series), None)
        record = any(part.startswith(("PV.", "SR.")) for part in parts)
        return found or ("record" if record else None)

    @property
    def session(self) -> int | None:
        """The number of the session, None where the symbol counts years or neither."""
        number = self._counted()
        return number if number is not None and number < _FIRST_YEAR else None

    @property
    def year(self) -> int | None:
        """The year in the symbol, None where it counts sessions or neither."""
        if self.brackets.isdigit():
            return int(self.brackets)
        number = self._counted()
        return number if number is not None and number >= _FIRST_YEAR else None

    @property
    def url(self) -> str:
        """The address of the document at the United Nations; blanks are dropped there."""
        return _LINK + str(self).replace(" ", "")

    @property
    def sort_key(self) -> tuple[tuple[int, str], ...]:
        """What puts symbols in the order of their numbers: A/RES/72/9 before A/RES/72/10."""
        return sort_key(str(self))

    def _counted(self) -> int | None:
        """Return the session or year that the components or the brackets name."""
        if roman := re.fullmatch(r"(?:E?S-)?([IVXL]+)", self.brackets):
            return _value(roman[1])
        for part in self.components[1:-1]:
            if found := _SESSION.fullmatch(part):
                return int(found[2])
        return None


class Found(NamedTuple):
    """A symbol in a text, and the code points ``start`` to ``end`` where it stands."""

    symbol: Symbol
    start: int
    end: int


def parse(text: str) -> Symbol:
    """Return the symbol that a text is; a star for a technical reissue is not kept.

    Raises:
        SymbolError: If the text is no symbol, or more than one.
    """
    plain = _plain(text).strip()
    found = _GRAMMAR.fullmatch(plain)
    if not found or not _is_numbered(plain):
        message = f"“{text.strip()[:60]}” is not a document symbol."
        raise SymbolError(message, hint="A symbol looks like A/RES/72/195 or S/RES/1325 (2000).")
    return _symbol(found["symbol"])


def sort_key(name: str) -> tuple[tuple[int, str], ...]:
    """Return what puts names of documents in order, symbols by their numbers."""
    pieces = _FIGURES.findall(name)
    return tuple((int(piece), "") if piece.isdecimal() else (-1, piece) for piece in pieces)


def find(text: str) -> Iterator[Found]:
    """Yield the symbols in running text, in order. What has no figure in it is no symbol."""
    for found in _GRAMMAR.finditer(_plain(text)):
        if _is_numbered(found["symbol"]):
            yield Found(_symbol(found["symbol"]), found.start("symbol"), found.end("symbol"))


def of_resolution(number: str, organ: str | None = "General Assembly") -> Symbol | None:
    """Return the symbol of a resolution cited by number, None where there is no such number.

    "72/195", "217 A (III)" and "ES-11/1" are the Assembly's, "2015/23" and "155 C (VII)" the
    Economic and Social Council's, "1325 (2000)" the Security Council's.
    """
    found = _NUMBER.fullmatch(_plain(number).strip().rstrip("."))
    prefix = bodies.RESOLUTIONS.get(organ or "")
    if not found or not prefix or not (found["series"] or found["brackets"]):
        return None
    if found["series"] and found["session"].isdigit() and not _counts(int(found["session"])):
        return None
    parts = [found["session"], *([found["series"]] if found["series"] else [])]
    letters = (found["letters"] or "").replace("-", "–")
    return Symbol((*prefix, *parts), letters, found["brackets"] or "")


def _counts(number: int) -> bool:
    """Whether resolutions are counted by such a number: of a session, or a year."""
    return number <= _LAST_SESSION or _FIRST_YEAR <= number <= _LAST_YEAR


def organ_of_number(number: str) -> str | None:
    """Return the organ that alone counts its resolutions so, None where several do.

    The Security Council puts the year in brackets, the Economic and Social Council before the
    stroke, and emergency special sessions are the Assembly's.
    """
    found = _NUMBER.fullmatch(_plain(number).strip().rstrip("."))
    if found is None:
        return None
    if (found["brackets"] or "").isdigit():
        return bodies.SECURITY_COUNCIL
    session = found["session"]
    if session.isdigit() and found["series"] and int(session) >= _FIRST_YEAR:
        return bodies.ECONOMIC_AND_SOCIAL_COUNCIL
    is_emergency = session.startswith("ES-") or (found["brackets"] or "").startswith("ES-")
    return bodies.GENERAL_ASSEMBLY if is_emergency else None


def _plain(text: str) -> str:
    """Return a text of the same length with plain blanks and hyphens."""
    return text.translate(_TYPOGRAPHY)


_TYPOGRAPHY = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2010": "-", "\u2011": "-"})


def _is_numbered(text: str) -> bool:
    return any(sign.isdigit() for sign in text)


def _symbol(text: str) -> Symbol:
    first, *others = _TWIN.split(text, maxsplit=1)
    spaced = re.sub(r"(?<=[\dA-Z])\((?=[A-Z]|(?:19|20)\d\d\))", " (", first)
    spaced = re.sub(r"(?<= [A-Z])-(?=[A-Z]\b)", "–", spaced)
    pieces = _PIECES.fullmatch(spaced)
    if pieces is None:  # the grammar is narrower than the pieces
        raise AssertionError(text)
    more = (pieces["more"] or "").removeprefix("/")
    return Symbol(
        components=tuple(pieces["components"].split("/")),
        letters=pieces["letters"] or "",
        brackets=pieces["brackets"] or "",
        further=tuple(more.split("/")) if more else (),
        twin=_symbol(others[0]) if others else None,
    )


def _value(roman: str) -> int:
    values = [_ROMAN[sign] for sign in roman]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
