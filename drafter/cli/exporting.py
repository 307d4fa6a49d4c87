"""The command that writes a file in another form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter import reading
from drafter.services import exporting

if TYPE_CHECKING:
    import argparse

    from drafter.cli.console import Console


def export(arguments: argparse.Namespace, console: Console) -> int:
    """Write a file in another form."""
    document = reading.read(arguments.file)
    path = exporting.export(
        document,
        arguments.to,
        sources=arguments.sources,
        pages=arguments.pages,
        emblem=arguments.emblem,
    )
    console.line(f"Written: {path}")
    return 0
