"""E-mails that came in are kept byte for byte: by themselves, or in the same work as the record that one led to."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import partial
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session, undefer

from scr_desktop.domain.problem import CaseFileProblem, Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.papers.kept_email import KEPT, REPLY, RETURN, TELLING, KeptEmail
from scr_desktop.domain.records.record import Base
from scr_desktop.domain.records.request import BEING_ENTERED, AgencyReturn, InformationRequest
from scr_desktop.domain.records.review.correspondence import PanelReply
from scr_desktop.domain.records.telling import Telling
from scr_desktop.services import clock, loading
from scr_desktop.services.check import need, not_ahead
from scr_desktop.services.papers.came_in.enclosed import ReadPdf
from scr_desktop.services.papers.came_in.proposing import already_kept
from scr_desktop.services.papers.came_in.reading import CameIn
from scr_desktop.store import along
from scr_desktop.store.case_file import CaseFile


class Taken(NamedTuple):
    """What an e-mail is taken as (`TAKEN_AS`), on which day it came in, and the id of the request that it answers, if it does.

    `pdfs` are those in it that are kept with the return.
    """

    taken_as: str
    came_on: date
    request_id: str = ""
    pdfs: Sequence[ReadPdf] = ()


def keep(case_file: CaseFile, case_id: str, email: CameIn, came_on: date) -> KeptEmail:
    """Keep an e-mail with a case and nothing else, and return its record.

    Raises `Problem` if the day lies in the future, the e-mail is kept with the case already, or the case is closed.
    """
    not_ahead(came_on, "came_on", "enter the day on which it came in")
    with case_file.work("E-mail kept with the case", case_id=case_id) as session:
        _check_new(session, case_id, email)
        return _put(session, case_id, email, Taken(KEPT, came_on), "")


@contextmanager
def recorded_with(case_file: CaseFile, case_id: str, email: CameIn, taken: Taken) -> Iterator[None]:
    """While this holds, an e-mail is kept in the transaction that records what it is taken as: both stand, or neither does.

    Raises `Problem` as `keep` does.
    """
    not_ahead(taken.came_on, "came_on", "enter the day on which it came in")
    with case_file.read() as session:
        _check_new(session, case_id, email)
        before = set(_LED_TO[taken.taken_as](session, case_id, taken))
    with along.doing(case_file, partial(_put_with, case_id, email, taken, before)):
        yield


def remove(case_file: CaseFile, case_id: str, email_id: str, why: str) -> None:
    """Take an e-mail out of use: it stays readable with the reason, which is required, and what it led to stands."""
    need(why, "Say why the e-mail is not to be used any more.")
    with case_file.work("E-mail taken out of use", case_id=case_id, why=why) as session:
        found = next((one for one in loading.open_case(session, case_id).kept_emails if one.id == email_id), None)
        if found is None:
            raise Problem(_NOT_THERE)
        if found.removed_at:
            raise Problem("That e-mail was taken out of use already.")
        found.removed_at, found.removed_why = clock.now(), why.strip()


def content_of(case_file: CaseFile, email_id: str) -> bytes:
    """Return the bytes of an e-mail; raises `CaseFileProblem` if they are not what came in."""
    with case_file.read() as session:
        found = session.get(KeptEmail, email_id, options=[undefer(KeptEmail.content)])
    if found is None:
        raise Problem(_NOT_THERE)
    if hashlib.sha256(found.content).hexdigest() != found.sha256:
        raise CaseFileProblem(f"The e-mail “{found.title}” is not what came in any more: restore a backup.")
    return found.content


def faults(session: Session) -> Iterator[str]:
    """Yield a sentence for each e-mail kept that is not what came in."""
    wanted = select(KeptEmail.id, KeptEmail.subject, KeptEmail.sha256, Case.reference)
    for found_id, subject, sha256, reference in session.execute(wanted.join(Case, Case.id == KeptEmail.case_id)):
        # One after the other: together they may be larger than the memory.
        content = session.scalar(select(KeptEmail.content).where(KeptEmail.id == found_id)) or b""
        if hashlib.sha256(content).hexdigest() != sha256:
            yield f"The e-mail “{subject}” of case {reference} is not what came in any more: restore a backup."


_NOT_THERE = "That e-mail is not in this case: look for it under “Papers issued”."


def _check_new(session: Session, case_id: str, email: CameIn) -> None:
    if said := already_kept(loading.open_case(session, case_id), email):
        raise Problem(said)


def _put_with(case_id: str, email: CameIn, taken: Taken, before: Collection[str], session: Session) -> None:
    """Put an e-mail beside the record that was just made, and the PDFs in it beside the return."""
    made = [one for one in _LED_TO[taken.taken_as](session, case_id, taken) if one not in before]
    led_to = made[-1] if made else ""
    _put(session, case_id, email, taken._replace(came_on=_day_of(session, taken, led_to)), led_to)
    if taken.taken_as == RETURN and led_to:
        _put_pdfs(session, case_id, taken, led_to)


def _day_of(session: Session, taken: Taken, led_to: str) -> date:
    """Return the day of the record that an e-mail led to, where the officer may have put it right; else its own."""
    kind, name = _DAYS[taken.taken_as]
    made = session.get(kind, led_to) if led_to else None
    found = getattr(made, name, None)
    return found if isinstance(found, date) else taken.came_on


def _put(session: Session, case_id: str, email: CameIn, taken: Taken, led_to: str) -> KeptEmail:
    kept = KeptEmail(
        file_name=email.file_name,
        sender=email.found.sender.words,
        subject=email.found.subject,
        came_on=taken.came_on,
        taken_as=taken.taken_as,
        led_to_id=led_to,
        kept_at=clock.now(),
        sha256=email.id,
        content=email.content,
    )
    kept.case_id = case_id
    session.add(kept)
    return kept


def _put_pdfs(session: Session, case_id: str, taken: Taken, return_id: str) -> None:
    agency = session.scalar(select(InformationRequest.agency).where(InformationRequest.id == taken.request_id)) or ""
    wanted = select(Attachment.sha256).where(Attachment.return_id == return_id, Attachment.removed_at == "")
    there = set(session.scalars(wanted))
    for pdf in taken.pdfs:
        sha256 = hashlib.sha256(pdf.content).hexdigest()
        if sha256 not in there:
            there.add(sha256)
            kept = Attachment(
                return_id=return_id, agency=agency, file_name=pdf.name, pages=pdf.pages, kept_at=clock.now(),
                sha256=sha256, pdf=pdf.content,
            )  # fmt: skip
            kept.case_id = case_id
            session.add(kept)


def _returns(session: Session, _case_id: str, taken: Taken) -> list[str]:
    wanted = select(AgencyReturn.id).where(
        AgencyReturn.request_id == taken.request_id,
        AgencyReturn.kind != BEING_ENTERED,
        AgencyReturn.superseded_at == "",
    )
    return list(session.scalars(wanted))


def _replies(session: Session, case_id: str, _taken: Taken) -> list[str]:
    return list(session.scalars(select(PanelReply.id).where(PanelReply.case_id == case_id)))


def _tellings(session: Session, case_id: str, _taken: Taken) -> list[str]:
    return list(session.scalars(select(Telling.id).where(Telling.case_id == case_id)))


# The records of a case of the kind that an e-mail leads to: one that was not there before is what it led to.
_LED_TO: dict[str, Callable[[Session, str, Taken], list[str]]] = {
    RETURN: _returns,
    REPLY: _replies,
    TELLING: _tellings,
}
# Which entry of them is the day on which it came in.
_DAYS: dict[str, tuple[type[Base], str]] = {
    RETURN: (AgencyReturn, "returned_on"),
    REPLY: (PanelReply, "received_on"),
    TELLING: (Telling, "told_on"),
}
