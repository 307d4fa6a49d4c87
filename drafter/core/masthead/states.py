"""The Member States and observer States, by the short names that lists of sponsors use."""

from __future__ import annotations

import re
import unicodedata

from rapidfuzz import fuzz, process

from drafter.core.language_tag import code_of
from drafter.core.masthead import states_elsewhere

_NAMES = """
Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria
Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan
Bolivia (Plurinational State of)|Bosnia and Herzegovina|Botswana|Brazil|Brunei Darussalam|Bulgaria
Burkina Faso|Burundi|Cabo Verde|Cambodia|Cameroon|Canada|Central African Republic|Chad|Chile|China
Colombia|Comoros|Congo|Costa Rica|Côte d'Ivoire|Croatia|Cuba|Cyprus|Czechia
Democratic People's Republic of Korea|Democratic Republic of the Congo|Denmark|Djibouti|Dominica
Dominican Republic|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia
Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Grenada|Guatemala|Guinea
Guinea-Bissau|Guyana|Haiti|Holy See|Honduras|Hungary|Iceland|India|Indonesia
Iran (Islamic Republic of)|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati
Kuwait|Kyrgyzstan|Lao People's Democratic Republic|Latvia|Lebanon|Lesotho|Liberia|Libya
Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands
Mauritania|Mauritius|Mexico|Micronesia (Federated States of)|Monaco|Mongolia|Montenegro|Morocco
Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands (Kingdom of the)|Netherlands|New Zealand
Nicaragua|Niger|Nigeria|North Macedonia|Norway|Oman|Pakistan|Palau|Panama|Papua New Guinea|Paraguay
Peru|Philippines|Poland|Portugal|Qatar|Republic of Korea|Republic of Moldova|Romania
Russian Federation|Rwanda|Saint Kitts and Nevis|Saint Lucia|Saint Vincent and the Grenadines|Samoa
San Marino|Sao Tome and Principe|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|Singapore
Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Sudan|Spain|Sri Lanka
State of Palestine|Sudan|Suriname|Sweden|Switzerland|Syrian Arab Republic|Tajikistan|Thailand
Timor-Leste|Togo|Tonga|Trinidad and Tobago|Tunisia|Türkiye|Turkmenistan|Tuvalu|Uganda|Ukraine
United Arab Emirates|United Kingdom of Great Britain and Northern Ireland
United Republic of Tanzania|United States of America|United States|Uruguay|Uzbekistan|Vanuatu
Venezuela (Bolivarian Republic of)|Viet Nam|Yemen|Zambia|Zimbabwe
the former Yugoslav Republic of Macedonia|Turkey|Swaziland|Czech Republic|Cape Verde
"""
"""Present names first; the last line holds names that older documents print."""


def key(name: str) -> str:
    """Return a name as it is compared: without capitals, accents and the form of apostrophes."""
    bare = unicodedata.normalize("NFD", name.casefold()).replace("’", "'")
    return "".join(sign for sign in bare if not unicodedata.combining(sign))


