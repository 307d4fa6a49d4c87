"""Words that nothing naturally ends with, in the official languages: they link what follows.

Chinese has none here: what stands between two signs is one word.
"""

from __future__ import annotations

_ENGLISH = """a an and as at by for from in into its of on or that the their to upon which with"""
_FRENCH = """
à afin au aux avec c ce ces cet cette comme contre d dans de des dont du elle en entre et il ils
j l la le les leur leurs lors lorsqu lorsque m mais n ne notamment ou où par pour puisqu qu quand
que qui s sa sans selon ses si son sous sur un une vers
"""
_SPANISH = """
a al ante bajo como con contra cuya cuyas cuyo cuyos de del desde donde durante e el en entre esa
ese esta este estas estos hacia hasta la las lo los mediante ni o para pero por que quien según si
sin sino sobre su sus u un una unas unos y
"""
_RUSSIAN = """
а без в во где для до если ее его же за и из или их к как ко когда которая которого которое которой
котором которому которую которые который которым которыми которых между на над не ни но о об обо от
перед по под при с свое своего своей своем своему своими своих свои свой свою со также у через чем
что чтобы
"""
_ARABIC = """
أن أو إذا إلى التي الذي الذين اللتين اللذين إن أنه أنها بأن بين تلك ثم حتى حيث خلال ذلك عبر على عن
عند غير في كل كما لأن لا لدى لكن لم لن ما مع من منذ نحو هذا هذه وأن وإلى والتي والذي وذلك وعلى وعن
وفي ولا وما ومع ومن
"""
_SIGNS = tuple("-\u2010\u2011'\u2019\u02bc")
"""Signs after a part of a word that goes on: hyphens, and apostrophes as in "l’Assemblée"."""

LINKS = frozenset((_ENGLISH + _FRENCH + _SPANISH + _RUSSIAN + _ARABIC).split())


def goes_on(word: str, after: str) -> bool:
    """Whether nothing naturally ends with a word; ``after`` is what is printed behind it."""
    return word in LINKS or after.startswith(_SIGNS)
