"""LibreOffice accepts and rejects all our tracked changes, and is left with what it should be.

With ``--soak`` and a folder of real resolutions in ``DRAFTER_BENCH_DATA`` also on twenty pairs of
consecutive sessions.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.bench.bench_comparing import real_pairs
from tests.documents import draft
from tests.office.desk import Job, done
from tests.writing import samples
from tests.writing.opened import Opened, W, elements, value

from drafter.core.changes.signature import Signature
from drafter.core.model import Document, Note, Part, Run
from drafter.writing import docx_bytes
from drafter.writing.tracked.document import tracked_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from lxml import etree

pytestmark = pytest.mark.requires("soffice")

_OLD = draft("""
    =The General Assembly,
    P *Recalling* its resolution 78/68 of 9 December 2023,[n1]
    P *Reaffirming* the purposes of the Charter of the United Nations,
    P *Noting* the report of the Secretary-General on rivers and lakes,[n2]
    O *Urges* States to accede to the treaty and asks that they report every year;
    O *Invites* donors to fund the plan of work of the secretariat;
    O To meet in Geneva
    O and to report thereon to the Council;
    O *Requests* the Secretary-General to submit a report.
""")
_NEW = draft("""
    =The General Assembly,
    P *Recalling also* its resolution 79/118 of 9 December 2024,[n3]
    P *Noting* the report of the Secretary-General on rivers and lakes,[n2]
    P *Welcoming* the conference of the parties held in Nairobi,[n4]
    O *Invites* donors to fund the plan of work of the secretariat;
    O *Urges* States to accede to the treaty
    O and asks that they report every year;
    O To meet in Geneva and to report thereon to the Council;
    O *Requests* the Secretary-General to submit a report in 2026.
""")

_WITHOUT_NOTES = draft("""
    =The General Assembly,
    P *Noting* the report of the Secretary-General on rivers and lakes,
    O *Invites* donors to fund the plan of work of the secretariat;
""")
_WITH_FIRST_NOTE = draft("""
    =The General Assembly,
    P *Noting* the report of the Secretary-General on rivers and lakes,
    P *Welcoming* the Awaza Programme of Action[n1] for landlocked countries,
    O *Invites* donors to fund the plan of work of the secretariat;
""")


def _with_rows(document: Document, *rows: tuple[str, ...]) -> Document:
    """Return a document whose tables hold some rows."""
    cells = tuple(tuple((Run(text),) for text in row) for row in rows)
    return replace(
        document,
        paragraphs=tuple(
            replace(one, rows=cells) if one.rows else one for one in document.paragraphs
        ),
    )


_ADOPTED = _with_rows(
    samples.adopted(), ("Category", "2024"), ("Wetlands", "12"), ("Lakes", "7"), ("Rivers", "9")
)
_PROPOSED = _with_rows(
    replace(
        samples.draft(),
        masthead=replace(samples.draft().masthead, marks=()),
        paragraphs=tuple(one for one in _ADOPTED.paragraphs if one.part is not Part.CLOSING),
    ),
    *(("Category", "2025"), ("Wetlands", "14"), ("Rivers", "9"), ("Seas", "3")),
)
_PAIRS = {
    "words, paragraphs, notes, moves, splits": (_OLD, _NEW),
    "a note whose words change": (
        _OLD,
        replace(_OLD, notes=(Note(id="n1", runs=(Run("Note n1, annex."),)), *_OLD.notes[1:])),
    ),
    "the first note in a paragraph that came": (_WITHOUT_NOTES, _WITH_FIRST_NOTE),
    "the first note in a paragraph that went": (_WITH_FIRST_NOTE, _WITHOUT_NOTES),
    "masthead, headings, table, annex": (_ADOPTED, _PROPOSED),
    "and the other way round": (_PROPOSED, _ADOPTED),
}
"""Without what LibreOffice 7.4 itself gets wrong in files that say it right: a second reference
to a note in a row that is gone, a paragraph that is gone above a table, the level at which a
paragraph was numbered before."""


def settled_elsewhere(pairs: Iterable[tuple[Document, Document]], folder: Path) -> list[str]:
    """Let LibreOffice accept and reject the changes of each pair; return what came out wrong."""
    jobs: list[Job] = []
    names: list[str] = []
    for number, (old, new) in enumerate(pairs):
        files = {
            "tracked": tracked_bytes(old, new, Signature("Author", "2026-11-28")),
            "old": docx_bytes(old),
            "new": docx_bytes(new),
        }
        for name, content in files.items():
            (folder / f"{number} {name}.docx").write_bytes(content)
        tasks = (("accept", "tracked"), ("keep", "new"), ("reject", "tracked"), ("keep", "old"))
        for verdict, name in tasks:
            out = folder / f"{number} {verdict} {name}.docx"
            steps = () if verdict == "keep" else (("settle", verdict.capitalize()),)
            jobs.append(Job(folder / f"{number} {name}.docx", out, steps))
        names.append(f"{number}: {old.name} -> {new.name}")
    done(jobs, folder)
    wrong: list[str] = []
    for number, name in enumerate(names):
        for settled, plain in (("accept tracked", "keep new"), ("reject tracked", "keep old")):
            one, other = (said(folder / f"{number} {end}.docx") for end in (settled, plain))
            if one != other:
                wrong.append(f"{name}, {settled}: {first_difference(one, other)}")
    return wrong


def said(path: Path) -> list[object]:
    """Return what a file says: styles, words, italics and notes of paragraphs, and heads."""
    opened = Opened(path.read_bytes())
    shown: list[object] = [
        (
            value(paragraph.find(f"{W}pPr/{W}pStyle")),
            _words(paragraph.iter(f"{W}r")),
            _words(run for run in paragraph.iter(f"{W}r") if run.find(f"{W}rPr/{W}i") is not None),
            [
                opened.notes[str(value(item, "id"))]
                for item in elements(paragraph, "footnoteReference")
            ],
        )
        for paragraph in elements(opened.document, "p")
    ]
    heads = sorted(name for name in opened.parts if name.startswith("word/header"))
    shown += sorted("".join(map(str, opened.part(name).itertext())) for name in heads)
    tracked = opened.document.iter(f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo")
    return [*shown, sum(1 for _ in tracked)]


def _words(runs: Iterable[etree._Element]) -> str:
    return "".join(item.text or "" for run in runs for item in run.findall(f"{W}t"))


def first_difference(one: list[object], other: list[object]) -> str:
    """Return the first place in which two files do not say the same."""
    pairs = zip(one, other, strict=False)
    return next((f"{a} instead of {b}" for a, b in pairs if a != b), "one of them goes on")


def test_libreoffice_accepts_to_the_document_and_rejects_to_the_base(
    tmp_path: Path, *, soak: bool
) -> None:
    real = [*real_pairs(77, 78), *real_pairs(78, 79)] if soak else []
    chosen = real[:: max(1, len(real) // 20)][:20]
    assert settled_elsewhere([*_PAIRS.values(), *chosen], tmp_path) == []
