"""Opening phrases in the form of the other part: *Recalling also* becomes *Also recalls*.

In a preamble the repetition word closes the phrase (*Noting with appreciation also*), in an
operative paragraph it opens it (*Also notes with appreciation*): counted in the United Nations'
own machine-readable resolutions.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.core.language_tag import code_of
from drafter.core.model import Part, Run, merged, text_of
from drafter.core.openings import opening, rephrasing_elsewhere
from drafter.core.openings import phrases as table
from drafter.core.openings.grammar import participle, present

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from drafter.core.model import Paragraph

REPEATED = ("also", "further")
"""The words by which a second and a third paragraph repeat the opening of the one before."""

_VERBS = frozenset(
    {*table.VERBS.split(), *table.EXPRESSING.split(), *table.COMPLEMENTS, *table.STATES, "continue"}
)
_PRESENT = {participle(verb): present(verb) for verb in _VERBS}
_PARTICIPLE = {found: form for form, found in _PRESENT.items()}
_OTHER = {Part.PREAMBULAR: Part.OPERATIVE, Part.OPERATIVE: Part.PREAMBULAR}
_MINDS = frozenset(table.STATES_OF_MIND.split())
_ADVERBS = frozenset({*table.ADVERBS.split(), *REPEATED, "again", "once"})
_LEADING = re.compile(rf"({'|'.join(REPEATED)})\s+", re.IGNORECASE)
_REPETITION = re.compile(rf"\s+({'|'.join(REPEATED)})\b")
_WORD = re.compile(r"[\w'’-]+")
_JOINT = frozenset({"and"})


def phrase_in(part: Part, phrase: str) -> str:
    """Return an opening phrase in the form of a part; one that has none there as it is.

    "Taking note" is "Takes note" there, "Deeply concerned" is "Is deeply concerned".
    """
    if part is Part.OPERATIVE:
        return _in_operative(phrase)
    return _in_preamble(phrase) if part is Part.PREAMBULAR else phrase


def rephrased(
    runs: tuple[Run, ...], before: Part, part: Part, language: str = "en"
) -> tuple[Run, ...]:
    """Return the runs of a paragraph that was one part and is now another.

    Only the opening phrase changes. Without one that is known nothing does. In the languages other
    than English the phrase is what the runs have in italics.
    """
    if code_of(language) in rephrasing_elsewhere.LANGUAGES:
        length = italics_before(runs)
        phrase = text_of(runs)[:length]
        changed = rephrasing_elsewhere.phrase_in(part, phrase, language)
    else:
        length = opening.phrase_length(text_of(runs), before)
        phrase = text_of(runs)[:length]
        changed = phrase_in(part, phrase)
    return with_phrase(runs, length, changed) if phrase and changed != phrase else runs


def misplaced(paragraph: Paragraph, language: str = "en") -> tuple[int, str]:
    """Return how long a phrase is that opens paragraphs of the other part, and its form in this.

    "Recalling" opens no operative paragraph, "Recalls" no preambular one. 0 and nothing for a
    paragraph that opens as its part does, or has no phrase.
    """
    text, part = paragraph.text, paragraph.part
    other = _OTHER.get(part)
    if other is None or paragraph.level:
        return 0, ""
    if code_of(language) in rephrasing_elsewhere.LANGUAGES:
        length = italics_before(paragraph.runs)
        turned = rephrasing_elsewhere.phrase_in(part, text[:length], language)
    elif opening.phrase_length(text, part):
        return 0, ""
    else:
        length = opening.phrase_length(text, other)
        turned = phrase_in(part, text[:length])
    return (length, turned) if turned != text[:length] else (0, "")


def italics_before(runs: Sequence[Run]) -> int:
    """Return how many code points of a text are in italics before its first roman word."""
    length = 0
    for run in runs:
        if run.note or not run.italic:
            break
        length += len(run.text)
    return len(text_of(tuple(runs))[:length].rstrip(" ,;:،，"))


def with_phrase(runs: tuple[Run, ...], length: int, phrase: str) -> tuple[Run, ...]:
    """Return runs whose first ``length`` code points are another opening phrase, in italics."""
    rest: list[Run] = []
    for run in runs:
        kept = run.text[length:]
        length -= min(length, len(run.text))
        if kept or run.note:
            rest.append(Run(kept, run.italic, run.bold, run.link, run.note))
    return merged((Run(phrase, italic=True), *rest))


def with_repetition(phrase: str, part: Part, word: str) -> str:
    """Return an opening phrase with "also" or "further" where its part has it."""
    bare = without_repetition(phrase)
    if part is Part.OPERATIVE:
        return f"{word.capitalize()} {_lowered(bare)}"
    return f"{bare} {word}"


def without_repetition(phrase: str) -> str:
    """Return an opening phrase without "also" and "further"."""
    bare = _LEADING.sub("", phrase, count=1) if _LEADING.match(phrase) else phrase
    return _raised(_REPETITION.sub("", bare))


def repetition(phrase: str) -> str:
    """Return the word by which a phrase repeats: "also", "further", empty for none."""
    found = _LEADING.match(phrase) or _REPETITION.search(phrase)
    return found[1].lower() if found else ""


def _in_operative(phrase: str) -> str:
    repeated, bare = repetition(phrase), without_repetition(phrase)
    words = bare.split()
    turned = f"Is {_lowered(bare)}" if words and _is_state(words) else _turned(bare, _PRESENT)
    if turned == bare:
        return phrase
    return with_repetition(turned, Part.OPERATIVE, repeated) if repeated else turned


def _in_preamble(phrase: str) -> str:
    repeated, bare = repetition(phrase), without_repetition(phrase)
    words = bare.split()
    if words[:1] == ["Is"] and _is_state(words[1:]):
        turned = _raised(bare[3:])
    else:
        turned = _turned(bare, _PARTICIPLE)
    if turned == bare:
        return phrase
    return with_repetition(turned, Part.PREAMBULAR, repeated) if repeated else turned


def _is_state(words: list[str]) -> bool:
    """Whether words are a state of mind with nothing but adverbs before it: "Deeply concerned"."""
    plain = [word.casefold() for word in words]
    first = next((word for word in plain if word not in _ADVERBS), "")
    return first in _MINDS


def _turned(phrase: str, forms: Mapping[str, str]) -> str:
    """Return a phrase with its verb, and the one that "and" joins to it, in another form."""
    awaits = True
    pieces: list[str] = []
    end = 0
    for found in _WORD.finditer(phrase):
        word = found.group()
        plain = word.casefold()
        pieces.append(phrase[end : found.start()])
        end = found.end()
        form = forms.get(plain) if awaits else None
        pieces.append(_as_written(form, word) if form else word)
        awaits = plain in _JOINT or (awaits and plain in _ADVERBS)
    return "".join([*pieces, phrase[end:]])


def _as_written(form: str, word: str) -> str:
    return _raised(form) if word[:1].isupper() else form


def _raised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
