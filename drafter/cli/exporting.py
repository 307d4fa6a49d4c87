"""The command that writes a file in another form."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from drafter import reading
from drafter.cli.places import corpus as chosen_corpus
from drafter.core.errors import DrafterError
from drafter.core.signature import Signature
from drafter.services import comparing, exporting

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from drafter.cli.console import Console
    from drafter.core.model import Document


def export(arguments: argparse.Namespace, console: Console) -> int:
    """Write a file in another form."""
    document = reading.read(arguments.file)
    if arguments.base is not None:
        path = _export_tracked(document, arguments)
    else:
        path = exporting.export(
            document,
            arguments.to,
            sources=arguments.sources,
            pages=arguments.pages,
            emblem=arguments.emblem,
        )
    console.line(f"Written: {path}")
    return 0


def _export_tracked(document: Document, arguments: argparse.Namespace) -> Path:
    if arguments.sources:
        message = "A file with tracked changes cannot also list its sources."
        raise DrafterError(message, hint="Leave out --sources, or export them by themselves.")
    base = comparing.found(arguments.base, partial(chosen_corpus, arguments))
    return exporting.export_tracked(
        base,
        document,
        arguments.to,
        Signature(arguments.author, arguments.date),
        pages=arguments.pages,
        emblem=arguments.emblem,
    )
