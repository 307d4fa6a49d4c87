"""The command that lists every place where words stand together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.cli import forms, layout
from drafter.cli.places import chosen_corpus
from drafter.cli.precedents import answer_each, filters_of
from drafter.services import concording

if TYPE_CHECKING:
    import argparse

    from drafter.cli.console import Console
    from drafter.corpus import Concordance

_INDENT = 4


def concordance(arguments: argparse.Namespace, console: Console) -> int:
    """Print the places of some words, or of each line of standard input; or write them."""
    filters = filters_of(arguments)
    with chosen_corpus(arguments) as corpus:

        def answer(query: str) -> Concordance:
            return corpus.concordance(query, limit=arguments.limit, filters=filters)

        if arguments.to is None:
            answer_each(arguments, console, answer, forms.concorded, _show)
        else:
            concording.export(answer(arguments.text), arguments.to)
    return 0


def _show(found: Concordance, console: Console) -> None:
    if not found.count:
        console.line("These words stand nowhere together.")
        return
    console.line(f"{found.count:,} place{'' if found.count == 1 else 's'}")
    for year in found.years:
        named = year.year if year.year is not None else "undated"
        console.line(f"  {named}: {year.adopted:,} adopted, {year.drafts:,} in drafts")
    for uses in found.lineages:
        console.line()
        console.paragraph(uses[0].text)
        for use in uses:
            console.paragraph(layout.place_words(use.place), indent=_INDENT)
