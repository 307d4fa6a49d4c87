"""The door for words: what the window says in another language, and what it never translates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import translations
from PySide6.QtCore import QLocale, QTranslator

from drafter.core.errors import ReadError
from drafter.core.model import Part, Status, Vote
from drafter.corpus import Place
from drafter.gui import translation
from drafter.gui.dialogs import guide
from drafter.gui.sidebar import wording
from drafter.gui.translation import counted, day, number, per_cent, told, tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

_HOLE = re.compile(r"\{\d+\}")


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    """Let the application speak French, and English again after the test."""
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()
    assert translation.install(qapp, "fr") == "fr"
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)


def test_without_a_translation_words_are_english() -> None:
    assert tr("Exported to {path}", path="a.docx") == "Exported to a.docx"
    assert [counted(n, "{n} word", "{n} words") for n in (0, 1, 2666)] == [
        "0 words",
        "1 word",
        "2,666 words",
    ]
    assert day("2018-01-23") == "23 January 2018"
    assert per_cent(0.5) == "50%"


@pytest.mark.usefixtures("french")
def test_words_numbers_and_dates_are_french() -> None:
    assert tr("Exported to {path}", path="a.docx") == "Exporté vers a.docx"
    assert [counted(n, "{n} word", "{n} words") for n in (0, 1, 2)] == ["0 mot", "1 mot", "2 mots"]
    assert number(2666) == "2\u202f666"
    assert [day("2018-02-01"), day(None)] == ["1er février 2018", ""]
    assert per_cent(0.5) == "50\u202f%"


@pytest.mark.usefixtures("french")
def test_qts_own_buttons_are_french(qapp: QApplication) -> None:
    assert qapp.translate("QPlatformTheme", "Cancel") == "Annuler"


@pytest.mark.usefixtures("french")
def test_a_sentence_with_values_is_found_by_its_template() -> None:
    values = [f"X{at}.docx" for at in range(9)]
    known = translations.finished("fr")
    templates = [word for word in translations.words() if _HOLE.search(word.source)]
    wrong = [
        word.source
        for word in templates
        if told(word.source.format(*values)) != known[word.key][0].format(*values)
    ]
    assert wrong == []


@pytest.mark.usefixtures("french")
def test_several_sentences_are_translated_one_by_one() -> None:
    error = ReadError("The file is empty.", hint="Check that you may open it. Try another folder.")
    assert told(str(error)) == "Le fichier est vide."
    assert (
        told(error.hint) == "Vérifiez que vous avez le droit de l’ouvrir. Essayez un autre dossier."
    )


@pytest.mark.usefixtures("french")
def test_the_guide_is_french_and_says_which_pages_are_not(tmp_path: Path) -> None:
    assert guide.topics()[0].title == "Un premier projet"
    english = tmp_path / "10-first.md"
    english.write_text("# First\n\nWords.\n", "utf-8")
    assert "pas encore traduite" in guide.in_language(english)
    french_page = tmp_path / "fr" / english.name
    french_page.parent.mkdir()
    made_from = guide.digest(english.read_text("utf-8"))
    french_page.write_text(f"# Premier\n\nShift+F3\n\n<!-- of {made_from} -->\n", "utf-8")
    assert guide.in_language(english) == "# Premier\n\nMaj+F3\n"
    english.write_text("# First\n\nOther words.\n", "utf-8")
    assert "plus récente" in guide.in_language(english)


@pytest.mark.usefixtures("french")
def test_what_is_put_into_a_sentence_is_translated_as_well() -> None:
    said = "theme in settings.toml must be one of light, dark; using 'system'."
    assert told(said) == (
        "theme dans settings.toml doit être l’un de\u00a0: light, dark\u202f; 'system' est utilisé."
    )


@pytest.mark.usefixtures("french")
def test_what_nobody_translated_is_said_in_english() -> None:
    assert told("No such file or directory") == "No such file or directory"
    assert told("") == ""


@pytest.mark.usefixtures("french")
def test_a_citation_stays_in_the_language_of_documents() -> None:
    place = Place(
        document=1,
        symbol="A/RES/72/195",
        name="A/RES/72/195",
        label="PP5",
        paragraph_id="p5",
        part=Part.PREAMBULAR,
        status=Status.ADOPTED,
        date="2018-01-23",
        organ="General Assembly",
        session_number=72,
        vote=Vote(outcome="without a vote"),
        language="en",
    )
    assert wording.citation(place).endswith("23 January 2018, adopted without a vote")
    assert wording.cited(place).endswith("23 janvier 2018, adopté sans vote")


@pytest.mark.parametrize(("wanted", "spoken"), [("en", "en"), ("fr", "fr"), ("de", "en")])
def test_a_language_nobody_translated_is_english(
    qapp: QApplication, wanted: str, spoken: str, french: None
) -> None:
    del french
    assert translation.install(qapp, wanted) == spoken
