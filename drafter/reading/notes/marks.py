"""Marks of notes in running text: certain ones, and figures that only their notes explain.

"World Summit2" and "Development, 1 and" refer to notes if such notes exist, and if all such figures
together count upwards through the text as notes do; "UN-Women 2030", "COVID-19" and "article 6" do
not. The best row of first references is found as a longest rising sequence with weights.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.reading.text import markup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from drafter.reading.notes.zone import FoundNote

_CANDIDATE = re.compile(
    rf"{markup.MARK}(?P<certain>\d{{1,3}}){markup.END}"
    r"|\[(?P<boxed>\d{1,3})\](?!\()"
    r"|(?<=[a-zà-ÿа-яё])(?P<glued>\d{1,3})(?![\w%]|\.\d|,\d{3})"
    r"|(?<=[”’»\"')\]])(?P<closed>\d{1,3})(?![\w%]|\.\d|,\d{3})"
    r"|(?<=\d[,;])(?P<numbered>\d{1,2})(?=[ ”’)]|$)(?!\s?(?:per cent|million|billion))"
    r"|(?<=\b\d\d/\d\d\d)(?P<cited>\d{1,2})(?![\w/])"
    r"|(?<=\b(?:19|20)\d\d/\d\d)(?P<listed>\d{2})(?![\w/])"
    r"|(?<=[,;:.])(?P<signed>\d{1,3})(?![\w%]|\.\d|,\d{3}|\s?(?:per cent|million|billion))"
    r"|(?<=\b(?:19|20)\d\d)(?P<year>\d{1,2})(?![\w%]|[.,]\d)"
    r"|(?<=\b(?:19|20)\d\d\.)(?P<stopped>\d{1,2})(?=[ ”’)]|$)"
    r"|(?<=\b(?:19|20)\d\d )(?P<dated>\d{1,3})(?=[ ;:)]|[,.](?!\d)|$)"
    r"|(?<=\b(?:19|20)\d\d[,;.] )(?P<after>\d{1,3})(?= (?:and|or|which|as|in|on|of|to|by)\b)"
    r"|(?<=[a-zà-ÿ,;:.)\]”’»])(?P<inner>\d{1,2})(?=(?!st\b|nd\b|rd\b|th\b)[a-z]{2})"
    r"|(?<=[a-zà-ÿ,;:.)\]”’»] )(?P<leading>\d{1,2})(?=(?!st\b|nd\b|rd\b|th\b|mm\b|km\b)[a-z]{2})"
    r"|(?<=\b(?:19|20)\d\d)(?P<between>\d{1,2})(?=[a-z]{2})"
    r"|(?<=[A-Z])(?P<capital>\d{1,3})(?![\w%-]|[.,]\d)"
    r"|(?<=[\w,;:.)\]”’»\"']) (?P<apart>\d{1,3})(?=[ ;:)]|[,.](?!\d)|$)"
    r"(?! (?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December|per cent|million|billion|years?|months?|days?))"
)
_WEIGHTS = {
    "certain": 1000, "boxed": 60, "glued": 100, "closed": 100, "signed": 80, "year": 40,
    "numbered": 30, "cited": 20, "listed": 15, "dated": 50, "stopped": 30, "inner": 30,
    "leading": 10, "between": 30, "after": 25, "capital": 12,
    "apart": 10,
}  # fmt: skip
_COUNTED = re.compile(
    r"(?:paragraphs?|paras?\.|articles?|chapters?|chap\.|sections?|sects?\.|No\.|Nos\.|rules?|annex|volume"
    r"|vol\.|resolutions?|decisions?|items?|goals?|targets?|pages?|p\.|pp\.|regulations?|principles?|than"
    r"|least|of|in|the|for|to|by|from|and|or|between|until|on|a|an|some|over|under|only|all|its|these"
    r"|those|at|with|additional|years?|ages?|aged|until|every|within|was|is|are|were|has|have|had|tables?|subprogrammes?|parts?)$",
    re.IGNORECASE,
)  # fmt: skip
_LISTED = re.compile(
    r"(?:paragraphs|articles|chapters|sections|rules|items|regulations|pages|resolutions|Nos\.)"
    r"\s+\d[\d\s,;]{0,60}$",
    re.IGNORECASE,
)
_CITED = re.compile(r"[(“]?[A-Z][A-Z.\d]*\.")
"""What makes a figure after a full stop part of a reference: "VII.22", "Sales No. E.03.II.A.1"."""
_YEAR_IN_BRACKETS = re.compile(r"\(\d{4}\)$")
_FIRM_FACTOR = 4
_NUMBER_BEFORE = re.compile(r"\d$")
_CLEAR = frozenset({"glued", "closed", "signed"})
_PLAIN = _CLEAR | {"numbered", "inner"}
_APART = {"apart", "dated", "after", "leading"}
_YEAR_BEFORE = re.compile(r"(?<!\w)(?:19|20)\d\d[,;]$")
_STICKING = {"signed", "closed"}
_STUCK_TO = ",;”»"
_TIGHT = {"inner", "leading", "between"}
"""Figures that stick to the word behind them."""
_FIRM = re.compile(r"(?:[,;:.)\]”’»\"']|(?<!\w)[A-Z][\w’-]*)$")


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A figure that may be a mark."""

    piece: int
    start: int
    end: int
    number: int
    sort: str
    firm: bool = True
    """Whether a name or a sign stands before a figure that stands apart."""

    @property
    def weight(self) -> int:
        """How sure it is that the figure is a mark."""
        return _WEIGHTS[self.sort] * (_FIRM_FACTOR if self.sort == "apart" and self.firm else 1)


