"""The drafts that are kept: those of a case, their differences, their very bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, undefer

from scr_desktop.domain.problem import CaseFileProblem, Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.meeting import MeetingItem
from scr_desktop.domain.records.papers.word_draft import OPEN, DraftDifference, WordDraft
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile

_NOT_THERE = "That draft is not in this case file: look for it among the Word drafts of its case."


class DraftLine(NamedTuple):
    """A draft with how many differences it has, and how many of them are open."""

    draft: WordDraft
    differences: int
    open: int

    @property
    def words(self) -> str:
        """Where it stands, in words."""
        if not self.draft.came_back:
            return "Saved"
        if not self.differences:
            return "No difference"
        return f"{self.open} of {self.differences} open" if self.open else f"All {self.differences} settled"


def of_case(case_file: CaseFile, case_id: str) -> list[DraftLine]:
    """Return the drafts of a case, and of the minutes of its meetings, the newest first, without their bytes."""
    with case_file.read() as session:
        drafts = list(session.scalars(drafts_of(case_id).order_by(WordDraft.kept_at.desc())))
        counts = _counts(session, [one.id for one in drafts])
    return [DraftLine(one, *counts.get(one.id, (0, 0))) for one in drafts]


def drafts_of(case_id: str) -> Select[WordDraft]:
    """Return the query of the drafts of a case, and of the minutes of its meetings."""
    meetings = select(MeetingItem.meeting_id).where(MeetingItem.case_id == case_id)
    return select(WordDraft).where(
        or_(WordDraft.case_id == case_id, (WordDraft.case_id == "") & WordDraft.item.in_(meetings))
    )


def differences_of(case_file: CaseFile, draft_id: str) -> list[DraftDifference]:
    """Return the differences of a draft that came back, in their order."""
    wanted = select(DraftDifference).where(DraftDifference.draft_id == draft_id).order_by(DraftDifference.position)
    with case_file.read() as session:
        return list(session.scalars(wanted))


def get(case_file: CaseFile, draft_id: str) -> WordDraft:
    """Return a draft without its bytes; raises `Problem` if it is not there."""
    with case_file.read() as session:
        return in_session(session, draft_id)


def in_session(session: Session, draft_id: str) -> WordDraft:
    """Return a draft inside a session, without its bytes; raises `Problem` if it is not there."""
    found = session.get(WordDraft, draft_id)
    if found is None:
        raise Problem(_NOT_THERE)
    return found


def docx_of(case_file: CaseFile, draft_id: str) -> bytes:
    """Return the bytes of a draft; raises `CaseFileProblem` if they are not what was saved or came back."""
    with case_file.read() as session:
        found = session.get(WordDraft, draft_id, options=[undefer(WordDraft.docx)])
    if found is None:
        raise Problem(_NOT_THERE)
    if hashlib.sha256(found.docx).hexdigest() != found.sha256:
        raise CaseFileProblem(f"{found.heading} is not what was kept any more: restore a backup.")
    return found.docx


def file_stem(case_file: CaseFile, draft: WordDraft) -> str:
    """Return a file name without its ending for a draft: never with a person's name."""
    stem = paper.file_stem(case_file, draft.document, draft.case_id, item=draft.item, anonymised=draft.anonymised)
    return f"{stem}-draft-{draft.number}"


def faults(session: Session) -> Iterator[str]:
    """Yield a sentence for each draft that is not what was kept."""
    for draft in session.scalars(select(WordDraft)).all():
        # One after the other: together they may be larger than the memory.
        docx = session.scalar(select(WordDraft.docx).where(WordDraft.id == draft.id)) or b""
        if hashlib.sha256(docx).hexdigest() != draft.sha256:
            of = session.scalar(select(Case.reference).where(Case.id == draft.case_id))
            where = f" of case {of}" if of else ""
            yield f"{draft.heading}{where} is not what was kept any more: restore a backup."


def _counts(session: Session, ids: list[str]) -> dict[str, tuple[int, int]]:
    """Return how many differences these drafts have, and how many of them are open, by their ids."""
    still_open = func.count().filter(DraftDifference.state == OPEN)
    wanted = select(DraftDifference.draft_id, func.count(), still_open).group_by(DraftDifference.draft_id)
    found = session.execute(wanted.where(DraftDifference.draft_id.in_(ids))) if ids else ()
    return {draft_id: (count, left) for draft_id, count, left in found}
