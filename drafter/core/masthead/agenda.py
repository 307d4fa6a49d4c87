"""An item of an agenda, as texts are submitted under it."""

from __future__ import annotations

from typing import NamedTuple


class AgendaItem(NamedTuple):
    """An item of an agenda, as texts of the corpus were submitted under it."""

    number: str
    """Such as "71 (b)"."""
    title: str
    session: int | None
