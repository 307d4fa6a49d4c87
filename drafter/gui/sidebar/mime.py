"""What travels when a precedent is dragged or copied from the sidebar.

The page takes our own form, which leads it to the paragraph with its italics and notes; every
other program takes the words with their source, as text or as HTML.
"""

from __future__ import annotations

import html
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from drafter.gui.sidebar import wording

if TYPE_CHECKING:
    from drafter.corpus import Version

FORMAT = "application/x-drafter-precedent"


@dataclass(frozen=True, slots=True)
class Dragged:
    """Which paragraph of the corpus is being carried: document name, language, paragraph id."""

    name: str
    language: str
    paragraph_id: str


def encoded(version: Version) -> QMimeData:
    """Return a precedent for the clipboard or a drag."""
    place = version.place
    dragged = Dragged(place.name, place.language, place.paragraph_id)
    mime = QMimeData()
    mime.setData(FORMAT, json.dumps(asdict(dragged)).encode())
    mime.setText(version.text)
    source = html.escape(wording.citation(place))
    mime.setHtml(f"<p>{html.escape(version.text)}</p><p><small>{source}</small></p>")
    return mime


def decoded(mime: QMimeData) -> Dragged | None:
    """Return what is being carried, None where it is no precedent, or not one of ours."""
    if not mime.hasFormat(FORMAT):
        return None
    try:
        value = json.loads(bytes(mime.data(FORMAT).data()))
        return Dragged(str(value["name"]), str(value["language"]), str(value["paragraph_id"]))
    except (ValueError, KeyError, TypeError):
        return None
