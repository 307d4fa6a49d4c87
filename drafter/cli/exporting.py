"""The command that writes a file in another form."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from drafter import reading
from drafter.cli.places import chosen_corpus
from drafter.core.changes.signature import Signature
from drafter.core.errors import DrafterError
from drafter.core.masthead.sponsor_check import checked
from drafter.services import agreeing, comparing, exporting, reviewing, sourcing
from drafter.services.exporting import Wishes
from drafter.services.sourcing import Annotating, Annotation

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from drafter.cli.console import Console
    from drafter.core.model import Document


def export(arguments: argparse.Namespace, console: Console) -> int:
    """Write a file in another form."""
    marked = reading.read_marked(arguments.file)
    document = replace(marked.document, comments=marked.said)
    wishes = Wishes(
        sources=arguments.sources, pages=arguments.pages, emblem=arguments.emblem,
        comments=arguments.comments,
    )  # fmt: skip
    if arguments.base is not None:
        path = _export_tracked(document, arguments)
    elif arguments.annotate:
        path = _annotated(arguments, document, wishes)
    else:
        path = exporting.export(document, arguments.to, wishes)
    console.line(f"Written: {path}")
    if document.comments and not wishes.comments:
        console.error(f"drafter: {_left_out(len(document.comments))}")
    if remarks := checked(document).remarks:
        said = " ".join(remarks)
        console.error(f"drafter: The sponsors are not as the United Nations prints them. {said}")
    return 0


def _left_out(count: int) -> str:
    if count == 1:
        return "The comment in the margin was left out; --comments keeps it."
    return f"The {count} comments in the margin were left out; --comments keeps them."


def _export_tracked(document: Document, arguments: argparse.Namespace) -> Path:
    if arguments.sources or arguments.annotate:
        message = "A file with tracked changes cannot also list its sources."
        raise DrafterError(
            message, hint="Leave out --sources and --annotate, or export them by themselves."
        )
    if arguments.comments:
        message = "A file with tracked changes is handed in, and has no comments."
        raise DrafterError(message, hint="Leave out --comments, or export them by themselves.")
    base = comparing.found(arguments.base, partial(chosen_corpus, arguments))
    return exporting.export_tracked(
        base,
        document,
        arguments.to,
        Signature(arguments.author, arguments.date),
        pages=arguments.pages,
        emblem=arguments.emblem,
    )


def _annotated(arguments: argparse.Namespace, document: Document, wishes: Wishes) -> Path:
    """Write a file with the source of each paragraph, as the corpus knows it."""
    with chosen_corpus(arguments) as corpus:
        found = agreeing.agreed(corpus, document)
        reviewed = reviewing.review(corpus, found, remarks=False)
    annotating = Annotating(how=Annotation(arguments.annotate))
    return sourcing.export_annotated(document, reviewed, arguments.to, annotating, wishes=wishes)
