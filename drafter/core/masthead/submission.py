"""The line of a draft that somebody hands in by office: who does, and on what basis.

"Draft resolution submitted by the Chair of the Committee following informal consultations"
(A/C.5/80/L.4), as the six official languages print it. What inflects is kept as printed: behind
"представленный" a Chair stands as "Председателем", behind "déposé par" with the article.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from drafter.core.language_tag import code_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MANY = re.DOTALL | re.IGNORECASE
_LONGEST = 1500
"""Letters of the longest line that is looked at."""


class Submission(NamedTuple):
    """What such a line says. ``kind`` is empty where it names none ("submitted by the Chair")."""

    kind: str
    who: str
    basis: str | None


@dataclass(frozen=True, slots=True)
class _Form:
    """How a language says it: to be printed, and to be read."""

    printed: str
    who: re.Pattern[str]
    """Offices and bodies, as they stand in the line; lists of sponsors begin otherwise."""
    read: re.Pattern[str]
    begins_basis: re.Pattern[str]
    apposition: str = ", "
    """What parts the basis from a name that stands behind the office."""
    plain: str = " "
    """What parts it from the office alone."""


def _form(
    printed: str, *, by: str, who: str, basis: str, comma: str = ",", apposition: str = ", "
) -> _Form:
    """Return the form of a language that names the kind first."""
    read = (
        rf"(?P<kind>[^:]*?)[{comma} *]*\b(?:{by})\s+(?P<who>\S.*?)"
        rf"(?:[{comma}]?\s+(?:and )?(?P<basis>(?:{basis})\b.*))?"
    )
    return _Form(
        printed,
        who=re.compile(who, re.IGNORECASE),
        read=re.compile(read, _MANY),
        begins_basis=re.compile(rf"(?:{basis})\b", re.IGNORECASE),
        apposition=apposition,
    )


_CHINESE_BASIS = "经(?!济)|在|根据|按照|依照|依据"
_DE = "d(?:es?|u|[’'])"
_FORMS: Mapping[str, _Form] = {
    "en": _form(
        "{kind} submitted by the {who}{basis}",
        by=r"(?:submitted|proposed|introduced(?: in the Committee)?) by(?: the)?",
        who=(
            r"(?:(?:Acting |Co-|Vice-)?(?:Chair|President|Rapporteur)|Bureau|Facilitator"
            r"|Coordinator|Secretary-General|Special Committee|Working Group|representative of"
            r"|(?:Special |Ad Hoc )?(?:Committee|Commission) (?:on|for))"
        ),
        basis=(
            "on the basis of|on the recommendation of|following|in accordance with|pursuant to"
            "|in response to|as a result of"
        ),
    ),
    "fr": _form(
        "{kind} déposé par {who}{basis}",
        by="(?:déposé|présenté|soumis|proposé)e?s? par",
        who=(
            r"(?:l[ea] |l[’'])(?:(?:Vice-|Co)?Président|Rapporteu|Bureau|Facilitat|Coordon"
            r"|Secrétaire général|Comité|Groupe de travail)"
        ),
        basis=(
            rf"(?:à l[’']issue|à la suite|sur la base|sur la recommandation|en application) {_DE}"
            r"|(?:(?:comme )?suite|conformément) (?:à|aux?)|après"
        ),
    ),
    "es": _form(
        "{kind} presentado por {who}{basis}",
        by="(?:presentad|propuest|sometid)[oa]s? por",
        who=(
            r"(?:el|la) (?:(?:Vice|Co)?presiden[tc]|Mesa|Relator|Facilitador|Coordinador"
            r"|Secretari[oa] General|Comité|Grupo de Trabajo)"
        ),
        basis=(
            "tras|a raíz de|después de|sobre la base del?|por recomendación del?"
            "|de conformidad con|con arreglo a|en virtud de"
        ),
    ),
    "ru": _form(
        "{kind}, представленный {who}{basis}",
        by="(?:представленн|внесенн|предложенн)(?:ый|ая|ое|ые)",
        who=(
            r"(?:исполняющ\w+ обязанности )?(?:(?:заместителем |со)?председателем|докладчиком"
            r"|бюро|координатором|генеральным секретарем|специальным комитетом|рабочей группой)"
        ),
        basis=(
            "по итогам|по завершении|по результатам|по рекомендации|после|на основе|на основании"
            "|в соответствии с|во исполнение|в результате"
        ),
    ),
    "ar": _form(
        "{kind} مقدم من {who}{basis}",
        by="مقد[َّ]*مة? من",
        who=(
            "(?:ال)?(?:رئيس|نائب|مقررة? (?:اللجنة|المجلس)|مكتب|ميسر|منسق|أمين العام|لجنة"
            "|فريق العامل)"
        ),
        basis=("عقب|في أعقاب|إثر|على إثر|بعد|على أساس|بناءً? على|استناداً? إلى|وفقا|عملا"),
        comma=",،",
        apposition="، ",
    ),
    "zh": _Form(
        "{who}{basis}提出的{kind}",
        who=re.compile(".{0,24}?(?:主席|报告员|主席团|协调人|秘书长|委员会|工作组)"),
        read=re.compile(
            rf"(?P<who>[^:：、]+?)，?(?P<basis>(?:{_CHINESE_BASIS})[^:：]+?)?，?(?:提出|提交)的"
            r"(?P<kind>[^:：]{0,20})",
            re.DOTALL,
        ),
        begins_basis=re.compile(_CHINESE_BASIS),
        apposition="",
        plain="",
    ),
}
"""By ISO 639-1 code. English as counted in the AKN4UN files of five sessions; Arabic as on
A/C.5/68/L.2 and A/AC.109/2019/L.18."""
LANGUAGES = tuple(_FORMS)


def printed(
    sponsors: Sequence[str], kind: str, basis: str | None, language: str, *, is_bare: bool = False
) -> str:
    """Return the line of a draft that is handed in by office, empty for one that has sponsors.

    Args:
        sponsors: Whoever hands it in; States do so without saying how.
        kind: What it is, in the language: "draft resolution".
        basis: What it came of: "following informal consultations"; None where it does not say.
        language: ISO 639-1 code.
        is_bare: Whether to leave the kind out: "submitted by the Chair".
    """
    form = _FORMS.get(code_of(language))
    if form is None or len(sponsors) != 1 or not (basis or form.who.match(sponsors[0])):
        return ""
    who = sponsors[0]
    named = form.apposition if set("(,،") & set(who) else form.plain
    said = form.printed.format(
        kind="" if is_bare else kind, who=who, basis=f"{named}{basis}" if basis else ""
    )
    said = said.strip(" ,")
    return said[:1].upper() + said[1:] if not is_bare else said


def parsed(line: str, language: str) -> Submission | None:
    """Return what a line in a language says of who hands a draft in; None for any other line."""
    form = _FORMS.get(code_of(language))
    if form is None or len(line) > _LONGEST or not (found := form.read.fullmatch(line.strip())):
        return None
    basis = (found["basis"] or "").strip(" ,،.")
    is_cut = form.begins_basis.fullmatch(basis)
    return Submission(
        found["kind"].strip(" ,،*"), found["who"].strip(" ,،.*"), None if is_cut else basis or None
    )


def begins_basis(words: str) -> bool:
    """Whether a line goes on with what a draft came of, in any of the languages."""
    return any(form.begins_basis.match(words) is not None for form in _FORMS.values())
