"""The command that finds agreed language in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter import reading
from drafter.cli import forms, layout
from drafter.cli.places import corpus as chosen_corpus
from drafter.services import agreeing

if TYPE_CHECKING:
    import argparse

    from drafter.cli.console import Console
    from drafter.services.agreeing import AgreedParagraph

_INDENT = 8


def agreed(arguments: argparse.Namespace, console: Console) -> int:
    """Print the agreed language of a file."""
    document = reading.read(arguments.file)
    with chosen_corpus(arguments) as corpus:
        found = agreeing.agreed(corpus, document, min_words=arguments.min_words)
    if arguments.json:
        console.json(forms.agreement(found))
        return 0
    for row in found.rows:
        if row.passages:
            _show_agreed(row, console)
    console.line(
        f"{found.agreed_words} of {found.words} words are agreed language ({found.share:.0%})."
    )
    return 0


def _show_agreed(row: AgreedParagraph, console: Console) -> None:
    console.line(f"{row.label or 'Paragraph'}: {row.share:.0%} agreed")
    for passage in row.passages:
        text = row.paragraph.text[passage.start : passage.end]
        console.paragraph(f"“{text}”", label=f"{passage.words}", indent=_INDENT)
        newest = layout.place_words(passage.places[0]) if passage.places else ""
        more = f" and {passage.count - 1} more" if passage.count > 1 else ""
        console.paragraph(newest + more, indent=_INDENT)
    console.line()
