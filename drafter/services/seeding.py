"""The texts that every new corpus starts with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter import reading, resources

if TYPE_CHECKING:
    from drafter.core.model import Document


def seed_documents() -> tuple[Document, ...]:
    """Return the shipped texts, read; a seed that cannot be read is a fault of ours."""
    return tuple(reading.read(path) for path in resources.seeds())
