"""A process that reads ahead in a second one, says so, and waits to be killed; run by a test."""

from __future__ import annotations

import signal
import sys
from functools import partial

from drafter.core.model import Document
from drafter.reading.sources import Source
from drafter.services import readers
from drafter.services.readers import Readers


def _named(name: str) -> Document:
    return Document(name=name)


def _name(document: Document) -> str:
    return document.name


def main() -> None:
    """Read one file more than are worth a process, and wait after the first."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # tests may run where it is ignored
    names = map(str, range(readers.FEW + 1))
    sources = [Source(name, partial(_named, name), can_travel=True) for name in names]
    with Readers(_name) as reading:
        print(next(reading.outcomes(sources)), flush=True)  # noqa: T201 - the test reads it
        sys.stdin.read()


if __name__ == "__main__":
    main()
