"""The grace period: a board may finish reviews already begun, for twelve months at most, and begin none."""

from dataclasses import replace

from scr_desktop.domain.law import (
    before_birth,
    board_review,
    decisions,
    further_information,
    local_report,
    national_notification,
    other_reviews,
    parallel_processes,
    practice_review,
    serious_case_review,
)
from scr_desktop.domain.law.agencies import agencies, agency_information
from scr_desktop.domain.law.pathways import pathways
from scr_desktop.domain.rules import vocabulary as facts
from scr_desktop.domain.rules.arrangements import PANEL_BEGAN, CaseDates
from scr_desktop.domain.rules.condition import Shown, UnlessShown, all_of, any_of
from scr_desktop.domain.rules.criterion import Criterion, Duty, Review
from scr_desktop.domain.rules.fact import Question, asked_once
from scr_desktop.domain.rules.regime import Regime, Stage
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.part_date import written

_GRACE = Source("Procedure, grace period; Working Together: transitional guidance", Force.STATUTORY_GUIDANCE)


def governs(dates: CaseDates) -> str:
    """Return why the grace period governs: an earlier incident whose review would begin after the arrangements did."""
    begun = dates.review_begun_on
    if begun is None or dates.aware_on >= dates.partners_from:
        return ""
    if not dates.partners_from <= begun <= dates.grace_ends_on:
        return ""
    return (
        f"The authority became aware on {written(dates.aware_on)}, before the partner arrangements began on "
        f"{dates.partners_from_words}, but a review would begin {dates.review_begun_words}, in the grace period that ends on "
        f"{written(dates.grace_ends_on)}. In it the board may not commission a serious case review, even for an earlier "
        "incident: the case and its information pass to the safeguarding partners."
    )


_PASS_ON = Criterion(
    "no_new_review",
    "No new serious case review may be commissioned in the grace period, even if the incident came before it: pass the "
    "information to the safeguarding partners, who decide under their own arrangements.",
    _GRACE,
    UnlessShown(any_of()),
)

# Section 16C does not reach back: what an authority knew before there was a Panel it reported to Ofsted and the board.
_EARLIER, _LATER = Shown(facts.BEFORE_PANEL.yes), UnlessShown(facts.BEFORE_PANEL.yes)
_BEGAN = Source(
    "Procedure 1.2; Children Act 2004 s16C(1)",
    Force.STATUTE,
    note="Section 16C is in force from 29 June 2018. An incident known earlier was to be reported to Ofsted and the board.",
)
_NATIONAL = (
    national_notification.NOTIFY_PANEL,
    national_notification.LOOKED_AFTER,
    national_notification.HAPPENED_ELSEWHERE,
    national_notification.NOBODYS,
)
_NOTIFY = replace(
    national_notification.NOTIFY_RULE,
    duty="The local authority notifies the Panel; an incident known before 29 June 2018 it reports to Ofsted",
    source=Source(
        "Procedure 2B, 3.1; Working Together 2015 ch 4 (p75) and 2018 ch 4", Force.STATUTORY_GUIDANCE, note=_BEGAN.note
    ),
    when=any_of(all_of(_LATER, national_notification.TO_NOTIFY), all_of(_EARLIER, local_report.NOTIFIABLE)),
    proves=((national_notification.NOTIFIABLE, all_of(_LATER, national_notification.SOMEBODYS_TO_NOTIFY)),),
    worded=(PANEL_BEGAN, local_report.NOTIFY.duty, national_notification.NOTIFY_RULE.duty),
)
_REPORT = replace(
    _NOTIFY,
    key="report_locally",
    duty="The local authority reports the incident to the safeguarding partners; one known before 29 June 2018 to the board",
    done_by="partners_told",
    when=any_of(all_of(_LATER, national_notification.SERIOUS_AND_OURS), all_of(_EARLIER, local_report.NOTIFIABLE)),
    worded=(
        PANEL_BEGAN,
        local_report.REPORT.duty,
        national_notification.report_rule("safeguarding partners").duty,
    ),
)
_TELL_OTHER_AREA = replace(
    national_notification.OTHER_AREA_RULE, when=all_of(_LATER, national_notification.OTHER_AREA_CONCERNED)
)

REGIME = Regime(
    key="grace",
    name="Grace period after the partner arrangements began",
    option="Grace period",
    source=_GRACE,
    governs=governs,
    may_commission=False,
    decider=board_review.CHAIR,
    recommender=board_review.SUB_GROUP,
    board="Safeguarding partners",
    panel=board_review.NEW_PANEL,
    review_name="Serious case review",
    review_short="SCR",
    questions=asked_once(
        *before_birth.EARLIER_QUESTIONS,
        Question(facts.BEFORE_PANEL, _BEGAN, "When the authority became aware"),
        *serious_case_review.NOTIFIABLE_QUESTIONS,
        *serious_case_review.REVIEW_QUESTIONS,
        *national_notification.CARE_QUESTIONS,
        *national_notification.AREA_QUESTIONS,
        *parallel_processes.QUESTIONS,
    ),
    criteria=(
        _PASS_ON,
        *(
            replace(
                one,
                when=all_of(_LATER, one.when),
                notified_by=tuple(replace(by, when=all_of(_LATER, by.when)) for by in one.notified_by),
            )
            for one in _NATIONAL
        ),
        *(
            replace(one, key=f"{one.key}_2015", when=all_of(_EARLIER, one.when))
            for one in serious_case_review.NOTIFIABLE_2015
        ),
        *serious_case_review.review_criteria(Review.NONE),
        before_birth.LIKELY_23,
    ),
    contradictions=(
        *serious_case_review.CONTRADICTIONS,
        *national_notification.contradictions(),
        *parallel_processes.CONTRADICTIONS,
    ),
    duties=(
        Duty(
            "pass_to_partners",
            "Safeguarding partners",
            "the incident and all information about it, with no decision on record",
            "aware",
            "",
            _GRACE,
            UnlessShown(any_of()),
            done_by=("handed_over",),
        ),
        *(
            replace(duty, when=all_of(_LATER, duty.when))
            for duty in national_notification.duties("Safeguarding partners")
        ),
        *(replace(duty, key=f"{duty.key}_2015", when=all_of(_EARLIER, duty.when)) for duty in local_report.DUTIES),
    ),
    processes=parallel_processes.processes("Clinical Commissioning Group"),
    # Nobody need ask the agencies any more; what was asked all the same is due, and passes on with the rest.
    rules=(
        _NOTIFY,
        _REPORT,
        _TELL_OTHER_AREA,
        replace(board_review.AGENCY_RETURN, only_once_begun=True),
        # Procedure 3A asks one for every notification to the Panel: the board may make none any more, the partners owe it.
        *(
            replace(
                rule,
                when=all_of(_LATER, national_notification.SERIOUS_AND_OURS),
                source=replace(rule.source, note=f"{rule.source.note} They are counted also where they are over."),
            )
            for rule in practice_review.PARTNERS_RAPID_REVIEW
        ),
    ),
    stages=(
        Stage("received", "Notification received", "notification_received", "passing it on to the partners"),
        Stage("passed_on", "Passed to the partners", "handed_over", "the partners' own decision"),
    ),
    pathway=pathways.GRACE,
    rank=3,
    agency_roles=agencies.BOARD_ROLES,
    agency_kinds=agencies.KINDS,
    information=agency_information.INFORMATION,
    other_reviews=other_reviews.OF_BOARD,
    after_decision=decisions.AFTER_DECISION,
    further_reading=further_information.CITATIONS,
    notices=(serious_case_review.NOT_OF_ITS_TIME,),
)
