"""The command ``drafter``: sub-commands go to the terminal, everything else opens the window.

Only the one that is asked for is imported: a command starts without Qt, the window without the
commands. Until Ctrl+C ends the process without a word, next to nothing is.
"""

from __future__ import annotations

import importlib
import signal
import sys

TYPE_CHECKING = False  # loading typing takes as long as all the rest here
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


_LACKING = ": cannot open shared object file"
"""What Python says of a library of the system that Qt needs and this machine lacks."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Drafter with what was typed after its name, and return the exit status."""
    typed = sys.argv[1:] if arguments is None else arguments
    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        run = _loaded(typed)
    except ImportError as error:
        library, lacking, _ = error.msg.partition(_LACKING)
        if not lacking or " " in library or ".so" not in library:
            raise
        sys.stderr.write(
            f"drafter: The library {library} is missing. Install the system’s package that has "
            "it, then start Drafter again.\n"
        )
        return 1
    finally:
        signal.signal(signal.SIGINT, before)
    return run(typed)


def _loaded(typed: Sequence[str]) -> Callable[[Sequence[str]], int]:
    """Return what carries out what was typed, loaded only now."""
    parser = importlib.import_module("drafter.cli.parser")
    door = "drafter.cli.run" if parser.names_command(typed) else "drafter.app"
    run: Callable[[Sequence[str]], int] = importlib.import_module(door).main
    return run


if __name__ == "__main__":
    sys.exit(main())
