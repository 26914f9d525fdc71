"""What is still open in a case that is to be closed: by its records, and among the papers that came back."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.papers.word_draft import OPEN, DraftDifference, WordDraft
from scr_desktop.domain.review import foundations
from scr_desktop.services import loading


def for_closing(session: Session, status: CaseStatus) -> list[str]:
    """Return what is still open in a case, a sentence each."""
    case_id = status.case.id
    return [*foundations.for_closing(status, loading.meetings_of(session, case_id)), *_drafts(session, case_id)]


def _drafts(session: Session, case_id: str) -> Iterator[str]:
    """Yield each Word draft of the case that came back and of which differences are not settled."""
    query = select(WordDraft, func.count()).join(DraftDifference, DraftDifference.draft_id == WordDraft.id)
    query = query.where(WordDraft.case_id == case_id, DraftDifference.state == OPEN)
    for draft, count in session.execute(query.group_by(WordDraft.id).order_by(WordDraft.kept_at)):
        yield f"{count} difference{'s' if count > 1 else ''} not settled in {draft.called}."
