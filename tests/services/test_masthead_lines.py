"""The fields of a masthead are printed, and understood, in the language of the draft."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.core.model import Document, Masthead, Status
from drafter.services.languages import OWN_NAMES
from drafter.services.masthead_lines import example, parsed, printed
from drafter.writing.text import text_of_document

FIELDS = ("symbol", "organ", "distribution", "date", "original_language", "session", "committee",
          "venue", "agenda_item", "agenda_title", "sponsors", "title")  # fmt: skip
ASSEMBLY = Masthead(
    organ="General Assembly", committee="Third Committee", distribution="Limited",
    date="2025-11-19", original_language="English", session="Eightieth session", session_number=80,
    agenda_item="107", sponsors=("Iraq", "Yemen", "Zambia"), kind="draft resolution",
)  # fmt: skip
SUBMITTED = {
    "en": "Draft resolution submitted by the Chair of the Committee following informal"
    " consultations",
    "fr": "Projet de résolution déposé par la Présidente de la Commission à l’issue de"
    " consultations",
    "es": "Proyecto de resolución presentado por el Presidente de la Comisión tras la celebración"
    " de consultas oficiosas",
    "ru": "Проект резолюции, представленный Председателем Комитета по итогам неофициальных"
    " консультаций",
    "ar": "مشروع قرار مقدم من رئيس اللجنة عقب مشاورات غير رسمية",
    "zh": "委员会主席经非正式协商后提出的决议草案",
}


@pytest.mark.parametrize("name", FIELDS)
def test_each_field_reads_what_it_prints(name: str):
    full = Masthead(
        organ="Economic and Social Council", committee="Commission on Narcotic Drugs",
        symbol="E/CN.7/2025/L.1", distribution="Limited", date="2025-03-01",
        original_language="English", session="Sixty-eighth session", session_number=68,
        venue="Vienna, 10–14 March 2025", agenda_item="6",
        agenda_line="Item 6 of the provisional agenda", agenda_title="Policy",
        sponsors=("Colombia", "Peru"), title="A title", kind="draft resolution",
    )  # fmt: skip
    assert parsed(name, full, printed(name, full, "en"), "en") == full


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("language", OWN_NAMES)
def test_each_field_prints_again_what_was_read_from_it(language: str, name: str):
    line = printed(name, ASSEMBLY, language)
    read = parsed(name, Masthead(), line, language)
    assert printed(name, read, language) == line


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("fr", ["Assemblée générale", "Distr. limitée", "19 novembre 2025", "Original : anglais",
                "Quatre-vingtième session", "Troisième Commission", "Point 107 de l’ordre du jour",
                "Iraq, Yemen et Zambia : projet de résolution"]),
        ("es", ["Asamblea General", "Distr. limitada", "19 de noviembre de 2025",
                "Original: inglés", "Octogésimo período de sesiones", "Tercera Comisión",
                "Tema 107 del programa", "Iraq, Yemen y Zambia: proyecto de resolución"]),
        ("ru", ["Генеральная Ассамблея", "Distr.: Limited", "19 November 2025",
                "Original: English", "Восьмидесятая сессия", "Третий комитет",
                "Пункт 107 повестки дня", "Iraq, Yemen и Zambia: проект резолюции"]),
        ("zh", ["大会", "Distr.: Limited", "19 November 2025", "Original: English",
                "第八十届会议", "第三委员会", "议程项目107", "Iraq、Yemen和Zambia：决议草案"]),
        ("ar", ["الجمعية العامة", "Distr.: Limited", "19 November 2025", "Original: English",
                "الدورة الثمانون", "اللجنة الثالثة", "البند 107 من جدول الأعمال",
                "Iraq، Yemen وZambia: مشروع قرار"]),
    ],
)  # fmt: skip
def test_the_masthead_is_printed_in_the_language_of_the_draft(language: str, lines: list[str]):
    names = ("organ", "distribution", "date", "original_language", "session", "committee",
             "agenda_item", "sponsors")  # fmt: skip
    assert [printed(name, ASSEMBLY, language) for name in names] == lines


@pytest.mark.parametrize("language", OWN_NAMES)
def test_the_page_says_what_an_exported_file_says(language: str):
    document = Document(status=Status.DRAFT, language=language, masthead=ASSEMBLY)
    exported = text_of_document(document)
    for name in ("organ", "session", "committee", "agenda_item", "sponsors", "distribution"):
        assert printed(name, ASSEMBLY, language) in exported, name


def test_what_somebody_worded_stays_as_it_is():
    masthead = replace(ASSEMBLY, organ="Conférence des ministres", kind="amendments to A/80/L.3")
    assert printed("organ", masthead, "fr") == "Conférence des ministres"
    assert printed("sponsors", masthead, "fr").endswith(": amendments to A/80/L.3")


def test_a_name_with_an_and_of_its_own_is_one_sponsor():
    line = "Босния и Герцеговина и Ирак: пересмотренный проект резолюции"
    read = parsed("sponsors", Masthead(), line, "ru")
    assert read.sponsors == ("Босния и Герцеговина", "Ирак")
    assert read.kind == "revised draft resolution"


@pytest.mark.parametrize("language", OWN_NAMES)
def test_a_draft_submitted_by_office_is_written_as_it_is_printed(language: str):
    line = SUBMITTED[language]
    read = parsed("sponsors", replace(ASSEMBLY, sponsors=()), line, language)
    assert read.kind == "draft resolution"
    assert read.basis
    document = Document(status=Status.DRAFT, language=language, masthead=read)
    assert printed("sponsors", read, language) == line
    assert line in text_of_document(document)


def test_states_in_place_of_the_chair_come_of_nothing():
    chair = replace(ASSEMBLY, sponsors=("Chair",), basis="following informal consultations")
    read = parsed("sponsors", chair, "Iraq: draft resolution", "en")
    assert (read.sponsors, read.basis) == (("Iraq",), None)


def test_examples_are_in_the_language():
    assert example("session", "fr") == "Quatre-vingtième session"
    assert example("sponsors", "es") == "Patrocinadores: proyecto de resolución"
    assert example("title", "fr") == ""
