"""Old Word files, RTF and OpenDocument texts, which LibreOffice turns into Word files.

The files are strangers': LibreOffice gets a profile of its own that is thrown away, runs no macros,
follows no links, and is stopped when it takes too long. What it makes is read as any Word file.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.errors import ReadError
from drafter.reading.doc_tail import with_last_table
from drafter.reading.docx.reader import read_docx
from drafter.reading.recognition import is_recognised, unrecognised

if TYPE_CHECKING:
    from collections.abc import Callable

    from drafter.core.model import Document

LARGEST = 32 * 2**20
"""Bytes of a file that is handed to LibreOffice at most."""
_SECONDS = 60.0
"""Time that LibreOffice may take for one file; it starts in two or three seconds."""
_NAMES = ("soffice", "libreoffice", "soffice.com")
_PLACES = (
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
    Path("C:/Program Files/LibreOffice/program/soffice.com"),
    Path("C:/Program Files (x86)/LibreOffice/program/soffice.com"),
)
"""Where it lies on systems that do not put it among the commands."""
_SETTINGS = (
    ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Writer/Content/Update", "Link", "0"),
    ("Common/Save/Document", "WarnAlienFormat", "false"),
)
"""What is set in the profile: no macros, nothing active, no links that are followed."""
_ITEM = (
    '<item oor:path="/org.openoffice.Office.{path}"><prop oor:name="{name}" oor:op="fuse">'
    "<value>{value}</value></prop></item>"
)
_REGISTRY = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items '
    'xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>\n'
)
_AS_DOCX = "Open it in Word or LibreOffice and save it as .docx, then try again."


class Kind(NamedTuple):
    """A kind of file: the end of its name, and what to call it."""

    suffix: str
    name: str


KINDS = (
    Kind(".doc", "an old Word file"),
    Kind(".dot", "an old Word template"),
    Kind(".odt", "an OpenDocument text"),
    Kind(".rtf", "an RTF file"),
    Kind(".wpd", "a WordPerfect file"),
)
"""What LibreOffice is asked to read."""


_OLD_WORD = (".doc", ".dot")


def readers() -> dict[str, Callable[[bytes], Document]]:
    """Return the readers of all kinds by the ends of their names."""
    return {kind.suffix: _reader(kind) for kind in KINDS}


def office() -> Path | None:
    """Return where LibreOffice is; None on a machine without it."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    return Path(found) if found else next((path for path in _PLACES if path.is_file()), None)


def converted(data: bytes, kind: Kind, program: Path | None, seconds: float = _SECONDS) -> bytes:
    """Return a file as the bytes of a Word file.

    ``program`` is LibreOffice, None where there is none; it may take so many seconds.

    Raises:
        ReadError: If there is no LibreOffice, the file is too large, or nothing came of it.
    """
    if not data.strip():
        message = "The file is empty."
        raise ReadError(message, hint="Choose a file with the text of a resolution in it.")
    if program is None:
        message = f"This is {kind.name}; LibreOffice, which reads such files, is not installed."
        raise ReadError(message, hint=f"Install LibreOffice, or do without it: {_AS_DOCX}")
    if len(data) > LARGEST:
        message = f"This is {kind.name} of more than {LARGEST // 2**20} MB."
        raise ReadError(message, hint="No resolution is that long; check what the file is.")
    try:
        with tempfile.TemporaryDirectory(prefix="drafter-", ignore_cleanup_errors=True) as folder:
            return _converted(data, kind, program, Path(folder), seconds)
    except OSError as error:
        message = f"LibreOffice could not be started: {error.strerror or error}."
        raise ReadError(message, hint=_AS_DOCX) from error


def _reader(kind: Kind) -> Callable[[bytes], Document]:
    def read(data: bytes) -> Document:
        document = read_docx(converted(data, kind, office()))
        if kind.suffix in _OLD_WORD:
            document = with_last_table(document, data)
        if not is_recognised(document):
            raise unrecognised()
        return document

    return read


def _converted(data: bytes, kind: Kind, program: Path, folder: Path, seconds: float) -> bytes:
    source, result = folder / f"text{kind.suffix}", folder / "text.docx"
    source.write_bytes(data)
    profile = folder / "profile"
    _write_profile(profile)
    command = [
        str(program), "--headless", "--norestore", "--nolockcheck", "--nodefault",
        f"-env:UserInstallation={profile.as_uri()}",
        "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder), str(source),
    ]  # fmt: skip
    if not _finished(command, seconds):
        message = f"LibreOffice took longer than {seconds:g} seconds for this file and was stopped."
        raise ReadError(message, hint=_AS_DOCX)
    if not result.is_file():
        message = f"LibreOffice could not read this file as {kind.name}."
        raise ReadError(message, hint="The file may be damaged or protected. " + _AS_DOCX)
    return result.read_bytes()


def _write_profile(profile: Path) -> None:
    items = (_ITEM.format(path=path, name=name, value=value) for path, name, value in _SETTINGS)
    (profile / "user").mkdir(parents=True)
    registry = profile / "user" / "registrymodifications.xcu"
    registry.write_text(_REGISTRY.format(items="".join(items)), encoding="utf-8")


def _finished(command: list[str], seconds: float) -> bool:
    """Run a program to its end; stop it, and whatever it started, when its time is up."""
    own_group = sys.platform != "win32"
    with subprocess.Popen(  # noqa: S603 - a program that the user installed, on a file of our own
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=own_group,
    ) as process:
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            if sys.platform == "win32":
                process.kill()
            else:
                os.killpg(process.pid, signal.SIGKILL)
            return False
    return True
