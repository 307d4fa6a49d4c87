"""Files, folders and .zip archives as a row of documents that are read one at a time."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from drafter.core.errors import ReadError
from drafter.reading import formats
from drafter.reading.archives import LARGEST, Archive, refuse_endless

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from drafter.core.model import Document

_ZIP = ".zip"
_WORD_PART = "word/document.xml"
_SKIPPED = ("__MACOSX", "~$")
_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Source:
    """A file that may hold a document, and how to read it.

    ``name`` is what the user knows it by: its path, or the archive's path and the member's name.
    ``load`` raises ``ReadError`` where the file cannot be read; where it ``can_travel`` another
    process may call it.
    """

    name: str
    load: Callable[[], Document]
    can_travel: bool = False


def sources(paths: Sequence[Path]) -> Iterator[Source]:
    """Return what lies under some paths, in natural order ("78_9" before "78_10").

    A file that is named is always a source; in folders and archives, files of kinds that are no
    documents are passed over, as are hidden ones. Whatever cannot be opened is a source that
    says so when it is loaded.

    Raises:
        ReadError: If one of the paths does not exist, or cannot be reached.
    """
    for path in paths:
        _refuse_missing(path)
    return (source for path in paths for source in _of_path(path))


def _refuse_missing(path: Path) -> None:
    try:
        is_there = path.exists()
    except OSError as error:
        message = f"“{path}” cannot be reached: {error.strerror}."
        raise ReadError(message, hint="Check that you may open the folders above it.") from error
    if not is_there:
        message = f"There is no file or folder “{path}”."
        raise ReadError(message, hint="Check the name, and whether the drive is there.")


def _of_path(path: Path) -> Iterator[Source]:
    if path.is_dir():
        yield from _of_folder(path)
    elif path.suffix.lower() == _ZIP:
        yield from _of_archive(path)
    else:
        yield Source(str(path), partial(_load_file, path), can_travel=True)


def _of_folder(folder: Path) -> Iterator[Source]:
    """Yield what lies in a folder and below; links to folders are not followed, lest they loop."""
    try:
        with os.scandir(folder) as entries:
            found = sorted(
                ((entry.name, entry.is_dir(follow_symlinks=False), _is_file(entry))
                 for entry in entries if not _is_hidden(entry.name)),
                key=lambda entry: natural(entry[0]),
            )  # fmt: skip
    except OSError as error:
        yield _failing(str(folder), f"This folder cannot be read: {error.strerror}.",
                       "Check that you may open it.")  # fmt: skip
        return
    for name, is_folder, is_file in found:
        path = folder / name
        if is_folder:
            yield from _of_folder(path)
        elif is_file and (_is_document(name) or path.suffix.lower() == _ZIP):
            yield from _of_path(path)


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Whether something in a folder is a file, or a link that leads nowhere or in a circle.

    Such a link was a file for whoever made it, so that it is told and not passed over.
    """
    try:
        return entry.is_file() or (entry.is_symlink() and not Path(entry).exists())
    except OSError:
        return True  # loading it says why


def _of_archive(path: Path) -> Iterator[Source]:
    try:
        archive = Archive(path)
    except ReadError as error:
        yield _failing(str(path), str(error), error.hint)
        return
    if _WORD_PART in archive.names:
        yield Source(str(path), partial(_load_file, path, ".docx"))
        return
    for name in sorted(archive.names, key=natural):
        known_as = f"{path}/{name}"
        if any(map(_is_hidden, PurePosixPath(name).parts)):
            continue
        if name.lower().endswith(_ZIP):
            yield _failing(known_as, "An archive inside an archive is not opened.",
                           "Unpack the outer one and add the folder.")  # fmt: skip
        elif _is_document(name):
            yield Source(known_as, partial(_load_member, archive, name))


def _load_file(path: Path, suffix: str = "") -> Document:
    return formats.read_bytes(read_file(path), suffix or path.suffix)


def _load_member(archive: Archive, name: str) -> Document:
    return formats.read_bytes(archive.read(name), PurePosixPath(name).suffix)


def read_file(path: Path) -> bytes:
    """Return the bytes of a file.

    Raises:
        ReadError: If it is missing, is a folder or a device, may not be read, or is larger than
            64 MB.
    """
    try:
        refuse_endless(path)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)  # it may have grown since
    except OSError as error:
        message = f"“{path.name or path}” cannot be read: {error.strerror or error}."
        raise ReadError(message, hint="Check that it is there and may be read.") from error
    if len(data) > LARGEST:
        message = f"“{path.name}” is larger than {LARGEST // 2**20} MB."
        raise ReadError(message, hint="No resolution is that long; check what the file is.")
    return data


def natural(name: str) -> tuple[tuple[int, str], ...]:
    """Return what puts names in the order a person would: figures by value, no case."""
    return tuple(
        (int(piece), "") if piece.isdecimal() else (-1, piece.casefold())
        for piece in _DIGITS.split(name)
    )


def _is_hidden(name: str) -> bool:
    return (name.startswith(".") and name not in {".", ".."}) or name.startswith(_SKIPPED)


def _is_document(name: str) -> bool:
    suffix = PurePosixPath(name).suffix.lower()
    return suffix in formats.READERS or suffix in formats.UNREADABLE


def _failing(name: str, message: str, hint: str) -> Source:
    """Return a source that cannot be read, and says why."""
    return Source(name, partial(_fail, message, hint))


def _fail(message: str, hint: str) -> Document:
    raise ReadError(message, hint=hint)
