"""What stands in a journal, line by line, as JSON.

The first line says how the draft began, every other what was done since the line before. A line
counts once its end is on the disk: of one that was cut off, or spoilt by a failing disk, nothing is
taken, nor of what follows it.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from drafter.core import codec, history_json, values
from drafter.core.errors import DrafterError, ReadError
from drafter.core.history import History
from drafter.services.files import Stamp

if TYPE_CHECKING:
    from collections.abc import Mapping

    from drafter.core.model import Document

VERSION = 3
"""Of the form of journals; 1 was one JSON object with the words alone, 2 knew no comments."""
_BROKEN = (ValueError, KeyError, TypeError, AttributeError, ReadError)
"""What reading values raises that are not what they should be."""


class NewerError(DrafterError):
    """The journal was written by a newer Drafter, which may still want it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """The state of a draft: what was done to it, and the file it belongs to.

    ``path`` is None before the first save. ``stamp`` is that file as it was last read or written.
    ``kept_at`` is when the entry was written, in local time; None where nobody knows.
    """

    history: History
    path: Path | None = None
    stamp: Stamp | None = None
    kept_at: dt.datetime | None = None

    @property
    def document(self) -> Document:
        """What the draft says."""
        return self.history.document


def begun(entry: Entry) -> bytes:
    """Return the lines of a journal that begins with a state."""
    base = History(entry.history.base)
    first = f'{{"journal": {VERSION}, "base": {codec.to_text(base.document)}}}\n'
    then = _line(entry, history_json.continued(base, entry.history) or {})
    return first.encode("utf-8", "surrogatepass") + then


def continued(before: Entry, entry: Entry) -> bytes | None:
    """Return the line that tells how one state became another; None where it did not."""
    change = history_json.continued(before.history, entry.history)
    return None if change is None else _line(entry, change)


def read(content: bytes) -> Entry:
    """Return the state that a journal ends with, or its last one that can be read.

    Raises:
        NewerError: If a newer Drafter wrote it.
        ReadError: If nothing in it can be read.
    """
    lines = content.split(b"\n")[:-1] or [content]
    try:
        entry = _first(values.fields(json.loads(lines[0])), lines[1:2])
    except _BROKEN as error:
        message = "This journal is damaged."
        raise ReadError(message) from error
    for line in lines[2:]:
        try:
            entry = _continued(entry, line)
        except _BROKEN:
            break
    return entry


def _first(value: Mapping[str, Any], then: list[bytes]) -> Entry:
    """Return the state with which a journal begins: its first line, and the one after it."""
    if "journal" not in value:
        return _told(Entry(history=_beginning(value["document"])), value)
    if values.whole(value["journal"]) > VERSION:
        message = "This journal was written by a newer Drafter."
        raise NewerError(message)
    (second,) = then
    return _continued(Entry(history=_beginning(value["base"])), second)


def _line(entry: Entry, change: Mapping[str, Any]) -> bytes:
    about = {
        "kept_at": dt.datetime.now().astimezone().isoformat(timespec="seconds"),
        "path": str(entry.path) if entry.path else None,
        "stamp": asdict(entry.stamp) if entry.stamp else None,
    }
    # Half a character, which an input method may leave, must not keep all others from being kept
    text = json.dumps({**about, **change}, ensure_ascii=False)
    return f"{text}\n".encode("utf-8", "surrogatepass")


def _continued(entry: Entry, line: bytes) -> Entry:
    value = values.fields(json.loads(line))
    return _told(replace(entry, history=history_json.resumed(entry.history, value)), value)


def _told(entry: Entry, value: Mapping[str, Any]) -> Entry:
    """Return the entry with what a line says about it."""
    stamp = value["stamp"]
    return replace(
        entry,
        path=Path(values.text(value["path"])) if value["path"] else None,
        stamp=Stamp(**values.fields(stamp)) if stamp else None,
        kept_at=_moment(value["kept_at"]),
    )


def _moment(value: object) -> dt.datetime | None:
    """Return a moment in the time of this place and season, wherever it was noted.

    None for one that no clock shows: words are worth having without it.
    """
    try:
        return dt.datetime.fromisoformat(values.text(value)).astimezone()
    except (*_BROKEN, OverflowError, OSError):
        return None


def _beginning(value: object) -> History:
    return History(codec.from_json(values.fields(value)))
