"""How the other official languages say "also" and "further" behind a repeated opening phrase.

*Rappelant*, *Rappelant également*, *Rappelant en outre*; in Chinese the word stands before the
phrase. Counted in 220 resolutions of the General Assembly in each language: where two paragraphs
in a row open alike, between 330 and 570 second ones in either part have the first word, and nine
in ten of the third ones the second. Where the opening turns to somebody, it is repeated only when
the same words follow: so many as tell apart whom it turns to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from drafter.core.model import Part

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORD = re.compile(r"\w")
_TANWIN = "\u064b"
"""The sign that Arabic texts of Geneva set on "also", and those of New York do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Custom:
    """The custom of one language."""

    words: tuple[str, str]
    """"Also" and "further"."""
    addressed: tuple[str, ...]
    """What opens operative paragraphs that turn to somebody."""
    shared: int
    """Words that such paragraphs share behind the phrase, in Chinese signs, if they repeat it."""
    otherwise: int = 0
    """Words that all others share in operative paragraphs."""
    leads: bool = False
    """Whether the word stands before the phrase and words are not parted: Chinese."""

    def offered(self, above: str, phrase: str, before: str, behind: str, *, part: Part) -> str:
        """Return a phrase with the word by which it repeats the one above, empty for none.

        Args:
            above: The opening phrase of the paragraph above.
            phrase: That of the paragraph itself.
            before: What follows the phrase above.
            behind: What follows the paragraph's own.
            part: Of both paragraphs.
        """
        bare, word = self._parted(above)
        own, repeated = self._parted(phrase)
        if repeated or bare != own or word == self.words[1]:
            return ""
        if part is Part.OPERATIVE and self._alike(before, behind) < self._needed(own):
            return ""
        added = self.words[1] if word else self.words[0]
        return f"{added}{phrase}" if self.leads else f"{phrase} {added}"

    def _parted(self, phrase: str) -> tuple[str, str]:
        """Return a phrase as it is compared, without its repetition, and that word."""
        plain = " ".join(phrase.casefold().replace("'", "’").replace(_TANWIN, "").split())
        plain = plain.removeprefix("و") if plain.startswith("وإذ") else plain
        for word in self.words:
            if self.leads and plain.startswith(word):
                return plain[len(word) :], word
            parts = f" {plain} ".partition(f" {word} ")
            if parts[1]:
                return f"{parts[0]} {parts[2]}".strip(), word
        return plain, ""

    def _needed(self, phrase: str) -> int:
        words = [phrase] if self.leads else phrase.split()
        is_addressed = any(
            verb in word if self.leads else verb == word
            for word in words
            for verb in self.addressed
        )
        return self.shared if is_addressed else self.otherwise

    def _alike(self, before: str, behind: str) -> int:
        """Return how many words two texts begin with alike."""
        pairs = zip(self._words(before), self._words(behind), strict=False)
        return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))

    def _words(self, text: str) -> list[str]:
        if self.leads:
            return _WORD.findall(text)
        return re.findall(r"\w+", text.casefold())


CUSTOMS: Mapping[str, Custom] = {
    "fr": Custom(
        words=("également", "en outre"),
        addressed=("prie", "demande", "encourage", "invite", "engage", "exhorte", "appelle"),
        shared=4,
        otherwise=1,
    ),
    "es": Custom(
        words=("también", "además"),
        addressed=("solicita", "pide", "alienta", "exhorta", "invita", "insta", "llamamiento"),
        shared=4,
    ),
    "ru": Custom(
        words=("также", "далее"),
        addressed=("призывает", "просит", "рекомендует", "предлагает", "поощряет"),
        shared=2,
    ),
    "ar": Custom(
        words=("أيضا", "كذلك"),
        addressed=("تشجع", "تطلب", "تهيب", "تدعو", "تحث", "تناشد", "يشجع", "يطلب", "يهيب", "يدعو",
                   "يحث", "يناشد"),
        shared=3,
    ),
    "zh": Custom(
        words=("又", "还"), addressed=("请", "鼓励", "敦促", "呼吁"), shared=3, leads=True
    ),
}  # fmt: skip
"""By ISO 639-1 code. *Décide que* and *Décide de* are two openings in French alone."""
