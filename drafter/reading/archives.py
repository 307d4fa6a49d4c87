"""Members of .zip archives, read one at a time into memory and never written anywhere."""

from __future__ import annotations

import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from drafter.core.errors import ReadError

LARGEST = 64 * 2**20
"""Unpacked bytes of one member that are read at most."""
_MOST_MEMBERS = 200_000
_MOST_TIMES = 400
"""How many times its own size an archive may unpack to; XML and text reach some 30."""
_HARMLESS = 256 * 2**20
"""Unpacked bytes up to which that ratio does not matter."""
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of packed file: what a sentence calls it, and what to do about a faulty one."""

    name: str
    damaged: str
    swollen: str


ZIP = Kind(
    "This .zip archive",
    damaged="Fetch it again, or unpack it and add the folder.",
    swollen="Check where it comes from; unpack it yourself if sure.",
)


class Archive:
    """An open .zip file; closed when nothing refers to it any more."""

    def __init__(self, file: Path | IO[bytes], kind: Kind = ZIP) -> None:
        """Open an archive.

        Raises:
            ReadError: If it is none, is damaged, or would unpack to far more than it is.
        """
        self._kind = kind
        try:
            if isinstance(file, Path):
                refuse_endless(file)
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError) as error:
            message = f"{kind.name} is damaged or breaks off."
            raise ReadError(message, hint=self._kind.damaged) from error
        except OSError as error:
            message = f"{kind.name} cannot be opened: {error.strerror or error}."
            raise ReadError(message, hint="Check that it is there and may be read.") from error
        self._members = {
            info.filename: info
            for info in self._zip.infolist()
            if info.filename and not info.is_dir()  # a damaged list may hold no name at all
        }
        self._refuse_bombs()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the members, as the archive has them."""
        return tuple(self._members)

    def read(self, name: str) -> bytes:
        """Return the bytes of a member.

        Raises:
            ReadError: If it is encrypted, damaged, or larger than ``LARGEST``.
            KeyError: If there is no such member.
        """
        info = self._members[name]
        if info.flag_bits & _ENCRYPTED:
            message = f"{self._kind.name} is protected by a password."
            raise ReadError(message, hint="Save it without the password, then try again.")
        try:
            with self._zip.open(info) as member:
                data = member.read(LARGEST + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError,
                NotImplementedError, RuntimeError) as error:  # fmt: skip
            message = f"{self._kind.name} is damaged: “{name}” cannot be unpacked."
            raise ReadError(message, hint=self._kind.damaged) from error
        if len(data) > LARGEST:
            message = f"“{name}” unpacks to more than {LARGEST // 2**20} MB."
            raise ReadError(message, hint="No resolution is that long; check what the file is.")
        return data

    def _refuse_bombs(self) -> None:
        packed = sum(info.compress_size for info in self._members.values())
        unpacked = sum(info.file_size for info in self._members.values())
        if len(self._members) > _MOST_MEMBERS or unpacked > max(_HARMLESS, _MOST_TIMES * packed):
            self._zip.close()
            message = f"{self._kind.name} would unpack to far more than it holds."
            raise ReadError(message, hint=self._kind.swollen)


def refuse_endless(path: Path) -> None:
    """Refuse what has no end or may never begin: devices and pipes, and folders with them.

    Raises:
        ReadError: If the path leads to anything but a file.
        OSError: If it leads nowhere.
    """
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        message = f"“{path.name or path}” is a folder, not a file."
        raise ReadError(message, hint="Give a file in it; a whole folder can be added to a corpus.")
    if not stat.S_ISREG(mode):
        message = f"“{path.name}” is a device or a pipe, not a file."
        raise ReadError(message, hint="Save what it gives in a file first.")
