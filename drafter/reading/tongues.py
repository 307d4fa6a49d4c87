"""The other official languages: their opening lines, opening phrases, and lines of adoption.

English has a grammar of its own (``core.openings``); the others have a table of phrases
(``resources/openings.toml``), of which the longest that a paragraph begins with counts.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import TYPE_CHECKING

from drafter import resources
from drafter.core.masthead import bodies
from drafter.core.model import Part, merged, text_of
from drafter.core.openings.opening import restyled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from drafter.core.model import Run

ORGANS: Mapping[str, str] = {
    "L’Assemblée générale": bodies.GENERAL_ASSEMBLY,
    "Le Conseil de sécurité": bodies.SECURITY_COUNCIL,
    "Le Conseil économique et social": bodies.ECONOMIC_AND_SOCIAL_COUNCIL,
    "Le Conseil des droits de l’homme": bodies.HUMAN_RIGHTS_COUNCIL,
    "La Asamblea General": bodies.GENERAL_ASSEMBLY,
    "El Consejo de Seguridad": bodies.SECURITY_COUNCIL,
    "El Consejo Económico y Social": bodies.ECONOMIC_AND_SOCIAL_COUNCIL,
    "El Consejo de Derechos Humanos": bodies.HUMAN_RIGHTS_COUNCIL,
    "Генеральная Ассамблея": bodies.GENERAL_ASSEMBLY,
    "Совет Безопасности": bodies.SECURITY_COUNCIL,
    "Экономический и Социальный Совет": bodies.ECONOMIC_AND_SOCIAL_COUNCIL,
    "Совет по правам человека": bodies.HUMAN_RIGHTS_COUNCIL,
    "大会": bodies.GENERAL_ASSEMBLY,
    "安全理事会": bodies.SECURITY_COUNCIL,
    "经济及社会理事会": bodies.ECONOMIC_AND_SOCIAL_COUNCIL,
    "人权理事会": bodies.HUMAN_RIGHTS_COUNCIL,
    "إن الجمعية العامة": bodies.GENERAL_ASSEMBLY,
    "إن مجلس الأمن": bodies.SECURITY_COUNCIL,
    "إن المجلس الاقتصادي والاجتماعي": bodies.ECONOMIC_AND_SOCIAL_COUNCIL,
    "إن مجلس حقوق الإنسان": bodies.HUMAN_RIGHTS_COUNCIL,
}
"""What a text's first line calls its organ, without the comma, and the organ's English name."""
_ARTICLE = re.compile(r"L’|(?:Le|La|El|إن) ")
_COMMA = ",，،"
_BODY = re.compile(
    r"(?:L’|Le |La |El |إن )[^\d.;:；。]{4,150}[,،]|[А-Я][^\d.;:]{4,150},"
    r"|[\u4e00-\u9fff]{2,40}[，,]"
)
"""Any body that speaks: a commission, a conference."""
_BODY_WORDS = re.compile(
    r"\b(?:Commission|Comité|Conférence|Conseil|Assemblée|Comisión|Conferencia|Consejo|Asamblea"
    r"|Комиссия|Комитет|Конференция|Совет|Ассамблея)\b|委员会|会议|大会|理事会|لجنة|مؤتمر|مجلس|جمعية"
)
_FOREIGN = re.compile(
    r"(?<![\w’])(?:les?|la|des?|du|que|qui|aux?|en|une?|pour|dans|sur|et|ses|avec|el|los|las|del|al|y"
    r"|con|por|para|sus?|sa|son)(?![\w’-])|\b(?:l|d|qu|s|n)’|[à-ÿ]",
    re.IGNORECASE,
)
"""Words of French and Spanish, which tell "Note que" from a line of English."""
_LONGEST = 90
_MORE = re.compile(
    r"\s+(?:également|en outre|aussi|de nouveau|une fois encore|también|además|asimismo|una vez más"
    r"|также|далее|кроме того|أيضا|أيضاً|كذلك|مجددا|مجدداً)(?!\w)"
)
"""The words by which successive paragraphs repeat a verb; they belong to the phrase."""
_BEFORE = re.compile(
    r"(?:[在为]?[这此]方面|为此|[又还并也再]|特别|尤其|继续|仍然?|高度|深切|再次)+"
    r"|(?:(?:вновь|решительно|настойчиво|особо|далее|по-прежнему|твердо|настоятельно|также)\s+)+"
)
"""Words that stand before a verb of the tables: "in this regard", "once again", "firmly"."""
_TYPOGRAPHY = {0xA0: " ", 0x202F: " ", 0x27: "’", 0x2BC: "’", 0x2011: "-", 0x2010: "-"}
_STRETCH = "\u0640"
"""Arabic letters are stretched by it, to fill a line."""
_RESUMED = r"(?:\s*[(（][^()（）]{2,30}[)）])?"
MEETING = re.compile(
    rf"\d{{1,4}}(?:re|e|ème)\s+séance(?:\s+plénière)?{_RESUMED}"
    rf"|\d{{1,4}}\s?(?:[.]?[aªº]|[rdtvn]a)\.?\s+sesión(?:\s+plenaria)?{_RESUMED}"
    rf"|\d{{1,4}}\s?[-‑]?\s?[еe]{_RESUMED}\s+(?:пленарное\s+)?заседание{_RESUMED}"
    rf"|第\s?\d{{1,4}}\s?次(?:全体)?会议{_RESUMED}|الجلسة\s+(?:العامة\s+)?\d{{1,4}}{_RESUMED}"
)
_VOTE = re.compile(
    r"\[\s*(?:Adoptée?|Aprobad[ao]|Принята|Принято|经|未经|اعتُ?مد|اتخذ).{0,400}", re.DOTALL
)
VOTED = re.compile(
    r"(?:Ont voté (?:pour|contre)|Se sont abstenus|Votos a favor|Votos en contra|Abstenciones"
    r"|Голосовали за|Голосовали против|Воздержались|赞成|反对|弃权|المؤيدون|المعارضون"
    r"|الممتنعون)\s*[:：]"
)
ANNEX = re.compile(
    r"(?:Annexe|ANNEXE|Anexo|ANEXO|Приложение|ПРИЛОЖЕНИЕ|附件|المرفق)(?:\s*[IVXLC\d]{1,6}"
    r"|\s*[一二三四五六七八九十]{1,3}|\s+(?:الأول|الثاني|الثالث|الرابع|الخامس))?[.:*]?"
)


def is_opening(bare: str) -> bool:
    """Whether a line names the organ that speaks, and says nothing else."""
    named = _plain(bare).rstrip(f"{_COMMA}: ")
    if named in ORGANS:  # without article, the comma tells it from the masthead's line
        return bare.rstrip().endswith(tuple(_COMMA)) or bool(_ARTICLE.match(named))
    return bool(_BODY.fullmatch(bare) and _BODY_WORDS.search(bare)) and not part_of(bare)


def organ_of(line: str) -> str | None:
    """Return the English name of the organ that an opening line or a masthead names."""
    named = _plain(line).rstrip(f"{_COMMA}: ")
    return ORGANS.get(named) or organ_names().get(named.casefold())


def organ_names() -> Mapping[str, str]:
    """Return the organs as mastheads name them, in small letters, with their English names."""
    return _names()


def part_of(bare: str) -> Part | None:
    """Return the part that an opening phrase of another language speaks for, None without one."""
    found = _phrase(bare)
    return found[0] if found else None


def may_be_operative(bare: str) -> bool:
    """Whether the phrase that a paragraph opens with opens operative ones as well."""
    found = _phrase(bare)
    if not found:
        return False
    phrase = _plain(bare[: found[1]]).casefold()
    return found[0] is Part.OPERATIVE or (phrase, Part.OPERATIVE) in _phrases().get(phrase[0], ())


def is_closing(bare: str) -> bool:
    """Whether a line stands below a text: its meeting, or how it was adopted."""
    return bool(MEETING.fullmatch(bare) or VOTED.match(bare) or _VOTE.fullmatch(bare))


def with_italics(runs: tuple[Run, ...], part: Part, *, is_other: bool = False) -> tuple[Run, ...]:
    """Return runs whose leading italics are the phrase of another language, if they have one.

    ``is_other`` says that the text is known to be in another language than English.
    """
    text = text_of(runs)
    if part is Part.OPENING:
        return restyled(runs, len(text.rstrip().rstrip(f"{_COMMA}: ")))
    found = _phrase(text, is_other=is_other)
    return restyled(runs, found[1]) if found else merged(runs)


def phrases(language: str, part: Part) -> tuple[str, ...]:
    """Return the opening phrases of a part in a language other than English, the shortest first."""
    found = (phrase for code, other, phrase in _table() if (code, other) == (language, part))
    return tuple(sorted(found, key=lambda phrase: (len(phrase.split()), phrase)))


def _phrase(text: str, *, is_other: bool = False) -> tuple[Part, int] | None:
    """Return part and length of the phrase that a text begins with."""
    if not text[:1].isalpha():
        return None
    start = _plain(text[:_LONGEST]).casefold()
    plain = start.replace(_STRETCH, "")
    is_chinese = plain > "\u3400"
    best = _longest(plain, chinese=is_chinese)
    if best is None and plain > "\u0400" and (before := _BEFORE.match(plain)):
        best = _longest(plain[before.end() :], chinese=is_chinese)
        best = (best[0], best[1] + before.end()) if best else None
    is_other = is_other or plain >= "\u0370" or _FOREIGN.search(plain) is not None
    if best is None or not is_other:
        return None
    more = _MORE.match(plain, best[1])
    return best[0], _unfolded(start, more.end() if more else best[1])


def _longest(plain: str, *, chinese: bool) -> tuple[Part, int] | None:
    """Return part and length of the longest phrase of the table that a text begins with."""
    word = plain[:1] if chinese else re.split(r"[\s,،]", plain, maxsplit=1)[0]
    best: tuple[Part, int] | None = None
    for phrase, part in _phrases().get(word, ()):
        ends = chinese or not plain[len(phrase) : len(phrase) + 1].isalnum()
        if ends and plain.startswith(phrase) and (not best or len(phrase) > best[1]):
            best = part, len(phrase)
    return best


def _unfolded(start: str, length: int) -> int:
    """Return how many letters of a text stand for so many when none are stretched."""
    end = 0
    while length and end < len(start):
        length -= start[end] != _STRETCH
        end += 1
    return end


def _plain(text: str) -> str:
    """Return a text of the same length with plain blanks and hyphens, and curved apostrophes.

    Russian files have a Latin "c" for the word "с" now and then.
    """
    plain = text.translate(_TYPOGRAPHY)
    return f"с{plain[1:]}" if plain.startswith("c ") else plain


@cache
def _phrases() -> Mapping[str, tuple[tuple[str, Part], ...]]:
    """Return the phrases by their first word, in Chinese by their first sign, in small letters."""
    found: dict[str, list[tuple[str, Part]]] = {}
    for language, part, phrase in _table():
        small = _plain(phrase.casefold())
        word = small[:1] if language == "zh" else small.split()[0]
        found.setdefault(word, []).append((small, part))
    return {word: tuple(phrases) for word, phrases in found.items()}


def _table() -> Iterator[tuple[str, Part, str]]:
    text = resources.path("openings.toml").read_text(encoding="utf-8")
    for language, parts in tomllib.loads(text).items():
        for name, phrases in parts.items():
            for phrase in phrases:
                yield language, Part(name), phrase


@cache
def _names() -> Mapping[str, str]:
    """Return the organs' names without the article, in small letters."""
    return {_ARTICLE.sub("", line).casefold(): organ for line, organ in ORGANS.items()}
