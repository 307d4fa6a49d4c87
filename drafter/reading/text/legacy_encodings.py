"""Which of the encodings from before Unicode the bytes of a text are in.

None of them can be told by its form: nearly all bytes mean something in each. But in the right one
most signs beyond ASCII are the frequent ones of a language, and in the others they are not.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_SIGNS = "’‘“”«»–—…•§°º·¹²³\u00a0"
_LATIN = _SIGNS + "éèêëàâçîïôùûüœáíóúñöäßãõ"
_LATIN_CAPITALS = "ÉÈÊÀÂÇÎÔÁÍÓÚÑÖÄÜ"
_CYRILLIC = "оеаинтсрвлкмдпуязыбьгчйхжшюцщэфё" + _SIGNS + "№"
_CYRILLIC_CAPITALS = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ"
_ARABIC = "اليمونرتبةعدفهسكقحجأشصضخذثزطإىءظغئؤآ،؛؟ـًٌٍَُِّْ" + _SIGNS
_CHINESE = (
    "，。；：、（）《》“”的和国会在大联合决议本第员情况人权报告年月日题关于组织发展各成及其际为家安全理事秘书长"
    "委活动所有以不一与行政府方面进工作区域提供主义务经济社会问项政策机构对中加强利用支持需要促实现施重申回顾"
    "次届定请意注到又并还其该等部分技术资源核公约法律条款执通过通知地包括特别自民族妇女童教育"
)  # fmt: skip
_FREQUENT: Mapping[str, tuple[str, str]] = MappingProxyType({
    "cp1252": (_LATIN, _LATIN_CAPITALS),
    "mac_roman": (_LATIN, _LATIN_CAPITALS),
    "cp1251": (_CYRILLIC, _CYRILLIC_CAPITALS),
    "koi8_r": (_CYRILLIC, _CYRILLIC_CAPITALS),
    "iso8859_5": (_CYRILLIC, _CYRILLIC_CAPITALS),
    "mac_cyrillic": (_CYRILLIC, _CYRILLIC_CAPITALS),
    "cp866": (_CYRILLIC, _CYRILLIC_CAPITALS),
    "cp1256": (_ARABIC, ""),
    "iso8859_6": (_ARABIC, ""),
    "gb18030": (_CHINESE, ""),
    "big5": (_CHINESE.translate(str.maketrans("国会为员报关于组织发", "國會為員報關於組織發")), ""),
})  # fmt: skip
"""The frequent signs beyond ASCII, and the capitals, that count for less, by encoding."""
_LATIN_ONES = frozenset({"cp1252", "mac_roman"})
_CAPITAL = 0.4
_DASH_AMID = re.compile(r"(?<=[a-z])—(?=[a-z])")
_AMID = 0.7
"""What a dash in the midst of a word takes off: it is the ó of "resolución" as a rule."""
_SURE = 0.15
"""How much better than in Windows-1252 the signs have to fit."""
_WIDE = frozenset({"gb18030", "big5"})
_ENOUGH = 0.5
"""Share of frequent signs from which on a text is Chinese; of all signs these are some."""
_DENSE = 0.12
"""Share of signs beyond ASCII among all letters below which a text is in Latin letters."""
_SAMPLE = 30_000
_ASCII_LETTER = re.compile(rb"[A-Za-z]")
_BEYOND = re.compile(rb"[\x80-\xff]")
_OE = re.compile(rb"[A-Za-z]\xbd[a-z]")
"""The œ of Latin-9, which is a half in Windows-1252: "c½ur"."""
_ONLY_WINDOWS = re.compile(rb"[\x80-\x9f]")


def encoding_of(data: bytes) -> str:
    """Return the name of the encoding that a text is in, "cp1252" where nothing speaks against it.

    ``data`` is no UTF-8 and no UTF-16.
    """
    sample = data[:_SAMPLE]
    beyond = len(_BEYOND.findall(sample))
    is_dense = beyond > _DENSE * (beyond + len(_ASCII_LETTER.findall(sample)))
    shares = {name: _share(sample, name) for name in _FREQUENT if is_dense or name in _LATIN_ONES}
    best = max(shares, key=lambda name: shares[name])
    if shares[best] > shares["cp1252"] + _SURE:
        return best
    is_latin_9 = _OE.search(sample) and not _ONLY_WINDOWS.search(sample)
    return "iso8859_15" if is_latin_9 else "cp1252"


def _share(sample: bytes, encoding: str) -> float:
    """Return how much of the signs beyond ASCII are frequent ones, 0 to 1."""
    text = sample.decode(encoding, errors="replace")
    beyond = [sign for sign in text if sign > "\x7f"]
    if not beyond:
        return 0.0
    usual, capitals = map(frozenset, _FREQUENT[encoding])
    fits = sum(1.0 if sign in usual else _CAPITAL * (sign in capitals) for sign in beyond)
    fits -= _AMID * len(_DASH_AMID.findall(text))
    share = fits / len(beyond)
    return min(1.0, share / _ENOUGH) if encoding in _WIDE else share
