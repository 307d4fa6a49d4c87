"""Reading files: how fast each kind is read, and whether all words come back.

Those of XML files are compared with the file, those of PDF files with the XML of the same text.

``DRAFTER_BENCH_DATA`` is a folder of real files, in folders of any depth. PDF and XML files of one
resolution are paired by their names (A_RES_79_171.pdf, A_RES_79_171-2424211E.xml, where E stands
for English). Without it, only the Word file that is made here is measured.
"""

from __future__ import annotations

import difflib
import os
import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.akn_words import difference
from tests.bench.bench_export import draft
from tests.bench.table import Row, milliseconds, percentile

from drafter.reading.akn.reader import read_akn
from drafter.reading.docx.reader import read_docx
from drafter.reading.pdf.characters import sheets
from drafter.reading.pdf.reader import read_pdf
from drafter.writing.docx.writer import docx_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from drafter.core.model import Document, Paragraph

_MOST = 400
"""Files of one kind that are measured, spread over all there are."""
_TIMES = 10
_WORD = re.compile(r"\w+")


def rows() -> list[Row]:
    """Return the figures for each kind of file."""
    found = [_word()]
    stated = os.environ.get("DRAFTER_BENCH_DATA")
    folder = Path(stated) if stated else None
    if folder is None or not folder.is_dir():
        return found
    xml = sorted(folder.rglob("*.xml"))
    found += _each("AKN4UN XML, a file, p50", xml, read_akn, 3)
    printed = sorted(folder.rglob("*.pdf"))
    return [*found, *_words(xml), *_pages(printed), *_agreement(printed, xml)]


def _word() -> Row:
    data = docx_bytes(draft(60))
    figures = [milliseconds(partial(read_docx, data)) for _ in range(_TIMES)]
    return Row(what="Word, 60 paragraphs, p50", figure=percentile(figures, 0.5), budget=30)


def _words(paths: list[Path]) -> Iterator[Row]:
    """Yield of how many XML files all words come back in order; each other one is printed."""
    whole = 0
    for path in paths:
        data = path.read_bytes()
        found = difference(data, read_akn(data))
        whole += found is None
        if found:
            print(f"  {path.stem}: {found}")
    if paths:
        yield Row(
            what="AKN4UN files all of whose words come back",
            figure=100 * whole / len(paths),
            unit="%",
            budget=100,
            is_floor=True,
            remark=f"{whole} of {len(paths)} files",
        )


def _each(
    what: str, paths: list[Path], read: Callable[[bytes], Document], budget: float
) -> Iterator[Row]:
    chosen = paths[:: max(1, len(paths) // _MOST)]
    if not chosen:
        return
    figures = [milliseconds(partial(read, path.read_bytes())) for path in chosen]
    remark = f"p95 {percentile(figures, 0.95):.2f}, {len(figures)} files"
    yield Row(what=what, figure=percentile(figures, 0.5), budget=budget, remark=remark)


def _pages(paths: list[Path]) -> Iterator[Row]:
    if not paths:
        return
    figures: list[float] = []
    for path in paths:
        data = path.read_bytes()
        pages = len(sheets(data))
        figures.append(milliseconds(partial(read_pdf, data)) / pages)
    remark = f"p95 {percentile(figures, 0.95):.1f}, {len(figures)} files"
    yield Row(what="PDF, a page, p50", figure=percentile(figures, 0.5), budget=50, remark=remark)


def _agreement(printed: list[Path], xml: list[Path]) -> Iterator[Row]:
    """Yield how many paragraphs of XML files the PDF files of the same texts give.

    Each paragraph that is not given is printed.
    """
    english = (path for path in xml if path.stem.endswith("E"))
    texts = {path.stem.rsplit("-", 1)[0]: path for path in english}
    pairs = [(path, texts[path.stem]) for path in printed if path.stem in texts]
    same = total = 0
    for path, text in pairs:
        wanted = read_akn(text.read_bytes())
        given = read_pdf(path.read_bytes())
        missed = list(_missed(wanted, given))
        total += len(wanted.paragraphs)
        same += len(wanted.paragraphs) - len(missed)
        for paragraph in missed:
            print(f"  {path.stem}: {paragraph.part} {paragraph.number} {paragraph.text[:90]!r}")
    if total:
        yield Row(
            what="paragraphs of a PDF as in its XML",
            figure=100 * same / total,
            unit="%",
            budget=99,
            is_floor=True,
            remark=f"{same} of {total} in {len(pairs)} texts",
        )


def _missed(wanted: Document, given: Document) -> Iterator[Paragraph]:
    """Yield the paragraphs that the other document lacks: words, notes, number, part, level."""
    keys = [_key(wanted, paragraph) for paragraph in wanted.paragraphs]
    others = [_key(given, paragraph) for paragraph in given.paragraphs]
    matcher = difflib.SequenceMatcher(None, keys, others, autojunk=False)
    for kind, start, end, _, _ in matcher.get_opcodes():
        if kind != "equal":
            yield from wanted.paragraphs[start:end]


def _key(document: Document, paragraph: Paragraph) -> tuple[object, ...]:
    notes = [document.note(note) for note in paragraph.note_ids]
    told = tuple((note.mark, *_WORD.findall(note.text)) for note in notes if note)
    words = tuple(_WORD.findall(paragraph.text))
    return paragraph.part, paragraph.level, paragraph.number or "", words, told
