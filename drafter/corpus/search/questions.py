"""Questions to the search index, as tantivy understands them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import tantivy

from drafter.corpus.search.terms import of_code

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_WORDS = 512
"""Different words of a query that are weighed against each other."""
_SHOULD, _MUST = tantivy.Occur.Should, tantivy.Occur.Must


class Questions:
    """Makes the questions to an index with some fields."""

    def __init__(self, schema: tantivy.Schema) -> None:
        self._schema = schema

    def one_of_each(self, sets: Sequence[str]) -> tantivy.Query:
        """Return what asks for a word of each of some sets."""
        asked = [(_MUST, self.one_of(of_code(some))) for some in dict.fromkeys(sets)]
        return tantivy.Query.boolean_query(asked[:MOST_WORDS])

    def one_of(self, terms: Sequence[str]) -> tantivy.Query:
        """Return what asks for one of some words, and ranks by how many are there."""
        asked = [tantivy.Query.term_query(self._schema, "words", term, "freq") for term in terms]
        if len(asked) == 1:
            return asked[0]
        return tantivy.Query.boolean_query([(_SHOULD, one) for one in asked])

    def all_of(self, terms: Sequence[str]) -> tantivy.Query:
        """Return what asks for all of some words."""
        return tantivy.Query.boolean_query([(_MUST, self.one_of([term])) for term in terms])

    def with_facets(self, query: tantivy.Query, wanted: Sequence[str]) -> tantivy.Query:
        """Return what asks for one of some terms of facets besides; none asks nothing."""
        if not wanted:
            return query
        only = tantivy.Query.const_score_query(self._facet(wanted), 0.0)
        return tantivy.Query.boolean_query([(_MUST, query), (_MUST, only)])

    def _facet(self, wanted: Sequence[str]) -> tantivy.Query:
        """Return what asks for one of some terms; of a single one no set need be made."""
        if len(wanted) == 1:
            return tantivy.Query.term_query(self._schema, "facets", wanted[0], "basic")
        return tantivy.Query.term_set_query(self._schema, "facets", list(wanted))
