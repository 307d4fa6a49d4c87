"""How the words of opening phrases combine: one pattern for preambular, one for operative ones.

*Expressing also its deep concern* is a verb, a repetition and what the organ has; *Notes with
great appreciation* a verb and a feeling. Every list of words is flat and free of doubles, so that
matching takes linear time.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from drafter.core.model import Part
from drafter.core.openings import phrases as table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_DOUBLING = frozenset({"abhor", "admit", "commit", "permit", "recommit", "refer", "regret"})
_SIBILANTS = ("s", "sh", "ch", "x", "z")


def participle(verb: str) -> str:
    """Return the form that opens preambular paragraphs: "note" gives "noting"."""
    if verb in _DOUBLING:
        return f"{verb}{verb[-1]}ing"
    if verb.endswith("e") and verb not in {"be", "see", "agree"}:
        return f"{verb[:-1]}ing"
    return f"{verb}ing"


def present(verb: str) -> str:
    """Return the form that opens operative paragraphs: "note" gives "notes"."""
    if verb in {"be", "have"}:
        return {"be": "is", "have": "has"}[verb]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(_SIBILANTS) else f"{verb}s"


def phrase_end(text: str, part: Part, *, brief: bool = False) -> int:
    """Return where the known phrase ends that a text begins with, 0 without one.

    The text's first letter must have been made small: only that one is a capital. ``brief``
    follows the Security Council's custom, where the phrase is the verb with its repetition, and
    feelings and possessions are roman (*Expressing* grave concern).
    """
    end = _end_of_one(text, 0, part, brief=brief)
    joint = _JOINT.match(text, end) if end else None
    return (_end_of_one(text, joint.end(), part, brief=brief) if joint else 0) or end


def prepare() -> None:
    """Make the patterns, for a thread that has a tenth of a second to spare.

    Whoever needs one before makes it then; at a key one would feel that.
    """
    for form in _FORMS.values():
        _grammar(form, brief=False)
        _openers(form)


def _end_of_one(text: str, start: int, part: Part, *, brief: bool) -> int:
    """Return where a phrase with one verb ends, 0 without one."""
    first = _WORD.match(text, start)
    if first is None or first.group() not in _openers(_FORMS[part]):
        return 0
    governing = _CONTINUING[part].match(text, start)
    form = _Form.BASE if governing else _FORMS[part]
    found = _grammar(form, brief=brief).match(text, governing.end() if governing else start)
    return found.end() if found else 0


class _Form(Enum):
    """What a verb looks like in an opening phrase."""

    PARTICIPLE = auto()
    PRESENT = auto()
    BASE = auto()
    """After "Continues to"."""


_INFLECTIONS: dict[_Form, Callable[[str], str]] = {
    _Form.PARTICIPLE: participle,
    _Form.PRESENT: present,
    _Form.BASE: str,
}
_FORMS = {Part.PREAMBULAR: _Form.PARTICIPLE, Part.OPERATIVE: _Form.PRESENT}
_JOINT = re.compile(r",?\s+and\s+")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


@cache
def _openers(form: _Form) -> frozenset[str]:
    """Return every word that a phrase with a verb in a form can begin with.

    Most texts end here, long before the large patterns are asked.
    """
    verbs = (*table.VERBS.split(), *table.EXPRESSING.split(), *table.STATES, *table.COMPLEMENTS)
    adverbs = (words.split()[0] for words in (*table.REPETITIONS, *table.ADVERBS.split()))
    found = {*map(_INFLECTIONS[form], verbs), *adverbs, "continuing", "continues"}
    if form is _Form.PARTICIPLE:
        found |= {"having", *table.STATES_OF_MIND.split()}
    return frozenset(found)


@cache
def _grammar(form: _Form, *, brief: bool) -> re.Pattern[str]:
    """Return the pattern of phrases with one verb in one form."""
    more = _ADVERB if brief else rf"(?:{_WITH}|{_ITS}|{_any(table.EMPHASES)}|{_ADVERB})"
    tail = rf"(?:\s+{'' if form is _Form.PARTICIPLE else _NOT_MORE}{more}{_END})*"
    return re.compile(f"{_STRENGTHENED}{_head(form, brief=brief)}{tail}{_END}")


def _any(expressions: Iterable[str]) -> str:
    """Return a pattern for any of some expressions, the longest first."""
    ordered = sorted(set(expressions), key=lambda words: (-len(words), words))
    return "(?:" + "|".join(r"\s+".join(map(re.escape, words.split())) for words in ordered) + ")"


_END = r"(?![\w'’]|-\w)"
_ADVERB = _any({*table.REPETITIONS, *table.ADVERBS.split()})
_STRENGTHENED = rf"(?:{_ADVERB}\s+)*"
_STATE_OF_MIND = _any(table.STATES_OF_MIND.split())
_CONTINUING = {
    Part.PREAMBULAR: re.compile(rf"{_STRENGTHENED}continuing\s+(?:{_ADVERB}\s+)?to\s+"),
    Part.OPERATIVE: re.compile(rf"{_STRENGTHENED}continues\s+(?:{_ADVERB}\s+)?to\s+"),
}
_DEGREE = rf"(?:{_any({*table.DEGREES.split(), *table.REPETITIONS})}(?:\s+and|,)?\s+)*"
_FEELING = _any(table.FEELINGS.split())
_CALL = rf"calls?(?:\s+{_any(table.REPETITIONS)})?(?:\s+{_any(table.CALLS)}\b)?"
_OWNED = rf"(?:{_CALL}|{_any({*table.FEELINGS.split(), *table.POSSESSIONS.split()})}){_END}"
_WITH = rf"with\s+(?!respect\s+to\b){_DEGREE}{_FEELING}(?:\s+and\s+{_DEGREE}{_FEELING})?"
_ITS = rf"(?:its|our|their)\s+{_DEGREE}{_OWNED}(?:\s+and\s+{_DEGREE}{_OWNED})?"
_NOT_MORE = r"(?!further(?!\s+(?:that|to|the|its)\b))"
"""After an operative verb "further" belongs to what follows: *Encourages* further efforts."""
_AND = rf"(?:\s+(?:with|to|for))?\s+and\s+{_DEGREE}{_FEELING}(?:\s+for\b)?"
_EXPRESSED = rf"(?:\s+{_ADVERB})*\s+{_DEGREE}{_FEELING}(?:{_AND})?{_END}"


def _head(form: _Form, *, brief: bool) -> str:
    """Return a pattern for the verbs of the table in one form, with what they need."""
    inflected = _INFLECTIONS[form]
    plain = _any(inflected(verb) for verb in table.VERBS.split())
    heads = [
        rf"{inflected(verb)}(?:\s+{_ADVERB})*\s+{_any(needs)}"
        for verb, needs in table.COMPLEMENTS.items()
    ]
    heads.append(
        rf"{_any(inflected(verb) for verb in table.STATES)}\s+{_STRENGTHENED}{_STATE_OF_MIND}"
    )
    if not brief:
        heads.insert(0, _any(inflected(verb) for verb in table.EXPRESSING.split()) + _EXPRESSED)
    if form is _Form.PARTICIPLE:
        heads += [rf"having\s+{_STRENGTHENED}{_any(table.HAVING)}", _STATE_OF_MIND]
    return rf"(?:{'|'.join([*heads, plain + _NO_SUBJECT])}){_END}"


_NO_SUBJECT = rf"{_END}(?!\s+(?:of|are|is|was|were|shall|should|may|must|will|have|has|can)\b)"
"""A verb of the table that is the subject of a sentence is a noun: "Requests of this kind are"."""
