"""A terminal without a process: what is typed goes in, what is printed comes out."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from drafter.cli.console import Console
from drafter.cli.run import main

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command printed, and how it ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - any JSON
        """The one value on standard output; a failure if there is anything else."""
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Terminal:
    """Runs commands with one corpus."""

    corpus: Path

    def run(self, *typed: str | Path, stdin: str = "") -> Ran:
        """Return what a command does."""
        out, err = io.StringIO(), io.StringIO()
        arguments = ["--corpus", str(self.corpus), *(str(word) for word in typed)]
        status = main(arguments, Console(io.StringIO(stdin), out, err))
        return Ran(status, out.getvalue(), err.getvalue())


def is_one_plain_sentence(err: str) -> bool:
    """Whether standard error holds one line that ends as a sentence, and no traceback."""
    lines = err.splitlines()
    return (
        len(lines) == 1 and lines[0].startswith("drafter: ") and lines[0].endswith((".", "”", "?"))
    )
