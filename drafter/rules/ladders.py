"""Which opening verbs commit more and which less: declared ladders, the strongest rung first.

No manual of the United Nations ranks its verbs; this is the order by which negotiators trade
them, and it is a table so that an office may order it otherwise. One rung has an authority: the
General Assembly holds that "takes note of" and "notes" are neutral terms that constitute neither
approval nor disapproval (decision 55/488), so that every ladder ends there.

Verbs are in their base form, with what makes them another verb ("note with appreciation"). Two
verbs are compared only on one ladder; on one rung neither is the weaker.
"""

from __future__ import annotations

NEUTRAL = ("take note", "note")

ACTION = (
    ("decide", "resolve", "proclaim"),
    ("demand", "insist"),
    ("request", "direct", "instruct"),
    ("urge", "exhort"),
    ("call upon", "call on", "call for", "appeal"),
    ("recommend",),
    ("encourage",),
    ("invite", "suggest"),
    NEUTRAL,
)
"""What is to be done."""

APPROVAL = (
    ("adopt", "approve", "endorse"),
    ("support",),
    ("welcome with appreciation", "welcome with satisfaction"),
    ("welcome", "commend"),
    ("note with appreciation", "note with satisfaction", "take note with appreciation",
     "take note with satisfaction"),
    ("note with interest", "take note with interest"),
    NEUTRAL,
)  # fmt: skip
"""What is thought well of."""

CENSURE = (
    ("condemn", "denounce"),
    ("deplore",),
    ("express concern", "express alarm"),
    ("note with concern", "take note with concern", "note with regret"),
    NEUTRAL,
)
"""What is thought ill of."""

CONVICTION = (
    ("reaffirm", "reiterate"),
    ("affirm", "stress", "emphasize", "underline", "underscore"),
    ("recognize", "acknowledge"),
    ("recall",),
    NEUTRAL,
)
"""What is held to be so."""

LADDERS = (ACTION, APPROVAL, CENSURE, CONVICTION)
