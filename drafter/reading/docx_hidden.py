"""The draft that a Word file of Drafter's own carries in a part that nobody sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.errors import ReadError
from drafter.reading.drafts import draft_of

if TYPE_CHECKING:
    from drafter.core.model import Document
    from drafter.reading.docx_package import Package

NAMESPACE = "urn:drafter:draft"


def hidden_draft(package: Package) -> Document | None:
    """Return the draft that a file carries, None where it has none or one that is damaged.

    The words on the page are always there to be read instead.
    """
    for root in package.related("customXml"):
        if root.tag == f"{{{NAMESPACE}}}draft":
            try:
                return draft_of("".join(map(str, root.itertext())))
            except ReadError:
                return None
    return None
