"""The history of a paragraph: the versions of its lineage in time order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.errors import CorpusError
from drafter.corpus.adding import key_of
from drafter.corpus.answers import Filters
from drafter.corpus.printing import unpack

if TYPE_CHECKING:
    from drafter.corpus.answers import Place, Version
    from drafter.corpus.precedents import Suggesting
    from drafter.corpus.store import Store

_PRINTED = """
SELECT ifnull(occurrences.printed, texts.printed)
FROM documents JOIN occurrences ON document = documents.id JOIN texts ON texts.id = text
WHERE key = ? AND language = ? AND ifnull(paragraph, 'p' || (position + 1)) = ?
"""


class Histories:
    """Finds histories in the state being read."""

    def __init__(self, store: Store, suggesting: Suggesting) -> None:
        self._connection = store.connection
        self._suggesting = suggesting

    def history(self, place: Place) -> tuple[Version, ...]:
        """Return all versions of the lineage of a place, the oldest first.

        Raises:
            CorpusError: If nothing stands at the place any more.
            DamagedError: If the search index must be made again first.
        """
        where = key_of(place.name), place.language, place.paragraph_id
        row = self._connection.execute(_PRINTED, where).fetchone()
        if row is None:
            message = f"{place.name} was changed in the corpus since it was found."
            raise CorpusError(message, hint="Search again, then look at its history.")
        cards = self._suggesting.suggest(unpack(row[0]), 3, Filters(language=place.language))
        for card in cards:
            for version in card.versions:
                if (version.place.name, version.place.paragraph_id) == (place.name, where[2]):
                    return card.versions[::-1]
        return ()
