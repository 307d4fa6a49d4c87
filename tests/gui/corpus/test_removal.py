"""What is asked and said when documents are removed from the corpus."""

from __future__ import annotations

from drafter.core.model import Status
from drafter.corpus import Entry
from drafter.gui.corpus import removal
from drafter.gui.corpus.catalogue import MOST_KEPT


def entry(name: str = "A/RES/78/132", language: str = "en") -> Entry:
    """Return a document as the list has it."""
    return Entry(
        id=1, name=name, symbol=name, title=None, kind=None, status=Status.ADOPTED, organ=None,
        committee=None, session=None, session_number=None, date=None, language=language,
        paragraphs=1,
    )  # fmt: skip


def test_one_document_is_named_with_its_language():
    assert removal.question([entry()])[0] == "Remove A/RES/78/132 from the corpus?"
    asked, more = removal.question([entry(language="fr")])
    assert asked == "Remove A/RES/78/132 (Français) from the corpus?"
    assert more.startswith("Its paragraphs")


def test_several_are_counted():
    asked, more = removal.question([entry(), entry("A/RES/78/133")])
    assert asked == "Remove 2 documents from the corpus?"
    assert more.startswith("Their paragraphs")
    assert "Ctrl+Z" in more


def test_so_many_that_they_cannot_be_kept_are_not_promised_back():
    many = [entry(f"A/RES/1/{number}") for number in range(MOST_KEPT + 1)]
    assert "add their files again" in removal.question(many)[1]
    assert "Ctrl+Z" not in removal.done(len(many))
    assert "Ctrl+Z" in removal.done(1)
