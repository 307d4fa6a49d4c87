"""Opening any readable file as a draft, and making an empty one."""

from __future__ import annotations

import importlib
import zipfile
import zlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from drafter import reading
from drafter.core import edits
from drafter.core.masthead.bodies import GENERAL_ASSEMBLY
from drafter.core.model import Document, Masthead, Paragraph, Part, Status
from drafter.services import files, languages

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.changes.proposals import Proposals
    from drafter.core.changes.revisions import Edited
    from drafter.services.files import Stamp

OWN_SUFFIXES = frozenset({".docx", ".json"})
"""Files that a draft is saved in."""
_HIDDEN_PART = b"urn:drafter:draft"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A draft and the file it belongs to.

    ``path`` is None for a draft that was never saved: an empty one, or one read from a file that
    is not Drafter's own, because saving would replace what that file holds beyond our model
    (pictures, comments, page design). ``stamp`` is the file as it was when it was read.
    ``proposals`` are what others did to the file, None where nobody did anything; ``document``
    then has all their changes.
    """

    document: Document
    path: Path | None = None
    stamp: Stamp | None = None
    proposals: Proposals | None = None


def open_draft(path: Path) -> Opened:
    """Return a file as a draft, with the numbers and marks that follow by themselves let go.

    Raises:
        ReadError: If it cannot be read as a United Nations text.
    """
    stamp = files.stamp(path)
    edited = reading.read_edited(path)
    proposals = _received(edited)
    document = edited.stored or edited.printed.document
    if proposals is not None:
        document = proposals.result(proposals.numbers)
    opened = Opened(document=edits.released(document), proposals=proposals)
    return replace(opened, path=path.absolute(), stamp=stamp) if is_own(path) else opened


def _received(edited: Edited) -> Proposals | None:
    """Return what others did to a file, None where they did nothing.

    Only the page decides that: a file that was merely saved again is as it was stored.
    """
    marked = edited.printed
    if edited.is_untouched or not (edited.stored or marked.revisions or marked.comments):
        return None
    receiving = importlib.import_module("drafter.services.receiving")  # it needs the writer
    found = cast("Proposals", receiving.received(edited))
    return None if found.is_empty else found


def empty_draft(organ: str = GENERAL_ASSEMBLY, language: str = "en") -> Opened:
    """Return a draft with nothing but the organ, its opening line and a paragraph of each part."""
    return Opened(
        document=Document(
            name="Untitled draft",
            status=Status.DRAFT,
            language=language,
            masthead=Masthead(
                organ=organ,
                distribution="Limited",
                original_language=languages.ENGLISH_NAMES.get(language, "English"),
                kind="draft resolution",
            ),
            paragraphs=(
                Paragraph(id="p1", part=Part.OPENING, runs=languages.opening_line(organ, language)),
                Paragraph(id="p2", part=Part.PREAMBULAR),
                Paragraph(id="p3", part=Part.OPERATIVE),
            ),
        )
    )


def is_own(path: Path) -> bool:
    """Whether a file was written by Drafter as a draft, so that saving may replace it."""
    suffix = path.suffix.lower()
    if suffix != ".docx":
        return suffix in OWN_SUFFIXES
    try:
        with zipfile.ZipFile(path) as package:
            parts = [name for name in package.namelist() if name.startswith("customXml/item")]
            return any(_HIDDEN_PART in package.read(name) for name in parts)
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error):
        return False
