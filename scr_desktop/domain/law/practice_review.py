"""Rapid reviews and practice reviews, local and national: procedure 4A, 4B, 8B and appendix 5."""

from collections.abc import Iterator
from dataclasses import replace

from scr_desktop.domain.law import relaxation
from scr_desktop.domain.law.national_notification import SERIOUS_AND_OURS, SERIOUS_CASE_OF_OURS
from scr_desktop.domain.rules import vocabulary as facts
from scr_desktop.domain.rules.condition import Is, all_of
from scr_desktop.domain.rules.criterion import Contradiction, Criterion, Review
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.event import PASSES_ON
from scr_desktop.domain.rules.fact import Fact, Question
from scr_desktop.domain.sources import reading
from scr_desktop.domain.sources.source import Binding, Force, Source
from scr_desktop.domain.time.period import as_soon_as_possible, months, working_days, working_days_before

P4B = Source("Procedure 4B; SI 2018/789 reg 11", Force.STATUTE)
P4B_CIRCUMSTANCE = Source("Procedure 4B", Force.STATUTORY_GUIDANCE)
APP5 = Source("Procedure appendix 5; SI 2018/789 reg 3", Force.STATUTE)
APP5_CIRCUMSTANCE = Source("Procedure appendix 5", Force.STATUTORY_GUIDANCE)
# What the Regulations say of content, copies and publication was not read; the guidance says must.
PERHAPS_REGULATION = "may also be regulation, check regulations 12 to 17"
PANEL_AND_SECRETARY, OFSTED = "Panel and Secretary of State", "Ofsted"
P8B_PUBLISH = Source(
    "Children Act 2004 s16F; procedure 8B",
    Force.STATUTORY_GUIDANCE,
    binds=(
        Binding("Publication, unless it is inappropriate", Force.STATUTORY_GUIDANCE, "must"),
        Binding("Within six months", Force.STATUTORY_GUIDANCE, "should"),
    ),
    perhaps=f"publication {PERHAPS_REGULATION}",
)
P8B_COPIES = Source(
    "Procedure 8B",
    Force.STATUTORY_GUIDANCE,
    binds=(
        Binding(PANEL_AND_SECRETARY, Force.STATUTORY_GUIDANCE, "must"),
        Binding(OFSTED, Force.STATUTORY_GUIDANCE, "should"),
    ),
    perhaps=PERHAPS_REGULATION,
)
P8B_PUBLIC = Source(
    "Procedure 8B",
    Force.STATUTORY_GUIDANCE,
    binds=(Binding("For at least one year", Force.STATUTORY_GUIDANCE, "must"),),
    perhaps=PERHAPS_REGULATION,
)

RAPID_REVIEW_FROM_AWARENESS = Source(
    "Procedure 3A",
    Force.PANEL_GUIDANCE,
    note="Sources differ on the starting day: the procedure counts from becoming aware, later practice from the day "
    "the notification was sent. It says the decision on a review and on national importance (procedure 1.2, 4A).",
)

