"""Texts in the other official languages: known as what they are, and read as such."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.docx_files import docx, p

from drafter.core.masthead import states_elsewhere
from drafter.core.model import Document, Part, Status
from drafter.core.numbering import places
from drafter.reading.docx.reader import read_docx
from drafter.reading.language import language_of
from drafter.reading.masthead.known_lines import anchor_of
from drafter.reading.text.reader import parse
from drafter.writing.wording import wording

FRENCH = """Nations Unies
A/RES/90/15
Assemblée générale
Distr. générale
2 janvier 2046

Quatre-vingt-dixième session
Point 68 b) de l’ordre du jour
Questions relatives aux lacs

Résolution adoptée par l’Assemblée générale le 19 décembre 2045

[sur la base du rapport de la Troisième Commission (A/90/440)]

90/15. Les lacs

L’Assemblée générale,

Rappelant sa résolution 70/1 du 25 septembre 2015 et le Programme¹ qu’elle contient,

Prenant note avec satisfaction du rapport du Secrétaire général,

1. Prie instamment les États Membres :

a) D’agir sans attendre ;

b) De faire rapport ;

2. Décide d’inscrire la question à son ordre du jour.

46e séance plénière
19 décembre 2045

¹ Résolution 70/1.
"""
SPANISH = """Naciones Unidas
A/RES/90/15
Asamblea General
Distr. general
2 de enero de 2046

Nonagésimo período de sesiones
Tema 68 b) del programa
Cuestiones relativas a los lagos

Resolución aprobada por la Asamblea General el 19 de diciembre de 2045

[sobre la base del informe de la Tercera Comisión (A/90/440)]

90/15. Los lagos

La Asamblea General,

Recordando su resolución 70/1, de 25 de septiembre de 2015, y la Agenda¹ que contiene,

Tomando nota con aprecio del informe del Secretario General,

1. Insta a los Estados Miembros a que:

a) Actúen sin demora;

b) Presenten informes;

2. Decide incluir la cuestión en su programa.

46a sesión plenaria
19 de diciembre de 2045

¹ Resolución 70/1.
"""
RUSSIAN = """Организация Объединенных Наций
A/RES/90/15
Генеральная Ассамблея
Distr.: General
2 January 2046

Девяностая сессия
Пункт 68 b) повестки дня
Вопросы, касающиеся озер

Резолюция, принятая Генеральной Ассамблеей 19 декабря 2045 года

[по докладу Третьего комитета (A/90/440)]

90/15. Озера

Генеральная Ассамблея,

ссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года и Повестку дня¹, которая в ней есть,

с удовлетворением отмечая доклад Генерального секретаря,

1. настоятельно призывает государства-члены:

a) действовать без промедления;

b) представлять доклады;

2. постановляет включить этот вопрос в повестку дня.

46-е пленарное заседание
19 декабря 2045 года

¹ Резолюция 70/1.
"""
CHINESE = """联合国
A/RES/90/15
大会
Distr.: General
2 January 2046

第九十届会议
议程项目68(b)
湖泊问题

2045年12月19日大会决议

[根据第三委员会的报告(A/90/440)]

90/15. 湖泊

大会，

回顾其2015年9月25日第70/1号决议及其所载议程，¹ 该议程已获商定，

赞赏地注意到秘书长的报告，

1. 敦促会员国：

(a) 立即采取行动；

(b) 提出报告；

2. 决定将该问题列入议程。

第46次全体会议
2045年12月19日

¹ 第70/1号决议。
"""
ARABIC = """الأمم المتحدة
A/RES/90/15
الجمعية العامة
Distr.: General
2 January 2046

الدورة التسعون
البند 68 (ب) من جدول الأعمال
المسائل المتعلقة بالبحيرات

قرار اتخذته الجمعية العامة في 19 كانون الأول/ديسمبر 2045

[بناء على تقرير اللجنة الثالثة (A/90/440)]

90/15. البحيرات

إن الجمعية العامة،

إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015 وإلى الخطة¹ الواردة فيه،

وإذ تحيط علما بتقرير الأمين العام،

1 - تحث الدول الأعضاء على القيام بما يلي:

(أ) العمل دون إبطاء؛

(ب) تقديم التقارير؛

2 - تقرر إدراج المسألة في جدول أعمالها.

الجلسة العامة 46
19 كانون الأول/ديسمبر 2045

