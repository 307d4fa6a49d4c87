"""Answers on the parts of a draft, found some at a time and kept while the draft needs them.

Of a long draft in which one types nearly every part stays as it was: only what is new is asked. And
whoever asks for a whole draft's can see to others between two pieces of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

_Part = TypeVar("_Part", bound="Hashable")
_Found = TypeVar("_Found")


class Learned(Generic[_Part, _Found]):
    """What was found out about parts; ``find`` returns it for some parts, in their order."""

    def __init__(self, find: Callable[[Sequence[_Part]], Iterable[_Found]]) -> None:
        self._find = find
        self._known: dict[_Part, _Found] = {}

    def learn(self, parts: Iterable[_Part], most: int) -> bool:
        """Find out about so many parts that are new; return whether none is left."""
        missing = [one for one in dict.fromkeys(parts) if one not in self._known]
        some = missing[:most]
        if some:
            self._known |= dict(zip(some, self._find(some), strict=True))
        return len(some) == len(missing)

    def so_far(self, parts: Sequence[_Part]) -> list[_Found | None]:
        """Return what is known of each part, None for nothing; what is known of others goes."""
        self._known = {one: self._known[one] for one in parts if one in self._known}
        return [self._known.get(one) for one in parts]

    def all(self, parts: Sequence[_Part]) -> list[_Found]:
        """Return what there is to know of each part; what is known of others goes."""
        self.learn(parts, len(parts))
        self._known = {one: self._known[one] for one in parts}
        return [self._known[one] for one in parts]

    def forget(self) -> None:
        """Forget everything: what answers has changed."""
        self._known = {}
