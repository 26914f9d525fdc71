"""Option B: safeguarding partners under Working Together 2018."""

from scr_desktop.domain.law import (
    before_birth,
    decisions,
    further_information,
    national_notification,
    other_reviews,
    parallel_processes,
    partner_review,
    practice_review,
    publication,
    rapid_review,
)
from scr_desktop.domain.law.agencies import agencies, agency_information
from scr_desktop.domain.law.pathways import partner_pathway
from scr_desktop.domain.rules.arrangements import WT2023_PUBLISHED, CaseDates
from scr_desktop.domain.rules.fact import asked_once
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.part_date import written


def governs(dates: CaseDates) -> str:
    """Return why Option B governs: known since the arrangements began, or left undecided past the grace period."""
    if dates.partners_from <= dates.aware_on < WT2023_PUBLISHED:
        return (
            f"The authority became aware on {written(dates.aware_on)}, on or after the day the partner arrangements began, "
            f"{dates.partners_from_words}: the safeguarding partners act under Working Together 2018."
        )
    begun = dates.review_begun_on
    if dates.aware_on < dates.partners_from and begun is not None and dates.grace_ends_on < begun < WT2023_PUBLISHED:
        return (
            f"The authority became aware on {written(dates.aware_on)}, but a review would begin {dates.review_begun_words}, after "
            f"the grace period ended on {written(dates.grace_ends_on)}: the board can no longer act, and the case stands "
            "with the safeguarding partners under Working Together 2018."
        )
    return ""


REGIME = Regime(
    key="WT2018",
    name="Working Together 2018, safeguarding partners",
    option="Option B",
    source=Source("Procedure 2B, 4A, 4B", Force.STATUTORY_GUIDANCE),
    governs=governs,
    may_commission=True,
    decider=partner_review.PARTNERS,
    recommender=partner_review.SUB_GROUP,
    board=partner_review.PARTNERS,
    panel=partner_review.PANEL,
    review_name=partner_review.REVIEW_NAME,
    review_short=partner_review.REVIEW_SHORT,
    questions=asked_once(
        *before_birth.EARLIER_QUESTIONS,
        *national_notification.QUESTIONS,
        *practice_review.QUESTIONS,
        *parallel_processes.QUESTIONS,
    ),
    criteria=(
        national_notification.NOTIFY_PANEL,
        national_notification.SERIOUS_CASE,
        national_notification.LOOKED_AFTER,
        national_notification.HAPPENED_ELSEWHERE,
        national_notification.NOBODYS,
        before_birth.LIKELY_2B,
        practice_review.CONSIDER_LOCAL,
        *practice_review.CRITERIA,
    ),
    contradictions=(
        *national_notification.contradictions(),
        *practice_review.CONTRADICTIONS,
        *parallel_processes.CONTRADICTIONS,
    ),
    duties=(
        *national_notification.duties(partner_review.PARTNERS),
        *publication.LOCAL_REVIEW_DUTIES,
        *publication.REVIEWER_DUTIES,
        *decisions.PARTNER_DUTIES,
        *publication.REPORT_DUTIES,
        *publication.DELAY_DUTIES,
    ),
    processes=(
        *parallel_processes.processes("Clinical Commissioning Group"),
        national_notification.consider_telling("safeguarding partners"),
    ),
    rules=(
        national_notification.NOTIFY_RULE,
        national_notification.report_rule("safeguarding partners"),
        national_notification.OTHER_AREA_RULE,
        partner_review.AGENCY_RETURN,
        *practice_review.RAPID_REVIEW_READINGS,
        practice_review.INFORM_OF_REVIEW,
        practice_review.NAME_REVIEWER,
        *decisions.rules(partner_review.PARTNERS, national_view=True, shared=True),
        practice_review.PUBLISH,
        practice_review.SEND_BEFORE_PUBLICATION,
        practice_review.KEEP_PUBLIC,
        publication.DELAY_REASONS,
    ),
    stages=partner_review.STAGES,
    pathway=partner_pathway.PARTNERS,
    rank=4,
    rapid_review=rapid_review.PARTNERS,
    partners=partner_review.WHO_DECIDE,
    decision_limits=("rapid_review", "rapid_review_from_notification"),
    agency_roles=agencies.PARTNER_ROLES,
    agency_kinds=agencies.KINDS,
    information=agency_information.PARTNERS_INFORMATION,
    other_reviews=other_reviews.OF_PARTNERS,
    after_decision=decisions.AFTER_PARTNERS_DECISION,
    further_reading=further_information.CITATIONS,
    deciding=national_notification.BY_PLACE,
    deciding_source=national_notification.DECIDED_BY_PLACE,
)
