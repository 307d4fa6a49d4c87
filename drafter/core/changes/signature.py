"""Who made the changes that a file tracks, and when."""

from __future__ import annotations

from dataclasses import dataclass

NOBODY = "Drafter"
"""Whose the changes are where the user does not want to be named."""
LONGEST_AUTHOR = 255
"""Characters that a name may have in a Word file; more make it invalid (Open XML SDK)."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What every change of a file says: an author, and an ISO date, empty where it is not told."""

    author: str = NOBODY
    date: str = ""
