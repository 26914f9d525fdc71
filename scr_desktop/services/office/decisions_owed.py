"""In which cases a decision is owed and no deadline runs on: the rapid review is on record as sent, and none is made."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.review.decision_owed import DECIDED, owed_by
from scr_desktop.domain.review.review_need import SENT
from scr_desktop.domain.rules.event import ENDINGS
from scr_desktop.services import loading


def decisions_owed(session: Session, on: date, ids: Collection[str] | None = None) -> dict[str, date]:
    """Return by case the day by which its decision was owed, among the cases with these `ids` or all there are."""
    current = exists().where(CaseEvent.case_id == Case.id, CaseEvent.superseded_at == "")
    asked = select(Case.id).where(
        Case.closed_on.is_(None),
        Case.stage.not_in(ENDINGS),
        current.where(CaseEvent.kind == SENT),
        ~current.where(CaseEvent.kind.in_(DECIDED)),
    )
    if ids is not None:
        asked = asked.where(Case.id.in_(ids))
    found = {}
    for case_id in session.scalars(asked).all():
        if day := owed_by(loading.status(session, loading.whole_case(session, case_id), on)):
            found[case_id] = day
    return found
