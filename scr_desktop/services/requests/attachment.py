"""PDFs that agencies sent: looked at before they are kept with a return, opened, and taken out of use with a reason."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session, undefer

from scr_desktop.documents.making import received
from scr_desktop.domain.problem import CaseFileProblem, Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.request import BEING_ENTERED
from scr_desktop.services import clock, loading
from scr_desktop.services.check import need
from scr_desktop.services.requests import whose_form
from scr_desktop.services.requests.whose_form import Whose
from scr_desktop.store.case_file import CaseFile

_LONGEST_NAME = 120


def keep(
    case_file: CaseFile, case_id: str, return_id: str, path: Path, *, stop: Callable[[], bool] | None = None
) -> Attachment:
    """Keep a PDF with the return it came with, once each of its pages could be drawn, and return its record.

    It may take a while and may run in any thread; when `stop()` returns true `paper.Stopped` is raised and nothing is
    kept. Raises `Problem` if the file is locked, damaged, no PDF, too large or too slow, is kept there already, or is the
    form of another case or agency.
    """
    pdf, name = received.read_pdf(path), path.name[-_LONGEST_NAME:]
    sha256 = hashlib.sha256(pdf).hexdigest()
    with case_file.read() as session:
        _check_new(loading.a_case(session, case_id), return_id, sha256)
    pages = received.pages_of(pdf, name, stop)
    fields = whose_form.fields_or_none(pdf, name, stop)
    with case_file.work(f"File kept with a return: {name}", case_id=case_id) as session:
        case = loading.open_case(session, case_id)
        _check_new(case, return_id, sha256)
        agency = _agency_of(case, return_id)
        _check_whose(whose_form.whose(session, case_id, fields), name, agency)
        kept = Attachment(
            return_id=return_id,
            agency=agency,
            file_name=name,
            pages=pages,
            kept_at=clock.now(),
            sha256=sha256,
            pdf=pdf,
        )
        case.attachments.append(kept)
    return kept


def remove(case_file: CaseFile, case_id: str, attachment_id: str, why: str) -> None:
    """Take a file out of use: it is bound in no more, and stays readable with the reason, which is required."""
    need(why, "Say why the file is not to be used any more.")
    with case_file.work("File taken out of use", case_id=case_id, why=why) as session:
        found = _one(loading.open_case(session, case_id), attachment_id)
        if found.removed_at:
            raise Problem(f"{found.file_name} was taken out of use already.")
        found.removed_at, found.removed_why = clock.now(), why.strip()


def pdf_of(case_file: CaseFile, attachment_id: str) -> bytes:
    """Return the bytes of a file; raises `CaseFileProblem` if they are not what was received."""
    with case_file.read() as session:
        found = session.get(Attachment, attachment_id, options=[undefer(Attachment.pdf)])
    if found is None:
        raise Problem("That file is not in this case file: look for it where it is kept.")
    if hashlib.sha256(found.pdf).hexdigest() != found.sha256:
        raise CaseFileProblem(f"“{found.title}” is not what was received any more: restore a backup.")
    return found.pdf


def faults(session: Session) -> Iterator[str]:
    """Yield a sentence for each file kept that is not what was received."""
    wanted = select(Attachment.id, Attachment.agency, Attachment.file_name, Attachment.sha256, Case.reference)
    for found_id, agency, name, sha256, reference in session.execute(wanted.join(Case, Case.id == Attachment.case_id)):
        # One after the other: together they may be larger than the memory.
        pdf = session.scalar(select(Attachment.pdf).where(Attachment.id == found_id)) or b""
        if hashlib.sha256(pdf).hexdigest() != sha256:
            yield f"The file “{agency}: {name}” of case {reference} is not what was received any more: restore a backup."


def _check_new(case: Case, return_id: str, sha256: str) -> None:
    if not any(agency_return.id == return_id and agency_return.kind != BEING_ENTERED for agency_return in case.returns):
        raise Problem("A file is kept with the return it came with: enter the return first.")
    for attachment in case.attachments:
        if attachment.return_id == return_id and attachment.sha256 == sha256 and not attachment.removed_at:
            raise Problem(f"This file is kept with this return already, as {attachment.file_name}: choose another.")


def _check_whose(whose: Whose | None, name: str, agency: str) -> None:
    """Raise `Problem` if a file is the form of another case, or of another agency of this one."""
    whose_form.refuse_elsewhere(whose, name, "add it there")
    if whose is not None and whose.agency != agency:
        raise Problem(f"{name} is {whose.words}: add it to the files of that agency.")


def _agency_of(case: Case, return_id: str) -> str:
    given = next(agency_return for agency_return in case.returns if agency_return.id == return_id)
    request = next(one for one in case.requests if one.id == given.request_id)
    return request.agency


def _one(case: Case, attachment_id: str) -> Attachment:
    found = next((attachment for attachment in case.attachments if attachment.id == attachment_id), None)
    if found is None:
        raise Problem("That file is not in this case: look for it among the files of its agency.")
    return found
