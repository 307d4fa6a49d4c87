"""Carry out one command: what goes wrong becomes one plain sentence and an exit status."""

from __future__ import annotations

import errno
import importlib
import os
import signal
import sys
from typing import TYPE_CHECKING, cast

from drafter.cli import unforeseen
from drafter.cli.console import in_utf8, own_console
from drafter.cli.parser import UsageError, parsed
from drafter.cli.stopping import hear_everywhere
from drafter.core.errors import DrafterError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from drafter.cli.console import Console

OK, FAILURE, USAGE = 0, 1, 2
STOPPED = 130
"""What shells expect of a program that Ctrl+C ended."""
_NO_ROOM = ("failed to map segment", "annot allocate memory", "can't start new thread")
"""What the system's loader, its kernel and Python say where memory or threads ran out."""
UNHEARD = 141
"""The same of one whose reader went away ("| head")."""


def main(arguments: Sequence[str], console: Console | None = None) -> int:
    """Carry out a command and return the exit status.

    Args:
        arguments: What was typed after "drafter".
        console: Where to read and print; the process's own streams unless given.
    """
    own = console is None
    console = in_utf8(console or own_console())
    if own:
        unforeseen.install(console)
        hear_everywhere()
    try:
        status = _carried_out(arguments, console)
        if own and status == STOPPED:
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # who presses it again will not wait
        console.stdout.flush()
    except BrokenPipeError:
        status = UNHEARD
    except OSError as error:  # files have errors of their own: this is standard output
        console.error(f"drafter: The output cannot be written: {error.strerror}.")
        status = FAILURE
    else:
        return status
    if own:
        _silence()
    return status


def _carried_out(arguments: Sequence[str], console: Console) -> int:
    try:
        found = parsed(arguments)
        return _handler(found.handler)(found, console)
    except SystemExit:  # argparse printed the help or the version
        return OK
    except UsageError as error:
        console.error(f"drafter: {error}")
        return USAGE
    except DrafterError as error:
        console.error(f"drafter: {error} {error.hint}".rstrip())
        return FAILURE
    except KeyboardInterrupt:
        console.error("drafter: Stopped; what was finished before is kept.")
        return STOPPED
    except (MemoryError, ImportError, OSError, RuntimeError) as error:
        if not _is_lack_of_room(error):
            raise
        console.error("drafter: There is not enough memory. Close other programs, then try again.")
        return FAILURE


def _is_lack_of_room(error: Exception) -> bool:
    """Whether the system had no memory, or no room for one more thread, as it says in many ways."""
    is_refused = isinstance(error, OSError) and error.errno in {errno.ENOMEM, errno.EAGAIN}
    said = str(error)
    return isinstance(error, MemoryError) or is_refused or any(one in said for one in _NO_ROOM)


def _handler(name: str) -> Callable[..., int]:
    """Return a command's function, loading its module only now: reading Word files takes time."""
    module, _, function = name.partition(":")
    return cast("Callable[..., int]", getattr(importlib.import_module(module), function))


def _silence() -> None:
    """Send what is still buffered nowhere: Python would complain about it while it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
