"""HTML for mail: one page, nothing beside it, nothing that text could break out of."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given
from tests.documents import DOCUMENTS
from tests.writing import samples

from drafter.core.model import Document, Paragraph, Part, Run
from drafter.writing.html import html_of_document


class Page(HTMLParser):
    """What a mail program would find in a page."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.data: list[str] = []
        self.links: list[str] = []
        self.names: list[str] = []
        self.feed(html_of_document(document))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take the names of places and the links to them."""
        for name, value in attrs:
            if name == "id" and value:
                self.names.append(value)
            if (tag, name) == ("a", "href") and value:
                self.links.append(value)

    def handle_data(self, data: str) -> None:
        """Take the words."""
        self.data.append(data)


def words(document: Document) -> str:
    """Return the words of the page on one line."""
    return " ".join("".join(Page(document).data).split())


def test_a_draft_reads_from_masthead_to_notes():
    text = words(samples.draft())
    assert text.index("General Assembly") < text.index("Iraq:* draft resolution")
    assert "Recalling the Convention on Wetlands,1 and its resolutions," in text
    assert text.endswith("3 See A/79/5, annex.")


def test_nothing_is_fetched_from_elsewhere():
    page = html_of_document(samples.adopted())
    assert "<script" not in page
    assert "<link" not in page
    assert "src=" not in page


def test_text_stays_text():
    paragraph = Paragraph(
        id="p1", part=Part.TEXT, runs=(Run("<b>&amp; 5 < 6", link="javascript:x"),)
    )
    page = html_of_document(Document(paragraphs=(paragraph,)))
    assert "&lt;b&gt;&amp;amp; 5 &lt; 6" in page
    assert "javascript" not in page


def test_marks_lead_to_their_notes():
    page = Page(samples.draft())
    targets = [link for link in page.links if link.startswith("#")]
    assert targets == ["#note-1", "#note-2", "#note-3", "#note-2", "#note-4"]
    assert {target[1:] for target in targets} <= set(page.names)


@given(document=DOCUMENTS)
def test_every_mark_of_any_document_leads_to_one_place(document: Document):
    page = Page(document)
    assert len(page.names) == len(set(page.names))
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.names)


def test_the_first_row_of_a_table_is_its_head():
    page = html_of_document(samples.adopted())
    table = page[page.index("<table width") :]
    assert (table.count("<th scope="), table.count("<td")) == (3, 6)


def test_arabic_runs_from_right_to_left():
    assert ' dir="rtl"' in html_of_document(replace(samples.draft(), language="ar"))
