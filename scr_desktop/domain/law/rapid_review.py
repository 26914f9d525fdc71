"""The rapid review: procedure 1.2, 3A and 4A, appendix 5, and what the Panel's guidance adds to it over the years."""

from collections.abc import Iterable
from dataclasses import replace

from scr_desktop.domain.law import board_review, panel_guidance, partner_review, practice_review
from scr_desktop.domain.review import review_quality as check
from scr_desktop.domain.rules.place import CasePlace, ReviewPlace
from scr_desktop.domain.rules.review_form import Part, QualityPoint, ReviewForm, Section
from scr_desktop.domain.sources.source import Force, Source

P12 = Source("Procedure 1.2", Force.STATUTORY_GUIDANCE)
P4A = Source("Procedure 4A", Force.STATUTORY_GUIDANCE)
_RECALLED = Source(
    "Panel guidance of 2019 and 2022, and the Panel’s annual reports",
    Force.PANEL_GUIDANCE,
    sure=False,
    note="The Panel published no form that must be used; what it looks for is recalled, not read.",
)
_JUNE_2025 = replace(panel_guidance.OF_2025, note="Read as restated by a partnership.")
_NOTIFIED = Source("Child Safeguarding Practice Review Panel, answers to questions", Force.PANEL_GUIDANCE)
_RETURNS = Source("Procedure 4.3", Force.LOCAL)

_AIMS = (
    "Gather the facts about the case, as far as they can be readily established at the time",
    "Discuss whether any immediate action is needed to ensure children’s safety, and share any learning appropriately",
    "Consider the potential for identifying improvements to safeguard and promote the welfare of children",
)
_LAST_AIM = "Decide what steps to take next, including whether or not to undertake {review}"

PARTS = (
    Part("facts", "The facts", 1),
    Part("analysis", "Practice analysed", 1),
    Part("child", "The child and the context", 1),
    Part("safety", "Safety and learning shared", 2),
    Part("improvements", "Improvements", 3),
    Part("criteria", "The criteria", 4, ReviewPlace.CRITERIA),
    Part("national", "National importance", 4, ReviewPlace.NATIONAL),
    Part("recommendation", "Recommendation and next steps", 4, ReviewPlace.NEXT_STEPS),
)

_SECTIONS = (
    Section(
        "incident_summary",
        "facts",
        "What happened",
        "The incident in a few plain sentences: who, when, where, and how it became known.",
        P12,
        ("summary",),
        "What happened is not summed up.",
    ),
    Section(
        "household",
        "facts",
        "The family",
        "Who belongs to the family and household, and how they stand to the child.",
        _RECALLED,
        ("people_checked", "summary"),
        "The family is not described.",
    ),
    Section(
        "agencies_part",
        "facts",
        "What each agency knew and did",
        "The facts that can be readily established, from each agency, in proportion: no retelling of every contact.",
        P12,
        ("involvement", "summary", "key_events"),
        "What the agencies knew and did is not described.",
    ),
    Section(
        "not_known",
        "facts",
        "What is not known yet",
        "Facts that could not be established in the time, and how they will be.",
        P12,
        ("other_reviews", "refused_why"),
    ),
    Section(
        "episodes",
        "analysis",
        "Key practice episodes",
        "The moments that mattered: what was done, what could have been, and what it meant for the child.",
        _RECALLED,
        ("key_events", "strengths", "single_agency_concerns", "joint_concerns"),
        "No key practice episode is analysed.",
    ),
    Section(
        "why",
        "analysis",
        "Why it happened as it did",
        "Not only what was done, but why: what made sense to those involved then, and what in the system led to it.",
        _RECALLED,
        ("strengths", "single_agency_concerns", "joint_concerns"),
        "The review does not say why practice was as it was.",
    ),
    Section(
        "childs_experience",
        "child",
        "The child’s experience",
        "What daily life was like for the child, what the child said or showed, and who listened.",
        _RECALLED,
        ("childs_voice",),
        "The child’s experience is not described.",
    ),
    Section(
        "context",
        "child",
        "Race, culture, disability and other context",
        "How race, culture, faith, disability and the family’s circumstances bore on what happened and on practice.",
        _RECALLED,
        ("context",),
        "Race, culture and disability are not considered.",
    ),
    Section(
        "immediate_safety",
        "safety",
        "Immediate action for the safety of children",
        "What was done at once, by whom and when; what still has to be done.",
        P12,
        ("safety_action",),
        "It is not said whether immediate action is needed.",
    ),
    Section(
        "other_children",
        "safety",
        "Other children",
        "Brothers, sisters and other children who may be at risk, and how they are safe now.",
        P12,
        ("safety_action", "people_checked"),
        "It is not said whether other children are safe.",
    ),
    Section(
        "learning_shared",
        "safety",
        "Learning already shared and acted on",
        "What was learned so far, with whom it was shared, and what has changed already.",
        P12,
        ("learning",),
        "Learning already shared is not mentioned; say so if there is none yet.",
    ),
    Section(
        "improvements",
        "improvements",
        "Improvements that may be identified",
        "What could be improved, here and beyond: particular, and not only that a procedure be followed.",
        P12,
        ("learning", "single_agency_concerns", "joint_concerns"),
        "No improvement is considered.",
    ),
    Section(
        "recommendation",
        "recommendation",
        "Recommendation",
        "Whether a review should be held, with the reasons from the criteria; if not, what takes its place.",
        P12,
        ("joint_concerns", "single_agency_concerns"),
        "There is no recommendation.",
    ),
)

