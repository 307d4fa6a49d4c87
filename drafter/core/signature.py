"""Who made the changes that a file tracks, and when."""

from __future__ import annotations

from dataclasses import dataclass

NOBODY = "Drafter"
"""Whose the changes are where the user does not want to be named."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What every change of a file says: an author, and an ISO date, empty where it is not told."""

    author: str = NOBODY
    date: str = ""
