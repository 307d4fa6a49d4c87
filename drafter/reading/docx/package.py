"""The parts of a Word file, and what they point to. Nothing outside the file is ever fetched."""

from __future__ import annotations

import io
import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafter.core.errors import ReadError
from drafter.reading.archives import Archive, Kind
from drafter.reading.xml import local_name, parsed

if TYPE_CHECKING:
    from drafter.reading.xml import Element

_OLD = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MAIN = "word/document.xml"
_AGAIN = "Open it in Word or LibreOffice, save it again as .docx, and try once more."
_WORD = Kind(
    "This Word file", damaged=_AGAIN, swollen="Check where it comes from before you open it at all."
)


@dataclass(frozen=True, slots=True)
class Target:
    """What a relationship points to: its kind ("hyperlink"), and a part or an address outside."""

    kind: str
    name: str
    external: bool


class Package:
    """A Word file: its parts by name, parsed when they are asked for."""

    def __init__(self, data: bytes) -> None:
        """Open a Word file.

        Raises:
            ReadError: If it is none, is damaged, protected, or unpacks to too much.
        """
        _refuse_old(data)
        self._archive = Archive(io.BytesIO(data), _WORD)
        self._names = {name.lstrip("/").lower(): name for name in self._archive.names}
        self.main = self._main_part()

    def part(self, name: str) -> Element | None:
        """Return the root of a part, None where the file has no such part."""
        known = self._names.get(name.lstrip("/").lower())
        return parsed(self._archive.read(known), _WORD.name) if known else None

    def content(self, name: str) -> bytes:
        """Return the bytes of a part, nothing where the file has no such part."""
        known = self._names.get(name.lstrip("/").lower())
        return self._archive.read(known) if known else b""

    def targets(self, part: str) -> dict[str, Target]:
        """Return what a part points to, by relationship id."""
        folder, _, file = part.rpartition("/")
        root = self.part(posixpath.join(folder, "_rels", f"{file}.rels"))
        found: dict[str, Target] = {}
        for element in root if root is not None else ():
            if local_name(element) == "Relationship":
                kind = element.get("Type", "").rpartition("/")[2]
                external = element.get("TargetMode") == "External"
                name = element.get("Target", "")
                inside = name.lstrip("/") if name.startswith("/") else posixpath.join(folder, name)
                path = name if external else posixpath.normpath(inside)
                found[element.get("Id", "")] = Target(kind, path, external)
        return found

    def related(self, kind: str) -> list[Element]:
        """Return the roots of the parts that the main part points to as one kind."""
        roots = (
            self.part(target.name)
            for target in self.targets(self.main).values()
            if target.kind == kind and not target.external
        )
        return [root for root in roots if root is not None]

    def _main_part(self) -> str:
        stated = [
            target.name for target in self.targets("").values() if target.kind == "officeDocument"
        ]
        name = next((name for name in [*stated, _MAIN] if name.lower() in self._names), None)
        if name is None or not name.lower().startswith("word/"):
            message = "This .docx is no Word document."
            hint = "A spreadsheet or presentation cannot be read; save the text as a Word file."
            raise ReadError(message, hint=hint if "[content_types].xml" in self._names else _AGAIN)
        return name


def _refuse_old(data: bytes) -> None:
    if not data.startswith(_OLD):
        return
    if _ENCRYPTED in data:
        message = "This Word file is protected by a password."
        raise ReadError(message, hint="Save it without the password, then try again.")
    message = "This is an old Word file, whatever its name says."
    raise ReadError(message, hint="Open it in Word or LibreOffice and save it as .docx.")
