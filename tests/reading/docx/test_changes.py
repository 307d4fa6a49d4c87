"""Tracked changes and comments of Word files: both texts, who and when, and where."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.reading.docx_files import OPENING, docx, note, numbered, p, r, reference

from drafter.core.changes.differences import Op
from drafter.core.changes.revisions import Marked, original_texts
from drafter.core.model import Comment
from drafter.reading.docx.reader import read_docx, read_marked

_BY = 'w:author="Ada" w:date="2036-05-03T09:30:00Z"'
_ENDS = {
    Op.EQUAL: "",
    Op.INSERT: f'<w:rPr><w:ins w:id="1" {_BY}/></w:rPr>',
    Op.DELETE: f'<w:rPr><w:del w:id="1" {_BY}/></w:rPr>',
}


def ins(words: str, by: str = _BY) -> str:
    return f"<w:ins {by}>{r(words)}</w:ins>"


def struck(words: str, by: str = _BY) -> str:
    run = f'<w:r><w:delText xml:space="preserve">{words}</w:delText></w:r>'
    return f"<w:del {by}>{run}</w:del>"


def changes(data: bytes) -> list[tuple[str, str, str | None, int, int]]:
    """Return the changes of a file: what, which words, and where."""
    return [
        (str(one.op), one.text, one.paragraph, one.start, one.end)
        for one in read_marked(data).revisions
    ]


def whole_before(marked: Marked) -> list[str]:
    """Return the paragraphs of a document as they were before all changes."""
    pieces: list[str] = []
    by_paragraph: dict[str | None, list[tuple[int, int, str]]] = {}
    for one in marked.revisions:
        text = one.text if one.op is Op.DELETE else ""
        by_paragraph.setdefault(one.paragraph, []).append((one.start, one.end, text))
    for paragraph in marked.document.paragraphs:
        text, done = f"{paragraph.text}\n", 0
        for start, end, words in by_paragraph.get(paragraph.id, ()):
            pieces += [text[done:start], words]
            done = max(done, end)
        pieces.append(text[done:])
    lines = "".join(pieces).split("\n")
    return [" ".join(line.split()) for line in lines if line.strip()]


def test_both_texts_are_told_with_who_and_when():
    data = docx(p(r("Lamps burn ") + struck("dimly") + ins("brightly") + r(" at night.")))
    marked = read_marked(data)
    old, new = marked.revisions
    assert marked.document.paragraphs[0].text == "Lamps burn brightly at night."
    assert (old.text, new.text) == (" dimly", " brightly")
    assert {one.author for one in marked.revisions} == {"Ada"}
    assert {one.date for one in marked.revisions} == {"2036-05-03T09:30:00Z"}
    assert original_texts(marked) == {"p1": "Lamps burn dimly at night."}


@pytest.mark.parametrize(
    ("content", "was"),
    [
        (r("Lamps ") + struck("all ") + r("burn."), "Lamps all burn."),
        (r("Lamps") + struck(" all") + r(" burn."), "Lamps all burn."),
        (struck("All ") + r("lamps burn."), "All lamps burn."),
        (ins("All ") + r("lamps burn."), "lamps burn."),
        (r("Lamps burn") + struck(" all night") + r("."), "Lamps burn all night."),
        (r("Lamp") + ins("s") + r(" burn."), "Lamp burn."),
        (r("Lamps can") + struck(" ") + r("not burn."), "Lamps can not burn."),
        (r("Lamps can") + ins(" ") + r("not burn."), "Lamps cannot burn."),
        (r("Lamps ") + struck("of all ") + ins("of no ") + r("kind."), "Lamps of all kind."),
    ],
)
def test_leaving_a_change_out_gives_the_text_as_it_was(content: str, was: str):
    assert original_texts(read_marked(docx(p(content))))["p1"] == was


def test_paragraphs_that_came_went_were_split_or_joined():
    data = docx(
        p(r("One.")), p(struck("Two."), properties=_ENDS[Op.DELETE]), p(r("Three.")),
        p(ins("Four."), properties=_ENDS[Op.INSERT]),
        p(r("Five,"), properties=_ENDS[Op.INSERT]), p(r("six.")),
        p(r("Seven "), properties=_ENDS[Op.DELETE]), p(r("eight.")),
    )  # fmt: skip
    assert [one.text for one in read_docx(data).paragraphs] == [
        "One.", "Three.", "Four.", "Five,", "six.", "Seven eight.",
    ]  # fmt: skip
    assert changes(data) == [
        ("delete", "Two.\n", "p2", 0, 0),
        ("insert", "Four.\n", "p3", 0, 6),
        ("insert", "\n", "p4", 5, 6),
        ("delete", "\n", "p6", 5, 5),
    ]
    assert whole_before(read_marked(data)) == [
        "One.", "Two.", "Three.", "Five,six.", "Seven", "eight.",
    ]  # fmt: skip


def test_a_last_paragraph_that_went_stands_behind_the_end():
    data = docx(p(r("One.")), p(struck("Two."), properties=_ENDS[Op.DELETE]))
    assert changes(data) == [("delete", "Two.\n", "p1", 5, 5)]


def test_a_paragraph_that_lost_all_its_words_went():
    data = docx(p(r("One.")), p(struck("Two.")), p(r("Three.")))
    assert changes(data) == [("delete", "Two.\n", "p2", 0, 0)]


def test_moves_say_that_they_are():
    there = f'<w:moveFrom {_BY}><w:r><w:t xml:space="preserve">by day </w:t></w:r></w:moveFrom>'
    here = f"<w:moveTo {_BY}>{r(' by day')}</w:moveTo>"
    data = docx(p(r("Lamps burn ") + there + r("and shine") + here + r(".")))
    assert read_docx(data).paragraphs[0].text == "Lamps burn and shine by day."
    assert [(one.op, one.is_move) for one in read_marked(data).revisions] == [
        (Op.DELETE, True), (Op.INSERT, True),
    ]  # fmt: skip


def test_what_one_put_in_and_another_struck_is_in_no_text():
    inner = struck("gaily", 'w:author="Bob"')
    both = f"<w:ins {_BY}>{inner}</w:ins>"
    data = docx(p(r("Lamps ") + both + r("burn.")))
    assert changes(data) == []
    assert read_docx(data).paragraphs[0].text == "Lamps burn."


def test_neighbours_by_different_hands_are_two_changes():
    data = docx(p(r("Lamps") + ins(" all") + ins(" burn", 'w:author="Bob"') + r(".")))
    assert [(one.text, one.author) for one in read_marked(data).revisions] == [
        (" all", "Ada"), (" burn", "Bob"),
    ]  # fmt: skip


def test_numbers_and_mastheads_do_not_shift_places():
    data = docx(
        p(r("Distr.: General")), OPENING, p("\t1.\t*Urges* all States to "),
        numbered(ins("burn ") + r("oil;")),
    )  # fmt: skip
    (found,) = read_marked(data).revisions
    paragraph = next(q for q in read_docx(data).paragraphs if q.id == found.paragraph)
    assert paragraph.text[found.start : found.end] == "burn "


def test_changes_in_notes_and_tables_have_their_places():
    cells = (
        f"<w:tc>{p(r('Oil') + ins(' lamps'))}</w:tc><w:tc>{p(r('40 ') + struck('watts'))}</w:tc>"
    )
    text = r("Codes") + reference(7) + r(" hold.")
    words = f"{r('See the ')}{struck('old ')}{r('Code.')}"
    data = docx(p(text), f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>", footnotes=note(7, words))
    assert [(one.text, one.paragraph, one.note) for one in read_marked(data).revisions] == [
        (" lamps", "p2", None), (" watts", "p2", None), (" old", None, "1"),
    ]  # fmt: skip


def test_rows_that_came_and_went_are_changes():
    def row(words: str, fate: str = "") -> str:
        return f"<w:tr><w:trPr>{fate}</w:trPr><w:tc>{p(words)}</w:tc></w:tr>"

    rows = row("Oil") + row("Gas", f"<w:del {_BY}/>") + row("Wind", f"<w:ins {_BY}/>")
    data = docx(p("Above:"), f"<w:tbl>{rows}</w:tbl>")
    assert read_docx(data).paragraphs[1].text == "Oil\nWind"
    assert [(str(one.op), one.text) for one in read_marked(data).revisions] == [
        ("delete", "Gas"), ("insert", "Wind"),
    ]  # fmt: skip


def test_a_struck_note_is_kept_beside_the_document():
    text = r("Codes") + f"<w:del {_BY}>{reference(7)}</w:del>" + r(" hold") + reference(8)
    data = docx(p(text), footnotes=note(7, "A/91/7.") + note(8, "A/91/8."))
    marked = read_marked(data)
    (gone,) = marked.revisions
    (kept,) = marked.struck_notes
    assert [run.note for run in gone.runs] == [kept.id]
    assert kept.text == "A/91/7."
    assert [one.text for one in marked.document.notes] == ["A/91/8."]


# -- comments ------------------------------------------------------------------------------------

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'


def commented(*paragraphs: str, comments: str, extended: str = "") -> bytes:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = f'<Relationship Id="c" Type="{kind}/comments" Target="comments.xml"/>'
    links += f'<Relationship Id="e" Type="{kind}/commentsExtended" Target="extended.xml"/>'
    return docx(*paragraphs, links=links, more={
        "word/comments.xml": f"<w:comments {_W} {_W14}>{comments}</w:comments>",
        "word/extended.xml": f"<w15:commentsEx {_W15}>{extended}</w15:commentsEx>",
    })  # fmt: skip


def remark(number: int, words: str, author: str = "Ada") -> str:
    inside = f'<w:p w14:paraId="0000000{number}">{r(words)}</w:p>'
    by = f'w:author="{author}" w:date="2036-05-03T09:30:00Z"'
    return f'<w:comment w:id="{number}" {by}>{inside}</w:comment>'


def on(number: int, content: str) -> str:
    reference = f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    return (
        f'<w:commentRangeStart w:id="{number}"/>{content}<w:commentRangeEnd w:id="{number}"/>'
        + reference
    )


def test_comments_are_told_with_their_words_and_answers():
    data = commented(
        p(r("Lamps ") + on(1, on(2, r("burn"))) + r(" oil.")),
        comments=remark(1, "Why?") + remark(2, "Because.", "Bob"),
        extended='<w15:commentEx w15:paraId="00000001" w15:done="1"/>'
        '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>',
    )
    assert read_marked(data).comments == (
        Comment(id="1", text="Why?", author="Ada", date="2036-05-03T09:30:00Z", paragraph="p1",
                start=6, end=10, quoted="burn", is_done=True),
        Comment(id="2", text="Because.", author="Bob", date="2036-05-03T09:30:00Z",
                paragraph="p1", start=6, end=10, quoted="burn", answers="1"),
    )  # fmt: skip
    assert read_docx(data).paragraphs[0].text == "Lamps burn oil."


def test_a_comment_on_several_paragraphs_quotes_them_all():
    first = p(r("Lamps ") + '<w:commentRangeStart w:id="1"/>' + r("burn."))
    second = p(r("Oil") + '<w:commentRangeEnd w:id="1"/>' + r(" is dear."))
    (found,) = read_marked(commented(first, second, comments=remark(1, "Hm."))).comments
    assert (found.paragraph, found.start, found.end) == ("p1", 6, 11)
    assert found.quoted == "burn.\nOil"


def test_a_comment_on_no_words_stands_where_it_hangs():
    hung = '<w:r><w:commentReference w:id="1"/></w:r>'
    data = commented(p(r("Lamps") + hung + r(" burn.")), comments=remark(1, "Hm."))
    (found,) = read_marked(data).comments
    assert (found.start, found.end, found.quoted) == (5, 5, "")


def test_a_comment_that_hangs_nowhere_is_told_all_the_same():
    (found,) = read_marked(commented(p("Lamps."), comments=remark(1, "Hm."))).comments
    assert (found.text, found.paragraph) == ("Hm.", None)


# -- any changes at all --------------------------------------------------------------------------


@dataclass(frozen=True)
class _Line:
    stretches: list[tuple[Op, str]]
    end: Op


_OPS = st.sampled_from([Op.EQUAL, Op.EQUAL, Op.INSERT, Op.DELETE])


def test_words_with_a_line_through_them_are_struck_by_nobody_knows_whom():
    line = p(f"<!-- -->{r('Lamps ')}{r('and fires ', '<w:strike/>')}{r('burn.')}")
    marked = read_marked(
        docx(OPENING, line, p(f"<!-- -->{r('Gone, ', '<w:dstrike/>')}"), p("Noting,"))
    )
    assert [each.text for each in marked.document.paragraphs][1:] == ["Lamps burn.", "Noting,"]
    assert [(each.op, each.text, each.author) for each in marked.revisions] == [
        (Op.DELETE, " and fires", None), (Op.DELETE, "Gone,\n", None),
    ]  # fmt: skip
    assert whole_before(marked)[1:] == ["Lamps and fires burn.", "Gone,", "Noting,"]


def test_a_struck_paragraph_is_not_counted():
    whole = f"<!-- -->{r('Urges rest;', '<w:strike/>')}"
    document = read_docx(
        docx(OPENING, numbered("Urges peace;"), numbered(whole), numbered("Urges all."))
    )
    assert [(each.number, each.text) for each in document.paragraphs][1:] == [
        ("1.", "Urges peace;"), ("2.", "Urges all."),
    ]  # fmt: skip
    assert [each.message for each in document.doubts] == [
        "Words that are struck out were left out."
    ]


_WORDS = st.text("ab ,", min_size=1, max_size=6)
_LINES = st.lists(
    st.builds(_Line, st.lists(st.tuples(_OPS, _WORDS), max_size=5), _OPS), min_size=1, max_size=5
)


def _markup(line: _Line) -> str:
    shapes = {Op.EQUAL: r, Op.INSERT: ins, Op.DELETE: struck}
    return p(f"<!-- -->{''.join(shapes[op](words) for op, words in line.stretches)}",
             properties=_ENDS[line.end])  # fmt: skip


def _text_without(lines: list[_Line], gone: Op) -> list[str]:
    text = "".join(
        "".join(words for op, words in line.stretches if op is not gone)
        + ("" if line.end is gone else "\n")
        for line in lines
    )
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


@example([_Line([(Op.EQUAL, "a")], Op.DELETE), _Line([(Op.EQUAL, " ")], Op.DELETE)])
@given(_LINES)
def test_any_changes_lead_back_to_the_text_as_it_was(lines: list[_Line]):
    kept = _Line([(Op.EQUAL, "Lamps burn at night.")], Op.EQUAL)
    data = docx(*map(_markup, [kept, *lines, kept]))
    marked = read_marked(data)
    texts = [paragraph.text for paragraph in marked.document.paragraphs]
    assert texts == _text_without([kept, *lines, kept], Op.DELETE)
    assert whole_before(marked) == _text_without([kept, *lines, kept], Op.INSERT)
