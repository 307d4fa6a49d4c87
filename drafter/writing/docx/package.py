"""The parts of a Word file and how they hang together, packed the same way every time."""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from drafter.writing.markup import DECLARATION, RELATIONS, escaped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MICROSOFT = "http://schemas.microsoft.com/office"
"""Begins the kinds of relationships that are in no standard."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every member: a file says nothing of when and where it was written."""


@dataclass(frozen=True, slots=True)
class Relationship:
    """That one part uses another part or an address; ``kind`` is the end of its type's name.

    Of one that is in no standard it is the whole.
    """

    identity: str
    kind: str
    target: str
    external: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A member of the file: its name ("word/document.xml"), content type, text and relations.

    ``data`` is the content of a part that is no text, such as a picture.
    """

    name: str
    content_type: str
    text: str = ""
    relationships: tuple[Relationship, ...] = ()
    data: bytes = b""


@dataclass(slots=True)
class Relations:
    """Collects the relationships of a part while it is written."""

    _found: dict[tuple[str, str, bool], Relationship] = field(
        default_factory=dict[tuple[str, str, bool], Relationship]
    )

    def add(self, kind: str, target: str, *, external: bool = False) -> str:
        """Return the id of a relationship, the same for the same target."""
        key = (kind, target, external)
        if key not in self._found:
            identity = f"rId{len(self._found) + 1}"
            self._found[key] = Relationship(identity, kind, target, external)
        return self._found[key].identity

    def all(self) -> tuple[Relationship, ...]:
        """Return the relationships in the order in which they were asked for."""
        return tuple(self._found.values())


def packed(parts: Sequence[Part], roots: Iterable[Relationship]) -> bytes:
    """Return the bytes of a file; the same parts always give the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, "[Content_Types].xml", _content_types(parts))
        _add(archive, "_rels/.rels", _relationships(roots))
        for part in parts:
            _add(archive, part.name, part.data or part.text)
            if part.relationships:
                _add(archive, _relations_name(part.name), _relationships(part.relationships))
    return buffer.getvalue()


def _add(archive: zipfile.ZipFile, name: str, content: str | bytes) -> None:
    member = zipfile.ZipInfo(name, _EPOCH)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.create_system = 0  # otherwise the system that it was written on
    archive.writestr(member, content.encode("utf-8") if isinstance(content, str) else content)


def _relations_name(name: str) -> str:
    folder, base = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{base}.rels")


def _content_types(parts: Iterable[Part]) -> str:
    overrides = "".join(
        f'<Override PartName="/{escaped(part.name)}" ContentType="{part.content_type}"/>'
        for part in parts
    )
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{relations}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relationships(relationships: Iterable[Relationship]) -> str:
    items = "".join(
        f'<Relationship Id="{item.identity}" Type="{_type(item.kind)}" '
        f'Target="{escaped(item.target)}"{_mode(item)}/>'
        for item in relationships
    )
    return f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{items}</Relationships>'


def _type(kind: str) -> str:
    if kind == "metadata/core-properties":
        return f"{_PACKAGE}/relationships/{kind}"
    return kind if kind.startswith(MICROSOFT) else f"{RELATIONS}/{kind}"


def _mode(item: Relationship) -> str:
    return ' TargetMode="External"' if item.external else ""
