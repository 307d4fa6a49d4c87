"""Understanding what was typed, by the table of commands.

This module stays light: it is loaded at every start, also of the window.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from drafter import __version__
from drafter.cli.commands import COMMANDS, CORPUS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.cli.commands import Argument, Command


class UsageError(Exception):
    """What was typed is not understood; the text says why, and which help to ask for."""


class _Parser(argparse.ArgumentParser):
    """A parser that raises instead of ending the program."""

    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:]
        text = f"{sentence.rstrip('.')}. Try “{self.prog} --help”."
        raise UsageError(text)


_COMMAND_NAMES = frozenset(command.name for command in COMMANDS)
_WINDOW_OPTIONS = ("--corpus", "--demo")
"""Options of the window; each has a value."""

_ABOUT = "Write a United Nations draft resolution with its precedents beside it."
_USAGE = """drafter [--corpus DIR] [FILE]
       drafter [--corpus DIR] COMMAND ..."""
_ENDING = (
    "Without a command, Drafter opens its window with FILE or an empty draft. "
    "“drafter COMMAND --help” explains a command. "
    "The exit status is 0 where all went well, 1 where it did not, 2 where what was typed is not "
    "understood, 130 where Ctrl+C stopped it, and 141 where nobody reads the output any more."
)


def names_command(arguments: Sequence[str]) -> bool:
    """Whether some arguments are for the terminal rather than for the window.

    That is a command, a question for help or version, and whatever the window would not
    understand either, so that a mistyped command is an error and not an empty window. A file that
    is called like a command is opened as ``./read``.
    """
    files: list[str] = []
    rest = iter(arguments)
    for word in rest:
        if word in _WINDOW_OPTIONS:
            next(rest, None)
        elif word.startswith(tuple(f"{option}=" for option in _WINDOW_OPTIONS)):
            continue
        elif word == "--":
            files += rest
        elif word.startswith("-") or (not files and word in _COMMAND_NAMES):
            return True
        else:
            files.append(word)
    return len(files) > 1 or (len(files) == 1 and not _may_be_file(files[0]))


def _may_be_file(word: str) -> bool:
    """Whether a word names a file, or looks as if it should."""
    path = Path(word)
    return bool(path.suffix) or path.name != word or path.exists()


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the arguments of a command; ``handler`` says what carries it out.

    Raises:
        UsageError: If they are not understood.
        SystemExit: If only help or the version was asked for, and printed.
    """
    parser = _Parser(
        prog="drafter",
        usage=_USAGE,
        description=_ABOUT,
        epilog=_ENDING,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"drafter {__version__}")
    _add(parser, (CORPUS,))
    _add_commands(parser, COMMANDS)
    found, strange = parser.parse_known_args(arguments)
    _check(found, strange)
    if "corpus" not in found:
        found.corpus = None
    return found


def _check(found: argparse.Namespace, strange: Sequence[str]) -> None:
    """Complain of what is not known before what is missing: it is the likelier mistake.

    Raises:
        UsageError: If there is either.
    """
    if strange:
        option = next((word for word in strange if word.startswith("-")), None)
        what = f"There is no option “{option}” here" if option else f"“{strange[0]}” is not needed"
        text = f"{what}. Try “{found.asked} --help”."
        raise UsageError(text)
    if "handler" not in found:
        text = f"A command is missing. Try “{found.asked} --help”."
        raise UsageError(text)


def _add_commands(parser: argparse.ArgumentParser, commands: Sequence[Command]) -> None:
    parser.set_defaults(asked=parser.prog)
    table = parser.add_subparsers(
        metavar="COMMAND",
        title="commands",
        parser_class=_Parser,
        prog=parser.prog,
    )
    for command in commands:
        inner = table.add_parser(
            command.name,
            help=command.help,
            description=command.description or f"{command.help.capitalize()}.",
            epilog=_examples(command),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        _add(inner, (*command.arguments, CORPUS))
        if command.commands:
            _add_commands(inner, command.commands)
        else:
            inner.set_defaults(asked=inner.prog, handler=command.handler)


def _add(parser: argparse.ArgumentParser, arguments: Sequence[Argument]) -> None:
    for argument in arguments:
        parser.add_argument(*argument.names, **argument.options)


def _examples(command: Command) -> str:
    lines = (f"  {example}" for example in command.examples)
    return "\n".join(("examples:", *lines)) if command.examples else ""
