"""Making a precedent ready to be taken over into a draft."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from drafter.core.edits import Taking
from drafter.core.errors import CorpusError
from drafter.core.model import Origin
from drafter.corpus import Place

if TYPE_CHECKING:
    from drafter.core.model import Document
    from drafter.corpus import Precedent, Version


class Shelf(Protocol):
    """What documents can be fetched from; a ``Corpus`` is one."""

    def document(self, name: str, language: str | None = None) -> Document:
        """Return the document with a name, or raise ``CorpusError``."""
        ...


def taking(corpus: Shelf, precedent: Precedent | Version | Place) -> Taking:
    """Return the paragraph of a precedent with its italics, notes and origin.

    What is taken is what was shown: if the corpus changed since, nothing is.

    Raises:
        CorpusError: If its document was removed or changed since it was suggested.
    """
    place = precedent if isinstance(precedent, Place) else precedent.place
    shown = None if isinstance(precedent, Place) else precedent.text
    document = corpus.document(place.name, place.language)
    found = next((one for one in document.paragraphs if one.id == place.paragraph_id), None)
    if found is None or (shown is not None and found.text != shown):
        message = f"{place.name} was changed in the corpus since this precedent was found."
        raise CorpusError(message, hint="Wait for the suggestions to come anew, then take it.")
    origin = Origin(name=place.name, label=place.label, date=place.date, text=found.text)
    used = set(found.note_ids)
    return Taking(
        paragraph=replace(found, origin=origin),
        notes=tuple(note for note in document.notes if note.id in used),
    )
