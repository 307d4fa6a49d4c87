"""What is asked and said when documents are taken out of the corpus, or put back into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.language_tag import code_of
from drafter.gui.corpus.catalogue import MOST_KEPT
from drafter.gui.translation import counted, tr
from drafter.services.languages import OWN_NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus import Entry


def question(entries: Sequence[Entry]) -> tuple[str, str]:
    """Return what is asked before documents are removed, and what that would do."""
    if len(entries) == 1:
        what = _named(entries[0])
        more = tr(
            "Its paragraphs are offered no more, and no longer make language agreed. Drafts keep "
            "what they took from it, and the file it was read from stays where it is."
        )
    else:
        what = counted(len(entries), "{n} document", "{n} documents")
        more = tr(
            "Their paragraphs are offered no more, and no longer make language agreed. Drafts keep "
            "what they took from them, and the files they were read from stay where they are."
        )
    if is_kept(len(entries)):
        way = tr("“Put back” (Ctrl+Z) undoes this, until the next removal or the end of Drafter.")
    else:
        way = tr("To have them back, add their files again.")
    return tr("Remove {what} from the corpus?", what=what), f"{more} {way}"


def is_kept(count: int) -> bool:
    """Tell whether so many documents can be put back when they were removed at once."""
    return 0 < count <= MOST_KEPT


def done(count: int) -> str:
    """Return what is said of documents that were removed."""
    said = tr(
        "{count} removed from the corpus.", count=counted(count, "{n} document", "{n} documents")
    )
    return f"{said} {tr('Ctrl+Z puts back what was removed.')}" if is_kept(count) else said


def undone(count: int) -> str:
    """Return what is said of documents that were put back."""
    return tr(
        "{count} put back into the corpus.", count=counted(count, "{n} document", "{n} documents")
    )


def _named(entry: Entry) -> str:
    """Return the name of a document, with its language where that is not English."""
    language = OWN_NAMES.get(code_of(entry.language), entry.language)
    return entry.name if code_of(entry.language) == "en" else f"{entry.name} ({language})"
