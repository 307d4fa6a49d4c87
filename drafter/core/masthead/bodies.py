"""The bodies of the United Nations: their names, and where they stand in symbols and mastheads."""

from __future__ import annotations

from types import MappingProxyType

GENERAL_ASSEMBLY = "General Assembly"
SECURITY_COUNCIL = "Security Council"
ECONOMIC_AND_SOCIAL_COUNCIL = "Economic and Social Council"
HUMAN_RIGHTS_COUNCIL = "Human Rights Council"

ORGANS = MappingProxyType({
    "A": GENERAL_ASSEMBLY,
    "A/HRC": HUMAN_RIGHTS_COUNCIL,
    "E": ECONOMIC_AND_SOCIAL_COUNCIL,
    "S": SECURITY_COUNCIL,
    "T": "Trusteeship Council",
    "ST": "Secretariat",
    "TD": "United Nations Conference on Trade and Development",
})  # fmt: skip
"""Organs by the components that open their symbols."""

RESOLUTIONS = MappingProxyType({
    GENERAL_ASSEMBLY: ("A", "RES"),
    HUMAN_RIGHTS_COUNCIL: ("A", "HRC", "RES"),
    ECONOMIC_AND_SOCIAL_COUNCIL: ("E", "RES"),
    SECURITY_COUNCIL: ("S", "RES"),
    "Trusteeship Council": ("T", "RES"),
})  # fmt: skip
"""The components that open the symbols of an organ's resolutions."""

COMMITTEES = MappingProxyType({
    "A/C.1": "First Committee",
    "A/C.2": "Second Committee",
    "A/C.3": "Third Committee",
    "A/C.4": "Special Political and Decolonization Committee (Fourth Committee)",
    "A/C.5": "Fifth Committee",
    "A/C.6": "Sixth Committee",
    "A/SPC": "Special Political Committee",
    "A/BUR": "General Committee",
    "A/CN.4": "International Law Commission",
    "A/CN.9": "United Nations Commission on International Trade Law",
    "A/CN.10": "Disarmament Commission",
    "E/CN.3": "Statistical Commission",
    "E/CN.4": "Commission on Human Rights",
    "E/CN.5": "Commission for Social Development",
    "E/CN.6": "Commission on the Status of Women",
    "E/CN.7": "Commission on Narcotic Drugs",
    "E/CN.9": "Commission on Population and Development",
    "E/CN.15": "Commission on Crime Prevention and Criminal Justice",
    "E/CN.16": "Commission on Science and Technology for Development",
    "E/CN.17": "Commission on Sustainable Development",
    "E/CN.18": "United Nations Forum on Forests",
    "E/ECE": "Economic Commission for Europe",
    "E/ESCAP": "Economic and Social Commission for Asia and the Pacific",
    "E/ECA": "Economic Commission for Africa",
    "E/ESCWA": "Economic and Social Commission for Western Asia",
})  # fmt: skip
"""Committees and commissions by the components that open their symbols."""

MAIN_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
"""What the main committees of the General Assembly are called for short, in AKN4UN files."""

MAIN_COMMITTEES = MappingProxyType({
    "en": ("First Committee", "Second Committee", "Third Committee",
           "Special Political and Decolonization Committee (Fourth Committee)",
           "Fifth Committee", "Sixth Committee"),
    "fr": ("Première Commission", "Deuxième Commission", "Troisième Commission",
           ("Commission des questions politiques spéciales et de la décolonisation"
            " (Quatrième Commission)"), "Cinquième Commission", "Sixième Commission"),
    "es": ("Primera Comisión", "Segunda Comisión", "Tercera Comisión",
           "Comisión Política Especial y de Descolonización (Cuarta Comisión)",
           "Quinta Comisión", "Sexta Comisión"),
    "ru": ("Первый комитет", "Второй комитет", "Третий комитет",
           ("Комитет по специальным политическим вопросам и вопросам деколонизации"
            " (Четвертый комитет)"), "Пятый комитет", "Шестой комитет"),
    "zh": ("第一委员会", "第二委员会", "第三委员会",
           "特别政治和非殖民化委员会(第四委员会)", "第五委员会", "第六委员会"),
    "ar": ("اللجنة الأولى", "اللجنة الثانية", "اللجنة الثالثة",
           "لجنة المسائل السياسية الخاصة وإنهاء الاستعمار (اللجنة الرابعة)", "اللجنة الخامسة",
           "اللجنة السادسة"),
})  # fmt: skip
"""The main committees in the same order, in the six languages of the United Nations."""

_NAMES = {name: symbol[0] for symbol, name in COMMITTEES.items()}


def organ_of(components: tuple[str, ...]) -> str | None:
    """Return the organ that a symbol's components name, None for one that is not known."""
    return ORGANS.get("/".join(components[:2])) or ORGANS.get(components[0])


def committee_of(components: tuple[str, ...]) -> str | None:
    """Return the committee or commission that a symbol's components name, None without one."""
    return COMMITTEES.get("/".join(components[:2]))


def parent_of(body: str) -> str | None:
    """Return the organ that a committee or commission belongs to, None for one not known."""
    return ORGANS.get(_NAMES.get(body, ""))
