"""The command ``drafter``: sub-commands go to the terminal, everything else opens the window.

Only the one that is asked for is imported: a command starts without Qt, the window without the
commands.
"""

from __future__ import annotations

import importlib
import re
import sys
from typing import TYPE_CHECKING, cast

from drafter.cli.parser import names_command

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


_LACKING = re.compile(r"^(\S+\.so[.\d]*): cannot open shared object file")
"""What Python says of a library of the system that Qt needs and this machine lacks."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Drafter with what was typed after its name, and return the exit status."""
    typed = sys.argv[1:] if arguments is None else arguments
    door = "drafter.cli.run" if names_command(typed) else "drafter.app"
    try:
        run = cast("Callable[[Sequence[str]], int]", importlib.import_module(door).main)
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


if __name__ == "__main__":
    sys.exit(main())
