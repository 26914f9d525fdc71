"""Another type of review: the types, what speaks for each, and the principles that any of them keeps (procedure 10)."""

from dataclasses import replace

from scr_desktop.domain.rules.condition import Is, Not, all_of, any_of
from scr_desktop.domain.rules.other_reviews import ChooserQuestion, Ground, OtherReviews, Principle, ReviewType
from scr_desktop.domain.sources.source import Force, Source

P9A = Source(
    "Procedure 9A",
    Force.LOCAL,
    note="The paragraph rests these reviews on regulation 5(2), which is about serious cases; 5(3) is probably meant.",
)
P10 = Source("Procedure 10.1, 10.2", Force.LOCAL)
P104 = Source("Procedure 10.4; Working Together 2015 ch 4", Force.STATUTORY_GUIDANCE)
P105 = Source("Procedure 10.5", Force.LOCAL, note="Named there as an example consistent with the principles.")
P106 = Source("Procedure 10.6", Force.STATUTORY_GUIDANCE)
P112 = Source("Procedure 11.2", Force.LOCAL)
PRACTICE = Source(
    "Practice of other boards",
    Force.LOCAL,
    sure=False,
    note="The procedure’s own chart (appendix 3) is lost: rebuilt from comparable procedures, to be checked by the office.",
)
# The procedure's section 10 is written for the board.
UNDER_PARTNERS = (
    "For safeguarding partners procedure 9B names only a local or a national review, each after a rapid review: section 10 "
    "is written for the board. Check before choosing another type."
)
LENGTH_NOTE = "typical, unconfirmed"

QUESTIONS = (
    ChooserQuestion(
        "agencies",
        "Whose practice is there something to learn about?",
        P10,
        (("several", "Several agencies"), ("one", "One agency"), ("none", "Nobody’s"), ("unknown", "Not known")),
    ),
    ChooserQuestion(
        "harm",
        "Was a child harmed, or was it a near miss?",
        PRACTICE,
        (("harm", "Harmed"), ("near_miss", "A near miss"), ("neither", "Neither"), ("unknown", "Not known")),
    ),
    ChooserQuestion(
        "scale",
        "How large and complex is what is to be examined?",
        P106,
        (("small", "Small"), ("medium", "Middling"), ("large", "Large, complex"), ("unknown", "Not known")),
    ),
    ChooserQuestion("theme", "Does the same theme run through several cases?", PRACTICE),
    ChooserQuestion("novelty", "Is it new: nothing like it has been reviewed here before?", PRACTICE),
    ChooserQuestion("systems", "Do the reasons lie in how services work together, rather than in single acts?", P105),
    ChooserQuestion("good_practice", "Is there good practice to learn from?", P9A),
    ChooserQuestion("practitioners", "Can those who worked with the family take part in a learning event?", P106),
    ChooserQuestion("plan_or_care", "Was the child on a plan, or looked after, in the six months before?", PRACTICE),
    ChooserQuestion("health", "Did it happen in care that the NHS provided or paid for?", P112),
    ChooserQuestion("quick", "Must the learning be shared within days or weeks?", PRACTICE),
    ChooserQuestion("resource", "Are there people and money for a review led by somebody independent?", PRACTICE),
)

TYPES = (
    ReviewType(
        "multi_agency",
        "Multi-agency case review",
        "Below the criteria, with learning about how agencies worked together.",
        "An officer of the board, or somebody independent",
        "2 to 4 months",
        P9A,
    ),
    ReviewType(
        "critical_incident",
        "Critical incident review",
        "A child was harmed, and the incident itself is to be understood.",
        "A facilitator whom the board appoints",
        "not stated in any source",
        PRACTICE,
    ),
    ReviewType(
        "silp",
        "Significant Incident Learning Process",
        "Practitioners take a large part: agency reports, a learning event and a recall event.",
        "A trained reviewer",
        "3 to 5 months",
        PRACTICE,
    ),
    ReviewType(
        "learning_together",
        "SCIE Learning Together",
        "A systems review: two lead reviewers, a review team and a case group.",
        "Accredited reviewers",
        "4 to 6 months",
        P105,
    ),
    ReviewType(
        "welsh_concise",
        "Concise practice review (Welsh model)",
        "A timeline of twelve months and a learning event; the child was not on a plan or looked after.",
        "A reviewer with a panel",
        "6 months",
        PRACTICE,
    ),
    ReviewType(
        "welsh_extended",
        "Extended practice review (Welsh model)",
        "As the concise review, where the child was on a plan or looked after.",
        "Two reviewers with a panel",
        "6 months",
        PRACTICE,
    ),
    ReviewType(
        "thematic",
        "Thematic review or multi-agency audit",
        "Several cases with the same theme: a sample of them is examined.",
        "The audit sub-group",
        "6 to 10 weeks",
        PRACTICE,
    ),
    ReviewType(
        "appreciative",
        "Appreciative inquiry",
        "Good practice, or a mixed case: what went well is built upon.",
        "A facilitator",
        "1 day and its preparation",
        P9A,
    ),
    ReviewType(
        "single_agency",
        "Single-agency review",
        "One agency’s own practice; it reports back to the sub-group.",
        "The agency itself",
        "4 to 8 weeks",
        PRACTICE,
    ),
    ReviewType(
        "root_cause",
        "Root cause analysis (NHS serious incident investigation)",
        "An incident in health care, investigated beside any other review.",
        "The NHS provider, coordinated by the designated professional",
        "60 working days under the framework of 2015",
        P112,
    ),
    ReviewType(
        "learning_event",
        "Learning event or reflective workshop",
        "Quick learning among those who were involved.",
        "A trainer of the board",
        "half a day",
        PRACTICE,
    ),
    ReviewType(
        "after_action",
        "After action review",
        "A recent event: what was planned, what happened, why, and what is learnt.",
        "A facilitator",
        "1 to 2 hours",
        PRACTICE,
    ),
    ReviewType(
        "none",
        "No further review; the learning is recorded",
        "Nothing more is to be learnt by a review. What was learnt already is still written down and shared.",
        "The sub-group",
        "at once",
        P9A,
    ),
)

