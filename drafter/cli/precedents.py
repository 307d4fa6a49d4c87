"""The commands that look a text up: suggest, complete.

Nothing here reads or writes files, so that an answer comes quickly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from drafter.cli import forms, layout
from drafter.cli.places import chosen_corpus
from drafter.core.model import Part, Status
from drafter.corpus import Filters

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from drafter.cli.console import Console
    from drafter.corpus import Completion, Precedent

FROM_INPUT = "-"
_INDENT = 8


def suggest(arguments: argparse.Namespace, console: Console) -> int:
    """Print the precedents of a text, or of each line of standard input."""
    filters = filters_of(arguments)
    with chosen_corpus(arguments) as corpus:

        def answer(query: str) -> tuple[Precedent, ...]:
            return corpus.suggest(query, limit=arguments.limit, filters=filters)

        answer_each(arguments, console, answer, forms.suggested, _show_precedents)
    return 0


def complete(arguments: argparse.Namespace, console: Console) -> int:
    """Print how a text may go on, or each line of standard input."""
    with chosen_corpus(arguments) as corpus:

        def answer(query: str) -> tuple[Completion, ...]:
            return corpus.complete(query, limit=arguments.limit)

        answer_each(arguments, console, answer, forms.completed, _show_completions)
    return 0


def answer_each(
    arguments: argparse.Namespace,
    console: Console,
    answer: Callable[[str], Any],
    form: Callable[[str, Any], forms.Json],
    show: Callable[[Any, Console], None],
) -> None:
    """Answer one query, or each line of standard input in turn."""
    if arguments.text == FROM_INPUT:
        for query in console.queries():
            console.json_line(form(query, answer(query)))
    elif arguments.json:
        console.json(form(arguments.text, answer(arguments.text)))
    else:
        show(answer(arguments.text), console)


def filters_of(arguments: argparse.Namespace) -> Filters:
    """Return which places of the corpus count."""
    return Filters(
        part=Part(arguments.part) if arguments.part else None,
        status=Status(arguments.status) if arguments.status else None,
        organ=arguments.organ,
        session=arguments.session,
        language=arguments.language,
        years=arguments.years,
    )


def _show_precedents(precedents: tuple[Precedent, ...], console: Console) -> None:
    if not precedents:
        console.line("No precedent found.")
    for precedent in precedents:
        place = layout.place_words(precedent.place)
        console.paragraph(place, label=f"{precedent.score:.0f} %", indent=_INDENT)
        console.paragraph(precedent.text, indent=_INDENT)
        if len(precedent.versions) > 1:
            years = _years(precedent)
            console.paragraph(f"{len(precedent.versions)} versions{years}", indent=_INDENT)
        if precedent.newest:
            newer = layout.place_words(precedent.newest.place)
            console.paragraph(f"Newer wording: {newer}", indent=_INDENT)
            console.paragraph(precedent.newest.text, indent=_INDENT)
        console.line()


def _years(precedent: Precedent) -> str:
    years = sorted(version.place.date[:4] for version in precedent.versions if version.place.date)
    return f", {years[0]}–{years[-1]}" if years and years[0] != years[-1] else ""


def _show_completions(completions: tuple[Completion, ...], console: Console) -> None:
    if not completions:
        console.line("No continuation found.")
    for completion in completions:
        console.paragraph(completion.text.strip(), label=f"{completion.count}×", indent=_INDENT)
        console.paragraph(layout.place_words(completion.place), indent=_INDENT)
