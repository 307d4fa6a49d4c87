"""Words are found as a person types them: without accents, hamza, ё and the like."""

from __future__ import annotations

import pytest
from tests.corpus.earlier import turn_back
from tests.corpus.resolutions import operative, resolution

from drafter.core.sought import found_words
from drafter.corpus import Corpus

_PRINTED = (
    "Réaffirme sa résolution 70/1 et la mise en œuvre du plan à l’échelle nationale ;",
    "Отмечает, что ещё не все государства — члены Организации сделали это;",
    "تؤكد من جديد دور الأمم المتحدة في مكافحة الإرهاب؛",
    "Acoge con beneplácito la resolución de los niños;",
    "Beklagt die Lage in Łódź und auf Rømø;",
)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("sa resolution", "sa résolution"),
        ("mise en oeuvre", "mise en œuvre"),
        ("a l'echelle", "à l’échelle"),
        ("Reaffirme", "Réaffirme"),
        ("еще не все", "ещё не все"),
        ("الامم المتحدة", "الأمم المتحدة"),
        ("الارهاب", "الإرهاب"),
        ("الأمــم", "الأمم"),
        ("resolucion de los ninos", "resolución de los niños"),
        ("Lodz", "Łódź"),
        ("romo", "Rømø"),
        ("RÉSOLUTION ٧٠/١", "résolution 70/1"),
    ],
)
def test_marks_that_are_left_out_hide_no_word(any_corpus: Corpus, typed: str, printed: str) -> None:
    any_corpus.add([resolution("A/RES/70/1", "\n".join(f"O {text}" for text in _PRINTED))])
    ((use,),) = any_corpus.concordance(typed).lineages
    assert [use.text[start:end] for start, end in use.found] == [printed]
    assert [version.text for version in any_corpus.search(typed)] == [use.text]
    shown = [use.text[start:end] for start, end in found_words(typed, use.text)]
    assert "".join(shown) == "".join(filter(str.isalnum, printed))


def test_what_was_typed_stands_for_itself_where_it_is_a_word(corpus: Corpus) -> None:
    corpus.add([
        operative("A/RES/70/1", "Recalls its resolution 70/1;"),
        operative("A/RES/70/2", "Rappelle sa résolution 70/1 ;"),
    ])  # fmt: skip
    assert corpus.concordance("resolution").count == 1
    assert corpus.concordance("résolution").count == 1
    assert len(corpus.search("resolution")) == 1


def test_words_that_are_of_two_languages_apart_are_found_together_in_one(corpus: Corpus) -> None:
    corpus.add([
        operative("A/RES/70/1", "Recalls its resolution 70/1;"),
        operative("A/RES/70/2", "Rappelle sa résolution 70/1 ;"),
    ])  # fmt: skip
    assert corpus.concordance("sa resolution").count == 1
    assert len(corpus.search("resolution sa")) == 1


def test_a_slip_of_a_few_texts_does_not_stand_for_the_word(any_corpus: Corpus) -> None:
    texts = [f"O Prie l’État numéro {number} d’agir ;" for number in range(10)]
    any_corpus.add(
        [resolution("A/RES/70/1", "\n".join([*texts, "O Prie l’Etat en cause d’agir ;"]))]
    )
    assert any_corpus.concordance("l'etat").count == 11
    assert any_corpus.concordance("l'état").count == 10
    assert len(any_corpus.search("etat")) == 11


def test_a_letter_that_looks_marked_and_is_none_stays_as_it_is(corpus: Corpus) -> None:
    corpus.add([operative("A/RES/70/1", "Призывает мой народ, ещё;")])
    assert corpus.concordance("мои").count == 0
    assert corpus.concordance("мой").count == 1


def test_a_word_of_a_corpus_from_before_is_found_without_its_marks(corpus: Corpus) -> None:
    corpus.add([operative("A/RES/70/2", "Rappelle sa résolution 70/1 ;")])
    corpus.close()
    turn_back(corpus.folder, 4)
    with Corpus.open(corpus.folder) as newer:
        assert newer.concordance("sa resolution").count == 1


def test_chinese_words_that_were_searched_for_are_shown_inside_of_their_clause() -> None:
    text = "请秘书长就落实2030年可持续发展议程提交一份报告；"
    assert [text[start:end] for start, end in found_words("发展 报告", text)] == ["发展", "报告"]
