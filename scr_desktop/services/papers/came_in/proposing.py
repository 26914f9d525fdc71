"""What an e-mail that came in is likely to be, with the reason: only proposed, the officer says what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import select

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus, DutyLine
from scr_desktop.domain.progress.request_status import RequestLine, request_lines
from scr_desktop.domain.records.agency import Agency
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.kept_email import REPLY, RETURN, TELLING, KeptEmail
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import loading
from scr_desktop.services.agencies import directory
from scr_desktop.services.papers.came_in.reading import CameIn
from scr_desktop.store.case_file import CaseFile

# Whoever writes from there has no address of an agency of its own.
_SHARED = {
    "nhs.net", "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "live.co.uk", "yahoo.com",
    "yahoo.co.uk", "icloud.com", "btinternet.com", "cjsm.net", "egress.com",
}  # fmt: skip
_PANEL = "Child Safeguarding Practice Review Panel"
# The Panel and its secretariat write from the Department for Education.
_PANEL_WRITES_FROM = "education.gov.uk"
_TOKEN = re.compile(r"[^\s,;:()\[\]<>“”\"'’]+")
_THEIRS = re.compile(
    r"\b(?:our|case|your|incident)?\s*ref(?:erence)?(?:\s+(?:no|number))?\s*[:.]\s*([A-Za-z0-9][\w/.-]{2,40})",
    re.IGNORECASE,
)


class Proposed(NamedTuple):
    """What an e-mail is proposed to be (`TAKEN_AS`, empty for nothing), of which request or duty, and why, a sentence.

    `warnings` are sentences that hold whatever it is. `reference` is what it calls its own reference, empty where it
    names none or several.
    """

    taken_as: str
    which: str
    why: str
    warnings: tuple[str, ...]
    reference: str


class _Likely(NamedTuple):
    taken_as: str
    which: str
    why: str


def requests_of(status: CaseStatus) -> list[RequestLine]:
    """Return the requests of a case that can be answered: those that were sent and not withdrawn."""
    return [one for one in request_lines(status) if one.request.asked_on and not one.request.withdrawn_on]


def duties_of(status: CaseStatus) -> list[DutyLine]:
    """Return who can be recorded as told in a case: those who were not told yet stand first."""
    return sorted(status.duties, key=lambda one: one.done_on is not None)


def propose(case_file: CaseFile, status: CaseStatus, email: CameIn) -> Proposed:
    """Return what an e-mail is likely to be in a case; nothing is proposed where nothing speaks for it.

    Raises `Problem` if the case is closed, or the e-mail is kept with it already.
    """
    with case_file.read() as session:
        if said := already_kept(loading.open_case(session, status.case.id), email):
            raise Problem(said)
        references = list(session.scalars(select(Case.reference).where(Case.id != status.case.id)))
        kept = session.execute(
            select(Case.reference, KeptEmail.kept_at)
            .join(Case, Case.id == KeptEmail.case_id)
            .where(KeptEmail.sha256 == email.id, KeptEmail.case_id != status.case.id, KeptEmail.removed_at == "")
        ).all()
        own = loading.office(session).secure_address
    words = _words(email)
    found = next(_likely(status, email, words, directory.agencies(case_file), own), _Likely("", "", ""))
    warnings = [
        *_of_others(words, references),
        *(f"It is kept with case {one} too: check where it belongs." for one, _ in kept),
    ]
    return Proposed(*found, tuple(warnings), _reference_of(words, status, references))


def _likely(status: CaseStatus, email: CameIn, words: str, known: Sequence[Agency], own: str) -> Iterator[_Likely]:
    """Yield what an e-mail may be, the likeliest first."""
    sender = email.found.sender.address.lower() if email.found.is_sender_plain else ""
    if own and sender == own.strip().lower():
        yield from _we_told(status, email, known)
        return
    yield from _by_number(status, words)
    yield from _by_address(status, sender, known)
    yield from _of_the_panel(status, sender, words, known)
    yield from _by_domain(status, sender, known)
    yield from _acknowledged(status, sender, known)


def _we_told(status: CaseStatus, email: CameIn, known: Sequence[Agency]) -> Iterator[_Likely]:
    """Yield whom the office told, where it sent the e-mail itself."""
    for to in (*email.found.to, *email.found.copied):
        for line in _told_at(status, to.address.lower(), known):
            yield _Likely(TELLING, line.duty.key, f"The office sent it, to the address of {line.duty.who}.")


def _by_number(status: CaseStatus, words: str) -> Iterator[_Likely]:
    for line in requests_of(status):
        number = f"{status.case.reference}/{line.request.number}"
        if number in set(_tokens(words)):
            yield _Likely(RETURN, line.request.id, f"It names the request {number}, to {line.request.agency}.")


def _by_address(status: CaseStatus, sender: str, known: Sequence[Agency]) -> Iterator[_Likely]:
    lines = [one for one in requests_of(status) if sender and sender in _addresses(one, known)]
    # Of two requests to the same address the one that is still waited for.
    for line in sorted(lines, key=lambda one: one.given is not None):
        yield _Likely(
            RETURN, line.request.id, f"Its sender’s address is that of {line.request.agency}, which was asked."
        )


def _of_the_panel(status: CaseStatus, sender: str, words: str, known: Sequence[Agency]) -> Iterator[_Likely]:
    panel = {address for one in known if _PANEL.lower() in one.name.lower() for address in _of_agency(one)}
    if sender and sender in panel:
        yield _Likely(REPLY, "", "Its sender’s address is that of the Panel in the office’s directory.")
    elif _domain(sender) == _PANEL_WRITES_FROM:
        yield _Likely(REPLY, "", f"It came from {_PANEL_WRITES_FROM}, from where the Panel writes.")
    elif status.case.national_reference and status.case.national_reference in set(_tokens(words)):
        yield _Likely(REPLY, "", f"It names the national reference {status.case.national_reference}.")


def _by_domain(status: CaseStatus, sender: str, known: Sequence[Agency]) -> Iterator[_Likely]:
    """Yield the one agency that was asked at an address of the sender's domain, unless others share that."""
    domain = _domain(sender)
    if not domain or domain in _SHARED:
        return
    lines = [one for one in requests_of(status) if domain in {_domain(address) for address in _addresses(one, known)}]
    if len({one.request.agency for one in lines}) == 1:
        line = min(lines, key=lambda one: one.given is not None)
        yield _Likely(
            RETURN, line.request.id, f"It came from {domain}, as {line.request.agency} does, which was asked."
        )


