"""What tells sister paragraphs from versions of one paragraph.

Every mission has its own "Decides to appropriate to the Special Account for the Mission the amount
of 54,847,700 dollars", year after year, and every subject its own "Decides to include in the
provisional agenda of its eightieth session". Two of them are as alike as two years of one, and the
words in which they differ are as common: only the names and the figures are other ones, and so are
those of the next year. What tells is where they stand. Titles of which each has a name of its own,
and which live side by side most of the time, in the sessions of one organ, are different series; of
these, two paragraphs which both say something particular that the other has not, a name of their
own title or a figure, are sisters. Figures are particular only where both titles come again: one
text quotes another's statistics, too.

So a mission that was renamed keeps its history: its titles follow each other. And what stands in
the same words under several titles is a form that belongs to none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from drafter.corpus.tables import coding

if TYPE_CHECKING:
    from drafter.corpus.lineages.kinship import Kinship
    from drafter.corpus.lineages.relatives import Relatives
    from drafter.corpus.tables.lexicon import Lexicon

_NAME = 8.0
"""Weight of a word from which on it tells titles apart."""
_NAME_AMONG_FEW = 1.6
"""The same in a small corpus, where the weight of every word is small: a quarter of the texts may
have the name of a mission, while more have any word that links."""
_TOGETHER = 0.5
"""Share of the years of a title that another one has too, unless it follows it."""
_KEPT = 50_000
"""Texts that are kept in mind."""


class _Title(NamedTuple):
    """The words of a title that paragraphs have, and those of them that tell what it is about.

    ``spans`` are its first and last session, by organ.
    """

    words: frozenset[str]
    names: frozenset[str]
    spans: dict[str, tuple[int, int]]


class _Content(NamedTuple):
    """A text's words, and which of them are figures."""

    words: frozenset[str]
    figures: frozenset[str]


class Sisters:
    """Compares texts by where they stand, in one transaction after the other."""

    def __init__(self, lexicon: Lexicon, relatives: Relatives, kinship: Kinship) -> None:
        self._lexicon = lexicon
        self._relatives = relatives
        self._kinship = kinship
        self.forget()

    def forget(self) -> None:
        """Forget what was read."""
        self._titles: dict[str, _Title] = {}
        self._contents: dict[int, _Content] = {}

    def are(self, text: int, other: int) -> bool:
        """Whether two texts are sisters.

        Raises:
            DamagedError: If the search index must be made again first.
        """
        mine, theirs = self._only_title(text), self._only_title(other)
        if not mine or not theirs or mine == theirs or not self._are_parallel(mine, theirs):
            return False
        return self._is_particular(text, mine, other, theirs) and self._is_particular(
            other, theirs, text, mine
        )

    def _only_title(self, text: int) -> str | None:
        """Return the title under which a text stands, None where it has none or several."""
        titles = self._relatives.titles(self._relatives.documents(text))
        return next(iter(titles)) if len(titles) == 1 else None

    def _are_parallel(self, title: str, other: str) -> bool:
        """Whether two titles speak of different things, most of the time side by side."""
        mine, theirs = self._title(title), self._title(other)
        if not mine.names - theirs.words or not theirs.names - mine.words:
            return False
        organs = {*mine.spans} & {*theirs.spans}
        return any(_live_together(mine.spans[organ], theirs.spans[organ]) for organ in organs)

    def _spans(self, title: str) -> dict[str, tuple[int, int]]:
        """Return the first and the last session of a title, by organ."""
        found: dict[str, tuple[int, int]] = {}
        for organ, session in self._relatives.sessions(title):
            first, last = found.get(organ, (session, session))
            found[organ] = min(first, session), max(last, session)
        return found

    def _is_particular(self, text: int, title: str, other: int, other_title: str) -> bool:
        """Whether a text has a name of its title, or a figure, that another has not."""
        mine, theirs = self._content(text), self._content(other)
        if mine.figures - theirs.words and self._comes_again(title, other_title):
            return True
        names = self._title(title).names - self._title(other_title).words
        return bool((names & mine.words) - theirs.words)

    def _comes_again(self, *titles: str) -> bool:
        """Whether titles all stand in several sessions."""
        return all(len(self._relatives.sessions(title)) > 1 for title in titles)

    def _title(self, title: str) -> _Title:
        if title not in self._titles:
            code = self._lexicon.code(title.split()).replace(coding.UNKNOWN, "")
            weighed = self._kinship.telling(code) if code else []
            least = _NAME if self._kinship.is_sure() else _NAME_AMONG_FEW
            names = [coding.character(number) for number, weight in weighed if weight >= least]
            words = frozenset(coding.characters(code))
            self._titles[title] = _Title(words, frozenset(names), self._spans(title))
        return self._titles[title]

    def _content(self, text: int) -> _Content:
        if text not in self._contents:
            if len(self._contents) >= _KEPT:
                self._contents.clear()
            code = self._relatives.code(text)
            self._contents[text] = _Content(
                frozenset(coding.characters(code)), self._kinship.figures(code)
            )
        return self._contents[text]


def _live_together(span: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether of two titles, by their first and last sessions, neither follows the other.

    Every other session will do: many items come up every two years. Of a title with a single
    session so far others are still to come, before it or after it.
    """
    first, last = max(span[0], other[0]), min(span[1], other[1])
    shorter = min(span[1] - span[0], other[1] - other[0])
    return last - first > _TOGETHER * shorter if shorter else first == last
