"""The printed page beside the United Nations' own: real resolutions, exported and compared.

Needs a folder in ``DRAFTER_BENCH_DATA`` that holds genuine PDFs (A_RES_78_228.pdf) and the English
XML of the same texts (A_RES_78_228-2325978E.xml) anywhere below it, and LibreOffice for the Word
files. In the experiment that the layout began with, 106 of 167 lines broke at the same word.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.printed_lines import Likeness, Line, astray, likeness, lines_of, parted
from tests.bench.table import Row
from tests.e2e.office import printed_all

from drafter import reading
from drafter.writing import write

if TYPE_CHECKING:
    from collections.abc import Mapping

_NEAR = 1.0
"""Points within which a line stands where the genuine one does."""


def rows() -> list[Row]:
    """Return the figures of both printed forms; none without genuine documents."""
    pairs = _pairs()
    if not pairs:
        return []
    genuine = {name: lines_of(pdf) for name, (pdf, _) in pairs.items()}
    found: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        made = _made(Path(folder), pairs)
        for form, files in made.items():
            ours = {name: lines_of(path) for name, path in files.items()}
            found += _rows(form, genuine, ours)
    return found


def _pairs() -> dict[str, tuple[Path, Path]]:
    """Return genuine PDFs with the XML of the same text, by name."""
    folder = os.environ.get("DRAFTER_BENCH_DATA")
    if not folder:
        return {}
    english = (path for path in sorted(Path(folder).rglob("*.xml")) if path.stem.endswith("E"))
    texts = {path.stem.split("-")[0]: path for path in english}
    pdfs = sorted(Path(folder).rglob("*.pdf"))
    return {pdf.stem: (pdf, texts[pdf.stem]) for pdf in pdfs if pdf.stem in texts}


def _made(folder: Path, pairs: Mapping[str, tuple[Path, Path]]) -> dict[str, dict[str, Path]]:
    """Export every text to PDF and to Word, and print the Word files where that can be done."""
    ours: dict[str, Path] = {}
    words: list[Path] = []
    (folder / "pdf").mkdir()
    for name, (_, text) in pairs.items():
        document = reading.read(text)
        ours[name] = folder / "pdf" / f"{name}.pdf"
        write(document, ours[name])
        words.append(folder / f"{name}.docx")
        write(document, words[-1])
    made = {"PDF": ours}
    if shutil.which("soffice"):
        made["Word"] = {path.stem: path for path in printed_all(words, folder)}
    return made


def _rows(
    form: str,
    genuine: Mapping[str, tuple[list[Line], int]],
    ours: Mapping[str, tuple[list[Line], int]],
) -> list[Row]:
    alike: list[Likeness] = []
    strays: list[float] = []
    pages = 0
    for name, (lines, count) in genuine.items():
        theirs, their_count = ours[name]
        alike += map(likeness, parted(lines), parted(theirs))
        strays += astray(lines, theirs)
        pages += count == their_count
    full, same = sum(item.lines for item in alike), sum(item.same for item in alike)
    near = sum(stray <= _NEAR for stray in strays)
    texts = f"{len(genuine)} genuine documents"
    return [
        Row(what=f"{form}: lines that break at the same word", figure=100 * same / full,
            unit="%", remark=f"{same} of {full} in {texts}"),
        Row(what=f"{form}: lines within 1 pt of their place", figure=100 * near / len(strays),
            unit="%", remark=f"{near} of {len(strays)}"),
        Row(what=f"{form}: documents of as many pages", figure=pages, unit="documents",
            remark=f"of {texts}"),
    ]  # fmt: skip
