"""The command ``drafter``: sub-commands go to the terminal, everything else opens the window.

Only the one that is asked for is imported: a command starts without Qt, the window without the
commands.
"""

from __future__ import annotations

import importlib
import re
import signal
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence


_LACKING = re.compile(r"^(\S+\.so[.\d]*): cannot open shared object file")
"""What Python says of a library of the system that Qt needs and this machine lacks."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Drafter with what was typed after its name, and return the exit status."""
    typed = sys.argv[1:] if arguments is None else arguments
    try:
        with _ended_by_an_interrupt():
            run = _loaded(typed)
    except ImportError as error:
        lacking = _LACKING.match(error.msg)
        if lacking is None:
            raise
        sys.stderr.write(
            f"drafter: The library {lacking[1]} is missing. Install the system’s package that has "
            "it, then start Drafter again.\n"
        )
        return 1
    return run(typed)


def _loaded(typed: Sequence[str]) -> Callable[[Sequence[str]], int]:
    """Return what carries out what was typed, loaded only now."""
    parser = importlib.import_module("drafter.cli.parser")
    door = "drafter.cli.run" if parser.names_command(typed) else "drafter.app"
    return cast("Callable[[Sequence[str]], int]", importlib.import_module(door).main)


@contextmanager
def _ended_by_an_interrupt() -> Generator[None]:
    """Let Ctrl+C end the process without a word while nothing has begun yet."""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


if __name__ == "__main__":
    sys.exit(main())
