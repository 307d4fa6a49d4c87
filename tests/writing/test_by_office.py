"""A draft that a Chair hands in says so in every kind of file, and is read again from what it says.

The draft that files of ours carry unseen is taken out: only what is printed counts here.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

import pytest
from tests.core.masthead.test_submission import LINES

from drafter.core.masthead.submission import parsed
from drafter.core.model import Document, Masthead, Paragraph, Part, Run
from drafter.reading import read
from drafter.writing import document_bytes
from drafter.writing.wording import wording

if TYPE_CHECKING:
    from pathlib import Path

WORDS = {
    "en": ("The lake and its basin", "Decides to act."),
    "fr": ("Le lac et son bassin", "Décide d’agir."),
    "es": ("El lago y su cuenca", "Decide actuar."),
    "ru": ("Озеро и его бассейн", "постановляет действовать."),
    "ar": ("البحيرة وحوضها", "تقرر أن تبقي المسألة قيد نظرها."),
    "zh": ("湖泊及其流域", "决定继续处理此案。"),
}
_CARRIED = re.compile(rb"<(\w+:)?proprietary.*?</(\w+:)?proprietary>", re.DOTALL)
_TOLD = re.compile(rb"<(Relationship|Override) [^>]*customXml[^>]*/>")


def handed_in(language: str) -> Document:
    found = parsed(LINES[language], language)
    assert found is not None
    title, act = WORDS[language]
    words = wording(language)
    return Document(
        name="A/C.2/90/L.9",
        language=language,
        masthead=Masthead(
            organ="General Assembly", committee="Second Committee", symbol="A/C.2/90/L.9",
            agenda_item="19", title=title, kind="draft resolution",
            sponsors=(found.who,), basis=found.basis,
        ),
        paragraphs=(
            Paragraph(id="p1", part=Part.OPENING,
                      runs=(Run(words.words["openings"]["General Assembly"]),)),
            Paragraph(id="p2", part=Part.OPERATIVE, runs=(Run(act),)),
        ),
    )  # fmt: skip


def page_of(document: Document, suffix: str) -> bytes:
    """Return a file without the draft in it."""
    content = document_bytes(document, suffix)
    if suffix != ".docx":
        return _CARRIED.sub(b"", content)
    bare = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as whole, zipfile.ZipFile(bare, "w") as kept:
        for name in whole.namelist():
            if not name.startswith("customXml"):
                kept.writestr(name, _TOLD.sub(b"", whole.read(name)))
    return bare.getvalue()


@pytest.mark.parametrize("suffix", [".docx", ".xml", ".html", ".txt"])
@pytest.mark.parametrize("language", LINES)
def test_every_file_says_who_hands_it_in_and_what_it_came_of(
    tmp_path: Path, language: str, suffix: str
):
    document = handed_in(language)
    path = tmp_path / f"draft{suffix}"
    path.write_bytes(page_of(document, suffix))
    masthead = read(path).masthead
    assert masthead.sponsors == document.masthead.sponsors
    assert masthead.basis == document.masthead.basis
    assert masthead.title == document.masthead.title


def test_a_page_in_print_says_it_on_as_many_lines_as_it_needs(tmp_path: Path):
    document = handed_in("en")
    path = tmp_path / "draft.pdf"
    path.write_bytes(document_bytes(document, ".pdf"))
    masthead = read(path).masthead
    assert (masthead.sponsors, masthead.basis) == (
        document.masthead.sponsors,
        document.masthead.basis,
    )
