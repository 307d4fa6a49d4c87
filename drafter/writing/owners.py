"""Whether another program has a file open, told by the small files that programs put beside it.

Word writes ``~$name.docx`` while a document is open, LibreOffice ``.~lock.name.docx#``. Where the
system locks the file itself (Windows), writing fails anyway; elsewhere, and on shared disks, these
files are all there is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_SHORT, _LONG = 6, 8
"""Lengths of names up to which Word puts its sign before the name, and from which it puts it in
place of two letters; between them in place of one."""
_MOST = 400
"""Bytes that are read of such a file; Word's has 162."""
_LONGEST = 52
"""Bytes that Word gives to a name."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has a file open: the program, its user if known, and the file that says so."""

    program: str
    user: str
    sign: Path


def owner_of(path: Path) -> Owner | None:
    """Return who has a file open, None where nobody says so."""
    sign = path.with_name(_word_name(path))
    content = _beginning(sign)
    if content is not None:
        return Owner("Word", _word_user(content), sign)
    sign = path.with_name(f".~lock.{path.name}#")
    content = _beginning(sign)
    if content is None:
        return None
    user = content.decode("utf-8", "replace").split(",")[1:2]
    return Owner("LibreOffice", "".join(user).strip(), sign)


def _word_name(path: Path) -> str:
    """Return how Word names its sign for a file."""
    name, length = path.name, len(path.stem)
    cut = 0 if length <= _SHORT else 1 if length < _LONG else 2
    return f"~${name[cut:]}"


def _beginning(sign: Path) -> bytes | None:
    """Return how a sign begins, empty where it may not be read; None where there is none."""
    try:
        with sign.open("rb") as file:
            return file.read(_MOST)
    except FileNotFoundError:
        return None
    except OSError:
        return b"" if sign.exists() else None


def _word_user(content: bytes) -> str:
    """Return the name in Word's sign: one byte says how long it is, then it follows."""
    length = content[0] if content else 0
    if not 0 < length <= _LONGEST:
        return ""
    name = content[1 : 1 + length].decode("cp1252", "replace").strip()
    return name if name.isprintable() else ""
