"""Drafts as delegates send them about: labels, "1)", bullets, notes in brackets, underscores."""

from __future__ import annotations

import pytest

from drafter.core.model import Document, Part
from drafter.core.numbering import places
from drafter.reading.text.reader import parse

_PREAMBLE = (
    "Recalling its resolution 72/195 of 19 December 2017,",
    "Deeply concerned that one in three victims is a child,",
)
_OPERATIVE = (
    "Urges all States to ratify the Protocol;",
    "Salutes the work of the Office;",
    "Requests the Secretary-General to report to it at its next session.",
)


def _draft(preambular: str, operative: str, notes: str = "") -> Document:
    lines = ["The General Assembly,"]
    lines += [preambular.format(n=n, text=text) for n, text in enumerate(_PREAMBLE, 1)]
    lines += [operative.format(n=n, text=text) for n, text in enumerate(_OPERATIVE, 1)]
    return parse("\n\n".join([*lines, notes]))


def _told(document: Document) -> list[tuple[str | None, str, str]]:
    """Label, number and words of each paragraph but the opening line."""
    rows = zip(document.paragraphs, places(document.paragraphs), strict=True)
    return [(place.label, place.number, paragraph.text) for paragraph, place in rows][1:]


_PRINTED = [
    ("PP1", "", _PREAMBLE[0]),
    ("PP2", "", _PREAMBLE[1]),
    ("OP1", "1.", _OPERATIVE[0]),
    ("OP2", "2.", _OPERATIVE[1]),
    ("OP3", "3.", _OPERATIVE[2]),
]


@pytest.mark.parametrize(
    ("preambular", "operative"),
    [
        ("PP{n}. {text}", "OP{n}. {text}"),
        ("PP{n} {text}", "OP{n} {text}"),
        ("PP{n}: {text}", "OP{n}: {text}"),
        ("PP {n} – {text}", "OP {n} – {text}"),
        ("(PP{n}) {text}", "(OP{n}) {text}"),
        ("[PP{n}] {text}", "[OP{n}] {text}"),
        ("**PP{n}.** {text}", "**OP{n}.** {text}"),
        ("PP{n}\n{text}", "OP{n}\n{text}"),
        ("{text}", "OP{n}.\t{text}"),
        ("{text}", "{n}) {text}"),
        ("{text}", "({n}) {text}"),
        ("- {text}", "{n}. {text}"),
        ("• {text}", "{n}) {text}"),
    ],
)
def test_what_stands_before_a_paragraph_becomes_what_is_printed(preambular: str, operative: str):
    assert _told(_draft(preambular, operative)) == _PRINTED


def test_a_label_may_name_a_new_paragraph_or_an_item():
    document = parse(
        "The General Assembly,\n\nPP1 Recalling its resolutions,\n\nOP1. Urges States:\n\n"
        "OP1 (a) To ratify the Protocol;\n\nOP1 (b) To apply it;\n\nOP1 bis. Calls upon all."
    )
    assert [(place.label, place.number) for place in places(document.paragraphs)][2:] == [
        ("OP1", "1."), ("OP1 (a)", "(a)"), ("OP1 (b)", "(b)"), ("OP1 bis", "1 bis."),
    ]  # fmt: skip


def test_operative_paragraphs_behind_bullets_are_operative():
    document = _draft("• {text}", "• {text}")
    found = [paragraph.part for paragraph in document.paragraphs]
    assert found[1:4] == [Part.PREAMBULAR, Part.PREAMBULAR, Part.OPERATIVE]
    assert found[-1] is Part.OPERATIVE


def test_items_in_brackets_stay_items_where_paragraphs_are_numbered():
    document = parse(
        "The General Assembly,\n\nRecalling its resolutions,\n\n1. Decides:\n\n"
        "(1) Urges are not orders;\n\n(2) Requests are not either;\n\n2. Urges peace."
    )
    assert [place.label for place in places(document.paragraphs)][2:] == [
        "OP1", "OP1 (1)", "OP1 (2)", "OP2",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("mark", "start"),
    [("[{}]", "[{}]"), (" [{}]", "[{}]"), ("({})", "({})"), (" ({})", "{})"), ("[{}]", "{}.")],
)
@pytest.mark.parametrize("title", ["Notes\n\n", "Footnotes:\n\n", "__________\n\n", ""])
def test_notes_in_brackets_are_notes(mark: str, start: str, title: str):
    text = "\n\n".join((
        "The General Assembly,",
        f"Recalling its resolution,{mark.format(1)} and Article 33 (1) of the Charter,",
        f"1. Urges States to ratify the Protocol;{mark.format(2)}",
        f"2. Requests a report on the Protocol,{mark.format(2)} and one on the resolution.",
        f"{title}{start.format(1)} Resolution 70/1.",
        f"{start.format(2)} United Nations, Treaty Series, vol. 2237, No. 39574.",
    ))  # fmt: skip
    document = parse(text)
    assert [paragraph.text for paragraph in document.paragraphs][1:] == [
        "Recalling its resolution, and Article 33 (1) of the Charter,",
        "Urges States to ratify the Protocol;",
        "Requests a report on the Protocol, and one on the resolution.",
    ]
    assert [paragraph.note_ids for paragraph in document.paragraphs][1:] == [("1",), ("2",), ("2",)]
    assert [note.text for note in document.notes] == [
        "Resolution 70/1.",
        "United Nations, Treaty Series, vol. 2237, No. 39574.",
    ]