_LOCAL: tuple[tuple[Fact, str], ...] = (
    (facts.IMPROVEMENTS, "highlights or may highlight improvements needed, even if identified before"),
    (facts.THEMES, "highlights or may highlight recurrent themes"),
    (facts.JOINT_WORKING, "highlights or may highlight concerns about agencies working together effectively"),
    (
        facts.PANEL_SUGGESTS_LOCAL,
        "is one for which the Panel has concluded that a local review may be more appropriate",
    ),
)
_LOCAL_CIRCUMSTANCES: tuple[tuple[Fact, str], ...] = (
    (facts.SINGLE_AGENCY, "there is cause for concern about the actions of a single agency"),
    (facts.NO_AGENCY, "there has been no agency involvement and this gives cause for concern"),
    (facts.OTHER_AREA, "more than one local authority, police area or health body is involved"),
    (facts.INSTITUTIONAL, "it may raise issues relating to children in institutional settings"),
)
_NATIONAL: tuple[tuple[Fact, str], ...] = (
    (facts.IMPROVEMENTS, "highlights or may highlight improvements needed, even if identified before"),
    (facts.LEGISLATION, "raises or may raise issues requiring a change of legislation or guidance"),
    (facts.THEMES, "highlights or may highlight recurrent themes"),
)
_NATIONAL_CIRCUMSTANCES: tuple[tuple[Fact, str], ...] = (
    (facts.EDUCATED_OTHERWISE, "a child educated otherwise than at school was significantly harmed or died"),
    (facts.IN_CARE_OR_ON_PLAN, "the child was in care, or on or recently removed from a child protection plan"),
    (facts.RANGE_OF_ABUSE, "it involves a range of types of abuse"),
    (facts.INSTITUTIONAL, "it may raise issues relating to children in institutional settings"),
)
_NATIONAL_HEADING = "Whether a national review may be appropriate"
# What is weighed: heading, how a key begins, the words before it, its source, and the facts.
_WEIGHED = (
    ("Criteria for a local review", "", "The case", P4B, _LOCAL),
    ("Circumstances to have regard to", "", "Circumstance:", P4B_CIRCUMSTANCE, _LOCAL_CIRCUMSTANCES),
    (_NATIONAL_HEADING, "national_", "For a national review: the case", APP5, _NATIONAL),
    (_NATIONAL_HEADING, "national_", "For a national review:", APP5_CIRCUMSTANCE, _NATIONAL_CIRCUMSTANCES),
)


def _questions() -> Iterator[Question]:
    """Ask each fact once, where it is first weighed: the Panel weighs some of the same facts as the partners."""
    asked = set()
    for heading, _, _, source, pairs in _WEIGHED:
        for fact, _ in pairs:
            if fact.key not in asked:
                asked.add(fact.key)
                yield Question(fact, source, heading)


QUESTIONS = tuple(_questions())
CONTRADICTIONS = (
    Contradiction(
        "The case is said to involve a range of types of abuse, but no abuse or neglect is said to be known or suspected: "
        "change one of the two answers.",
        APP5_CIRCUMSTANCE,
        all_of(facts.RANGE_OF_ABUSE.yes, Is("abuse_or_neglect", ("no",))),
    ),
)
CRITERIA = tuple(
    Criterion(f"{prefix}{fact.key}", f"{lead} {words}.", source, fact.yes)
    for _, prefix, lead, source, pairs in _WEIGHED
    for fact, words in pairs
)
NATIONAL_CRITERIA = tuple(one for one in CRITERIA if one.key.startswith("national_"))
CONSIDER_LOCAL = Criterion(
    "consider_local_review",
    "A rapid review must be carried out. Meeting the definition does not by itself mean a local review must follow: "
    "the partners weigh the criteria and circumstances and decide.",
    Source(
        "Children Act 2004 s16F; procedure 4A, 4B; Working Together 2018 ch 4",
        Force.STATUTORY_GUIDANCE,
        binds=(
            Binding("Reviewing serious cases where that is appropriate", Force.STATUTE, "must"),
            Binding("The rapid review", Force.STATUTORY_GUIDANCE, "should"),
        ),
    ),
    SERIOUS_AND_OURS,
    review=Review.CONSIDER,
)

