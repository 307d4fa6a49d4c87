"""Web pages of every make: Word, Google Docs, LibreOffice, browsers, mail, and our own export."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter import resources
from drafter.core.errors import ReadError
from drafter.core.model import Document, Part, Status
from drafter.core.numbering import places
from drafter.reading.formats import read_bytes
from drafter.reading.html.reader import read_html
from drafter.reading.text.reader import read_text
from drafter.writing.html import html_of_document

if TYPE_CHECKING:
    from pathlib import Path

COVER = (
    "<p>General Assembly</p><p>Eightieth session</p><p>Agenda item 5</p>"
    "<p>Iraq: draft resolution</p><h1>The lake</h1><p>The General Assembly,</p>"
)


def _page(body: str, head: str = "") -> Document:
    return read_html(f"<html><head>{head}</head><body>{COVER}{body}</body></html>".encode())


def _texts(document: Document) -> list[str]:
    return [p.text for p in document.paragraphs if p.part is not Part.OPENING]


def _labels(document: Document) -> list[str | None]:
    return [place.label for place in places(document.paragraphs)][1:]


def _noted(document: Document) -> dict[str, str]:
    return {note.id: note.text for note in document.notes}


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        ("<sup>1</sup>", "<p><sup>1</sup> Resolution 70/1.</p>"),
        ("<sup>[1]</sup>", "<p>[1] Resolution 70/1.</p>"),
        ("¹", "<p>¹ Resolution 70/1.</p>"),
        (
            '<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
            """<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym"
             href="#sdfootnote1anc">1</a>Resolution 70/1.</p></div>""",
        ),
        (
            '<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>',
            """<div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>
            [1]</span></a> Resolution 70/1.</p></div>""",
        ),
        (
            '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>',
            """<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a>
            <span>&nbsp;Resolution 70/1.</span></p></div>""",
        ),
        (
            '<a href="#fn1" id="fnref1"><sup>1</sup></a>',
            """<section><ol><li id="fn1"><p>Resolution 70/1.<a href="#fnref1">↩︎</a></p></li>
            </ol></section>""",
        ),
        (
            '<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>',
            '<ol><li id="cite_note-1"><a href="#cite_ref-1">^</a> Resolution 70/1.</li></ol>',
        ),
        ('<span style="vertical-align:super">1</span>', "<p><sup>1</sup>Resolution 70/1.</p>"),
    ],
    ids=["sup", "boxed", "figure", "libreoffice", "word", "google", "pandoc", "wiki", "css"],
)
def test_every_way_of_linking_a_note_is_followed(mark: str, note: str) -> None:
    document = _page(
        f"<p>Recalling the 2030 Agenda,{mark} which is agreed,</p><p>1. Decides to act.</p>{note}"
    )
    assert _texts(document) == ["Recalling the 2030 Agenda, which is agreed,", "Decides to act."]
    assert document.paragraphs[1].note_ids == ("1",)
    assert _noted(document) == {"1": "Resolution 70/1."}
    assert document.doubts == ()


@pytest.mark.parametrize(
    ("styled", "head"),
    [
        ("<i>Recalling</i>", ""), ("<em>Recalling</em>", ""),
        ("<span style='font-style: italic'>Recalling</span>", ""),
        ("<span class='c2'>Recalling</span>", "<style>.c1{} .c2{font-style:italic}</style>"),
        ("<i><span>Recall</span>ing</i>", ""),
    ],
)  # fmt: skip
def test_italics_come_from_elements_styles_and_classes(styled: str, head: str) -> None:
    document = _page(f"<p>{styled} the <i>Report</i>,</p>", head)
    runs = document.paragraphs[1].runs
    assert [(run.text, run.italic) for run in runs] == [
        ("Recalling", True), (" the ", False), ("Report", True), (",", False),
    ]  # fmt: skip


def test_raised_figures_of_units_and_lowered_ones_stay_in_the_text() -> None:
    document = _page(
        "<p>Noting 5 km<sup>2</sup> and the CO<sub>2</sub> of the 5<sup>th</sup> year,</p>"
    )
    assert _texts(document) == ["Noting 5 km² and the CO2 of the 5th year,"]


def test_lists_count_as_the_browser_shows_them() -> None:
    document = _page(
        "<ol><li>Urges States:<ol type='a'><li>To act:<ol type='i'><li>At once;</li><li>Well;</li>"
        "</ol></li><li>To report;</li></ol></li></ol><p>Noting it,</p>"
        "<ol start='2'><li><p>Decides to meet:</p><ol style='list-style-type:lower-alpha'>"
        "<li>Here;</li><li value='4'>There.</li></ol></li></ol>"
    )
    assert [place.number for place in places(document.paragraphs)][1:] == [
        "1.", "(a)", "(i)", "(ii)", "(b)", "", "2.", "(a)", "(d)",
    ]  # fmt: skip


@pytest.mark.parametrize("words", ["<i>Urges</i>", "<b>Urges States</b>", "<p>Urges States</p>"])
@pytest.mark.parametrize("outer", ["ul", "ol style='list-style: none'"])
def test_an_item_that_opens_a_paragraph_and_holds_a_list_is_no_heading(
    words: str, outer: str
) -> None:
    end = outer.partition(" ")[0]
    document = _page(
        f"<{outer}><li>{words}<ol><li>To plant trees;</li><li>To count them;</li></ol></li>"
        f"<li><i>Requests</i> the Secretary-General to report.</li></{end}>"
    )
    assert _labels(document) == ["OP1", "OP1 (a)", "OP1 (b)", "OP2"]
    assert all(one.part is Part.OPERATIVE for one in document.paragraphs[1:])


def test_an_item_that_heads_a_list_of_paragraphs_is_none_of_them() -> None:
    document = _page(
        "<ul><li>Forests<ol><li>Urges all to plant;</li><li>Decides.</li></ol></li></ul>"
    )
    assert _labels(document)[1:] == ["OP1", "OP2"]


def test_lists_of_google_docs_count_by_their_style_sheet() -> None:
    style = (
        '<style>.lst-k-0>li:before{content:"" counter(lst-ctn-k-0,decimal) ". "}'
        '.lst-k-1>li:before{content:"(" counter(lst-ctn-k-1,lower-latin) ") "}</style>'
    )
    document = _page(
        '<ol class="c1 lst-k-0 start" start="1"><li>Urges States:</li></ol>'
        '<ol class="lst-k-1 start" start="1"><li>To act;</li><li>To report;</li></ol>'
        '<ol class="lst-k-0" start="2"><li>Decides to meet.</li></ol>',
        style,
    )
    assert _labels(document) == ["OP1", "OP1 (a)", "OP1 (b)", "OP2"]


def test_typed_numbers_in_a_list_are_not_doubled() -> None:
    document = _page("<ul><li>1. Urges States to act;</li><li>2. Decides to meet.</li></ul>")
    assert _labels(document) == ["OP1", "OP2"]


def test_what_stands_round_the_text_is_left_out() -> None:
    page = (
        "<html><head><title>Site</title><style>p{}</style><script>var a = '1. Decides';</script>"
        "</head><body><header><a href='/'>My Mission</a><nav><ul><li><a href='/a'>Home</a></li>"
        "<li><a>About</a></li></ul></nav></header><div class='breadcrumb'>Home &gt; Texts</div>"
        "<div id='cookie-banner'>We use cookies. <button>Yes</button></div>"
        "<p style='display:none'>Unseen.</p><ul><li><a>English</a></li><li><a>Français</a></li>"
        f"<li><a>Español</a></li></ul><main>{COVER}<p>1. Decides to act.</p></main>"
        "<footer>© Mission</footer></body></html>"
    )
    document = read_html(page.encode())
    assert _texts(document) == ["Decides to act."]
    assert document.masthead.title == "The lake"


def test_a_text_inside_an_element_with_a_menus_name_is_kept() -> None:
    page = f"<html><body><div class='menu'>{COVER}<p>1. Decides to act.</p></div></body></html>"
    assert _texts(read_html(page.encode())) == ["Decides to act."]


def test_tables_of_figures_stay_tables_and_tables_of_layout_do_not() -> None:
    document = read_html(
        b"<table><tr><td>United Nations</td><td>A/80/L.8</td></tr><tr><td>General Assembly</td>"
        b"<td><p>Distr.: Limited</p><p>3 March 2026</p></td></tr></table>"
        b"<p>Iraq: draft resolution</p><p>The lake</p><p>The General Assembly,</p>"
        b"<p>1. Decides to pay:</p><table><tr><th>State</th><th>Share | part</th></tr>"
        b"<tr><td>Iraq</td><td>1.5</td></tr></table><table><tr><td>2.</td><td>Decides to meet.</td>"
        b"</tr></table>"
    )
    assert (document.name, document.masthead.date) == ("A/80/L.8", "2026-03-03")
    table = next(p for p in document.paragraphs if p.part is Part.TABLE)
    assert table.text == "State\tShare | part\nIraq\t1.5"
    assert document.paragraphs[-1].text == "Decides to meet."
    assert document.paragraphs[-1].number == "2."


def test_links_to_documents_are_kept_and_others_are_words() -> None:
    document = _page(
        '<p>Recalling <a href="https://un.org/A/70/95">A/70/95</a> and <a href="/">it</a>,</p>'
    )
    assert _texts(document) == ["Recalling A/70/95 and it,"]
    assert [run.link for run in document.paragraphs[1].runs if run.link] == [
        "https://un.org/A/70/95"
    ]


def test_words_that_are_struck_out_are_left_out_and_said() -> None:
    document = _page("<p>1. Decides to <del>act</del><ins>wait</ins>.</p>")
    assert _texts(document) == ["Decides to wait."]
    assert [doubt.message for doubt in document.doubts] == [
        "Words that are struck out were left out."
    ]


@pytest.mark.parametrize(
    "struck",
    [
        "<s>act</s>", "<strike>act</strike>",
        '<span style="text-decoration: line-through">act</span>',
        '<span style="text-decoration-line:line-through">act</span>',
        '<font style="text-decoration: red line-through">act <b>now</b></font>',
        '<span class="T3">act</span>',
    ],
)  # fmt: skip
def test_words_are_struck_out_in_many_ways(struck: str) -> None:
    sheet = "<style>span.T3 { color: red; text-decoration: line-through }</style>"
    document = _page(f"{sheet}<p>1. Decides to {struck} <u>wait</u>.</p>")
    assert _texts(document) == ["Decides to wait."]


def test_a_mail_keeps_its_greetings_out_of_the_title() -> None:
    document = read_html(
        b"<div>Dear all,</div><div><br></div><div>see below.</div><div>Best,<br>Jane</div>"
        b"<div>On Mon, 3 Mar 2025 John wrote:</div><blockquote><div>Trafficking in persons</div>"
        b"<div>The General Assembly,</div><div><br></div><div>Recalling it,</div></blockquote>"
    )
    assert document.masthead.title == "Trafficking in persons"
    assert _texts(document) == ["Recalling it,"]


def test_text_that_keeps_its_own_lines_is_read_as_text() -> None:
    document = read_html(
        b"<pre>General Assembly\n\nThe General Assembly,\n\nRecalling the meeting of the Committee,"
        b"\n\n1. Decides to act &amp; meet.</pre>"
    )
    assert _texts(document) == ["Recalling the meeting of the Committee,", "Decides to act & meet."]


@pytest.mark.parametrize("seed", resources.seeds(), ids=lambda path: path.stem[:3])
def test_our_own_export_comes_back_whole(seed: Path) -> None:
    document = read_text(seed.read_bytes())
    back = read_html(html_of_document(document).encode())
    assert back.masthead == document.masthead
    assert (back.name, back.status, back.adoption) == (
        document.name, document.status, document.adoption,
    )  # fmt: skip
    assert [p.text for p in back.paragraphs] == [p.text for p in document.paragraphs]
    assert [p.opening_phrase for p in back.paragraphs] == [
        p.opening_phrase for p in document.paragraphs
    ]
    assert [p.note_ids for p in back.paragraphs] == [p.note_ids for p in document.paragraphs]
    assert [place.label for place in places(back.paragraphs)] == [
        place.label for place in places(document.paragraphs)
    ]
    assert _noted(back) == _noted(document)
    assert back.doubts == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("suffix", [".html", ".doc", ".xml", ""])
def test_pages_are_known_by_their_bytes(encoding: str, suffix: str) -> None:
    page = f"<!DOCTYPE html>\n<html><body>{COVER}<p>Recalling Côte d’Ivoire,</p></body></html>"
    assert _texts(read_bytes(page.encode(encoding), suffix)) == ["Recalling Côte d’Ivoire,"]


def test_a_page_says_which_encoding_it_has() -> None:
    page = (
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250">'
        f"</head><body>{COVER}<p>Recalling Černá,</p></body></html>"
    )
    assert _texts(read_html(page.encode("cp1250"))) == ["Recalling Černá,"]


def test_a_message_is_read_by_its_richest_text() -> None:
    message = (
        "From: Jane <jane@example.org>\nSubject: draft\nMIME-Version: 1.0\n"
        'Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\n'
        "The General Assembly,\n\n--b\nContent-Type: text/html; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\n\n"
        f"{COVER}<p>Recalling C=C3=B4te d=E2=80=99Ivoire,</p>\n--b--\n"
    )
    assert _texts(read_bytes(message.encode(), ".eml")) == ["Recalling Côte d’Ivoire,"]
    assert _texts(read_bytes(message.encode(), ".txt")) == ["Recalling Côte d’Ivoire,"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<html></html>", "Neither a masthead"), (b"", "empty"),
        (b"<html><body><p>Hello, world</p></body></html>", "Neither a masthead"),
        (b"<html>" + b" " * (16 * 2**20), "larger than 16 MB"),
        (b"MIME-Version: 1.0\nContent-Type: image/png\n\n", "no text of its own"),
    ],
)  # fmt: skip
def test_pages_without_a_text_are_refused(data: bytes, said: str) -> None:
    with pytest.raises(ReadError, match=said) as caught:
        read_bytes(data, ".html")
    assert caught.value.hint


def test_deep_and_broken_pages_are_read() -> None:
    broken = f"<html><body>{COVER}<p>1. Decides to act.<b>"
    assert _texts(read_html(broken.encode())) == ["Decides to act."]
    deep = "<div>" * 200 + broken
    assert _texts(read_html(deep.encode())) == ["Decides to act."]


_PIECES = [
    "<p>",
    "</p>",
    "<ol>",
    "</ol>",
    "<li>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</table>",
    "<sup>1</sup>",
    "<a_href='#x'>1</a>",
    "<p_id=x>",
    "<i>",
    "</i>",
    "1._Decides",
    "_it,",
    "<br>",
    "<pre>",
    "</pre>",
    "|",
    "*",
    "&nbsp;",
    "<del>",
    "[",
    "](",
    "<!--",
    "<b>",
    "</div>",
    "<style>.a{",
    "}",
]


@given(st.lists(st.sampled_from(_PIECES), max_size=60))
def test_any_page_is_read(pieces: list[str]) -> None:
    assert _page("".join(pieces).replace("_", " ")).name


def test_a_page_of_more_parts_than_a_resolution_can_have_is_refused():
    with pytest.raises(ReadError, match="far more parts"):
        _page("<p>x</p>" * 200_000)


def test_the_heading_of_a_page_is_the_title_also_above_a_date() -> None:
    page = (
        "<h1>The lakes</h1><ul><li>Author: UN General Assembly</li></ul><p>Date:<br>30 November"
        " 1987</p><p>The General Assembly,</p><p><i>Recalling</i> the Charter,</p>"
        "<p>1. <i>Requests</i> a report.</p>"
    )
    assert read_html(page.encode()).masthead.title == "The lakes"


def test_control_characters_are_no_words() -> None:
    document = _page("<p><i>Recalling</i> the code\x07,</p><p>1. <i>Urges</i> all.</p>")
    assert document.paragraphs[1].text == "Recalling the code,"


def test_a_catalogue_s_table_above_a_text_is_its_masthead() -> None:
    rows = (
        ("Symbol", "A/RES/90/15"), ("Action note", "2045-12-17"),
        ("Title", "The right to light : resolution / adopted by the General Assembly"),
        ("Agenda information", "A/90/251 107 Lamps."),
    )  # fmt: skip
    table = "".join(f"<tr><td>{label}</td><td>{words}</td></tr>" for label, words in rows)
    document = read_html(
        f"<header>Library</header><table>{table}</table><p>The General Assembly,</p>"
        "<p>1. <i>Urges</i> peace.</p>".encode()
    )
    assert (document.masthead.symbol, document.masthead.title) == (
        "A/RES/90/15", "The right to light",
    )  # fmt: skip
    assert document.status is Status.ADOPTED


def test_a_text_in_a_table_of_wordings_is_taken_out_of_it() -> None:
    rows = (
        ("Current", "Proposed"), ("The General Assembly,", "The General Assembly,"),
        ("Recalling it,", "Recalling all,"), ("1. Urges peace.", "1. Urges rest."),
    )  # fmt: skip
    table = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    document = read_html(f"<table border=1>{table}</table>".encode())
    assert [paragraph.text for paragraph in document.paragraphs] == [
        "The General Assembly,", "Recalling it,", "Urges peace.",
    ]  # fmt: skip
    assert "“Current”" in document.doubts[0].message