def _acknowledged(status: CaseStatus, sender: str, known: Sequence[Agency]) -> Iterator[_Likely]:
    for line in _told_at(status, sender, known):
        yield _Likely(TELLING, line.duty.key, f"Its sender’s address is that of {line.duty.who}, who must be told.")


def _told_at(status: CaseStatus, address: str, known: Sequence[Agency]) -> Iterator[DutyLine]:
    """Yield who must be told and is reached at an address, by the office's directory."""
    for line in duties_of(status):
        agency = directory.called(line.duty.who, known)
        if agency is not None and address and address in _of_agency(agency):
            yield line


def _addresses(line: RequestLine, known: Sequence[Agency]) -> set[str]:
    """Return where an agency that was asked is reached, by its request and by the directory."""
    request = line.request
    agency = next((one for one in known if one.id == request.agency_id), None)
    asked = {request.address.strip().lower()} if "@" in request.address else set()
    return asked | (set(_of_agency(agency)) if agency else set())


def _of_agency(agency: Agency) -> Iterator[str]:
    for one in (agency.secure_email, *(lead.secure_email for lead in agency.leads)):
        if "@" in one:
            yield one.strip().lower()


def _domain(address: str) -> str:
    return address.rpartition("@")[2] if "@" in address else ""


def _words(email: CameIn) -> str:
    return f"{email.found.subject}\n{email.found.words}"


def _tokens(words: str) -> Iterator[str]:
    for token in _TOKEN.findall(words):
        yield token.rstrip(".!?-–/")


def _of_others(words: str, references: Sequence[str]) -> Iterator[str]:
    """Yield a sentence for each other case that an e-mail names."""
    # Its request's number stands after the reference of a case.
    there = {part for token in _tokens(words) for part in (token, token.rpartition("/")[0])}
    named = sorted(one for one in references if one in there)
    if named:
        yield f"It names another case of the office, {', '.join(named[:5])}: make sure that it belongs to this one."


def _reference_of(words: str, status: CaseStatus, references: Sequence[str]) -> str:
    """Return the reference that an e-mail gives as its own, empty where it gives none or several."""
    ours = {status.case.reference, *references}
    found = {one.rstrip(".-/") for one in _THEIRS.findall(words)}
    theirs = {
        one for one in found if one not in ours and one.rpartition("/")[0] not in ours and any(map(str.isdigit, one))
    }
    return theirs.pop() if len(theirs) == 1 else ""


def already_kept(case: Case, email: CameIn) -> str:
    """Return the sentence that an e-mail is kept with a case already, empty where it is not."""
    same = next((one for one in case.kept_emails if one.sha256 == email.id and not one.removed_at), None)
    if same is None:
        return ""
    return (
        f"This e-mail is kept with this case already, as of {written(same.came_on)}: look at it under “Papers issued”."
    )
