"""What the letters to agencies have in common: to whom, about whom, by when, and how to return."""

from __future__ import annotations

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import counted
from scr_desktop.domain.naming.with_post import with_post
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.deadline_met import extensions_of
from scr_desktop.domain.progress.request_status import RequestLine, due_from, request_lines
from scr_desktop.domain.records.birth import BORN
from scr_desktop.domain.records.birth import said as said_of_birth
from scr_desktop.domain.records.case import Case, Child
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.request import InformationRequest
from scr_desktop.domain.rules.agency_information import Power
from scr_desktop.domain.rules.deadline import Calculation
from scr_desktop.domain.rules.deadline_state import last_day

_TO_WRITE = "______________________"


def of_item(status: CaseStatus, item: str) -> RequestLine:
    """Return the request with the id `item` as it stands."""
    return next(line for line in request_lines(status) if line.request.id == item)


def addressee(request: InformationRequest) -> tuple[str, ...]:
    """Return to whom a letter goes, line by line: the person, the agency, the address."""
    lines = (with_post(request.addressed_to), request.agency, *request.address.splitlines())
    return tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))


def people(case: Case) -> str:
    """Return the people whom an agency is to look for, one a line."""
    children = [f"- {_child(child)}" for child in case.children]
    adults = [
        f"- {', '.join(filter(None, (member.name.strip(), member.relationship.strip(), said_of_birth(BORN, member.born_on))))}"
        for member in case.family
        if member.name.strip()
    ]
    found = [*children, *adults]
    whom = "these people, under these names" if len(found) > 1 else "this child, under this name"
    return "\n".join([f"Please look for {whom} and others by which you know them:", *found])


def period(request: InformationRequest) -> str:
    """Return the period that is asked about, in words."""
    first, last = request.period_from, request.period_to
    until = written_day(request.asked_on) if request.asked_on else "today"
    if not first.known and not last.known:
        return f"all of your involvement, until {until}"
    begin = f"from {first}" if first.known else "from your first involvement"
    return f"{begin} to {last}" if last.known else f"{begin} until {until}"


def due_sentences(status: CaseStatus, request: InformationRequest, *, reason: bool = True) -> tuple[str, ...]:
    """Return by when the return is due, with how that day was counted in short, and the `reason` why there is more time."""
    counted_from = request.asked_on or status.today
    found = due_from(status.regime, counted_from, status.working_days)
    due = request.due_on or found.due_on
    extension = next(reversed(extensions_of(status.case, found.rule.key)), None)
    said = f"Please return it by the end of {written_day(due, weekday=True)}. {_counted(found)}"
    if due != found.due_on:
        said = f"Please return it by the end of {written_day(due, weekday=True)}."
    if extension and last_day(due, extension.until_on) != due:
        why = f": {extension.why}" if reason else "."
        said += f" More time was allowed, until {written_day(extension.until_on, weekday=True)}{why}"
    return (said,)


def how_to_return(office: Office, said_in: str = "letter") -> str:
    """Return by what way the information comes back, with the marking it must bear; `said_in` is what this paper is."""
    where = office.secure_address.strip() or _TO_WRITE
    marked = f" Mark it {office.marking}, as this {said_in} is." if office.marking.strip() else ""
    return f"Please send it by secure e-mail only, to {where}.{marked}"


def under_which_power(power: Power | None) -> tuple[str, ...]:
    """Return the paragraph on the power under which an agency is asked, or none where no source at hand gives one.

    What an agency must do is said only where the wording of the section is sure.
    """
    if power is None:
        return ()
    if power.source.sure:
        return (f"We ask for it under {power.named}. {power.duty}",)
    return (f"We ask for it under {power.named}.",)


def _counted(found: Calculation) -> str:
    """Return in short how a due day was counted: how many working days, from when, what was left out."""
    weekdays = [f"{written_day(one.day)} ({one.why})" for one in found.skipped if one.day.weekday() < 5]
    without = f", without {' and '.join(weekdays)}" if weekdays else ""
    days = counted(found.within.count, "working day")
    return f"That is {days} from {written_day(found.from_on, weekday=True)}, the day of the request{without}."


def _child(child: Child) -> str:
    parts = (
        child.name,
        f"known as {child.known_as}" if child.known_as.strip() else "",
        said_of_birth(child.birth, child.born_on),
        f"died {child.died_on}" if child.died_on.known else "",
        f"address: {' '.join(child.address.split())}" if child.address.strip() else "",
        f"NHS number {child.nhs_number}" if child.nhs_number.strip() else "",
    )
    return ", ".join(filter(None, parts))
