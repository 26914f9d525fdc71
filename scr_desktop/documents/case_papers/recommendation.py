"""The recommendation of the sub-group: what it recommends and why, and what each agency thinks of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import Content, Facts, Grid, Heading, Para
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import letterhead
from scr_desktop.documents.parts.words import capital, choice
from scr_desktop.documents.sections.about_decision import (
    NATIONAL,
    missing_notice,
    outcome_words,
    signed,
    superseded,
    which_case,
)
from scr_desktop.documents.sections.criteria import verdict_sentences
from scr_desktop.documents.subjects.thing import OfThing, ThingPaper
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.decision import VIEWS, Recommendation
from scr_desktop.domain.records.words import YES_NO
from scr_desktop.domain.review.sheet_code import code_of

NAME = "Recommendation"


def body(of: OfThing, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the recommendation whose id is `item`, as it stood at `as_at` (local time)."""
    status, item = of.status, of.item
    made = next(recommendation for recommendation in status.case.recommendations if recommendation.id == item)
    regime = status.regime
    return [
        *letterhead(office),
        Heading(1, f"Recommendation to: {regime.decider}"),
        *([missing_notice(made, regime)] if made.missing_then else []),
        which_case(status),
        *superseded(made.superseded_at, made.superseded_why, "recommendation"),
        Facts(
            [
                ("Recommended by", made.by),
                ("On", written_day(made.recommended_on)),
                ("What is recommended", capital(outcome_words(made, regime))),
                ("Are the criteria met?", choice(YES_NO, made.criteria_met)),
                *([("A national review", NATIONAL[made.national_view])] if regime.national_review else []),
            ]
        ),
        Heading(2, "Reasons"),
        Para(made.reasons),
        Heading(2, "What the criteria say on the answers given"),
        *(Para(sentence) for sentence in verdict_sentences(status)),
        *_views(status, made),
        signed([f"For the {regime.recommender}"], "recommended", regime, code_of(status.case, made)),
    ]


def _views(status: CaseStatus, made: Recommendation) -> list[Content]:
    rows = [
        (agency_view.agency, choice(VIEWS, agency_view.view), agency_view.reason)
        for agency_view in status.case.agency_views
        if agency_view.recommendation_id == made.id
    ]
    return [
        Heading(2, "What each agency thinks of it"),
        Grid(
            ["Agency", "View", "Reason"],
            rows,
            widths=(34, 16, 50),
            row_headers=True,
            empty="No agency’s view is recorded.",
        ),
    ]


def _each(status: CaseStatus) -> list[Item]:
    return [
        Item(
            recommendation.id,
            f"Of {written_day(recommendation.recommended_on)}"
            + (", superseded" if recommendation.superseded_at else ""),
        )
        for recommendation in status.case.recommendations
    ]


DOCUMENT = ThingPaper(
    key="recommendation",
    name=NAME,
    about="What the sub-group recommends to those who decide, with its reasons and each agency’s view.",
    body=body,
    applies=lambda status: bool(status.case.recommendations),
    only_if="it is for a case with a recommendation on record",
    each=_each,
)
