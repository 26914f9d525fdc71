"""The transition: from 29 June 2018 the Panel is notified and a rapid review made; the board still decides on an SCR."""

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
    publication,
    rapid_review,
    residence,
    serious_case_review,
)
from scr_desktop.domain.law.agencies import agencies, agency_information
from scr_desktop.domain.law.pathways import pathways
from scr_desktop.domain.rules import vocabulary as facts
from scr_desktop.domain.rules.arrangements import PANEL_BEGAN, CaseDates
from scr_desktop.domain.rules.condition import UnlessShown, all_of
from scr_desktop.domain.rules.criterion import Criterion, ParallelProcess
from scr_desktop.domain.rules.event import PASSES_ON
from scr_desktop.domain.rules.fact import asked_once
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.part_date import written


def governs(dates: CaseDates) -> str:
    """Return why the transition governs a case known from 29 June 2018 until the partner arrangements begin."""
    if not PANEL_BEGAN <= dates.aware_on < dates.partners_from:
        return ""
    if dates.review_begun_on is not None and dates.review_begun_on >= dates.partners_from:
        return ""
    return (
        f"The authority became aware on {written(dates.aware_on)}, on or after {written(PANEL_BEGAN)} and before the "
        f"partner arrangements began on {dates.partners_from_words}: the Panel is notified and receives a rapid review, "
        "and the board decides on a serious case review by the criteria of Working Together 2015 only. It may "
        "commission one only until the arrangements begin."
    )


# The procedure keeps the four definitions of 2015 as its 2A; the duty that replaced them names only three.
_DOUBT = Source(
    "Procedure 2.1, kept as 2A; Working Together 2015 p74",
    Force.STATUTORY_GUIDANCE,
    sure=False,
    note="Section 16C of the Children Act 2004, in force from 29 June 2018, does not name this death. Whether the "
    "guidance of 2015 still asked for it to be reported to Ofsted could not be confirmed.",
)
_REGULATED_SETTING = Criterion(
    "regulated_setting_death",
    "A child in a regulated setting or service has died and abuse or neglect is not known or suspected: a notifiable "
    "incident by the definition of Working Together 2015, but not one that section 16C requires to be notified to the "
    "Panel.",
    _DOUBT,
    all_of(facts.DIED.yes, facts.REGULATED_SETTING.yes, UnlessShown(facts.ABUSE.yes)),
)
_TELL_OFSTED = ParallelProcess(
    "tell_ofsted",
    "Telling Ofsted of a death in a regulated setting",
    "Local authority",
    "A child died in a regulated setting or service and no abuse or neglect is known: consider telling Ofsted, as the "
    "definition of 2015 asked. It is not certain that this was still required.",
    _DOUBT,
    _REGULATED_SETTING.when,
)

_QUESTIONS = (
    *before_birth.EARLIER_QUESTIONS,
    *serious_case_review.NOTIFIABLE_QUESTIONS,
    *serious_case_review.REVIEW_QUESTIONS,
    *national_notification.CARE_QUESTIONS,
    *national_notification.AREA_QUESTIONS,
    *parallel_processes.QUESTIONS,
)

REGIME = Regime(
    key="transition",
    name="Transition: Local Safeguarding Children Board with the national Panel",
    option="Option A in transition",
    source=Source("Procedure 1.2, 3A", Force.STATUTORY_GUIDANCE),
    governs=governs,
    may_commission=True,
    decider=board_review.CHAIR,
    recommender=board_review.SUB_GROUP,
    board=board_review.BOARD,
    panel=board_review.NEW_PANEL,
    review_name="Serious case review",
    review_short="SCR",
    questions=asked_once(*_QUESTIONS),
    criteria=(
        national_notification.NOTIFY_PANEL,
        national_notification.LOOKED_AFTER,
        national_notification.HAPPENED_ELSEWHERE,
        national_notification.NOBODYS,
        _REGULATED_SETTING,
        *serious_case_review.review_criteria(),
        before_birth.LIKELY_23,
    ),
    contradictions=(
        *serious_case_review.CONTRADICTIONS,
        *national_notification.contradictions(),
        *parallel_processes.CONTRADICTIONS,
    ),
    duties=(
        *national_notification.duties(board_review.BOARD),
        local_report.deciding_board(national_notification.SERIOUS_AND_OURS),
        local_report.other_board("tell_other_area", national_notification.SERIOUS),
        *board_review.DECISION_DUTIES,
        *decisions.TRANSITION_DUTIES,
        *publication.BOARD_REPORT_DUTIES,
        *publication.BOARD_DELAY_DUTIES,
        board_review.PASS_ON_DUTY,
        *publication.HAND_OVER_DUTIES,
    ),
    processes=(
        *parallel_processes.processes("Clinical Commissioning Group"),
        national_notification.consider_telling(board_review.BOARD),
        _TELL_OFSTED,
    ),
    rules=(
        national_notification.NOTIFY_RULE,
        national_notification.report_rule(board_review.BOARD),
        national_notification.OTHER_AREA_RULE,
        board_review.AGENCY_RETURN,
        *(
            replace(rule, falls_on=board_review.SUB_GROUP, ended_by=(*rule.ended_by, PASSES_ON))
            for rule in practice_review.RAPID_REVIEW_READINGS
        ),
        *(replace(rule, only_after=PASSES_ON) for rule in practice_review.PARTNERS_RAPID_REVIEW),
        practice_review.PARTNERS_RAPID_REVIEW_AT_ONCE,
        board_review.SCR_DECISION,
        board_review.SCR_DECISION_BACKSTOP,
        board_review.TELL_DECISION,
        *decisions.rules(board_review.CHAIR, national_view=True),
        board_review.COMPLETE_SCR,
        board_review.SEND_BEFORE_PUBLICATION,
        board_review.KEEP_PUBLIC,
        publication.DELAY_REASONS,
        board_review.PASS_ON,
        board_review.GRACE_END,
    ),
    stages=board_review.STAGES,
    pathway=pathways.TRANSITION,
    rank=2,
    rapid_review=rapid_review.BOARD,
    decision_limits=board_review.DECISION_LIMITS,
    agency_roles=agencies.BOARD_ROLES,
    agency_kinds=agencies.KINDS,
    information=agency_information.BOARD_INFORMATION,
    other_reviews=other_reviews.OF_BOARD,
    after_decision=decisions.AFTER_DECISION,
    further_reading=further_information.CITATIONS,
    deciding=residence.BY_RESIDENCE,
    deciding_source=residence.SOURCE,
    not_said=residence.NOT_SAID,
)
