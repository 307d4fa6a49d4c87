"""The command that shows what the reader understood of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter import reading
from drafter.cli import layout
from drafter.core.changes import revisions_json

if TYPE_CHECKING:
    import argparse

    from drafter.cli.console import Console


def read(arguments: argparse.Namespace, console: Console) -> int:
    """Print what the reader understood of a file."""
    marked = reading.read_marked(arguments.file)
    if arguments.json:
        console.json(revisions_json.to_json(marked))
    else:
        layout.show_document(marked.document, console)
        layout.show_marks(marked, console)
    return 0
