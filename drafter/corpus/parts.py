"""The parts of an open corpus, put together around one connection to its database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.corpus.blanks import Blanks
from drafter.corpus.candidates import Candidates
from drafter.corpus.characters import Characters
from drafter.corpus.codes import Codes
from drafter.corpus.completion import Completing
from drafter.corpus.concordance import Concording
from drafter.corpus.contents import Contents
from drafter.corpus.facets import Facets
from drafter.corpus.families import Families
from drafter.corpus.fitting import Placing
from drafter.corpus.histories import Histories
from drafter.corpus.insides import Insides
from drafter.corpus.joining import Joining
from drafter.corpus.kinship import Kinship
from drafter.corpus.lineages import Lineages
from drafter.corpus.misspelling import Misspelling
from drafter.corpus.passage_index import PassageIndex
from drafter.corpus.passages import Passages
from drafter.corpus.places import Places
from drafter.corpus.precedents import Suggesting
from drafter.corpus.rarity import Rarity
from drafter.corpus.recutting import Recutting
from drafter.corpus.relatives import Relatives
from drafter.corpus.rewording import Rewording
from drafter.corpus.search_index import SearchIndex
from drafter.corpus.searching import Searching
from drafter.corpus.sisters import Sisters
from drafter.corpus.store import Store
from drafter.corpus.tending import Tending
from drafter.corpus.unmarked import Unmarked
from drafter.corpus.upkeep import Upkeep
from drafter.corpus.vocabulary import Vocabulary
from drafter.corpus.weighing import Weighing

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
