"""Safeguarding partners under Working Together 2023 and the Panel's guidance of its time."""

from dataclasses import replace
from datetime import date

from scr_desktop.domain.editions.sources import with_sources
from scr_desktop.domain.law import (
    before_birth,
    decisions,
    further_information,
    in_2023,
    national_notification,
    other_reviews,
    panel_guidance,
    parallel_processes,
    partner_review,
    practice_review,
    publication,
    rapid_review,
)
from scr_desktop.domain.law.agencies import agencies, agency_information
from scr_desktop.domain.law.pathways import partner_pathway
from scr_desktop.domain.rules import vocabulary as facts
from scr_desktop.domain.rules.arrangements import WT2023_PUBLISHED, WT2026_PUBLISHED, CaseDates
from scr_desktop.domain.rules.condition import Between, Is, Not, Shown, UnlessShown, all_of, any_of
from scr_desktop.domain.rules.criterion import Contradiction, Criterion, Duty
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.fact import Question, asked_once
from scr_desktop.domain.rules.notice import Notice
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.rules.review_form import ReviewForm
from scr_desktop.domain.rules.whose import Allocation, Body, Holder, InArea
from scr_desktop.domain.sources.reading import RAPID_REVIEW
from scr_desktop.domain.sources.source import Binding, Force
from scr_desktop.domain.time.part_date import written


def governs(dates: CaseDates) -> str:
    """Return why Working Together 2023 governs: known since its publication, and before a later edition applies."""
    if dates.under_wt2026:
        return ""
    if dates.aware_on >= WT2023_PUBLISHED:
        return (
            f"The authority became aware on {written(dates.aware_on)}, on or after the day Working Together 2023 was "
            f"published ({written(WT2023_PUBLISHED)}): the safeguarding partners act under it and under the Panel's "
            f"guidance of {_guidance_of(dates.aware_on)}."
        )
    begun = dates.review_begun_on
    if dates.aware_on < dates.partners_from and begun is not None and begun >= WT2023_PUBLISHED:
        return (
            f"The authority became aware on {written(dates.aware_on)}, but a review would begin {dates.review_begun_words}, long "
            f"after the grace period ended on {written(dates.grace_ends_on)}: the board can no longer act, and the case "
            "stands with the safeguarding partners under Working Together 2023."
        )
    return ""


def _guidance_of(aware_on: date) -> str:
    if aware_on >= panel_guidance.JUNE_2025_OVER:
        return "June 2025"
    return "September 2022" if aware_on < panel_guidance.JUNE_2025 else "September 2022 or of June 2025"