def marked(texts: Sequence[str], notes: Iterable[FoundNote]) -> list[str]:
    """Return the texts of the paragraphs with every mark of a note as a token."""
    numbers = {int(note.mark) for note in notes if note.mark.isdigit()}
    if not numbers:
        return list(texts)
    candidates = [
        candidate
        for piece, text in enumerate(texts)
        for candidate in _candidates(piece, text)
        if candidate.number in numbers
    ]
    chosen: dict[int, list[_Candidate]] = defaultdict(list)
    for candidate in _chosen(candidates):
        chosen[candidate.piece].append(candidate)
    return [_with_tokens(text, chosen.get(piece, [])) for piece, text in enumerate(texts)]


def unexplained(texts: Iterable[str], notes: Iterable[FoundNote]) -> list[str]:
    """Return the figures that stick to a comma or a quotation as marks do, but have no note."""
    known = {note.mark for note in notes}
    found = (
        str(candidate.number)
        for piece, text in enumerate(texts)
        for candidate in _candidates(piece, text)
        if (candidate.sort in _STICKING and text[candidate.start - 1] in _STUCK_TO)
        or (candidate.sort == "numbered" and _YEAR_BEFORE.search(text[: candidate.start][-9:]))
    )
    return [mark for mark in dict.fromkeys(found) if mark not in known]


def _candidates(piece: int, text: str) -> Iterator[_Candidate]:
    for found in _CANDIDATE.finditer(text):
        sort = found.lastgroup or ""
        start, end = found.span(sort)
        if sort == "boxed":
            start, end = start - 1, end + 1
        if sort == "certain" or _is_possible(text, start, sort):
            firm = sort != "apart" or bool(_FIRM.search(text[max(0, start - 24) : start - 1]))
            yield _Candidate(piece, start, end, int(found[sort]), sort, firm)


def _is_possible(text: str, start: int, sort: str) -> bool:
    """Whether what stands before a figure lets it be a mark."""
    before = text[max(0, start - 24) : start]
    if sort == "closed":
        return not _YEAR_IN_BRACKETS.search(before)
    if sort == "signed":
        word = (before.split() or [""])[-1]
        cited = "/" in word or _COUNTED.fullmatch(word) or _CITED.fullmatch(word)
        return not (cited or _NUMBER_BEFORE.search(before[:-1]))
    if sort == "apart":
        words = before.split()
        listed = _LISTED.search(text[max(0, start - 90) : start])
        return bool(words) and not listed and not _COUNTED.fullmatch(words[-1])
    return True


def _chosen(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Return the candidates that are marks, in order.

    The first clear figure of a note that the row left out is a mark all the same: some texts
    count their notes out of order.
    """
    row = _rising(candidates)
    missing = {candidate.number for candidate in candidates} - {c.number for c in row}
    for candidate in candidates:
        if candidate.number in missing and candidate.sort in _CLEAR:
            missing.remove(candidate.number)
            row.append(candidate)
    usual = {candidate.sort for candidate in row}
    kept = {id(candidate) for candidate in row}
    found: list[_Candidate] = []
    highest = 0
    for candidate in candidates:
        if id(candidate) in kept:
            highest = max(highest, candidate.number)
            found.append(candidate)
        elif candidate.sort == "certain" or _repeats(candidate, highest, usual):
            found.append(candidate)
    return found


def _repeats(candidate: _Candidate, highest: int, usual: set[str]) -> bool:
    """Whether a figure refers to a note once more, in a way in which the text refers to notes."""
    if candidate.number > highest + 1 or "certain" in usual:
        return False
    if candidate.sort == "apart":
        return "apart" in usual and candidate.firm
    return candidate.sort in _PLAIN and bool(usual & _PLAIN)


def _rising(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Return the heaviest row of candidates whose numbers rise, a first reference to each note.

    A number that stands alone needs no row; the walk keeps, for every number, the best row that
    ends there (1,000 numbers at most), so that time grows with the text alone.
    """
    best: list[tuple[int, int]] = [(0, -1)]  # rising numbers with rising weights: number, index
    weights = [0]
    links: list[int] = []
    for index, candidate in enumerate(candidates):
        place = bisect_right(best, (candidate.number - 1, len(candidates))) - 1
        weight = weights[place] + candidate.weight
        links.append(best[place][1])
        _enter(best, weights, (candidate.number, index), weight)
    row: list[_Candidate] = []
    index = best[-1][1]
    while index >= 0:
        row.append(candidates[index])
        index = links[index]
    return row[::-1]


def _enter(
    best: list[tuple[int, int]], weights: list[int], entry: tuple[int, int], weight: int
) -> None:
    """Add the end of a row to the best ones, unless a lower number ends a row as heavy."""
    place = bisect_right(best, (entry[0], -1))
    if weights[place - 1] >= weight:
        return
    if place < len(best) and best[place][0] == entry[0] and weights[place] >= weight:
        return
    last = place
    while last < len(best) and weights[last] <= weight:
        last += 1
    best[place:last] = [entry]
    weights[place:last] = [weight]


def _with_tokens(text: str, chosen: Sequence[_Candidate]) -> str:
    pieces: list[str] = []
    end = 0
    for candidate in chosen:
        if candidate.sort == "certain":
            continue
        before = text[end : candidate.start]
        if end and before.strip(" ") == ",":
            before = ""  # "1,2" are two marks, and the comma is none of the text's
        pieces += [before.rstrip(" ") if candidate.sort in _APART else before]
        pieces += [f"{markup.MARK}{candidate.number}{markup.END}"]
        pieces += [" "] if candidate.sort in _TIGHT else []
        end = candidate.end
    return "".join([*pieces, text[end:]])
