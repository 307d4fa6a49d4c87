"""Letting the window go first: processes beside it take the processor that it leaves them."""

from __future__ import annotations

import os

_STEPS = 10
"""Of the twenty by which Unix lets a process step back ("nice")."""


def step_back() -> None:
    """Let all other processes go first from now on, where the system knows of such a thing."""
    if hasattr(os, "nice"):
        os.nice(_STEPS)
