"""The usual opening phrases, to be offered while one types: most used first.

Counted in some two thousand of the United Nations' own machine-readable resolutions. Phrases that
a verb and a repetition make ("Recalling also") follow from these.
"""

from __future__ import annotations

from drafter.core.model import Part
from drafter.core.openings.rephrasing import REPEATED, with_repetition

_PREAMBULAR = """
Recalling|Recognizing|Reaffirming|Noting|Welcoming|Taking note|Emphasizing|Acknowledging|Stressing
Having considered|Underlining|Bearing in mind|Mindful|Reiterating|Noting with appreciation
Expressing concern|Deeply concerned|Convinced|Noting with concern|Concerned|Guided|Aware
Considering|Expressing deep concern|Encouraging|Noting with great concern
Expressing grave concern|Affirming|Highlighting|Underscoring|Conscious|Condemning
Noting with satisfaction|Gravely concerned|Strongly condemning|Urging
Taking note with appreciation|Commending|Acting|Taking into account|Deploring
Expressing its deep concern|Alarmed|Determining|Reaffirming its commitment|Cognizant
Expressing its concern|Noting with deep concern|Having examined|Determined|Looking forward
Taking into consideration|Expressing its appreciation|Seriously concerned
Noting with grave concern|Calling upon|Expressing serious concern|Expressing appreciation
Recalling in particular|Expressing alarm|Regretting|Remaining deeply concerned|Appreciating
Recalling with appreciation|Expressing its grave concern|Reiterating its conviction
Recognizing with deep concern|Expressing support|Desirous|Reiterating its deep concern
Reiterating its concern|Condemning in the strongest terms|Reaffirming its strong commitment
Acknowledging with appreciation|Noting with regret|Deeply disturbed|Recommitting|Resolved
Having received|Supporting|Endorsing|Believing|Expressing its gratitude|Welcoming with appreciation
Keeping in mind|Observing|Paying tribute|Realizing|Thanking|Wishing|Deeply alarmed|Fully aware
Firmly convinced|Having heard|Having reviewed|Inspired|Expressing its satisfaction|Confident
"""
_OPERATIVE = """
Encourages|Requests|Calls upon|Decides|Welcomes|Urges|Recognizes|Reaffirms|Recalls|Invites
Takes note|Stresses|Notes|Emphasizes|Reiterates|Acknowledges|Underlines|Notes with appreciation
Endorses|Calls for|Commends|Expresses its appreciation|Notes with concern|Expresses concern
Strongly condemns|Takes note with appreciation|Reiterates its request|Demands|Approves|Affirms
Underscores|Expresses deep concern|Condemns|Recommends|Strongly encourages|Authorizes|Appreciates
Looks forward|Highlights|Reiterates its call upon|Supports|Strongly urges|Appeals|Resolves
Expresses grave concern|Expresses its concern|Deplores|Expresses its deep concern|Considers
Notes with satisfaction|Takes into account|Expresses its gratitude|Reaffirms its commitment
Reiterates its invitation|Reaffirms its support|Expresses appreciation|Reiterates its appreciation
Recommits|Recalls with appreciation|Condemns in the strongest terms|Expresses serious concern
Reiterates its call for|Directs|Reminds|Notes with great concern|Calls once again upon
Expresses its grave concern|Welcomes with appreciation|Notes with regret|Continues to encourage
Regrets|Agrees|Adopts|Reiterates its demand|Expresses its intention|Decides to remain seized
Proclaims|Designates|Declares|Confirms|Congratulates|Draws attention|Pays tribute|Rejects|Renews
Remains seized|Proposes|Suggests|Thanks|Trusts|Expresses its hope|Once again urges|Appoints
Establishes|Instructs|Solemnly declares|Expresses its satisfaction|Expresses its conviction
"""
_REPEATED_MOST = 24
"""Phrases, from the most used on, that are offered with a repetition too."""


_FOREMOST = 12
"""Phrases whose repetition is used more than any of the others."""


def phrases(part: Part) -> tuple[str, ...]:
    """Return the usual opening phrases of a part, most used first; none for other parts."""
    return _PHRASES.get(part, ())


def beginning_with(typed: str, part: Part, *, most: int) -> tuple[str, ...]:
    """Return the usual phrases of a part that go on from what was typed, most used first.

    Capitals do not matter; what is typed in full is not offered again.
    """
    begun = " ".join(typed.split()).casefold()
    if not begun:
        return ()
    found = (one for one in phrases(part) if one.casefold().startswith(begun))
    return tuple(one for one in found if len(one) > len(begun))[:most]


def _all(table: str, part: Part) -> tuple[str, ...]:
    plain = [phrase for line in table.split("\n") for phrase in line.split("|") if phrase]
    also, further = (
        [with_repetition(phrase, part, word) for phrase in plain[:_REPEATED_MOST]]
        for word in REPEATED
    )
    foremost = (*plain[:_FOREMOST], *also[:_FOREMOST], *plain[_FOREMOST:_REPEATED_MOST])
    return (*foremost, *also[_FOREMOST:], *plain[_REPEATED_MOST:], *further)


_PHRASES = {
    Part.PREAMBULAR: _all(_PREAMBULAR, Part.PREAMBULAR),
    Part.OPERATIVE: _all(_OPERATIVE, Part.OPERATIVE),
}