def test_underscores_are_italics_and_leave_no_trace():
    document = parse("_The General Assembly_,\n\n_Recalling also_ my_file,\n\n1. _Urges_ peace.")
    assert [p.text for p in document.paragraphs] == [
        "The General Assembly,", "Recalling also my_file,", "Urges peace.",
    ]  # fmt: skip
    assert [p.opening_phrase for p in document.paragraphs][1:] == ["Recalling also", "Urges"]


def test_a_single_caret_raises_a_mark():
    document = parse(
        "The General Assembly,\n\nRecalling its resolution,^1\n\n1. Urges peace.\n\n"
        "^1 Resolution 70/1."
    )
    assert document.paragraphs[1].text == "Recalling its resolution,"
    assert [note.text for note in document.notes] == ["Resolution 70/1."]


def test_without_a_masthead_the_opening_line_names_the_organ_whose_phrases_these_are():
    document = parse(
        "The Security Council,\n\nExpressing grave concern at the fighting,\n\nDecides peace."
    )
    assert document.paragraphs[1].opening_phrase == "Expressing"


def test_a_label_begins_a_paragraph_whatever_stands_around_it():
    document = parse(
        "The General Assembly,\n\nPP1. Recalling its resolution, [Agreed ad ref]\n"
        "PP2. [Noting] [Welcoming] the report, (EU)\nOP1. [Decides / Agrees] to meet; (deleted)\n"
        "OP2. Requests a report."
    )
    assert [place.label for place in places(document.paragraphs)][1:] == [
        "PP1",
        "PP2",
        "OP1",
        "OP2",
    ]


def test_a_paragraph_put_in_between_is_no_note():
    document = parse(
        "The General Assembly,\n\nRecalling the Covenant1 and its resolutions,\n\n"
        "1. Condemns attacks;\n\n1 bis. Urges release;\n\n2. Requests a report.\n\n"
        "1 Resolution 2200 A (XXI), annex."
    )
    assert [place.label for place in places(document.paragraphs)][2:] == ["OP1", "OP1 bis", "OP2"]
    assert [note.text for note in document.notes] == ["Resolution 2200 A (XXI), annex."]


def test_a_note_may_be_an_address_alone():
    document = parse(
        "The General Assembly,\n\nRecalling the Convention,¹ and the site,²\n\n1. Urges peace.\n\n"
        "¹ Resolution 70/1.\n² www.newyorkconvention1958.org."
    )
    assert [note.text for note in document.notes][1:] == ["www.newyorkconvention1958.org."]


def test_phrases_in_capitals_are_phrases():
    document = parse(
        "THE SECURITY COUNCIL,\n\nRECALLING all of its resolutions,\n\n"
        "DEEPLY CONCERNED at the war,\n\n"
        "1. DEMANDS a ceasefire;\n\n2. DECIDES to remain seized of the matter."
    )
    assert [place.label for place in places(document.paragraphs)][1:] == [
        "PP1",
        "PP2",
        "OP1",
        "OP2",
    ]
    assert document.paragraphs[2].opening_phrase == "DEEPLY CONCERNED"


def test_a_second_wording_and_a_new_paragraph_are_told_from_sub_paragraphs() -> None:
    document = parse(
        "PP1 Recalling the Charter,\n\nPP1 bis (NEW) Noting the report,\n\nOP1 Calls upon States:"
        "\n\n(a) To listen;\n\nOP1 alt. Urges States to listen;\n\nOP2 Requests a report.\n"
    )
    assert [place.label for place in places(document.paragraphs)] == [
        "PP1", "PP2", "OP1", "OP1 (a)", "OP1 alt", "OP2",
    ]  # fmt: skip
    assert document.paragraphs[1].text == "Noting the report,"


def test_brackets_round_a_numbered_paragraph_are_round_its_words() -> None:
    document = parse(
        "The General Assembly,\n\n[PP1. Recalling it,]\n\nPP2 Noting all,\n\n[1. Urges rest;]\n\n"
        "[2.] Decides to act:\n\n[(a) To light lamps;]\n\n[(b)] To trim them.\n"
    )
    rows = zip(document.paragraphs, places(document.paragraphs), strict=True)
    assert [(place.label, paragraph.text) for paragraph, place in rows][1:] == [
        ("PP1", "[Recalling it,]"), ("PP2", "Noting all,"), ("OP1", "[Urges rest;]"),
        ("OP2", "Decides to act:"), ("OP2 (a)", "[To light lamps;]"), ("OP2 (b)", "To trim them."),
    ]  # fmt: skip