_FORMER = {
    "the former Yugoslav Republic of Macedonia": ("North Macedonia", 2019),
    "Turkey": ("Türkiye", 2022),
    "Swaziland": ("Eswatini", 2018),
    "Czech Republic": ("Czechia", 2016),
    "Cape Verde": ("Cabo Verde", 2013),
    "Netherlands": ("Netherlands (Kingdom of the)", 2023),
    "United States": ("United States of America", 0),
}
"""Names that are no longer printed in lists, with the one that is, and the year of the change."""
_EVERYDAY = {
    "America": "United States of America",
    "Bosnia": "Bosnia and Herzegovina",
    "Bosnia-Herzegovina": "Bosnia and Herzegovina",
    "Britain": "United Kingdom of Great Britain and Northern Ireland",
    "Brunei": "Brunei Darussalam",
    "Burma": "Myanmar",
    "Cape Verde": "Cabo Verde",
    "Congo-Brazzaville": "Congo",
    "Congo-Kinshasa": "Democratic Republic of the Congo",
    "Czech Republic": "Czechia",
    "DPRK": "Democratic People's Republic of Korea",
    "DR Congo": "Democratic Republic of the Congo",
    "DRC": "Democratic Republic of the Congo",
    "East Timor": "Timor-Leste",
    "Great Britain": "United Kingdom of Great Britain and Northern Ireland",
    "Holland": "Netherlands (Kingdom of the)",
    "Ivory Coast": "Côte d'Ivoire",
    "Kyrgyz Republic": "Kyrgyzstan",
    "Lao PDR": "Lao People's Democratic Republic",
    "Laos": "Lao People's Democratic Republic",
    "Macedonia": "North Macedonia",
    "Moldova": "Republic of Moldova",
    "North Korea": "Democratic People's Republic of Korea",
    "Palestine": "State of Palestine",
    "Russia": "Russian Federation",
    "Slovak Republic": "Slovakia",
    "South Korea": "Republic of Korea",
    "Swaziland": "Eswatini",
    "Syria": "Syrian Arab Republic",
    "Tanzania": "United Republic of Tanzania",
    "Turkey": "Türkiye",
    "U.A.E.": "United Arab Emirates",
    "UAE": "United Arab Emirates",
    "U.K.": "United Kingdom of Great Britain and Northern Ireland",
    "UK": "United Kingdom of Great Britain and Northern Ireland",
    "United Kingdom": "United Kingdom of Great Britain and Northern Ireland",
    "U.S.": "United States of America",
    "U.S.A.": "United States of America",
    "US": "United States of America",
    "USA": "United States of America",
    "Vatican": "Holy See",
    "Vatican City": "Holy See",
    "Vietnam": "Viet Nam",
}
"""Names that people type, and the one that is printed."""

_FORMAL = re.compile(
    r"^(?:the )?(?:(?!democratic)[a-z']+ )?(?:republic|kingdom|states?|commonwealth|principality|"
    r"union|grand duchy|sultanate) of (?:the )?"
)
"""How formal names begin: "the Islamic Republic of", "the Kingdom of the"."""
_ARTICLE = re.compile(r"^the | \(the\)$")
_ARTICLES = re.compile(r"^(?:l[ea]s? |l'|el |los )")
"""French and Spanish articles."""
_ASIDE = re.compile(r" \(.*\)$")
_SAINT = re.compile(r"^st\.? ")
_NEARLY = 88
"""Per cent of the letters that a slip of the pen leaves right."""

NAMES = tuple(name for line in _NAMES.split("\n") for name in line.split("|") if name)
_KEYS = frozenset(key(name) for name in NAMES)
_LONGEST = max(len(key) for key in _KEYS)
_PRESENT = {key(name): name for name in NAMES if name not in _FORMER}
_OTHERWISE = {
    **{_ASIDE.sub("", bare): name for bare, name in _PRESENT.items()},
    **{key(word): name for word, name in _EVERYDAY.items()},
}
"""Present names by what they are called without what is in brackets, and every day."""
_ALSO = frozenset({"gambia (republic of the)"})
"""Longer forms that the United Nations prints too."""


def named(begun: str, language: str = "en") -> tuple[str, ...]:
    """Return the present names of which a word begins so, those that begin so themselves first.

    In English, what a State is called every day leads to its name: "Russia", "Ivory Coast", "UK".
    """
    start = key(begun)
    if not start:
        return ()
    if elsewhere := states_elsewhere.NAMES.get(code_of(language)):
        fitting = [name for name in elsewhere if start in _beginnings(key(name), len(start))]
        return tuple(sorted(fitting, key=lambda name: not key(name).startswith(start)))
    present = [name for name in NAMES if name not in _FORMER]
    first = [name for name in present if key(name).startswith(start)]
    everyday = [name for word, name in _EVERYDAY.items() if key(word).startswith(start)]
    inner = [name for name in present if re.search(rf"\b{re.escape(start)}", key(name))]
    return tuple(dict.fromkeys([*first, *everyday, *inner]))


