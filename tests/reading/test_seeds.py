"""The five seed texts, read from files that converters made, each against a table checked by eye.

A line of the table is a paragraph: label, part, level, opening phrase, notes, and its first and
last words. What stands above and below, and every note, follows in words of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import fields
from pathlib import Path
from typing import cast

import pytest

from drafter import reading
from drafter.core.model import Document, Part
from drafter.core.numbering import places
from drafter.core.words import plain_words
from drafter.reading.text.reader import parse

SEEDS = Path(__file__).parents[2] / "seeds"
EXPECTED = Path(__file__).parent / "expected"
NAMES = ("000_94bf07e07014e26c", "001_dcca9aee8b0c3984", "002_779eeef2c974dc87",
         "003_48102b693764a0bb", "004_97d0de1b2a02ec26")  # fmt: skip
FURNITURE = {
    "000_94bf07e07014e26c": "distr original agenda item and revised draft resolution",
    "001_dcca9aee8b0c3984": (
        "distr agenda item resolution adopted by the general assembly on 19 december 2017"
        " on the report of the third committee a 72 440 72 195"
    ),
    "002_779eeef2c974dc87": (
        "du1 resolution adopted by the general assembly on 18 december 2013 on the report of the"
        " third committee a 68 457 68 192 du1 ods job no n1345097e ods job no 7 7"
        " united nationsa res 68 192general assemblydistr general 14 february 2014sixty eighth"
        " session agenda item 108 13 45097 1345097 please recycle"
        " a res 68 192improving the coordination of efforts against trafficking in persons"
        " improving the coordination of efforts against trafficking in personsa res 68 192"
        " 6 7 7 7"
    ),
    "003_48102b693764a0bb": "distr original draft resolution",
    "004_97d0de1b2a02ec26": "distr original agenda item and draft resolution",
}
"""Words of a source that are printed round its text: names of fields, running heads, codes."""
SEEN_TWICE = {
    "002_779eeef2c974dc87": "general assembly distr general 2014 14 february sixty eighth"
}
"""What our reading holds apart that the source runs together ("AssemblyDistr.")."""


def _read(name: str) -> Document:
    return reading.read(SEEDS / f"{name}.txt")


def _short(text: str) -> str:
    words = text.split()
    return text if len(words) <= 12 else " ".join([*words[:6], "…", *words[-6:]])


def _described(document: Document) -> str:
    """Return a document as the tables write it."""
    masthead, adoption = document.masthead, document.adoption
    lines = [f"name: {document.name}", f"status: {document.status}"]
    for holder in (masthead, adoption):
        for field in fields(holder):
            value: object = getattr(holder, field.name)
            if value:
                several = (
                    cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
                )
                printed = "; ".join(map(str, several))
                lines.append(f"{field.name}: {printed}")
    lines.append("")
    for paragraph, place in zip(document.paragraphs, places(document.paragraphs), strict=True):
        lines.append(
            " | ".join([
                place.label or "-", f"{paragraph.part} {paragraph.level}", paragraph.number or "-",
                paragraph.opening_phrase or "-", " ".join(paragraph.note_ids) or "-",
                _short(paragraph.text),
            ])
        )  # fmt: skip
    lines += ["", *(f"note {note.mark}: {note.text}" for note in document.notes)]
    lines += [f"doubt: {doubt.message}" for doubt in document.doubts]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("name", NAMES)
def test_a_seed_is_read_as_it_stands(name: str):
    assert _described(_read(name)) == (EXPECTED / f"{name}.txt").read_text(encoding="utf-8")


def _source_words(name: str) -> list[str]:
    text = (SEEDS / f"{name}.txt").read_text(encoding="utf-8")
    text = re.sub(r"<sup>\d+</sup>|[⁰¹²³⁴-⁹]+", " ", text)
    return plain_words(text)


def _body_words(document: Document) -> list[str]:
    return [
        word
        for paragraph in document.paragraphs
        for word in [*plain_words(paragraph.number or ""), *plain_words(paragraph.text)]
    ]


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith("002")])
def test_no_word_of_a_seed_is_lost_doubled_or_moved(name: str):
    document = _read(name)
    source = _source_words(name)
    remaining = iter(source)
    assert all(word in remaining for word in _body_words(document))
    head = document.masthead
    above = [
        head.organ, head.committee or "", head.distribution,
        head.original_language, head.session, head.venue, head.agenda_line or head.agenda_item,
        head.agenda_title, head.title, *head.sponsors,
    ]  # fmt: skip
    read = Counter(_body_words(document))
    for text in [*above, *(note.text for note in document.notes), FURNITURE[name]]:
        read.update(plain_words(text or ""))
    if name.startswith("001"):  # the committee stands in the line on its report
        read.subtract(plain_words(head.committee or ""))
    date = {"000": "19 November 2015", "001": "23 January 2018", "003": "16 April 2018",
            "004": "10 October 2008"}[name[:3]]  # fmt: skip
    read.update(plain_words(date))
    assert +read == Counter(source)


def test_marks_that_stick_to_words_leave_the_rest_of_the_source_whole():
    document = _read("002_779eeef2c974dc87")
    source = (SEEDS / "002_779eeef2c974dc87.txt").read_text(encoding="utf-8")
    body = source[source.index("\tThe General Assembly,") : source.index("\n1 Resolution 55/2.")]
    for mark in range(15, 0, -1):
        body = re.sub(
            rf"(?<=[a-z,])(?<!\d){mark}(?=[ ,\n]|$)|(?<=2010,|2013,|2012,){mark}(?=[ ,\n])",
            "",
            body,
        )
    assert _body_words(document) == plain_words(body)


@pytest.mark.parametrize("name", NAMES)
def test_reading_what_was_read_changes_nothing(name: str):
    document = _read(name)
    text = "\n\n".join(
        " ".join(filter(None, [paragraph.number, paragraph.text]))
        for paragraph in document.paragraphs
    )
    again = parse(text)
    assert [p.text for p in again.paragraphs] == [p.text for p in document.paragraphs]
    assert [p.part for p in again.paragraphs] == [p.part for p in document.paragraphs]


def test_the_seeds_hold_what_their_pages_hold():
    counts = {
        name[:3]: Counter(
            paragraph.part for paragraph in _read(name).paragraphs if not paragraph.level
        )
        for name in NAMES
    }
    assert [counts[key][Part.PREAMBULAR] for key in sorted(counts)] == [32, 34, 30, 16, 6]
    assert [counts[key][Part.OPERATIVE] for key in sorted(counts)] == [20, 22, 18, 18, 12]
