"""The file of a form that came back filled in: kept byte for byte with what was made of it, bound in only if asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session, undefer

from scr_desktop.documents.making import received
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.draft import Draft
from scr_desktop.domain.records.papers.attachment import Attachment, DraftForm
from scr_desktop.services import clock

_LONGEST_NAME = 120
NOT_KEPT = "The pages of this file cannot be shown, so that the file itself is not kept with what it says: keep it where it came in."
_NOTIFIED = "Notification form"


class FormFile(NamedTuple):
    """A form as it came in: the name of its file, its bytes, its pages."""

    name: str
    pdf: bytes
    pages: int

    @property
    def sha256(self) -> str:
        """The fingerprint by which it is known."""
        return hashlib.sha256(self.pdf).hexdigest()


def looked_at(pdf: bytes, name: str, stop: Callable[[], bool] | None = None) -> FormFile | None:
    """Return the file of a form once each of its pages could be drawn, None where one cannot: `NOT_KEPT` says so.

    When `stop()` returns true `paper.Stopped` is raised.
    """
    try:
        return FormFile(name[-_LONGEST_NAME:], pdf, received.pages_of(pdf, name, stop))
    except Problem:
        return None


def keep_with_return(case: Case, return_id: str, agency: str, form: FormFile) -> None:
    """Keep a form with the return that is made of it, inside a piece of work; nothing is done if it is there already."""
    there = (one for one in case.attachments if one.return_id == return_id and not one.removed_at)
    if not any(one.sha256 == form.sha256 for one in there):
        case.attachments.append(
            Attachment(
                return_id=return_id,
                is_form=True,
                agency=agency,
                file_name=form.name,
                pages=form.pages,
                kept_at=clock.now(),
                sha256=form.sha256,
                pdf=form.pdf,
            )
        )


def put_away(case: Case, return_id: str, why: str, but: FormFile | None = None) -> None:
    """Take the forms of a return out of use, for a reason, inside a piece of work; `but` is the one that stays."""
    for one in case.attachments:
        if one.return_id == return_id and one.is_form and not one.removed_at and not (but and one.sha256 == but.sha256):
            one.removed_at, one.removed_why = clock.now(), why


def keep_with_draft(session: Session, draft: Draft, form: FormFile) -> None:
    """Keep a form with the notification that it begins, inside a piece of work."""
    session.add(
        DraftForm(
            draft_id=draft.id,
            file_name=form.name,
            pages=form.pages,
            kept_at=clock.now(),
            sha256=form.sha256,
            pdf=form.pdf,
        )
    )


def move_to_case(session: Session, draft_id: str, case: Case) -> None:
    """Keep with a case the form that its notification was begun with, inside the piece of work that opens it."""
    for one in _of_draft(session, draft_id):
        case.attachments.append(
            Attachment(
                return_id="",
                is_form=True,
                agency=_NOTIFIED,
                file_name=one.file_name,
                pages=one.pages,
                kept_at=one.kept_at,
                sha256=one.sha256,
                pdf=one.pdf,
            )
        )
        session.delete(one)


def forget_with_draft(session: Session, draft_id: str) -> None:
    """Remove the form of a notification that is discarded, inside that piece of work."""
    for one in _of_draft(session, draft_id):
        session.delete(one)


def _of_draft(session: Session, draft_id: str) -> list[DraftForm]:
    wanted = select(DraftForm).where(DraftForm.draft_id == draft_id).options(undefer(DraftForm.pdf))
    return list(session.scalars(wanted))
