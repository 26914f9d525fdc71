"""Option A: the Local Safeguarding Children Board under Working Together 2015, before 29 June 2018."""

from scr_desktop.domain.law import (
    before_birth,
    board_review,
    deaths,
    decisions,
    further_information,
    local_report,
    other_reviews,
    parallel_processes,
    publication,
    residence,
    serious_case_review,
)
from scr_desktop.domain.law.agencies import agencies, agency_information
from scr_desktop.domain.law.pathways import pathways
from scr_desktop.domain.rules.arrangements import PANEL_BEGAN, CaseDates
from scr_desktop.domain.rules.fact import asked_once
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.part_date import written


def governs(dates: CaseDates) -> str:
    """Return why Option A governs a case known before the new Panel existed, unless a review begins too late."""
    if dates.aware_on >= PANEL_BEGAN:
        return ""
    if dates.review_begun_on is not None and dates.review_begun_on >= dates.partners_from:
        return ""
    return (
        f"The authority became aware on {written(dates.aware_on)}, before {written(PANEL_BEGAN)}: the board works under "
        f"Working Together 2015 and decides on a serious case review. What falls to the national panel after that, from "
        f"{written(PANEL_BEGAN)} on, falls to the Child Safeguarding Practice Review Panel. A review begun before the partner arrangements ({dates.partners_from_words}) may run on "
        f"until {written(dates.grace_ends_on)} at most."
    )


_SOURCE = Source("Procedure 3A, 4.1 to 4.6", Force.STATUTORY_GUIDANCE)

REGIME = Regime(
    key="WT2015",
    name="Working Together 2015, Local Safeguarding Children Board",
    option="Option A",
    source=_SOURCE,
    governs=governs,
    may_commission=True,
    decider=board_review.CHAIR,
    recommender=board_review.SUB_GROUP,
    board=board_review.BOARD,
    panel=board_review.OLD_PANEL,
    review_name="Serious case review",
    review_short="SCR",
    questions=asked_once(
        *before_birth.EARLIER_QUESTIONS,
        *serious_case_review.NOTIFIABLE_QUESTIONS,
        *local_report.CARE_QUESTIONS,
        *serious_case_review.REVIEW_QUESTIONS,
        *residence.QUESTIONS,
        *parallel_processes.QUESTIONS,
    ),
    criteria=(*serious_case_review.NOTIFIABLE_2015, *serious_case_review.review_criteria(), before_birth.LIKELY_23),
    contradictions=(
        *serious_case_review.CONTRADICTIONS,
        *deaths.contradictions(serious_case_review.P21),
        *parallel_processes.CONTRADICTIONS,
    ),
    duties=(
        *local_report.DUTIES,
        local_report.deciding_board(local_report.NOTIFIABLE),
        *board_review.DECISION_DUTIES,
        *decisions.BOARD_DUTIES,
        *publication.BOARD_REPORT_DUTIES,
        *publication.BOARD_DELAY_DUTIES,
        board_review.PASS_ON_DUTY,
        *publication.HAND_OVER_DUTIES,
    ),
    processes=parallel_processes.processes("Clinical Commissioning Group"),
    rules=(
        local_report.NOTIFY,
        local_report.REPORT,
        board_review.AGENCY_RETURN,
        board_review.SCR_DECISION,
        board_review.SCR_DECISION_BACKSTOP,
        board_review.TELL_DECISION,
        board_review.NOT_INITIATED,
        *decisions.rules(board_review.CHAIR, national_view=False),
        board_review.COMPLETE_SCR,
        board_review.SEND_BEFORE_PUBLICATION,
        board_review.KEEP_PUBLIC,
        publication.DELAY_REASONS,
        board_review.PASS_ON,
        board_review.GRACE_END,
    ),
    stages=board_review.STAGES,
    pathway=pathways.BOARD,
    rank=1,
    decision_limits=board_review.DECISION_LIMITS,
    national_review=False,
    agency_roles=agencies.BOARD_ROLES,
    agency_kinds=agencies.KINDS,
    information=agency_information.BOARD_INFORMATION,
    other_reviews=other_reviews.OF_BOARD,
    after_decision=decisions.AFTER_DECISION,
    further_reading=further_information.CITATIONS,
    deciding=residence.BY_RESIDENCE,
    deciding_source=residence.SOURCE,
    not_said=residence.NOT_SAID,
    notices=(serious_case_review.NOT_OF_ITS_TIME,),
)
