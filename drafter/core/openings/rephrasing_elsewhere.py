"""Opening phrases of the other official languages in the form of the other part.

*Rappelant également* becomes *Rappelle également*: the verb changes and all else stays where it
is, unlike in English. In Arabic the particle does it (*وإذ تشير*, *تشير*); in Chinese both parts
open alike. Verbs as counted in some thousand of the United Nations' own machine-readable
resolutions in these languages.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.core.language_tag import code_of
from drafter.core.model import Part

if TYPE_CHECKING:
    from collections.abc import Mapping

_VERBS = {
    "fr": """
accueillant accueille|affirmant affirme|appelant appelle|appréciant apprécie|appuyant appuie
approuvant approuve|autorisant autorise|craignant craint|souscrivant souscrit
attendant attend|commémorant commémore|condamnant condamne|confirmant confirme
considérant considère|constatant constate|déclarant déclare|décidant décide|demandant demande
demeurant demeure|déplorant déplore|disant dit|encourageant encourage|engageant engage
estimant estime|exhortant exhorte|exigeant exige|exprimant exprime|faisant fait
félicitant félicite|gardant garde|insistant insiste|invitant invite|jugeant juge|lançant lance
louant loue|mesurant mesure|mettant met|notant note|préconisant préconise|prenant prend|priant prie
rappelant rappelle|réaffirmant réaffirme|recommandant recommande|reconnaissant reconnaît
redisant redit|regrettant regrette|réitérant réitère|réjouissant réjouit|relevant relève
remerciant remercie|rendant rend|renouvelant renouvelle|sachant sait|saluant salue
s’engageant s’engage|s’inquiétant s’inquiète|souhaitant souhaite|soulignant souligne
soutenant soutient|tenant tient|continuant continue
""",
    "es": """
acogiendo acoge|afirmando afirma|aguardando aguarda|alentando alienta|apoyando apoya
apreciando aprecia|aprobando aprueba|autorizando autoriza|celebrando celebra
condenando condena|consignando consigna|confirmando confirma|conmemorando conmemora
considerando considera|creyendo cree
decidiendo decide|declarando declara|deplorando deplora|deseando desea|destacando destaca
encomiando encomia|esperando espera|exhortando exhorta|exigiendo exige|expresando expresa
felicitando felicita|haciendo hace|instando insta|invitando invita|lamentando lamenta
manteniendo mantiene|observando observa|pidiendo pide|poniendo pone|reafirmando reafirma
recalcando recalca|rechazando rechaza|recomendando recomienda|reconociendo reconoce
recordando recuerda|reiterando reitera|renovando renueva|resaltando resalta|rindiendo rinde
señalando señala|siguiendo sigue|solicitando solicita|subrayando subraya|teniendo tiene|tomando toma
""",
    "ru": """
выражая выражает|желая желает|заявляя заявляет|констатируя констатирует|напоминая напоминает
обращая обращает|одобряя одобряет|ожидая ожидает|осуждая осуждает|отмечая отмечает
оценивая оценивает|подтверждая подтверждает|подчеркивая подчеркивает|поддерживая поддерживает
поощряя поощряет|предлагая предлагает|продолжая продолжает
призывая призывает|признавая признает|приветствуя приветствует
принимая принимает|рекомендуя рекомендует|руководствуясь руководствуется|сознавая сознает
сожалея сожалеет|ссылаясь ссылается|считая считает|требуя требует|утверждая утверждает
учитывая учитывает
""",
}
"""What opens a preambular paragraph and what an operative one, verb by verb."""
_STATES = {
    "fr": {
        "conscient": "Est", "alarmé": "Se déclare", "convaincu": "Se déclare",
        "inquiet": "Se déclare", "inquiète": "Se déclare", "préoccupé": "Se déclare",
        "troublé": "Se déclare",
    }
}  # fmt: skip
"""States of mind that open preambular paragraphs alone, and the verb that they need elsewhere:
*Profondément préoccupée*, *Se déclare profondément préoccupée*."""
_BEING = {"fr": "est "}
"""A verb that the preamble does without: *Est consciente*, *Consciente*."""
LANGUAGES = frozenset({"ar", "es", "fr", "ru", "zh"})
_WORD = re.compile(r"[\w’]+(?:-\w+)*")
_JOINT = frozenset({"et", "y", "e", "и"})
_ENDING = re.compile(r"e?s?$")
_PARTICLE = re.compile(r"و?إذ\s*")
_ACT = re.compile(r"ت|ي(?!ساور|ثير|شجعها)")
"""How Arabic verbs begin: an Assembly's with ت, a Council's with ي; the rest has feelings as its
subject (*وإذ يساورها القلق*) and opens preambles only."""


def phrase_in(part: Part, phrase: str, language: str) -> str:
    """Return a phrase in the form of a part, as it is where it has none there.

    Args:
        part: Preambular or operative; in any other a phrase stays.
        phrase: The words that are in italics.
        language: ISO 639-1 code.
    """
    code = code_of(language)
    if part not in {Part.PREAMBULAR, Part.OPERATIVE}:
        return phrase
    if code == "ar":
        return _arabic(part, phrase)
    being = _BEING.get(code)
    if part is Part.PREAMBULAR and being and phrase.casefold().startswith(being):
        return _raised(phrase[len(being) :])
    turned = _turned(phrase, _FORMS.get((code, part), {}))
    return turned or (_with_verb(phrase, code) if part is Part.OPERATIVE else phrase)


def _turned(phrase: str, forms: Mapping[str, str]) -> str:
    """Return a phrase with its verb, and the one that "and" joins to it, in another form.

    Empty where there is no such verb. One that is in form already is the verb of its phrase (the
    note of *Prenant note* is none). Adverbs and "with satisfaction" may stand before it.
    """
    in_form = frozenset(forms.values())
    pieces: list[str] = []
    end, before = 0, ""
    for word in _WORD.finditer(phrase.replace("'", "’")):
        plain = word[0].casefold()
        if plain in in_form and not pieces:
            return phrase
        form = forms.get(plain) if not pieces or before in _JOINT else None
        before = plain
        if form:
            pieces += [phrase[end : word.start()], _raised(form) if word[0][0].isupper() else form]
            end = word.end()
    return "".join([*pieces, phrase[end:]]) if pieces else ""


def _with_verb(phrase: str, code: str) -> str:
    """Return a state of mind with the verb that it needs outside the preamble."""
    states = _STATES.get(code, {})
    if phrase.startswith(tuple(states.values())):
        return phrase
    words = [word.casefold() for word in _WORD.findall(phrase)]
    forms = (*words, *(_ENDING.sub("", word) for word in words))
    verb = next((states[form] for form in forms if form in states), None)
    return f"{verb} {phrase[:1].lower()}{phrase[1:]}" if verb else phrase


def _arabic(part: Part, phrase: str) -> str:
    found = _PARTICLE.match(phrase)
    bare = phrase[found.end() :] if found else phrase
    if not _ACT.match(bare):
        return phrase
    return bare if part is Part.OPERATIVE else phrase if found else f"وإذ {bare}"


def _raised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _forms() -> Mapping[tuple[str, Part], Mapping[str, str]]:
    """Return what each verb becomes, by language and the part that it is to stand in."""
    found: dict[tuple[str, Part], dict[str, str]] = {}
    for code, table in _VERBS.items():
        verbs = table.replace("|", " ").split()
        preambular, operative = verbs[::2], verbs[1::2]
        found[code, Part.OPERATIVE] = dict(zip(preambular, operative, strict=True))
        found[code, Part.PREAMBULAR] = dict(zip(operative, preambular, strict=True))
    return found


_FORMS = _forms()
