"""Lists of sponsors as printed: commas between the names, "and" before the last.

Alphabetical order without regard to accents and apostrophes (measured on the sponsor
lists of A/64/L.63/Rev.1 and later drafts).
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from drafter.core.language_tag import code_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_JOINED = (
    "Antigua and Barbuda",
    "Bosnia and Herzegovina",
    "Saint Kitts and Nevis",
    "Saint Vincent and the Grenadines",
    "Sao Tome and Principe",
    "Trinidad and Tobago",
    "United Kingdom of Great Britain and Northern Ireland",
)
"""Names with an "and" of their own."""

_JOINED_ELSEWHERE = {
    "fr": ("Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
           "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord"),
    "es": ("Antigua y Barbuda", "Bosnia y Herzegovina", "Saint Kitts y Nevis",
           "San Vicente y las Granadinas", "Santo Tomé y Príncipe", "Trinidad y Tabago",
           "Reino Unido de Gran Bretaña e Irlanda del Norte"),
    "ru": ("Антигуа и Барбуда", "Босния и Герцеговина", "Сент-Китс и Невис",
           "Сент-Винсент и Гренадины", "Сан-Томе и Принсипи", "Тринидад и Тобаго",
           "Соединенное Королевство Великобритании и Северной Ирландии"),
    "zh": ("安提瓜和巴布达", "波斯尼亚和黑塞哥维那", "圣基茨和尼维斯", "圣文森特和格林纳丁斯",
           "圣多美和普林西比", "特立尼达和多巴哥"),
    "ar": ("أنتيغوا وبربودا", "البوسنة والهرسك", "سانت كيتس ونيفس", "سانت فنسنت وجزر غرينادين",
           "سان تومي وبرينسيبي", "ترينيداد وتوباغو",
           "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية"),
}  # fmt: skip
"""The same names in the other official languages."""
_COMMAS = re.compile(r"\s*[、،]\s*")
_JOINTS = {
    "fr": re.compile(r"\s+et\s+(?=[^,]+$)"),
    "es": re.compile(r"\s+[ye]\s+(?=[^,]+$)"),
    "ru": re.compile(r"\s+и\s+(?=[^,]+$)"),
    "zh": re.compile(r"(?<!共)和(?=(?:[^,和]|共和)+$)"),  # no republic (共和国) is parted
    "ar": re.compile(r"(?<=\S)\s+و(?=[^,\s][^,]*$)"),
}
"""The "and" before the last name, where it is not that of English."""
_HELD = "\x00"
_COMMA = "\x01"
_ASIDE = re.compile(r"[(（][^()（）]*[)）]")
"""What is said of one name: "(on behalf of the Group of 77 and China)"."""
_CYRILLIC = re.compile("[а-я]")
_AND = re.compile(r",?\s+and\s+")


def printed(names: Sequence[str]) -> str:
    """Return sponsors as printed: "Belarus, Egypt and Türkiye"; empty for none."""
    if len(names) < 2:  # noqa: PLR2004 - one name needs no "and"
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def parsed(text: str, language: str = "en") -> tuple[str, ...]:
    """Return the names of a list printed in a language (ISO 639-1), in its order."""
    return _parsed(_in_english_form(text, code_of(language)))


def _in_english_form(text: str, language: str) -> str:
    """Return a list with the commas and the "and" of English, where its language has others."""
    joint = _JOINTS.get(language)
    if joint is None:
        return text
    held = [*_ASIDE.findall(text), *_JOINED_ELSEWHERE.get(language, ())]
    for number, words in enumerate(held):
        text = text.replace(words, f"\ue000{number}\ue001")
    text = joint.sub(" and ", _COMMAS.sub(", ", text))
    for number, words in enumerate(held):
        text = text.replace(f"\ue000{number}\ue001", words)
    return text


def _parsed(text: str) -> tuple[str, ...]:
    held = _ASIDE.sub(_whole, text)
    for name in _JOINED:
        held = held.replace(name, name.replace(" and ", f" {_HELD} "))
    names = [part for piece in held.split(",") for part in _AND.split(f" {piece} ".strip())]
    return tuple(
        name.replace(f" {_HELD} ", " and ").replace(_COMMA, ",").strip().removeprefix("and ")
        for name in names
        if name.strip()
    )


def _whole(aside: re.Match[str]) -> str:
    """Keep what stands in brackets in one piece."""
    return aside.group().replace(" and ", f" {_HELD} ").replace(",", _COMMA)


def alphabetical(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names in the order in which the United Nations lists them."""
    return tuple(sorted(names, key=_sort_key))


def _sort_key(name: str) -> str:
    plain = name.casefold().replace("ё", "е").replace("’", "").replace("'", "")
    if _CYRILLIC.search(plain):
        return plain  # й is a letter of its own
    bare = unicodedata.normalize("NFD", plain)
    return "".join(sign for sign in bare if not unicodedata.combining(sign))
