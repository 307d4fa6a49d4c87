"""The words that opening phrases are made of, as tables.

Gathered from the leading italics of the United Nations' own machine-readable resolutions
(General Assembly 74th to 79th session, Security Council 2020 to 2024, Human Rights Council 54th
to 58th session, Economic and Social Council 2021 to 2024). How the words combine is the business
of ``grammar``; a phrase that combines known words is known without standing here.
"""

from __future__ import annotations

VERBS = """
accept acclaim accord acknowledge act adhere admire admit adopt advise advocate affirm agree aim
allocate anticipate appeal applaud apply appoint appreciate appropriate approve ask assert
associate attach authorise authorize await believe call caution celebrate certify choose cite
clarify commemorate commend commit concede conclude concur condemn confirm congratulate consent
consider continue convene convey decide declare decline decry deem define demand denounce deplore
deprecate designate determine direct disapprove discourage dissociate echo embrace emphasise
emphasize empower encourage endeavour endorse engage enjoin ensure entrust envisage establish
exhort expect express extend favour foresee fulfil greet guarantee hail highlight honour hope
implore insist instruct intend invite invoke lament launch maintain mark mourn note notify object
observe oppose pledge postpone praise proceed proclaim profess prohibit propose protest ratify re-
emphasise re-emphasize reaffirm realise realize reappoint reassert recall recognise recognize
recommend recommit reconfirm reconvene refer refrain regret reinforce reiterate reject rejoice
remember remind renew renounce repeal repeat repudiate request require resolve respect respond
restate revise salute sanction seek share signal solicit stress strive suggest support sympathise
sympathize thank trust underline underscore undertake uphold urge value view warn welcome wish
"""
"""Verbs that open paragraphs in either form: "Recalling" and "Recalls"."""

EXPRESSING = """
accept condemn convey declare express extend feel offer present profess reaffirm reiterate renew
share stress underline underscore voice
"""
"""Verbs that take a feeling without more ado: "Expresses deep concern"."""

STATES = ("be", "remain")
"""Verbs that take a state of mind: "Remains deeply concerned"."""

COMPLEMENTS = {
    "bear": ("in mind",),
    "believe": ("it necessary", "it important", "it essential", "it timely"),
    "bring": ("to the attention", "to attention"),
    "call": ("upon", "for", "on", "attention", "the attention"),
    "consider": ("it necessary", "it important", "it essential", "it intolerable", "it alarming",
                 "it desirable", "it appropriate", "it imperative", "it unacceptable"),
    "deem": ("it necessary", "it important", "it essential", "it appropriate", "it desirable"),
    "draw": ("attention", "the attention"),
    "express": ("the hope", "the view", "the wish", "the desire", "the expectation", "the need",
                "the belief", "the intention"),
    "give": ("due consideration",),
    "keep": ("in mind", "in view"),
    "look": ("forward",),
    "pay": ("tribute", "special tribute", "homage"),
    "place": ("on record",),
    "raise": ("awareness",),
    "remain": ("seized", "available", "ready"),
    "share": ("the concern", "the deep concern", "the conviction", "the view"),
    "take": ("note", "due note", "full note", "positive note", "particular note", "careful note",
             "into account", "into full account", "into consideration", "cognizance", "the view"),
}  # fmt: skip
"""What some verbs need to be an opening phrase at all: "Bears in mind", "Takes note"."""

HAVING = (
    "adopted", "approved", "conducted", "considered", "convened", "decided", "deliberated",
    "determined", "discussed", "established", "examined", "found", "heard", "held", "in mind",
    "learned", "listened", "met", "noted", "observed", "received", "recalled", "regard",
    "reviewed", "seen", "studied", "taken note", "taken into account", "taken into consideration",
    "undertaken", "welcomed",
)  # fmt: skip
"""What follows "Having": "Having considered", "Having also examined"."""

STATES_OF_MIND = """
alarmed anxious appalled appreciative apprehensive ashamed assured aware cognisant cognizant
committed concerned confident conscious convinced dedicated desirous determined disappointed
dismayed dissatisfied distressed disturbed eager encouraged gratified grateful grieved guided
heartened horrified indignant inspired mindful moved outraged perturbed pleased preoccupied
reassured regretful resolute resolved saddened satisfied seized sensitive shocked troubled
worried
"""
"""Adjectives and participles that open preambular paragraphs: "Deeply concerned"."""

REPETITIONS = (
    "also", "further", "again", "once again", "once more", "yet again", "equally", "likewise",
)  # fmt: skip
"""The words by which successive paragraphs repeat a verb (also and further foremost)."""

ADVERBS = """
absolutely acutely always categorically clearly consistently constantly continually cordially
deeply duly earnestly emphatically energetically especially ever explicitly expressly extremely
firmly formally fully genuinely gravely greatly highly however increasingly keenly kindly most
particularly profoundly publicly resolutely seriously severely sincerely simultaneously solemnly
specially specifically steadfastly still strongly strenuously unambiguously unanimously
unconditionally unequivocally unreservedly urgently utterly vehemently very vigorously warmly
wholeheartedly wholly
"""
"""Words that strengthen a verb or an adjective before or after it."""

DEGREES = """
abiding absolute constant continued continuing deep deepest deepening due enduring extreme firm
firmest full genuine grave gravest great greater greatest growing heartfelt high highest increased
increasing keen longstanding long-standing ongoing overall particular persistent previous profound
renewed repeated resolute serious sincere sincerest solemn special steadfast strict strong
strongest sustained total unconditional unequivocal unreserved unstinting unswerving unwavering
urgent utmost utter vehement very warm warmest wholehearted
"""
"""Words that strengthen a noun: "deep", "grave", "unwavering"."""

FEELINGS = """
abhorrence admiration alarm anguish anxiety apprehension appreciation approval commendation
compassion concern concerns condemnation condolences confidence consternation conviction
disappointment disapproval dismay displeasure dissatisfaction distress encouragement expectation
expectations gratification gratitude grief hope indignation interest optimism outrage
preoccupation pride regret relief respect sadness satisfaction shock solidarity sorrow support
sympathy thanks
"""
"""What a text can note, express or welcome something with: "with deep concern"."""

POSSESSIONS = """
adherence aim appeal appeals attachment belief commitment commitments demand demands
desire determination intention invitation invitations objection opposition position
readiness recognition recommendation rejection request requests resolve view willingness
"""
"""What an organ has, besides feelings and calls: "Reiterates its request"."""

CALLS = ("upon", "for", "on")
"""What belongs to the phrase after "its call"."""

EMPHASES = (
    "in particular", "in the strongest terms", "in the strongest possible terms",
    "in the strongest manner", "without reservation", "without any reservation",
)  # fmt: skip
"""Whole expressions that strengthen or narrow the verb before them."""

NOT_PARTICIPLES = """
accounting banking beijing boarding briefing broadcasting building ceiling clothing computing
concerning during engineering evening everything excluding farming feeling financing fishing
following funding gathering hearing housing including king learning living manufacturing marketing
meaning meeting mining monitoring morning nothing notwithstanding nursing offering offspring
opening outstanding owing parking peacebuilding peacekeeping peacemaking pending pertaining
planning policymaking pricing printing processing proceeding programming publishing recycling
regarding relating reporting running schooling seating setting shipping something spending spring
staffing standing string teaching thing training trafficking understanding voting warning wording
working writing
"""
"""Words in -ing that begin headings and ordinary sentences at least as often as preambles."""
