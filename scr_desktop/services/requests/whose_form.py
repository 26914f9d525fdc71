"""Whose form a PDF is: a filled return form goes with the request that it was sent out for, and with no other."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.documents.making import received
from scr_desktop.documents.paper.form.fields import FieldsRead
from scr_desktop.domain.papers.form_mark import RETURN, read_mark
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.request import InformationRequest
from scr_desktop.exchange.filled_form import MARK_FIELD

_UNKNOWN = (
    "the form of a request that is not in this case file (it was sent out by another office, or from another case file)"
)


class Whose(NamedTuple):
    """The request that a return form was sent out for; `words` say whose form it is.

    `elsewhere` says whether it is of another case or case file, `known` whether that request is in this case file, `waits`
    whether it can be answered. `agency` is empty where it is not known.
    """

    request_id: str
    agency: str
    words: str
    elsewhere: bool
    known: bool
    waits: bool


def fields_or_none(pdf: bytes, name: str, stop: Callable[[], bool] | None = None) -> FieldsRead | None:
    """Return what was filled into a PDF, None where it is no form that can be read; raises `DrawingStopped` on `stop`."""
    try:
        return received.fields_of(pdf, name, stop)
    except Problem:
        return None


def whose(session: Session, case_id: str, fields: FieldsRead | None) -> Whose | None:
    """Return whose return form has these fields, seen from a case; None where it is none of ours, or does not say any more."""
    mark = read_mark(fields.values.get(MARK_FIELD, "")) if fields else None
    if mark is None or mark.form != RETURN:
        return None
    request = session.get(InformationRequest, mark.of)
    if request is None:
        return Whose(mark.of, "", _UNKNOWN, elsewhere=True, known=False, waits=False)
    words = f"the form of request {request.number}, to {request.agency}"
    waits = request.asked_on is not None and not request.withdrawn_on
    if request.case_id == case_id:
        return Whose(request.id, request.agency, words, elsewhere=False, known=True, waits=waits)
    words += f", of case {session.scalar(select(Case.reference).where(Case.id == request.case_id))}"
    return Whose(request.id, request.agency, words, elsewhere=True, known=True, waits=waits)


def refuse_elsewhere(found: Whose | None, name: str, do: str, otherwise: str = "") -> None:
    """Raise `Problem` if a form called `name` is of another case or case file.

    `do` is what to do in the case that it is of, `otherwise` a sentence that is said after it.
    """
    if found is None or not found.elsewhere:
        return
    step = f"open that case and {do}" if found.known else "ask who sent it what it belongs to"
    raise Problem(f"{name} is {found.words}: {step}. {otherwise}".strip(), "request")
