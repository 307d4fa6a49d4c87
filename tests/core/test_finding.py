"""Words are found wherever a draft says them, and replaced without losing anything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.core.errors import DrafterError
from drafter.core.finding import Match, Query, Scope, matches
from drafter.core.model import Document, Note, Paragraph, Part, Run
from drafter.core.replacing import applied, proposals, replaced


def draft(*runs: Run) -> Document:
    """Return a draft with one operative paragraph."""
    paragraph = Paragraph(id="p1", part=Part.OPERATIVE, runs=runs)
    return Document(paragraphs=(paragraph,), notes=(Note(id="n1"),))


CALLS = draft(Run("Calls upon", italic=True), Run(" States to call on states", note=""))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query(words="states"), [(11, 17), (29, 35)]),
        (Query(words="states", match_case=True), [(29, 35)]),
        (Query(words="call"), [(0, 4), (21, 25)]),
        (Query(words="call", whole_words=True), [(21, 25)]),
        (Query(words="upon States"), [(6, 17)]),
        (Query(words="c.ll", is_pattern=True), [(0, 4), (21, 25)]),
        (Query(words="c.ll"), []),
        (Query(words=""), []),
        (Query(words="x*", is_pattern=True), []),
    ],
)
def test_words_are_found_as_asked(query: Query, found: list[tuple[int, int]]):
    assert [(match.start, match.end) for match in matches(CALLS, query)] == found


def test_whole_words_may_begin_and_end_with_signs():
    listed = draft(Run("see (a) and (ab)"))
    assert matches(listed, Query(words="(a)", whole_words=True)) == (Match("p1", 4, 7),)


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("resolution", "La résolution et sa re\u0301solution.", ["résolution", "re\u0301solution"]),
        ("resolution", "the resolution, la résolution", ["resolution", "résolution"]),
        ("résolution", "resolution, résolution", ["résolution"]),
        ("résolution", "resolution, re\u0301solution", ["re\u0301solution"]),
        ("re\u0301solution", "resolution, résolution", ["résolution"]),
        ("etats", "Les États, leurs états", ["États", "états"]),
        ("mise en oeuvre", "MISE EN ŒUVRE, mise en œuvre", ["MISE EN ŒUVRE", "mise en œuvre"]),
        ("uvre", "œuvre", ["uvre"]),
        ("o", "œuvre", []),
        ("l'assemblee", "de l’Assemblée", ["l’Assemblée"]),
        ("100 %", "100\u00a0%, 100\u202f%, 100 %", ["100\u00a0%", "100\u202f%", "100 %"]),
        ("co-operation", "co\u2011operation", ["co\u2011operation"]),
        ('"a"', "“a” and «a»", ["“a”", "«a»"]),
        ("cafe\u0301)", "(café)", ["café)"]),
        ("еще", "ещё и еще", ["ещё", "еще"]),
        ("ещё", "ещё и еще", ["ещё"]),
        ("и", "мой и и\u0306", ["и"]),
        ("اكد", "أكد ثم أَكَّد", ["أكد", "أَكَّد"]),
        ("أكد", "اكد ثم أَكد", ["أَكد"]),
        ("الجمعيه", "الجمعية", ["الجمعية"]),
        ("فى", "في", ["في"]),
        ("70", "٧٠", ["٧٠"]),
        ("٧٠", "70", ["70"]),
        ("\u0640", "أكـد", ["\u0640"]),
        ("大會", "大會", ["大會"]),
    ],
)  # fmt: skip
def test_letters_typed_without_their_marks_are_found_with_them(
    typed: str, text: str, found: list[str]
):
    places = matches(draft(Run(text)), Query(words=typed))
    assert [text[place.start : place.end] for place in places] == found


def test_capitals_and_whole_words_count_without_their_marks_too():
    text = "L’État, l’état et les E\u0301tats"
    asked = Query(words="Etat", match_case=True)
    assert [m.start for m in matches(draft(Run(text)), asked)] == [2, 22]
    whole = Query(words="etat", whole_words=True)
    assert [m.start for m in matches(draft(Run(text)), whole)] == [2, 10]
    # A mark by itself does not end a word
    assert not matches(draft(Run("e\u0301tat")), Query(words="tat", whole_words=True))


def test_an_expression_means_every_letter_as_it_stands():
    assert not matches(draft(Run("résolution")), Query(words="resol.*", is_pattern=True))


def test_exactly_what_was_found_without_its_marks_is_replaced():
    document = draft(Run("La "), Run("re\u0301solution", italic=True), Run(" en œuvre"))
    changed = applied(document, proposals(document, Query(words="resolution"), "décision"))
    assert changed.paragraphs[0].runs[1] == Run("décision", italic=True)
    changed = applied(document, proposals(document, Query(words="oeuvre"), "vigueur"))
    assert changed.paragraphs[0].text == "La re\u0301solution en vigueur"


def test_a_pattern_that_makes_no_sense_is_explained():
    with pytest.raises(DrafterError, match="cannot be understood"):
        matches(CALLS, Query(words="(", is_pattern=True))


def test_new_words_take_the_style_of_the_old_ones():
    changed = replaced(CALLS, [Match("p1", 6, 10)], "on")
    assert changed.paragraphs[0].runs[0] == Run("Calls on", italic=True)


def test_words_across_a_change_of_style_become_one_style():
    changed = replaced(CALLS, [Match("p1", 6, 17)], "on all")
    assert changed.paragraphs[0].runs == (
        Run("Calls on all", italic=True),
        Run(" to call on states"),
    )


def test_the_mark_of_a_note_among_the_words_stays():
    noted = draft(Run("one "), Run(note="n1"), Run("two three"))
    changed = replaced(noted, [Match("p1", 0, 7)], "2")
    assert changed.paragraphs[0].runs == (Run("2"), Run(note="n1"), Run(" three"))


def test_several_places_are_replaced_at_once():
    places = matches(CALLS, Query(words="states"))
    changed = replaced(CALLS, places, "Member States")
    assert changed.paragraphs[0].text == "Calls upon Member States to call on Member States"


@given(st.lists(st.text("ab ", min_size=1), min_size=1), st.text("xyz"), st.text("ab", min_size=1))
def test_replacing_is_what_python_does_to_the_plain_text(pieces: list[str], new: str, old: str):
    runs = tuple(Run(piece, italic=index % 2 == 0) for index, piece in enumerate(pieces))
    document = draft(*runs)
    changed = replaced(document, matches(document, Query(words=old, match_case=True)), new)
    assert changed.paragraphs[0].text == "".join(pieces).replace(old, new)


NOTED = Document(
    paragraphs=(
        Paragraph(
            id="p1",
            part=Part.OPERATIVE,
            runs=(Run("Urges", italic=True), Run(" States to urge"), Run(note="n1")),
        ),
        Paragraph(
            id="p2", part=Part.TABLE, rows=(((Run("urge"),), (Run("b"),)), ((Run("we urge"),),))
        ),
    ),
    notes=(Note(id="n1", runs=(Run("Urge "), Run("Series", italic=True))),),
)


@pytest.mark.parametrize(
    ("scope", "found"),
    [
        (Scope.ALL, "p1 0, p1 16, p2 0, p2 10, n1 0"),
        (Scope.BODY, "p1 0, p1 16, p2 0, p2 10"),
        (Scope.PHRASES, "p1 0"),
        (Scope.NOTES, "n1 0"),
    ],
)  # fmt: skip
def test_words_are_looked_for_where_one_asks(scope: Scope, found: str):
    places = matches(NOTED, Query(words="urge", scope=scope))
    assert ", ".join(f"{one.note or one.paragraph} {one.start}" for one in places) == found


def test_words_are_replaced_in_text_tables_and_notes_at_once():
    changed = applied(NOTED, proposals(NOTED, Query(words="urge"), "ask"))
    assert changed.paragraphs[0].text == "asks States to ask"
    assert changed.paragraphs[1].text == "ask\tb\nwe ask"
    assert changed.notes[0].runs == (Run("ask "), Run("Series", italic=True))


def test_groups_of_an_expression_come_back_in_what_is_put_there():
    document = draft(Run("resolution 70/1 and resolution 72/195"))
    query = Query(words=r"resolution (\d+)/(\d+)", is_pattern=True)
    made = proposals(document, query, r"A/RES/\1/\2")
    assert [(one.old, one.new) for one in made] == [
        ("resolution 70/1", "A/RES/70/1"), ("resolution 72/195", "A/RES/72/195"),
    ]  # fmt: skip
    assert applied(document, made[1:]).paragraphs[0].text == "resolution 70/1 and A/RES/72/195"


def test_a_replacement_that_makes_no_sense_is_explained():
    with pytest.raises(DrafterError, match="cannot be understood"):
        proposals(CALLS, Query(words="call", is_pattern=True), r"\1")