def _beginnings(name: str, length: int) -> set[str]:
    """Return with how many letters each word of a name begins; Arabic ones without the article."""
    starts = [found.start() for found in re.finditer(r"\w+", name)]
    starts += [found.end() for found in re.finditer(r"\bال", name)]
    return {name[start : start + length] for start in starts}


def is_state(name: str, language: str = "en") -> bool:
    """Whether a name is a State's, without regard to accents and the form of apostrophes."""
    elsewhere = states_elsewhere.NAMES.get(code_of(language))
    return key(name.strip()) in (set(map(key, elsewhere)) if elsewhere else _KEYS)


def as_printed(name: str, language: str = "en") -> str:
    """Return a State's name with the capitals and accents that lists print; another as it is."""
    wanted = key(name.strip())
    listed = states_elsewhere.NAMES.get(code_of(language), NAMES)
    return next((one for one in listed if key(one) == wanted), name)


def begins_with_state(text: str) -> bool:
    """Whether a text begins with the name of a State, and something other than a word follows."""
    begun = key(text[: _LONGEST + 1])
    return any(
        begun[:length] in _KEYS and not begun[length : length + 1].isalnum()
        for length in range(3, len(begun) + 1)
    )


def official(name: str, year: int, language: str = "en") -> str | None:
    """Return how lists of the United Nations print what is meant by a name.

    Args:
        name: As somebody wrote it: "the Sudan", "Turkey", "Islamic Republic of Iran", "Kazahkstan".
        year: When the list is printed: until its change, a former name was the official one.
        language: Of the list, as ISO 639-1 code.

    Returns:
        The name itself where it is right, None where it is no State's.
    """
    bare = key(name.strip())
    code = code_of(language)
    if code in states_elsewhere.NAMES:
        return _official_elsewhere(name.strip(), year, code)
    if bare in _ALSO:
        return name.strip()
    for former, (present, since) in _FORMER.items():
        if bare == key(former):
            return name.strip() if year < since else present
    found = next((_meant(form) for form in _forms(bare) if _meant(form)), None)
    if found is None and (near := _nearest(bare)):
        found = _PRESENT[near]
    if found and found.replace("'", "’") == name.strip().replace("'", "’"):
        return name.strip()
    return found


def _official_elsewhere(name: str, year: int, code: str) -> str | None:
    """Return the same in a language other than English."""
    present_names = {key(one): one for one in states_elsewhere.NAMES[code]}
    bare = key(name) if key(name) in present_names else _ARTICLES.sub("", key(name))
    for former, (present, since) in states_elsewhere.FORMER.get(code, {}).items():
        if bare == key(former):
            return name if year < since else present
    whole = [one for form, one in present_names.items() if form.startswith(f"{bare} ")]
    near = process.extractOne(bare, present_names.keys(), scorer=fuzz.ratio, score_cutoff=_NEARLY)
    meant = whole[0] if len(whole) == 1 else present_names[near[0]] if near else None
    found = present_names.get(bare, meant)
    return name if found and found.replace("’", "'") == name.replace("’", "'") else found


def _forms(bare: str) -> tuple[str, ...]:
    """Return what a name may be looked up as: whole, without article, without its formal start."""
    short = _SAINT.sub("saint ", _ARTICLE.sub("", bare))
    return bare, short, _FORMAL.sub("", bare), _ASIDE.sub("", short)


def _meant(bare: str) -> str | None:
    return _PRESENT.get(bare) or _OTHERWISE.get(bare)


def _nearest(bare: str) -> str | None:
    """Return the name of which another one is a misspelling, None where there is none."""
    found = process.extractOne(bare, _PRESENT.keys(), scorer=fuzz.ratio, score_cutoff=_NEARLY)
    return found[0] if found else None
