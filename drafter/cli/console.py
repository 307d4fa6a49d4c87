"""The terminal: what is printed, what is asked, and how far long work is."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shutil
import sys
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator

_NARROWEST = 40
_WIDEST = 100
"""Columns; longer lines are hard to read."""
_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"
"""Signs that would command a terminal, as the names of files may hold them."""
_COMMANDING = re.compile(f"[{_CONTROLS}]")
_BREAKING = re.compile(f"[{_CONTROLS}\t\n\u2028-\u202e\u2066-\u2069]")
"""These, and what would break a sentence into lines or turn its end around."""


@dataclass(frozen=True, slots=True)
class Console:
    """Standard input, output and error of one run."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO

    def line(self, text: str = "") -> None:
        """Print a line; what would command the terminal is spelled out."""
        self.stdout.write(f"{_COMMANDING.sub(_spelled, text)}\n")

    def paragraph(self, text: str, *, label: str = "", indent: int = 0) -> None:
        """Print a paragraph beside its label, wrapped where a terminal shows it.

        Elsewhere it stays one line, so that programs find a paragraph in a line.
        """
        lead = f"{label:<{indent}}" if len(label) < indent else f"{label} "
        if not self.stdout.isatty():
            self.line((lead + text.replace("\n", " ")).rstrip())
            return
        columns = shutil.get_terminal_size().columns
        self.line(
            textwrap.fill(
                text,
                width=max(_NARROWEST, min(columns, _WIDEST)),
                initial_indent=lead,
                subsequent_indent=" " * indent,
                break_on_hyphens=False,
            )
            or lead.rstrip()
        )

    def json(self, value: object) -> None:
        """Print a JSON value, spread over lines for people."""
        self.line(json.dumps(value, ensure_ascii=False, indent=2))

    def json_line(self, value: object) -> None:
        """Print a JSON value on one line and send it off at once: someone may be waiting."""
        self.line(json.dumps(value, ensure_ascii=False))
        self.stdout.flush()

    def error(self, text: str) -> None:
        """Print a sentence on standard error, after what was printed before.

        Where nobody can be told, the exit status still says it.
        """
        with contextlib.suppress(OSError):  # then that is what the sentence is about
            self.stdout.flush()
        with contextlib.suppress(OSError):
            self.stderr.write(f"{_BREAKING.sub(_spelled, text)}\n")
            self.stderr.flush()

    def queries(self) -> Iterator[str]:
        """Yield the lines of standard input without their ends."""
        for number, line in enumerate(self.stdin):
            query = line.rstrip("\r\n")
            yield query.removeprefix("\ufeff") if number == 0 else query


def _spelled(found: re.Match[str]) -> str:
    """Return a sign as programmers spell it, without what it commands."""
    return found.group().encode("unicode_escape").decode("ascii")


def own_console() -> Console:
    """Return the console of this process; a stream that was closed before it began holds nothing.

    Python has None for such a stream: after "<&-" in a shell, or without a terminal on Windows.
    """
    return Console(
        sys.stdin or io.StringIO(), sys.stdout or io.StringIO(), sys.stderr or io.StringIO()
    )


def in_utf8(console: Console) -> Console:
    """Return a console whose streams speak UTF-8, also where the system has them Windows-1252.

    What cannot be said in UTF-8 (file names of other encodings) is spelled out, never an error.
    """
    for stream in (console.stdin, console.stdout, console.stderr):
        if isinstance(stream, io.TextIOWrapper):
            errors = "replace" if stream is console.stdin else "backslashreplace"
            stream.reconfigure(encoding="utf-8", errors=errors)
    return console
