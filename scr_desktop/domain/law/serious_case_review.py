"""Notifiable incidents and serious case reviews under Working Together 2015: procedure 2.1 to 2.3 and 3.2."""

from scr_desktop.domain.law import before_birth, deaths
from scr_desktop.domain.rules import vocabulary as facts
from scr_desktop.domain.rules.arrangements import WT2015_MONTH_OVER
from scr_desktop.domain.rules.condition import Between, Is, Not, Raised, Shown, UnlessShown, all_of, any_of
from scr_desktop.domain.rules.criterion import Contradiction, Criterion, Review
from scr_desktop.domain.rules.fact import Question
from scr_desktop.domain.rules.notice import Notice
from scr_desktop.domain.sources.source import Force, Source

# For what became known before, or in the month of publication, of which the day is not at hand.
NOT_OF_ITS_TIME = Notice(
    "Working Together 2015 was published in March 2015. The edition that stood before it is not held here: what is shown of a "
    "case that became known before then is by the edition of 2015. Check it against the edition of its time.",
    until=WT2015_MONTH_OVER,
)
P21 = Source("Procedure 2.1; Working Together 2015 p74", Force.STATUTORY_GUIDANCE)
P22 = Source("Procedure 2.2; LSCB Regulations 2006 (SI 2006/90) reg 5(2)", Force.STATUTE)
P23 = Source("Procedure 2.3; Working Together 2015 p76", Force.STATUTORY_GUIDANCE)
P23_CUSTODY = Source(
    "Procedure 2.3; Working Together 2015 p76",
    Force.STATUTORY_GUIDANCE,
    note="The procedure's own list leaves out secure training centres, which the guidance names.",
)
P23_LIBERTY = Source(
    "Procedure 2.3; Working Together 2015 p76",
    Force.STATUTORY_GUIDANCE,
    note="The procedure prints “deprivation or liberty order”; a deprivation of liberty order is meant.",
)

_DIED, _HARMED, _ABUSE = facts.DIED.yes, facts.HARMED.yes, facts.ABUSE.yes
DEATH = all_of(_ABUSE, _DIED)
HARM_NOT_CLEARED = all_of(_ABUSE, _HARMED, UnlessShown(facts.NO_CONCERN_SHOWN.yes))
# Definitive evidence of no concerns answers the question whether there is one; a concern that is said stands against it.
_CONCERN = any_of(Shown(facts.CONCERN.yes), all_of(facts.CONCERN.yes, UnlessShown(facts.NO_CONCERN_SHOWN.yes)))
HARM_WITH_CONCERN = all_of(_ABUSE, _HARMED, _CONCERN)
# The paragraph names remand among the rest: a remand that is answered by itself counts, and leaves it open if not known.
_IN_CUSTODY = any_of(facts.CUSTODY.yes, Raised(facts.REMAND.yes))
ALWAYS = (
    all_of(_DIED, _IN_CUSTODY),
    all_of(_DIED, facts.DETAINED.yes),
    all_of(_DIED, facts.DEPRIVED_OF_LIBERTY.yes),
)
# The source's own words for the three deaths that lead to a review even where no criterion is met.
SHOULD_ALWAYS = "should always"

NOTIFIABLE_QUESTIONS = (
    Question(facts.ABUSE, P21, "Abuse or neglect"),
    Question(facts.DIED, P21, "What happened"),
    Question(facts.SUICIDE, P23, "What happened"),
    Question(facts.HARMED, P23, "What happened"),
    before_birth.CERTAINTY_23,
    Question(facts.LOOKED_AFTER, P21, "If a child has died"),
    Question(facts.REMAND, P21, "If a child has died"),
    Question(facts.REGULATED_SETTING, P21, "If a child has died"),
)
REVIEW_QUESTIONS = (
    Question(facts.CUSTODY, P23_CUSTODY, "If a child has died"),
    Question(facts.DETAINED, P23, "If a child has died"),
    Question(facts.DEPRIVED_OF_LIBERTY, P23_LIBERTY, "If a child has died"),
    Question(facts.AGE, P23, "If a child has died"),
    Question(facts.CONCERN, P22, "How agencies worked together"),
    Question(facts.NO_CONCERN_SHOWN, P23, "How agencies worked together"),
)