QUALITY = (
    QualityPoint("notification", CasePlace.TOLD, _NOTIFIED, check.notification),
    QualityPoint("agencies", CasePlace.AGENCIES, _RETURNS, check.agencies),
    QualityPoint("children", CasePlace.SUMMARY, _RECALLED, check.children),
    QualityPoint("unanswered", CasePlace.CRITERIA, P12, check.unanswered),
    QualityPoint("evidence", ReviewPlace.CRITERIA, _RECALLED, check.evidence),
    QualityPoint("national_view", ReviewPlace.NATIONAL, P12, check.national_view),
    QualityPoint("decision", CasePlace.DECISION, P12, check.decision),
    QualityPoint("next_steps", ReviewPlace.NEXT_STEPS, P12, check.next_steps),
    QualityPoint("signed", ReviewPlace.SIGN_OFF, _RECALLED, check.signed),
)

BOARD = ReviewForm(
    aims=(*_AIMS, _LAST_AIM.format(review="a serious case review")),
    aims_source=P12,
    parts=PARTS,
    sections=_SECTIONS,
    partners=(f"Chair of the {board_review.SUB_GROUP}", board_review.CHAIR),
    partners_source=Source("Procedure 3A, 4.5, 4.6", Force.LOCAL),
    national=practice_review.NATIONAL_CRITERIA,
    quality=QUALITY,
)


def _from_4a(source: Source) -> Source:
    """Return where the partners have what the board has from the transitional guidance."""
    return P4A if source == P12 else source


def _sections(changed: Iterable[Section] = ()) -> tuple[Section, ...]:
    """Return the sections for partners, with some in other words."""
    others = {section.key: section for section in changed}
    return tuple(others.get(one.key, replace(one, source=_from_4a(one.source))) for one in _SECTIONS)


PARTNERS = replace(
    BOARD,
    aims=(*_AIMS, _LAST_AIM.format(review="a child safeguarding practice review")),
    aims_source=P4A,
    sections=_sections(),
    partners=partner_review.WHO_DECIDE,
    partners_source=Source("Children Act 2004 s16E", Force.STATUTE),
    quality=tuple(replace(point, source=_from_4a(point.source)) for point in QUALITY),
)


def _by_key(key: str) -> Section:
    return next(section for section in _SECTIONS if section.key == key)


def _partners_2025(source: Source) -> ReviewForm:
    """Return the form with what the Panel's guidance of June 2025 adds."""
    context = replace(
        _by_key("context"),
        title="Racism and other inequalities, disability, culture",
        asks="Racism and other inequalities linked to protected characteristics, disability among them: how they "
        "bore on the child’s life, on what happened and on practice. Culture and faith too.",
        source=source,
        missing="Racism and other inequalities linked to protected characteristics are not considered.",
    )
    quality = (replace(point, source=source) if point.key == "children" else point for point in PARTNERS.quality)
    return replace(
        PARTNERS, sections=_sections((replace(_by_key("episodes"), source=source), context)), quality=tuple(quality)
    )


PARTNERS_2025 = _partners_2025(_JUNE_2025)
PARTNERS_PERHAPS_2025 = _partners_2025(replace(panel_guidance.PERHAPS_2025, note=panel_guidance.MONTH_ALONE))
