"""The command that shows what the reader understood of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter import reading
from drafter.cli import layout
from drafter.core import codec

if TYPE_CHECKING:
    import argparse

    from drafter.cli.console import Console


def read(arguments: argparse.Namespace, console: Console) -> int:
    """Print what the reader understood of a file."""
    document = reading.read(arguments.file)
    if arguments.json:
        console.json(codec.to_json(document))
    else:
        layout.show_document(document, console)
    return 0
