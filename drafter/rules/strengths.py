"""Words that make a commitment stronger or weaker, inside a paragraph."""

from __future__ import annotations

OBLIGATIONS = (("shall", "must"), ("should", "ought"), ("may", "can", "could", "might"))
"""From what obliges to what permits; words of one rung are alike."""

QUALIFIERS = (
    "all", "every", "full", "fully", "effective", "effectively", "strong",
    "strongly", "firm", "firmly", "deep", "deeply", "grave", "gravely", "serious", "seriously",
    "urgent", "urgently", "immediate", "immediately", "swift", "swiftly", "prompt", "promptly",
    "timely", "unconditional", "unconditionally", "unequivocally", "concrete", "robust",
    "adequate", "adequately", "sufficient", "predictable", "sustained",
    "meaningful", "comprehensive", "universal", "binding", "legally binding", "mandatory",
    "independent", "impartial", "transparent", "accountable", "regularly", "annually",
    "without delay", "without further delay", "without exception", "without discrimination",
    "without discrimination of any kind", "without conditions", "without reservation",
    "in full", "in particular", "in the strongest terms", "as a matter of urgency",
    "as a matter of priority", "at all levels", "at the earliest", "as soon as possible",
    "at a minimum", "in all circumstances", "under all circumstances", "to the fullest extent",
)  # fmt: skip
"""Words and expressions that say how much, how soon or how firmly; without them less is asked."""

HEDGES = (
    "as appropriate", "where appropriate", "when appropriate", "if appropriate", "as applicable",
    "where applicable", "as necessary", "where necessary", "if necessary", "as needed",
    "as feasible", "where feasible", "if feasible", "as possible", "where possible", "if possible",
    "to the extent possible", "as far as possible", "to the extent feasible", "on request",
    "upon request", "upon their request", "at their request", "with their consent",
    "on a voluntary basis", "voluntary", "voluntarily", "within existing resources",
    "within available resources", "subject to", "subject to the availability of",
    "subject to the availability of resources", "in accordance with national law",
    "in accordance with national legislation", "in accordance with domestic law",
    "consistent with national legislation", "in line with national legislation",
    "taking into account national circumstances", "in the light of national circumstances",
    "according to national circumstances", "according to national priorities",
    "in accordance with national priorities", "on mutually agreed terms", "consider",
    "to consider", "consider the possibility of", "strive to", "seek to", "endeavour to",
    "aim to", "make efforts to", "explore", "explore ways to", "progressively", "gradually",
    "in principle",
)  # fmt: skip
"""Words and expressions that leave more to those who are asked."""
