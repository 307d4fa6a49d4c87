"""What came back from a colleague, change by change: all taken, none taken, and any of them."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents import DOCUMENTS, draft
from tests.reading.docx.test_own import repacked, without_hidden
from tests.reading.docx_files import docx, p, r

from drafter.core.changes.margin import Act
from drafter.core.changes.proposals import Kind, Proposals
from drafter.core.codec import from_json, to_json
from drafter.core.errors import ReadError
from drafter.core.model import Comment, Document, Origin, Paragraph, Part, Run
from drafter.reading.docx.reader import read_edited, read_page
from drafter.services.receiving import received
from drafter.writing.clean import cleaned
from drafter.writing.docx.writer import docx_bytes

_HIDDEN = "customXml/item1.xml"


def mixed(stored: Document, page: Document) -> bytes:
    """Return a file that stores one draft and prints another."""
    hidden: dict[str, str] = {}
    repacked(docx_bytes(stored), hidden.setdefault)
    return repacked(
        docx_bytes(page), lambda name, text: hidden[_HIDDEN] if name == _HIDDEN else text
    )


def came_back(stored: Document, page: Document) -> Proposals:
    """Return what is found in a file that stores one draft and prints another."""
    return received(read_edited(mixed(stored, page)))


def texts(document: Document) -> list[str]:
    return [one.text for one in document.paragraphs if one.text]


def kinds(proposals: Proposals) -> list[Kind]:
    return [one.kind for one in proposals.items]


STORED = draft("""
= *The General Assembly*,
P *Recalling* its resolution 90/1 on all lamps of the harbours,[n1]
O *Urges* States to keep the lamps of harbours lit at night;
O *Decides* to meet again at its ninety-third session.
""")


def test_a_file_that_nobody_touched_proposes_nothing():
    assert received(read_edited(docx_bytes(STORED))).is_empty


def test_a_replaced_word_is_shown_with_the_words_round_it():
    page = replace(STORED, paragraphs=(
        *STORED.paragraphs[:2],
        replace(STORED.paragraphs[2], runs=(
            Run("Urges", italic=True), Run(" States to keep the lights of harbours lit at night;"),
        )),
        STORED.paragraphs[3],
    ))  # fmt: skip
    (found,) = came_back(STORED, page).items
    assert (found.kind, found.before.strip(), found.after.strip()) == (
        Kind.WORDS,
        "lamps",
        "lights",
    )
    assert found.lead.endswith("keep the")
    assert found.tail == " of harbours lit at night;"
    assert (found.paragraph, found.hand.is_tracked) == ("p3", False)


def test_a_paragraph_that_is_kept_keeps_its_source_whatever_comes_before_it():
    origin = Origin(name="A/RES/72/195", label="OP1", text="Urges")
    stored = replace(
        STORED, paragraphs=tuple(replace(one, origin=origin) for one in STORED.paragraphs)
    )
    new = Paragraph(id="new", part=Part.OPERATIVE, runs=(Run("Thanks", italic=True), Run(" all;")))
    page = replace(stored, paragraphs=(*stored.paragraphs[:2], new, *stored.paragraphs[2:]))
    proposals = came_back(stored, page)
    result = proposals.result(proposals.numbers)
    assert kinds(proposals) == [Kind.ADDED]
    assert [one.origin for one in result.paragraphs] == [origin, origin, None, origin, origin]
    assert result.paragraphs[2].part is Part.OPERATIVE


def test_a_paragraph_that_stands_elsewhere_was_moved():
    one, two, three, four = STORED.paragraphs
    proposals = came_back(STORED, replace(STORED, paragraphs=(one, two, four, three)))
    assert kinds(proposals) == [Kind.MOVED]
    assert texts(proposals.result({0})) == [one.text, two.text, four.text, three.text]


def test_a_paragraph_at_another_level_is_a_change_of_shape():
    body = (*STORED.paragraphs[:3], replace(STORED.paragraphs[3], level=1))
    proposals = came_back(STORED, replace(STORED, paragraphs=body))
    assert kinds(proposals) == [Kind.SHAPE]
    assert [one.level for one in proposals.result({0}).paragraphs] == [0, 0, 0, 1]


def test_a_cell_of_a_table_changes_the_table():
    table = Paragraph(id="t", part=Part.TABLE, rows=(((Run("Oil"),), (Run("40"),)),))
    stored = replace(STORED, paragraphs=(*STORED.paragraphs, table))
    other = replace(table, rows=(((Run("Oil"),), (Run("7"),)),))
    proposals = came_back(stored, replace(stored, paragraphs=(*STORED.paragraphs, other)))
    assert kinds(proposals) == [Kind.TABLE]
    assert proposals.result({0}).paragraphs[-1].rows == other.rows
    assert proposals.result({0}).paragraphs[:-1] == STORED.paragraphs


def test_notes_and_masthead_are_changes_of_their_own():
    title = replace(STORED.masthead, title="Keeping lamps lit")
    stored = replace(STORED, masthead=title)
    notes = tuple(replace(one, runs=(Run("See A/91/7."),)) for one in STORED.notes)
    page = replace(stored, notes=notes, masthead=replace(title, title="Keeping all lamps lit"))
    proposals = came_back(stored, page)
    assert sorted(kinds(proposals)) == [Kind.MASTHEAD, Kind.NOTE]
    by_kind = {one.kind: one.number for one in proposals.items}
    assert proposals.result({by_kind[Kind.NOTE]}).notes[0].text == "See A/91/7."
    assert proposals.result({by_kind[Kind.NOTE]}).title == "Keeping lamps lit"
    assert proposals.result({by_kind[Kind.MASTHEAD]}).title == "Keeping all lamps lit"


def test_tracked_changes_of_strangers_are_reviewed_beside_the_text_before_them():
    by = 'w:author="Ada" w:date="2036-05-03T09:30:00Z"'
    struck = f"<w:del {by}><w:r><w:delText>dim</w:delText></w:r></w:del>"
    data = docx(p(r("Keep ") + struck + f"<w:ins {by}>{r('bright')}</w:ins>" + r(" lamps.")))
    proposals = received(read_edited(data))
    assert texts(proposals.stored) == ["Keep dim lamps."]
    assert [one.hand.author for one in proposals.items] == ["Ada"]
    assert texts(proposals.result({0})) == ["Keep bright lamps."]


def test_remarks_of_machines_are_no_remarks():
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    root = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    said = "".join(
        f'<w:comment w:id="{number}" w:author="Ada">{p(words)}</w:comment>'
        for number, words in enumerate(("&lt;&lt;ODS JOB NO>>N36", "Which lamps?"))
    )
    data = docx(
        p("Keep lamps lit."),
        links=f'<Relationship Id="c" Type="{kind}" Target="comments.xml"/>',
        more={"word/comments.xml": f"<w:comments {root}>{said}</w:comments>"},
    )
    assert [one.comment.text for one in received(read_edited(data)).remarks] == ["Which lamps?"]


def on(words: str, text: str = "Why?", *, date: str | None = None) -> Comment:
    """Return a comment on some words of the stored draft."""
    paragraph = next(one for one in STORED.paragraphs if words in one.text)
    start = paragraph.text.index(words)
    return Comment(
        id="c1", text=text, author="Ada", paragraph=paragraph.id, start=start,
        end=start + len(words), quoted=words, date=date,
    )  # fmt: skip


def with_comments(*comments: Comment) -> Document:
    told = (replace(one, id=f"c{number}") for number, one in enumerate(comments, 1))
    return replace(STORED, comments=tuple(told))


def acts(proposals: Proposals) -> list[Act]:
    return [one.act for one in proposals.remarks]


def test_a_new_comment_is_taken_or_left():
    stored, page = with_comments(on("all lamps")), with_comments(on("all lamps"), on("at night"))
    proposals = came_back(stored, page)
    assert acts(proposals) == [Act.MADE]
    assert proposals.result(()) == stored
    assert proposals.result(proposals.numbers) == page


def test_a_comment_that_was_removed_is_taken_out_or_kept():
    stored = with_comments(on("all lamps"), on("at night", "How?"))
    proposals = came_back(stored, with_comments(on("at night", "How?")))
    assert acts(proposals) == [Act.REMOVED]
    assert proposals.result(()) == stored
    assert [one.text for one in proposals.result(proposals.numbers).comments] == ["How?"]


def test_a_comment_that_was_dealt_with_or_reworded_is_the_same_comment():
    date = "2036-05-03T09:30:00Z"
    stored = with_comments(on("all lamps", date=date), on("at night", "How?", date=date))
    first, last = stored.comments
    page = replace(stored, comments=(replace(first, text="Why so?"), replace(last, is_done=True)))
    proposals = came_back(stored, page)
    assert sorted(acts(proposals)) == [Act.REWORDED, Act.SETTLED]
    assert proposals.result(proposals.numbers) == page
    assert proposals.result(()) == stored


def test_comments_stay_at_their_words_whatever_is_taken():
    stored = with_comments(on("lamps of harbours", "How?"), on("meet again"))
    body = list(stored.paragraphs)
    body[2] = replace(body[2], runs=(
        Run("Urges", italic=True), Run(" every State to keep all lamps of harbours lit, always;"),
    ))  # fmt: skip
    new = Paragraph(id="new", part=Part.OPERATIVE, runs=(Run("Thanks", italic=True), Run(" all;")))
    page = replace(stored, paragraphs=(body[0], new, *body[1:]), comments=())
    page = replace(page, comments=tuple(
        replace(one, start=page.paragraphs[at].text.index(one.quoted),
                end=page.paragraphs[at].text.index(one.quoted) + len(one.quoted))
        for at, one in zip((3, 4), stored.comments, strict=True)
    ))  # fmt: skip
    proposals = came_back(stored, page)
    for size in range(len(proposals.numbers) + 1):
        for taken in combinations(sorted(proposals.numbers), size):
            result = proposals.result(taken)
            told = {one.id: one.text for one in result.paragraphs}
            said = [told[one.paragraph or ""][one.start : one.end] for one in result.comments]
            assert said == ["lamps of harbours", "meet again"]


def test_a_comment_on_words_that_are_left_out_stays_where_they_would_stand():
    page = replace(STORED, paragraphs=(
        *STORED.paragraphs[:2],
        replace(STORED.paragraphs[2], runs=(
            Run("Urges", italic=True),
            Run(" States to keep the big lamps of harbours lit at night;"),
        )),
        STORED.paragraphs[3],
    ), comments=(replace(on("Urges"), start=25, end=28, quoted="big"),))  # fmt: skip
    proposals = came_back(STORED, page)
    (comment,) = proposals.result({one.number for one in proposals.remarks}).comments
    assert (comment.paragraph, comment.start, comment.end, comment.quoted) == ("p3", 24, 24, "big")


def test_comments_of_a_strangers_file_are_taken_into_the_draft():
    data = without_hidden(docx_bytes(with_comments(on("all lamps"), on("at night"))))
    proposals = received(read_edited(data))
    result = proposals.result(proposals.numbers)
    told = {one.id: one.text for one in result.paragraphs}
    said = [told[one.paragraph or ""][one.start : one.end] for one in result.comments]
    assert said == ["all lamps", "at night"]
    assert proposals.result(()).comments == ()


_NOUNS = ["oil", "lamp", "night", "ship", "keeper", "harbour", "coast"]
_WORDS = st.lists(st.sampled_from(_NOUNS), min_size=2, max_size=9).map(" ".join)
_LINES = st.lists(_WORDS, max_size=5)


def _body(lines: list[str]) -> Document:
    numbered = (f"O *Urges* {line};" for line in lines)
    return draft("\n".join(["= *The General Assembly*,", *numbered]))


@given(_LINES, _LINES, st.data())
def test_any_choice_among_any_changes_is_a_draft(
    before: list[str], after: list[str], data: st.DataObject
):
    stored, page = _body(before), _body(after)
    proposals = came_back(stored, page)
    assert proposals.result(()) == from_json(to_json(cleaned(stored)))
    assert texts(proposals.result(proposals.numbers)) == texts(page)
    assert proposals.is_empty == (texts(stored) == texts(page))
    taken = data.draw(st.sets(st.sampled_from(sorted(proposals.numbers) or [0])))
    ids = [one.id for one in proposals.result(taken).paragraphs]
    assert len(ids) == len(set(ids))


@settings(max_examples=40)
@given(DOCUMENTS)
def test_any_draft_that_was_merely_saved_again_proposes_nothing(document: Document):
    saved_again = repacked(
        docx_bytes(document),
        lambda name, text: text.replace("</w:body>", " </w:body>") if "document" in name else text,
    )
    if not read_page_has_words(saved_again):
        return
    proposals = received(read_edited(saved_again))
    assert proposals.items == ()
    assert proposals.result(()) == from_json(to_json(cleaned(document)))


def read_page_has_words(data: bytes) -> bool:
    try:
        read_page(data)
    except ReadError:
        return False
    return True
