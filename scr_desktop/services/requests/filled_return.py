"""A return form that an agency filled in and sent back: read, and laid out as the officer would enter it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.documents.making import received
from scr_desktop.documents.paper.form.fields import FieldsRead
from scr_desktop.domain.papers.form_mark import RETURN
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.request import KINDS_OF_RETURN, InformationRequest
from scr_desktop.exchange.filled_form import Expected, FilledForm, Unplaced, refuse_empty, understood
from scr_desktop.services import loading
from scr_desktop.services.case import form_file
from scr_desktop.services.case.form_file import FormFile
from scr_desktop.services.requests import attachment
from scr_desktop.services.requests.returns import ENTRIES
from scr_desktop.store.case_file import CaseFile

# What the form lets tick, by the name of the entry; the day on which it came in is the officer's to say.
_TICKED = {"kind": tuple(key for key, _ in KINDS_OF_RETURN), "records_secured": ("yes", "no")}
_OFFICERS = {"returned_on"}
_NO_KIND = "It is not ticked what kind of return it is: choose that yourself."


class FilledReturn(NamedTuple):
    """A form read for a request: what it says for each entry of `ENTRIES`, as it would be typed.

    `unplaced` are answers that fit no entry, `doubts` sentences on what is odd about the file, `notes` on what is as it
    should be. `file` is the form itself, to be kept with the return; None where there is none, or its pages cannot be shown.
    It is no form (`is_form`) where the words of an e-mail stand for one.
    """

    file_name: str
    request_id: str
    entries: Mapping[str, str]
    unplaced: Sequence[Unplaced]
    doubts: Sequence[str]
    file: FormFile | None = None
    notes: Sequence[str] = ()
    is_form: bool = True


def read(
    case_file: CaseFile, case_id: str, path: Path, chosen: str = "", *, stop: Callable[[], bool] | None = None
) -> FilledReturn:
    """Return what a filled form says for the request of this case that it answers; nothing is recorded.

    A form that does not say any more which request it answers is read for the one that is `chosen`. It may run in any
    thread; when `stop()` returns true `paper.Stopped` is raised. Raises `Problem` if the file cannot be read or is no
    return form, if nothing is filled in, if its request is of another case or office, or cannot be answered.
    """
    pdf = received.read_pdf(path)
    fields = received.fields_of(pdf, path.name, stop)
    found = of_fields(case_file, case_id, fields, path.name, chosen)
    file = form_file.looked_at(pdf, path.name, stop)
    return found._replace(file=file, doubts=[*found.doubts, *([] if file else [form_file.NOT_KEPT])])


def kept_form(case_file: CaseFile, case_id: str, return_id: str) -> Attachment | None:
    """Return the form that was read last into a return and is kept with it, None where there is none."""
    with case_file.read() as session:
        there = loading.a_case(session, case_id).attachments
        forms = [one for one in there if one.return_id == return_id and one.is_form and not one.removed_at]
    return max(forms, key=lambda one: one.kept_at, default=None)


def read_kept(
    case_file: CaseFile, case_id: str, request_id: str, kept: Attachment, *, stop: Callable[[], bool] | None = None
) -> FilledReturn:
    """Return what a form says that is kept with the return being entered for a request; raises as `read` does."""
    pdf = attachment.pdf_of(case_file, kept.id)
    fields = received.fields_of(pdf, kept.file_name, stop)
    found = of_fields(case_file, case_id, fields, kept.file_name, request_id)
    return found._replace(file=FormFile(kept.file_name, pdf, kept.pages))


def of_fields(case_file: CaseFile, case_id: str, fields: FieldsRead, name: str, chosen: str = "") -> FilledReturn:
    """Return what the fields of a form called `name` say; raises as `read` does."""
    with case_file.read() as session:
        office = loading.office(session).name
        form = understood(fields.values, fields.twice, Expected(RETURN, office, ENTRIES), name)
        _check_case(session, case_id, form.of)
        found = _for_request(_answered(loading.a_case(session, case_id), form, chosen), form, name)
    refuse_empty(form, name)
    return found


def _check_case(session: Session, case_id: str, request_id: str) -> None:
    """Raise `Problem` if a request is one of another case."""
    known = session.get(InformationRequest, request_id) if request_id else None
    if known is None or known.case_id == case_id:
        return
    reference = session.scalar(select(Case.reference).where(Case.id == known.case_id))
    raise Problem(
        f"This form answers request {known.number}, to {known.agency}, of case {reference}: open that case and read it "
        "there."
    )


def _answered(case: Case, form: FilledForm, chosen: str) -> InformationRequest:
    """Return the request that a form answers; raises `Problem` if there is none, or it waits for nothing."""
    wanted = form.of or chosen
    request = next((one for one in case.requests if one.id == wanted), None)
    if request is None and form.of:
        raise Problem(
            "This form answers a request that is not in this case file: it was sent out by another office, or from another "
            "case file. Ask the agency what it belongs to; if it is meant for this case, type in what it says."
        )
    if request is None:
        raise Problem(
            "This form does not say any more which request it answers: choose the agency’s line first, and read it again."
        )
    if request.asked_on is None or request.withdrawn_on:
        state = "was withdrawn" if request.withdrawn_on else "is not recorded as sent"
        raise Problem(
            f"This form answers request {request.number}, to {request.agency}, which {state}: put that right first."
        )
    return request


def _for_request(request: InformationRequest, form: FilledForm, name: str) -> FilledReturn:
    entries = {key: said for key, said in form.answers.items() if _fits(key, said)}
    unplaced = [Unplaced(key, said) for key, said in form.answers.items() if key not in entries]
    doubts = [*form.doubts, *([] if "kind" in entries else [_NO_KIND])]
    return FilledReturn(name, request.id, entries, unplaced, doubts)


def _fits(key: str, said: str) -> bool:
    """Return whether an answer is one of an entry; of what is ticked only what could be ticked is."""
    return key in ENTRIES and key not in _OFFICERS and (key not in _TICKED or said in _TICKED[key])
