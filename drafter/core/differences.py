"""What differs between two wordings, word by word, readable rather than minimal.

rapidfuzz aligns the words in some 60 µs for a paragraph of 84; raw alignments alternate word by
word over unchanged blanks and articles, so islands of a few letters between changes are taken
into the change (measured on 200 edited pairs of real paragraphs).
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_ISLAND = 4
"""Letters of unchanged text, at most, that are swallowed between two changes."""


class Op(StrEnum):
    """What became of a stretch of text."""

    EQUAL = "equal"
    INSERT = "insert"
    DELETE = "delete"


class Change(NamedTuple):
    """A stretch of text and what became of it on the way from the old wording to the new."""

    op: Op
    text: str


def differences(old: str, new: str) -> tuple[Change, ...]:
    """Return the stretches that lead from one wording to the other, in order.

    The texts of all but the insertions give ``old``, of all but the deletions ``new``. A
    replacement is a deletion followed by an insertion.
    """
    changes: list[Change] = []
    for deleted, inserted, equal in _swallowed(list(_hunks(_tokens(old), _tokens(new)))):
        if deleted:
            changes.append(Change(Op.DELETE, deleted))
        if inserted:
            changes.append(Change(Op.INSERT, inserted))
        if equal:
            changes.append(Change(Op.EQUAL, equal))
    return tuple(changes)


def similarity(old: str, new: str) -> float:
    """Return how alike two wordings are, 0 to 100: shared words and signs over all of them."""
    old_tokens = [token for token in _tokens(old) if not token.isspace()]
    new_tokens = [token for token in _tokens(new) if not token.isspace()]
    return 100 * Indel.normalized_similarity(old_tokens, new_tokens)


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


class _Hunk(NamedTuple):
    """Words taken out, words put in, and the unchanged ones that follow."""

    deleted: str
    inserted: str
    equal: str


def _hunks(old: list[str], new: list[str]) -> Iterator[_Hunk]:
    deleted = inserted = ""
    for op in Indel.opcodes(old, new):
        if op.tag == "equal":
            yield _Hunk(deleted, inserted, "".join(old[op.src_start : op.src_end]))
            deleted = inserted = ""
        else:
            deleted += "".join(old[op.src_start : op.src_end])
            inserted += "".join(new[op.dest_start : op.dest_end])
    if deleted or inserted:
        yield _Hunk(deleted, inserted, "")


def _swallowed(hunks: list[_Hunk]) -> list[_Hunk]:
    """Join changes that only a few unchanged letters part."""
    joined: list[_Hunk] = []
    for hunk in hunks:
        last = joined[-1] if joined else None
        island = last.equal if last else ""
        if (
            last
            and (last.deleted or last.inserted)
            and (hunk.deleted or hunk.inserted)
            and len(island.strip()) <= _ISLAND
        ):
            joined[-1] = _Hunk(
                last.deleted + island + hunk.deleted,
                last.inserted + island + hunk.inserted,
                hunk.equal,
            )
        else:
            joined.append(hunk)
    return joined
