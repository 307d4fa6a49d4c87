"""The one way in which these tests wait: ask again until the answer is there, or too late."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_PAUSE = 0.05
Answer = TypeVar("Answer")


class TooLateError(AssertionError):
    """What was waited for did not come."""


def until(ask: Callable[[], Answer | None], what: str, *, seconds: float = 30) -> Answer:
    """Return the first answer that is not empty; `what` says in the failure what was expected."""
    deadline = time.monotonic() + seconds
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > deadline:
            message = f"{what}: not within {seconds:g} seconds"
            raise TooLateError(message)
        time.sleep(_PAUSE)
