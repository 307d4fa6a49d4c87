"""Where "also" and "further" belong in the other official languages."""

from __future__ import annotations

import pytest
from tests.documents import body

from drafter.core.openings.repetitions import offered


@pytest.mark.parametrize(
    ("language", "lines", "phrase"),
    [
        ("fr", "P *Rappelant* sa,\nP *Rappelant* sa,", "Rappelant également"),
        ("fr", "P *Rappelant également* sa,\nP *Rappelant* sa,", "Rappelant en outre"),
        ("fr", "P *Rappelant en outre* sa,\nP *Rappelant* sa,", ""),
        ("fr", "P *Rappelant* sa,\nP *Rappelant également* sa,", ""),
        ("fr", "P *Rappelant* sa,\nO *Rappelle* sa;", ""),
        ("fr", "O *Décide* que a;\nO *Décide* de b;", ""),
        ("fr", "O *Décide* que a;\nO *Décide* que b;", "Décide également"),
        ("fr", "O *Prie* le Secrétaire général de a;\nO *Prie* le Secrétaire général de b;",
         "Prie également"),
        ("fr", "O *Prie* le Secrétaire général de a;\nO *Prie* les États Membres de b;", ""),
        ("es", "P *Recordando* su,\nP *Recordando* la,", "Recordando también"),
        ("es", "P *Recordando también* su,\nP *Recordando* la,", "Recordando además"),
        ("es", "O *Solicita* al Secretario General que;\nO *Solicita* a los Estados que;", ""),
        ("ru", "P *ссылаясь* на,\nP *ссылаясь* на,", "ссылаясь также"),
        ("ru", "O *просит* Генерального секретаря a;\nO *просит* Генерального секретаря b;",
         "просит также"),
        ("ru", "O *просит* Генерального секретаря a;\nO *просит* государства b;", ""),
        ("ar", "P *إذ تشير* إلى،\nP *وإذ تشير* إلى،", "وإذ تشير أيضا"),
        ("ar", "P *وإذ تشير أيضاً* إلى،\nP *وإذ تشير* إلى،", "وإذ تشير كذلك"),
        ("zh", "P *回顾* 其决议，\nP *回顾* 其决议，", "又回顾"),
        ("zh", "P *又回顾* 其决议，\nP *回顾* 其决议，", "还回顾"),
        ("zh", "O *请* 秘书长提交报告；\nO *请* 各会员国参加；", ""),
    ],
)  # fmt: skip
def test_a_repetition_is_offered_where_two_paragraphs_open_alike(
    language: str, lines: str, phrase: str
):
    paragraphs = body(lines)
    assert offered(paragraphs, len(paragraphs) - 1, language) == phrase
