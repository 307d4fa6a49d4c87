"""The command ``drafter``: sub-commands go to the terminal, everything else opens the window.

Only the one that is asked for is imported: a command starts without Qt, the window without the
commands.
"""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, cast

from drafter.cli.parser import names_command

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Drafter with what was typed after its name, and return the exit status."""
    typed = sys.argv[1:] if arguments is None else arguments
    door = "drafter.cli.run" if names_command(typed) else "drafter.app"
    run = cast("Callable[[Sequence[str]], int]", importlib.import_module(door).main)
    return run(typed)


if __name__ == "__main__":
    sys.exit(main())
