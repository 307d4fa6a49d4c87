"""Whether what was read is a text of the United Nations at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.errors import ReadError
from drafter.core.model import Adoption, Masthead, Part

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafter.core.model import Document, Paragraph

_HINT = "Drafter reads resolutions, decisions and drafts. Does the file hold the whole text?"
_TELLING = frozenset({Part.OPENING, Part.PREAMBULAR, Part.OPERATIVE})
"""Parts that only resolutions have."""
_BUILT = frozenset({Part.HEADING, Part.TABLE})
"""Parts that reports and budgets have, and letters have not."""


def is_recognised(document: Document) -> bool:
    """Whether a document has a paragraph, or a line above it, that only such texts have.

    Other documents of the United Nations than resolutions are known by their headings, tables
    and numbered paragraphs.
    """
    told = replace(document.masthead, title=None, date=None)
    if told != Masthead() or document.adoption != Adoption():
        return True
    is_built = any(p.part in _BUILT or p.number for p in document.paragraphs)
    return is_built or has_telling(document.paragraphs)


def has_telling(paragraphs: Iterable[Paragraph]) -> bool:
    """Whether one of the paragraphs is of a part that only resolutions have."""
    return any(paragraph.part in _TELLING for paragraph in paragraphs)


def unrecognised() -> ReadError:
    """Return the failure of a file, such as a letter, of which nothing was understood."""
    message = "Neither a masthead nor a paragraph of a resolution was found in this text."
    return ReadError(message, hint=_HINT)
