"""The Member States and observer States, by the short names that lists of sponsors use."""

from __future__ import annotations

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


def _key(name: str) -> str:
    bare = unicodedata.normalize("NFD", name.casefold()).replace("’", "'")
    return "".join(sign for sign in bare if not unicodedata.combining(sign))


NAMES = tuple(name for line in _NAMES.split("\n") for name in line.split("|") if name)
_KEYS = frozenset(_key(name) for name in NAMES)
_LONGEST = max(len(key) for key in _KEYS)


def is_state(name: str) -> bool:
    """Whether a name is a State's, without regard to accents and the form of apostrophes."""
    return _key(name.strip()) in _KEYS


def begins_with_state(text: str) -> bool:
    """Whether a text begins with the name of a State, and something other than a word follows."""
    key = _key(text[: _LONGEST + 1])
    return any(
        key[:length] in _KEYS and not key[length : length + 1].isalnum()
        for length in range(3, len(key) + 1)
    )
