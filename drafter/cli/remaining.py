"""How far work is to which others may add while it is done."""

from __future__ import annotations


class Remaining:
    """Counts what is done by what is left to do.

    Whatever others add makes it more work, and never less done.
    """

    def __init__(self, left: int) -> None:
        self.done = 0
        self._left = left

    @property
    def total(self) -> int:
        """What is done, and what is known to be left."""
        return self.done + self._left

    def note(self, left: int) -> None:
        """Take note of what is left now."""
        self.done += max(self._left - left, 0)
        self._left = left
