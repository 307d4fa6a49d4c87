"""The command that finds agreed language in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter import reading
from drafter.cli import forms, layout
from drafter.cli.places import chosen_corpus
from drafter.services import agreeing, reviewing, sourcing, telling
from drafter.services.reviewing import State

if TYPE_CHECKING:
    import argparse

    from drafter.cli.console import Console
    from drafter.services.agreeing import AgreedParagraph
    from drafter.services.reviewing import Review, ReviewedParagraph

_INDENT = 8


def agreed(arguments: argparse.Namespace, console: Console) -> int:
    """Print the agreed language of a file, or write its source memo."""
    document = reading.read(arguments.file)
    with chosen_corpus(arguments) as corpus:
        found = agreeing.agreed(corpus, document, min_words=arguments.min_words)
        reviewed = reviewing.review(corpus, found)
    if arguments.to is not None:
        least = arguments.min_words
        sourcing.export_memo(document, reviewed, arguments.to, min_words=least)
    if arguments.json:
        console.json(forms.agreement(found, reviewed))
        return 0
    if arguments.to is not None:
        console.line(f"Written: {arguments.to}")
        return 0
    for one in reviewed:
        _show(one, console)
    more = found.agreed_words - found.telling_words
    console.line(
        f"{found.telling_words} of {found.words} words are agreed language ({found.share:.0%}); "
        f"{more} more are common phrases."
    )
    return 0


def _show(one: ReviewedParagraph, console: Console) -> None:
    row, review = one.agreed, one.review
    if review is None:
        return
    console.line(f"{row.label or 'Paragraph'}: {_standing(review)}")
    if review.state is not State.VERBATIM:
        _show_passages(row, console)
    for remark in review.remarks:
        console.paragraph(remark.message, label="!", indent=_INDENT)
    if review.newer:
        where = layout.place_words(review.newer.place)
        console.paragraph(f"A newer wording stands in {where}.", label="!", indent=_INDENT)
    if review.tabled and review.state is not State.TABLED:
        where = layout.place_words(review.tabled.place)
        console.paragraph(f"Nearer, but only a draft: {where}.", indent=_INDENT)
    console.line()


def _standing(review: Review) -> str:
    """Return in words where a paragraph stands: "adapted from A/RES/72/195 PP5 … (87 %)"."""
    nearest = review.nearest
    if review.state is State.NEW or nearest is None:
        return "new"
    where = layout.place_words(nearest.place)
    like = f"{min(round(nearest.likeness), 99)} %"
    return {
        State.VERBATIM: f"verbatim from {where}",
        State.ADAPTED: f"adapted from {where} ({like})",
        State.TABLED: f"only in a draft: {where} ({like})",
    }[review.state]


def _show_passages(row: AgreedParagraph, console: Console) -> None:
    """Print the passages, but not the common phrases among them."""
    text = row.paragraph.text
    for passage in row.passages:
        if telling.is_common(passage, text):
            continue
        console.paragraph(
            f"“{text[passage.start : passage.end]}”", label=f"{passage.words}", indent=_INDENT
        )
        newest = layout.place_words(passage.places[0]) if passage.places else ""
        more = f" and {passage.count - 1} more" if passage.count > 1 else ""
        console.paragraph(newest + more, indent=_INDENT)
