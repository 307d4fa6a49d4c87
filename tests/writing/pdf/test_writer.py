"""The PDF: what stands on its pages and where, and that it is the document that was written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from hypothesis import given, settings
from tests.bench.printed_lines import lines_of
from tests.documents import DOCUMENTS, draft
from tests.writing import samples
from tests.writing.test_pictures import png

from drafter import reading, resources
from drafter.core.errors import WriteError
from drafter.core.model import Document, Note, Paragraph, Part, Run
from drafter.reading.text.reader import read_text
from drafter.writing import document_bytes, write
from drafter.writing.measures import NEW_YORK, PAGE_SETS, PageSet
from drafter.writing.pdf.writer import Press
from drafter.writing.pictures import picture
from drafter.writing.printing import Printing

if TYPE_CHECKING:
    from pathlib import Path

SEEDS = resources.seeds()


@pytest.fixture(scope="module")
def press() -> Press:
    """Return one press for all tests; it is slow only once."""
    return Press()


def pages(content: bytes) -> list[str]:
    """Return the words of every page, on one line each."""
    file = pypdfium2.PdfDocument(content)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in file]


def long_draft() -> Document:
    """Return a draft of several pages, every paragraph with a note of its own."""
    words = " the protection of birds that cross borders and of the places where they rest," * 4
    numbers = range(1, 41)
    return Document(
        name="Long",
        masthead=replace(samples.draft().masthead, marks=()),
        paragraphs=tuple(
            Paragraph(
                id=f"p{number}",
                part=Part.PREAMBULAR,
                runs=(Run("Recalling", italic=True), Run(words), Run(note=f"n{number}")),
            )
            for number in numbers
        ),
        notes=tuple(
            Note(id=f"n{number}", runs=(Run(f"Source {number} of all."),)) for number in numbers
        ),
    )


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem[:3])
def test_every_seed_comes_back_from_its_pdf(seed: Path, tmp_path: Path):
    document = read_text(seed.read_bytes())
    write(document, tmp_path / "seed.pdf")
    found = reading.read(tmp_path / "seed.pdf")
    assert found.masthead == document.masthead
    assert [p.text for p in found.paragraphs] == [p.text for p in document.paragraphs]
    assert [note.text for note in found.notes] == [note.text for note in document.notes]


def test_heads_and_feet_stand_on_all_pages_but_the_first(press: Press):
    first, *others = pages(press.pdf(long_draft()))
    assert first.startswith("United Nations")
    assert f"1/{len(others) + 1}" not in first
    for number, page in enumerate(others, start=2):
        assert f"{number}/{len(others) + 1}" in page
        assert "A/C.2/80/L.99" in page


@pytest.mark.parametrize(("language", "is_left"), [("en", True), ("ar", False)])
def test_the_symbol_stands_at_the_outer_edge_of_a_running_head(
    language: str, *, is_left: bool, press: Press
):
    page = pypdfium2.PdfDocument(press.pdf(replace(long_draft(), language=language)))[1]
    text = page.get_textpage()
    width, height = page.get_size()
    halves = [(0, width / 2), (width / 2, width)]
    left, right = (
        text.get_text_bounded(at, height - 70, until, height)  # pyright: ignore[reportUnknownMemberType]  # half typed
        for at, until in halves
    )
    assert ("80" in left, "80" in right) == (is_left, not is_left)


def test_a_note_stands_on_the_page_of_its_reference(press: Press):
    proof = press.proof(long_draft())
    ends = {name: page for name, page, _ in proof.places}
    texts = pages(proof.content)
    for number in range(1, 41):
        page = next(i for i, text in enumerate(texts, 1) if f"Source {number} of all." in text)
        assert ends[f"p{number}"] <= page <= ends.get(f"p{number + 1}", page)


def test_notes_stand_above_the_place_of_the_bar_code_and_elsewhere_at_the_foot(
    press: Press, tmp_path: Path
):
    path = tmp_path / "notes.pdf"
    path.write_bytes(press.pdf(long_draft()))
    lines, _ = lines_of(path)
    lowest = [
        max(line.down for line in lines if line.page == page and "Source" in line.text)
        for page in (1, 2)
    ]
    # The baselines of the last notes in genuine documents.
    assert lowest == pytest.approx([703.8, 732.5], abs=1)


def test_words_that_no_line_holds_stay_on_the_page(press: Press, tmp_path: Path):
    document = samples.adopted()
    text = Paragraph(id="x", part=Part.TEXT, runs=(Run("x" * 300 + " " + "9" * 300),))
    table = Paragraph(id="y", part=Part.TABLE, rows=(tuple((Run("12/3456"),) for _ in range(40)),))
    path = tmp_path / "long.pdf"
    masthead = replace(document.masthead, title="T" * 200, session="S" * 200)
    path.write_bytes(press.pdf(replace(document, masthead=masthead, paragraphs=(text, table))))
    lines, _ = lines_of(path)
    assert max(line.right for line in lines) < (NEW_YORK.width - NEW_YORK.side) / 20 + 1


def test_places_tell_where_paragraphs_stand(press: Press):
    places = press.proof(long_draft()).places
    assert [name for name, _, _ in places] == [f"p{number}" for number in range(1, 41)]
    assert [place[1:] for place in places] == sorted(place[1:] for place in places)


@pytest.mark.parametrize(
    "text", ['"quoted" \\ and \\"both\\\\', "a {sheet} in it", "\u2028 \u0007"]
)
def test_a_proof_shows_what_the_file_will(text: str, press: Press):
    document = read_text(f"The General Assembly,\nRecalling {text} again,".encode())
    assert pages(press.proof(document).content) == pages(press.pdf(document))


@pytest.mark.parametrize("pages", PAGE_SETS.values(), ids=PAGE_SETS)
def test_the_paper_has_its_size(pages: PageSet, press: Press):
    content = press.pdf(samples.draft(), printing=Printing(pages=pages.name))
    width, height = pypdfium2.PdfDocument(content)[0].get_size()
    assert (width, height) == pytest.approx((pages.width / 20, pages.height / 20))


def test_what_screen_readers_need_is_in_the_file(press: Press):
    content = press.pdf(samples.adopted())
    assert b"/MarkInfo" in content
    assert b"<pdfuaid:part>1</pdfuaid:part>" in content
    assert b"/Lang(en-GB)" in content
    assert pypdfium2.PdfDocument(content).get_metadata_dict()["Title"] == samples.TITLE


def test_a_character_that_no_font_has_does_not_prevent_a_pdf(press: Press):
    content = press.pdf(draft("P *Recalling* \U0001f9ff \ue123 that,"))
    assert "Recalling" in pages(content)[0]


def test_markup_in_a_text_is_text(press: Press):
    content = press.pdf(
        draft('P *Recalling* #panic("no") $x$ *bold* @here <label> \\ //,'.replace("*bold*", ""))
    )
    assert '#panic("no") $x$' in pages(content)[0]


def test_an_emblem_is_printed_where_it_is_given(press: Press):
    with_emblem = press.pdf(samples.draft(), printing=Printing(emblem=picture(png(40, 30))))
    assert b"/Subtype/Image" in with_emblem
    assert b"/Subtype/Image" not in press.pdf(samples.draft())


def test_the_suffix_makes_a_pdf():
    assert document_bytes(samples.draft(), ".PDF").startswith(b"%PDF")


def test_a_text_whose_letters_no_font_has_is_refused_and_not_printed_blank(press: Press):
    rare = "\U0003134a" * 30  # the last Chinese character of Unicode 14, which no usual font has
    assert press.pdf(draft(f"P *Recalling* the name {rare[:3]},"))
    with pytest.raises(WriteError, match="No font on this computer"):
        press.pdf(draft(f"P *Recalling* {rare},"))


@settings(max_examples=40)
@given(document=DOCUMENTS)
def test_any_document_makes_a_pdf_where_a_font_has_its_letters(document: Document, press: Press):
    try:
        content = press.pdf(document, sources=True)
    except WriteError as error:
        assert str(error).startswith("No font on this computer")  # noqa: PT017 - or it is fine
    else:
        assert len(pypdfium2.PdfDocument(content)) >= 1