_SEVERAL, _ONE = Is("agencies", ("several",)), Is("agencies", ("one",))
_LARGE, _SMALL = Is("scale", ("large",)), Is("scale", ("small",))
_RESOURCE, _PRACTITIONERS, _PLAN = Is("resource"), Is("practitioners"), Is("plan_or_care")
GROUNDS = (
    Ground("multi_agency", "There is something to learn about how several agencies worked together.", P9A, _SEVERAL),
    Ground("critical_incident", "A child was harmed and several agencies had a part.", PRACTICE,
           all_of(_SEVERAL, Is("harm", ("harm",)))),
    Ground("silp", "Those who worked with the family can take part, and there are the means for it.", P106,
           all_of(_SEVERAL, _PRACTITIONERS, _RESOURCE, Not(_SMALL))),
    Ground("learning_together", "The reasons lie in how services work together, on a scale that asks for a systems "
           "review, and there are the means for it.", P105, all_of(Is("systems"), _RESOURCE, _LARGE)),
    Ground("learning_together", "It is new here, so that there is no earlier review to build on.", PRACTICE,
           all_of(Is("systems"), _RESOURCE, Is("novelty"), Not(_SMALL))),
    Ground("welsh_concise", "Several agencies, those involved can take part, and the child was not on a plan or looked "
           "after.", PRACTICE, all_of(_SEVERAL, _PRACTITIONERS, Not(_PLAN))),
    Ground("welsh_extended", "Several agencies, those involved can take part, and the child was on a plan or looked "
           "after.", PRACTICE, all_of(_SEVERAL, _PRACTITIONERS, _PLAN)),
    Ground("thematic", "The same theme runs through several cases.", PRACTICE, Is("theme")),
    Ground("appreciative", "There is good practice, which the procedure wants reviewed, shared and embedded.", P9A,
           Is("good_practice")),
    Ground("single_agency", "Only one agency’s practice is in question.", PRACTICE, _ONE),
    Ground("root_cause", "It happened in care that the NHS provided or paid for.", P112, Is("health")),
    Ground("learning_event", "The learning is to be shared soon, and those involved can take part.", PRACTICE,
           all_of(Is("quick"), _PRACTITIONERS)),
    Ground("learning_event", "It is small, or there are no means for more: the scale of the review follows the scale of "
           "the issues, not the criteria.", P106, any_of(_SMALL, Is("resource", ("no",)))),
    Ground("after_action", "It is small, recent, and the learning is to be shared soon.", PRACTICE,
           all_of(_SMALL, Is("quick"))),
    Ground("after_action", "It was a near miss: what kept it from becoming worse can be learnt at once.", PRACTICE,
           Is("harm", ("near_miss",))),
    Ground("none", "Nobody’s practice is in question, and no good practice or theme is to be learnt from.", P9A,
           all_of(Is("agencies", ("none",)), Not(Is("good_practice")), Not(Is("theme")))),
)  # fmt: skip

PRINCIPLES = (
    Principle("complexity", "It recognises the complex circumstances in which professionals work together.", P104),
    Principle("reasons", "It seeks to understand who did what, and the underlying reasons for it.", P104),
    Principle("no_hindsight", "It understands practice as those involved saw it then, without hindsight.", P104),
    Principle("method", "How information is collected and analysed is open to see.", P104),
    Principle("research", "It uses relevant research and case evidence.", P104),
    Principle("child", "The child is at the centre.", P106),
    Principle("proportionate", "It is proportionate to the scale and complexity of the issues.", P106),
    Principle("independent", "It is led by somebody independent of the case and of those reviewed.", P106),
    Principle("practitioners", "Practitioners are fully involved, without fear of blame.", P106),
    Principle("family", "The family, surviving children included, is invited and understands how.", P106),
    Principle("transparent", "What is found, and its effect, is published or reported.", P106),
    Principle("embedding", "The learning is embedded by varied means.", P106),
    Principle("sustained", "Improvement is sustained by monitoring and follow-up.", P106),
)

OF_BOARD = OtherReviews(
    questions=QUESTIONS,
    types=TYPES,
    grounds=GROUNDS,
    principles=PRINCIPLES,
    length_note=LENGTH_NOTE,
    doubted=PRACTICE,
    about="Where the criteria are not met, the sub-group can choose another type of review, in proportion to what is to "
    "be learnt, and puts it up for approval.",
    paragraphs="Procedure 10.1 to 10.6",
)
OF_PARTNERS = replace(OF_BOARD, caution=UNDER_PARTNERS)
