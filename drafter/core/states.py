"""The Member States and observer States, by the short names that lists of sponsors use."""

from __future__ import annotations

import re
import unicodedata

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


_FORMER = frozenset(
    {"the former Yugoslav Republic of Macedonia", "Turkey", "Swaziland", "Czech Republic",
     "Cape Verde", "Netherlands", "United States"}
)  # fmt: skip
_EVERYDAY = {
    "America": "United States of America",
    "Britain": "United Kingdom of Great Britain and Northern Ireland",
    "Burma": "Myanmar",
    "Cape Verde": "Cabo Verde",
    "Czech Republic": "Czechia",
    "DPRK": "Democratic People's Republic of Korea",
    "DRC": "Democratic Republic of the Congo",
    "East Timor": "Timor-Leste",
    "Holland": "Netherlands (Kingdom of the)",
    "Ivory Coast": "Côte d'Ivoire",
    "Laos": "Lao People's Democratic Republic",
    "North Korea": "Democratic People's Republic of Korea",
    "Russia": "Russian Federation",
    "South Korea": "Republic of Korea",
    "Swaziland": "Eswatini",
    "Syria": "Syrian Arab Republic",
    "Turkey": "Türkiye",
    "UAE": "United Arab Emirates",
    "UK": "United Kingdom of Great Britain and Northern Ireland",
    "USA": "United States of America",
    "Vatican": "Holy See",
    "Vietnam": "Viet Nam",
}
"""Names that people type, and the one that is printed."""

NAMES = tuple(name for line in _NAMES.split("\n") for name in line.split("|") if name)
_KEYS = frozenset(key(name) for name in NAMES)
_LONGEST = max(len(key) for key in _KEYS)


def named(begun: str) -> tuple[str, ...]:
    """Return the present names of which a word begins so, those that begin so themselves first.

    What a State is called every day leads to its name: "Russia", "Ivory Coast", "UK".
    """
    start = key(begun)
    if not start:
        return ()
    present = [name for name in NAMES if name not in _FORMER]
    first = [name for name in present if key(name).startswith(start)]
    everyday = [name for word, name in _EVERYDAY.items() if key(word).startswith(start)]
    inner = [name for name in present if re.search(rf"\b{re.escape(start)}", key(name))]
    return tuple(dict.fromkeys([*first, *everyday, *inner]))


def is_state(name: str) -> bool:
    """Whether a name is a State's, without regard to accents and the form of apostrophes."""
    return key(name.strip()) in _KEYS


def begins_with_state(text: str) -> bool:
    """Whether a text begins with the name of a State, and something other than a word follows."""
    begun = key(text[: _LONGEST + 1])
    return any(
        begun[:length] in _KEYS and not begun[length : length + 1].isalnum()
        for length in range(3, len(begun) + 1)
    )
