"""A user's own words: a plain text file, one word a line, that any program can edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.core.errors import ReadError
from drafter.services import files

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def load(path: Path) -> tuple[str, ...]:
    """Return the words of a file, without blank lines and repetitions; none where there is none.

    Raises:
        ReadError: If there is a file and it cannot be read.
    """
    if not path.is_file():
        return ()
    try:
        return _words(path.read_text("utf-8-sig").splitlines())
    except (OSError, UnicodeDecodeError) as error:
        message = f"Your own words cannot be read: {path}."
        raise ReadError(message, hint="See that it is a plain text file in UTF-8.") from error


def save(path: Path, words: Iterable[str]) -> tuple[str, ...]:
    """Write the words, in the order of the alphabet, and return them.

    Raises:
        WriteError: If the file cannot be written; the old one is untouched then.
    """
    kept = tuple(sorted(_words(words), key=lambda word: (word.casefold(), word)))
    files.make_folder(path.parent)
    files.write_text(path, "".join(f"{word}\n" for word in kept))
    return kept


def add(path: Path, word: str) -> tuple[str, ...]:
    """Put a word into the file, and return all its words.

    Raises:
        ReadError: If there is a file and it cannot be read.
        WriteError: If the file cannot be written.
    """
    return save(path, (*load(path), word))


def _words(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for line in lines if (word := " ".join(line.split()))))
