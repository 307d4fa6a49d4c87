"""The page as LibreOffice prints it, against the same page of the United Nations."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from tests.e2e.office import pages, printed, words
from tests.writing import samples

from drafter.writing import write

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    shutil.which("soffice") is None or shutil.which("pdftotext") is None,
    reason="LibreOffice and poppler are not installed",
)

_WORD = re.compile(
    r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</word>'
)

GENUINE = {
    "A": (482.5, 49.8),
    "United": (123.4, 53.1),
    "General": (123.4, 79.7),
    "Distr.:": (397.0, 83.3),
    "14": (397.0, 94.6),
    "Original:": (397.0, 119.1),
    "Eightieth": (60.0, 218.9),
    "Second": (60.0, 231.4),
    "Agenda": (60.0, 244.4),
    "Iraq:*": (123.4, None),
    "The": (147.1, None),
    "Recalling": (147.1, None),
    "1.": (147.1, None),
    "Urges": (170.9, None),
    "(ii)": (147.1, None),
    "Wetlands;": (194.6, None),
}
"""Where words begin, and the middle of their height, in points from the upper left corner: as
measured in A/C.3/80/L.13 and A/RES/79/260."""


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the sample draft, printed."""
    folder = tmp_path_factory.mktemp("draft")
    write(samples.draft(), folder / "draft.docx")
    return printed(folder / "draft.docx", folder)


def places(pdf: Path) -> dict[str, tuple[float, float]]:
    """Return where each word first stands: its left edge and the middle of its height."""
    command = ["pdftotext", "-bbox", str(pdf), "-"]
    answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: dict[str, tuple[float, float]] = {}
    for left, top, _, bottom, word in _WORD.findall(answer):
        found.setdefault(word, (float(left), (float(top) + float(bottom)) / 2))
    return found


def test_words_stand_where_genuine_documents_have_them(draft: Path):
    found = places(draft)
    for word, (left, middle) in GENUINE.items():
        assert found[word][0] == pytest.approx(left, abs=1), word
        if middle is not None:
            assert found[word][1] == pytest.approx(middle, abs=1), word


def test_numbers_notes_and_marks_are_printed(draft: Path):
    text = words(pages(draft)[0])
    assert "2. Calls upon all States: (a) To consider the following measures:" in text
    assert "Iraq:* draft resolution" in text
    assert "* On behalf of the Group of 77 and China." in text


def test_running_heads_and_feet_stand_on_all_pages_but_the_first(tmp_path: Path):
    write(samples.adopted(), tmp_path / "adopted.docx")
    first, second = map(words, pages(printed(tmp_path / "adopted.docx", tmp_path)))
    assert second.startswith(f"A/RES/72/999 {samples.TITLE}")
    assert second.endswith("2/2")
    assert "1/2" not in first
    assert first.count(samples.TITLE) == 1
