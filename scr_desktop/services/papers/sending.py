"""Recording that an issued letter was sent, with what that is in the procedure: a telling, a request, a reminder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy.orm import Session

from scr_desktop.documents.parts.letter import Sending
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.lateness import late_telling, reason_given
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.issued import IssuedPaper
from scr_desktop.domain.records.telling import means_inside
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock, loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import telling
from scr_desktop.services.check import need, not_ahead
from scr_desktop.services.papers import issuing, paper
from scr_desktop.services.requests import request
from scr_desktop.store.case_file import CaseFile

MEANS = ("Secure e-mail", "Post", "By hand")


class Sent(NamedTuple):
    """How something left the office: on which day, by what means, under what reference; why late, and why a doubted day stands."""

    on: date
    means: str
    reference: str = ""
    note: str = ""
    late_why: str = ""
    stands_why: str = ""


def proposed(case_file: CaseFile, made: IssuedPaper) -> Sent:
    """Return what is likely of an issued letter: what is on record since it was issued, or else that it is sent today.

    By what means is for the officer to say: it is left open where it is not on record.
    """
    status = cases.status(case_file, made.case_id)
    likely = Sent(clock.today(), "")
    known = _on_record(status.case, _sending(status, made))
    if not known or known[-1].on < _issued_on(made):
        return likely
    return known[-1]


def meaning(case_file: CaseFile, made: IssuedPaper) -> str:
    """Return in sentences what is recorded with the sending of an issued letter, and what is on record of it already."""
    status = cases.status(case_file, made.case_id)
    sending = _sending(status, made)
    if sending.kind == "telling":
        return telling.about(next(line for line in status.duties if line.duty.key == sending.of))
    known = _on_record(status.case, sending)
    if not known:
        return _MEANINGS[sending.kind]
    return _AGAIN[sending.kind].format(_words(known[-1]))


def record(case_file: CaseFile, made: IssuedPaper, sent: Sent) -> Case:
    """Record that an issued letter was sent, and the telling, request or reminder that this was; return the case.

    What is on record of the same day is not recorded twice. Raises `Problem` for a day to come or before the letter
    was issued, missing means, a telling after its day without the reason, a letter that is recorded as sent already, or a telling,
    request or reminder in a case that is closed.
    """
    _check(made, sent)
    status = cases.status(case_file, made.case_id)
    sending = _sending(status, made)
    known = [one.on for one in _on_record(status.case, sending)]
    what = f"{paper.document_by_key(made.document).name} sent to {made.addressee[:100]}"
    with case_file.work(what, case_id=made.case_id, why=sent.note) as session:
        kept = session.get_one(IssuedPaper, made.id)
        if kept.sent_on is not None:
            raise Problem(f"It is recorded already: {kept.sent_words[:1].lower()}{kept.sent_words[1:]}.", "told_on")
        kept.sent_on, kept.sent_means = sent.on, sent.means.strip()
        kept.sent_reference, kept.sent_note = sent.reference.strip(), sent.note.strip()
        case = loading.whole_case(session, made.case_id)
        if sending.kind and sent.on not in known:
            loading.check_open(session, made.case_id)
            _put(session, case, sending, sent, made.addressee)
    return case


def late(case_file: CaseFile, made: IssuedPaper, on: date | None) -> tuple[str, ...]:
    """Return a sentence for the time limit after which an issued letter would have been sent on that day, if any."""
    status = cases.status(case_file, made.case_id)
    sending = _sending(status, made)
    known = [one.on for one in _on_record(status.case, sending)]
    return late_telling(status, sending.of, on) if sending.kind == "telling" and on not in known else ()


def reason_if_late(case_file: CaseFile, made: IssuedPaper) -> str:
    """Return the reason on record for the lateness of the telling that sending a letter is, empty if there is none."""
    status = cases.status(case_file, made.case_id)
    sending = _sending(status, made)
    return reason_given(status, sending.of) if sending.kind == "telling" else ""


def waiting(case_file: CaseFile, case_id: str) -> list[IssuedPaper]:
    """Return the letters of a case that are not recorded as sent, leaving out those that a later version replaced."""
    found = issuing.issued(case_file, case_id)
    gone = replaced(found)
    return [one for one in found if one.sent_on is None and one.id not in gone]


def replaced(found: Sequence[IssuedPaper]) -> dict[str, IssuedPaper]:
    """Return the last version of each letter not recorded as sent that a later one took the place of, by the letter's id.

    `found` are the letters issued in a case, the newest first.
    """
    later, newest = dict[str, IssuedPaper](), dict[tuple[str, str, str], IssuedPaper]()
    for one in found:
        last = newest.setdefault((one.document, one.item, one.addressee), one)
        if one.sent_on is None and last is not one:
            later[one.id] = last
    return later


def replaced_words(case_file: CaseFile, made: IssuedPaper) -> str:
    """Return a sentence that a later version took the place of a letter that was not sent, empty where none did."""
    last = replaced(issuing.issued(case_file, made.case_id)).get(made.id)
    return f"{took_its_place(last)}: this one is not recorded as sent." if last else ""


def took_its_place(last: IssuedPaper) -> str:
    """Return that a version took the place of an earlier one, and when."""
    return f"Version {last.number} took its place on {written(_issued_on(last))}"


_MEANINGS = {
    "request": "With this the request is recorded as sent, and the time for its return begins.",
    "reminder": "With this the reminder is recorded with the request.",
    "": "What it goes with is recorded already: this notes the letter itself.",
}

_AGAIN = {
    "request": "The request is on record as sent on {}: this notes the letter itself.",
    "reminder": "A reminder is on record already: {}. One of the same day is not noted twice.",
}


def _sending(status: CaseStatus, made: IssuedPaper) -> Sending:
    """Return what the sending of a letter is in the case as it now stands; a duty that is gone is no telling any more."""
    found = paper.letter_by_key(made.document).sends(status, made.item)
    gone = found.kind == "telling" and found.of not in {line.duty.key for line in status.duties}
    return Sending() if gone else found


def _on_record(case: Case, sending: Sending) -> list[Sent]:
    """Return what is on record of the same thing already, the latest last."""
    found: list[Sent] = []
    if sending.kind == "telling":
        found = [Sent(one.told_on, one.means, one.reference) for one in case.tellings if one.duty == sending.of]
    elif sending.kind == "request":
        found = [Sent(one.asked_on, "") for one in case.requests if one.id == sending.of and one.asked_on]
    elif sending.kind == "reminder":
        found = [Sent(chase.chased_on, chase.means) for chase in case.chases if chase.request_id == sending.of]
    return sorted(found)


def _put(session: Session, case: Case, sending: Sending, sent: Sent, addressee: str) -> None:
    """Put into the case what the sending of a letter to `addressee` is in the procedure."""
    if sending.kind == "telling":
        telling.put_telling(session, case, sending.of, *sent)
    elif sending.kind == "request" and request.request_of(case, sending.of).asked_on is None:
        request.put_sent(session, case, [sending.of], sent.on)
    elif sending.kind == "reminder":
        request.put_chase(case, sending.of, sent.on, sent.means, addressee, sent.note)


def _check(made: IssuedPaper, sent: Sent) -> None:
    need(sent.means, "Say by what means it was sent.", "means")
    not_ahead(sent.on, "told_on", "record it when it is sent")
    if sent.on < _issued_on(made):
        raise Problem(f"The letter was issued on {written(_issued_on(made))}: it was not sent before that.", "told_on")


def _issued_on(made: IssuedPaper) -> date:
    return clock.day_of(made.issued_at)


def _words(one: Sent) -> str:
    return f"{written(one.on)}, {means_inside(one.means)}" if one.means else written(one.on)
