"""PDF files that others print from their word processors: lists, columns, notes, heads of pages."""

from __future__ import annotations

from tests.reading.pdf.test_reader import outline
from tests.reading.pdf_files import Sheet, pdf

from drafter.reading.pdf.reader import read_pdf

_ENGLISH = (
    "The General Assembly,", "Recalling its resolution 70/1 and the need to",
    "light all roads by night,",
    "1. Urges all States to light the lamps that", "they have, and to keep them;",
    "2. Calls upon States:", "(a) To trim lamps;", "(b) To report;", "3. Decides to meet.",
)  # fmt: skip
_FRENCH = (
    "L’Assemblée générale,", "Rappelant sa résolution 70/1 et la nécessité",
    "d’éclairer les routes,",
    "1. Demande instamment aux États d’allumer", "leurs lampes ;", "2. Invite les États :",
    "a) À les entretenir ;", "b) À faire rapport ;", "3. Décide de se réunir.",
)  # fmt: skip
_READ = [
    "= The General Assembly,",
    "P Recalling its resolution 70/1 and the need to light all roads by night,",
    "O 1. Urges all States to light the lamps that they have, and to keep them;",
    "O 2. Calls upon States:", ">O (a) To trim lamps;", ">O (b) To report;",
    "O 3. Decides to meet.",
]  # fmt: skip


def _columns(second: float) -> bytes:
    page = Sheet()
    for left, right in zip(_ENGLISH, _FRENCH, strict=True):
        page.down(13).put(72, left, 11).put(second, right, 11)
    return pdf(page)


def test_two_languages_side_by_side_are_read_one_after_the_other():
    found = outline(read_pdf(_columns(320)))
    assert found[: len(_READ)] == _READ
    assert found[len(_READ) :][:2] == [
        "= L’Assemblée générale,",
        "P Rappelant sa résolution 70/1 et la nécessité d’éclairer les routes,",
    ]
    assert found[-3:] == [
        ">O a) À les entretenir ;",
        ">O b) À faire rapport ;",
        "O 3. Décide de se réunir.",
    ]


def test_a_narrow_gutter_parts_columns_where_it_runs_down_the_page():
    assert outline(read_pdf(_columns(290)))[: len(_READ)] == _READ


def test_running_text_in_two_columns_goes_on_in_the_second():
    words = "and the lamps of all countries that burn in the night of"
    first = [f"{words} {number}" for number in range(12)]
    page = Sheet().put(72, "The General Assembly,", 9)
    page.down(12).put(72, "Recalling its resolution on the lighting of roads", 9)
    top = page.y
    for line in first:
        page.down(11).put(72, line, 9)
    page.y = top
    for line in [*first, "the North,"]:
        page.down(11).put(330, line, 9)
    [opening, recalling] = outline(read_pdf(pdf(page)))
    assert opening == "= The General Assembly,"
    assert recalling == " ".join(
        ["P Recalling its resolution on the lighting of roads", *first, *first, "the North,"]
    )


def test_a_number_that_a_wide_gap_parts_from_its_words_is_no_column():
    page = Sheet().put(90, "The General Assembly,", 11)
    for x, number, words in (
        (90, "1.", "Urges States:"), (126, "a.", "To trim lamps;"), (162, "i.", "at night;"),
        (126, "b.", "To report;"), (90, "2.", "Decides to meet."),
    ):  # fmt: skip
        page.down(25).put(x, number, 11).put(x + 36, words, 11)
    assert outline(read_pdf(pdf(page)))[1:] == [
        "O 1. Urges States:", ">O a. To trim lamps;", ">>O i. at night;", ">O b. To report;",
        "O 2. Decides to meet.",
    ]  # fmt: skip


def test_a_masthead_of_names_and_what_they_say_is_read_row_by_row():
    page = Sheet()
    for name, words in (
        ("Forum:", "General Assembly"),
        ("Question of:", "Lamps"),
        ("Sponsors:", "Chile, Peru"),
    ):
        page.down(14).put(90, name, 11).put(306, words, 11)
    page.down(30).put(90, "The General Assembly,", 11).down(25).put(90, "1. Urges peace.", 11)
    masthead = read_pdf(pdf(page)).masthead
    assert (masthead.organ, masthead.title, masthead.sponsors) == (
        "General Assembly", "Lamps", ("Chile", "Peru"),
    )  # fmt: skip


def test_a_head_that_all_pages_have_is_no_title():
    def sheet(number: int) -> Sheet:
        return (
            Sheet()
            .put(90, "DRAFT of 12 November, not for citation", 11, 745)
            .put(300, f"{number}", 11, 36)
        )

    first = sheet(1).put(90, "Lamps for all", 11).down(25).put(90, "The General Assembly,", 11)
    first.down(25).put(90, "Recalling the Charter,", 11)
    pages = [
        first,
        sheet(2).put(90, "1. Urges peace;", 11),
        sheet(3).put(90, "2. Decides to meet.", 11),
    ]
    document = read_pdf(pdf(*pages))
    assert document.masthead.title == "Lamps for all"
    assert len(document.paragraphs) == 4


def test_notes_as_large_as_the_text_stand_below_a_typed_rule():
    page = Sheet().put(90, "The Human Rights Council,", 11)
    page.down(25).put(90, "Reaffirming the Covenant,^1^ and its Protocol,^2^", 11)
    page.down(25).put(90, "1. Urges peace.", 11).down(40).put(90, "____________________", 11)
    page.down(14).put(90, "^1^ Treaty Series, vol. 999.", 11).down(14).put(90, "^2^ Ibid.", 11)
    document = read_pdf(pdf(page))
    assert outline(document)[1:] == [
        "P Reaffirming the Covenant,[1] and its Protocol,[2]", "O 1. Urges peace.",
    ]  # fmt: skip
    assert [note.text for note in document.notes] == ["Treaty Series, vol. 999.", "Ibid."]


def test_notes_that_are_only_typed_are_notes():
    page = Sheet().put(90, "The Human Rights Council,", 11)
    page.down(25).put(90, "Reaffirming the Covenant,1 and its Protocol,2", 11)
    page.down(25).put(90, "1. Urges peace.", 11)
    page.down(25).put(90, "1 United Nations, Treaty Series, vol. 999.", 11)
    page.down(25).put(90, "2 Ibid.", 11)
    document = read_pdf(pdf(page))
    assert [note.text for note in document.notes] == [
        "United Nations, Treaty Series, vol. 999.",
        "Ibid.",
    ]
    assert not document.doubts
