"""PDF files from strangers: refused with a sentence, or read without what would never end."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.pdf_files import Sheet, file_of, pdf, stream

from drafter.core.errors import ReadError
from drafter.reading.pdf.guard import guarded
from drafter.reading.pdf.reader import read_pdf

_FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 612 792]"
_PLAIN = pdf(Sheet().par("*The General Assembly*,").par("*Decides* to light the lamps."))


def drawing(drawings: dict[int, bytes]) -> bytes:
    """Return a file whose page draws object 90, with drawings by their numbers."""
    data = pdf(b"/X Do BT /R 10 Tf 100 700 Td (The General Assembly,) Tj ET")
    parts = data.split(b"endobj\n")
    objects = {
        int(part.split(b" 0 obj")[0].split(b"\n")[-1]): part.split(b" 0 obj\n", 1)[1].rstrip()
        for part in parts[:-1]
    }
    return file_of({**objects, **drawings})


def test_an_ordinary_file_is_left_as_it_is():
    assert guarded(_PLAIN) is _PLAIN


def test_a_file_of_another_kind_is_called_so():
    with pytest.raises(ReadError, match="not a PDF"):
        read_pdf(b"PK\x03\x04 and more")


def test_a_page_that_swells_when_it_is_unpacked_is_refused():
    with pytest.raises(ReadError, match="grow beyond measure"):
        read_pdf(pdf(b" " * 30_000_000))


def test_a_page_packed_twice_is_unpacked_twice():
    inner = stream(b" " * 30_000_000).split(b"stream\n", 1)[1].removesuffix(b"\nendstream")
    twice = stream(inner).replace(b"/Filter/FlateDecode", b"/Filter[/FlateDecode/FlateDecode]")
    with pytest.raises(ReadError, match="grow beyond measure"):
        read_pdf(drawing({90: twice}))


def test_a_page_put_together_from_one_piece_a_thousand_times_is_refused():
    data = pdf(b" " * 100_000).replace(b"/Contents 6 0 R", b"/Contents[" + b"6 0 R " * 1000 + b"]")
    with pytest.raises(ReadError, match="grow beyond measure"):
        read_pdf(data)


def test_a_drawing_that_draws_itself_is_left_out():
    inside = b"/Resources<</XObject<</X 90 0 R>>>>"
    document = read_pdf(drawing({90: stream(b"/X Do " * 10, _FORM + inside)}))
    assert [paragraph.text for paragraph in document.paragraphs] == ["The General Assembly,"]


def test_drawings_in_drawings_are_left_out():
    drawings = {
        number: stream(
            b"/X Do " * 10, _FORM + b"/Resources<</XObject<</X %d 0 R>>>>" % (number + 1)
        )
        for number in range(90, 99)
    }
    assert read_pdf(drawing({**drawings, 99: stream(b"", _FORM)})).paragraphs


def test_a_drawing_under_a_name_in_code_is_refused():
    form = stream(b"/X Do", _FORM.replace(b"/Form", b"/F#6frm"))
    with pytest.raises(ReadError, match="grow beyond measure"):
        read_pdf(drawing({90: form}))


def test_too_many_pages_are_refused():
    with pytest.raises(ReadError, match="3,000 pages"):
        read_pdf(pdf(*[b""] * 3000))


def test_a_tree_of_pages_that_bites_its_tail_is_refused():
    looped = _PLAIN.replace(b"/Kids[7 0 R]/Count 1", b"/Kids[2 0 R]/Count 9")
    assert looped != _PLAIN
    with pytest.raises(ReadError):
        read_pdf(looped)


def test_a_protected_file_is_refused():
    locks = b"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (
        b"00" * 32,
        b"00" * 32,
    )
    with pytest.raises(ReadError, match="protected by a password"):
        read_pdf(pdf(Sheet().par("x"), trailer=locks))


def test_pictures_of_pages_are_refused_as_such():
    picture = stream(
        b"abcd", b"/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray"
    )
    scan = pdf(b"q 600 0 0 700 0 0 cm /X Do Q")
    whole = scan.replace(b"endobj\nxref", b"endobj\n90 0 obj\n%s\nendobj\nxref" % picture)
    with pytest.raises(ReadError, match="pictures of pages"):
        read_pdf(whole[: whole.rindex(b"startxref")])


def test_an_empty_page_holds_no_text():
    with pytest.raises(ReadError, match="holds no text"):
        read_pdf(pdf(b""))


@given(place=st.integers(0, len(_PLAIN) - 1), words=st.binary(max_size=6))
@settings(max_examples=60, deadline=None)
def test_whatever_is_changed_the_file_is_read_or_refused(place: int, words: bytes):
    data = _PLAIN[:place] + words + _PLAIN[place + len(words) :]
    with suppress(ReadError):
        assert read_pdf(data).paragraphs
