"""A file of the passage index: texts as word numbers, and all their suffixes in order.

A file never changes once it is written, and is mapped into memory, so that only what a query
touches is read. It holds the texts one after the other, ``BORDER`` before each and at the end,
each word as a number of ``width`` bytes, the larger first: then bytes compare as words do. With
them come the positions of all words, sorted by what follows them (a suffix array). All places
of a run of words are then one stretch of that array, however many they are; and where the
stretch of each single word begins is written down, to begin the search there; so are the second
and third word of every sixteenth place, which are searched much faster than the words themselves.

A file of less than 16 million words takes less room: its positions have three bytes, and fewer
places have the words after them written down, as it has fewer to search.
"""

from __future__ import annotations

import mmap
import struct
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple, cast

import numpy as np
from pydivsufsort import divsufsort  # type: ignore[import-untyped]  # it ships no types

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

_HEAD = struct.Struct("<8sIIQQQ")
"""Magic, version of the form, width, number of words with borders, of texts, of different words."""
_MAGIC = b"DRFTSEG\0"


class _Form(NamedTuple):
    """How a file is written."""

    wide: int
    """Bytes of a position."""
    every: int
    """Of so many places one has its next two words written down."""


_LARGE, _SMALL = 6, 7
_FORMS = {_LARGE: _Form(4, 16), _SMALL: _Form(3, 64)}
_MOST = 1 << 24
"""Words and borders from which on a file is large."""
_WIDTHS = (2, 3, 4)
"""Bytes of a word: as few as all words of a segment fit into."""
_NEXT = 32
"""Bits for each of them."""

BORDER = 0
"""Stands before each text; no word has this number."""
PAST = (1 << 31) - 1
"""Comes after every word; no word has this number either. In fewer bytes it is all ones, and the
number before that stands for all words that are too new for a segment."""


def is_of_this_form(path: Path) -> bool:
    """Whether a file is a segment as this version writes them."""
    try:
        with path.open("rb") as file:
            magic, form, *_ = _HEAD.unpack(file.read(_HEAD.size))
    except (OSError, struct.error):
        return False
    return bool(magic == _MAGIC and form in _FORMS)


