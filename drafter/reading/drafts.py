"""Drafts of our own, as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from drafter.core import codec
from drafter.core.errors import ReadError
from drafter.reading.text.encoding import decoded

if TYPE_CHECKING:
    from drafter.core.model import Document


def read_draft(data: bytes) -> Document:
    """Return the document that Drafter wrote as JSON.

    Raises:
        ReadError: If the bytes are no JSON, or JSON of something else.
    """
    return draft_of(decoded(data))


def draft_of(text: str) -> Document:
    """Return the document in a piece of JSON text; raises ``ReadError`` as ``read_draft`` does."""
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        message = "This JSON is damaged or breaks off."
        raise ReadError(message, hint="Open an earlier copy, or the exported Word file.") from error
    if not isinstance(value, dict):
        message = "This JSON is no draft of Drafter's."
        raise ReadError(message, hint="Open a file that Drafter saved.")
    return codec.from_json(cast("codec.Json", value))
