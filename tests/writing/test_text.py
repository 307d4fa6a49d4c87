"""Plain text, as one pastes it into a message."""

from __future__ import annotations

from tests.writing import samples

from drafter.writing.text import text_of_document


def test_a_draft_reads_from_masthead_to_notes():
    lines = text_of_document(samples.draft()).splitlines()
    assert lines[:6] == [
        "United Nations",
        "A/C.2/80/L.99",
        "General Assembly",
        "",
        "Distr.: Limited",
        "14 October 2025",
    ]
    assert "Iraq:* draft resolution" in lines
    assert "Recalling the Convention on Wetlands,¹ and its resolutions," in lines
    assert "(ii) The protection of breeding places;" in lines
    assert lines[-4:] == [
        "* On behalf of the Group of 77 and China.",
        "¹ United Nations, Treaty Series, vol. 996.",
        "² Resolution 70/1.",
        "³ See A/79/5, annex.",
    ]


def test_closing_lines_stand_together_and_apart_from_the_annex():
    text = text_of_document(samples.adopted())
    assert "\n\n73rd plenary meeting\n19 December 2017\n\nAnnex\n" in text


def test_tables_are_rows_of_tabs():
    assert "\nCategory\t2024\t2025\nWetlands²\t1 204\t1 310\nLakes\t87\n" in text_of_document(
        samples.adopted()
    )


def test_sources_are_listed_when_asked_for():
    assert "\nPP1: A/RES/78/228, OP3 (19 December 2023)\n" in text_of_document(
        samples.with_origins(), sources=True
    )