NOTIFIABLE_2015 = (
    Criterion(
        "death_with_abuse",
        "A child has died (suspected suicide included) and abuse or neglect is known or suspected.",
        P21,
        DEATH,
        notifiable=True,
    ),
    Criterion(
        "harm_with_abuse",
        "A child has been seriously harmed and abuse or neglect is known or suspected.",
        P21,
        all_of(_ABUSE, _HARMED),
        notifiable=True,
    ),
    Criterion(
        "looked_after_death",
        "A looked after child has died, whether or not abuse or neglect is known or suspected.",
        P21,
        deaths.LOOKED_AFTER_DEATH,
        notifiable=True,
    ),
    Criterion(
        "regulated_setting_death",
        "A child in a regulated setting or service has died, whether or not abuse or neglect is known or suspected.",
        P21,
        all_of(_DIED, facts.REGULATED_SETTING.yes),
        notifiable=True,
    ),
)


def review_criteria(review: Review | None = None) -> tuple[Criterion, ...]:
    """Return the tests for a serious case review, each with its own consequence.

    With `review`, every one has that consequence instead: in the grace period none may be commissioned.
    """
    must, unless = (review or Review.MUST), (review or Review.UNLESS_SHOWN_OTHERWISE)
    return (
        Criterion(
            "reg_5_2_b_i",
            "Regulation 5(2)(a) and (b)(i): abuse or neglect is known or suspected and the child has died. This must "
            "always trigger a serious case review.",
            P22,
            DEATH,
            serious_case=True,
            review=must,
        ),
        Criterion(
            "reg_5_2_b_ii",
            "Regulation 5(2)(a) and (b)(ii): abuse or neglect is known or suspected, the child has been seriously "
            "harmed, and there is cause for concern about how agencies worked together. This must always trigger a "
            "serious case review.",
            P22,
            HARM_WITH_CONCERN,
            serious_case=True,
            review=must,
        ),
        Criterion(
            "reversed_burden",
            "Abuse or neglect is known or suspected and the child has been seriously harmed: a serious case review "
            "must be commissioned unless there is definitive evidence of no concerns about inter-agency working.",
            P23,
            HARM_NOT_CLEARED,
            serious_case=True,
            review=unless,
        ),
        Criterion(
            "custody_death",
            "The child died in custody, police custody, on remand or following sentencing, in a young offender "
            "institution, a secure training centre or a secure children's home: a review should always be held, even "
            "if no criterion is met.",
            P23_CUSTODY,
            ALWAYS[0],
            review=must,
            word=SHOULD_ALWAYS,
        ),
        Criterion(
            "detained_death",
            "The child died while detained under the Mental Health Act 1983: a review should always be held.",
            P23,
            ALWAYS[1],
            review=must,
            word=SHOULD_ALWAYS,
        ),
        Criterion(
            "deprivation_of_liberty_death",
            "The child, aged 16 or 17, died subject to a deprivation of liberty order: a review should always be held.",
            P23_LIBERTY,
            all_of(ALWAYS[2], any_of(Between("age", 16, 17), UnlessShown(Between("age", 0, 120)))),
            review=must,
            word=SHOULD_ALWAYS,
        ),
    )


CONTRADICTIONS = (
    Contradiction(
        "There cannot be both cause for concern about inter-agency working and definitive evidence of no concerns: "
        "change one of the two answers.",
        P23,
        all_of(facts.CONCERN.yes, facts.NO_CONCERN_SHOWN.yes),
    ),
    *(
        Contradiction(
            f"“{fact.text}” is answered yes, but no child is said to have died: change one of the two answers.",
            source,
            all_of(fact.yes, Is("died", ("no",))),
        )
        for fact, source in (
            (facts.SUICIDE, P23),
            (facts.REGULATED_SETTING, P21),
            (facts.DETAINED, P23),
            (facts.DEPRIVED_OF_LIBERTY, P23_LIBERTY),
        )
    ),
    Contradiction(
        "A deprivation of liberty order under the Mental Capacity Act can concern only a child of 16 or 17: check the "
        "age or the order.",
        P23_LIBERTY,
        all_of(facts.DEPRIVED_OF_LIBERTY.yes, Not(Between("age", 16, 17))),
    ),
)
