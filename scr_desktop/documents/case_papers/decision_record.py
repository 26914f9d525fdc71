"""The decision record: what the Chair or the partners decided and why, beside what was recommended to them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import Content, Facts, Grid, Heading, Para
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import letterhead
from scr_desktop.documents.parts.words import capital, if_any
from scr_desktop.documents.sections.about_decision import (
    CRITERION,
    NATIONAL,
    contrary_notice,
    decided_by,
    decided_day,
    decision_due,
    missing_notice,
    outcome_words,
    signed,
    signs,
    superseded,
    which_case,
)
from scr_desktop.documents.subjects.thing import OfThing, ThingPaper
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.decision import CHANGED_AFTER, Decision
from scr_desktop.domain.review.sheet_code import code_of
from scr_desktop.domain.review.weighing import contrary_words

NAME = "Decision record"


def body(of: OfThing, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the decision whose id is `item`, as it stood at `as_at` (local time)."""
    status, item = of.status, of.item
    case, regime = status.case, status.regime
    made = next(decision for decision in case.decisions if decision.id == item)
    return [
        *letterhead(office),
        Heading(1, "Decision"),
        *([contrary_notice(made, regime)] if made.contrary_to else []),
        *([missing_notice(made, regime)] if made.missing_then else []),
        which_case(status),
        *superseded(made.superseded_at, made.superseded_why, "decision"),
        Facts(_facts(status, made)),
        Heading(2, "Reasons"),
        Para(made.reasons),
        *if_any("Why it departs from the recommendation", made.departs_why),
        *if_any(f"Why it is contrary to {contrary_words(made.contrary_to, CRITERION)}", made.contrary_why),
        *if_any("Why it came late", made.late_why),
        *if_any("Reasons for the view on a national review", made.national_reasons),
        *_partners(status, made),
        signed(signs(status, office), "decision", regime, code_of(case, made)),
    ]


def _facts(status: CaseStatus, made: Decision) -> list[tuple[str, str]]:
    due, by = decision_due(status), decided_by(made, status)
    found = [
        ("Decided on", decided_day(made, weekday=True)),
        *([("Was to be decided by", "\n".join(due))] if due else []),
        *([("Who decides", status.regime.decider)] if by != status.regime.decider else []),
        ("Decided by", by),
        ("What is decided", capital(outcome_words(made, status.regime))),
        ("What was recommended", _recommended(status, made)),
    ]
    if made.reviewer:
        found.append(("Reviewer", made.reviewer))
    if status.regime.national_review:
        found.append(("A national review", NATIONAL[made.national_view]))
    if made.changed_after:
        found.append(("Recorded again because", dict(CHANGED_AFTER)[made.changed_after]))
    return found


def _recommended(status: CaseStatus, made: Decision) -> str:
    """Return what was recommended to those who decided, by whom and when."""
    known = next(
        (
            recommendation
            for recommendation in status.case.recommendations
            if recommendation.id == made.recommendation_id
        ),
        None,
    )
    if known is None:
        return "No recommendation was on record"
    on = written_day(known.recommended_on)
    # The proposed words for who recommends end with the day of the meeting.
    by = known.by if known.by.endswith(on) else f"{known.by}, {on}"
    return f"{capital(outcome_words(known, status.regime))} ({by})"


def _partners(status: CaseStatus, made: Decision) -> list[Content]:
    rows = [
        (
            partner_view.partner,
            partner_view.name,
            "Agrees" if partner_view.agrees else f"Does not agree: {partner_view.reason}",
            decided_day(made) if partner_view.on == made.decided_on else written_day(partner_view.on),
        )
        for partner_view in status.case.partner_views
        if partner_view.decision_id == made.id
    ]
    if not rows:
        return []
    grid = Grid(["Partner", "Who", "Decision", "On"], rows, widths=(26, 24, 30, 20), row_headers=True)
    return [Heading(2, "What each partner decided"), grid]


def _each(status: CaseStatus) -> list[Item]:
    return [
        Item(
            decision.id,
            f"{decision.number}, of {decided_day(decision)}" + (", superseded" if decision.superseded_at else ""),
        )
        for decision in status.case.decisions
    ]


DOCUMENT = ThingPaper(
    key="decision-record",
    name=NAME,
    about="What was decided and why, beside what was recommended; for the file and to be enclosed.",
    body=body,
    lists_lacking=True,
    applies=lambda status: bool(status.case.decisions),
    only_if="it is for a case with a decision on record",
    each=_each,
)
