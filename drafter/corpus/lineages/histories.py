"""The history of a paragraph: the versions of its lineage in time order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.errors import CorpusError
from drafter.corpus.answers import NO_FILTERS, Filters
from drafter.corpus.lineages.families import Family, by_age
from drafter.corpus.precedents.fitting import Fit
from drafter.corpus.search.codes import Candidate
from drafter.corpus.tables import coding
from drafter.corpus.tables.preparing import key_of
from drafter.corpus.tables.prints import Print

if TYPE_CHECKING:
    from drafter.corpus.answers import Place, Version
    from drafter.corpus.lineages.families import Families
    from drafter.corpus.lineages.known import Lineages
    from drafter.corpus.precedents.fitting import Placing
    from drafter.corpus.precedents.suggesting import Suggesting
    from drafter.corpus.tables.store import Store

_TEXT = """
SELECT texts.id, code, texts.printed, occurrences.printed
FROM documents JOIN occurrences ON document = documents.id JOIN texts ON texts.id = text
WHERE key = ? AND language = ? AND ifnull(paragraph, 'p' || (position + 1)) = ?
"""
_NEAR = 9
"""Precedents among which a paragraph is looked for whose lineage is not known yet."""


class Histories:
    """Finds histories in the state being read."""

    def __init__(
        self,
        store: Store,
        lineages: Lineages,
        families: Families,
        placing: Placing,
        suggesting: Suggesting,
    ) -> None:
        self._connection = store.connection
        self._lexicon = store.lexicon
        self._lineages = lineages
        self._families = families
        self._placing = placing
        self._suggesting = suggesting

    def history(self, place: Place) -> tuple[Version, ...]:
        """Return all versions of the lineage of a place, the oldest first.

        Raises:
            CorpusError: If nothing stands at the place any more.
            DamagedError: If the search index must be made again first.
        """
        where = key_of(place.name), place.language, place.paragraph_id
        row = self._connection.execute(_TEXT, where).fetchone()
        if row is None:
            message = f"{place.name} was changed in the corpus since it was found."
            raise CorpusError(message, hint="Search again, then look at its history.")
        text, stored, shape, own = row
        code = coding.from_bytes(stored)
        lineage = self._lineages.of_texts([text]).get(text)
        if lineage is None:
            return self._near(place, Print(self._lexicon.spelled(code), shape).at(own))
        fit = Fit(Candidate(text, code), 100.0, 100.0, 100.0, 1.0)
        family = Family(self._placing.placed([fit], NO_FILTERS), lineage)
        (family,) = self._families.whole(fit.candidate.code, [family], NO_FILTERS)
        prints = self._placing.prints(family.texts)
        return tuple(
            self._placing.version(at, placed.fit.score, prints, lineage)
            for at, placed in reversed(by_age(family))
        )

    def _near(self, place: Place, text: str) -> tuple[Version, ...]:
        """Return the history of a paragraph whose document came only just now."""
        for card in self._suggesting.suggest(text, _NEAR, Filters(language=place.language)):
            for version in card.versions:
                at = version.place
                if (at.name, at.paragraph_id) == (place.name, place.paragraph_id):
                    return card.versions[::-1]
        return ()
