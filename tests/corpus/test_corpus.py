"""Documents go in and out of a corpus, and come back as they went in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from tests.corpus.resolutions import OCEANS, operative, resolution
from tests.documents import DOCUMENTS, body

from drafter.core.errors import CorpusError
from drafter.core.masthead.agenda import AgendaItem
from drafter.core.model import Doubt, Masthead, Part, Run, Status, Vote
from drafter.corpus import Corpus, Outcome

if TYPE_CHECKING:
    from drafter.core.model import Document


def test_a_new_corpus_is_empty_and_answers(corpus: Corpus) -> None:
    assert corpus.is_empty()
    assert corpus.version() == 0
    assert corpus.entries() == ()
    assert corpus.suggest("the importance of the oceans") == ()
    assert corpus.search("oceans") == ()
    assert corpus.complete("the importance of ") == ()
    assert corpus.agreed(["the importance of the oceans"], min_words=1) == ((),)
    assert corpus.check() == ()


def test_a_document_comes_back_whole(corpus: Corpus) -> None:
    document = resolution("A/RES/70/1", OCEANS, vote=Vote(outcome="recorded", in_favour=100))
    assert corpus.add([document]) == (Outcome.ADDED,)
    assert corpus.document("A/RES/70/1") == document
    assert not corpus.is_empty()


def test_a_name_is_known_in_any_case(corpus: Corpus) -> None:
    corpus.add([resolution("A/RES/70/1", OCEANS)])
    assert corpus.document(" a/res/70/1").name == "A/RES/70/1"


def test_an_unknown_document_is_a_failure_one_can_understand(corpus: Corpus) -> None:
    with pytest.raises(CorpusError, match="A/RES/1/1 is not in the corpus"):
        corpus.document("A/RES/1/1")


def test_the_same_text_again_changes_nothing(corpus: Corpus) -> None:
    document = resolution("A/RES/70/1", OCEANS)
    corpus.add([document])
    version = corpus.version()
    assert corpus.add([document, document]) == (Outcome.UNCHANGED, Outcome.UNCHANGED)
    assert corpus.version() == version


def test_of_two_texts_the_later_publication_stays(corpus: Corpus) -> None:
    first = resolution("A/RES/70/1", OCEANS, published="2016-01-10")
    second = resolution("A/RES/70/1", OCEANS + "O *Decides* to meet;", published="2016-02-10")
    assert corpus.add([first, second, first]) == (
        Outcome.ADDED,
        Outcome.UPDATED,
        Outcome.UNCHANGED,
    )
    assert corpus.document("A/RES/70/1") == second
    assert len(corpus.entries()) == 1


def untitled(lines: str, language: str = "en") -> Document:
    """Return a text that prints no symbol, by the name that all that begin like it have."""
    document = resolution("Text: Recalling …", lines, language=language)
    return replace(document, masthead=replace(document.masthead, symbol=None, title=None))


FORESTS = """
= The General Assembly,
P *Recalling* its resolution 70/1 of 25 September 2015,
O *Urges* Member States to protect the forests and the moors;
O *Invites* the regional commissions to count the trees;
"""


def test_different_texts_that_share_a_name_of_ours_all_stay(corpus: Corpus) -> None:
    oceans, forests = untitled(OCEANS), untitled(FORESTS)
    moors = untitled("P *Recalling* its resolution 70/1,\nO *Decides* to count the moors;")
    both = (Outcome.ADDED, Outcome.ADDED)
    assert corpus.add([oceans, forests]) == both
    assert corpus.add([forests, oceans]) == (Outcome.UNCHANGED, Outcome.UNCHANGED)
    assert corpus.add([moors]) == (Outcome.ADDED,)
    names = ["Text: Recalling …", "Text: Recalling … (2)", "Text: Recalling … (3)"]
    assert [entry.name for entry in corpus.entries()] == names
    assert corpus.document("Text: Recalling … (2)") == replace(forests, name=names[1])
    # A draft that was made of the second knows itself by the one name or by the other
    for own in names:
        assert not corpus.suggest("Invites the regional commissions to count", exclude=own)
    assert corpus.suggest("Invites the regional commissions to count")
    assert corpus.remove([names[1]]) == 1
    assert corpus.add([forests]) == (Outcome.ADDED,)
    assert [entry.name for entry in corpus.entries()] == names
    assert corpus.check() == ()


def test_a_later_state_of_a_text_without_a_symbol_takes_its_place(corpus: Corpus) -> None:
    forests = untitled(FORESTS)
    later = untitled(FORESTS.replace("count", "name") + "O *Decides* to meet;")
    assert corpus.add([untitled(OCEANS), forests, later]) == (
        Outcome.ADDED,
        Outcome.ADDED,
        Outcome.UPDATED,
    )
    assert corpus.document("Text: Recalling … (2)").paragraphs == later.paragraphs
    french = untitled("P *Rappelant* sa résolution 70/1,", "fr")
    assert corpus.add([french]) == (Outcome.ADDED,)
    assert corpus.document("Text: Recalling …", "fr") == french


def test_one_symbol_in_two_languages_is_two_documents(corpus: Corpus) -> None:
    english = resolution("A/RES/70/1", OCEANS)
    french = resolution("A/RES/70/1", "P *Rappelant* sa résolution 70/1,", language="fr")
    assert corpus.add([french, english]) == (Outcome.ADDED, Outcome.ADDED)
    assert corpus.document("A/RES/70/1") == english
    assert corpus.document("A/RES/70/1", "fr") == french


def test_what_is_removed_is_never_shown_again(corpus: Corpus) -> None:
    corpus.add([resolution("A/RES/70/1", OCEANS), resolution("A/RES/70/2", OCEANS)])
    assert corpus.remove(["A/RES/70/1", "A/RES/9/9"]) == 1
    text = "Mindful of the importance of the oceans for the life of all peoples,"
    precedent, *_ = corpus.suggest(text)
    assert [version.place.name for version in precedent.versions] == ["A/RES/70/2"]
    assert [passage.count for passage in corpus.agreed([text])[0]] == [1]
    assert corpus.remove(["A/RES/70/2"]) == 1
    assert corpus.suggest(text) == ()
    assert corpus.agreed([text]) == ((),)
    assert corpus.complete("Mindful of the ") == ()
    assert corpus.search("oceans") == ()
    assert corpus.check() == ()


def test_what_was_removed_can_be_added_again(corpus: Corpus) -> None:
    document = resolution("A/RES/70/1", OCEANS)
    corpus.add([document])
    corpus.remove(["A/RES/70/1"])
    assert corpus.add([document]) == (Outcome.ADDED,)
    assert len(corpus.agreed([document.paragraphs[2].text])[0]) == 1
    assert corpus.check() == ()


def test_a_paragraph_keeps_the_way_each_document_prints_it(corpus: Corpus) -> None:
    corpus.add(
        [
            operative("A/RES/1/1", "*Urges* States to protect the oceans and the seas;"),
            operative("A/RES/1/2", "*Urges* States to protect the Oceans and the seas."),
        ]
    )
    (precedent,) = corpus.suggest("Urges States to protect the oceans and the seas")
    assert {version.place.name: version.text for version in precedent.versions} == {
        "A/RES/1/1": "Urges States to protect the oceans and the seas;",
        "A/RES/1/2": "Urges States to protect the Oceans and the seas.",
    }
    corpus.remove(["A/RES/1/1"])
    assert corpus.document("A/RES/1/2").paragraphs[0].text.endswith("seas.")


def test_a_place_says_all_there_is_to_say(corpus: Corpus) -> None:
    vote = Vote(outcome="recorded", in_favour=120, against=2, abstaining=30)
    corpus.add([resolution("A/RES/70/1", OCEANS, vote=vote)])
    precedent, *_ = corpus.suggest("Urges Member States to protect the oceans and the seas")
    place = precedent.place
    assert (place.name, place.symbol, place.label) == ("A/RES/70/1", "A/RES/70/1", "OP1")
    assert (place.paragraph_id, place.part, place.status) == ("p4", Part.OPERATIVE, Status.ADOPTED)
    assert (place.date, place.organ, place.session_number) == ("2015-12-17", "General Assembly", 70)
    assert (place.vote, place.language) == (vote, "en")


def test_entries_tell_what_a_list_shows(corpus: Corpus) -> None:
    corpus.add([resolution("A/RES/70/2", OCEANS), resolution("A/RES/70/1", OCEANS, date=None)])
    first, second = corpus.entries()
    assert (first.name, first.date, first.paragraphs) == ("A/RES/70/1", None, 4)
    assert (second.name, second.date, second.title) == (
        "A/RES/70/2", "2015-12-17", "Title of A/RES/70/2",
    )  # fmt: skip


def test_entries_come_in_the_order_of_their_numbers(corpus: Corpus) -> None:
    names = ["A/RES/9/1", "A/RES/72/9", "A/RES/72/10", "A/RES/100/1"]
    corpus.add([resolution(name, OCEANS) for name in sorted(names)])
    assert [entry.name for entry in corpus.entries()] == names


def test_stats_count_what_is_there(corpus: Corpus) -> None:
    corpus.add([resolution("A/RES/70/1", OCEANS), resolution("A/RES/70/2", OCEANS)])
    stats = corpus.stats()
    assert (stats.documents, stats.adopted, stats.paragraphs, stats.texts) == (2, 2, 8, 4)
    assert stats.bytes > 0


def test_a_document_without_a_name_is_known_by_its_title(corpus: Corpus) -> None:
    document = replace(resolution("", OCEANS), name="")
    corpus.add([replace(document, masthead=replace(document.masthead, symbol=None))])
    assert corpus.document("Title of").paragraphs == document.paragraphs


def test_every_batch_is_whole_or_not_at_all(corpus: Corpus) -> None:
    good = resolution("A/RES/70/1", OCEANS)
    broken = replace(good, name="A/RES/70/2", paragraphs=(*good.paragraphs, "no paragraph"))
    with pytest.raises(AttributeError):
        corpus.add([good, broken])
    assert corpus.is_empty()
    assert corpus.add([good]) == (Outcome.ADDED,)
    assert corpus.check() == ()


def test_texts_of_one_word_or_none_and_halves_of_characters_do_no_harm(corpus: Corpus) -> None:
    odd = operative("A/RES/1/1", "Oceans", "…", "\ud800 half of a character", "x" * 70_000)
    corpus.add([odd])
    assert len(corpus.document("A/RES/1/1").paragraphs) == 4
    assert corpus.check() == ()


@hypothesis_settings(max_examples=25)
@given(document=DOCUMENTS)
def test_any_document_comes_back_whole(
    tmp_path_factory: pytest.TempPathFactory, document: Document
) -> None:
    named = replace(document, name="A/RES/1/1")
    with Corpus.open(tmp_path_factory.mktemp("corpus")) as corpus:
        corpus.add([named])
        kept = replace(named, comments=())  # what one says in a margin is nobody's precedent
        assert corpus.document("A/RES/1/1", named.language) == kept
        assert corpus.check() == ()


def test_a_table_in_the_text_stays_a_table(corpus: Corpus) -> None:
    document = resolution("A/RES/1/1", OCEANS)
    rows = (((Run("Oceans"),), (Run("Seas"),)),)
    table = replace(body("T x")[0], id="p9", runs=(), rows=rows)
    document = replace(document, paragraphs=(*document.paragraphs, table))
    corpus.add([document])
    assert corpus.document("A/RES/1/1") == document


def test_what_a_reader_was_unsure_of_is_counted_until_someone_looked_at_it(corpus: Corpus):
    unsure = replace(
        resolution("A/RES/70/1", OCEANS), doubts=(Doubt(message="A number is missing."),)
    )
    corpus.add([unsure, resolution("A/RES/70/2", OCEANS)])
    assert [(entry.doubts, entry.is_reviewed) for entry in corpus.entries()] == [
        (1, False),
        (0, False),
    ]
    corpus.mark_reviewed("A/RES/70/1", "en", reviewed=True)
    assert [entry.is_reviewed for entry in corpus.entries()] == [True, False]
    corpus.mark_reviewed("A/RES/70/1", "en", reviewed=False)
    assert not any(entry.is_reviewed for entry in corpus.entries())


def test_the_agenda_is_that_of_the_organ(corpus: Corpus) -> None:
    masthead = Masthead(
        organ="General Assembly", session_number=80, agenda_item="106", agenda_title="Crime"
    )
    corpus.add([replace(resolution("A/C.3/80/L.1", OCEANS), masthead=masthead)])
    assert corpus.agenda("general assembly", 80)[0] == AgendaItem("106", "Crime", 80)
    assert corpus.agenda("Security Council", 80) == ()
