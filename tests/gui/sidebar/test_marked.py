"""What differs between the draft and a precedent stands marked in its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.core.model import Part
from drafter.gui.sidebar import marked
from drafter.gui.sidebar.marked import Kind

_SIGNS = {
    Kind.SAME: ("", ""),
    Kind.INSERTED: ("{+", "+}"),
    Kind.DELETED: ("[-", "-]"),
    Kind.REST: ("<", ">"),
    Kind.SHARED: ("=", "="),
    Kind.FOUND: ("*", "*"),
}


def shown(words: marked.Marked) -> str:
    """Return marked words as one line, without their italics."""
    return "".join(stretch.text.join(_SIGNS[stretch.kind]) for stretch in words)


@pytest.mark.parametrize(
    ("draft", "precedent", "expected"),
    [
        pytest.param(
            "Recalling its resolution 68/192,",
            "Recalling its resolution 72/195,",
            "Recalling its resolution [-68/192-]{+72/195+},",
            id="a finished paragraph is compared to its end",
        ),
        pytest.param(
            "Recalling its",
            "Recalling its resolution 72/195,",
            "Recalling its< resolution 72/195,>",
            id="what an unfinished paragraph lacks is how it goes on",
        ),
        pytest.param(
            "Recalling its resol",
            "Recalling its resolution 72/195,",
            "Recalling its resol<ution 72/195,>",
            id="a half-typed word is no difference",
        ),
        pytest.param(
            "Reaffirming the Charter and",
            "Reaffirming the Charter, and recalling the Declaration and its Protocol,",
            "Reaffirming the Charter{+,+} and< recalling the Declaration and its Protocol,>",
            id="the last words typed are found where they first stand",
        ),
        pytest.param(
            "", "Recalling its resolution,", "Recalling its resolution,", id="nothing typed yet"
        ),
        pytest.param(
            "Decides to convene a high-level meeting in New York;",
            "Welcomes the report of the Secretary-General on trafficking in persons;",
            "Welcomes the report of the Secretary-General on trafficking in persons;",
            id="another text altogether stays readable",
        ),
        pytest.param(
            "Calls upon States to strengthen measures to address the demand that fosters "
            "trafficking in persons for sexual exploitation and forced labour;",
            "Calls upon States to devise and strengthen effective measures to combat all forms of "
            "trafficking in women, including for sexual and economic exploitation, by new laws;",
            "=Calls upon States to =devise and strengthen effective =measures to =combat all forms "
            "of= trafficking in =women, including= for sexual =and economic exploitation, by new "
            "laws;",
            id="where marks would be confetti, what both say is marked",
        ),
        pytest.param(
            "the Non-Proliferation of weapons,",
            "the Non‑Proliferation of weapons,",
            "the Non‑Proliferation of weapons,",
            id="kinds of hyphens are no difference",
        ),
    ],
)
def test_the_draft_and_a_precedent(draft: str, precedent: str, expected: str) -> None:
    assert shown(marked.against_draft(draft, precedent, Part.PREAMBULAR)) == expected


@given(st.text(max_size=60), st.text(max_size=60))
def test_without_the_deletions_the_precedent_stands_whole(draft: str, precedent: str) -> None:
    for words in (
        marked.against_draft(draft, precedent, Part.OPERATIVE),
        marked.against_older(draft, precedent, Part.OPERATIVE),
        marked.with_found(draft, precedent, Part.OPERATIVE),
        marked.plain(precedent, Part.OPERATIVE),
    ):
        kept = "".join(stretch.text for stretch in words if stretch.kind is not Kind.DELETED)
        assert kept == precedent


def test_the_opening_phrase_is_italic_and_nothing_else() -> None:
    words = marked.against_draft(
        "Recalling its resolution,", "Recalling also its resolution,", Part.PREAMBULAR
    )
    assert "".join(one.text for one in words if one.italic).strip() == "Recalling also"


def test_words_searched_for_are_marked_whatever_their_case() -> None:
    words = marked.with_found("CRIME organized", "Organized crime and criminals", Part.TEXT)
    assert shown(words) == "*Organized* *crime* and criminals"


def test_differences_can_be_spoken() -> None:
    words = marked.against_draft("in 2017 only,", "in 2018,", Part.TEXT)
    assert marked.spoken(words) == "missing: 2017 only; added: 2018"


@pytest.mark.parametrize(
    ("language", "text", "phrase"),
    [
        ("fr", "Rappelant également sa résolution 70/1,", "Rappelant également"),
        ("es", "Reconociendo la labor realizada,", "Reconociendo"),
        ("ru", "ссылаясь на свою резолюцию 70/1,", "ссылаясь"),
        ("zh", "回顾其第70/1号决议，", "回顾"),
        ("ar", "إذ تشير إلى قرارها،", "إذ تشير"),
        ("fr", "Les États Membres,", ""),
        ("fr", "", ""),
    ],
)
def test_the_opening_phrase_is_in_italics_in_every_language(language: str, text: str, phrase: str):
    words = marked.against_older(text, text, Part.PREAMBULAR, language)
    assert "".join(stretch.text for stretch in words if stretch.italic) == phrase


def test_how_an_older_wording_goes_on_is_not_struck_while_one_writes() -> None:
    older = "Recalling its resolution 68/192 of 18 December 2013, on trafficking in persons,"
    draft = "Recalling its resolution 68/192 of 18 "
    shown = marked.so_far(older, draft, Part.PREAMBULAR)
    assert {stretch.kind for stretch in shown} == {Kind.SAME, Kind.REST}
    assert "".join(stretch.text for stretch in shown) == older
    finished = marked.so_far(older, f"{draft}December 2013,", Part.PREAMBULAR)
    assert Kind.DELETED in {stretch.kind for stretch in finished}