_CH5 = in_2023.CH5
_CARE_LEAVERS = replace(_CH5, binds=(Binding("", Force.STATUTORY_GUIDANCE, "should"),))
_SHARED = replace(_CARE_LEAVERS, note=national_notification.ONE_FORM)
_CARE_LEAVER = all_of(facts.CARE_LEAVER.yes, any_of(UnlessShown(Between("age", 25, 999))))
# Of several care leavers one can have been ours and another not, as of several looked after children.
_OF_BOTH = facts.CARE_LEAVER_OF_BOTH.yes_if_asked
_OF_US = any_of(Is("care_leaver_of", ("ours",)), _OF_BOTH)
_OF_ANOTHER = any_of(Is("care_leaver_of", ("another",)), _OF_BOTH)
_OF_ANOTHER_ALONE = Shown(all_of(Is("care_leaver_of", ("another",)), Not(_OF_BOTH)))
_OUR_CARE_LEAVER = all_of(_CARE_LEAVER, Not(_OF_ANOTHER_ALONE))
_THEIR_CARE_LEAVER = Shown(all_of(_CARE_LEAVER, _OF_ANOTHER))
CARE_LEAVER_DEATH = Criterion(
    "care_leaver_death",
    "A care leaver aged up to and including 24 has died: the authority should notify the Secretary of State and Ofsted.",
    _CARE_LEAVERS,
    _OUR_CARE_LEAVER,
    notifiable=True,
    notified_by=(
        Allocation(Holder.US, all_of(_CARE_LEAVER, _OF_US)),
        Allocation(Holder.LOOKS_AFTER, all_of(_CARE_LEAVER, _OF_ANOTHER)),
    ),
)
_NO_REVIEW_REQUIRED = Criterion(
    "care_leaver_no_review",
    "No rapid review or local review is required for the death of a care leaver that is not a serious child safeguarding "
    "case.",
    _CH5,
    all_of(_OUR_CARE_LEAVER, Not(national_notification.SERIOUS)),
)
_NO_CARE_LEAVER = Contradiction(
    "It is said whose care leaver the young person was, but no care leaver is said to have died: change one of the two "
    "answers.",
    _CH5,
    all_of(
        any_of(Is("care_leaver_of", ("ours", "another")), facts.CARE_LEAVER_OF_BOTH.yes),
        Is("care_leaver_died", ("no",)),
    ),
)
NOTIFY = replace(
    national_notification.NOTIFY_RULE,
    source=replace(
        in_2023.of_2023(national_notification.NOTIFY_RULE.source),
        binds=(
            *national_notification.NOTIFYING,
            Binding("A care leaver’s death", Force.STATUTORY_GUIDANCE, "should"),
        ),
    ),
    when=any_of(national_notification.TO_NOTIFY, _OUR_CARE_LEAVER),
    proves=((national_notification.NOTIFIABLE, any_of(national_notification.SOMEBODYS_TO_NOTIFY, _CARE_LEAVER)),),
)
REPORT = national_notification.report_rule("safeguarding partners")
RAPID_REVIEW_FROM_NOTIFICATION = replace(
    practice_review.RAPID_REVIEW,
    reading=(RAPID_REVIEW, "notification"),
    counted_from="notification_sent",
    source=panel_guidance.OF_2025,
)
RAPID_REVIEW_FROM_AWARENESS = replace(
    practice_review.RAPID_REVIEW,
    key="rapid_review_from_awareness",
    reading=(RAPID_REVIEW, "awareness"),
    duty="The rapid review goes to the Panel, if the fifteen working days run from awareness (the stricter reading)",
    source=replace(practice_review.RAPID_REVIEW_FROM_AWARENESS, force=Force.LOCAL),
    target=True,
)
# Until the guidance of June 2025 nothing read says that the days run from the notification: the stricter reading stands first.
_FIRST_FROM_AWARENESS = replace(
    RAPID_REVIEW_FROM_AWARENESS, duty=practice_review.RAPID_REVIEW.duty, source=panel_guidance.OF_2022, target=False
)
_THEN_FROM_NOTIFICATION = replace(
    RAPID_REVIEW_FROM_NOTIFICATION,
    duty=practice_review.RAPID_REVIEW_READINGS[1].duty,
    source=practice_review.RAPID_REVIEW_READINGS[1].source,
)
_CARE_LEAVER_DUTIES = tuple(
    Duty(key, who, "the death of a care leaver", "aware", "notify", _SHARED, _OUR_CARE_LEAVER)
    for key, who in (
        ("care_leaver_secretary_of_state", "Secretary of State (Department for Education)"),
        ("care_leaver_ofsted", "Ofsted"),
    )
)
_TELL_THEM = Duty(
    "care_leaver_area",
    f"The authority {Holder.LOOKS_AFTER}",
    "the death of a care leaver, for it to notify",
    "aware",
    "tell_other_area",
    _CH5,
    _THEIR_CARE_LEAVER,
    in_area=InArea(Body.AUTHORITY, Holder.LOOKS_AFTER),
)
TELL_OTHER_AREA = replace(
    national_notification.OTHER_AREA_RULE,
    when=any_of(national_notification.OTHER_AREA_CONCERNED, _THEIR_CARE_LEAVER),
)