class Segment:
    """One file, mapped, or its bytes where none could be written."""

    def __init__(self, stored: mmap.mmap | bytes) -> None:
        self._map = stored
        magic, form, self.width, self.size, texts, different = _HEAD.unpack_from(stored)
        if magic != _MAGIC or form not in _FORMS:
            message = "This is no file of the passage index, or one of another form."
            raise ValueError(message)
        self._wide, self.every = _FORMS[form]
        at = _HEAD.size
        self.texts: NDArray[np.int64] = np.frombuffer(stored, "<i8", texts, at)
        """Ids of the texts, in order; so they stand here."""
        at += self.texts.nbytes
        self.starts: NDArray[np.int64] = np.frombuffer(stored, "<i8", texts, at)
        """Where each text begins: the position of its border."""
        at += self.starts.nbytes
        self.marks: NDArray[np.int64] = np.frombuffer(
            stored, "<i8", -(-self.size // self.every), at
        )
        """The next two words of every ``every``-th place of the order, as one number."""
        self._marks = memoryview(self.marks.data)
        at += self.marks.nbytes
        self._first_bounds: NDArray[np.int32] = np.frombuffer(stored, "<i4", different + 1, at)
        self._bounds = memoryview(self._first_bounds.data)
        at += self._first_bounds.nbytes
        kind = _kind_of_firsts(self.width)
        self._first_words: NDArray[np.integer] = np.frombuffer(stored, kind, different, at)
        self._firsts = memoryview(self._first_words.data)
        at += self._first_words.nbytes
        # Four bytes are read for each position, the first of the next one among them: one step.
        self._order: NDArray[np.uint32] = np.ndarray(self.size, "<u4", stored, at, (self._wide,))
        """Positions of all words and borders, sorted by what follows."""
        self._own = (1 << 8 * self._wide) - 1
        self._order_at, self._words_at = at, at + self.size * self._wide

    @classmethod
    def mapped(cls, path: Path) -> Segment:
        """Map a file. It stays readable, also when its name is gone, until nobody holds it.

        Raises:
            OSError: If it cannot be opened.
            ValueError: If it is empty or of another form.
        """
        with path.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if hasattr(mmap, "MADV_RANDOM"):  # a query reads here and there: no need for neighbours
            mapped.madvise(mmap.MADV_RANDOM)
        return cls(mapped)

    def coded(self, numbers: Sequence[int]) -> bytes:
        """Return words as the bytes that this file compares."""
        return encoded(np.asarray(numbers, np.int64), self.width)

    def stretch(self, words: bytes, within: tuple[int, int] | None = None) -> tuple[int, int]:
        """Return the stretch of the order whose positions are followed by some words.

        ``within`` is a stretch that it is known to lie in.
        """
        bounds = within or self._first(words)
        key = self._reading(len(words))
        low, high = self._narrowed(words, *bounds)
        places = range(self.size)
        low = bisect_left(places, words, low, high, key=key)
        if low == bounds[1] or key(low) != words:
            return low, low
        return low, bisect_right(places, words, low, high, key=key)

    def stretches_of(self, words: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return the bounds of the stretch of each of some words; they are equal for none."""
        kind = self._first_words.dtype
        at = np.searchsorted(self._first_words, words.clip(max=np.iinfo(kind).max).astype(kind))
        at[at == self._first_words.size] = 0
        here = (self._first_words[at] == words) & (words != BORDER)
        low, high = (
            np.where(here, self._first_bounds[at + end], 0).astype(np.int64) for end in (0, 1)
        )
        return low, high

    @staticmethod
    def mark(second: NDArray[np.int64], third: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return words that follow a first one as they are written down in ``marks``."""
        return (second << _NEXT) | third

    def positions(self, indices: NDArray[np.int64] | slice) -> NDArray[np.int64]:
        """Return the positions at some indices of the order."""
        return self._order[indices].astype(np.int64) & self._own

    def windows(self, positions: NDArray[np.int64], count: int) -> NDArray[np.bytes_]:
        """Return ``count`` words from each position on, as bytes that compare as the words do.

        Past the end there is ``BORDER``.
        """
        room = max(0, self.size - count + 1)
        kind = np.dtype(f"S{count * self.width}")
        all_ = np.ndarray(room, kind, self._map, self._words_at, self.width)
        inside = positions < room
        if inside.all():
            return all_[positions]
        found = np.zeros(positions.size, kind)
        found[inside] = all_[positions[inside]]
        starts = self._words_at + positions[~inside] * self.width
        found[~inside] = [self._map[start:] for start in starts.tolist()]
        return found

    def following(self, positions: NDArray[np.int64], count: int) -> NDArray[np.int64]:
        """Return the words from some positions on, a row of ``count`` for each."""
        stored = self.windows(positions, count).view(np.uint8).reshape(-1, count, self.width)
        words = np.zeros((positions.size, count, 4), np.uint8)
        words[:, :, 4 - self.width :] = stored
        return words.view(">u4").reshape(-1, count).astype(np.int64)

    def numbers_at(self, positions: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the words at some positions, ``BORDER`` past the end."""
        stored = np.frombuffer(self._map, np.uint8, self.size * self.width, self._words_at)
        found = np.zeros(positions.size, np.int64)
        inside = positions < self.size
        base = positions[inside] * self.width
        for offset in range(self.width):
            found[inside] = (found[inside] << 8) | stored[base + offset]
        return found

    def members(self, positions: NDArray[np.integer]) -> NDArray[np.int64]:
        """Return which of ``texts`` each position lies in, as an index."""
        return np.searchsorted(self.starts, positions, side="right") - 1

    def indices(self, texts: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return where in ``texts`` some texts are, by their ids; -1 for what lies elsewhere."""
        at = np.searchsorted(self.texts, texts)
        at[at == self.texts.size] = 0
        return np.where(self.texts[at] == texts, at, -1)

    def words_of(self, indices: NDArray[np.int64]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
        """Return the words of some of ``texts``, one text after the other, and where each ends."""
        following = np.minimum(indices + 1, self.texts.size - 1)
        last = indices == self.texts.size - 1
        starts = self.starts[indices] + 1
        ends = np.where(last, self.size - 1, self.starts[following])
        mapped, width = self._map, self.width
        begins, stops = ((self._words_at + some * width).tolist() for some in (starts, ends))
        # In slices, as one index into all of them takes a step for each byte of each word.
        slices = [mapped[begin:stop] for begin, stop in zip(begins, stops, strict=True)]
        return decoded(b"".join(slices), width), np.cumsum(ends - starts)

    def all_numbers(self) -> NDArray[np.int64]:
        """Return all words and borders, to build another segment from."""
        return self.numbers_at(np.arange(self.size, dtype=np.int64))

    def _first(self, words: bytes) -> tuple[int, int]:
        """Return the stretch of the first of some words."""
        number = int.from_bytes(words[: self.width], "big")
        index = bisect_left(self._firsts, number)
        if index == len(self._firsts) or self._firsts[index] != number:
            return 0, 0
        return self._bounds[index], self._bounds[index + 1]

    def _narrowed(self, words: bytes, low: int, high: int) -> tuple[int, int]:
        """Return bounds, within those of the first word, of the places followed by some words."""
        width, every = self.width, self.every
        if high - low <= every or len(words) == width:
            return low, high
        second = int.from_bytes(words[width : 2 * width], "big") << _NEXT
        third = words[2 * width : 3 * width]
        least = second | int.from_bytes(third, "big")
        most = least if third else second | ((1 << _NEXT) - 1)
        first, last = -(-low // every), -(-high // every)
        begin = bisect_left(self._marks, least, first, last)
        end = bisect_right(self._marks, most, begin, last)
        return max(low, (begin - 1) * every + 1), min(high, end * every)

    def _reading(self, size: int) -> Callable[[int], bytes]:
        """Return what tells which words follow the position at some place of the order."""
        mapped, width, start, wide, order = (
            self._map, self.width, self._words_at, self._wide, self._order_at
        )  # fmt: skip

        def words_at(place: int) -> bytes:
            at = order + place * wide
            begin = start + int.from_bytes(mapped[at : at + wide], "little") * width
            return mapped[begin : begin + size]

        return words_at


def encoded(numbers: NDArray[np.int64], width: int) -> bytes:
    """Return word numbers as bytes that compare as the words do."""
    last = _last(width)
    if numbers.max(initial=0) > last:
        numbers = np.where(numbers == PAST, PAST, np.minimum(numbers, last))
    return numbers.astype(">u4").view(np.uint8).reshape(-1, 4)[:, 4 - width :].tobytes()


def decoded(stored: bytes, width: int) -> NDArray[np.uint32]:
    """Return the word numbers that bytes stand for."""
    # Four bytes are read for each, those of the word before it among them: one step for a word.
    before = bytes(4 - width)
    numbers = np.ndarray(len(stored) // width, ">u4", before + stored, strides=(width,))
    return numbers.astype(np.uint32) & np.uint32((1 << 8 * width) - 1)


def _last(width: int) -> int:
    """Return the number that stands for all words that are too new to have one of so few bytes."""
    return int((1 << min(8 * width, _NEXT - 1)) - 2)


def keys_of(words: NDArray[np.int64], width: int) -> NDArray[np.bytes_]:
    """Return each row of words as bytes that compare as the words of ``Segment.windows`` do."""
    stored = encoded(words.reshape(-1), width)
    return np.frombuffer(stored, np.dtype(f"S{words.shape[1] * width}"))


def built(texts: Sequence[int], words: Sequence[NDArray[np.uint32]], *, most: int = _MOST) -> bytes:
    """Return the file of some texts: their ids, in order, and the words of each.

    From ``most`` words and borders on it is a large one.
    """
    lengths = np.fromiter((len(text) + 1 for text in words), np.int64, len(words))
    border = np.zeros(1, np.uint32)
    bordered = [part for text in words for part in (border, text)]
    numbers = np.concatenate([*bordered, border]).astype(np.int64)
    largest = int(numbers.max())
    width = next(width for width in _WIDTHS if largest < _last(width))
    stored = encoded(numbers, width)
    order = _order(stored, width)
    starts = np.cumsum(lengths) - lengths
    firsts, bounds = np.unique(numbers, return_counts=True)
    form = _SMALL if len(numbers) < most else _LARGE
    wide, every = _FORMS[form]
    parts = [
        np.asarray(texts, "<i8"),
        starts.astype("<i8"),
        _marks(numbers, order[::every]),
        np.concatenate([[0], np.cumsum(bounds)]).astype("<i4"),
        firsts.astype(_kind_of_firsts(width)),
        order.astype("<u4").view(np.uint8).reshape(-1, 4)[:, :wide],
    ]
    head = _HEAD.pack(_MAGIC, form, width, len(numbers), len(words), firsts.size)
    return b"".join([head, *(part.tobytes() for part in parts), stored])


def _kind_of_firsts(width: int) -> str:
    """Return the type of the numbers of different words, where a word has so many bytes."""
    return "<u2" if width == min(_WIDTHS) else "<i4"


def _order(stored: bytes, width: int) -> NDArray[np.int32]:
    """Return the positions of all words, sorted by what follows."""
    # It wants bytes that it could change, and does not.
    of_bytes = cast("NDArray[np.int32]", divsufsort(np.frombuffer(bytearray(stored), np.uint8)))
    order: NDArray[np.int32] = of_bytes[of_bytes % width == 0] // np.int32(width)
    return order


def _marks(numbers: NDArray[np.int64], positions: NDArray[np.int32]) -> NDArray[np.int64]:
    """Return the next two words of some positions, each two as one number."""
    following = np.concatenate([numbers, [BORDER, BORDER]]).astype("<i8")
    found: NDArray[np.int64] = (following[positions + 1] << _NEXT) | following[positions + 2]
    return found
