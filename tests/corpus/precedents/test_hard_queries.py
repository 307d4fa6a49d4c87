"""What delegates type: from memory, in a hurry, out of a PDF file, as they were taught to spell.

Each query is asked of a small archive, and the paragraph that is meant must be among the first
three precedents. The words of so few texts weigh what those of an archive do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.corpus.resolutions import operative

from drafter.corpus import Corpus
from drafter.corpus.precedents import rarity

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENOUGH = 3
_MEANT = {
    "drugs": "Requests the United Nations Office on Drugs and Crime to provide technical "
    "assistance to States that ask for it;",
    "sea": "Recalling the United Nations Convention on the Law of the Sea, the legal frame for all "
    "that is done in the oceans,",
    "goals": "Reaffirms the commitment to achieve the Sustainable Development Goals everywhere;",
    "women": "Welcoming what was done for the empowerment of all women and girls in the marshes,",
    "terror": "Recalling the global counter-terrorism strategy and its pillars,",
    "partners": "Recognizing that multi-stakeholder partnerships matter to the herons of a river,",
    "crime": "Concerned at organized crime that fells the forests of the lowlands,",
    "programme": "Emphasizing the role of the United Nations Environment Programme in that field,",
    "labour": "Invites the International Labour Organization to honour the dockers' centre;",
    "child": "Recognizing the rights of the child in all lands, as the Convention has them,",
    "security": "Stresses the safety and security of those who bring relief to the islands;",
    "report": "Requests the Secretary-General to submit a report on the implementation of the "
    "present resolution to the General Assembly;",
    "bermuda": "Takes note of the wish of the people of Bermuda to revise the constitution of the "
    "Territory before the next elections, as it was told to the Special Committee last spring, and "
    "of what was said there on the airport, the harbour and the price of fish;",
    "remedy": "Recalling resolution 60/147 on the right to a remedy, of which the annex is a part,",
}
_FILLER = (
    "Calls upon all States to count the {} of their rivers and to tell the people of the world how "
    "many there were in the year before, for the sake of all and of the Territory;"
)
_OTHERS = (
    "otters", "herons", "salmon", "pikes", "eels", "storks", "voles", "newts", "reeds", "mosses",
    "stones", "boats", "mills", "weirs", "locks", "ferries", "bridges", "islets", "swans", "geese",
)  # fmt: skip


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Corpus]:
    """Return a corpus that is read as a large one is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rarity, "_FEW", 0)
        with Corpus.open(tmp_path_factory.mktemp("archive"), few_texts=0) as corpus:
            corpus.add(
                [
                    operative("A/RES/70/1", *_MEANT.values(), date="2015-12-01"),
                    operative("A/RES/71/1", *map(_FILLER.format, _OTHERS), date="2016-12-01"),
                ]
            )
            corpus.maintain()
            yield corpus


@pytest.mark.parametrize(
    ("meant", "typed"),
    [
        ("drugs", "Requests UNODC to provide technical assistance"),
        ("drugs", "UNODC"),
        ("sea", "Recalling UNCLOS"),
        ("goals", "achieve the SDGs"),
        ("report", "Requests the SG to report to the GA on the implementation"),
        ("remedy", "Recalling A/RES/60/147"),
        ("women", "the em powerment of allwomen and girls"),
        ("women", "the em-\npowerment of all wo\u00admen and girls"),
        ("women", "empowerement womens girls"),
        ("terror", "counterterrorism strategy"),
        ("partners", "multistakeholder partnerships"),
        ("crime", "organised crime"),
        ("programme", "Emphasising the role of the United Nations Environment Program"),
        ("labour", "the International Labor Organisation and the dockers center"),
        ("child", "Recognizing hte rights of teh chlid"),
        ("security", "the safety adn security of those who brign relief"),
        ("report", "Requests the SecretaryGeneral to submit a report to theGeneral Assembly"),
        ("bermuda", "constitution airport elections Bermuda"),
        ("bermuda", "fish Bermuda"),
        ("child", "“Recognizing [the rights] of the child[3]…”"),
        ("security", "OP 7 bis. • STRESSES THE SAFETY AND SECURITY OF THOSE WHO BRING RELIEF"),
        ("terror", "What is said about the strategy against terrorism?"),
    ],
)
def test_what_was_meant_is_among_the_first(archive: Corpus, meant: str, typed: str) -> None:
    assert _MEANT[meant] in [card.text for card in archive.suggest(typed)[:_ENOUGH]]


@pytest.mark.parametrize(
    "typed", ["who is in the marshes of the world", "the cat and the sea", "URGES WHO AND CAT"]
)
def test_words_are_no_abbreviations(archive: Corpus, typed: str) -> None:
    asked = archive.suggest(typed)
    assert [card.text for card in asked] == [card.text for card in archive.suggest(typed.lower())]


def test_what_is_spelled_as_an_archive_has_it_is_worth_most(archive: Corpus) -> None:
    usual, other = (archive.suggest(f"Concerned at {word} crime")[0]
                    for word in ("organized", "organised"))  # fmt: skip
    assert usual.text == other.text == _MEANT["crime"]
    assert usual.score > other.score > usual.score - 5


def test_who_pastes_a_page_is_shown_what_it_begins_with(archive: Corpus) -> None:
    page = f"{_MEANT['bermuda']} {' '.join(f'word{number}' for number in range(2000))}"
    assert archive.suggest(page)[0].text == _MEANT["bermuda"]
