"""Which paragraphs of one text became which of another: kept, changed, moved, split or merged.

Equal paragraphs are found first and hold the rest in place; between them the paragraphs that
share most of their words go together, in order. What is left may have moved, or be the other
half of a paragraph that was split or merged. Words count, not characters: each is one character
of a string, so that rapidfuzz compares two paragraphs in a microsecond.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import Indel, LCSseq

from drafter.core.changes.chains import Pair, heaviest_chain
from drafter.core.model import Part
from drafter.core.words import plain_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from drafter.core.model import Paragraph

ALIKE = 0.5
"""The share of words, of both together, that two wordings of one paragraph have in common."""
_MOVED = 0.7
"""The same for a paragraph that stands elsewhere, where no neighbours speak for it."""
_TELLING = 5
"""Words at least of a paragraph that is found elsewhere although it was changed."""
_CONTAINED = 0.7
"""The share of a piece's words that come from the paragraph it was split from."""
_ALL_PAIRS = 40_000
"""Up to so many pairs, all are compared; beyond it, those that share rare words."""
_RARE = 40
"""Paragraphs at most that a word stands in, to be worth following."""
_CANDIDATES = 60
_SURROGATES = 0xD800
"""The first code point of those that stand for no character."""
_RUNNING = frozenset({Part.PREAMBULAR, Part.OPERATIVE, Part.TEXT})
"""Parts that can turn into each other, and be split and merged."""


