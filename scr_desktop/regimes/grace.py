"""The grace period: a board may finish reviews already begun, for twelve months at most, and begin none."""

from scr_desktop.domain.arrangements import CaseDates
from scr_desktop.domain.condition import UnlessShown, any_of
from scr_desktop.domain.criterion import Criterion, Duty, Review
from scr_desktop.domain.law import (
    agencies,
    board_review,
    national_notification,
    parallel_processes,
    pathways,
    publication,
    serious_case_review,
)
from scr_desktop.domain.part_date import written
from scr_desktop.domain.regime import Regime
from scr_desktop.domain.source import Force, Source

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
        f"{dates.partners_from_words}, but a review would begin on {written(begun)}, in the grace period that ends on "
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
    questions=(
        *serious_case_review.NOTIFIABLE_QUESTIONS,
        *serious_case_review.REVIEW_QUESTIONS,
        *national_notification.AREA_QUESTIONS,
        *parallel_processes.QUESTIONS,
    ),
    criteria=(
        _PASS_ON,
        national_notification.NOTIFY_PANEL,
        national_notification.LOOKED_AFTER,
        national_notification.HAPPENED_ELSEWHERE,
        *serious_case_review.review_criteria(Review.NONE),
    ),
    contradictions=(*serious_case_review.CONTRADICTIONS, *national_notification.contradictions()),
    duties=(
        Duty(
            "pass_to_partners",
            "Safeguarding partners",
            "the incident and all information about it, undecided",
            "aware",
            "",
            _GRACE,
            UnlessShown(any_of()),
            done_by=("handed_over",),
        ),
        *national_notification.duties("Safeguarding partners"),
        *publication.BOARD_REPORT_DUTIES,
        *publication.DELAY_DUTIES,
        *publication.HAND_OVER_DUTIES,
    ),
    processes=parallel_processes.processes("Clinical Commissioning Group"),
    rules=(
        national_notification.NOTIFY_RULE,
        national_notification.OTHER_AREA_RULE,
        board_review.AGENCY_RETURN,
        board_review.TELL_DECISION,
        board_review.COMPLETE_SCR,
        board_review.SEND_BEFORE_PUBLICATION,
        board_review.KEEP_PUBLIC,
        publication.DELAY_REASONS,
        board_review.GRACE_END,
    ),
    stages=board_review.STAGES,
    pathway=pathways.GRACE,
    rank=3,
    agency_roles=agencies.BOARD_ROLES,
)