¹ القرار 70/1.
"""
TEXTS = {"fr": FRENCH, "es": SPANISH, "ru": RUSSIAN, "zh": CHINESE, "ar": ARABIC}
PHRASES = {
    "fr": ["Rappelant", "Prenant note avec satisfaction", "Prie instamment", "Décide"],
    "es": ["Recordando", "Tomando nota con aprecio", "Insta", "Decide"],
    "ru": ["ссылаясь", "с удовлетворением отмечая", "настоятельно призывает", "постановляет"],
    "zh": ["回顾", "赞赏地注意到", "敦促", "决定"],
    "ar": ["إذ تشير", "وإذ تحيط علما", "تحث", "تقرر"],
}
COMMITTEES = {
    "fr": "Troisième Commission", "es": "Tercera Comisión", "ru": "Третий комитет",
    "zh": "第三委员会", "ar": "اللجنة الثالثة",
}  # fmt: skip


_NUMBER = re.compile(r"^\d+(?:\.| ?[-–])\s*", re.MULTILINE)


@pytest.fixture(params=sorted(TEXTS))
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _levels(document: Document) -> list[tuple[Part, int]]:
    return [(p.part, p.level) for p in document.paragraphs]


def test_paragraphs_have_their_parts_phrases_and_notes(code: str) -> None:
    document = parse(TEXTS[code])
    assert document.language == code
    assert _levels(document) == [
        (Part.OPENING, 0), (Part.PREAMBULAR, 0), (Part.PREAMBULAR, 0), (Part.OPERATIVE, 0),
        (Part.OPERATIVE, 1), (Part.OPERATIVE, 1), (Part.OPERATIVE, 0), (Part.CLOSING, 0),
        (Part.CLOSING, 0),
    ]  # fmt: skip
    phrases = [p.opening_phrase for p in document.paragraphs if p.opening_phrase]
    assert phrases == PHRASES[code]
    assert [p.note_ids for p in document.paragraphs][:3] == [(), ("1",), ()]
    assert [note.id for note in document.notes] == ["1"]
    assert document.doubts == ()


def test_operative_paragraphs_are_known_without_numbers(code: str) -> None:
    document = parse(_NUMBER.sub("", TEXTS[code]))
    assert _levels(document)[1:-2] == [
        (Part.PREAMBULAR, 0), (Part.PREAMBULAR, 0), (Part.OPERATIVE, 0), (Part.OPERATIVE, 1),
        (Part.OPERATIVE, 1), (Part.OPERATIVE, 0),
    ]  # fmt: skip


def test_a_word_file_without_styles_numbers_and_the_right_language_is_read_by_its_words(
    code: str,
) -> None:
    lines = _NUMBER.sub("", TEXTS[code]).split("\n")
    document = read_docx(docx(*(p(line) for line in lines if line)))
    assert document.language == code
    parts = [part for part, level in _levels(document) if not level]
    assert parts[:5] == [
        Part.OPENING, Part.PREAMBULAR, Part.PREAMBULAR, Part.OPERATIVE, Part.OPERATIVE,
    ]  # fmt: skip


@pytest.mark.parametrize(("end", "part"), [("，", Part.PREAMBULAR), ("；", Part.OPERATIVE)])
def test_chinese_verbs_serve_both_parts_and_the_sign_at_the_end_tells(end: str, part: Part) -> None:
    document = parse(f"大会，\n\n回顾第70/1号决议，\n\n在这方面重申湖泊的重要性{end}\n\n决定审议；")
    assert document.paragraphs[2].part is part


@pytest.mark.parametrize(
    ("opening", "phrases"),
    [
        ("The General Assembly,", ("Longing for lamps,", "Lauds the lamp;", "Lights it;")),
        ("La Asamblea General,", ("Anhelando lámparas,", "Enaltece la lámpara;", "Enciende una;")),
        ("Генеральная Ассамблея,", ("любя лампы,", "вновь постановляет ждать;", "хвалит лампу;")),
    ],
)
def test_paragraphs_of_unknown_phrases_are_known_by_how_they_end(
    opening: str, phrases: tuple[str, ...]
) -> None:
    document = parse("\n\n".join((opening, *phrases)))
    assert [paragraph.text for paragraph in document.paragraphs] == [opening, *phrases]
    assert [paragraph.part for paragraph in document.paragraphs[1:3]] == [
        Part.PREAMBULAR, Part.OPERATIVE,
    ]  # fmt: skip


def test_labels_are_those_of_every_language(code: str) -> None:
    labels = [place.label for place in places(parse(TEXTS[code]).paragraphs)]
    assert labels[1:4] == ["PP1", "PP2", "OP1"]
    assert labels[6] == "OP2"


def test_the_masthead_is_read(code: str) -> None:
    document = parse(TEXTS[code])
    masthead = document.masthead
    assert (document.name, masthead.organ, masthead.kind) == (
        "A/RES/90/15", "General Assembly", "resolution",
    )  # fmt: skip
    assert (masthead.date, masthead.session_number, document.status) == (
        "2046-01-02", 90, Status.ADOPTED,
    )  # fmt: skip
    assert masthead.committee == COMMITTEES[code]
    assert (masthead.agenda_item or "").startswith("68")
    assert masthead.title == TEXTS[code].split("90/15. ")[1].splitlines()[0]


def test_the_adoption_is_read(code: str) -> None:
    adoption = parse(TEXTS[code]).adoption
    assert (adoption.adopted_on, adoption.report) == ("2045-12-19", "A/90/440")
    assert adoption.meeting == TEXTS[code].splitlines()[-4]


@pytest.mark.parametrize(
    ("opening", "draft", "sponsors"),
    [
        ("L’Assemblée générale,", "Iraq et Yémen : projet de résolution", ("Iraq", "Yémen")),
        ("La Asamblea General,", "Iraq y Yemen: proyecto de resolución", ("Iraq", "Yemen")),
        ("Генеральная Ассамблея,", "Ирак и Йемен: проект резолюции", ("Ирак", "Йемен")),
        ("大会，", "伊拉克和也门：决议草案", ("伊拉克", "也门")),
        ("إن الجمعية العامة،", "العراق: مشروع قرار", ("العراق",)),
        ("Генеральная Ассамблея,", "Босния и Герцеговина и Ирак:* проект резолюции",
         ("Босния и Герцеговина", "Ирак")),
        ("La Asamblea General,",
         "Iraq (en nombre del Grupo de los 77 y China) y Perú: proyecto de resolución",
         ("Iraq (en nombre del Grupo de los 77 y China)",
          "Perú")),
        ("大会，", "乍得、埃及（代表77国集团和中国）和圣多美和普林西比：订正决议草案",
         ("乍得", "埃及（代表77国集团和中国）", "圣多美和普林西比")),
        ("إن الجمعية العامة،", "مصر، البوسنة والهرسك والعراق: مشروع قرار",
         ("مصر", "البوسنة والهرسك", "العراق")),
        ("L’Assemblée générale,",
         "Chine et Royaume-Uni de Grande-Bretagne et d’Irlande du Nord : projet de résolution",
         ("Chine", "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord")),
    ],
)  # fmt: skip
def test_drafts_name_their_sponsors(opening: str, draft: str, sponsors: tuple[str, ...]) -> None:
    document = parse(f"{draft}\n\n{opening}\n\n")
    assert document.masthead.sponsors == sponsors
    assert (document.status, document.masthead.organ) == (Status.DRAFT, "General Assembly")


@pytest.mark.parametrize(
    ("organ", "sentence", "opening"),
    [
        ("Экономический и Социальный Совет", "рекомендует Ассамблее принять следующий проект:",
         "Генеральная Ассамблея,"),
        ("经济及社会理事会", "建议大会通过以下决议草案：", "大会，"),
    ],
)  # fmt: skip
def test_a_text_may_be_recommended_without_a_comma(organ: str, sentence: str, opening: str) -> None:
    document = parse(f"2046/7. 湖 Lamps\n\n{organ}\n\n{sentence}\n\n{opening}\n\n70/1\n")
    assert document.masthead.title == "湖 Lamps"
    assert [(p.part, p.text) for p in document.paragraphs[:3]] == [
        (Part.OPENING, organ), (Part.TEXT, sentence), (Part.OPENING, opening),
    ]  # fmt: skip
    assert document.doubts == ()


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("2046年届会", "session"),
        ("2046年9月11日至10月13日", "venue"),
        ("11 九月–13 十月 2046", "venue"),
    ],
)
def test_sessions_and_their_days_in_chinese(line: str, field: str) -> None:
    masthead = parse(f"联合国\n{line}\n2046/7. 湖\n\n大会，\n\n回顾第70/1号决议，\n").masthead
    assert (getattr(masthead, field), masthead.title) == (line, "湖")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The General Assembly recalls the report of the Secretary-General on it.", "en"),
        ("L’Assemblée rappelle le rapport du Secrétaire général sur la question.", "fr"),
        ("A Assembleia recorda o relatório do Secretário-Geral e as decisões dos Estados.", "pt"),
        ("Die Versammlung erinnert an den Bericht des Sekretärs und die Rechte der Kinder.", "de"),
        ("Генеральная Ассамблея, ссылаясь на A/RES/70/1", "ru"), ("回顾第70/1号决议", "zh"),
        ("إذ تشير إلى قرارها 70/1", "ar"), ("A/RES/70/1", "en"), ("", "en"),
    ],
)  # fmt: skip
def test_a_language_is_known_by_its_words(text: str, language: str) -> None:
    assert language_of(text) == language


def test_few_words_leave_the_language_that_a_file_declares() -> None:
    assert language_of("A/RES/70/1", "fr") == "fr"
    assert language_of("A/RES/70/1, de la", "es") == "es"
    assert language_of(SPANISH, "en") == "es"


@pytest.mark.parametrize("line", ["Note", "Decide to act", "Invite all States", "Salute them"])
def test_lines_of_english_are_no_phrases_of_french_or_spanish(line: str) -> None:
    document = parse(
        "The General Assembly,\n\nRecalling the many things that were said at the\n\n"
        f"{line},\n\n1. Decides to act."
    )
    assert len(document.paragraphs) == 3


@pytest.mark.parametrize("language", states_elsewhere.NAMES)
@given(data=st.data())
def test_any_list_of_states_is_read_as_it_is_printed(language: str, data: st.DataObject) -> None:
    states = st.sampled_from(states_elsewhere.NAMES[language])
    names = data.draw(st.lists(states, min_size=1, max_size=6, unique=True))
    words = wording(language)
    kind = words.named("kinds", "draft resolution")
    line = words.phrase("sponsored", sponsors=words.list(names), kind=kind)
    anchor = anchor_of(line)
    assert anchor is not None
    assert anchor.sponsors == tuple(names)
