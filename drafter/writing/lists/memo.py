"""The source memo: for each paragraph of a draft its state and its nearest precedents, as a file.

A table for printing (Word), for spreadsheets (CSV) and for programs (JSON).
"""

from __future__ import annotations

import importlib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, cast

from drafter.core.acknowledgement import ACKNOWLEDGEMENT
from drafter.core.changes.differences import Op
from drafter.core.errors import WriteError
from drafter.writing.atomic import write_bytes
from drafter.writing.lists.spreadsheet import PLAIN, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from drafter.core.changes.differences import Change
    from drafter.core.model import Vote
    from drafter.writing.lists.spreadsheet import Form, Value

MEMO_SUFFIXES = (".docx", ".csv", ".json")
"""The forms that a memo can be written in."""

_COLUMNS = (
    "paragraph", "state", "words", "agreed words", "precedent", "symbol", "label", "status", "date",
    "vote", "likeness", "remark", "text with differences",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoSource:
    """A precedent of a paragraph: where it stands, how like it is, and what differs.

    ``name`` is its symbol, or what stands for one; ``likeness`` 0 to 100; ``remark`` says what
    there is to know of it: that a newer wording stands there, that it is only a draft. ``changes``
    lead from its wording to the paragraph's.
    """

    name: str
    symbol: str | None
    label: str | None
    status: str
    date: str | None
    vote: Vote | None
    adoption: str
    """How it was adopted, in words."""
    likeness: float
    changes: tuple[Change, ...]
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoRow:
    """A paragraph of the draft; ``state`` in words, ``remarks`` on what was changed in it."""

    label: str
    text: str
    state: str
    words: int
    agreed_words: int
    sources: tuple[MemoSource, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Memo:
    """All paragraphs that count, in the order of the draft."""

    title: str
    language: str
    min_words: int
    rows: tuple[MemoRow, ...]

    @property
    def words(self) -> int:
        """All words of the paragraphs."""
        return sum(row.words for row in self.rows)

    @property
    def agreed_words(self) -> int:
        """Those that are agreed language, common phrases aside."""
        return sum(row.agreed_words for row in self.rows)

    @property
    def summary(self) -> str:
        """How much is agreed, in a sentence."""
        counted = dict.fromkeys(row.state for row in self.rows)
        states = ", ".join(
            f"{sum(row.state == state for row in self.rows)} {state.lower()}" for state in counted
        )
        share = f"{self.agreed_words / self.words:.0%}" if self.words else "–"
        return (
            f"{self.agreed_words:,} of {self.words:,} words ({share}) are agreed language in "
            f"passages of {self.min_words} words or more, common phrases aside. "
            f"Paragraphs: {states or 'none'}."
        )


def write_memo(memo: Memo, path: Path, form: Form = PLAIN) -> None:
    """Write a memo to a file, in the form that the name's suffix asks for.

    Raises:
        WriteError: If the form is unknown or the file cannot be written; what was there before
            is untouched then.
    """
    write_bytes(path, memo_bytes(memo, path.suffix, form))


def memo_bytes(memo: Memo, suffix: str, form: Form = PLAIN) -> bytes:
    """Return a memo in the form of a suffix (".csv").

    ``form`` says how a table for spreadsheets parts its columns.

    Raises:
        WriteError: If there is no such form.
    """
    match suffix.lower():
        case ".docx":
            module = importlib.import_module("drafter.writing.lists.memo_docx")
            return cast("bytes", module.memo_docx(memo))
        case ".csv":
            return table(_lines(memo), form)
        case ".json":
            return (json.dumps(_json(memo), ensure_ascii=False, indent=2) + "\n").encode("utf-8")
        case _:
            named = f'"{suffix}"' if suffix else "without a suffix"
            message = f"A source memo cannot be written as a file {named}."
            hint = f"Give the file a name that ends in {', '.join(MEMO_SUFFIXES)}."
            raise WriteError(message, hint=hint)


def marked(changes: tuple[Change, ...]) -> str:
    """Return differences in plain text: ``[-dropped-] {+added+}``, as wdiff prints them."""
    signs = {Op.DELETE: "[-{}-]", Op.INSERT: "{{+{}+}}", Op.EQUAL: "{}"}
    return "".join(signs[change.op].format(change.text) for change in changes)


def _lines(memo: Memo) -> Iterator[Sequence[Value]]:
    """Yield the lines of a table; the last names the source."""
    yield _COLUMNS
    for row in memo.rows:
        yield from _lines_of(row)
    yield [ACKNOWLEDGEMENT]


def _lines_of(row: MemoRow) -> Iterator[list[Value]]:
    """Yield a line for each precedent of a paragraph, one without precedents for none."""
    first: list[Value] = [row.label, row.state, row.words, row.agreed_words]
    remarks = " ".join(row.remarks)
    if not row.sources:
        yield [*first, "", "", "", "", "", "", "", remarks, row.text]
    for number, source in enumerate(row.sources, 1):
        remark = " ".join(filter(None, (source.remark, remarks if number == 1 else "")))
        yield [
            *first, source.name, source.symbol, source.label, source.status, source.date,
            source.adoption, round(source.likeness, 1), remark, marked(source.changes) or row.text,
        ]  # fmt: skip


def _json(memo: Memo) -> dict[str, object]:
    return {
        "title": memo.title,
        "language": memo.language,
        "min_words": memo.min_words,
        "words": memo.words,
        "agreed_words": memo.agreed_words,
        "paragraphs": [_row(row) for row in memo.rows],
        "source": ACKNOWLEDGEMENT,
    }


def _row(row: MemoRow) -> dict[str, object]:
    return {
        "paragraph": row.label,
        "text": row.text,
        "state": row.state,
        "words": row.words,
        "agreed_words": row.agreed_words,
        "remarks": list(row.remarks),
        "sources": [
            {
                "name": source.name,
                "symbol": source.symbol,
                "label": source.label,
                "status": source.status,
                "date": source.date,
                "vote": asdict(source.vote) if source.vote else None,
                "adoption": source.adoption,
                "score": round(source.likeness, 2),
                "remark": source.remark,
                "changes": [{"op": str(op), "text": text} for op, text in source.changes],
            }
            for source in row.sources
        ],
    }