_EDITION = Regime(
    key="WT2023",
    name="Working Together 2023, safeguarding partners",
    option="Option B, 2023 edition",
    source=_CH5,
    governs=governs,
    may_commission=True,
    decider="Lead safeguarding partners, or those they delegate to",
    recommender=partner_review.SUB_GROUP,
    board=partner_review.PARTNERS,
    panel=partner_review.PANEL,
    review_name=partner_review.REVIEW_NAME,
    review_short=partner_review.REVIEW_SHORT,
    questions=asked_once(
        *before_birth.QUESTIONS,
        *national_notification.QUESTIONS,
        Question(facts.CARE_LEAVER, _CH5, "If a young person has died"),
        Question(facts.CARE_LEAVER_OF, _CH5, "If a young person has died"),
        Question(facts.CARE_LEAVER_OF_BOTH, _CH5, "If a young person has died"),
        *practice_review.QUESTIONS,
        *parallel_processes.QUESTIONS,
    ),
    criteria=(
        national_notification.NOTIFY_PANEL,
        national_notification.SERIOUS_CASE,
        national_notification.LOOKED_AFTER,
        CARE_LEAVER_DEATH,
        _NO_REVIEW_REQUIRED,
        national_notification.HAPPENED_ELSEWHERE,
        national_notification.NOBODYS,
        before_birth.LIKELY_2B,
        practice_review.CONSIDER_LOCAL,
        *practice_review.CRITERIA,
    ),
    contradictions=(
        *national_notification.contradictions(),
        _NO_CARE_LEAVER,
        *practice_review.CONTRADICTIONS,
        *parallel_processes.CONTRADICTIONS,
    ),
    duties=(
        *national_notification.duties(partner_review.PARTNERS),
        *_CARE_LEAVER_DUTIES,
        _TELL_THEM,
        *publication.LOCAL_REVIEW_DUTIES,
        *publication.REVIEWER_DUTIES,
        *decisions.PARTNER_DUTIES,
        *publication.REPORT_DUTIES,
        *publication.DELAY_DUTIES,
    ),
    processes=(
        *parallel_processes.processes("Integrated Care Board"),
        national_notification.consider_telling("safeguarding partners"),
    ),
    rules=(
        NOTIFY,
        REPORT,
        TELL_OTHER_AREA,
        partner_review.AGENCY_RETURN,
        RAPID_REVIEW_FROM_NOTIFICATION,
        RAPID_REVIEW_FROM_AWARENESS,
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
    rank=5,
    rapid_review=rapid_review.PARTNERS_2025,
    partners=partner_review.WHO_DECIDE,
    decision_limits=("rapid_review", "rapid_review_from_awareness"),
    agency_roles=agencies.PARTNER_ROLES,
    agency_kinds=agencies.KINDS,
    information=agency_information.PARTNERS_INFORMATION,
    other_reviews=other_reviews.OF_PARTNERS,
    after_decision=decisions.AFTER_PARTNERS_DECISION,
    further_reading=further_information.CITATIONS,
    deciding=national_notification.BY_PLACE,
    deciding_source=national_notification.DECIDED_BY_PLACE,
    notices=(
        Notice(
            "Working Together 2026 was published on 18 March 2026. The office has not confirmed the day from which it "
            "applies: until it has, this case stands under the edition of 2023. Compare it with the new edition.",
            since=WT2026_PUBLISHED,
            open_edition=True,
        ),
        panel_guidance.IN_JUNE_2025,
    ),
)


def _under(*rapid_review: DeadlineRule, form: ReviewForm) -> Regime:
    """Return the edition with the time limits and the form of the rapid review of a time before the guidance of June 2025."""
    limits = {rule.key: rule for rule in rapid_review}
    return replace(
        _EDITION,
        rules=tuple(limits.get(rule.key, rule) for rule in _EDITION.rules),
        rapid_review=form,
        pathway=partner_pathway.FROM_AWARENESS,
    )


def _in_2023(regime: Regime) -> Regime:
    """Return a regime in which every source is that of the edition of 2023."""
    found = with_sources(regime, in_2023.of_2023)
    return replace(found, pathway=in_2023.steps_of_2023(found.pathway))


_BEFORE_JUNE_2025 = _under(_FIRST_FROM_AWARENESS, _THEN_FROM_NOTIFICATION, form=rapid_review.PARTNERS)
_IN_JUNE_2025 = _under(
    _FIRST_FROM_AWARENESS,
    replace(_THEN_FROM_NOTIFICATION, source=panel_guidance.PERHAPS_2025),
    form=rapid_review.PARTNERS_PERHAPS_2025,
)
REGIME = replace(
    _in_2023(_EDITION),
    earlier=(
        (panel_guidance.JUNE_2025, _in_2023(_BEFORE_JUNE_2025)),
        (panel_guidance.JUNE_2025_OVER, _in_2023(_IN_JUNE_2025)),
    ),
)