RAPID_REVIEW = DeadlineRule(
    "rapid_review",
    "The rapid review goes to the Panel",
    "aware",
    working_days(15),
    RAPID_REVIEW_FROM_AWARENESS,
    "Safeguarding partners",
    done_by="rapid_review_sent",
    ended_by=("withdrawn", "criteria_not_met"),
    when=SERIOUS_AND_OURS,
    proves=SERIOUS_CASE_OF_OURS,
    notices=(relaxation.SPRING_2020,),
)
# Both readings stand side by side until the office chooses one.
RAPID_REVIEW_READINGS = (
    replace(RAPID_REVIEW, reading=(reading.RAPID_REVIEW, "awareness")),
    replace(
        RAPID_REVIEW,
        reading=(reading.RAPID_REVIEW, "notification"),
        key="rapid_review_from_notification",
        duty="The rapid review goes to the Panel, if the fifteen working days run from the notification",
        counted_from="notification_sent",
        source=Source(
            "Practice of several areas since 2018",
            Force.PANEL_GUIDANCE,
            sure=False,
            note="What the Panel's letter of July 2018, and after it its guidance of April 2019 and of September 2022, each for "
            "its time, counted from could not be read; the procedure counts from awareness.",
        ),
    ),
)
_PASSED_ON = Source(
    "Procedure 3A; procedure, grace period",
    Force.PANEL_GUIDANCE,
    note="The case passes to the partners with all information, and the rapid review has been theirs since. No source gives "
    "them days of their own: the fifteen working days run on from the same day.",
)


def for_the_partners(rule: DeadlineRule) -> DeadlineRule:
    """Return the rule by which the partners owe the rapid review of a case that was undecided when they began."""
    from_notification = (
        ", if the fifteen working days run from the notification" if rule is not RAPID_REVIEW_READINGS[0] else ""
    )
    return replace(
        rule,
        key=f"partners_{rule.key}",
        duty=f"The partners send the rapid review of the case that passed to them undecided{from_notification}",
        source=replace(_PASSED_ON, sure=rule.source.sure),
        only_once_begun=True,
    )


PARTNERS_RAPID_REVIEW = tuple(for_the_partners(one) for one in RAPID_REVIEW_READINGS)
PARTNERS_RAPID_REVIEW_AT_ONCE = replace(
    PARTNERS_RAPID_REVIEW[0],
    key="partners_rapid_review_at_once",
    counted_from=PASSES_ON,
    within=as_soon_as_possible(),
    source=replace(
        _PASSED_ON,
        note="The case passes to the partners with all information, and the rapid review has been theirs since. Its fifteen "
        "working days were over before that day, and no source gives the partners days of their own.",
    ),
    reading=None,
    instead_of=tuple(one.key for one in PARTNERS_RAPID_REVIEW),
)
INFORM_OF_REVIEW = DeadlineRule(
    "inform_of_review",
    "The Panel, Ofsted and the Department for Education are told of a local review, with the name of any reviewer "
    "commissioned",
    "review_begun",
    as_soon_as_possible(),
    Source("Procedure 4A, 5B", Force.STATUTORY_GUIDANCE),
    "Safeguarding partners",
    done_by="decision_told",
    when=SERIOUS_AND_OURS,
)
NAME_REVIEWER = DeadlineRule(
    "name_reviewer",
    "The Panel, Ofsted and the Department for Education are told the name of a reviewer commissioned after that",
    "reviewer_commissioned",
    as_soon_as_possible(),
    Source("Procedure 4A, 5B", Force.STATUTORY_GUIDANCE),
    "Safeguarding partners",
    done_by="reviewer_told",
    only_once_begun=True,
)
PUBLISH = DeadlineRule(
    "publish",
    "The report of the local review is completed and published",
    "review_begun",
    months(6),
    P8B_PUBLISH,
    "Safeguarding partners",
    done_by="published",
    when=SERIOUS_AND_OURS,
    notices=(relaxation.SPRING_2020_MONTHS,),
)
SEND_BEFORE_PUBLICATION = DeadlineRule(
    "send_before_publication",
    "The full report, or the information on improvements, goes to the Panel, the Secretary of State and Ofsted",
    "publication",
    working_days_before(7),
    P8B_COPIES,
    "Safeguarding partners",
    done_by="report_sent",
    when=SERIOUS_AND_OURS,
    notices=(relaxation.SPRING_2020,),
)
KEEP_PUBLIC = DeadlineRule(
    "keep_public",
    "The report or information stays publicly available at least until this day",
    "published",
    months(12),
    P8B_PUBLIC,
    "Safeguarding partners",
    lasts=True,
)
