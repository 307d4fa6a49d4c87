"""The draft that an AKN4UN file of Drafter's own carries among its metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.errors import ReadError
from drafter.core.words import fingerprint
from drafter.reading.drafts import draft_of
from drafter.reading.xml import all_text, local_name

if TYPE_CHECKING:
    from drafter.core.model import Document
    from drafter.reading.xml import Element

_DRAFT = "{urn:drafter:draft}draft"


def hidden_draft(root: Element) -> Document | None:
    """Return the draft that a file carries.

    None where it carries none, where it is damaged, or where somebody has changed the words that
    the file prints: they count more.
    """
    stored = next(root.iterfind(f"{{*}}statement/{{*}}meta/{{*}}proprietary/{_DRAFT}"), None)
    if stored is None:
        return None
    statement = next(root.iterfind("{*}statement"))
    parts = [part for part in statement if local_name(part) not in {"", "meta"}]
    if stored.get("words") != fingerprint("".join(map(str, part.itertext())) for part in parts):
        return None
    try:
        return draft_of(all_text(stored))
    except ReadError:
        return None
