"""What was put off while documents were added, done behind the user's back.

Finding the lineages of a document takes longer than adding it. Nothing waits for it: until it is
done, a paragraph is compared with what a question finds.
"""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from drafter import corpus as shelf  # its ``Corpus`` is loaded by whoever tends, not by the window
from drafter.core.errors import DrafterError
from drafter.services.courtesy import step_back

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from pathlib import Path

    from drafter.corpus import Corpus


def tend(corpus: Corpus, *, is_cancelled: Callable[[], bool]) -> bool:
    """Do what was put off, in small steps; return whether all of it is done.

    Raises:
        CorpusError: If the corpus fails; what was done before stays.
    """
    corpus.tidy()
    while corpus.tend():
        if is_cancelled():
            return False
    corpus.tidy()
    return True


def tend_for(corpus: Corpus, seconds: float) -> bool:
    """Do what was put off for a while; return whether all of it is done.

    Raises:
        CorpusError: If the corpus fails; what was done before stays.
    """
    end = time.monotonic() + seconds
    return tend(corpus, is_cancelled=lambda: time.monotonic() > end)


def tend_apart(connection: Connection, folder: Path) -> None:
    """Do what was put off in a process of its own, until it is done or anything is received.

    Sends whether all is done, or the ``DrafterError`` that ended it.
    """
    step_back()
    outcome: bool | DrafterError
    try:
        with shelf.Corpus.open(folder, makes=False) as corpus:
            outcome = tend(corpus, is_cancelled=connection.poll)
    except DrafterError as error:
        outcome = error
    with connection, suppress(BrokenPipeError, ConnectionResetError):
        connection.send(outcome)


def tend_behind(folder: Path) -> None:
    """Start a process that does what was put off, and do not wait for it."""
    command = [sys.executable, "-m", "drafter", "corpus", "tend", "--corpus", str(folder)]
    quiet = subprocess.DEVNULL
    with suppress(OSError):
        subprocess.Popen(  # noqa: S603 - our own command
            command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
