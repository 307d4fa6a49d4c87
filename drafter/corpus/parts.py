"""The parts of an open corpus, put together around one connection to its database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.corpus.agreed.passage_index import PassageIndex
from drafter.corpus.agreed.passages import Passages
from drafter.corpus.agreed.vocabulary import Vocabulary
from drafter.corpus.completion.completing import Completing
from drafter.corpus.completion.insides import Insides
from drafter.corpus.concordance.concording import Concording
from drafter.corpus.concordance.searching import Searching
from drafter.corpus.lineages.families import Families
from drafter.corpus.lineages.histories import Histories
from drafter.corpus.lineages.joining import Joining
from drafter.corpus.lineages.kinship import Kinship
from drafter.corpus.lineages.known import Lineages
from drafter.corpus.lineages.relatives import Relatives
from drafter.corpus.lineages.sisters import Sisters
from drafter.corpus.lineages.tending import Tending
from drafter.corpus.precedents.characters import Characters
from drafter.corpus.precedents.fitting import Placing
from drafter.corpus.precedents.rarity import Rarity
from drafter.corpus.precedents.suggesting import Suggesting
from drafter.corpus.precedents.weighing import Weighing
from drafter.corpus.queries.blanks import Blanks
from drafter.corpus.queries.misspelling import Misspelling
from drafter.corpus.queries.rewording import Rewording
from drafter.corpus.queries.unmarked import Unmarked
from drafter.corpus.search.candidates import Candidates
from drafter.corpus.search.codes import Codes
from drafter.corpus.search.index import SearchIndex
from drafter.corpus.tables.contents import Contents
from drafter.corpus.tables.facets import Facets
from drafter.corpus.tables.places import Places
from drafter.corpus.tables.recutting import Recutting
from drafter.corpus.tables.store import Store
from drafter.corpus.tables.upkeep import Upkeep

if TYPE_CHECKING:
    from pathlib import Path


class Parts:
    """What answers questions and makes changes, as long as the files are those that were opened."""

    def __init__(self, folder: Path, few_texts: int) -> None:
        self.store = Store(folder)
        connection = self.store.connection
        lexicon = self.store.lexicon
        facets = Facets(connection)
        passage_index = PassageIndex(self.store)
        places = Places(connection, lexicon, facets)
        codes = Codes(self.store, passage_index)
        self.search_index = SearchIndex(self.store, facets)
        candidates = Candidates(self.store, facets, self.search_index, codes, few_texts)
        self.contents = Contents(self.store, self.search_index, passage_index)
        placing = Placing(facets, places)
        kinship = Kinship(Rarity(lexicon, candidates))
        lineages = Lineages(connection)
        families = Families(lineages, codes, placing, kinship)
        blanks = Blanks(lexicon, candidates)
        misspelling = Misspelling(lexicon, candidates, blanks)
        rewording = Rewording(lexicon, candidates, misspelling, blanks)
        characters = Characters(lexicon, candidates)
        self.suggesting = Suggesting(
            rewording, candidates, characters, placing, families, Weighing(kinship)
        )
        self.histories = Histories(self.store, lineages, families, placing, self.suggesting)
        unmarked = Unmarked(lexicon, candidates)
        self.searching = Searching(lexicon, unmarked, candidates, placing)
        self.concording = Concording(lexicon, unmarked, candidates, facets, places, families)
        self.passages = Passages(lexicon, passage_index, places)
        self.completing = Completing(lexicon, passage_index, places, Insides(candidates, places))
        self.vocabulary = Vocabulary(self.store, lexicon, passage_index, places)
        relatives = Relatives(self.store, candidates, codes)
        joining = Joining(relatives, kinship, Sisters(lexicon, relatives, kinship))
        self.tending = Tending(self.store, relatives, joining)
        self.upkeep = Upkeep(self.store, facets, self.search_index, passage_index, candidates)
        self.recutting = Recutting(self.store, self.contents, self.upkeep)

    def close(self) -> None:
        """Let go of the files."""
        self.search_index.close()
        self.store.close()


def opened(folder: Path, few_texts: int) -> Parts:
    """Open the corpus in a folder, and let its search index catch up.

    Of up to ``few_texts`` every one is compared with what is asked.

    Raises:
        CorpusError, sqlite3.Error, OSError: If it cannot be opened.
    """
    parts = Parts(folder, few_texts)
    try:
        parts.upkeep.catch_up_now()
    except BaseException:
        parts.close()
        raise
    return parts
