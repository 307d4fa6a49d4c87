"""Failures of the disk and of the database, told in a sentence."""

from __future__ import annotations

import errno
import sqlite3
import zlib
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from drafter.core.errors import CorpusError
from drafter.corpus.schema import DATABASE

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

_NO_SPACE = "Free some space on the disk, then try again. Nothing that was in the corpus is lost."
_LOST_NOTHING = "Nothing that was in the corpus is lost; try again."
_BUSY = "Wait until the other window has finished, then try again."
_FORBIDDEN = "Ask for the right to write in its folder: {folder}"
_NO_FOLDER = "No folder can be made at {folder}; choose another one for the corpus."
_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_DAMAGED = (
    "Move the folder {folder} away and add the documents again; "
    "a new corpus is made when Drafter starts."
)


@contextmanager
def explained(folder: Path) -> Generator[None]:
    """Turn what disk and database raise into the one error that a user can act on.

    A damaged database may also answer without complaint, with bytes that are no text or rows that
    are not there; then what is made of its answers fails.

    Raises:
        CorpusError: For any failure of the database or the operating system.
    """
    try:
        yield
    except sqlite3.Error as error:
        message, hint = _told(error)
        raise CorpusError(message, hint=hint.format(folder=folder)) from error
    except OSError as error:
        message = f"The corpus cannot be written or read: {error.strerror or error}."
        raise CorpusError(message, hint=_hint(error).format(folder=folder)) from error
    except (UnicodeDecodeError, zlib.error) as error:
        what = "its texts cannot be read"
        raise _damaged(what, folder) from error
    except (TypeError, ValueError, LookupError) as error:
        if found := _damage(folder):
            raise _damaged(found, folder) from error
        raise


def _damage(folder: Path) -> str | None:
    """Return what is wrong with the database's own order, None where it is sound."""
    try:
        address = f"{(folder / DATABASE).absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True)) as connection:
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return str(error)
    return None if found == "ok" else str(found).splitlines()[-1]


def _damaged(error: str, folder: Path) -> CorpusError:
    message = f"The corpus is damaged ({error})."
    return CorpusError(message, hint=_DAMAGED.format(folder=folder))


def _hint(error: OSError) -> str:
    """Return what to do about an error of the operating system."""
    if error.errno in _FULL:
        return _NO_SPACE
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return _FORBIDDEN
    if isinstance(error, (FileExistsError, NotADirectoryError, FileNotFoundError)):
        return _NO_FOLDER
    return _LOST_NOTHING


def _told(error: sqlite3.Error) -> tuple[str, str]:
    """Return the sentence and the hint for an error of the database."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return "Another window is changing the corpus.", _BUSY
    if name.startswith(("SQLITE_FULL", "SQLITE_IOERR")):
        return "The corpus could not be written: the disk is full or fails.", _NO_SPACE
    if name.startswith("SQLITE_READONLY"):
        return "The corpus may only be read.", _FORBIDDEN
    if name.startswith("SQLITE_CANTOPEN"):
        return "The corpus cannot be opened.", "See whether its folder may be read: {folder}"
    return f"The corpus is damaged ({error}).", _DAMAGED
