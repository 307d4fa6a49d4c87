"""How else a word may be spelled: in Britain, in America, in Oxford, by the Security Council.

The United Nations writes "organization", "programme" and "labour"; delegates write what they
learned, and the Security Council what it likes. Whether a spelling is one is not known here: who
asks looks it up in the corpus.
"""

from __future__ import annotations

import re

_ENDS = r"(?:s|ed|ing|able|ably|ful|less|hood|hoods|ly|er|ers|al)?$"
_PATTERNS = (
    (re.compile(r"([iy])s(e|ed|es|er|ers|ing|ation|ations|ational)$"), r"\1z\2"),
    (re.compile(r"([iy])z(e|ed|es|er|ers|ing|ation|ations|ational)$"), r"\1s\2"),
    (re.compile(rf"(?<=\w\w)or({_ENDS})"), r"our\1"),
    (re.compile(rf"(?<=\w\w)our({_ENDS})"), r"or\1"),
    (re.compile(r"gram(s?)$"), r"gramme\1"),
    (re.compile(r"gramme(s?)$"), r"gram\1"),
    (re.compile(r"([tb])er(s|ed)?$"), r"\1re\2"),
    (re.compile(r"([tb])re(s|d)?$"), r"\1er\2"),
    (re.compile(r"ense(s|less)?$"), r"ence\1"),
    (re.compile(r"ence(s|less)?$"), r"ense\1"),
    (re.compile(r"(?<=[aeiou])l(ed|ing|er|ers|or|ors)$"), r"ll\1"),
    (re.compile(r"(?<=[aeiou])ll(ed|ing|er|ers|or|ors)$"), r"l\1"),
    (re.compile(r"(?<=[aeio])l(|s|ment|ments|ful)$"), r"ll\1"),
    (re.compile(r"(?<=[aeio])ll(|s|ment|ments|ful)$"), r"l\1"),
    (re.compile(r"og(s?)$"), r"ogue\1"),
    (re.compile(r"ogue(s?)$"), r"og\1"),
    (re.compile(r"dg(ment|ments|ing)$"), r"dge\1"),
    (re.compile(r"dge(ment|ments|ing)$"), r"dg\1"),
    (re.compile(r"^aging$"), "ageing"),
)
_SHORTEST = 5
"""Letters of a word that has several spellings."""


def other_spellings(word: str) -> tuple[str, ...]:
    """Return how else a word in small letters may be spelled, without repetition."""
    if len(word) < _SHORTEST or not word.isascii() or not word.isalpha():
        return ()
    found = (form.sub(put, word, count=1) for form, put in _PATTERNS if form.search(word))
    return tuple(dict.fromkeys(other for other in found if other != word))
