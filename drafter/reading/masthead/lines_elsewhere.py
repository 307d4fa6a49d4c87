"""Lines of mastheads in the other official languages: fields, and what says what a text is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.core.masthead import bodies, dates, sponsors, submission
from drafter.reading import tongues
from drafter.reading.masthead import committees
from drafter.reading.masthead.anchors import Anchor, office_anchor
from drafter.reading.masthead.report_lines import rest_behind

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 1500
_ADOPTED = re.compile(
    r"(?P<kind>Résolutions?|Décisions?|Resoluci(?:ón|ones)|Decisi(?:ón|ones)|Резолюци[яи]"
    r"|Решени[ея]),?\s+(?:adoptée?s?|aprobadas?|adoptadas?|принят[аоы][яей]?е?)\b.{0,200}"
    r"|.{0,40}(?:大会|理事会).{0,40}(?:决议|决定)"
    r"|(?:قرار|مقرر) (?:اتخذت?ه|اعتمدت?ه) .{0,120}",
    re.IGNORECASE,
)
_DECISION = re.compile(r"décision|decisi|решени|决定|مقرر", re.IGNORECASE)
_ORGANS = (
    (re.compile(r"droits de l’homme|Derechos Humanos|правам человека|人权|حقوق الإنسان"),
     bodies.HUMAN_RIGHTS_COUNCIL),
    (re.compile(r"économique et social|Económico y Social|Экономическ|经济及社会|الاقتصادي"),
     bodies.ECONOMIC_AND_SOCIAL_COUNCIL),
    (re.compile(r"sécurité|Seguridad|Безопасности|安全理事会|مجلس الأمن"), bodies.SECURITY_COUNCIL),
    (re.compile(r"Assemblée|Asamblea|Ассамбле|大会|الجمعية"), bodies.GENERAL_ASSEMBLY),
)  # fmt: skip
_DRAFT = re.compile(
    r"(?:(?P<sponsors>.{2,1200}?)\s*[:：]\*?\s*)?"
    r"(?P<kind>(?:projet|proyecto)s? (?:de |d’)(?:résolution|resolución|décision|decisión)s?"
    r"(?: révisée?| revisado)?|(?:пересмотренный )?проект (?:резолюции|решения)"
    r"|(?:订正)?(?:决议|决定)草案|مشروع (?:قرار|مقرر)(?: منقح)?)(?P<rest>.{0,300})",
    re.IGNORECASE | re.DOTALL,
)
_LANGUAGES = (
    (re.compile("projet", re.IGNORECASE), "fr"),
    (re.compile("proyecto", re.IGNORECASE), "es"),
    (re.compile("[\u0400-\u04ff]"), "ru"),
    (re.compile("[\u4e00-\u9fff]"), "zh"),
    (re.compile(""), "ar"),
)
"""How the kinds that ``_DRAFT`` knows begin in each language."""
_SYMBOL = re.compile(r"[A-Z]/[\w./-]*\w")
_BRACKETED = re.compile(r"\[[^\[\]]*[(（][A-Z]/[^()（）]+[)）][^\[\]]*\]")
_ITEM = r"\d{1,3}(?:\s?\(?[a-zа-я]{1,2}\)|\s\([\u0621-\u064a]ـ?\))?"
_ITEMS = rf"{_ITEM}(?:(?:,|،|、| et| y| и| و)\s?{_ITEM})*"


def _any(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def _organs(*, council: bool) -> str:
    """Return a pattern for organs: the Human Rights Council, or those that print no other."""
    names = tongues.organ_names().items()
    return f"(?i:{_any(n for n, o in names if (o == bodies.HUMAN_RIGHTS_COUNCIL) is council)})"


FIELDS: tuple[tuple[str, str], ...] = (
    (
        "",
        (
            r"Naciones Unidas|NACIONES UNIDAS|NATIONS UNIES|Организация Объединенных Наций"
            r"|ОРГАНИЗАЦИЯ ОБЪЕДИНЕННЫХ НАЦИЙ|联\s?合\s?国|الأمم المتحدة"
        ),
    ),
    (
        "distribution",
        (
            r"(?:Distr\.?|Distribution|Distribución)\s*:?\s*"
            r"((?i:générale|limitée|restreinte|limitada|reservada|普遍|有限|عام|محدود))"
        ),
    ),
    (
        "original_language",
        (
            r"(?i:original)\s*:\s*((?i:anglais|français|espagnol|russe|arabe|chinois|inglés"
            r"|francés|español|ruso|árabe|chino)(?:/\w+)?)"
        ),
    ),
    ("committee", f"{_any(committees.other_names())}|{_organs(council=True)}"),
    ("organ", _organs(council=False)),
    (
        "venue",
        (
            rf"\d{{1,2}}(?:er)?(?: (?:de )?{dates.OTHER_MONTH})?(?: \d{{4}})?\s?[–—-]\s?"
            rf"\d{{1,2}}(?:er)? (?:de )?{dates.OTHER_MONTH} (?:de )?\d{{4}}(?: года)?"
            r"|\d{4}年\d{1,2}月\d{1,2}日至(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日"
            r"|\d{1,2} [一二三四五六七八九十]{1,3}月 ?[–—-] ?\d{1,2} "
            r"[一二三四五六七八九十]{1,3}月 \d{4}"
        ),
    ),
    ("date", dates.OTHER_DATE),
    (
        "session",
        (
            r"(?:Reprise de la )?[A-ZÉ][\wéèêà-]+ (?:et (?:un|onz)ième )?session"
            r"(?: extraordinaire(?: d’urgence)?)?|Session de \d{4}"
            r"|(?:[A-ZÁÉ]\w+(?: \w+)?|\d{1,3}[º°ªa.]{1,2}) período(?: \w+){0,3} de sesiones"
            r"(?: de emergencia)?|Período de sesiones de \d{4}"
            r"|[А-Я][а-я]+(?: [а-я]+){0,3} сессия|Сессия \d{4} года"
            r"|第[一二三四五六七八九十百〇零]+届(?:紧急)?(?:特别)?会议|\d{4}年(?:届会|会议)"
            r"|الدورة (?:ال[\u0621-\u064a]+)(?: و?ال[\u0621-\u064a]+){0,4}|دورة عام \d{4}"
        ),
    ),
    (
        "agenda_line",
        (
            rf"Points? {_ITEMS} (?:de l’ordre du jour|de la liste préliminaire\*?)"
            rf"|Temas? {_ITEMS} (?:del programa(?: provisional)?|de la agenda"
            rf"|de la lista preliminar\*?)|Пункты? {_ITEMS} (?:предварительной )?повестки дня"
            rf"|(?:临时)?议程(?:草案)?项目\s?{_ITEMS}"
            rf"|(?:البند|البندان|البنود) {_ITEMS} من (?:جدول الأعمال|القائمة الأولية)"
        ),
    ),
)
"""Names and patterns of the fields, as ``fields`` has them for English."""


def anchor_of(bare: str) -> Anchor | None:
    """Return what a line of a masthead says of the text; None where it is no such line."""
    if len(bare) > _LONGEST:
        return None
    plain = bare.replace("'", "’")
    if _BRACKETED.fullmatch(plain):
        symbol = _SYMBOL.search(plain)
        return Anchor(
            adopted=True,
            report=symbol.group() if symbol else None,
            report_rest=rest_behind(plain, symbol) if symbol else "",
            committee=committees.in_line(plain),
        )
    if _ADOPTED.fullmatch(plain):
        organ = next((name for words, name in _ORGANS if words.search(plain)), None)
        kind = "decision" if _DECISION.search(plain) else "resolution"
        return Anchor(kind=kind, adopted=True, organ=organ, adopted_on=dates.iso(plain))
    if by_office := _by_office(bare):
        return by_office
    found = _DRAFT.fullmatch(plain)
    if not found:
        return None
    stated = (found["sponsors"] or "").rstrip(" *:：")
    names = sponsors.parsed(stated, _language_of(found["kind"])) if stated else ()
    return Anchor(kind=found["kind"].lower(), adopted=False, sponsors=names)


def _by_office(bare: str) -> Anchor | None:
    """Return what a line says that ends in "déposé par le Président …", or begins with it."""
    for language in submission.LANGUAGES:
        found = submission.parsed(bare, language) if language != "en" else None
        if found and _DRAFT.fullmatch(found.kind.replace("'", "’")):
            return office_anchor(found.kind.lower(), found)
    return None


def _language_of(kind: str) -> str:
    """Return the language in which a draft is called one."""
    return next(code for beginning, code in _LANGUAGES if beginning.match(kind))