class Link(NamedTuple):
    """Paragraphs that belong together, by their places in the old and in the new text.

    One of the two sides has one paragraph; the other several, in order and without a gap, if the
    paragraph was split or merged. ``is_moved`` says that it changed places with its neighbours.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    is_moved: bool = False


def aligned(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> tuple[Link, ...]:
    """Return what belongs together, in the order of the new text.

    Paragraphs in no link are gone from the old text, or were added to the new one.
    """
    return _Alignment(old, new).links()


class _Side:
    """The paragraphs of one text, each as its words when they are first asked for."""

    def __init__(self, paragraphs: Sequence[Paragraph], codes: dict[str, str]) -> None:
        self.texts = [paragraph.text for paragraph in paragraphs]
        self.parts = [paragraph.part for paragraph in paragraphs]
        self._codes = codes
        self._coded: dict[int, str] = {}

    def words(self, place: int) -> str:
        """Return the words of a paragraph, each as one character."""
        found = self._coded.get(place)
        if found is None:
            codes = self._codes
            words = plain_words(self.texts[place])
            found = "".join([codes.get(word) or _coded(word, codes) for word in words])
            self._coded[place] = found
        return found

    def is_running(self, place: int) -> bool:
        """Whether a paragraph is running text, which can be split."""
        return self.parts[place] in _RUNNING and "\n" not in self.texts[place]


def _coded(word: str, codes: dict[str, str]) -> str:
    number = len(codes) + 0x100
    codes[word] = chr(number if number < _SURROGATES else number + 0x800)
    return codes[word]


class _Alignment:
    """The work on two texts: every step takes paragraphs away from those still free."""

    def __init__(self, old: Sequence[Paragraph], new: Sequence[Paragraph]) -> None:
        codes: dict[str, str] = {}
        self._old, self._new = _Side(old, codes), _Side(new, codes)
        self._kept: dict[int, int] = {}
        """New places by old ones, of what goes forward on both sides."""
        self._moved: dict[int, int] = {}

    def links(self) -> tuple[Link, ...]:
        """Return what belongs together."""
        self._keep(heaviest_chain(self._equal_pairs()))
        self._moved = dict(self._equal_elsewhere())
        self._keep(self._alike_between())
        self._move_changed()
        groups = self._groups()
        links = [Link(*group) for group in groups]
        links += [Link((old,), (place,), is_moved=True) for old, place in self._moved.items()]
        return tuple(sorted(links, key=lambda link: link.new))

    def _keep(self, chain: Iterable[Pair]) -> None:
        self._kept.update((pair.old, pair.new) for pair in chain)
        self._kept = dict(sorted(self._kept.items()))

    def _free(self) -> tuple[list[int], list[int]]:
        """Return the places on both sides that are in no link yet."""
        taken = {*self._kept.values(), *self._moved.values()}
        old = [p for p in range(len(self._old.texts)) if not (p in self._kept or p in self._moved)]
        return old, [place for place in range(len(self._new.texts)) if place not in taken]

    def _equal_pairs(self) -> Iterator[Pair]:
        """Yield paragraphs with the same text; repeated ones by their turn."""
        places: dict[tuple[str, bool], list[int]] = defaultdict(list)
        for place, text in enumerate(self._old.texts):
            places[text, self._old.parts[place] is Part.TABLE].append(place)
        turns: dict[tuple[str, bool], int] = defaultdict(int)
        total = len(self._new.texts)
        for place, text in enumerate(self._new.texts):
            key = text, self._new.parts[place] is Part.TABLE
            found = places.get(key, ())
            turn, turns[key] = turns[key], turns[key] + 1
            often = len(found) > 3  # noqa: PLR2004 - all pairs of a few, one each of many
            for old in found[turn : turn + 1] if often else found:
                weight = 1 + text.count(" ") + 1 / (1 + abs(old - place)) / total
                yield Pair(old, place, weight)

    def _equal_elsewhere(self) -> Iterator[tuple[int, int]]:
        """Yield what stands elsewhere word for word."""
        old, new = self._free()
        places: dict[str, list[int]] = defaultdict(list)
        for place in reversed(old):
            places[self._old.texts[place]].append(place)
        for place in new:
            found = places.get(self._new.texts[place])
            if self._new.texts[place].strip() and found:
                yield found.pop(), place

    def _alike_between(self) -> Iterator[Pair]:
        """Yield the paragraphs that share most of their words, between those that were kept."""
        free_old, free_new = self._free()
        ends = [*self._kept.items(), (len(self._old.texts), len(self._new.texts))]
        start_old = start_new = -1
        for end_old, end_new in ends:
            gap_old = free_old[bisect_left(free_old, start_old) : bisect_left(free_old, end_old)]
            gap_new = free_new[bisect_left(free_new, start_new) : bisect_left(free_new, end_new)]
            if gap_old and gap_new:
                yield from heaviest_chain(self._alike(gap_old, gap_new, ALIKE))
            start_old, start_new = end_old, end_new

    def _alike(self, old: Sequence[int], new: Sequence[int], least: float) -> Iterator[Pair]:
        """Yield which of some old and new paragraphs are alike enough, with how much they share."""
        texts = {place: self._old.words(place) for place in old}
        choices = _Choices(texts) if len(old) * len(new) > _ALL_PAIRS else None
        for place in new:
            words = self._new.words(place)
            if not words:
                continue
            near = choices.near(words) if choices else texts
            found = process.extract(
                words, near, scorer=Indel.normalized_similarity, processor=None,
                score_cutoff=least, limit=None,
            )  # fmt: skip
            for _, score, other in found:
                if _compatible(self._old.parts[other], self._new.parts[place]):
                    yield Pair(other, place, score * (len(words) + len(texts[other])))

    def _move_changed(self) -> None:
        """Find what stands elsewhere with other words in it, the surest first."""
        old, new = self._free()
        telling_old = [place for place in old if len(self._old.words(place)) >= _TELLING]
        telling_new = [place for place in new if len(self._new.words(place)) >= _TELLING]
        pairs = sorted(self._alike(telling_old, telling_new, _MOVED), key=lambda p: -p.weight)
        gone: set[int] = set()
        for pair in pairs:
            if pair.old not in self._moved and pair.new not in gone:
                self._moved[pair.old] = pair.new
                gone.add(pair.new)

    def _groups(self) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
        """Return what was kept, with the pieces that were split off or merged."""
        pairs = sorted(self._kept.items())
        free_old, free_new = self._free()
        split = _Pieces(self._old, self._new).joined(pairs, free_old, free_new)
        lone = sorted((new[0], old) for old, new in split.items() if len(new) == 1)
        used = {place for places in split.values() for place in places}
        merged = _Pieces(self._new, self._old).joined(
            lone,
            [place for place in free_new if place not in used],
            [place for place in free_old if place not in split],
        )
        groups = [((old,), tuple(new)) for old, new in split.items() if len(new) > 1]
        return groups + [(tuple(old), (new,)) for new, old in merged.items()]


class _Pieces:
    """Finds the paragraphs of one side that one of the other side was split into."""

    def __init__(self, whole: _Side, pieces: _Side) -> None:
        self._whole, self._pieces = whole, pieces

    def joined(
        self, pairs: Sequence[tuple[int, int]], wholes: Iterable[int], free: Sequence[int]
    ) -> dict[int, list[int]]:
        """Return the pieces of each whole: those of the pairs, and what belongs beside them.

        Free wholes take free pieces that stand between the same neighbours.
        """
        alone = dict(pairs)
        groups = {whole: [piece] for whole, piece in alone.items()}
        left = dict.fromkeys(place for place in free if self._pieces.is_running(place))
        if left:
            self._seed(groups, wholes, left)
            for group in groups.items():
                self._grow(*group, left, step=1)
            for group in groups.items():
                self._grow(*group, left, step=-1)
        for whole, pieces in groups.items():
            if len(pieces) > 1 and not self._is_alike(whole, pieces):
                pieces[:] = [alone[whole]] if whole in alone else []
        return {
            whole: pieces
            for whole, pieces in groups.items()
            if len(pieces) > 1 or (pieces and whole in alone)
        }

    def _seed(self, groups: dict[int, list[int]], wholes: Iterable[int],
              left: dict[int, None]) -> None:  # fmt: skip
        """Begin a group with the first piece of a whole that is like none of its pieces."""
        ends = sorted(groups)
        for whole in wholes:
            at = bisect_left(ends, whole)
            start = groups[ends[at - 1]][-1] if at else -1
            stop = groups[ends[at]][0] if at < len(ends) else len(self._pieces.texts)
            for piece in range(start + 1, stop):
                if piece in left and self._gain(whole, [], [piece]) >= _CONTAINED:
                    groups[whole] = [piece]
                    del left[piece]
                    break

    def _grow(self, whole: int, pieces: list[int], left: dict[int, None], *, step: int) -> None:
        """Take the neighbours into a group whose words come from what it does not hold yet."""
        while True:
            neighbour = pieces[-1] + 1 if step > 0 else pieces[0] - 1
            more = [*pieces, neighbour] if step > 0 else [neighbour, *pieces]
            if neighbour not in left or self._gain(whole, pieces, more) < _CONTAINED:
                return
            pieces[:] = more
            del left[neighbour]

    def _gain(self, whole: int, pieces: Sequence[int], more: Sequence[int]) -> float:
        """Return which share of an added piece's words the whole holds beside the others."""
        if not self._whole.is_running(whole):
            return 0
        text, new = self._whole.words(whole), "".join(map(self._pieces.words, more))
        old = "".join(map(self._pieces.words, pieces))
        added = len(new) - len(old)
        if added < 3:  # noqa: PLR2004 - two words may stand together by chance
            return 0
        return (LCSseq.similarity(text, new) - LCSseq.similarity(text, old)) / added

    def _is_alike(self, whole: int, pieces: Sequence[int]) -> bool:
        """Whether the pieces together say what the whole says."""
        words = "".join(map(self._pieces.words, pieces))
        return Indel.normalized_similarity(self._whole.words(whole), words) >= ALIKE


class _Choices:
    """Many paragraphs, found by the rare words that they share with another one."""

    def __init__(self, texts: Mapping[int, str]) -> None:
        self._texts = texts
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, words in texts.items():
            for word in set(words):
                self._places[word].append(place)

    def near(self, words: str) -> dict[int, str]:
        """Return the paragraphs worth comparing with some words."""
        found: dict[int, str] = {}
        empty: list[int] = []
        for places in sorted((self._places.get(word, empty) for word in set(words)), key=len):
            if len(places) > _RARE or len(found) > _CANDIDATES:
                break
            found.update((place, self._texts[place]) for place in places)
        return found


def _compatible(one: Part, other: Part) -> bool:
    """Whether a paragraph of one part can be a new wording of one of the other."""
    return one is other or (one in _RUNNING and other in _RUNNING)
