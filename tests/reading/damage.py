"""What happens to files on their way: bytes cut, doubled, overwritten; parts of packed files.

A wound is drawn without knowing the file: places are shares of its length, so that one list of
wounds serves files of every size, and hypothesis can shorten it.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, NamedTuple

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_TAG = re.compile(rb"(<[^>]*>)")
_VALUE = re.compile(rb'="[^"]*"')
_FOREIGN = (
    b"", b"<", b">", b"&", b"\x00", b"\xff", b"\n\n", b"\x0c", b"(a)", b"1.", b"*", b"**", b"[",
    b"_",
    b"\xc2\xad", b"\xe2\x80\xa8", b"&#1;", b"-5", b"99999999999", b"<p>", b"</p>", b"<w:p>",
    b"endobj", b"stream", b"<sup>1</sup>", b"Annex", b"\xd9\xa1",
)  # fmt: skip
"""What is found in files that went wrong: signs of markup, of text, and of neither."""


class Wound(NamedTuple):
    """One fault: where it begins, as a share of the file, its length, and what is put there."""

    place: float
    length: int
    words: bytes


def wounds() -> st.SearchStrategy[list[Wound]]:
    """Return lists of faults, most of them short."""
    words = st.sampled_from(_FOREIGN) | st.binary(max_size=6)
    repeated = st.tuples(words, st.sampled_from((1, 1, 3, 500))).map(lambda pair: pair[0] * pair[1])
    one = st.builds(
        Wound, st.floats(0, 1, exclude_max=True), st.sampled_from((0, 1, 4, 30, 5_000)), repeated
    )
    return st.lists(one, min_size=1, max_size=8)


def in_bytes(data: bytes, faults: Sequence[Wound]) -> bytes:
    """Return a file with pieces of it replaced, whatever they are."""
    for place, length, words in faults:
        at = int(place * len(data))
        data = data[:at] + words + data[at + length :]
    return data


def in_markup(data: bytes, faults: Sequence[Wound]) -> bytes:
    """Return XML that is mostly well-formed still, with words and values exchanged."""
    pieces = _TAG.split(data)
    for place, length, words in faults:
        at = int(place * len(pieces))
        plain = words.translate(None, b'<>&"\x00')
        if pieces[at].startswith(b"<"):
            value = b'="%s"' % plain.replace(b"\\", b"")  # no reference to a group
            pieces[at] = _VALUE.sub(value, pieces[at])
        else:
            pieces[at] = pieces[at] * min(length, 30) + plain
    return b"".join(pieces)


def in_part(
    data: bytes, name: str, change: Callable[[bytes, Sequence[Wound]], bytes], faults: list[Wound]
) -> bytes:
    """Return a packed file one of whose parts has faults."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.namelist():
            content = old.read(part)
            new.writestr(part, change(content, faults) if part == name else content)
    return out.getvalue()
