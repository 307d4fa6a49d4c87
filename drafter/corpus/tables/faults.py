"""Failures of the disk and of the database, told in a sentence."""

from __future__ import annotations

import errno
import sqlite3
import zlib
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from drafter.core.errors import CorpusError, DamagedCorpusError
from drafter.corpus.files import DamagedError
from drafter.corpus.tables.schema import DATABASE

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

_NO_SPACE = "Free some space on the disk, then try again. Nothing that was in the corpus is lost."
_LOST_NOTHING = "Nothing that was in the corpus is lost; try again."
_BUSY = "Wait until the other window has finished, then try again."
_FORBIDDEN = "Ask for the right to write in its folder: {folder}"
_NO_FOLDER = "No folder can be made at {folder}; choose another one for the corpus."
_SAVE = "“drafter corpus rescue” saves what can be read of {folder} into a new one."
"""What to do about a database that is damaged or gone."""
_NO_MEMORY = "Close other programs, then try again. Nothing that was in the corpus is lost."
_TOLD = (
    (("SQLITE_BUSY", "SQLITE_LOCKED"), "Another window is changing the corpus.", _BUSY),
    (
        ("SQLITE_FULL", "SQLITE_IOERR"),
        "The corpus could not be written: the disk is full or fails.",
        _NO_SPACE,
    ),
    (("SQLITE_READONLY",), "The corpus may only be read.", _FORBIDDEN),
    (
        ("SQLITE_CANTOPEN",),
        "The corpus cannot be opened.",
        "See whether its folder may be read: {folder}",
    ),
    (("SQLITE_NOMEM",), "There is not enough memory for the corpus.", _NO_MEMORY),
)
"""What SQLite's names of errors begin with, and what is said of them; all others mean damage."""
_NO_BYTES = """
SELECT 1 FROM texts WHERE typeof(code) <> 'blob' OR typeof(printed) <> 'blob' LIMIT 1"""
"""Texts that the database takes for something else, which its own check does not look at."""
_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


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
        raise _told(error, folder) from error
    except OSError as error:
        message = f"The corpus cannot be written or read: {error.strerror or error}."
        raise CorpusError(message, hint=_hint(error).format(folder=folder)) from error
    except (UnicodeDecodeError, zlib.error) as error:
        what = "its texts cannot be read"
        raise damaged(what, folder) from error
    except DamagedError as error:
        message = "The indexes of the corpus are damaged and cannot be made again."
        raise CorpusError(message, hint=_FORBIDDEN.format(folder=folder)) from error
    except MemoryError as error:
        message = "There is not enough memory for the corpus."
        raise CorpusError(message, hint=_NO_MEMORY) from error
    except (AttributeError, TypeError, ValueError, LookupError) as error:
        if found := _damage(folder):
            raise damaged(found, folder) from error
        raise


def _damage(folder: Path) -> str | None:
    """Return what is wrong with the database's own order, None where it is sound."""
    try:
        address = f"{(folder / DATABASE).absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True)) as connection:
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if found == "ok" and connection.execute(_NO_BYTES).fetchone():
                return "its texts cannot be read"
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return str(error)
    return None if found == "ok" else str(found).splitlines()[-1]


def damaged(what: str, folder: Path) -> DamagedCorpusError:
    """Return the sentence for a database that is damaged, and in what way."""
    message = f"The corpus is damaged ({what})."
    return DamagedCorpusError(message, hint=_SAVE.format(folder=folder))


def _hint(error: OSError) -> str:
    """Return what to do about an error of the operating system."""
    if error.errno in _FULL:
        return _NO_SPACE
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return _FORBIDDEN
    if isinstance(error, (FileExistsError, NotADirectoryError, FileNotFoundError)):
        return _NO_FOLDER
    return _LOST_NOTHING


def _told(error: sqlite3.Error, folder: Path) -> CorpusError:
    """Return the sentence and the hint for an error of the database."""
    name = getattr(error, "sqlite_errorname", "") or ""
    for beginnings, message, hint in _TOLD:
        if name.startswith(beginnings):
            return CorpusError(message, hint=hint.format(folder=folder))
    return damaged(str(error), folder)
